/// Finds folded words by a hash that is made while a text is scanned.
///
/// Most words of a text are not in the table: a bit for each hash tells nearly all of them, and
/// all bits fit into the processor's nearest cache. The others are found by open addressing.
final class WordIndex: Sendable {
  /// A word, and what a scanner notes of it.
  struct Entry {
    /// Of a word of up to eight bytes no other word of its length has the same.
    fileprivate let hash: UInt64
    fileprivate let start: Int32
    fileprivate let count: Int32
    /// The index of its meaning, or -1.
    let meaning: Int32
    /// Its number in the table of names, or -1.
    let name: Int32
    /// How many words the longest name has that begins with it.
    let nameWords: UInt8
    let marks: Lexeme.Marks
  }

  /// A bit for each value of sixteen bits of a hash, set where a word has it.
  private let bits: [UInt64]
  /// For each slot the number of its word, or -1.
  private let slots: [Int32]
  private let entries: [Entry]
  private let pool: [UInt8]

  /// Makes a table of the words of a lexicon.
  ///
  /// - Parameter opens: Of each meaning, the values that can begin with the word.
  init(_ lexicon: ValueLexicon, opens: [ValueOpenings]) {
    let vocabulary = lexicon.vocabulary
    var size = 1024
    while size < vocabulary.count * 3 { size *= 2 }
    var bits = [UInt64](repeating: 0, count: 1024)
    var slots = [Int32](repeating: -1, count: size)
    var entries: [Entry] = []
    entries.reserveCapacity(vocabulary.count)
    var pool: [UInt8] = []
    for id in 0..<vocabulary.count {
      let word = vocabulary[id]
      let hash = WordKey(Array(word)).hash
      let known = lexicon.entries[id]
      var marks: Lexeme.Marks = known.beginsSmallName ? .smallName : []
      if known.meaning >= 0 {
        if !opens[Int(known.meaning)].isEmpty { marks.insert(.begins) }
        if lexicon.roles[Int(known.meaning)].contains(.title) { marks.insert(.title) }
      }
      entries.append(
        Entry(
          hash: hash, start: Int32(pool.count), count: Int32(word.count), meaning: known.meaning,
          name: known.nameWords == 0 ? -1 : Int32(lexicon.names.number(of: word) ?? -1),
          nameWords: known.nameWords, marks: marks))
      pool += word
      var slot = Self.slot(hash, size)
      while slots[slot] >= 0 { slot = (slot &+ 1) & (size - 1) }
      slots[slot] = Int32(id)
      bits[Self.place(hash)] |= Self.bit(hash)
    }
    self.bits = bits
    (self.slots, self.entries, self.pool) = (slots, entries, pool)
  }

  /// Whether a word with a key may be in the table.
  @inline(__always)
  func mayHave(_ key: WordKey) -> Bool { bits[Self.place(key.hash)] & Self.bit(key.hash) != 0 }

  /// Finds a word; `nil` where it is not in the table.
  ///
  /// - Parameters:
  ///   - key: The key of its folded bytes.
  ///   - range: Where it stands in the bytes.
  ///   - mask: What makes those bytes folded ones: 0x20 for ASCII letters, 0 for folded bytes.
  @inline(__always)
  func find(_ key: WordKey, _ bytes: [UInt8], _ range: Range<Int>, lowering mask: UInt8) -> Entry? {
    let length = range.upperBound &- range.lowerBound
    var slot = Self.slot(key.hash, slots.count)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == key.hash, Int(entry.count) == length,
        length <= 8 || isAlike(entry, bytes, range, mask)
      {
        return entry
      }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  private func isAlike(
    _ entry: Entry, _ bytes: [UInt8], _ range: Range<Int>, _ mask: UInt8
  ) -> Bool {
    var place = Int(entry.start)
    for index in range {
      if bytes[index] | mask != pool[place] { return false }
      place &+= 1
    }
    return true
  }

  private static func slot(_ hash: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: hash) & (size &- 1)
  }

  private static func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 54) }

  private static func bit(_ hash: UInt64) -> UInt64 { 1 &<< (hash &>> 48 & 63) }
}
