import Foundation
import Testing

@testable import LacunaInterchange

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("XML")
struct XMLWriterTests {
  @Test func elementsNestAndAnEmptyOneIsClosedAtOnce() {
    var xml = XMLWriter()
    xml.begin("a")
    xml.attribute("k", "1 \"2\" <3>\n\t&")
    xml.begin("b")
    xml.end()
    xml.begin("c")
    xml.text("x < y && ]]>\r")
    xml.end()
    xml.end()
    #expect(
      String(decoding: xml.bytes, as: UTF8.self)
        == "<a k=\"1 &quot;2&quot; &lt;3&gt;&#10;&#9;&amp;\"><b/>"
        + "<c>x &lt; y &amp;&amp; ]]&gt;&#13;</c></a>")
  }

  @Test(arguments: [
    ("a\u{0}b\u{B}c\u{1F}", "abc", 3), ("\u{FFFE}x\u{FFFF}", "x", 2),
    ("\u{FFFD}\t\n", "\u{FFFD}\t\n", 0),
    ("\u{B}", "", 1), ("\u{FEFF}\u{7F}\u{85}", "\u{FEFF}\u{7F}\u{85}", 0),
  ])
  func whatXMLHasNoPlaceForIsLeftOutAndCounted(text: String, kept: String, count: Int) {
    var xml = XMLWriter()
    xml.begin("a")
    xml.text(text)
    xml.end()
    #expect(Array(xml.bytes) == Array("<a>\(kept)</a>".utf8))
    #expect(xml.droppedCharacters == count)
    var bytes = Array(text.utf8)
    #expect(XMLWriter.removeForbidden(from: &bytes) == count)
    #expect(bytes == Array(kept.utf8))
  }

  @Test func anyTextSurvivesInContentAndInAttributes() throws {
    var random = AwkwardText(seed: 2)
    for _ in 0..<300 {
      let (content, attribute) = (random.text(), random.text())
      var xml = XMLWriter()
      xml.declaration()
      xml.begin("a")
      xml.attribute("k", attribute)
      xml.text(content)
      xml.end()
      let reader = Reader()
      let parser = XMLParser(data: Data(xml.bytes))
      parser.delegate = reader
      try #require(parser.parse() && parser.parserError == nil)
      try #require(Array(reader.content.utf8) == Self.allowed(content))
      try #require(Array(reader.attribute.utf8) == Self.allowed(attribute))
    }
  }

  /// The bytes of the scalars that the XML recommendation calls `Char`.
  private static func allowed(_ text: String) -> [UInt8] {
    let scalars = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
      default: false
      }
    }
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var content = ""
    var attribute = ""

    func parser(_ parser: XMLParser, foundCharacters string: String) { content += string }

    func parser(
      _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      attribute = attributes["k"] ?? ""
    }
  }
}
