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

/// The distinct groups of three letters of some words, by their numbers.
struct WordTrigrams {
  /// Word *i* has `groups[bounds[i]..<bounds[i + 1]]`.
  private(set) var groups: [Int32] = []
  private var bounds: [Int] = [0]

  init(of spellings: Spellings, _ numbers: inout TrigramNumbers) {
    groups.reserveCapacity(spellings.letters.count)
    bounds.reserveCapacity(spellings.count + 1)
    let letters = spellings.letters
    for word in 0..<spellings.count {
      let start = groups.count
      for index in spellings.range(of: word).dropFirst(2) {
        let trigram =
          UInt32(letters[index - 2]) << 16 | UInt32(letters[index - 1]) << 8
          | UInt32(letters[index])
        let number = Int32(numbers.number(of: trigram))
        if !groups[start...].contains(number) { groups.append(number) }
      }
      bounds.append(groups.count)
    }
  }

  var count: Int { bounds.count - 1 }

  subscript(word: Int) -> ArraySlice<Int32> { groups[bounds[word]..<bounds[word + 1]] }

  /// How many words have each group, of `count` groups.
  func frequencies(_ count: Int) -> [Int] {
    var frequencies = [Int](repeating: 0, count: count)
    for group in groups { frequencies[Int(group)] += 1 }
    return frequencies
  }
}

/// The words that have each group of three letters, in order.
struct TrigramPostings {
  /// Group *t* is in `words[bounds[t]..<bounds[t + 1]]`.
  private let bounds: [Int]
  let words: [Int32]

  /// - Parameter count: How many groups there are.
  init(of trigrams: WordTrigrams, count: Int) {
    var bounds = [0]
    bounds.reserveCapacity(count + 1)
    for frequency in trigrams.frequencies(count) {
      bounds.append(bounds[bounds.count - 1] + frequency)
    }
    var next = bounds
    var words = [Int32](repeating: 0, count: bounds[count])
    for word in 0..<trigrams.count {
      for group in trigrams[word] {
        words[next[Int(group)]] = Int32(word)
        next[Int(group)] += 1
      }
    }
    self.bounds = bounds
    self.words = words
  }

  func range(of trigram: Int) -> Range<Int> { bounds[trigram]..<bounds[trigram + 1] }
}
