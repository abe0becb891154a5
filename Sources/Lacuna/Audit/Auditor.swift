/// Tells what a translation lacks, adds or changes.
public struct Auditor: Sendable {
  public init() {}

  /// Audits an alignment.
  ///
  /// Of texts that are unrelated, that alone is said.
  ///
  /// - Parameter areSidesSwapped: Whether the caller found the texts on each other's side; it
  ///   becomes a note.
  /// - Complexity: O(*n*) in the bytes of both texts.
  public func audit(_ alignment: Alignment, areSidesSwapped: Bool = false) -> Report {
    let score = TranslationScore(alignment)
    let coverage = Coverage(alignment)
    let verdict = Self.verdict(score: score, coverage: coverage)
    var drafts: [Draft] = []
    if verdict == .unrelated {
      drafts.append(.unrelated(alignment, score: score))
    } else {
      drafts += NullRuns.drafts(in: alignment)
      drafts += ValueComparison.drafts(in: alignment)
    }
    if areSidesSwapped { drafts.append(.swappedSides) }
    drafts.sort { ($0.place, $0.rule.rawValue) < ($1.place, $1.rule.rawValue) }
    return Report(
      alignment: alignment, verdict: verdict, translationScore: score.perTerm,
      sourceCoverage: coverage.source, targetCoverage: coverage.target,
      findings: Fingerprint.findings(from: drafts, in: alignment))
  }

  private static func verdict(score: TranslationScore, coverage: Coverage) -> Report.Verdict {
    if !coverage.isEmpty, score.isUnrelated(coverage) { return .unrelated }
    let least = min(coverage.source, coverage.target)
    return least <= 1 - TranslationScore.Threshold.partial ? .partial : .translation
  }
}
