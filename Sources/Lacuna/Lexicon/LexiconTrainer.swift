/// Learns a lexicon from sentences and their translations.
///
/// IBM model 1 in both directions (Brown and others, 1993) over the distinct stems of each pair, the
/// directions made to agree by the geometric mean of what they expect (after Liang, Taskar and
/// Klein, 2006).
package struct LexiconTrainer {
  /// The constants of the training; how they were found stands in `Lexicon/README.md`.
  package struct Model: Sendable {
    var iterations = 5
    /// Words seen in fewer pairs teach nothing.
    var leastPairs: Int32 = 2
    /// Longer sentences pair too much with too much.
    var longestSentence = 80
    var discount: Float = 0.3
    var leastProbability: Float = 0.01
    var mostTranslations = 10

    package init() {}
  }

  private let model: Model
  private let languages: (source: String, target: String)
  private var sourceStems = Vocabulary()
  private var targetStems = Vocabulary()
  private var source = Sentences()
  private var target = Sentences()

  package init(source: Language, target: Language, model: Model = Model()) {
    languages = (source.code, target.code)
    self.model = model
  }

  /// How many pairs have been added.
  package var pairCount: Int { source.count }

  /// Adds two texts of which segment *i* of the one translates segment *i* of the other.
  ///
  /// - Precondition: Both have the same count of segments.
  package mutating func add(_ left: SegmentedText, _ right: SegmentedText) {
    var vocabulary = Vocabulary()
    let texts = (
      TermText(AnchoredText(left), in: &vocabulary), TermText(AnchoredText(right), in: &vocabulary)
    )
    for segment in 0..<min(texts.0.count, texts.1.count) {
      source.append(texts.0[segment], vocabulary, &sourceStems)
      target.append(texts.1[segment], vocabulary, &targetStems)
    }
  }

  /// Learns the lexicon.
  ///
  /// - Complexity: O(iterations × pairs of stems), and memory for each distinct pair of stems.
  package func train() -> Lexicon {
    let table = PairTable(
      source, target, counts: (sourceStems.count, targetStems.count), model: model)
    let counts = table.estimate(source, target)
    return Lexicon.build(
      languages: languages, stems: (sourceStems, targetStems), table: table, counts: counts,
      model: model)
  }

  /// The distinct stems of each sentence, as numbers.
  struct Sentences {
    private var stems: [Int32] = []
    private var ends: [Int] = [0]

    var count: Int { ends.count - 1 }

    subscript(sentence: Int) -> ArraySlice<Int32> { stems[ends[sentence]..<ends[sentence + 1]] }

    mutating func append(
      _ terms: ArraySlice<Int32>, _ vocabulary: Vocabulary, _ all: inout Vocabulary
    ) {
      var distinct: [Int32] = []
      for term in terms {
        guard let stem = Stem.of(vocabulary[Int(term)]) else { continue }
        distinct.append(all.id(of: Array(stem)))
      }
      distinct.sort()
      for (index, stem) in distinct.enumerated() where index == 0 || distinct[index - 1] != stem {
        stems.append(stem)
      }
      ends.append(stems.count)
    }

    /// In how many sentences each stem occurs.
    func frequencies(_ count: Int) -> [Int32] {
      var frequencies = [Int32](repeating: 0, count: count)
      for stem in stems { frequencies[Int(stem)] += 1 }
      return frequencies
    }
  }
}
