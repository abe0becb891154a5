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
    Row(.shape11, withLexicon: 0.943, induced: 0.0),
    Row(.shape12, withLexicon: -1.803, induced: -2.001),
    Row(.shape22, withLexicon: -3.628, induced: -3.679),
    Row(.shape13, withLexicon: -3.71, induced: -4.103),
    Row(.shape23, withLexicon: -5.749, induced: -5.594),
    Row(.shape14, withLexicon: -5.845, induced: -5.722),
    Row(.shape33, withLexicon: -8.107, induced: -7.649),
    Row(.shape15, withLexicon: -6.963, induced: -6.963),
    Row(.shape24, withLexicon: -7.619, induced: -7.592),
    Row(.usualShape, withLexicon: -0.03, induced: 0.769),
    Row(.usualNull, withLexicon: 0.948, induced: 0.53),
    Row(.lengths, withLexicon: 0.429, induced: 0.678),
    Row(.lexical, withLexicon: 0.646, induced: 0.45),
    Row(.weakBoundary, withLexicon: 1.152, induced: 0.751),
    Row(.paragraphs, withLexicon: 1.0, induced: 1.0),
    Row(.lesserLexical, withLexicon: 0.1, induced: 0.0),
    Row(.uncovered, withLexicon: 0.407, induced: -0.12),
    Row(.leastCovered, withLexicon: -0.303, induced: -0.248),
    Row(.uncoveredCount, withLexicon: -0.003, induced: -0.291),
    Row(.sameEnding, withLexicon: -0.413, induced: 0.058),
    Row(.otherEnding, withLexicon: 0.369, induced: -0.168),
    Row(.sameOpening, withLexicon: 1.453, induced: 0.76),
    Row(.valuesAlone, withLexicon: -0.797, induced: -0.358),
    Row(.valuesShared, withLexicon: 0.182, induced: 0.061),
    Row(.sameLeadingValue, withLexicon: 0.075, induced: 0.058),
    Row(.deviation, withLexicon: 1.258, induced: 0.711),
    Row(.squaredDeviation, withLexicon: -0.975, induced: -0.11),
    Row(.splitGain, withLexicon: -0.226, induced: -0.313),
    Row(.extensionGain, withLexicon: 0.16, induced: 0.022),
    Row(.extensionLoss, withLexicon: 0.149, induced: -0.021),
    Row(.headingsAgree, withLexicon: -0.125, induced: -0.156),
    Row(.shortSide, withLexicon: 0.876, induced: 0.035),
    Row(.strays, withLexicon: 0.323, induced: 0.259),
    Row(.strayTerms, withLexicon: -0.174, induced: -0.451),
    Row(.bridges, withLexicon: 0.716, induced: 0.928),
    Row(.mutuallyBest, withLexicon: -0.842, induced: -0.301),
    Row(.margin, withLexicon: -0.041, induced: -0.048),
    Row(.likeness, withLexicon: 0.274, induced: -0.097),
    Row(.openNull, withLexicon: -1.371, induced: -2.278),
    Row(.null, withLexicon: -0.218, induced: -0.263),
    Row(.nullLength, withLexicon: 0.983, induced: -0.285),
    Row(.nullShort, withLexicon: -0.587, induced: 0.313),
    Row(.nullWordless, withLexicon: 0.784, induced: 0.8),
    Row(.nullWeakEnd, withLexicon: 0.352, induced: 0.353),
    Row(.nullWeakStart, withLexicon: -0.16, induced: -0.042),
    Row(.nullPartner, withLexicon: 0.25, induced: 0.328),
    Row(.nullGoodPartner, withLexicon: -0.012, induced: 0.354),
    Row(.nullMutuallyBest, withLexicon: -0.719, induced: 0.023),
    Row(.nullCapitals, withLexicon: -0.088, induced: -0.078),
    Row(.nullBracket, withLexicon: 0.052, induced: 0.052),
    Row(.nullLowerCase, withLexicon: -0.243, induced: -0.193),
    Row(.nullDigits, withLexicon: -0.352, induced: -0.336),
    Row(.nullAtEnd, withLexicon: 0.6, induced: 0.55),
    Row(.nullStrayTerms, withLexicon: 0.559, induced: -0.017),
  ]
}
