import Lacuna
import Testing

@testable import LacunaInterchange

@Suite("TMX")
struct TMXWriterTests {
  /// Writes a translation memory of an alignment.
  @discardableResult
  private static func write(
    _ alignment: Alignment, to sink: inout MemorySink
  ) throws(FileError) -> Losses {
    try AlignmentFormat.tmx.write(
      alignment, by: Producer(name: "lacuna", version: "1.2.3"),
      at: UTCTime(secondsSince1970: 951_782_400), to: &sink)
  }

  /// One pair of texts, linked one to one.
  private static func pair(
    _ source: String, _ target: String, languages: (String, String) = ("en", "de")
  ) -> Alignment {
    Alignment(
      source: Bitext.text([[source]], language: languages.0),
      target: Bitext.text([[target]], language: languages.1),
      links: [Link(source: 0..<1, target: 0..<1, confidence: 0.5)])
  }

  @Test func aUnitALinkAndLinksWithAnEmptySideAreLeftOutAndCounted() throws {
    var sink = MemorySink()
    let losses = try Self.write(Bitext.ferry, to: &sink)
    #expect(losses.oneSidedUnits == 1 && losses.characters == 0)
    #expect(
      String(decoding: sink.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4">
          <header creationtool="lacuna" creationtoolversion="1.2.3" segtype="sentence" \
        o-tmf="lacuna" adminlang="en" srclang="en" datatype="plaintext" \
        creationdate="20000229T000000Z"/>
          <body>
            <tu tuid="1">
              <prop type="x-link-kind">2-1</prop>
              <prop type="x-confidence">0.987</prop>
              <tuv xml:lang="en"><seg>The ferry "Lark" leaves at 9:40. It is late.</seg></tuv>
              <tuv xml:lang="de"><seg>Die Fähre „Lark“ fährt um 9.40 Uhr ab; sie ist spät.\
        </seg></tuv>
            </tu>
            <tu tuid="2">
              <prop type="x-link-kind">1-1</prop>
              <prop type="x-confidence">0.999</prop>
              <tuv xml:lang="en"><seg>Tickets cost 12\u{A0}€ &amp; more in summer.</seg></tuv>
              <tuv xml:lang="de"><seg>Karten kosten 12\u{A0}€ und im Sommer mehr.</seg></tuv>
            </tu>
          </body>
        </tmx>

        """)
  }

  @Test func charactersThatXMLHasNoPlaceForAreCounted() throws {
    var sink = MemorySink()
    let losses = try Self.write(Self.pair("a\u{1}b\u{FFFF}", "c\u{1B}"), to: &sink)
    #expect(losses.characters == 3 && losses.oneSidedUnits == 0)
    let text = String(decoding: sink.bytes, as: UTF8.self)
    #expect(text.contains("<seg>ab</seg>") && text.contains("<seg>c</seg>"))
  }

  @Test func aSideOfWhichNothingIsLeftMakesALinkOneSided() throws {
    var sink = MemorySink()
    let losses = try Self.write(Self.pair("\u{1}", "c\u{1B}"), to: &sink)
    #expect(losses.oneSidedUnits == 1 && losses.characters == 0)
    #expect(!String(decoding: sink.bytes, as: UTF8.self).contains("<tu "))
  }

  @Test(arguments: [("DE-AT", "en_GB", "de", "en"), ("", "fr", "und", "fr")])
  func theHeaderAndTheUnitsSpellLanguagesAlike(
    source: String, target: String, sourceCode: String, targetCode: String
  ) throws {
    let text = try written { sink in
      try Self.write(Self.pair("a", "b", languages: (source, target)), to: &sink)
    }
    #expect(text.contains("srclang=\"\(sourceCode)\""))
    #expect(text.contains("<tuv xml:lang=\"\(sourceCode)\"><seg>a</seg>"))
    #expect(text.contains("<tuv xml:lang=\"\(targetCode)\"><seg>b</seg>"))
  }
}
