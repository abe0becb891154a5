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
    Row(.shape11, withLexicon: 0.905, induced: -0.015),
    Row(.shape12, withLexicon: -1.822, induced: -2.013),
    Row(.shape22, withLexicon: -3.674, induced: -3.696),
    Row(.shape13, withLexicon: -3.648, induced: -4.115),
    Row(.shape23, withLexicon: -5.794, induced: -5.624),
    Row(.shape14, withLexicon: -5.837, induced: -5.719),
    Row(.shape33, withLexicon: -8.052, induced: -7.594),
    Row(.shape15, withLexicon: -6.961, induced: -6.961),
    Row(.shape24, withLexicon: -7.613, induced: -7.589),
    Row(.usualShape, withLexicon: 0.075, induced: 0.763),
    Row(.usualNull, withLexicon: 0.935, induced: 0.535),
    Row(.lengths, withLexicon: 0.393, induced: 0.662),
    Row(.lexical, withLexicon: 0.63, induced: 0.45),
    Row(.weakBoundary, withLexicon: 1.074, induced: 0.73),
    Row(.paragraphs, withLexicon: 1.0, induced: 1.0),
    Row(.lesserLexical, withLexicon: 0.095, induced: 0.0),
    Row(.uncovered, withLexicon: 0.386, induced: -0.145),
    Row(.leastCovered, withLexicon: -0.383, induced: -0.253),
    Row(.uncoveredCount, withLexicon: -0.073, induced: -0.308),
    Row(.sameEnding, withLexicon: -0.445, induced: 0.056),
    Row(.otherEnding, withLexicon: 0.397, induced: -0.163),
    Row(.sameOpening, withLexicon: 1.352, induced: 0.746),
    Row(.valuesAlone, withLexicon: -0.877, induced: -0.368),
    Row(.valuesShared, withLexicon: 0.206, induced: 0.073),
    Row(.sameLeadingValue, withLexicon: 0.075, induced: 0.056),
    Row(.deviation, withLexicon: 1.233, induced: 0.701),
    Row(.squaredDeviation, withLexicon: -0.955, induced: -0.116),
    Row(.splitGain, withLexicon: -0.265, induced: -0.31),
    Row(.extensionGain, withLexicon: 0.24, induced: 0.023),
    Row(.extensionLoss, withLexicon: 0.146, induced: -0.019),
    Row(.headingsAgree, withLexicon: -0.124, induced: -0.152),
    Row(.shortSide, withLexicon: 0.948, induced: 0.055),
    Row(.strays, withLexicon: 0.087, induced: 0.187),
    Row(.strayTerms, withLexicon: -0.09, induced: -0.46),
    Row(.bridges, withLexicon: 1.066, induced: 0.959),
    Row(.mutuallyBest, withLexicon: -0.773, induced: -0.251),
    Row(.margin, withLexicon: 0.02, induced: -0.029),
    Row(.likeness, withLexicon: 0.187, induced: -0.158),
    Row(.openNull, withLexicon: -1.346, induced: -2.265),
    Row(.null, withLexicon: -0.34, induced: -0.312),
    Row(.nullLength, withLexicon: 1.028, induced: -0.279),
    Row(.nullShort, withLexicon: -0.575, induced: 0.323),
    Row(.nullWordless, withLexicon: 0.773, induced: 0.789),
    Row(.nullWeakEnd, withLexicon: 0.353, induced: 0.355),
    Row(.nullWeakStart, withLexicon: -0.147, induced: -0.035),
    Row(.nullPartner, withLexicon: 0.222, induced: 0.321),
    Row(.nullGoodPartner, withLexicon: -0.026, induced: 0.338),
    Row(.nullMutuallyBest, withLexicon: -0.637, induced: 0.132),
    Row(.nullCapitals, withLexicon: -0.08, induced: -0.072),
    Row(.nullBracket, withLexicon: 0.052, induced: 0.052),
    Row(.nullLowerCase, withLexicon: -0.223, induced: -0.176),
    Row(.nullDigits, withLexicon: -0.339, induced: -0.322),
    Row(.nullAtEnd, withLexicon: 0.608, induced: 0.572),
    Row(.nullStrayTerms, withLexicon: 0.539, induced: -0.02),
  ]
}
