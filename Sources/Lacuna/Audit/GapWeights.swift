#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How likely each of the spans of a link is what the other side lacks, or none of them: a
/// multinomial regression; how its weights were fitted stands in `Audit/README.md`.
enum GapWeights {
  /// What speaks for a span.
  struct Features {
    /// How little its words are explained, altogether.
    let gain: Double
    /// Its words, those of content and those that no lexicon knows among them, and the words of the
    /// whole side.
    let count: Int
    let contentCount: Int
    let unknownCount: Int
    let sideCount: Int
    /// Whether it is made of whole clauses.
    let isOfClauses: Bool
    /// How much longer than expected the side is with it, and without it, in deviations.
    let excess: Double
    let excessWithout: Double
  }

  /// The logarithm of the odds against no gap.
  private static func score(_ features: Features) -> Double {
    let (side, count) = (Double(features.sideCount), Double(features.count))
    return -2.89 + 3.76 * features.gain / (side + 1).squareRoot()
      + 1.58 * max(-4, min(6, features.excess)) - 0.82 * min(4, abs(features.excessWithout))
      - 0.74 * log(Double(features.contentCount) + 1) + 1.23 * log(count)
      + 1.36 * Double(features.unknownCount) / count + (features.isOfClauses ? 4.09 : 0)
      - 1.62 * log(side) - 2.49 * count / side
  }

  /// Finds the probabilities of the spans of one link, both sides' together; what is left of 1 is
  /// that of no gap.
  ///
  /// - Complexity: O(*n*).
  static func probabilities(of spans: [Features]) -> [Double] {
    // Of many spans one always looks good.
    let allowance = 1.68 * log(Double(max(spans.count, 1)))
    let scores = spans.map { score($0) - allowance }
    let most = max(0, scores.max() ?? 0)
    let parts = scores.map { exp($0 - most) }
    let whole = parts.reduce(exp(-most), +)
    return parts.map { $0 / whole }
  }
}
