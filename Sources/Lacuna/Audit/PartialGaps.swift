#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Clauses that one side of a link lacks.
struct PartialGaps {
  private let alignment: Alignment
  private var coverage: WordCoverage
  /// Target characters for each source character, as the sure links have it.
  private let ratio: Double

  init(_ alignment: Alignment, _ coverage: WordCoverage) {
    self.alignment = alignment
    self.coverage = coverage
    let model = AlignmentModel()
    let prior = alignment.bitext.priorRatio
    var sums = (source: 0, target: 0)
    let terms = (alignment.bitext.sourceTerms, alignment.bitext.targetTerms)
    for link in alignment.links where !link.isNull && link.confidence > 0.9 {
      for segment in link.source { sums.source += terms.0.lengths[segment] }
      for segment in link.target { sums.target += terms.1.lengths[segment] }
    }
    let weight = model.lengthPriorWeight
    ratio =
      (Double(sums.target) + weight * prior.squareRoot())
      / (Double(sums.source) + weight / prior.squareRoot())
  }

  /// The most words of a side of a link that are looked at; a link of more is a list or a table.
  private static let most = 400

  /// The likeliest gap of each link, where any is possible.
  mutating func candidates() -> [UncoveredSpan] {
    var found: [UncoveredSpan] = []
    for (place, link) in alignment.links.enumerated()
    where !link.isNull && (link.source.count == 1 || link.target.count == 1) {
      // Where both sides have several segments, their order may have changed.
      let source = coverage.ofSource(link.source, given: link.target)
      let target = coverage.ofTarget(link.target, given: link.source)
      guard (3...Self.most).contains(source.count), (3...Self.most).contains(target.count) else {
        continue
      }
      let sides = (GapSide(source, isSource: true), GapSide(target, isSource: false))
      // Most links are explained altogether.
      if sides.0.spans.isEmpty, sides.1.spans.isEmpty { continue }
      if let span = best(sides, place, link) { found.append(span) }
    }
    return found
  }

  private func best(
    _ sides: (source: GapSide, target: GapSide), _ place: Int, _ link: Link
  ) -> UncoveredSpan? {
    let spans = [sides.source, sides.target].flatMap { side in
      let bytes = (side.isSource ? alignment.source : alignment.target).document.bytes
      return side.spans.filter { !side.isGloss($0, bytes) }.map { (side, $0) }
    }
    let probabilities = GapWeights.probabilities(
      of: spans.map { side, span in
        let text = side.isSource ? alignment.source : alignment.target
        return side.features(of: span, text.document.bytes) { cut in
          excess(of: link, isSource: side.isSource, without: cut)
        }
      })
    guard let likeliest = probabilities.indices.max(by: { probabilities[$0] < probabilities[$1] })
    else { return nil }
    let (side, span) = spans[likeliest]
    // Spans that share most of their words with it say the same in other words.
    var probability = 0.0
    for (other, share) in zip(spans, probabilities) where other.0.isSource == side.isSource {
      let common = other.1.clamped(to: span).count
      if common * 2 >= min(other.1.count, span.count) { probability += share }
    }
    let others = side.isSource ? sides.target : sides.source
    return UncoveredSpan(
      isSource: side.isSource, place: place, range: side.range(of: span), probability: probability,
      evidence: side.evidence(of: span),
      wholeSegments: side.wholeSegments(
        of: span, among: side.isSource ? link.source : link.target),
      insertion: insertion(side.words, span, others.words, link, isSource: side.isSource))
  }

  /// How much longer than expected a side of a link is, in deviations.
  ///
  /// - Parameter cut: How many of its characters do not count.
  private func excess(of link: Link, isSource: Bool, without cut: Int) -> Double {
    let terms = (alignment.bitext.sourceTerms, alignment.bitext.targetTerms)
    let root = ratio.squareRoot()
    let source = link.source.reduce(0) { $0 + terms.0.lengths[$1] } - (isSource ? cut : 0)
    let target = link.target.reduce(0) { $0 + terms.1.lengths[$1] } - (isSource ? 0 : cut)
    let (left, right) = (Double(source) * root, Double(target) / root)
    let deviation = (left - right) / (5 * max((left + right) / 2, 10)).squareRoot()
    return isSource ? deviation : -deviation
  }

  /// The end of the word on the other side that stands for the last word before the span.
  private func insertion(
    _ words: [WordCoverage.Word], _ span: Range<Int>, _ others: [WordCoverage.Word], _ link: Link,
    isSource: Bool
  ) -> Int {
    let other =
      isSource
      ? alignment.target.range(of: link.target) : alignment.source.range(of: link.source)
    if span.lowerBound == 0 { return other.lowerBound }
    if span.upperBound == words.count { return other.upperBound }
    for place in stride(from: span.lowerBound - 1, through: max(0, span.lowerBound - 6), by: -1) {
      let term = words[place].term
      let match = others.last { candidate in
        isSource
          ? coverage.explains(target: candidate.term, source: term)
          : coverage.explains(source: candidate.term, target: term)
      }
      if let match, !words[place].isFunctionWord { return match.range.upperBound }
    }
    return other.upperBound
  }
}
