import Lacuna
import Testing

@testable import LacunaInterchange

@Suite("Names that come again")
struct RepeatedNameTests {
  private static func bytes(_ text: String) -> MemorySource { MemorySource(Array(text.utf8)) }

  private static let memory = """
    <tmx version="1.4"><header srclang="en"/><body>
    <tu tuid="x"><tuv xml:lang="en"><seg>A</seg></tuv><tuv xml:lang="de"><seg>B</seg></tuv></tu>
    <tu tuid="y"><tuv xml:lang="en"><seg>C</seg></tuv><tuv xml:lang="de"><seg>D</seg></tuv></tu>
    <tu tuid="x"><tuv xml:lang="en"><seg>E</seg></tuv><tuv xml:lang="de"><seg>F</seg></tuv></tu>
    </body></tmx>
    """

  private static func two(_ ids: (String, String)) -> String {
    let units = [ids.0, ids.1].map { id in
      "<unit id=\"\(id)\"><segment><source>A\(id)</source></segment>"
        + "<segment><source>B\(id)</source></segment></unit>\n"
    }
    return "<xliff version=\"2.1\" srcLang=\"en\" trgLang=\"de\"><file id=\"f\">\n"
      + units.joined() + "<unit id=\"u9\"><segment><source>Z</source></segment></unit></file>"
      + "<file id=\"g\"><unit id=\"u9\"><segment><source>Y</source></segment></unit></file></xliff>"
  }

  private static func one(_ ids: (String, String)) -> String {
    "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"de\"><body>\n"
      + "<trans-unit id=\"\(ids.0)\"><source>A</source></trans-unit>\n"
      + "<trans-unit id=\"\(ids.1)\"><source>B</source></trans-unit>\n"
      + "<trans-unit id=\"9\"><source>C</source></trans-unit></body></file></xliff>"
  }

  private static let catalogue = """
    msgid "A"
    msgstr "B"

    msgctxt "menu"
    msgid "A"
    msgstr "C"

    msgid "A"
    msgstr "D"
    """

  @Test func inTMXTheyAreToldAndKept() throws {
    var reader = TMXReader(Self.bytes(Self.memory))
    var found: [String] = []
    var unit = TranslationUnit()
    while try reader.next(&unit) {
      found += unit.texts
      unit.removeAll()
    }
    #expect(found == ["A", "B", "C", "D", "E", "F"])
    #expect(reader.remarks.repeatedNames == 1)
    #expect(reader.remarks.firstRepeatedName == RepeatedName(name: "x", place: PlaceInFile((4, 1))))
  }

  @Test func inTablesAndJSONTheyAreTold() throws {
    var table: any UnitReader = TableReader(
      .tabs, Self.bytes("source\ttarget\tid\na\tb\tx\nc\td\t\ne\tf\t\ng\th\tx\n"))
    var lines: any UnitReader = JSONLinesReader(
      Self.bytes(
        "{\"sourceText\":\"a\",\"targetText\":\"b\",\"id\":\"1\"}\n"
          + "{\"sourceText\":\"c\",\"targetText\":\"d\",\"id\":\"1\"}\n"))
    var unit = TranslationUnit()
    while try table.next(&unit) { unit.removeAll() }
    while try lines.next(&unit) { unit.removeAll() }
    #expect(table.remarks.firstRepeatedName == RepeatedName(name: "x", place: PlaceInFile((5, 1))))
    #expect(lines.remarks.firstRepeatedName == RepeatedName(name: "1", place: PlaceInFile((2, 1))))
    #expect(table.remarks.repeatedNames == 1 && lines.remarks.repeatedNames == 1)
  }

  @Test func xliffForbidsThemWithinAFile() throws {
    let twice = Self.one(("1", "1"))
    #expect(throws: ReadingError.content(.repeatedName("1"), line: 3, column: 1)) {
      try units(of: XLIFFReader(Self.bytes(twice)))
    }
    let lenient = try units(of: XLIFFReader(Self.bytes(twice), isLenient: true))
    #expect(lenient.map { $0.texts[0] } == ["A", "C"])
    #expect(try units(of: XLIFFReader(Self.bytes(Self.one(("1", "2"))))).count == 3)

    let second = Self.two(("u1", "u1"))
    #expect(throws: ReadingError.content(.repeatedName("u1"), line: 3, column: 1)) {
      try units(of: XLIFFReader(Self.bytes(second)))
    }
    var reader = XLIFFReader(Self.bytes(second), isLenient: true)
    var found: [String] = []
    var unit = TranslationUnit()
    while try reader.next(&unit) {
      found.append(unit.texts[0])
      unit.removeAll()
    }
    #expect(found == ["Au1", "Bu1", "Z", "Y"])
    #expect(reader.remarks.skippedUnits == 1)
    #expect(try units(of: XLIFFReader(Self.bytes(Self.two(("u1", "u2"))))).count == 6)
  }

  @Test func gettextForbidsAnEntryTwice() throws {
    #expect(throws: ReadingError.content(.repeatedEntry, line: 8, column: 1)) {
      try units(of: POReader(Self.bytes(Self.catalogue)))
    }
    let lenient = try units(of: POReader(Self.bytes(Self.catalogue), isLenient: true))
    #expect(lenient.map { $0.texts[1] } == ["B", "C"])
  }

  @Test func aCatalogueIsWrittenWithEachEntryOnce() throws {
    var start = [TranslationUnit("A", "B"), TranslationUnit("A", "C"), TranslationUnit("D", "E")]
    for index in start.indices { start[index].id = [0x78] }
    let found = try units(of: POReader(MemorySource(try file(start, .po).bytes)))
    #expect(found.map(\.texts) == start.map(\.texts))
    #expect(found.map { String(decoding: $0.id, as: UTF8.self) } == ["x", "x (2)", "x"])
  }

  @Test func manyNamesAreComparedExactly() {
    var register = NameRegister()
    func isTaken(_ name: String) -> Bool { register.isTaken(Array(name.utf8)) }
    for number in 5..<2_000 where isTaken("u\(number)") { Issue.record("u\(number) is new") }
    for name in ["u5", "u1999", "u700"] where !isTaken(name) { Issue.record("\(name) is not") }
    for name in ["u4", "u2000", "v7", "7", "u07", "u", "", "u99999999999999999999"]
    where isTaken(name) {
      Issue.record("\(name) is new")
    }
    for name in ["u4", "v7", "7", "u07", "u", "", "u99999999999999999999", "u2000"]
    where !isTaken(name) {
      Issue.record("\(name) is not")
    }
    // A number that was met before the others reached it.
    var later = NameRegister()
    let names = ["1", "3", "2", "3"].map { Array($0.utf8) }
    #expect(names.map { later.isTaken($0) } == [false, false, false, true])
  }
}
