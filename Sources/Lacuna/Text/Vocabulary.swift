/// Numbers the distinct words of some texts from 0, in order of their first appearance.
///
/// An open-addressing table over the bytes of one pool; far cheaper than a dictionary of strings,
/// and the same on every run. Words are hashed and compared eight bytes at a time, and a slot keeps the
/// first eight, which mostly are all: one look at memory then finds a word.
package struct Vocabulary: Sendable {
  private struct Slot {
    /// The first eight bytes of the word, and how many it has.
    var head: UInt64 = 0
    var count: Int32 = 0
    var id: Int32 = -1
  }

  private var pool: [UInt8] = []
  private var ends: [Int] = [0]
  private var slots: [Slot]

  /// - Parameter words: About how many distinct words there will be.
  package init(expecting words: Int = 0) {
    var count = 1024
    while count < 2 * words { count *= 2 }
    slots = Array(repeating: Slot(), count: count)
  }

  /// How many words there are.
  package var count: Int { ends.count - 1 }

  /// The bytes of a word.
  package subscript(id: Int) -> ArraySlice<UInt8> { pool[ends[id]..<ends[id + 1]] }

  /// Finds the number of a word, giving it the next one where it is new.
  ///
  /// - Complexity: O(bytes of the word), amortised.
  package mutating func id(of word: [UInt8]) -> Int32 {
    let (hash, head) = Self.key(word.span, word.indices)
    let (slot, found) = slot(of: word.span, word.indices, hash, head, folding: false)
    return found >= 0 ? found : add(word[...], head, at: slot, folding: false)
  }

  /// Finds the number of the folded form of a range, as `id(of:)` does; -1 where nothing is left of it.
  mutating func id(folding bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    if let (hash, head) = PackedWord.folded(bytes.span, range) {
      let (slot, found) = slot(of: bytes.span, range, hash, head, folding: true)
      return found >= 0 ? found : add(bytes[range], head, at: slot, folding: true)
    }
    let folded = Self.folded(bytes, range)
    return folded.isEmpty ? -1 : id(of: folded)
  }

  /// Finds the number of a word; `nil` where it has none.
  package func find(_ word: ArraySlice<UInt8>) -> Int? {
    let found = find(word.span, 0..<word.count)
    return found >= 0 ? Int(found) : nil
  }

  /// Finds the number of the folded form of a range; -1 where it has none.
  func find(folding bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    if let (hash, head) = PackedWord.folded(bytes.span, range) {
      return slot(of: bytes.span, range, hash, head, folding: true).found
    }
    let folded = Self.folded(bytes, range)
    return find(folded.span, folded.indices)
  }

  private func find(_ word: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    let (hash, head) = Self.key(word, range)
    return slot(of: word, range, hash, head, folding: false).found
  }

  /// The hash and the first bytes of a word as it stands.
  @inline(__always)
  private static func key(_ word: Span<UInt8>, _ range: Range<Int>) -> (UInt32, UInt64) {
    (PackedWord.hash(word, range), PackedWord.head(word, range))
  }

  private static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var folded: [UInt8] = []
    Folding.append(bytes, range, to: &folded)
    return folded
  }

  /// - Parameter isFolding: Whether the word counts as what it is in small letters.
  private mutating func add(
    _ word: ArraySlice<UInt8>, _ head: UInt64, at slot: Int, folding isFolding: Bool
  ) -> Int32 {
    let id = Int32(count)
    slots[slot] = Slot(head: head, count: Int32(clamping: word.count), id: id)
    if isFolding {
      for byte in word { pool.append(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte) }
    } else {
      pool.append(contentsOf: word)
    }
    ends.append(pool.count)
    if count * 2 > slots.count { grow() }
    return id
  }

  /// The slot of a word with its number, or the free one where it belongs, with -1.
  @inline(__always)
  private func slot(
    of bytes: Span<UInt8>, _ range: Range<Int>, _ hash: UInt32, _ head: UInt64,
    folding isFolding: Bool
  ) -> (slot: Int, found: Int32) {
    let (slots, ends, pool) = (slots.span, ends.span, pool.span)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].id >= 0 {
      let taken = slots[slot]
      if taken.head == head, taken.count == Int32(clamping: range.count) {
        if range.count <= 8 { return (slot, taken.id) }
        let word = ends[Int(taken.id)]..<ends[Int(taken.id) + 1]
        if PackedWord.areEqual(bytes, range, folding: isFolding, pool, word) {
          return (slot, taken.id)
        }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, -1)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for taken in old where taken.id >= 0 {
      let range = ends[Int(taken.id)]..<ends[Int(taken.id) + 1]
      var slot = Int(PackedWord.hash(pool.span, range)) & (slots.count - 1)
      while slots[slot].id >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = taken
    }
  }
}
