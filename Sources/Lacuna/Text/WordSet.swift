/// Sets of folded words, asked for words as they stand in a text without making strings of them.
struct WordSet: Sendable {
  /// The number of a word plus one, or 0; at most half are taken.
  private var slots: [Int32]
  private var pool: [UInt8] = []
  /// Where each word begins in the pool, and where the last one ends.
  private var starts: [Int] = [0]
  /// In which of the sets each word is, a bit for each.
  private var members: [UInt8] = []

  /// Takes up to eight sets.
  init(_ sets: Set<String>...) {
    let words = sets.reduce(into: Set()) { $0.formUnion($1) }.sorted()
    var size = 4
    while size < 2 * words.count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for word in words {
      pool.append(contentsOf: word.utf8)
      starts.append(pool.count)
      members.append(
        sets.enumerated().reduce(0) { $1.element.contains(word) ? $0 | 1 << UInt8($1.offset) : $0 })
      var slot = Self.place(word.utf8.reduce(Self.seed) { Self.hash($0, $1) }) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(members.count)
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
    var hash = Self.seed
    var count = 0
    for index in range {
      let byte = bytes[index]
      if byte >= 0x80 { return sets(folded: Self.folded(bytes, range)) }
      if byte <= 0x20 { continue }
      hash = Self.hash(hash, Self.lower(byte))
      count += 1
    }
    var slot = Self.place(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let word = Int(slots[slot]) - 1
      if starts[word + 1] - starts[word] == count, matches(bytes, range, from: starts[word]) {
        return members[word]
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  private func matches(_ bytes: [UInt8], _ range: Range<Int>, from start: Int) -> Bool {
    var place = start
    for index in range where bytes[index] > 0x20 {
      if Self.lower(bytes[index]) != pool[place] { return false }
      place += 1
    }
    return true
  }

  private func sets(folded word: [UInt8]) -> UInt8 {
    var slot = Self.place(word.reduce(Self.seed) { Self.hash($0, $1) }) & (slots.count - 1)
    while slots[slot] != 0 {
      let listed = Int(slots[slot]) - 1
      if pool[starts[listed]..<starts[listed + 1]].elementsEqual(word) { return members[listed] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  private static let seed: UInt32 = 2_166_136_261

  private static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  private static func place(_ hash: UInt32) -> Int { Int(hash ^ hash >> 15) }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  private static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var word: [UInt8] = []
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
