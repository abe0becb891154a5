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
    Row(.shape11, withLexicon: 0.918, induced: -0.004),
    Row(.shape12, withLexicon: -1.751, induced: -1.895),
    Row(.shape22, withLexicon: -3.684, induced: -3.759),
    Row(.shape13, withLexicon: -3.68, induced: -4.063),
    Row(.shape23, withLexicon: -5.763, induced: -5.615),
    Row(.shape14, withLexicon: -5.799, induced: -5.679),
    Row(.shape33, withLexicon: -8.108, induced: -7.661),
    Row(.shape15, withLexicon: -6.987, induced: -6.987),
    Row(.shape24, withLexicon: -7.607, induced: -7.582),
    Row(.usualShape, withLexicon: -0.023, induced: 0.786),
    Row(.usualNull, withLexicon: 0.949, induced: 0.541),
    Row(.lengths, withLexicon: 0.449, induced: 0.751),
    Row(.lexical, withLexicon: 0.645, induced: 0.45),
    Row(.weakBoundary, withLexicon: 1.177, induced: 0.803),
    Row(.paragraphs, withLexicon: 1.0, induced: 1.0),
    Row(.lesserLexical, withLexicon: 0.098, induced: 0.0),
    Row(.uncovered, withLexicon: 0.41, induced: -0.144),
    Row(.leastCovered, withLexicon: -0.268, induced: -0.254),
    Row(.uncoveredCount, withLexicon: 0.038, induced: -0.283),
    Row(.sameEnding, withLexicon: -0.387, induced: 0.081),
    Row(.otherEnding, withLexicon: 0.364, induced: -0.174),
    Row(.sameOpening, withLexicon: 1.431, induced: 0.747),
    Row(.valuesAlone, withLexicon: -0.77, induced: -0.314),
    Row(.valuesShared, withLexicon: 0.164, induced: 0.066),
    Row(.sameLeadingValue, withLexicon: -0.024, induced: -0.042),
    Row(.deviation, withLexicon: 1.241, induced: 0.704),
    Row(.squaredDeviation, withLexicon: -0.967, induced: -0.08),
    Row(.splitGain, withLexicon: -0.206, induced: -0.317),
    Row(.extensionGain, withLexicon: 0.118, induced: -0.007),
    Row(.extensionLoss, withLexicon: 0.226, induced: 0.037),
    Row(.headingsAgree, withLexicon: -0.103, induced: -0.132),
    Row(.shortSide, withLexicon: 0.88, induced: 0.012),
    Row(.strays, withLexicon: 0.298, induced: 0.249),
    Row(.strayTerms, withLexicon: -0.188, induced: -0.421),
    Row(.bridges, withLexicon: 0.654, induced: 0.788),
    Row(.mutuallyBest, withLexicon: -0.829, induced: -0.402),
    Row(.margin, withLexicon: -0.107, induced: 0.005),
    Row(.likeness, withLexicon: 0.344, induced: -0.171),
    Row(.openNull, withLexicon: -1.3, induced: -2.164),
    Row(.null, withLexicon: -0.299, induced: -0.36),
    Row(.nullLength, withLexicon: 0.971, induced: -0.295),
    Row(.nullShort, withLexicon: -0.589, induced: 0.296),
    Row(.nullWordless, withLexicon: 0.759, induced: 0.775),
    Row(.nullWeakEnd, withLexicon: 0.301, induced: 0.303),
    Row(.nullWeakStart, withLexicon: -0.154, induced: -0.043),
    Row(.nullPartner, withLexicon: 0.238, induced: 0.343),
    Row(.nullGoodPartner, withLexicon: -0.037, induced: 0.324),
    Row(.nullMutuallyBest, withLexicon: -0.649, induced: 0.292),
    Row(.nullCapitals, withLexicon: -0.07, induced: -0.061),
    Row(.nullBracket, withLexicon: 0.053, induced: 0.053),
    Row(.nullLowerCase, withLexicon: -0.213, induced: -0.161),
    Row(.nullDigits, withLexicon: -0.29, induced: -0.273),
    Row(.nullAtEnd, withLexicon: 0.594, induced: 0.531),
    Row(.nullStrayTerms, withLexicon: 0.539, induced: -0.029),
  ]
}
