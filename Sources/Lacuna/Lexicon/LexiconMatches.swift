/// What a lexicon says of the terms of two texts.
struct LexiconMatches: Sendable {
  /// Target terms given source terms, and the other way about, with their probabilities.
  let forward: [TranslationTable.Pair]
  let backward: [TranslationTable.Pair]

  /// Looks up the terms of both texts; a stem's probability is shared among its forms in the text
  /// by how often each occurs.
  ///
  /// - Complexity: O(terms × translations of each).
  init(_ lexicon: Lexicon, source: TermText, target: TermText, in vocabulary: Vocabulary) {
    let left = Forms(of: source, lexicon.sourceStems, vocabulary)
    let right = Forms(of: target, lexicon.targetStems, vocabulary)
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
    /// The same, in the order of the stems.
    var stems: [(key: Int, value: [Form])] { ofStem.sorted { $0.key < $1.key } }

    init(of text: TermText, _ stems: Vocabulary, _ vocabulary: Vocabulary) {
      var counts = [Int](repeating: 0, count: vocabulary.count)
      for term in text.terms { counts[Int(term)] += 1 }
      for term in counts.indices where counts[term] > 0 {
        if let stem = Stem.of(vocabulary[term]), let number = stems.find(stem) {
          ofStem[number, default: []].append((Int32(term), counts[term]))
        }
      }
    }
  }
}
