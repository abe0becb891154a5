import Lacuna
import TestSupport
import Testing

@testable import LacunaInterchange

@Suite("Reading TMX")
struct TMXReaderTests {
  private static let unit =
    "<tu><tuv xml:lang=\"en\"><seg>One</seg></tuv><tuv xml:lang=\"de\"><seg>Eins</seg></tuv></tu>"

  private static func memory(_ body: String, header: String = "srclang=\"en\"") -> String {
    "<tmx version=\"1.4\"><header \(header)/><body>\(body)</body></tmx>"
  }

  private static func read(
    _ text: String, isLenient: Bool = false,
    languages: Sides<String> = Sides(source: "", target: "")
  ) throws -> (units: [TranslationUnit], reader: TMXReader) {
    var reader = TMXReader(
      DrippingSource(Array(text.utf8), width: 11), languages: languages, isLenient: isLenient)
    var found: [TranslationUnit] = []
    var unit = TranslationUnit()
    while try reader.next(&unit) {
      found.append(unit)
      unit.removeAll()
    }
    return (found, reader)
  }

  @Test func textsAreReadToTheCharacter() throws {
    let body = """
      <tu tuid="7" creationdate="20260131T094500Z"><note>n</note><prop type="x-confidence">0.25</prop>
      <tuv xml:lang="EN-us"><seg>  a &amp;&lt;&#x1F600;<![CDATA[ <b> ]] ]]>]&#13;e\u{301}\u{3000}</seg></tuv>
      <tuv lang="de_DE"><seg>b\r\nc\rd</seg></tuv></tu>
      """
    let (units, reader) = try Self.read(Self.memory(body))
    #expect(units.map(\.texts) == [["  a &<😀 <b> ]] ]\re\u{301}\u{3000}", "b\nc\nd"]])
    #expect(units.first?.confidence == 0.25 && units.first?.notes == [Array("n".utf8)])
    #expect(units.first?.id == Array("7".utf8))
    #expect(reader.header.languages == Sides(source: "en-US", target: "de-DE"))
  }

