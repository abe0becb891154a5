/// Sets of folded words, asked for words as they stand in a text without making strings of them.
///
/// The first eight bytes of a word are compared together; most words have no more.
struct WordSet: Sendable {
  private struct Entry {
    /// The first eight bytes, spaces where there are fewer.
    var head: UInt64
    var count: Int
    /// Where the word begins in the pool.
    var start: Int
    /// In which of the sets it is, a bit for each.
    var members: UInt8
  }

  /// The number of a word plus one, or 0; at most half are taken.
  private var slots: [Int32]
  private var entries: [Entry] = []
  private var pool: [UInt8] = []

  /// Takes up to eight sets.
  init(_ sets: Set<String>...) {
    let words = sets.reduce(into: Set()) { $0.formUnion($1) }.sorted()
    var size = 4
    while size < 2 * words.count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for word in words {
      let start = pool.count
      pool.append(contentsOf: word.utf8)
      let head = ByteWord(pool.span, at: start, before: pool.count).bits
      let members: UInt8 = sets.enumerated().reduce(0) {
        $1.element.contains(word) ? $0 | 1 << UInt8($1.offset) : $0
      }
      let count = pool.count - start
      entries.append(Entry(head: head, count: count, start: start, members: members))
      var slot = Self.place(head, count) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(entries.count)
    }
  }

  /// Tells whether the folded form of a range is in any of the sets.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  func contains(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { sets(bytes, range) != 0 }

  /// Finds the sets that the folded form of a range is in, spaces left out.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  func sets(_ bytes: [UInt8], _ range: Range<Int>) -> UInt8 {
    let first = ByteWord(bytes.span, at: range.lowerBound, before: range.upperBound)
    var index = range.lowerBound
    var part = first
    while true {
      let own = ByteWord.highBits(ofFirst: range.upperBound &- index)
      if (part.nonASCII | part.below(0x21)) & own != 0 { break }
      index &+= ByteWord.width
      if index >= range.upperBound { return members(first.lowered, bytes, range) }
      part = ByteWord(bytes.span, at: index, before: range.upperBound)
    }
    let folded = Self.folded(bytes, range)
    let head = ByteWord(folded.span, at: 0, before: folded.count)
    return members(head.bits, folded, 0..<folded.count)
  }

  /// Finds the sets that a word is in that needs no folding but to lower case.
  private func members(_ head: UInt64, _ bytes: [UInt8], _ range: Range<Int>) -> UInt8 {
    var slot = Self.place(head, range.count) & (slots.count &- 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) &- 1]
      if entry.head == head, entry.count == range.count, hasTail(entry, bytes, range) {
        return entry.members
      }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return 0
  }

  /// Compares what follows the first eight bytes.
  private func hasTail(_ entry: Entry, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var offset = ByteWord.width
    while offset < entry.count {
      if Self.lower(bytes[range.lowerBound + offset]) != pool[entry.start + offset] { return false }
      offset += 1
    }
    return true
  }

  private static func place(_ head: UInt64, _ count: Int) -> Int {
    Int(((head ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  private static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var word: [UInt8] = []
    word.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let space = Whitespace.width(in: bytes, at: index)
      let width = space > 0 ? space : UTF8Scalar.decode(bytes, at: index).width
      if space == 0 { Folding.append(bytes, index..<(index + width), to: &word) }
      index += width
    }
    return word
  }
}
