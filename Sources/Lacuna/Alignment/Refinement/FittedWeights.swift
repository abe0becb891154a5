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
    Row(.shape11, withLexicon: 0.911, induced: -0.004),
    Row(.shape12, withLexicon: -1.769, induced: -1.895),
    Row(.shape22, withLexicon: -3.696, induced: -3.759),
    Row(.shape13, withLexicon: -3.651, induced: -4.063),
    Row(.shape23, withLexicon: -5.762, induced: -5.615),
    Row(.shape14, withLexicon: -5.8, induced: -5.679),
    Row(.shape33, withLexicon: -8.113, induced: -7.661),
    Row(.shape15, withLexicon: -6.987, induced: -6.987),
    Row(.shape24, withLexicon: -7.607, induced: -7.582),
    Row(.usualShape, withLexicon: -0.026, induced: 0.786),
    Row(.usualNull, withLexicon: 0.944, induced: 0.541),
    Row(.lengths, withLexicon: 0.441, induced: 0.751),
    Row(.lexical, withLexicon: 0.627, induced: 0.45),
    Row(.weakBoundary, withLexicon: 1.182, induced: 0.803),
    Row(.paragraphs, withLexicon: 1.0, induced: 1.0),
    Row(.lesserLexical, withLexicon: 0.099, induced: 0.0),
    Row(.uncovered, withLexicon: 0.422, induced: -0.144),
    Row(.leastCovered, withLexicon: -0.275, induced: -0.254),
    Row(.uncoveredCount, withLexicon: 0.027, induced: -0.283),
    Row(.sameEnding, withLexicon: -0.394, induced: 0.081),
    Row(.otherEnding, withLexicon: 0.368, induced: -0.174),
    Row(.sameOpening, withLexicon: 1.429, induced: 0.747),
    Row(.valuesAlone, withLexicon: -0.769, induced: -0.314),
    Row(.valuesShared, withLexicon: 0.176, induced: 0.066),
    Row(.sameLeadingValue, withLexicon: -0.025, induced: -0.042),
    Row(.deviation, withLexicon: 1.233, induced: 0.703),
    Row(.squaredDeviation, withLexicon: -0.969, induced: -0.08),
    Row(.splitGain, withLexicon: -0.198, induced: -0.317),
    Row(.extensionGain, withLexicon: 0.143, induced: -0.007),
    Row(.extensionLoss, withLexicon: 0.23, induced: 0.037),
    Row(.headingsAgree, withLexicon: -0.104, induced: -0.131),
    Row(.shortSide, withLexicon: 0.88, induced: 0.012),
    Row(.strays, withLexicon: 0.278, induced: 0.247),
    Row(.strayTerms, withLexicon: -0.199, induced: -0.421),
    Row(.bridges, withLexicon: 0.629, induced: 0.788),
    Row(.mutuallyBest, withLexicon: -0.746, induced: -0.403),
    Row(.margin, withLexicon: -0.079, induced: 0.005),
    Row(.likeness, withLexicon: 0.299, induced: -0.171),
    Row(.openNull, withLexicon: -1.29, induced: -2.164),
    Row(.null, withLexicon: -0.273, induced: -0.361),
    Row(.nullLength, withLexicon: 0.979, induced: -0.294),
    Row(.nullShort, withLexicon: -0.588, induced: 0.296),
    Row(.nullWordless, withLexicon: 0.758, induced: 0.775),
    Row(.nullWeakEnd, withLexicon: 0.302, induced: 0.303),
    Row(.nullWeakStart, withLexicon: -0.16, induced: -0.043),
    Row(.nullPartner, withLexicon: 0.256, induced: 0.343),
    Row(.nullGoodPartner, withLexicon: -0.029, induced: 0.324),
    Row(.nullMutuallyBest, withLexicon: -0.782, induced: 0.293),
    Row(.nullCapitals, withLexicon: -0.07, induced: -0.06),
    Row(.nullBracket, withLexicon: 0.054, induced: 0.054),
    Row(.nullLowerCase, withLexicon: -0.212, induced: -0.161),
    Row(.nullDigits, withLexicon: -0.289, induced: -0.273),
    Row(.nullAtEnd, withLexicon: 0.62, induced: 0.531),
    Row(.nullStrayTerms, withLexicon: 0.532, induced: -0.029),
  ]
}