  @Test func inlineMarkupBecomesCodes() throws {
    let body = """
      <tu><tuv xml:lang="en"><seg>A <bpt i="1" x="7">&lt;b></bpt>bold<ept i="1">&lt;/b></ept>\
      <ph x="2">&lt;br/></ph><hi>h</hi><ut>{\\x}</ut><it pos="begin">i<sub>s</sub></it></seg></tuv>
      <tuv xml:lang="de"><seg>B</seg></tuv></tu>
      """
    let unit = try #require(try Self.read(Self.memory(body)).units.first)
    #expect(unit.texts == ["A boldh", "B"])
    let codes = unit.source.codes
    #expect(codes[0].id == [0x37] && codes[1].id == [0x37])
    #expect(codes.map(\.offset) == [2, 6, 6, 6, 7, 7, 7])
    #expect(
      codes.map(\.role) == [
        .opening, .closing, .standalone, .opening, .closing, .standalone, .opening,
      ])
    #expect(
      codes.map { String(decoding: $0.native, as: UTF8.self) }
        == ["<b>", "</b>", "<br/>", "", "", "{\\x}", "is"])
  }

  @Test func twoLanguagesAreTakenAndTheOthersCounted() throws {
    let body = """
      <tu><tuv xml:lang="fr"><seg>F</seg></tuv><tuv xml:lang="de-AT"><seg>D</seg></tuv>\
      <tuv xml:lang="en"><seg>E</seg></tuv></tu><tu><tuv xml:lang="en"><seg>alone</seg></tuv></tu>
      """
    let (first, reader) = try Self.read(Self.memory(body))
    #expect(first.map(\.texts) == [["E", "F"], ["alone", ""]])
    #expect(reader.remarks.otherLanguages == ["de-AT": 1])
    #expect(reader.remarks.firstOtherLanguage?.line == 1)
    let asked = try Self.read(
      Self.memory(body), languages: Sides(source: "DE", target: "en")
    ).units
    #expect(asked.map(\.texts) == [["D", "E"], ["", "alone"]])
  }

  @Test(arguments: ["", "srclang=\"*all*\""])
  func withoutASourceLanguageTheFirstIsTakenAndSaid(header: String) throws {
    let (units, reader) = try Self.read(Self.memory(Self.unit, header: header))
    #expect(units.map(\.texts) == [["One", "Eins"]])
    #expect(reader.remarks.missingSourceLanguage?.line == 1)
  }

  @Test func datesInAnotherFormAreCountedAndLeftOut() throws {
    let dated = Self.unit.replacing("<tu>", with: "<tu creationdate=\"2026-01-31\">")
    let (units, reader) = try Self.read(Self.memory("\n\(dated)\(Self.unit)"))
    #expect(units.count == 2 && units.allSatisfy(\.created.isEmpty))
    #expect(reader.remarks.badDates == 1 && reader.remarks.firstBadDate == PlaceInFile((2, 1)))
  }

  @Test(arguments: ["1.5", "-0.1", "high", "", "nan", "0,9"])
  func confidencesThatAreNoneAreCountedAndLeftOut(confidence: String) throws {
    let sure = Self.unit.replacing(
      "<tu>", with: "<tu><prop type=\"x-confidence\">\(confidence)</prop>")
    let (units, reader) = try Self.read(Self.memory("\n\(Self.unit)\n\(sure)"))
    #expect(units.count == 2 && units.allSatisfy { $0.confidence == nil })
    #expect(reader.remarks.badConfidences == 1)
    #expect(reader.remarks.firstBadConfidence == PlaceInFile((3, 1)))
  }

  @Test func aPlainDocumentTypeIsNotOpened() throws {
    let text = "<!DOCTYPE tmx SYSTEM \"file:///etc/passwd\">" + Self.memory(Self.unit)
    #expect(try Self.read(text).units.count == 1)
  }

  /// Where the fault is told to be: at the marker.
  @Test(
    arguments: [
      ("1️⃣", .empty),
      ("1️⃣<html/>", .wrongRoot(found: "html", expected: "tmx")),
      ("1️⃣<tmx version=\"9\"/>", .unsupportedVersion("9")),
      ("1️⃣x", .textOutsideRoot), ("<tmx/>1️⃣<tmx/>", .secondRoot),
      ("<tmx>\n <tu><tuv xml:lang=\"en\"><seg>On1️⃣", .truncated(inside: "'seg'")),
      ("<tmx><a b='1️⃣", .truncated(inside: "a tag")),
      ("<tmx><!-- ä1️⃣", .truncated(inside: "a comment")),
      ("<tmx>\n<tu>1️⃣</tuv></tmx>", .mismatchedEnd(found: "tuv", open: "tu")),
      ("<tmx 1️⃣a=1/>", .malformedTag), ("<tmx>1️⃣<1/></tmx>", .malformedTag),
      ("<tmx b=\"1\" 1️⃣b=\"2\"/>", .repeatedAttribute("b")),
      ("<tmx>ä 1️⃣&foo;</tmx>", .undeclaredEntity("foo")),
      ("<tmx>ä 1️⃣& co</tmx>", .malformedReference),
      ("<tmx>1️⃣&#11;</tmx>", .forbiddenCharacter(0xB)),
      ("<tmx>\n\nä1️⃣\u{B}</tmx>", .forbiddenCharacter(0xB)),
      ("<tmx>1️⃣\u{FFFE}</tmx>", .forbiddenCharacter(0xFFFE)),
      ("<tmx>a1️⃣]]></tmx>", .unexpectedBytes("]]>")),
      ("1️⃣<!DOCTYPE tmx [<!ENTITY a \"aa\">]><tmx>&a;</tmx>", .internalSubset),
      (
        "<tmx><header srclang=\"fr\"/>1️⃣<tu><tuv xml:lang=\"en\"/><tuv xml:lang=\"de\"/></tu></tmx>",
        .unmatchedSourceLanguage("fr", found: ["en", "de"])
      ),
      ("<tmx><tu>1️⃣<tuv/></tu></tmx>", .missingAttribute("xml:lang", element: "tuv")),
    ] as [(String, ReadingFault)])
  func whatIsWrongIsToldWithItsPlace(marked: String, fault: ReadingFault) throws {
    let text = MarkedText(marked)
    let place = Document(text.text).location(at: try #require(text.offsets[1]))
    for width in [1, 3, 1000] {
      var reader = TMXReader(DrippingSource(Array(text.text.utf8), width: width))
      var unit = TranslationUnit()
      #expect(
        throws: ReadingError.content(fault, line: place.line, column: place.column)
      ) {
        while try reader.next(&unit) { unit.removeAll() }
      }
    }
  }

  @Test(arguments: ["&foo;", "\u{1}", "& ", "]]>"])
  func aLenientReaderSkipsAndCountsBadUnits(bad: String) throws {
    let broken = Self.unit.replacing("One", with: "O\(bad)ne")
    let text = Self.memory(Self.unit + broken + Self.unit)
    let (units, reader) = try Self.read(text, isLenient: true)
    #expect(units.count == 2 && reader.remarks.skippedUnits == 1)
    #expect(reader.remarks.firstSkipped != nil)
    #expect(throws: ReadingError.self) { try Self.read(text) }
    // What is cut off is no unit that could be skipped.
    #expect(throws: ReadingError.self) {
      try Self.read(String(text.dropLast(9)), isLenient: true)
    }
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func noBytesBreakIt(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(Self.memory(Self.unit + Self.unit).utf8)
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
    }
    for isLenient in [false, true] {
      let reader = TMXReader(MemorySource(bytes), isLenient: isLenient)
      #expect((try? units(of: reader))?.count ?? 0 <= 2)
    }
  }
}
