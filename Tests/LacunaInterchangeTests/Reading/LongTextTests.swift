import Testing

@testable import LacunaInterchange

@Suite("Long texts in memory")
struct LongTextTests {
  @Test func aLongArrayTakesAtOnceWhatCanCome() {
    var text = [UInt8](repeating: 0x41, count: 9 << 20)
    let piece = [UInt8](repeating: 0x42, count: 1 << 18)
    let all = 20 << 20
    text.makeRoom(for: piece.count, ofAtMost: all - text.count)
    let room = text.capacity
    #expect(room >= all)
    while text.count + piece.count <= all {
      text.makeRoom(for: piece.count, ofAtMost: all - text.count)
      text.append(contentsOf: piece)
    }
    // Never moved, so never in memory twice.
    #expect(text.capacity == room)
    text.removeText()
    #expect(text.isEmpty && text.capacity < room)
  }

  @Test func aShortOneKeepsItsMemory() {
    var text = [UInt8](repeating: 0x41, count: 1000)
    text.makeRoom(for: 10, ofAtMost: 1 << 40)
    #expect(text.capacity < 1 << 20)
    let room = text.capacity
    text.removeText()
    #expect(text.capacity == room)
  }

  @Test func theLastPieceMovesNothing() {
    var text = [UInt8](repeating: 0x41, count: 2 << 20)
    text.makeRoom(for: 1 << 18, ofAtMost: 1000)
    let room = text.capacity
    text.append(contentsOf: [UInt8](repeating: 0x42, count: room - text.count - 10))
    text.makeRoom(for: 1 << 18, ofAtMost: 10)
    #expect(text.capacity == room)
  }

  @Test func whereNobodyKnowsWhatComesThereIsRoomForMuch() {
    var text = [UInt8](repeating: 0x41, count: 2 << 20)
    text.makeRoom(for: 1 << 20, ofAtMost: nil)
    #expect(text.capacity >= 200 << 20)
  }

  /// Texts longer than any piece that is read or written at once, with all that is escaped.
  private static func long(seed: UInt64) -> [TranslationUnit] {
    var random = AwkwardText(seed: seed)
    var texts = ["", ""]
    while texts[0].utf8.count < 1_200_000 {
      let unit = random.unit(lineBreaks: false)
      for side in 0..<2 { texts[side] += unit.texts[side] + "ein Wort, ein „zweites“ " }
    }
    var unit = TranslationUnit(texts[0], texts[1])
    unit.id = Array("long".utf8)
    return [TranslationUnit("before", "davor"), unit, TranslationUnit("after", "danach")]
  }

  @Test(
    arguments: [AlignmentFormat.tmx, .xliff, .xliff12, .tsv, .csv, .po, .jsonl], [70_001, 1 << 18])
  func aLongTextComesBack(format: AlignmentFormat, width: Int) throws {
    let start = Self.long(seed: UInt64(width))
    let bytes = try file(start, format).bytes
    for source in [DrippingSource(bytes, width: width), MemorySource(bytes)] as [any ByteSource] {
      let found = try units(of: reader(format, source))
      // Not compared within the expectation, which would print millions of bytes.
      let areSame = found.map(\.texts) == start.map(\.texts)
      #expect(areSame)
    }
  }

  @Test(arguments: [false, true])
  func aLongLineWithAFaultIsLeftOutAsAWhole(isCut: Bool) throws {
    let text = String(repeating: "lang, \\\"länger\\\" ", count: 100_000)
    let good = #"{"sourceText": "a", "targetText": "b"}"#
    let bad = #"{"sourceText": "\#(text)"# + (isCut ? "" : #"", "targetText": 7}"#)
    let lines = Array("\(good)\n\(bad)\n\n\(good)\n".utf8)
    let error = #expect(throws: ReadingError.self) {
      try units(of: JSONLinesReader(DrippingSource(lines, width: 50_000)))
    }
    guard case .content(.malformedJSON, line: 2, column: 1) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    var lenient = JSONLinesReader(MemorySource(lines), isLenient: true)
    var unit = TranslationUnit()
    var count = 0
    while try lenient.next(&unit) {
      count += 1
      #expect(unit.texts == ["a", "b"])
      unit.removeAll()
    }
    #expect(count == 2)
    #expect(lenient.remarks.skippedUnits == 1)
  }

  @Test func aSourceKnowsWhatIsLeft() {
    var source = MemorySource([1, 2, 3])
    var bytes: [UInt8] = []
    #expect(source.remaining == 3)
    source.read(2, into: &bytes)
    #expect(source.remaining == 1)
    #expect(DrippingSource([1], width: 1).remaining == nil)
  }
}
