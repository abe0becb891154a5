import Lacuna
import TestSupport
import Testing

@testable import LacunaInterchange

@Suite("Reading XLIFF")
struct XLIFFReaderTests {
  @Test func version1IsReadWithoutWhatIsNoTranslation() throws {
    let text = """
      <?xml version="1.0"?><xliff version="1.2"><file original="f" source-language="en-us" \
      target-language="DE"><body><group><trans-unit id="1"><source>A <g id="1">b</g><x id="2"/>\
      </source><seg-source><mrk mtype="seg" mid="0">no</mrk></seg-source><target>C</target>\
      <note>n</note><alt-trans><source>no</source><target>no</target></alt-trans></trans-unit>\
      </group><bin-unit id="2"><bin-source/></bin-unit><trans-unit id="3"><source>D</source>\
      </trans-unit></body></file></xliff>
      """
    let reader = XLIFFReader(DrippingSource(Array(text.utf8), width: 13))
    let found = try units(of: reader)
    #expect(found.map(\.texts) == [["A b", "C"], ["D", ""]])
    #expect(found[0].source.codes.map(\.role) == [.opening, .closing, .standalone])
    #expect(found[0].notes == [Array("n".utf8)])
  }

  @Test func version2IsReadWithOriginalDataAndCodePoints() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de">\
      <file id="f"><unit id="u"><originalData><data id="d1">&lt;b></data></originalData>\
      <segment><source><pc id="1" dataRefStart="d1">A</pc><cp hex="000B"/></source>\
      <target>B</target></segment><ignorable><source> </source></ignorable><segment>\
      <source>C<sc id="2"/>d<ec startRef="2"/></source></segment></unit></file></xliff>
      """
    let found = try units(of: XLIFFReader(MemorySource(Array(text.utf8))))
    #expect(found.map(\.texts) == [["A\u{B}", "B"], ["Cd", ""]])
    #expect(found[0].source.codes.first?.native == Array("<b>".utf8))
    #expect(found[1].source.codes.map(\.id) == [[0x32], [0x32]])
  }

  @Test(arguments: [
    ("<tmx/>", ReadingFault.wrongRoot(found: "tmx", expected: "xliff")),
    ("<xliff version=\"3\"/>", .unsupportedVersion("3")),
  ])
  func anotherFormatIsTold(text: String, fault: ReadingFault) {
    #expect(throws: ReadingError.content(fault, line: 1, column: 1)) {
      try units(of: XLIFFReader(MemorySource(Array(text.utf8))))
    }
  }
}

@Suite("Reading tables")
struct TableReaderTests {
  private static func read(
    _ dialect: TableReader.Dialect, _ text: String, isLenient: Bool = false
  ) throws -> [[String]] {
    try [1, 5, 1000].map { width in
      let source = DrippingSource(Array(text.utf8), width: width)
      return try units(of: TableReader(dialect, source, isLenient: isLenient)).map(\.texts)
    }.reduce([]) { found, next in
      #expect(found.isEmpty || found == next)
      return next
    }
  }

  @Test(arguments: [
    ("a,b\r\n\"x, y\",\"1\n\"\"2\"\"\"\n", [["a", "b"], ["x, y", "1\n\"2\""]]),
    ("a;b\nc;d,e", [["a", "b"], ["c", "d,e"]]),
    ("id,target,source\n1,T,S\n\n2,,S2", [["S", "T"], ["S2", ""]]),
    ("\u{FEFF}source,target\n\" a \",b\"c\n", [[" a ", "b\"c"]]),
  ])
  func commasAreReadAsRFC4180Says(text: String, rows: [[String]]) throws {
    #expect(try Self.read(.commas, text) == rows)
  }

  @Test func tabsQuoteNothing() throws {
    #expect(try Self.read(.tabs, "\"a\t b\"\r\nc\td\te\n") == [["\"a", " b\""], ["c", "d"]])
  }

  @Test func aRowWithOneCellIsTold() throws {
    #expect(throws: ReadingError.content(.missingCell(expected: 2, found: 1), line: 3, column: 1)) {
      try Self.read(.tabs, "a\tb\n\nalone\n")
    }
    #expect(try Self.read(.tabs, "a\tb\nalone\nc\td\n", isLenient: true).count == 2)
    #expect(throws: ReadingError.self) { try Self.read(.commas, "a,\"b") }
    #expect(throws: ReadingError.content(.missingColumn("target"), line: 1, column: 1)) {
      try Self.read(.tabs, "source\tother\n")
    }
  }
}

@Suite("Reading PO and JSON lines")
struct CatalogueReaderTests {
  @Test(arguments: [("0.5", 0.5, 0), ("null", nil, 0), ("1.5", nil, 1), ("[\"high\"]", nil, 1)])
  func confidencesOfJSONLinesAreNumbersOrNull(
    confidence: String, expected: Double?, bad: Int
  ) throws {
    let line = #"{"source": "One", "target": "Eins", "confidence": \#(confidence)}"#
    var reader: any UnitReader = JSONLinesReader(MemorySource(Array(line.utf8)))
    var unit = TranslationUnit()
    #expect(try reader.next(&unit))
    #expect(unit.confidence == expected && reader.remarks.badConfidences == bad)
  }

  @Test func entriesAreReadWithTheirEscapes() throws {
    let text = """
      # of a person
      msgid ""
      msgstr ""
      "Language: de_AT\\n"

