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
    Row(.shape11, withLexicon: 0.899, induced: -0.001),
    Row(.shape12, withLexicon: -1.785, induced: -1.908),
    Row(.shape22, withLexicon: -3.651, induced: -3.707),
    Row(.shape13, withLexicon: -3.673, induced: -4.111),
    Row(.shape23, withLexicon: -5.746, induced: -5.595),
    Row(.shape14, withLexicon: -5.791, induced: -5.666),
    Row(.shape33, withLexicon: -8.153, induced: -7.701),
    Row(.shape15, withLexicon: -6.981, induced: -6.981),
    Row(.shape24, withLexicon: -7.601, induced: -7.577),
    Row(.usualShape, withLexicon: -0.023, induced: 0.79),
    Row(.usualNull, withLexicon: 0.948, induced: 0.543),
    Row(.lengths, withLexicon: 0.463, induced: 0.734),
    Row(.lexical, withLexicon: 0.63, induced: 0.45),
    Row(.weakBoundary, withLexicon: 1.188, induced: 0.759),
    Row(.paragraphs, withLexicon: 1.0, induced: 1.0),
    Row(.lesserLexical, withLexicon: 0.106, induced: 0.0),
    Row(.uncovered, withLexicon: 0.428, induced: -0.133),
    Row(.leastCovered, withLexicon: -0.293, induced: -0.265),
    Row(.uncoveredCount, withLexicon: 0.02, induced: -0.265),
    Row(.sameEnding, withLexicon: -0.398, induced: 0.063),
    Row(.otherEnding, withLexicon: 0.372, induced: -0.157),
    Row(.sameOpening, withLexicon: 1.451, induced: 0.744),
    Row(.valuesAlone, withLexicon: -0.781, induced: -0.295),
    Row(.valuesShared, withLexicon: -0.257, induced: -0.522),
    Row(.sameLeadingValue, withLexicon: 0.19, induced: 0.177),
    Row(.deviation, withLexicon: 1.225, induced: 0.687),
    Row(.squaredDeviation, withLexicon: -0.949, induced: -0.075),
    Row(.splitGain, withLexicon: -0.205, induced: -0.318),
    Row(.extensionGain, withLexicon: 0.16, induced: 0.012),
    Row(.extensionLoss, withLexicon: 0.21, induced: 0.034),
    Row(.headingsAgree, withLexicon: -0.105, induced: -0.136),
    Row(.shortSide, withLexicon: 0.88, induced: 0.021),
    Row(.strays, withLexicon: 0.29, induced: 0.238),
    Row(.strayTerms, withLexicon: -0.101, induced: -0.283),
    Row(.bridges, withLexicon: 0.707, induced: 1.014),
    Row(.mutuallyBest, withLexicon: -0.725, induced: -0.353),
    Row(.margin, withLexicon: -0.077, induced: 0.023),
    Row(.likeness, withLexicon: 0.3, induced: -0.206),
    Row(.openNull, withLexicon: -1.297, induced: -2.179),
    Row(.null, withLexicon: -0.253, induced: -0.338),
    Row(.nullLength, withLexicon: 0.98, induced: -0.284),
    Row(.nullShort, withLexicon: -0.598, induced: 0.282),
    Row(.nullWordless, withLexicon: 0.73, induced: 0.745),
    Row(.nullWeakEnd, withLexicon: 0.346, induced: 0.348),
    Row(.nullWeakStart, withLexicon: -0.181, induced: -0.068),
    Row(.nullPartner, withLexicon: 0.259, induced: 0.335),
    Row(.nullGoodPartner, withLexicon: -0.02, induced: 0.336),
    Row(.nullMutuallyBest, withLexicon: -0.779, induced: 0.249),
    Row(.nullCapitals, withLexicon: -0.073, induced: -0.064),
    Row(.nullBracket, withLexicon: 0.052, induced: 0.052),
    Row(.nullLowerCase, withLexicon: -0.232, induced: -0.183),
    Row(.nullDigits, withLexicon: -0.298, induced: -0.283),
    Row(.nullAtEnd, withLexicon: 0.605, induced: 0.523),
    Row(.nullStrayTerms, withLexicon: 0.488, induced: -0.069),
  ]
}
