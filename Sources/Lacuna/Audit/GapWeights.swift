#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How likely a span that nothing explains was left out or added, by logistic regression; how its
/// weights were fitted stands in `Audit/README.md`.
enum GapWeights {
  private static let bias = -5.73
  private static let weights = [
    // How little the words of the span are explained, for the length of the whole side.
    4.19,
    // How much longer than expected the side is.
    1.24,
    // How little the best run of the other side is explained: free translation leaves runs on both.
    -0.13,
    // The logarithm of the words of content.
    -0.43,
    // Whether the span is made of whole clauses.
    0.77,
    // The logarithm of the words of the side.
    0.48,
    // The share of the words of content that are explained.
    0.87,
    // The segments of the link beyond one a side.
    0.50,
    // The share of the side that the span takes.
    -0.57,
  ]

  static func probability(of features: [Double]) -> Double {
    let logit = zip(features, weights).reduce(bias) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-logit))
  }
}