      #. confidence 0.500, kind 2-1
      # a note
      msgctxt "7"
      msgid "One \\"two\\"\\n"
      "\\ttail\\\\"
      msgid_plural "many"
      msgstr[0] "Eins"
      msgstr[1] "Viele"
      #~ msgid "old"
      #~ msgstr "alt"
      msgid "Next"
      msgstr ""
      """
    var reader = POReader(DrippingSource(Array(text.utf8), width: 9))
    var unit = TranslationUnit()
    #expect(try reader.next(&unit))
    #expect(unit.texts == ["One \"two\"\n\ttail\\", "Eins"])
    #expect(unit.confidence == 0.5 && unit.shape == LinkShape(source: 2, target: 1))
    #expect(unit.id == Array("7".utf8) && unit.notes == [Array("a note".utf8)])
    #expect(reader.header.languages.target == "de-AT")
    unit.removeAll()
    #expect(try reader.next(&unit))
    #expect(unit.texts == ["Next", ""])
    unit.removeAll()
    #expect(try !reader.next(&unit))
  }

  @Test func whatIsNoCatalogueIsTold() {
    #expect(throws: ReadingError.content(.malformedPO, line: 2, column: 1)) {
      try units(of: POReader(MemorySource(Array("msgid \"a\"\nmsgstr b\n".utf8))))
    }
  }

  @Test(arguments: [
    (#"{"sourceText":"a\u00e4\ud83d\ude00","targetText":"b\/"}"#, ["aä😀", "b/"]),
    (#"{"source":"a","x":[{"y":null},1.5e3],"target":"b"}"#, ["a", "b"]),
    (#" {"translation":{"de":"d","en":"e"}} "#, ["d", "e"]),
    (#"{"source":[0,1],"target":[0],"sourceText":"a","targetText":""}"#, ["a", ""]),
  ])
  func objectsOfSeveralSortsAreRead(line: String, texts: [String]) throws {
    let found = try units(of: JSONLinesReader(MemorySource(Array("\n\(line)\r\n".utf8))))
    #expect(found.map(\.texts) == [texts])
  }

  @Test(arguments: [
    "[1]", "{", "{\"source\":\"a\"}", "{\"source\":\"\\ud800\",\"target\":\"\"}", "x",
  ])
  func otherLinesAreTold(line: String) throws {
    let text = Array("{\"source\":\"a\",\"target\":\"b\"}\n\(line)\n".utf8)
    #expect(throws: ReadingError.self) { try units(of: JSONLinesReader(MemorySource(text))) }
    let lenient = JSONLinesReader(MemorySource(text), isLenient: true)
    #expect(try units(of: lenient).count == 1)
  }
}

@Suite("Reading places")
struct PlaceReaderTests {
  private static var texts: Sides<SegmentedText> {
    Sides(
      source: SegmentedText(segmented: Document("A.\nB.\nC.\n"), language: .english),
      target: SegmentedText(segmented: Document("a.\nb.\n"), language: .german))
  }

  @Test(arguments: [
    (PlaceReader.Notation.links, "[0, 1]:[0]:0.5\n[]:[1]\n[2]:[]\n"),
    (.ladder, "0\t0\t0.5\n2\t1\t-3.2\n2\t2\t0\n3\t2\t0\n"),
  ])
  func segmentsAreJoined(notation: PlaceReader.Notation, text: String) throws {
    let reader = PlaceReader(notation, MemorySource(Array(text.utf8)), texts: Self.texts)
    let found = try units(of: reader)
    #expect(found.map(\.texts) == [["A. B.", "a."], ["", "b."], ["C.", ""]])
    #expect(found[0].confidence == 0.5 && found[0].source.breaks == [3])
  }

  @Test(arguments: [
    (
      PlaceReader.Notation.links, "[0]:[9]",
      ReadingFault.indexBeyondText(side: "target", index: 9, count: 2)
    ),
    (.links, "[0, 2]:[0]", .notContiguous), (.links, "[0", .links(.notALink(line: 1))),
    (.ladder, "0 0\n1 x", .notARung), (.ladder, "1 1\n0 0", .decreasingRung),
  ])
  func badLinesAreTold(notation: PlaceReader.Notation, text: String, fault: ReadingFault) {
    let line = text.split(separator: "\n").count
    #expect(throws: ReadingError.content(fault, line: line, column: 1)) {
      try units(
        of: PlaceReader(notation, MemorySource(Array(text.utf8)), texts: Self.texts))
    }
  }
}
