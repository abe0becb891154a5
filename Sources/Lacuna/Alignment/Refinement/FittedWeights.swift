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
    Row(.shape11, withLexicon: 0.938, induced: 0.009),
    Row(.shape12, withLexicon: -1.815, induced: -1.999),
    Row(.shape22, withLexicon: -3.624, induced: -3.671),
    Row(.shape13, withLexicon: -3.719, induced: -4.099),
    Row(.shape23, withLexicon: -5.741, induced: -5.593),
    Row(.shape14, withLexicon: -5.849, induced: -5.727),
    Row(.shape33, withLexicon: -8.089, induced: -7.649),
    Row(.shape15, withLexicon: -6.966, induced: -6.965),
    Row(.shape24, withLexicon: -7.623, induced: -7.595),
    Row(.usualShape, withLexicon: -0.026, induced: 0.764),
    Row(.usualNull, withLexicon: 0.932, induced: 0.523),
    Row(.lengths, withLexicon: 0.41, induced: 0.673),
    Row(.lexical, withLexicon: 0.652, induced: 0.45),
    Row(.weakBoundary, withLexicon: 1.168, induced: 0.752),
    Row(.paragraphs, withLexicon: 1.0, induced: 1.0),
    Row(.lesserLexical, withLexicon: 0.081, induced: 0.0),
    Row(.uncovered, withLexicon: 0.41, induced: -0.122),
    Row(.leastCovered, withLexicon: -0.313, induced: -0.248),
    Row(.uncoveredCount, withLexicon: -0.014, induced: -0.28),
    Row(.sameEnding, withLexicon: -0.414, induced: 0.057),
    Row(.otherEnding, withLexicon: 0.365, induced: -0.167),
    Row(.sameOpening, withLexicon: 1.446, induced: 0.755),
    Row(.valuesAlone, withLexicon: -0.823, induced: -0.361),
    Row(.valuesShared, withLexicon: 0.169, induced: 0.063),
    Row(.sameLeadingValue, withLexicon: 0.075, induced: 0.058),
    Row(.deviation, withLexicon: 1.235, induced: 0.705),
    Row(.squaredDeviation, withLexicon: -0.983, induced: -0.112),
    Row(.splitGain, withLexicon: -0.228, induced: -0.31),
    Row(.extensionGain, withLexicon: 0.164, induced: 0.024),
    Row(.extensionLoss, withLexicon: 0.165, induced: -0.021),
    Row(.headingsAgree, withLexicon: -0.123, induced: -0.153),
    Row(.shortSide, withLexicon: 0.862, induced: 0.038),
    Row(.strays, withLexicon: 0.354, induced: 0.213),
    Row(.strayTerms, withLexicon: -0.198, induced: -0.45),
    Row(.bridges, withLexicon: 0.718, induced: 0.924),
    Row(.mutuallyBest, withLexicon: -0.855, induced: -0.293),
    Row(.margin, withLexicon: -0.05, induced: -0.052),
    Row(.likeness, withLexicon: 0.275, induced: -0.103),
    Row(.openNull, withLexicon: -1.366, induced: -2.277),
    Row(.null, withLexicon: -0.241, induced: -0.294),
    Row(.nullLength, withLexicon: 0.985, induced: -0.281),
    Row(.nullShort, withLexicon: -0.571, induced: 0.316),
    Row(.nullWordless, withLexicon: 0.777, induced: 0.797),
    Row(.nullWeakEnd, withLexicon: 0.349, induced: 0.351),
    Row(.nullWeakStart, withLexicon: -0.154, induced: -0.041),
    Row(.nullPartner, withLexicon: 0.236, induced: 0.332),
    Row(.nullGoodPartner, withLexicon: -0.007, induced: 0.349),
    Row(.nullMutuallyBest, withLexicon: -0.692, induced: 0.075),
    Row(.nullCapitals, withLexicon: -0.087, induced: -0.075),
    Row(.nullBracket, withLexicon: 0.053, induced: 0.053),
    Row(.nullLowerCase, withLexicon: -0.234, induced: -0.189),
    Row(.nullDigits, withLexicon: -0.345, induced: -0.325),
    Row(.nullAtEnd, withLexicon: 0.59, induced: 0.551),
    Row(.nullStrayTerms, withLexicon: 0.556, induced: -0.019),
  ]
}
