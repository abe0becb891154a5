/// The bytes of words, read eight at a time: what a table of words compares.
///
/// With `folding`, capitals of ASCII count as small letters; the word must be ASCII then.
enum PackedWord {
  /// The bytes from a place of a word on, as a number with zeros behind the word's end.
  @inline(__always)
  private static func block(
    _ bytes: Span<UInt8>, at place: Int, before end: Int, _ isFolding: Bool
  ) -> UInt64 {
    let bits = ByteLanes.load(bytes, at: place, before: end)
    return isFolding ? lowered(bits) : bits
  }

  /// Eight bytes of ASCII in small letters.
  @inline(__always)
  private static func lowered(_ bits: UInt64) -> UInt64 {
    let atLeastA = bits &+ ByteLanes.each(0x80 - 0x41)
    let beyondZ = bits &+ ByteLanes.each(0x80 - 0x5B)
    return bits | (atLeastA & ~beyondZ & ByteLanes.each(0x80)) &>> 2
  }

  /// The first eight bytes of a word as it stands.
  @inline(__always)
  static func head(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    range.isEmpty ? 0 : block(bytes, at: range.lowerBound, before: range.upperBound, false)
  }

  /// The hash and the first eight bytes of a word in small letters, in one pass; `nil` where it is not
  /// ASCII.
  @inline(__always)
  static func folded(
    _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (hash: UInt32, head: UInt64)? {
    guard !range.isEmpty else { return (finished(seed(0)), 0) }
    let plain = block(bytes, at: range.lowerBound, before: range.upperBound, false)
    var all = plain
    let head = lowered(plain)
    var hash = mixed(seed(range.count), head)
    var place = range.lowerBound &+ 8
    while place < range.upperBound {
      let plain = block(bytes, at: place, before: range.upperBound, false)
      all |= plain
      hash = mixed(hash, lowered(plain))
      place &+= 8
    }
    return all & ByteLanes.each(0x80) == 0 ? (finished(hash), head) : nil
  }

  /// A hash of which all bits depend on all bytes, of a word as it stands.
  @inline(__always)
  static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash = seed(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      hash = mixed(hash, block(bytes, at: place, before: range.upperBound, false))
      place &+= 8
    }
    return finished(hash)
  }

  @inline(__always)
  private static func seed(_ count: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ next: UInt64) -> UInt64 {
    let product = (hash ^ next) &* 0xFF51_AFD7_ED55_8CCD
    return product ^ product &>> 32
  }

  @inline(__always)
  private static func finished(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (hash &* 0xC4CE_B9FE_1A85_EC53) &>> 32)
  }

  /// Whether a word, folded or not, is another one as it stands.
  @inline(__always)
  static func areEqual(
    _ bytes: Span<UInt8>, _ range: Range<Int>, folding isFolding: Bool, _ others: Span<UInt8>,
    _ other: Range<Int>
  ) -> Bool {
    guard range.count == other.count else { return false }
    var (place, there) = (range.lowerBound, other.lowerBound)
    while place < range.upperBound {
      let left = block(bytes, at: place, before: range.upperBound, isFolding)
      if left != block(others, at: there, before: other.upperBound, false) { return false }
      place &+= 8
      there &+= 8
    }
    return true
  }
}
