/// Tells what a translation lacks, adds or changes.
public struct Auditor: Sendable {
  /// Makes an auditor; it keeps nothing between texts.
  public init() {}

  /// Audits an alignment.
  ///
  /// Of texts that are unrelated, a retelling, or one and the same, that alone is said.
  ///
  /// - Parameter areSidesSwapped: Whether the caller found the texts on each other's side; it
  ///   becomes a note.
  /// - Complexity: O(*n*) in the bytes of both texts.
  public func audit(_ alignment: Alignment, areSidesSwapped: Bool = false) -> Report {
    let read = ReadBitext(alignment.bitext)
    let words = WordCoverage(alignment.bitext, read)
    let alignment = Relinking.relinked(alignment, words)
    let coverage = Coverage(alignment)
    let score = TranslationScore(alignment, coverage: coverage)
    let verdict = score.verdict
    var drafts: [Draft] = []
    if alignment.hasEqualSides {
      drafts.append(.untranslated(alignment))
    } else if verdict == .unrelated || verdict == .retelling {
      drafts.append(.unrelated(alignment, score: score))
    } else {
      let untranslated = UntranslatedText(alignment, read)
      let moved = MovedPassages(alignment, words, without: untranslated.explained)
      let repetitions = Repetitions(alignment)
      var explained = untranslated.explained
      explained.formUnion(moved.explained)
      drafts += NullRuns.drafts(in: alignment, without: explained, repetitions)
      drafts += untranslated.drafts + moved.drafts + repetitions.drafts()
      drafts += PartialGaps.drafts(in: alignment, words, besides: untranslated.drafts)
      drafts += WaveringTerms.drafts(in: alignment)
      drafts += ValueComparison.drafts(in: alignment)
      drafts += NameComparison.drafts(in: alignment, read)
      drafts += InvalidDates.drafts(in: alignment)
    }
    if areSidesSwapped { drafts.append(.swappedSides) }
    drafts.sort { ($0.place, $0.start) < ($1.place, $1.start) }
    return Report(
      alignment: alignment, verdict: verdict, translationScore: score.value,
      sourceCoverage: coverage.source, targetCoverage: coverage.target,
      findings: Fingerprint.findings(from: drafts, in: alignment))
  }
}
