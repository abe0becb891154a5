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

  @Test func aSourceKnowsWhatIsLeft() {
    var source = MemorySource([1, 2, 3])
    var bytes: [UInt8] = []
    #expect(source.remaining == 3)
    source.read(2, into: &bytes)
    #expect(source.remaining == 1)
    #expect(DrippingSource([1], width: 1).remaining == nil)
  }
}
