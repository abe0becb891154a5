import Foundation
import Testing

@testable import LacunaInterchange

@Suite("JSON")
struct JSONWriterTests {
  private static func text(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func linesAreIndentedAndWhatIsLaidOnALineStaysOnIt() {
    let text = Self.text { json in
      json.beginObject(.lines)
      json.member("name", "a")
      json.member("empty", indices: 3..<3)
      json.key("list")
      json.beginArray(.lines)
      json.beginObject(.line)
      json.member("start", 1)
      json.member("indices", indices: 1..<3)
      json.key("inner")
      json.beginArray(.lines)
      json.number(0.25)
      json.endArray()
      json.endObject()
      json.string("b")
      json.endArray()
      json.key("nothing")
      json.beginArray(.lines)
      json.endArray()
      json.endObject()
      json.endLine()
    }
    #expect(
      text == """
        {
          "name": "a",
          "empty": [],
          "list": [
            {"start":1,"indices":[1,2],"inner":[0.25]},
            "b"
          ],
          "nothing": []
        }

        """)
  }

  @Test(arguments: [
    ("plain", "plain"), ("\"\\/", "\\\"\\\\/"), ("\n\r\t", "\\n\\r\\t"),
    ("\u{0}\u{1F}\u{7F}", "\\u0000\\u001f\\u007f"),
    ("\u{85}\u{2028}\u{2029}", "\\u0085\\u2028\\u2029"),
    ("\u{FEFF}ﬁ", "\\ufeffﬁ"),
    ("é\u{A0}\u{2027}\u{202A}😀", "é\u{A0}\u{2027}\u{202A}😀"),
  ])
  func whatMustBeEscapedIsAndNothingElse(text: String, escaped: String) {
    #expect(Self.text { $0.string(text) } == "\"\(escaped)\"")
  }

  @Test func anyTextSurvives() throws {
    var random = AwkwardText(seed: 1)
    for _ in 0..<500 {
      let texts = (0..<5).map { _ in random.text() }
      let written = Self.text { json in
        json.beginArray(.line)
        for text in texts { json.string(text) }
        json.endArray()
      }
      let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]
      // Strings are equal where they are canonically equivalent; bytes are the stricter judge.
      try #require(read?.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
    }
  }
}
