extension PartialGaps {
  /// From this probability on a gap is reported.
  private static let leastProbability = 0.7
  /// The share of the words that a lexicon must know for unexplained ones to mean anything.
  private static let leastCoverage = 0.5
  /// The most words that a message quotes.
  private static let mostWords = 4

  /// Finds what links leave out or add, but for those that another finding speaks of.
  static func drafts(in alignment: Alignment, besides others: [Draft]) -> [Draft] {
    guard (alignment.bitext.matches?.coverage ?? 0) >= leastCoverage else { return [] }
    var gaps = PartialGaps(alignment)
    let known = Set(others.map(\.place))
    var best: [(span: UncoveredSpan, probability: Double)] = []
    for span in gaps.candidates() where !known.contains(span.place) {
      let probability = GapWeights.probability(of: span.features)
      guard probability >= leastProbability else { continue }
      // Of the two sides of a link one has something more, or the link is wrong.
      if let last = best.last, last.span.place == span.place {
        if probability > last.probability { best[best.count - 1] = (span, probability) }
      } else {
        best.append((span, probability))
      }
    }
    return best.map { draft($0.span, probability: $0.probability, in: alignment) }
  }

  private static func draft(
    _ span: UncoveredSpan, probability: Double, in alignment: Alignment
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
      rule: rule, confidence: probability,
      message: isSentence
        ? Message.swallowed(isOmission: span.isSource)
        : Message.partial(isOmission: span.isSource, words: words),
      source: span.isSource ? [range] : [], target: span.isSource ? [] : [range],
      insertion: span.insertion, place: span.place)
  }
}
