import Lacuna
import TestSupport
import Testing

@testable import LacunaInterchange

@Suite("Round trips of units")
struct RoundTripTests {
  private static func random(seed: UInt64, lineBreaks: Bool) -> [TranslationUnit] {
    var random = AwkwardText(seed: seed)
    return (0..<40).map { _ in random.unit(lineBreaks: lineBreaks) }
  }

  /// Takes units through a chain of formats, each file cut into small pieces when it is read.
  private static func through(
    _ formats: [AlignmentFormat], _ start: [TranslationUnit], width: Int
  ) throws -> [TranslationUnit] {
    var current = start
    for format in formats {
      let bytes = try file(current, format).bytes
      current = try units(of: reader(format, DrippingSource(bytes, width: width)))
    }
    return current
  }

  private static func bytes(_ units: [TranslationUnit]) -> [[[UInt8]]] {
    units.map { [$0.source.utf8, $0.target.utf8] }
  }

  @Test(
    arguments: [AlignmentFormat.tmx, .xliff, .xliff12, .csv, .po, .jsonl],
    1...6 as ClosedRange<UInt64>)
  func anyTextComesBack(format: AlignmentFormat, seed: UInt64) throws {
    let start = Self.random(seed: seed, lineBreaks: true)
    let found = try Self.through([format], start, width: Int(seed) * 7)
    #expect(Self.bytes(found) == Self.bytes(start))
    #expect(found.map(\.confidence) == start.map(\.confidence))
    #expect(found.map(\.shape) == start.map(\.shape))
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func theChainsOfTheTradeKeepEveryText(seed: UInt64) throws {
    let start = Self.random(seed: seed, lineBreaks: false)
    let expected = Self.bytes(start)
    let tables = try Self.through([.tmx, .tsv, .tmx], start, width: 1 << 16)
    #expect(Self.bytes(tables) == expected)
    let formats: [AlignmentFormat] = [.xliff, .tmx, .xliff12, .tmx, .xliff]
    let found = try Self.through(formats, start, width: 100)
    #expect(Self.bytes(found) == expected)
    #expect(
      found.map { $0.source.codes.map(\.native) } == start.map { $0.source.codes.map(\.native) })
    #expect(found.map { $0.target.codes.map(\.role) } == start.map { $0.target.codes.map(\.role) })
    #expect(
      found.map { $0.target.codes.map(\.offset) } == start.map { $0.target.codes.map(\.offset) })
    for (unit, original) in zip(found, start) where !original.id.isEmpty {
      #expect(unit.id == original.id)
    }
  }

  @Test func charactersThatXMLForbidsSurviveInXLIFF2() throws {
    let start = [TranslationUnit("a\u{B}b\u{FFFF}c", "\u{1}\u{0}")]
    let found = try units(of: reader(.xliff, MemorySource(try file(start, .xliff).bytes)))
    #expect(Self.bytes(found) == Self.bytes(start))
    let (_, flow) = try file(start, .tmx)
    #expect(flow.losses.oneSidedUnits == 1)
  }

  @Test(arguments: [AlignmentFormat.links, .ladder])
  func placesComeBack(format: AlignmentFormat) throws {
    var first = TranslationUnit()
    first.segments = Sides(source: 0..<2, target: 0..<1)
    first.confidence = 0.5
    var second = TranslationUnit()
    second.segments = Sides(source: 2..<2, target: 1..<2)
    second.confidence = 1
    let bytes = try file([first, second], format).bytes
    let found = try units(of: reader(format, MemorySource(bytes)))
    #expect(found.map(\.segments) == [first.segments, second.segments])
    #expect(found.map(\.confidence) == [0.5, 1])
  }
}

@Suite("Filters and losses")
struct UnitFlowTests {
  private static var units: [TranslationUnit] {
    var sure = TranslationUnit("one", "eins")
    sure.confidence = 0.9
    var unsure = TranslationUnit("two", "zwei")
    unsure.confidence = 0.4
    var double = TranslationUnit("three four", "drei")
    double.shape = LinkShape(source: 2, target: 1)
    return [sure, unsure, double, sure, TranslationUnit("alone", "")]
  }

  @Test func eachFilterLeavesOutItsOwnAndCounts() throws {
    var filter = UnitFilter()
    filter.leastConfidence = 0.5
    filter.shapes = [LinkShape(source: 1, target: 1)]
    filter.leavesOutRepetitions = true
    let (bytes, flow) = try file(Self.units, .tsv, flow: UnitFlow(filter: filter))
    let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(rows == ["source\ttarget\tkind\tconfidence\tid", "one\teins\t1-1\t0.900\t"])
    #expect(flow.filter.unsure == 1 && flow.filter.otherShapes == 2 && flow.filter.repeated == 1)
    #expect(flow.written == 1)
  }

  @Test func whatAFormatCannotHoldIsCounted() throws {
    var unit = TranslationUnit("a\nb", "c\td")
    unit.notes = [Array("note".utf8)]
    unit.id = [0x31]
    unit.source.codes = [InlineCode(offset: 1, role: .standalone)]
    let losses = try file([unit, TranslationUnit("a", "")], .md).flow.losses
    #expect(losses.notes == 1 && losses.ids == 1 && losses.foldedUnits == 1 && losses.codes == 1)
    let csv = try file([unit], .csv).flow.losses
    #expect(csv.codes == 1 && csv.foldedUnits == 0 && csv.ids == 0)
    #expect(try file([TranslationUnit("a", "")], .tmx).flow.losses.oneSidedUnits == 1)
    #expect(try file([TranslationUnit("", "a")], .po).flow.losses.oneSidedUnits == 1)
    #expect(try file([unit], .links).flow.losses.texts == 1)
  }

  @Test func repetitionsAreFoundAmongMany() throws {
    let many = (0..<5000).map { TranslationUnit("s\($0 % 1700)", "t\($0 % 1700)") }
    var filter = UnitFilter()
    filter.leavesOutRepetitions = true
    let flow = try file(many, .tsv, flow: UnitFlow(filter: filter)).flow
    #expect(flow.written == 1700 && flow.filter.repeated == 3300)
  }
}
