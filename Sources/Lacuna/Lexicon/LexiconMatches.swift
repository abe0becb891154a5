/// What a lexicon says of the terms of two texts.
struct LexiconMatches: Sendable {
  /// Target terms given source terms, and the other way about, with their probabilities.
  let forward: [TranslationTable.Pair]
  let backward: [TranslationTable.Pair]
  /// The share of the words of both texts that the lexicon knows.
  let coverage: Double
  /// Whether it knows each term, as a word of the source and of the target.
  let knownInSource: [Bool]
  let knownInTarget: [Bool]

  /// Looks up the terms of both texts; a stem's probability is shared among its forms in the text
  /// by how often each occurs.
  ///
  /// - Complexity: O(terms × translations of each).
  init(_ lexicon: Lexicon, source: TermText, target: TermText, in vocabulary: Vocabulary) {
    let left = Forms(of: source, lexicon.sourceStems, vocabulary)
    let right = Forms(of: target, lexicon.targetStems, vocabulary)
    coverage = Double(left.known + right.known) / Double(max(left.words + right.words, 1))
    knownInSource = left.isKnown
    knownInTarget = right.isKnown
    forward = Self.pairs(from: left, to: right, lexicon.forward)
    backward = Self.pairs(from: right, to: left, lexicon.backward)
  }

  private static func pairs(
    from given: Forms, to others: Forms, _ translations: Lexicon.Translations
  ) -> [TranslationTable.Pair] {
    var pairs: [TranslationTable.Pair] = []
    pairs.reserveCapacity(4 * given.forms.count)
    var start = 0
    while start < given.forms.count {
      let stem = given.stem(at: start)
      var end = start + 1
      while end < given.forms.count, given.stem(at: end) == stem { end += 1 }
      for place in translations.bounds[stem]..<translations.bounds[stem + 1] {
        let entry = translations.entries[place]
        // Most translations do not occur.
        guard others.occurs(Int(entry.stem)) else { continue }
        let matching = others.forms(of: Int(entry.stem))
        let total = matching.reduce(0) { $0 + others.count(at: $1) }
        for other in matching {
          let share = entry.probability * Float(others.count(at: other)) / Float(total)
          for form in start..<end {
            pairs.append((given.term(at: form), others.term(at: other), share))
          }
        }
      }
      start = end
    }
    return pairs
  }

  /// The terms of a text that stems of a lexicon stand for.
  private struct Forms {
    /// A stem in the upper half and a term in the lower, in order.
    private(set) var forms: [UInt64] = []
    /// How often each term occurs.
    private var counts: [Int32]
    /// Where the terms of each stem begin; -1 where there are none.
    private var starts: [Int32]
    private(set) var isKnown: [Bool]
    /// How many words the text has, and how many of them have a stem of the lexicon.
    private(set) var words = 0
    private(set) var known = 0

    init(of text: TermText, _ stems: Vocabulary, _ vocabulary: Vocabulary) {
      counts = [Int32](repeating: 0, count: vocabulary.count)
      isKnown = [Bool](repeating: false, count: vocabulary.count)
      starts = [Int32](repeating: -1, count: stems.count)
      for term in text.terms { counts[Int(term)] += 1 }
      for term in counts.indices where counts[term] > 0 {
        guard let stem = Stem.of(vocabulary[term]) else { continue }
        words += Int(counts[term])
        guard let number = stems.find(stem) else { continue }
        known += Int(counts[term])
        isKnown[term] = true
        forms.append(UInt64(number) << 32 | UInt64(term))
      }
      forms.sort()
      for place in forms.indices.reversed() { starts[stem(at: place)] = Int32(place) }
    }

    func stem(at place: Int) -> Int { Int(forms[place] >> 32) }
    func term(at place: Int) -> Int32 { Int32(truncatingIfNeeded: forms[place]) }
    func count(at place: Int) -> Int { Int(counts[Int(term(at: place))]) }

    @inline(__always)
    func occurs(_ stem: Int) -> Bool { starts[stem] >= 0 }

    /// The places of a stem's forms.
    func forms(of stem: Int) -> Range<Int> {
      let start = Int(starts[stem])
      guard start >= 0 else { return 0..<0 }
      var end = start + 1
      while end < forms.count, self.stem(at: end) == stem { end += 1 }
      return start..<end
    }
  }
}
