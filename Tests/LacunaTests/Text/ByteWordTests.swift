import Lacuna
import TestSupport
import Testing

@Suite("Eight bytes at once")
struct ByteWordTests {
  /// Bytes near the limits that the arithmetic could get wrong.
  private static let edges: [UInt8] = [
    0x00, 0x01, 0x09, 0x0A, 0x0B, 0x0D, 0x1F, 0x20, 0x21, 0x40, 0x41, 0x5A, 0x5B, 0x60, 0x61, 0x7A,
    0x7B, 0x7F, 0x80, 0x8A, 0xBF,
    0xC0, 0xC2, 0xE1, 0xE2, 0xFF,
  ]

  private static func bytes(_ count: Int, seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in edges.randomElement(using: &generator) ?? 0 }
  }

  /// The places that are marked.
  private static func places(_ marks: UInt64) -> [Int] {
    (0..<8).filter { marks >> (8 * UInt64($0) + 7) & 1 == 1 }
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func theFirstPlaceIsThatOfALoop(seed: UInt64) {
    let bytes = Self.bytes(11, seed: seed)
    let offset = Int(seed % 4)
    let word = ByteWord(bytes.span, at: offset)
    func expect(_ marks: UInt64, _ isMeant: (UInt8) -> Bool) {
      let first = (0..<8).first { isMeant(bytes[offset + $0]) }
      #expect(marks == 0 ? first == nil : ByteWord.first(marks) == first, "\(bytes)")
    }
    for byte in Self.edges { expect(word.equal(to: byte)) { $0 == byte } }
    expect(word.equal(to: 0x0A) | word.equal(to: 0xE2)) { $0 == 0x0A || $0 == 0xE2 }
    expect(word.below(0x20)) { $0 < 0x20 }
    expect(word.nonASCII) { $0 >= 0x80 }
    expect(word.notLowerCase) { !(0x61...0x7A).contains($0) }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func everyPlaceIsCertainWhereItIsPromised(seed: UInt64) {
    let bytes = Self.bytes(8, seed: seed)
    let word = ByteWord(bytes.span, at: 0)
    #expect(Self.places(word.exactly(0x0A)) == bytes.indices.filter { bytes[$0] == 0x0A })
    #expect(Self.places(word.continuations) == bytes.indices.filter { bytes[$0] & 0xC0 == 0x80 })
    let isSmall = { (0x61...0x7A).contains(bytes[$0]) }
    let isLetter = { (0x61...0x7A).contains(bytes[$0] | 0x20) && bytes[$0] < 0x80 }
    #expect(Self.places(word.lowerCase) == bytes.indices.filter(isSmall))
    #expect(
      Self.places(word.neitherSpacesNorLetters)
        == bytes.indices.filter { !isLetter($0) && bytes[$0] != 0x20 })
  }

  @Test(arguments: 0..<20)
  func nothingBehindTheEndIsRead(count: Int) {
    let bytes = Array("AbÄ[z@Z`Q. and more".utf8.prefix(count))
    for offset in 0...count {
      for end in offset...count {
        let word = ByteWord(bytes.span, at: offset, before: end)
        let own = bytes[offset..<min(end, offset + 8)]
        let lowered = own.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        func places(_ bits: UInt64) -> [UInt8] {
          (0..<8).map { UInt8(truncatingIfNeeded: bits >> (8 * UInt64($0))) }
        }
        let spaces = [UInt8](repeating: 0x20, count: 8 - own.count)
        #expect(places(word.bits) == own + spaces)
        #expect(places(word.lowered) == lowered + spaces)
        #expect(ByteWord.highBits(ofFirst: end - offset).nonzeroBitCount == own.count)
      }
    }
  }

  @Test(arguments: [0, 1, 7, 8, 9, 2039, 2040, 2041, 5000])
  func countsAgreeWithALoop(count: Int) {
    for bytes in [
      Self.bytes(count, seed: UInt64(count)), Array(repeating: 0x0A, count: count),
      Array(repeating: 0x80, count: count),
    ] {
      let (lineFeeds, scalars) = ByteWord.lineFeedsAndScalars(in: bytes.span)
      #expect(lineFeeds == bytes.count { $0 == 0x0A })
      #expect(scalars == bytes.count { $0 & 0xC0 != 0x80 })
    }
  }
}
