/// Finds folded words by a hash that is made while a text is scanned.
///
/// Open addressing over a byte of each hash: most words of a text are not in the table, and for
/// them one byte is read, of few enough that all stay in the processor's cache.
struct WordIndex: Sendable {
  /// For each slot 0 or, with the high bit, seven bits of the hash of its word.
  private var tags: [UInt8]
  private var words: [Int32]
  private var pool: [UInt8] = []
  private var starts: [Int] = [0]

  /// Makes a table of the words of a vocabulary, with their numbers.
  init(_ vocabulary: Vocabulary) {
    var size = 1024
    while size < vocabulary.count * 3 { size *= 2 }
    tags = Array(repeating: 0, count: size)
    words = Array(repeating: -1, count: size)
    for id in 0..<vocabulary.count {
      let word = vocabulary[id]
      pool += word
      starts.append(pool.count)
      let hash = word.reduce(Self.seed) { Self.hash($0, $1) }
      var slot = Self.slot(hash, size)
      while tags[slot] != 0 { slot = (slot &+ 1) & (size - 1) }
      (tags[slot], words[slot]) = (Self.tag(hash), Int32(id))
    }
  }

  static let seed: UInt32 = 2_166_136_261

  /// Adds a byte of a folded word to its hash (FNV-1a).
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  /// Finds the number of a word; -1 where it has none.
  ///
  /// - Parameters:
  ///   - hash: The hash of its folded bytes.
  ///   - range: Where it stands in the bytes.
  ///   - mask: What makes those bytes folded ones: 0x20 for ASCII letters, 0 for folded bytes.
  func find(_ hash: UInt32, _ bytes: [UInt8], _ range: Range<Int>, lowering mask: UInt8) -> Int {
    let size = tags.count
    let tag = Self.tag(hash)
    var slot = Self.slot(hash, size)
    while tags[slot] != 0 {
      if tags[slot] == tag {
        let word = Int(words[slot])
        if matches(word, bytes, range, mask) { return word }
      }
      slot = (slot &+ 1) & (size - 1)
    }
    return -1
  }

  private func matches(_ word: Int, _ bytes: [UInt8], _ range: Range<Int>, _ mask: UInt8) -> Bool {
    let start = starts[word]
    guard starts[word + 1] - start == range.count else { return false }
    for offset in 0..<range.count
    where bytes[range.lowerBound + offset] | mask != pool[start + offset] {
      return false
    }
    return true
  }

  private static func tag(_ hash: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 24) | 0x80 }

  private static func slot(_ hash: UInt32, _ size: Int) -> Int {
    Int(hash ^ hash >> 15) & (size - 1)
  }
}
