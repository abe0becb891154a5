import Lacuna
import TestSupport
import Testing

@testable import LacunaInterchange

/// What stands beside the texts of a unit comes back from every format that has a place for it.
@Suite("Notes, dates and inline codes")
struct NotesAndCodesTests {
  private static func back(
    _ unit: TranslationUnit, through format: AlignmentFormat
  ) throws -> TranslationUnit {
    let bytes = try file([unit], format).bytes
    return try #require(try units(of: reader(format, MemorySource(bytes))).first)
  }

  @Test(arguments: [AlignmentFormat.tmx, .xliff, .xliff12, .po, .jsonl])
  func notesComeBackInTheirOrder(format: AlignmentFormat) throws {
    var unit = TranslationUnit("The <b> dog", "Der Hund")
    unit.notes = ["checked by \"A\" & B", "second, with ä"].map { Array($0.utf8) }
    let found = try Self.back(unit, through: format)
    #expect(found.notes == unit.notes)
    #expect(found.texts == unit.texts)
  }

  @Test func aNoteOfSeveralLinesIsSeveralCommentsOfACatalogue() throws {
    var unit = TranslationUnit("a", "b")
    unit.notes = [Array("one\ntwo\u{1}".utf8)]
    #expect(
      try Self.back(unit, through: .po).notes == [Array("one".utf8), Array("two".utf8)])
  }

  @Test(arguments: [AlignmentFormat.tmx, .xliff, .jsonl])
  func theDateComesBack(format: AlignmentFormat) throws {
    var unit = TranslationUnit("a", "b")
    unit.created = Array("20240229T235959Z".utf8)
    #expect(try Self.back(unit, through: format).created == unit.created)
  }

  /// Codes as offset, role and id; all with markup of their own.
  private static let arrangements: [[(Int, InlineCode.Role, String)]] = [
    // Within each other, beside each other.
    [(0, .opening, "1"), (2, .opening, "2"), (4, .closing, "2"), (6, .closing, "1")],
    [(0, .opening, "1"), (2, .closing, "1"), (2, .opening, "2"), (6, .closing, "2")],
    // Across each other.
    [(0, .opening, "1"), (2, .opening, "2"), (4, .closing, "1"), (6, .closing, "2")],
    // Begun and not ended, ended and not begun, and both with a pair.
    [(1, .opening, "1")],
    [(5, .closing, "1")],
    [(0, .closing, "9"), (2, .opening, "1"), (3, .standalone, "7"), (4, .closing, "1")],
    [(0, .opening, "1"), (2, .opening, "2"), (4, .closing, "2")],
  ]

  @Test(
    arguments: [AlignmentFormat.tmx, .xliff, .xliff12], arrangements.indices)
  func codesComeBackAtTheirPlaces(format: AlignmentFormat, number: Int) throws {
    var unit = TranslationUnit("abcdef", "uvwxyz")
    unit.source.codes = Self.arrangements[number].enumerated().map { index, code in
      InlineCode(
        offset: code.0, role: code.1, id: Array(code.2.utf8), native: Array("<\(index)>".utf8))
    }
    let found = try Self.back(unit, through: format)
    #expect(found.source.utf8 == unit.source.utf8)
    #expect(found.source.codes.map(\.offset) == unit.source.codes.map(\.offset))
    #expect(found.source.codes.map(\.role) == unit.source.codes.map(\.role))
    #expect(found.source.codes.map(\.native) == unit.source.codes.map(\.native))
    let pairs = (PairedCodes(found.source.codes), PairedCodes(unit.source.codes))
    #expect(pairs.0.partners == pairs.1.partners)
    #expect(found.target == unit.target)
  }

  @Test(arguments: [
    ("bold", "bold"), ("x-colour", "x-colour"), ("colour", "x-colour"), ("", nil), ("a b", nil),
  ])
  func typesAreThoseOfTheSchemaOfXLIFF12(type: String, written: String?) throws {
    var unit = TranslationUnit("abc", "d")
    unit.source.codes = [
      InlineCode(offset: 0, role: .opening, id: [0x31], type: Array(type.utf8)),
      InlineCode(offset: 2, role: .closing, id: [0x31]),
      InlineCode(offset: 3, role: .standalone, id: [0x32], type: Array(type.utf8)),
    ]
    let text = String(decoding: try file([unit], .xliff12).bytes, as: UTF8.self)
    #expect(text.contains("<g id=\"1\"" + (written.map { " ctype=\"\($0)\">" } ?? ">") + "ab</g>"))
    #expect(text.contains("<x id=\"2\"" + (written.map { " ctype=\"\($0)\"/>" } ?? "/>")))
  }

  @Test func theSameNameTwiceIsToldApart() throws {
    var unit = TranslationUnit("abc", "d")
    unit.source.codes = [0, 1, 3].map {
      InlineCode(offset: $0, role: .standalone, id: [0x31])
    }
    for format in [AlignmentFormat.xliff, .xliff12] {
      let found = try Self.back(unit, through: format).source.codes.map(\.id)
      #expect(found == [Array("1".utf8), Array("1.2".utf8), Array("1.3".utf8)])
    }
  }

  @Test func whatXMLForbidsMovesTheCodesBehindIt() throws {
    var unit = TranslationUnit("a\u{1}b\u{FFFF}c", "d")
    unit.source.codes = [1, 2, 3, 7].map { InlineCode(offset: $0, role: .standalone, id: [0x31]) }
    let (bytes, flow) = try file([unit], .tmx)
    let found = try #require(try units(of: reader(.tmx, MemorySource(bytes))).first)
    #expect(found.texts[0] == "abc" && flow.losses.characters == 2)
    #expect(found.source.codes.map(\.offset) == [1, 1, 2, 3])
  }

  @Test(arguments: [AlignmentFormat.tmx, .xliff, .xliff12])
  func aTextLongerThanWhatIsWrittenAtOnceIsNotParted(format: AlignmentFormat) throws {
    // Characters of two, three and four bytes at every place where it could be cut.
    let unit = TranslationUnit(
      String(repeating: "xä€𝄞", count: 60_000), String(repeating: "<&>", count: 100_000))
    let found = try Self.back(unit, through: format)
    #expect(found.source.utf8 == unit.source.utf8 && found.target.utf8 == unit.target.utf8)
  }

  @Test func isolatedCodesOfXLIFF12AreRead() throws {
    let text = """
      <xliff version="1.2"><file><body><trans-unit id="1"><source>a<it id="1" pos="open">&lt;b></it>\
      c<it id="2" pos="close">&lt;/b></it><ph id="3">{0}</ph></source><target>d</target>\
      </trans-unit></body></file></xliff>
      """
    let found = try units(of: XLIFFReader(MemorySource(Array(text.utf8))))
    #expect(found.map(\.texts) == [["ac", "d"]])
    #expect(found[0].source.codes.map(\.role) == [.opening, .closing, .standalone])
    #expect(found[0].source.codes.map(\.native) == ["<b>", "</b>", "{0}"].map { Array($0.utf8) })
  }

  @Test func unknownElementsInAUnitArePassedOver() throws {
    let text = """
      <xliff version="2.1" srcLang="en" trgLang="de"><file id="f"><unit id="1"><mtc:matches>\
      <mtc:match><source>no</source><target>no</target></mtc:match></mtc:matches><segment>\
      <x:more><source>no</source></x:more><source>a <mrk id="m">b</mrk></source>\
      <target>c</target></segment></unit></file></xliff>
      """
    let found = try units(of: XLIFFReader(MemorySource(Array(text.utf8))))
    #expect(found.map(\.texts) == [["a b", "c"]])
  }

  @Test func aLenientReaderLeavesOutTheUnitWithABadCharacterReference() throws {
    let text = """
      <xliff version="2.1" srcLang="en" trgLang="de"><file id="f"><unit id="1"><segment>\
      <source>a<cp hex="nothing"/></source><target>b</target></segment></unit><unit id="2">\
      <segment><source>c</source><target>d</target></segment></unit></file></xliff>
      """
    var lenient = XLIFFReader(MemorySource(Array(text.utf8)), isLenient: true)
    var unit = TranslationUnit()
    #expect(try lenient.next(&unit) && unit.texts == ["c", "d"])
    #expect(lenient.remarks.skippedUnits == 1)
    #expect(throws: ReadingError.self) {
      try units(of: XLIFFReader(MemorySource(Array(text.utf8))))
    }
  }
}
