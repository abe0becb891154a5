/// A set of folded words, asked for words as they stand in a text without making strings of them.
struct WordSet: Sendable {
  /// The number of a word plus one, or 0; at most half are taken.
  private var slots: [Int32]
  private var pool: [UInt8] = []
  /// Where each word begins in the pool, and where the last one ends.
  private var starts: [Int] = [0]

  init(_ words: Set<String>) {
    var size = 4
    while size < 2 * words.count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for word in words.sorted() {
      pool.append(contentsOf: word.utf8)
      starts.append(pool.count)
      var slot = Self.hash(Array(word.utf8)) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(starts.count - 1)
    }
  }

  /// Tells whether the folded form of a range is in the set.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  func contains(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var hash: UInt32 = Self.seed
    for index in range {
      let byte = bytes[index]
      if byte >= 0x80 { return containsFolded(bytes, range) }
      hash = (hash ^ UInt32(Self.lower(byte))) &* Self.prime
    }
    var slot = Self.folded(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let word = starts[Int(slots[slot]) - 1]..<starts[Int(slots[slot])]
      if word.count == range.count, matches(bytes, range.lowerBound, word) { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// Tells whether a folded word is in the set.
  func contains(_ word: String) -> Bool {
    var hash: UInt32 = Self.seed
    for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* Self.prime }
    var slot = Self.folded(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let listed = starts[Int(slots[slot]) - 1]..<starts[Int(slots[slot])]
      if listed.count == word.utf8.count, pool[listed].elementsEqual(word.utf8) { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func matches(_ bytes: [UInt8], _ start: Int, _ word: Range<Int>) -> Bool {
    var index = start
    for place in word {
      if Self.lower(bytes[index]) != pool[place] { return false }
      index += 1
    }
    return true
  }

  private func containsFolded(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var word: [UInt8] = []
    Folding.append(bytes, range, to: &word)
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] != 0 {
      let listed = starts[Int(slots[slot]) - 1]..<starts[Int(slots[slot])]
      if pool[listed].elementsEqual(word) { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private static let seed: UInt32 = 2_166_136_261
  private static let prime: UInt32 = 16_777_619

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  private static func hash(_ word: [UInt8]) -> Int {
    folded(word.reduce(seed) { ($0 ^ UInt32($1)) &* prime })
  }

  private static func folded(_ hash: UInt32) -> Int { Int(hash ^ hash >> 15) }
}
