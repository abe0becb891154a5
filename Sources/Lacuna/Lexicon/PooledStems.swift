/// The stems of some text pairs in the same two languages, numbered together, and which of them
/// look alike.
struct PooledStems {
  private(set) var source = Vocabulary()
  private(set) var target = Vocabulary()
  /// For each text pair the stem of each term of its vocabulary, -1 where it has none.
  private(set) var ofTerm: [(source: [Int32], target: [Int32])] = []
  /// The look-alikes of source stem *s* are `likes[likeBounds[s]..<likeBounds[s + 1]]`.
  private var likes: [(target: Int32, strength: Float)] = []
  private var likeBounds: [Int] = []

  init(_ bitexts: [Bitext], model: InductionModel) {
    var pairs: [(source: Int32, target: Int32, strength: Float)] = []
    for bitext in bitexts {
      let left = Self.number(bitext.sourceTerms, bitext.vocabulary, model, &source)
      let right = Self.number(bitext.targetTerms, bitext.vocabulary, model, &target)
      for pair in bitext.pairs {
        let stems = (left[Int(pair.source)], right[Int(pair.target)])
        if stems.0 >= 0, stems.1 >= 0 { pairs.append((stems.0, stems.1, pair.strength)) }
      }
      ofTerm.append((left, right))
    }
    var next = [Int](repeating: 0, count: source.count + 1)
    for pair in pairs { next[Int(pair.source) + 1] += 1 }
    for stem in 0..<source.count { next[stem + 1] += next[stem] }
    likeBounds = next
    likes = Array(repeating: (0, 0), count: pairs.count)
    for pair in pairs {
      likes[next[Int(pair.source)]] = (pair.target, pair.strength)
      next[Int(pair.source)] += 1
    }
  }

  /// The target stems that look like a source stem.
  func likes(of stem: Int) -> ArraySlice<(target: Int32, strength: Float)> {
    likes[likeBounds[stem]..<likeBounds[stem + 1]]
  }

  private static func number(
    _ text: TermText, _ vocabulary: Vocabulary, _ model: InductionModel, _ stems: inout Vocabulary
  ) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: vocabulary.count)
    var seen = [Bool](repeating: false, count: vocabulary.count)
    for term in text.terms where !seen[Int(term)] {
      seen[Int(term)] = true
      let word = vocabulary[Int(term)]
      // Values and marks teach too: what they explain, no word need.
      let stem = Stem.of(word, letters: model.stemLetters) ?? word
      numbers[Int(term)] = stems.id(of: Array(stem))
    }
    return numbers
  }
}
