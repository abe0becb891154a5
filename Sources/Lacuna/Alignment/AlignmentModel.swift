#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Every constant of the alignment score, in one place.
///
/// A score is the logarithm of
/// P(block | linked) / P(block | independent); natural logarithms throughout.
///
/// How each was found, and what else was tried, stands in `Alignment/README.md`.
package struct AlignmentModel: Sendable {
  /// A block's shape and the logarithm of its prior.
  struct Shape: Sendable {
    let source: Int
    let target: Int
    let prior: Double
  }

  /// The shapes of links, all of a + b ≤ 6, the likelier first (ties are decided in this order).
  let shapes: [Shape] = [
    Shape(source: 1, target: 1, prior: -0.2),
    Shape(source: 1, target: 2, prior: -2.6), Shape(source: 2, target: 1, prior: -2.6),
    Shape(source: 2, target: 2, prior: -4.2),
    Shape(source: 1, target: 3, prior: -4.5), Shape(source: 3, target: 1, prior: -4.5),
    Shape(source: 2, target: 3, prior: -5.5), Shape(source: 3, target: 2, prior: -5.5),
    Shape(source: 1, target: 4, prior: -6), Shape(source: 4, target: 1, prior: -6),
    Shape(source: 3, target: 3, prior: -7),
    Shape(source: 1, target: 5, prior: -7), Shape(source: 5, target: 1, prior: -7),
    Shape(source: 2, target: 4, prior: -7), Shape(source: 4, target: 2, prior: -7),
  ]
  /// The most segments on one side of a link.
  static let widest = 5
  /// The most segments on both sides of one together.
  static let most = 6

  /// What a run of null links costs at its beginning, and for each of its segments.
  var nullOpen = -1.5
  var nullExtend = -0.7

  /// The weight of the two lexical directions each.
  var lexicalWeight = 0.45
  /// The share of a term's probability that needs no counterpart.
  var unexplained: Float = 0.10
  /// How little longer blocks gain by their length: the length's exponent.
  var lengthDiscount = 0.92
  /// The share of a term's probability that its look-alikes may claim.
  var lookAlikeWeight: Float = 0.6

  /// The share of a term's probability that a lexicon's translations may claim.
  var lexiconWeight: Float = 0.8
  /// The same for what the texts themselves teach.
  var inducedWeight: Float = 0.7
  /// The same beside a lexicon, which knows better.
  var inducedWeightBesideLexicon: Float = 0.15
  var induction = InductionModel()

  /// The least posterior probability of what the second search looks at.
  var leastCandidate = 1e-7
  /// The same of a long text in which nearly everything could be linked with everything, such as
  /// lines of one word; ordinary long ones have four places a segment.
  var leastCandidateOfMany = 1e-3
  static let manyPlaces = 400_000
  static let manyPlacesOfSegment = 5

  /// The least posterior of what the second search looks at in such a band.
  func leastCandidate(in band: Band) -> Double {
    let isMany =
      band.nodeCount > Self.manyPlaces
      && band.nodeCount > Self.manyPlacesOfSegment * (band.sourceCount + band.targetCount)
    return isMany ? leastCandidateOfMany : leastCandidate
  }

  /// The variance of the length difference for each character of the mean length
  /// (Gale & Church 1993), and the share of pairs that no such model explains.
  var lengthVariance = 5.0
  var lengthOutliers = 0.02
  /// The standard deviation of sentence lengths over their mean, and how many sentences this prior
  /// is worth against those of the text; without it a text of one sentence would fit itself.
  var lengthDeviation = 0.6
  var lengthDeviationWeight = 5.0
  /// How many characters of evidence the prior ratio of lengths is worth.
  var lengthPriorWeight = 1500.0
  /// How far the ratio of the sure links may be from the prior before the search runs again.
  var lengthRatioTolerance = 0.02

  /// For each boundary inside a block that is hardly one: after `;` `:` `,`, before lower case.
  var weakBoundary = 0.5
  /// For each paragraph break inside a link, where paragraphs have several segments.
  var paragraphBreak = -14.0
  /// The chance that a paragraph's beginning (or end) on one side says nothing of the other.
  var paragraphIndependence = 0.3

  /// The score of texts that are aligned by what they teach alone, without a lexicon: what a few
  /// sentences teach is too thin to call one without counterpart lightly.
  package var withoutLexicon: AlignmentModel {
    var model = self
    model.nullOpen = -3
    model.weakBoundary = 1
    return model
  }

  package init() {}
}
