/// A part of a link's text that nothing on the other side explains.
struct UncoveredSpan {
  let isSource: Bool
  let place: Int
  /// The bytes of the span, from its first to its last word.
  let range: Range<Int>
  /// How likely it is, or a part of it, what the other side lacks.
  let probability: Double
  /// The words of the span that carry content and are not explained.
  let evidence: [Range<Int>]
  /// The segments of the link that lie in the span altogether.
  let wholeSegments: Range<Int>
  /// Where in the other text it would belong, as a byte offset.
  let insertion: Int

  /// How much a word speaks for being left out: it is not explained.
  static func gain(_ word: WordCoverage.Word) -> Double {
    let gain = 0.2 - min(max(word.ratio, -0.6), 1.2)
    return gain > 0
      ? gain * (word.isFunctionWord ? 0.4 : word.isKnown ? 1 : 0.7)
      : gain * (word.isFunctionWord ? 0.4 : 1)
  }

  /// The run of words with the largest sum of gains.
  static func bestRun(_ gains: [Double]) -> (run: Range<Int>, sum: Double) {
    var best = (run: 0..<0, sum: 0.0)
    var (start, sum) = (0, 0.0)
    for (place, gain) in gains.enumerated() {
      if sum <= 0 { (start, sum) = (place, 0) }
      sum += gain
      if sum > best.sum { best = (start..<(place + 1), sum) }
    }
    return best
  }
}
