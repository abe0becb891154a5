/// How much the linked texts have in common, and what that says of the pair as a whole.
struct TranslationScore: Sendable {
  /// The constants of the verdict; how they were found stands in `Audit/README.md`.
  enum Threshold {
    /// Below this score no text is a translation of the other.
    static let unrelated = 0.05
    /// From this share of one side without counterpart on, a translation is partial.
    static let partial = 0.2
  }

  /// The mean lexical log-likelihood ratio of a term in a linked block, both directions; 0 where
  /// nothing is linked.
  let perTerm: Double

  /// Scores the links of an alignment.
  ///
  /// - Complexity: O(terms × matches).
  init(_ alignment: Alignment, model: AlignmentModel = AlignmentModel()) {
    let bitext = alignment.bitext
    let (source, target) = (bitext.sourceTerms, bitext.targetTerms)
    let links = alignment.links.filter {
      !$0.isNull && max($0.source.count, $0.target.count) <= AlignmentModel.widest
    }
    var sourceWindows = [Range<Int>](repeating: 0..<0, count: target.count)
    var targetWindows = [Range<Int>](repeating: 0..<0, count: source.count)
    for link in links {
      for segment in link.target { sourceWindows[segment] = link.source }
      for segment in link.source { targetWindows[segment] = link.target }
    }
    let tables = bitext.tables(weight: model.lookAlikeWeight)
    let forward = LexicalScores(
      given: source, scored: target, table: tables.forward, windows: sourceWindows, model: model)
    let backward = LexicalScores(
      given: target, scored: source, table: tables.backward, windows: targetWindows, model: model)
    var sum = 0.0
    var terms = 0
    for link in links {
      for segment in link.target {
        sum += forward.score(of: segment, first: link.source.lowerBound, extent: link.source.count)
        terms += target[segment].count
      }
      for segment in link.source {
        sum += backward.score(of: segment, first: link.target.lowerBound, extent: link.target.count)
        terms += source[segment].count
      }
    }
    perTerm = terms == 0 ? 0 : sum / Double(terms)
  }

  /// How sure a verdict of unrelated texts is: the further below the threshold, the surer.
  var confidenceOfUnrelated: Double {
    min(0.99, max(0.5, 1 - perTerm / (2 * Threshold.unrelated)))
  }

  /// Tells texts of which neither translates the other, not even a part of it: what little is
  /// linked has too little in common.
  func isUnrelated(_ coverage: Coverage) -> Bool {
    perTerm * max(coverage.source, coverage.target) < Threshold.unrelated
  }
}
