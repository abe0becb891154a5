/// The weights of the second search, written by `scripts/train-weights`; how well they do on texts
/// that they were not fitted to stands in `Alignment/README.md`.
extension FeatureWeights {
  private struct Row {
    let feature: Feature
    let withLexicon: Double
    let induced: Double

    init(_ feature: Feature, withLexicon: Double, induced: Double) {
      self.feature = feature
      self.withLexicon = withLexicon
      self.induced = induced
    }
  }

  /// For texts whose languages have a lexicon.
  static let withLexicon = FeatureWeights(values: rows.map(\.withLexicon))
  /// For texts that were searched with what they teach themselves.
  static let induced = FeatureWeights(values: rows.map(\.induced))

  /// In the order of the features.
  private static let rows: [Row] = [
    Row(.shape11, withLexicon: 0.551, induced: -0.023),
    Row(.shape12, withLexicon: -1.973, induced: -2.018),
    Row(.shape22, withLexicon: -3.729, induced: -3.701),
    Row(.shape13, withLexicon: -3.827, induced: -4.117),
    Row(.shape23, withLexicon: -5.709, induced: -5.626),
    Row(.shape14, withLexicon: -5.764, induced: -5.714),
    Row(.shape33, withLexicon: -7.863, induced: -7.592),
    Row(.shape15, withLexicon: -6.959, induced: -6.959),
    Row(.shape24, withLexicon: -7.602, induced: -7.587),
    Row(.usualShape, withLexicon: 0.244, induced: 0.761),
    Row(.usualNull, withLexicon: 0.799, induced: 0.535),
    Row(.lengths, withLexicon: 0.54, induced: 0.664),
    Row(.lexical, withLexicon: 0.68, induced: 0.45),
    Row(.weakBoundary, withLexicon: 0.945, induced: 0.728),
    Row(.paragraphs, withLexicon: 1.0, induced: 1.0),
    Row(.lesserLexical, withLexicon: -0.015, induced: 0.0),
    Row(.uncovered, withLexicon: 0.286, induced: -0.147),
    Row(.leastCovered, withLexicon: -0.402, induced: -0.256),
    Row(.uncoveredCount, withLexicon: -0.227, induced: -0.307),
    Row(.sameEnding, withLexicon: -0.277, induced: 0.06),
    Row(.otherEnding, withLexicon: 0.204, induced: -0.16),
    Row(.sameOpening, withLexicon: 1.116, induced: 0.746),
    Row(.valuesAlone, withLexicon: -0.737, induced: -0.369),
    Row(.valuesShared, withLexicon: 0.173, induced: 0.069),
    Row(.sameLeadingValue, withLexicon: 0.085, induced: 0.062),
    Row(.deviation, withLexicon: 1.053, induced: 0.701),
    Row(.squaredDeviation, withLexicon: -0.84, induced: -0.116),
    Row(.splitGain, withLexicon: -0.272, induced: -0.309),
    Row(.extensionGain, withLexicon: 0.217, induced: 0.026),
    Row(.extensionLoss, withLexicon: 0.209, induced: -0.02),
    Row(.headingsAgree, withLexicon: -0.124, induced: -0.144),
    Row(.shortSide, withLexicon: 0.611, induced: 0.053),
    Row(.strays, withLexicon: 0.144, induced: 0.187),
    Row(.strayTerms, withLexicon: -0.232, induced: -0.463),
    Row(.bridges, withLexicon: 0.999, induced: 0.958),
    Row(.mutuallyBest, withLexicon: -0.605, induced: -0.271),
    Row(.margin, withLexicon: -0.032, induced: -0.03),
    Row(.likeness, withLexicon: 0.203, induced: -0.154),
    Row(.openNull, withLexicon: -1.634, induced: -2.265),
    Row(.null, withLexicon: -0.251, induced: -0.299),
    Row(.nullLength, withLexicon: 0.804, induced: -0.28),
    Row(.nullShort, withLexicon: -0.289, induced: 0.318),
    Row(.nullWordless, withLexicon: 0.771, induced: 0.789),
    Row(.nullWeakEnd, withLexicon: 0.357, induced: 0.358),
    Row(.nullWeakStart, withLexicon: -0.144, induced: -0.031),
    Row(.nullPartner, withLexicon: 0.186, induced: 0.323),
    Row(.nullGoodPartner, withLexicon: 0.211, induced: 0.343),
    Row(.nullMutuallyBest, withLexicon: -0.422, induced: 0.088),
    Row(.nullCapitals, withLexicon: -0.079, induced: -0.071),
    Row(.nullBracket, withLexicon: 0.051, induced: 0.051),
    Row(.nullLowerCase, withLexicon: -0.193, induced: -0.175),
    Row(.nullDigits, withLexicon: -0.335, induced: -0.318),
    Row(.nullAtEnd, withLexicon: 0.576, induced: 0.571),
    Row(.nullStrayTerms, withLexicon: 0.406, induced: -0.016),
  ]
}
