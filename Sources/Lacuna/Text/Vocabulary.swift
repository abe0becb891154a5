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
    let (slot, found) = slot(of: word.span)
    if found >= 0 { return found }
    let id = Int32(count)
    slots[slot] = id
    pool.append(contentsOf: word)
    ends.append(pool.count)
    if count * 2 > slots.count { grow() }
    return id
  }

  /// Finds the number of a word; `nil` where it has none.
  package func find(_ word: ArraySlice<UInt8>) -> Int? {
    let found = slot(of: word.span).found
    return found >= 0 ? Int(found) : nil
  }

  /// The slot of a word with its number, or the free one where it belongs, with -1.
  private func slot(of word: Span<UInt8>) -> (slot: Int, found: Int32) {
    let (slots, ends, pool) = (slots.span, ends.span, pool.span)
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] >= 0 {
      let id = Int(slots[slot])
      if ends[id + 1] - ends[id] == word.count {
        var index = 0
        while index < word.count, pool[ends[id] + index] == word[index] { index += 1 }
        if index == word.count { return (slot, slots[slot]) }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, -1)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for id in 0..<count {
      var slot = Self.hash(self[id].span) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(id)
    }
  }

  /// FNV-1a, folded so that the low bits depend on all.
  private static func hash(_ word: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }
}
