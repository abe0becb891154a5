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
    var isInTarget = [Bool](repeating: false, count: vocabulary.count)
    for word in target { isInTarget[Int(word)] = true }
    for word in source where isInTarget[Int(word)] {
      let strength = strengthOfIdentity(vocabulary[Int(word)])
      pairs.append(Pair(source: word, target: word, strength: strength))
    }
    let left = Spellings(source, in: vocabulary)
    let right = Spellings(target, in: vocabulary)
    var numbers = TrigramNumbers()
    let leftTrigrams = WordTrigrams(of: left, &numbers)
    let rightTrigrams = WordTrigrams(of: right, &numbers)
    let postings = TrigramPostings(of: rightTrigrams, count: numbers.count)
    let isCrowded = leftTrigrams.frequencies(numbers.count).map { $0 > crowd }
    var shared = [UInt16](repeating: 0, count: right.count)
    // Each word that shares a group is noted once, behind the last one.
    var touched = [Int32](repeating: 0, count: right.count)
    var likely: [Int32] = []
    var places = LetterPlaces()
    for word in 0..<left.count {
      var count = 0
      // The words of the commonest group come last: those that no other group has told of share one alone.
      var commonest = 0..<0
      for trigram in leftTrigrams[word] where !isCrowded[Int(trigram)] {
        var range = postings.range(of: Int(trigram))
        guard range.count <= crowd else { continue }
        if range.count > commonest.count { swap(&range, &commonest) }
        note(postings.words, range, &shared, &touched, &count)
      }
      if count > 0 { noteAgain(postings.words, commonest, &shared) }
      var isRead = false
      likely.removeAll(keepingCapacity: true)
      takeLikely(touched, count, &shared, &likely)
      for index in likely {
        let other = Int(index)
        guard right.words[other] != left.words[word] else { continue }
        if !isRead { places.read(word, of: left) }
        isRead = true
        let similarity = left.similarity(
          word, to: other, of: right, places, least: Strength.least)
        if similarity >= Strength.least {
          let strength = Strength.slope * (similarity - Strength.floor)
          pairs.append(
            Pair(source: left.words[word], target: right.words[other], strength: strength))
        }
      }
    }
    return pairs
  }

  /// Counts once more each of the words that have a group of letters, and notes those that are new.
  private static func note(
    _ words: [Int32], _ range: Range<Int>, _ shared: inout [UInt16], _ touched: inout [Int32],
    _ count: inout Int
  ) {
    let words = words.span.extracting(range)
    var shared = shared.mutableSpan
    var touched = touched.mutableSpan
    for place in words.indices {
      let index = Int(words[place])
      let before = shared[index]
      shared[index] = before + 1
      if before == 0 {
        touched[count] = words[place]
        count += 1
      }
    }
  }

  /// Counts once more each of the words that have a group of letters, where it was met before.
  private static func noteAgain(
    _ words: [Int32], _ range: Range<Int>, _ shared: inout [UInt16]
  ) {
    let words = words.span.extracting(range)
    var shared = shared.mutableSpan
    for place in words.indices {
      let index = Int(words[place])
      shared[index] &+= shared[index] > 0 ? 1 : 0
    }
  }

  /// Takes the words that share two groups and more, and forgets all counts.
  private static func takeLikely(
    _ touched: [Int32], _ count: Int, _ shared: inout [UInt16], _ likely: inout [Int32]
  ) {
    let touched = touched.span.extracting(first: count)
    var shared = shared.mutableSpan
    for place in touched.indices {
      let index = Int(touched[place])
      if shared[index] >= 2 { likely.append(touched[place]) }
      shared[index] = 0
    }
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
