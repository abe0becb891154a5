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
    Row(.shape11, withLexicon: 0.911, induced: -0.001),
    Row(.shape12, withLexicon: -1.769, induced: -1.908),
    Row(.shape22, withLexicon: -3.696, induced: -3.707),
    Row(.shape13, withLexicon: -3.651, induced: -4.111),
    Row(.shape23, withLexicon: -5.762, induced: -5.595),
    Row(.shape14, withLexicon: -5.8, induced: -5.666),
    Row(.shape33, withLexicon: -8.113, induced: -7.701),
    Row(.shape15, withLexicon: -6.987, induced: -6.981),
    Row(.shape24, withLexicon: -7.607, induced: -7.577),
    Row(.usualShape, withLexicon: -0.026, induced: 0.79),
    Row(.usualNull, withLexicon: 0.944, induced: 0.543),
    Row(.lengths, withLexicon: 0.441, induced: 0.734),
    Row(.lexical, withLexicon: 0.627, induced: 0.45),
    Row(.weakBoundary, withLexicon: 1.182, induced: 0.759),
    Row(.paragraphs, withLexicon: 1.0, induced: 1.0),
    Row(.lesserLexical, withLexicon: 0.099, induced: 0.0),
    Row(.uncovered, withLexicon: 0.422, induced: -0.133),
    Row(.leastCovered, withLexicon: -0.275, induced: -0.265),
    Row(.uncoveredCount, withLexicon: 0.027, induced: -0.265),
    Row(.sameEnding, withLexicon: -0.394, induced: 0.063),
    Row(.otherEnding, withLexicon: 0.368, induced: -0.157),
    Row(.sameOpening, withLexicon: 1.429, induced: 0.744),
    Row(.valuesAlone, withLexicon: -0.769, induced: -0.295),
    Row(.valuesShared, withLexicon: 0.176, induced: -0.522),
    Row(.sameLeadingValue, withLexicon: -0.025, induced: 0.177),
    Row(.deviation, withLexicon: 1.233, induced: 0.687),
    Row(.squaredDeviation, withLexicon: -0.969, induced: -0.075),
    Row(.splitGain, withLexicon: -0.198, induced: -0.318),
    Row(.extensionGain, withLexicon: 0.143, induced: 0.012),
    Row(.extensionLoss, withLexicon: 0.23, induced: 0.034),
    Row(.headingsAgree, withLexicon: -0.104, induced: -0.136),
    Row(.shortSide, withLexicon: 0.88, induced: 0.021),
    Row(.strays, withLexicon: 0.278, induced: 0.238),
    Row(.strayTerms, withLexicon: -0.199, induced: -0.283),
    Row(.bridges, withLexicon: 0.629, induced: 1.014),
    Row(.mutuallyBest, withLexicon: -0.746, induced: -0.353),
    Row(.margin, withLexicon: -0.079, induced: 0.023),
    Row(.likeness, withLexicon: 0.299, induced: -0.206),
    Row(.openNull, withLexicon: -1.29, induced: -2.179),
    Row(.null, withLexicon: -0.273, induced: -0.338),
    Row(.nullLength, withLexicon: 0.979, induced: -0.284),
    Row(.nullShort, withLexicon: -0.588, induced: 0.282),
    Row(.nullWordless, withLexicon: 0.758, induced: 0.745),
    Row(.nullWeakEnd, withLexicon: 0.302, induced: 0.348),
    Row(.nullWeakStart, withLexicon: -0.16, induced: -0.068),
    Row(.nullPartner, withLexicon: 0.256, induced: 0.335),
    Row(.nullGoodPartner, withLexicon: -0.029, induced: 0.336),
    Row(.nullMutuallyBest, withLexicon: -0.782, induced: 0.249),
    Row(.nullCapitals, withLexicon: -0.07, induced: -0.064),
    Row(.nullBracket, withLexicon: 0.054, induced: 0.052),
    Row(.nullLowerCase, withLexicon: -0.212, induced: -0.183),
    Row(.nullDigits, withLexicon: -0.289, induced: -0.283),
    Row(.nullAtEnd, withLexicon: 0.62, induced: 0.523),
    Row(.nullStrayTerms, withLexicon: 0.532, induced: -0.069),
  ]
}
