extension PartialGaps {
  /// From this probability on a gap is reported.
  private static let leastProbability = 0.5
  /// The share of the words that a lexicon must know for unexplained ones to mean anything.
  private static let leastCoverage = 0.5
  /// The most words that a message quotes.
  private static let mostWords = 4

  /// Finds what links leave out or add, but for those that another finding speaks of.
  static func drafts(
    in alignment: Alignment, _ coverage: WordCoverage, besides others: [Draft]
  ) -> [Draft] {
    guard (alignment.bitext.matches?.coverage ?? 0) >= leastCoverage else { return [] }
    var gaps = PartialGaps(alignment, coverage)
    let known = Set(others.map(\.place))
    return gaps.candidates().filter {
      $0.probability >= leastProbability && !known.contains($0.place)
    }.map { draft($0, in: alignment) }
  }

  private static func draft(
    _ span: UncoveredSpan, in alignment: Alignment
  ) -> Draft {
    let text = span.isSource ? alignment.source : alignment.target
    let isSentence = !span.wholeSegments.isEmpty
    let range = isSentence ? text.range(of: span.wholeSegments) : span.range
    var words: [String] = []
    for place in span.evidence {
      let word = text.document.string(in: place)
      if !words.contains(word), words.count < mostWords { words.append(word) }
    }
    let rule: Finding.Rule =
      span.isSource
      ? (isSentence ? .omission : .partialOmission)
      : (isSentence ? .addition : .partialAddition)
    return Draft(
      rule: rule, confidence: span.probability,
      message: isSentence
        ? Message.swallowed(isOmission: span.isSource)
        : Message.partial(isOmission: span.isSource, words: words),
      source: span.isSource ? [range] : [], target: span.isSource ? [] : [range],
      insertion: span.insertion, place: span.place)
  }
}
