/// Tells words that may be compounds of number words by how they begin.
///
/// Never wrong about one that is such a compound; most others are ruled out: by their first three
/// or four bytes, or by the two bytes behind the part that these begin.
struct NumeralBeginnings: Sendable {
  /// By a hash of three or of four bytes, a bit for the length of each part that begins with them.
  private var lengths: [UInt16] = Array(repeating: 0, count: 4096)
  /// A bit for each hash of the first three bytes, set where a compound may begin with them.
  private var starts: [UInt64] = Array(repeating: 0, count: 64)
  /// By a hash of two bytes, whether a part or an ending begins with them.
  private var pairs = Array(repeating: false, count: 4096)
  /// The same by three bytes, of those that have as many.
  private var triples = Array(repeating: false, count: 4096)
  /// Whether a byte is an ending by itself.
  private var endings = Array(repeating: false, count: 256)
  /// Whether a part is so short that its bytes tell nothing.
  private var isOpen = false

  /// Notes that a compound may begin with a folded spelling.
  mutating func add(_ spelling: [UInt8]) {
    guard spelling.count > 2 else {
      isOpen = true
      starts = Array(repeating: .max, count: 64)
      return
    }
    let first = WordKey(spelling).first
    let start = Self.place(first, 3)
    starts[start >> 6] |= 1 << UInt64(start & 63)
    lengths[Self.place(first, UInt64(min(spelling.count, 4)))] |=
      1 << UInt16(min(spelling.count, 15))
  }

  /// Notes that a folded spelling may stand within a compound or end it.
  mutating func add(follower spelling: [UInt8]) {
    guard let first = spelling.first else { return }
    if spelling.count == 1 {
      endings[Int(first)] = true
    } else {
      let key = WordKey(spelling).first
      pairs[Self.place(key, 2)] = true
      if spelling.count > 2 { triples[Self.place(key, 3)] = true }
    }
  }

  /// Whether a folded word may be a compound, by its first three bytes; most are not.
  @inline(__always)
  func mayStart(_ first: UInt64) -> Bool {
    let start = Self.place(first, 3)
    return starts[start &>> 6] & (1 &<< UInt64(truncatingIfNeeded: start & 63)) != 0
  }

  /// Whether a folded word may be a compound, by its first eight bytes and its length.
  @inline(__always)
  func mayBegin(_ first: UInt64, _ count: Int) -> Bool {
    if count < 3 || isOpen { return isOpen }
    let parts = lengths[Self.place(first, 3)] | (count > 3 ? lengths[Self.place(first, 4)] : 0)
    return parts != 0 && goesOn(first, count, parts)
  }

  /// Whether a word goes on as a compound may behind one of its first parts.
  private func goesOn(_ first: UInt64, _ count: Int, _ parts: UInt16) -> Bool {
    // What begins behind the sixth byte is not looked at.
    if parts >> 7 != 0 { return true }
    for length in 3...6 where parts & (1 << UInt16(length)) != 0 && length <= count {
      let rest = first >> UInt64(8 * length)
      switch count - length {
      case 0: return true
      case 1: if endings[Int(rest & 0xFF)] { return true }
      // Two letters at the end are an ending; of more, the first three are looked at.
      case 3... where length < 6: if triples[Self.place(rest, 3)] { return true }
      default: if pairs[Self.place(rest, 2)] { return true }
      }
    }
    return false
  }

  /// The place of a word's first two, three or four bytes.
  @inline(__always)
  private static func place(_ first: UInt64, _ count: UInt64) -> Int {
    let key = UInt32(truncatingIfNeeded: first & (0xFFFF_FFFF &>> (32 &- 8 &* count)))
    return Int((key &* 2_654_435_761) >> 20)
  }
}
