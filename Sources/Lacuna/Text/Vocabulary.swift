/// Numbers the distinct words of some texts from 0, in order of their first appearance.
///
/// An open-addressing table over the bytes of one pool; far cheaper than a dictionary of strings,
/// and the same on every run.
package struct Vocabulary: Sendable {
  private var pool: [UInt8] = []
  private var ends: [Int] = [0]
  private var slots: [Int32] = Array(repeating: -1, count: 1024)

  package init() {}

  /// How many words there are.
  package var count: Int { ends.count - 1 }

  /// The bytes of a word.
  package subscript(id: Int) -> ArraySlice<UInt8> { pool[ends[id]..<ends[id + 1]] }

  /// Finds the number of a word, giving it the next one where it is new.
  ///
  /// - Complexity: O(bytes of the word), amortised.
  package mutating func id(of word: [UInt8]) -> Int32 {
    let (slot, found) = slot(of: word.span, folding: false)
    return found >= 0 ? found : add(word.span, at: slot, folding: false)
  }

  /// Finds the number of the folded form of a range, as `id(of:)` does; -1 where nothing is left of it.
  mutating func id(folding bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    let word = bytes.span.extracting(range)
    guard Self.isASCII(word) else {
      let folded = Self.folded(bytes, range)
      return folded.isEmpty ? -1 : id(of: folded)
    }
    let (slot, found) = slot(of: word, folding: true)
    return found >= 0 ? found : add(word, at: slot, folding: true)
  }

  /// Finds the number of a word; `nil` where it has none.
  package func find(_ word: ArraySlice<UInt8>) -> Int? {
    let found = slot(of: word.span, folding: false).found
    return found >= 0 ? Int(found) : nil
  }

  /// Finds the number of the folded form of a range; -1 where it has none.
  func find(folding bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    let word = bytes.span.extracting(range)
    if Self.isASCII(word) { return slot(of: word, folding: true).found }
    return slot(of: Self.folded(bytes, range).span, folding: false).found
  }

  private static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var folded: [UInt8] = []
    Folding.append(bytes, range, to: &folded)
    return folded
  }

  private static func isASCII(_ word: Span<UInt8>) -> Bool {
    var all: UInt8 = 0
    for index in word.indices { all |= word[index] }
    return all < 0x80
  }

  /// - Parameter isFolding: Whether the word counts as what it is in small letters.
  private mutating func add(_ word: Span<UInt8>, at slot: Int, folding isFolding: Bool) -> Int32 {
    let id = Int32(count)
    slots[slot] = id
    for index in word.indices { pool.append(Self.byte(word[index], isFolding)) }
    ends.append(pool.count)
    if count * 2 > slots.count { grow() }
    return id
  }

  /// The slot of a word with its number, or the free one where it belongs, with -1.
  @inline(__always)
  private func slot(
    of word: Span<UInt8>, folding isFolding: Bool
  ) -> (slot: Int, found: Int32) {
    let (slots, ends, pool) = (slots.span, ends.span, pool.span)
    var slot = Self.hash(word, folding: isFolding) & (slots.count - 1)
    while slots[slot] >= 0 {
      let id = Int(slots[slot])
      let start = ends[id]
      if ends[id + 1] - start == word.count {
        var index = 0
        while index < word.count, pool[start + index] == Self.byte(word[index], isFolding) {
          index += 1
        }
        if index == word.count { return (slot, slots[slot]) }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, -1)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for id in 0..<count {
      var slot = Self.hash(self[id].span, folding: false) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(id)
    }
  }

  /// FNV-1a, mixed so that the low bits depend on all.
  @inline(__always)
  private static func hash(_ word: Span<UInt8>, folding isFolding: Bool) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in word.indices {
      hash = (hash ^ UInt64(byte(word[index], isFolding))) &* 0x100_0000_01B3
    }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }

  @inline(__always)
  private static func byte(_ byte: UInt8, _ isFolding: Bool) -> UInt8 {
    isFolding && byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}
