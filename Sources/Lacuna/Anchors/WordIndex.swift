/// Finds folded words by a hash that is made while a text is scanned.
///
/// Open addressing over a byte of each hash: most words of a text are not in the table, and for
/// them one byte is read, of few enough that all stay in the processor's cache.
struct WordIndex: Sendable {
  /// A word, and what a scanner notes of it.
  struct Entry {
    fileprivate let first: UInt64
    fileprivate let start: Int32
    fileprivate let count: Int32
    /// The index of its meaning, or -1.
    let meaning: Int32
    /// How many words the longest name has that begins with it.
    let nameWords: UInt8
    /// Its number in the table of names, or -1.
    let name: Int32
    /// Whether one of them may be written without a capital.
    let beginsSmallName: Bool
    /// Whether a value can begin with it.
    let begins: Bool
    let isTitle: Bool
  }

  /// For each slot 0 or, with the high bit, seven bits of the hash of its word.
  private var tags: [UInt8]
  private var words: [Int32]
  private var pool: [UInt8] = []
  private var entries: [Entry] = []

  /// Makes a table of the words of a lexicon.
  ///
  /// - Parameter opens: Of each meaning, the values that can begin with the word.
  init(_ lexicon: ValueLexicon, opens: [ValueOpenings]) {
    let vocabulary = lexicon.vocabulary
    var size = 1024
    while size < vocabulary.count * 3 { size *= 2 }
    tags = Array(repeating: 0, count: size)
    words = Array(repeating: -1, count: size)
    for id in 0..<vocabulary.count {
      let word = vocabulary[id]
      let key = WordKey(Array(word))
      let known = lexicon.entries[id]
      entries.append(
        Entry(
          first: key.first, start: Int32(pool.count), count: Int32(word.count),
          meaning: known.meaning, nameWords: known.nameWords,
          name: known.nameWords == 0 ? -1 : Int32(lexicon.names.number(of: word) ?? -1),
          beginsSmallName: known.beginsSmallName,
          begins: known.meaning >= 0 && !opens[Int(known.meaning)].isEmpty,
          isTitle: known.meaning >= 0 && lexicon.roles[Int(known.meaning)].contains(.title)))
      pool += word
      var slot = Self.slot(key.hash, size)
      while tags[slot] != 0 { slot = (slot &+ 1) & (size - 1) }
      (tags[slot], words[slot]) = (Self.tag(key.hash), Int32(id))
    }
  }

  /// What is known of the word with a number.
  subscript(word: Int) -> Entry { entries[word] }

  /// Whether a word with a key may be in the table.
  func mayHave(_ key: WordKey) -> Bool {
    let tag = Self.tag(key.hash)
    var slot = Self.slot(key.hash, tags.count)
    while tags[slot] != 0 {
      if tags[slot] == tag { return true }
      slot = (slot &+ 1) & (tags.count - 1)
    }
    return false
  }

  /// Finds the number of a word; -1 where it has none.
  ///
  /// - Parameters:
  ///   - key: The key of its folded bytes.
  ///   - range: Where it stands in the bytes.
  ///   - mask: What makes those bytes folded ones: 0x20 for ASCII letters, 0 for folded bytes.
  @inline(__always)
  func find(_ key: WordKey, _ bytes: [UInt8], _ range: Range<Int>, lowering mask: UInt8) -> Int {
    let slot = Self.slot(key.hash, tags.count)
    return tags[slot] == 0 ? -1 : probe(from: slot, key, bytes, range, mask)
  }

  private func probe(
    from first: Int, _ key: WordKey, _ bytes: [UInt8], _ range: Range<Int>, _ mask: UInt8
  ) -> Int {
    let size = tags.count
    let tag = Self.tag(key.hash)
    var slot = first
    while tags[slot] != 0 {
      if tags[slot] == tag {
        let word = Int(words[slot])
        let entry = entries[word]
        if entry.first == key.first, Int(entry.count) == range.count,
          endsAlike(entry, bytes, range, mask)
        {
          return word
        }
      }
      slot = (slot &+ 1) & (size - 1)
    }
    return -1
  }

  /// Whether the bytes behind the first eight are the same.
  private func endsAlike(
    _ entry: Entry, _ bytes: [UInt8], _ range: Range<Int>, _ mask: UInt8
  ) -> Bool {
    var offset = 8
    while offset < range.count {
      if bytes[range.lowerBound + offset] | mask != pool[Int(entry.start) + offset] { return false }
      offset += 1
    }
    return true
  }

  private static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 0x80 }

  private static func slot(_ hash: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: hash) & (size - 1)
  }
}
