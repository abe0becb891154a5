/// How likely two words are to translate each other by their looks alone: the same value, the
/// same word, a cognate or a name in another spelling.
package struct LookAlikes: Sendable {
  /// The strengths, as found on Text+Berg dev and news with synthetic edits (design: ALIGNMENT 1).
  enum Strength {
    static let number: Float = 0.8
    static let digit: Float = 0.6
    static let longWord: Float = 0.7
    static let shortWord: Float = 0.25
    static let mark: Float = 0.4
    /// A look-alike of similarity *s* has `slope` × (*s* − `floor`), from `least` on.
    static let least: Float = 0.65
    static let slope: Float = 1.25
    static let floor: Float = 0.60
  }

  /// A pair of words, one of each side, with its strength as a pseudo-probability.
  package struct Pair: Sendable {
    package let source: Int32
    package let target: Int32
    package let strength: Float
  }

  /// How many words of a side may share a group of three letters before it says too little.
  private static let crowd = 400

  /// Finds all pairs of look-alikes between the words of two texts.
  ///
  /// - Complexity: O(*words* × `crowd`) at worst.
  package static func pairs(
    source: [Int32], target: [Int32], in vocabulary: Vocabulary
  ) -> [Pair] {
    var pairs: [Pair] = []
    let sharedTarget = Set(target)
    for word in source where sharedTarget.contains(word) {
      let strength = strengthOfIdentity(vocabulary[Int(word)])
      pairs.append(Pair(source: word, target: word, strength: strength))
    }
    let left = source.compactMap { Spelling($0, vocabulary) }
    let right = target.compactMap { Spelling($0, vocabulary) }
    let postings = Self.postings(of: right)
    let crowded = Set(Self.postings(of: left).filter { $0.value.count > crowd }.keys)
    var shared = [UInt16](repeating: 0, count: right.count)
    for spelling in left {
      var touched: [Int32] = []
      for trigram in spelling.trigrams {
        guard let list = postings[trigram], list.count <= crowd, !crowded.contains(trigram)
        else { continue }
        for index in list {
          if shared[Int(index)] == 0 { touched.append(index) }
          shared[Int(index)] += 1
        }
      }
      for index in touched {
        let other = right[Int(index)]
        if shared[Int(index)] >= 2, spelling.word != other.word {
          let similarity = spelling.similarity(to: other)
          if similarity >= Strength.least {
            let strength = Strength.slope * (similarity - Strength.floor)
            pairs.append(Pair(source: spelling.word, target: other.word, strength: strength))
          }
        }
        shared[Int(index)] = 0
      }
    }
    return pairs
  }

  /// The words that have each group of three letters.
  private static func postings(of words: [Spelling]) -> [UInt32: [Int32]] {
    var postings: [UInt32: [Int32]] = [:]
    for (index, spelling) in words.enumerated() {
      for trigram in spelling.trigrams { postings[trigram, default: []].append(Int32(index)) }
    }
    return postings
  }

  private static func strengthOfIdentity(_ word: ArraySlice<UInt8>) -> Float {
    guard let first = word.first else { return 0 }
    if first == AnchorTerms.mark, word.count > 1 {
      return word.count > 2 ? Strength.number : Strength.digit
    }
    let isMark = first < 0x80 && !first.isASCIIDigit && (first | 0x20) &- UInt8(ascii: "a") >= 26
    if isMark { return Strength.mark }
    return word.count >= 4 ? Strength.longWord : Strength.shortWord
  }
}
