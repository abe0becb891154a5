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
    switch spelling.count {
    case ..<3: isOpen = true
    case 3: known[Self.place(Self.key(spelling, 0, 3, 0))] = true
    default: known[Self.place(Self.key(spelling, 0, 4, 0))] = true
    }
  }

  /// Whether a compound may stand in a range of bytes, which the mask makes folded ones.
  func mayBegin(_ bytes: [UInt8], _ range: Range<Int>, lowering mask: UInt8) -> Bool {
    if range.count < 3 || isOpen { return isOpen }
    let three = Self.key(bytes, range.lowerBound, 3, mask)
    if known[Self.place(three)] { return true }
    guard range.count > 3 else { return false }
    let last = UInt32(bytes[range.lowerBound + 3] | mask)
    return known[Self.place(three | last << 24)]
  }

  private static func key(_ bytes: [UInt8], _ start: Int, _ count: Int, _ mask: UInt8) -> UInt32 {
    var key: UInt32 = 0
    for offset in 0..<count { key |= UInt32(bytes[start + offset] | mask) << UInt32(8 * offset) }
    return key
  }

  private static func place(_ key: UInt32) -> Int { Int((key &* 2_654_435_761) >> 20) }
}
