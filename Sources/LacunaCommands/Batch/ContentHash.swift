/// Tells whether a pair is the same as in an earlier run: FNV-1a (Fowler, Noll and Vo), 64 bits.
struct ContentHash: Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds bytes, and their count, so that what follows cannot be taken for a part of them.
  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes { add(byte) }
    var count = UInt64(bytes.count)
    for _ in 0..<8 {
      add(UInt8(truncatingIfNeeded: count))
      count >>= 8
    }
  }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
