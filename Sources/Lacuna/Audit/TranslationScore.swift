/// How much the two texts have in common as wholes, and what that says of the pair.
///
/// The score is the logarithm of how much likelier the texts are under all alignments of one with
/// the other than as two independent texts, divided by twice the segments of the shorter one: so
/// much for each segment of both that can be linked. Lengths, words, values and layout all count;
/// what one text alone has costs little.
struct TranslationScore: Sendable {
  /// The constants of the verdict; how they were found stands in `Audit/README.md`.
  private enum Threshold {
    /// Below this score neither text is a translation of the other.
    static let unrelated = 0.15
    /// From this share of one side without counterpart on, a translation is partial.
    static let partial = 0.2
  }

  let value: Double
  private let coverage: Coverage
  private let hasEqualSides: Bool

  init(_ alignment: Alignment, coverage: Coverage) {
    let segments = min(alignment.source.segments.count, alignment.target.segments.count)
    value = segments == 0 ? 0 : alignment.evidence / Double(2 * segments)
    self.coverage = coverage
    hasEqualSides = alignment.hasEqualSides
  }

  var verdict: Report.Verdict {
    if hasEqualSides { return .translation }
    if !coverage.isEmpty, value < Threshold.unrelated { return .unrelated }
    let least = min(coverage.source, coverage.target)
    return least <= 1 - Threshold.partial ? .partial : .translation
  }

  /// How sure the verdict of unrelated texts is: the further below the threshold, the surer.
  var confidenceOfUnrelated: Double {
    min(0.99, max(0.5, 1 - value / (2 * Threshold.unrelated)))
  }
}
