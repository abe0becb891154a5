/// Numbers the distinct groups of three letters from 0, in order of their first appearance.
struct TrigramNumbers {
  private(set) var count = 0
  private var keys: [UInt32] = Array(repeating: .max, count: 4096)
  private var numbers: [Int32] = Array(repeating: 0, count: 4096)

  /// Finds the number of a group, giving it the next one where it is new.
  mutating func number(of trigram: UInt32) -> Int {
    var slot = self.slot(of: trigram)
    if keys[slot] == trigram { return Int(numbers[slot]) }
    if count * 2 > keys.count {
      grow()
      slot = self.slot(of: trigram)
    }
    keys[slot] = trigram
    numbers[slot] = Int32(count)
    count += 1
    return count - 1
  }

  /// The slot of a group, or the free one where it belongs; no group is all ones.
  private func slot(of trigram: UInt32) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (UInt64(trigram) &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while keys[slot] != trigram, keys[slot] != .max { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = (keys, numbers)
    keys = Array(repeating: .max, count: 2 * keys.count)
    numbers = Array(repeating: 0, count: keys.count)
    for (key, number) in zip(old.0, old.1) where key != .max {
      let slot = slot(of: key)
      keys[slot] = key
      numbers[slot] = number
    }
  }
}

/// The words that have each group of three letters, in order.
struct TrigramPostings {
  /// Group *t* is in `words[bounds[t]..<bounds[t + 1]]`.
  private let bounds: [Int]
  let words: [Int32]

  /// - Parameter trigrams: The numbers of each word's groups.
  init(of trigrams: [[Int]], count: Int) {
    var bounds = [0]
    bounds.reserveCapacity(count + 1)
    for frequency in Self.frequencies(of: trigrams, count: count) {
      bounds.append(bounds[bounds.count - 1] + frequency)
    }
    var next = bounds
    var words = [Int32](repeating: 0, count: bounds[count])
    for (word, groups) in trigrams.enumerated() {
      for trigram in groups {
        words[next[trigram]] = Int32(word)
        next[trigram] += 1
      }
    }
    self.bounds = bounds
    self.words = words
  }

  /// How many words have each group.
  static func frequencies(of trigrams: [[Int]], count: Int) -> [Int] {
    var frequencies = [Int](repeating: 0, count: count)
    for groups in trigrams {
      for trigram in groups { frequencies[trigram] += 1 }
    }
    return frequencies
  }

  func range(of trigram: Int) -> Range<Int> { bounds[trigram]..<bounds[trigram + 1] }
}
