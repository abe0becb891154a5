/// What a lexicon says of the terms of two texts.
struct LexiconMatches: Sendable {
  /// Target terms given source terms, and the other way about, with their probabilities.
  let forward: [TranslationTable.Pair]
  let backward: [TranslationTable.Pair]
  /// The share of the words of both texts that the lexicon knows.
  let coverage: Double

  /// Looks up the terms of both texts; a stem's probability is shared among its forms in the text
  /// by how often each occurs.
  ///
  /// - Complexity: O(terms × translations of each).
  init(_ lexicon: Lexicon, source: TermText, target: TermText, in vocabulary: Vocabulary) {
    let left = Forms(of: source, lexicon.sourceStems, vocabulary)
    let right = Forms(of: target, lexicon.targetStems, vocabulary)
    coverage = Double(left.known + right.known) / Double(max(left.words + right.words, 1))
    forward = Self.pairs(from: left, to: right, lexicon.forward)
    backward = Self.pairs(from: right, to: left, lexicon.backward)
  }

  private static func pairs(
    from given: Forms, to others: Forms, _ translations: Lexicon.Translations
  ) -> [TranslationTable.Pair] {
    var pairs: [TranslationTable.Pair] = []
    for (stem, forms) in given.stems {
      for entry in translations[stem] {
        guard let others = others.ofStem[Int(entry.stem)] else { continue }
        let total = others.reduce(0) { $0 + $1.count }
        for other in others {
          let share = entry.probability * Float(other.count) / Float(total)
          for form in forms { pairs.append((form.term, other.term, share)) }
        }
      }
    }
    return pairs
  }

  /// The terms of a text that each stem of a lexicon stands for.
  private struct Forms {
    typealias Form = (term: Int32, count: Int)

    var ofStem: [Int: [Form]] = [:]
    /// How many words the text has, and how many of them have a stem of the lexicon.
    var words = 0
    var known = 0
    /// The same, in the order of the stems.
    var stems: [(key: Int, value: [Form])] { ofStem.sorted { $0.key < $1.key } }

    init(of text: TermText, _ stems: Vocabulary, _ vocabulary: Vocabulary) {
      var counts = [Int](repeating: 0, count: vocabulary.count)
      for term in text.terms { counts[Int(term)] += 1 }
      for term in counts.indices where counts[term] > 0 {
        guard let stem = Stem.of(vocabulary[term]) else { continue }
        words += counts[term]
        guard let number = stems.find(stem) else { continue }
        known += counts[term]
        ofStem[number, default: []].append((Int32(term), counts[term]))
      }
    }
  }
}
