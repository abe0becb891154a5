/// One side of a link, with the spans of it that the other side may lack: its best run of words that
/// are not explained, and runs of neighbouring clauses.
struct GapSide {
  let words: [WordCoverage.Word]
  let isSource: Bool
  let spans: [Range<Int>]

  /// The sums of what comes before each word.
  private let gains: [Double]
  private let contents: [Int]
  private let unknowns: [Int]
  private let clauseStarts: Set<Int>

  /// The least sum of gains of a side, and of a span, that is worth a look.
  private static let leastSum = 1.0
  private static let leastSpanSum = 0.8
  /// The least words of a span, and of what is left of the side without it.
  private static let leastWords = 2
  /// The most clauses of a span.
  private static let mostClauses = 6

  /// - Complexity: O(*n*) in the words.
  init(_ words: [WordCoverage.Word], isSource: Bool) {
    self.words = words
    self.isSource = isSource
    let own = words.map(UncoveredSpan.gain)
    let best = UncoveredSpan.bestRun(own)
    guard best.sum >= Self.leastSum else {
      (gains, contents, unknowns, clauseStarts, spans) = ([], [], [], [], [])
      return
    }
    var (gains, contents, unknowns) = ([0.0], [0], [0])
    for (word, gain) in zip(words, own) {
      gains.append(gains[gains.count - 1] + gain)
      contents.append(contents[contents.count - 1] + (word.isFunctionWord ? 0 : 1))
      unknowns.append(unknowns[unknowns.count - 1] + (word.isKnown ? 0 : 1))
    }
    self.gains = gains
    self.contents = contents
    self.unknowns = unknowns
    let starts = words.indices.filter { $0 == 0 || words[$0].opensClause } + [words.count]
    clauseStarts = Set(starts)
    var spans: [Range<Int>] = []
    if !clauseStarts.contains(best.run.lowerBound) || !clauseStarts.contains(best.run.upperBound) {
      spans.append(best.run)
    }
    for first in starts.indices {
      for last in starts[first...].indices.dropFirst().prefix(Self.mostClauses) {
        spans.append(starts[first]..<starts[last])
      }
    }
    // A side that nothing explains is no part of a link but a wrong one.
    self.spans = spans.filter { span in
      span.count >= Self.leastWords && words.count - span.count >= Self.leastWords
        && gains[span.upperBound] - gains[span.lowerBound] >= Self.leastSpanSum
    }
  }

  /// The bytes of a span, from its first to its last word.
  func range(of span: Range<Int>) -> Range<Int> {
    words[span.lowerBound].range.lowerBound..<words[span.upperBound - 1].range.upperBound
  }

  /// - Parameter excess: How much longer than expected the side is, in deviations, without so many
  ///   of its characters.
  func features(
    of span: Range<Int>, _ bytes: [UInt8], excess: (_ without: Int) -> Double
  ) -> GapWeights.Features {
    let length = TermText.visibleCharacters(in: range(of: span), of: bytes)
    return GapWeights.Features(
      gain: gains[span.upperBound] - gains[span.lowerBound],
      count: span.count, contentCount: contents[span.upperBound] - contents[span.lowerBound],
      unknownCount: unknowns[span.upperBound] - unknowns[span.lowerBound],
      sideCount: words.count,
      isOfClauses: clauseStarts.contains(span.lowerBound)
        && clauseStarts.contains(span.upperBound),
      excess: excess(0), excessWithout: excess(length))
  }

  /// The most words of a term that is explained by the other language's in brackets, and of that.
  private static let glossWords = 6

  /// Whether a span is a term and the other side's own stands behind it in brackets:
  /// `Arbeitsplatz-Fernzugriff (Remote Desktop)`.
  func isGloss(_ span: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard span.count <= Self.glossWords, span.upperBound < words.count else { return false }
    let end = range(of: span).upperBound
    guard bytes[end..<words[span.upperBound].range.lowerBound].contains(UInt8(ascii: "(")) else {
      return false
    }
    var place = span.upperBound
    var sum = 0.0
    while place < words.count, place - span.upperBound < Self.glossWords {
      sum += words[place].ratio
      place += 1
      let next = place < words.count ? words[place].range.lowerBound : bytes.count
      let behind =
        words[place - 1].range.upperBound..<min(next, words[place - 1].range.upperBound + 4)
      if bytes[behind].contains(UInt8(ascii: ")")) { return sum > 0 }
    }
    return false
  }

  /// The words of a span that carry content and are not explained.
  func evidence(of span: Range<Int>) -> [Range<Int>] {
    words[span].filter { UncoveredSpan.gain($0) > 0 && !$0.isFunctionWord }.map(\.range)
  }

  /// The segments whose words lie in a span altogether.
  func wholeSegments(of span: Range<Int>, among segments: Range<Int>) -> Range<Int> {
    let whole = segments.filter { segment in
      let inside = words.indices.filter { words[$0].segment == segment }
      return !inside.isEmpty && inside.allSatisfy(span.contains)
    }
    return whole.first.flatMap { first in whole.last.map { first..<($0 + 1) } } ?? 0..<0
  }
}
