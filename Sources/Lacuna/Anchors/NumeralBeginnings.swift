/// Tells words that may be compounds of number words by how they begin.
///
/// Never wrong about one that is such a compound; most others are ruled out.
struct NumeralBeginnings: Sendable {
  /// By a hash of three or of four bytes.
  private var known = Array(repeating: false, count: 4096)
  /// Whether a part is so short that its bytes tell nothing.
  private var isOpen = false

  /// Notes that a compound may begin with a folded spelling.
  mutating func add(_ spelling: [UInt8]) {
    let first = WordKey(spelling).first
    switch spelling.count {
    case ..<3: isOpen = true
    case 3: known[Self.place(first, 3)] = true
    default: known[Self.place(first, 4)] = true
    }
  }

  /// Whether a folded word may be a compound, by its first eight bytes and its length.
  @inline(__always)
  func mayBegin(_ first: UInt64, _ count: Int) -> Bool {
    if count < 3 || isOpen { return isOpen }
    return known[Self.place(first, 3)] || count > 3 && known[Self.place(first, 4)]
  }

  /// The place of a word's first three or four bytes.
  @inline(__always)
  private static func place(_ first: UInt64, _ count: Int) -> Int {
    let key = UInt32(truncatingIfNeeded: count == 3 ? first & 0xFF_FFFF : first)
    return Int((key &* 2_654_435_761) >> 20)
  }
}
