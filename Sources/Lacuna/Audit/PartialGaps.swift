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

  init(_ alignment: Alignment) {
    self.alignment = alignment
    coverage = WordCoverage(alignment.bitext)
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

  /// The candidates of all links, one for each side at most.
  mutating func candidates() -> [UncoveredSpan] {
    var spans: [UncoveredSpan] = []
    for (place, link) in alignment.links.enumerated()
    where !link.isNull && (link.source.count == 1 || link.target.count == 1) {
      // Where both sides have several segments, their order may have changed.
      let source = coverage.ofSource(link.source, given: link.target)
      let target = coverage.ofTarget(link.target, given: link.source)
      guard (3...Self.most).contains(source.count), (3...Self.most).contains(target.count) else {
        continue
      }
      if let span = span(source, target, place, link, isSource: true) { spans.append(span) }
      if let span = span(target, source, place, link, isSource: false) { spans.append(span) }
    }
    return spans
  }

  /// The least sum of gains that is worth a look.
  private static let leastSum = 1.2
  /// The share of a run's gains that the clauses around it must hold to be taken in its stead.
  private static let clauseShare = 0.6

  private func span(
    _ words: [WordCoverage.Word], _ others: [WordCoverage.Word], _ place: Int, _ link: Link,
    isSource: Bool
  ) -> UncoveredSpan? {
    let gains = words.map { UncoveredSpan.gain($0) }
    let (run, sum) = UncoveredSpan.bestRun(gains)
    guard sum >= Self.leastSum else { return nil }
    let clauses = Self.clauses(words, gains)
    let best = UncoveredSpan.bestRun(clauses.map(\.gain))
    var span = run
    if best.sum >= Self.clauseShare * sum, let first = best.run.first, let last = best.run.last {
      span = clauses[first].words.lowerBound..<clauses[last].words.upperBound
    }
    // A side that nothing explains is no part of a link but a wrong one.
    guard words.count - span.count >= 2 else { return nil }
    let range =
      words[span.lowerBound].range.lowerBound..<words[span.upperBound - 1].range.upperBound
    let evidence = span.filter {
      gains[$0] > 0 && !words[$0].isFunctionWord
    }.map { words[$0].range }
    let segments = isSource ? link.source : link.target
    let whole = segments.filter { segment in
      let inside = words.indices.filter { words[$0].segment == segment }
      return !inside.isEmpty && inside.allSatisfy(span.contains)
    }
    return UncoveredSpan(
      isSource: isSource, place: place, range: range, evidence: evidence,
      wholeSegments: whole.first.flatMap { first in whole.last.map { first..<($0 + 1) } } ?? 0..<0,
      features: features(
        words, gains, others, span: span, link, excess(of: link, isSource: isSource)),
      insertion: insertion(words, span, others, link, isSource: isSource))
  }

  /// Runs of words between the marks that part clauses.
  private static func clauses(
    _ words: [WordCoverage.Word], _ gains: [Double]
  ) -> [(words: Range<Int>, gain: Double)] {
    var clauses: [(words: Range<Int>, gain: Double)] = []
    for place in words.indices {
      if words[place].opensClause || clauses.isEmpty {
        clauses.append((place..<(place + 1), gains[place]))
      } else {
        let last = clauses[clauses.count - 1]
        clauses[clauses.count - 1] = (
          last.words.lowerBound..<(place + 1), last.gain + gains[place]
        )
      }
    }
    return clauses
  }

  /// How much longer than expected a side of a link is, in deviations.
  private func excess(of link: Link, isSource: Bool) -> Double {
    let terms = (alignment.bitext.sourceTerms, alignment.bitext.targetTerms)
    let root = ratio.squareRoot()
    let left = Double(link.source.reduce(0) { $0 + terms.0.lengths[$1] }) * root
    let right = Double(link.target.reduce(0) { $0 + terms.1.lengths[$1] }) / root
    let deviation = (left - right) / (5 * max((left + right) / 2, 10)).squareRoot()
    return isSource ? deviation : -deviation
  }

  private func features(
    _ words: [WordCoverage.Word], _ gains: [Double], _ others: [WordCoverage.Word],
    span: Range<Int>, _ link: Link, _ excess: Double
  ) -> [Double] {
    let inside = gains[span].reduce(0, +)
    let count = Double(words.count)
    let other = UncoveredSpan.bestRun(others.map { UncoveredSpan.gain($0) }).sum
    let content = Double(words[span].count { !$0.isFunctionWord })
    let explained = Double(words[span].count { $0.ratio > 0.7 && !$0.isFunctionWord })
    let begins = words[span.lowerBound].opensClause
    let ends = span.upperBound == words.count || words[span.upperBound].opensClause
    return [
      inside / (count + 1).squareRoot(), max(-4, min(6, excess)), other, log(content + 1),
      begins && ends ? 1 : 0, log(count), explained / max(content, 1),
      Double(link.source.count + link.target.count - 2), Double(span.count) / count,
    ]
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
