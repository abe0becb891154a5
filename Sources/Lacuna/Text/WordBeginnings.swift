/// The first three letters of some folded words.
struct WordBeginnings: Sendable {
  /// A bit for each three letters of ASCII.
  private var bits = [UInt64](repeating: 0, count: 512)

  init(of words: Set<String>) {
    for word in words {
      let letters = Array(word.utf8.prefix(3)) + [0, 0, 0]
      guard let place = Self.place(letters[0], letters[1], letters[2]) else { continue }
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// Tells whether three bytes of ASCII, the first of them a capital, begin none of the words; `false`
  /// where they are nothing of the kind.
  func haveNone(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    guard first &- UInt8(ascii: "A") < 26, let place = Self.place(first, second, third) else {
      return false
    }
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 0
  }

  /// Numbers three bytes; the third may be no letter.
  private static func place(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    let (first, second) = (first | 0x20 &- 0x60, second | 0x20 &- 0x60)
    guard 1...26 ~= first, 1...26 ~= second, third < 0x80 else { return nil }
    let last = third | 0x20 &- 0x60
    return Int(first) << 10 | Int(second) << 5 | Int(1...26 ~= last ? last : 0)
  }
}
