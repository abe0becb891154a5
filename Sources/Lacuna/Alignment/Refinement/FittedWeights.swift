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
    Row(.shape11, withLexicon: 0.909, induced: -0.013),
    Row(.shape12, withLexicon: -1.81, induced: -2.008),
    Row(.shape22, withLexicon: -3.656, induced: -3.687),
    Row(.shape13, withLexicon: -3.681, induced: -4.115),
    Row(.shape23, withLexicon: -5.788, induced: -5.622),
    Row(.shape14, withLexicon: -5.846, induced: -5.725),
    Row(.shape33, withLexicon: -8.05, induced: -7.594),
    Row(.shape15, withLexicon: -6.965, induced: -6.964),
    Row(.shape24, withLexicon: -7.615, induced: -7.591),
    Row(.usualShape, withLexicon: 0.061, induced: 0.76),
    Row(.usualNull, withLexicon: 0.947, induced: 0.536),
    Row(.lengths, withLexicon: 0.431, induced: 0.668),
    Row(.lexical, withLexicon: 0.643, induced: 0.45),
    Row(.weakBoundary, withLexicon: 1.073, induced: 0.725),
    Row(.paragraphs, withLexicon: 1.0, induced: 1.0),
    Row(.lesserLexical, withLexicon: 0.116, induced: 0.0),
    Row(.uncovered, withLexicon: 0.363, induced: -0.143),
    Row(.leastCovered, withLexicon: -0.354, induced: -0.254),
    Row(.uncoveredCount, withLexicon: -0.06, induced: -0.309),
    Row(.sameEnding, withLexicon: -0.433, induced: 0.056),
    Row(.otherEnding, withLexicon: 0.386, induced: -0.165),
    Row(.sameOpening, withLexicon: 1.368, induced: 0.752),
    Row(.valuesAlone, withLexicon: -0.821, induced: -0.364),
    Row(.valuesShared, withLexicon: 0.195, induced: 0.072),
    Row(.sameLeadingValue, withLexicon: 0.071, induced: 0.052),
    Row(.deviation, withLexicon: 1.227, induced: 0.704),
    Row(.squaredDeviation, withLexicon: -0.952, induced: -0.115),
    Row(.splitGain, withLexicon: -0.276, induced: -0.309),
    Row(.extensionGain, withLexicon: 0.199, induced: 0.023),
    Row(.extensionLoss, withLexicon: 0.147, induced: -0.018),
    Row(.headingsAgree, withLexicon: -0.122, induced: -0.15),
    Row(.shortSide, withLexicon: 0.919, induced: 0.049),
    Row(.strays, withLexicon: 0.215, induced: 0.194),
    Row(.strayTerms, withLexicon: -0.075, induced: -0.454),
    Row(.bridges, withLexicon: 1.062, induced: 0.958),
    Row(.mutuallyBest, withLexicon: -0.837, induced: -0.255),
    Row(.margin, withLexicon: -0.021, induced: -0.031),
    Row(.likeness, withLexicon: 0.228, induced: -0.157),
    Row(.openNull, withLexicon: -1.343, induced: -2.265),
    Row(.null, withLexicon: -0.298, induced: -0.314),
    Row(.nullLength, withLexicon: 1.003, induced: -0.287),
    Row(.nullShort, withLexicon: -0.572, induced: 0.327),
    Row(.nullWordless, withLexicon: 0.774, induced: 0.79),
    Row(.nullWeakEnd, withLexicon: 0.347, induced: 0.349),
    Row(.nullWeakStart, withLexicon: -0.149, induced: -0.039),
    Row(.nullPartner, withLexicon: 0.224, induced: 0.322),
    Row(.nullGoodPartner, withLexicon: -0.027, induced: 0.335),
    Row(.nullMutuallyBest, withLexicon: -0.641, induced: 0.128),
    Row(.nullCapitals, withLexicon: -0.081, induced: -0.072),
    Row(.nullBracket, withLexicon: 0.051, induced: 0.051),
    Row(.nullLowerCase, withLexicon: -0.215, induced: -0.171),
    Row(.nullDigits, withLexicon: -0.33, induced: -0.314),
    Row(.nullAtEnd, withLexicon: 0.61, induced: 0.575),
    Row(.nullStrayTerms, withLexicon: 0.567, induced: -0.021),
  ]
}
