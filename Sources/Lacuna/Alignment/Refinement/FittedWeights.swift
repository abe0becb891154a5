/// The weights of the second search, made by `scripts/train-weights`; how well they do on texts that
/// they were not fitted to stands in `Alignment/README.md`.
extension FeatureWeights {
  private struct Row {
    let feature: Feature
    let withLexicon: Double
    let induced: Double

    init(_ feature: Feature, withLexicon: Double, induced: Double) {
      (self.feature, self.withLexicon, self.induced) = (feature, withLexicon, induced)
    }
  }

  /// For texts whose languages have a lexicon.
  static let withLexicon = Self(values: rows.map(\.withLexicon))
  /// For texts that were searched with what they teach themselves.
  static let induced = Self(values: rows.map(\.induced))

  /// In the order of the features.
  private static let rows: [Row] = [
    Row(.shape11, withLexicon: 0.03, induced: 0.18),
    Row(.shape12, withLexicon: -2.59, induced: -1.99),
    Row(.shape21, withLexicon: -2.58, induced: -2.27),
    Row(.shape22, withLexicon: -4.2, induced: -3.92),
    Row(.shape13, withLexicon: -4.5, induced: -4.07),
    Row(.shape31, withLexicon: -4.37, induced: -4.16),
    Row(.shape23, withLexicon: -5.5, induced: -5.71),
    Row(.shape32, withLexicon: -5.55, induced: -5.61),
    Row(.shape14, withLexicon: -6.0, induced: -5.45),
    Row(.shape41, withLexicon: -6.04, induced: -6.06),
    Row(.shape33, withLexicon: -7.1, induced: -7.64),
    Row(.shape15, withLexicon: -7.0, induced: -7.17),
    Row(.shape51, withLexicon: -7.0, induced: -7.0),
    Row(.shape24, withLexicon: -7.0, induced: -7.5),
    Row(.shape42, withLexicon: -7.02, induced: -7.13),
    Row(.usualShape, withLexicon: -0.1, induced: 0.2),
    Row(.usualNull, withLexicon: 0.52, induced: 0.2),
    Row(.lengths, withLexicon: 0.88, induced: 0.67),
    Row(.lexical, withLexicon: 0.54, induced: 0.39),
    Row(.weakBoundary, withLexicon: 0.66, induced: 1.2),
    Row(.paragraphs, withLexicon: 1.0, induced: 1.0),
    Row(.lesserLexical, withLexicon: 0.04, induced: -0.13),
    Row(.uncovered, withLexicon: 0.14, induced: -0.06),
    Row(.leastCovered, withLexicon: -0.22, induced: -0.09),
    Row(.uncoveredCount, withLexicon: 0.07, induced: -0.21),
    Row(.sameEnding, withLexicon: -0.13, induced: 0.3),
    Row(.otherEnding, withLexicon: 0.14, induced: -0.35),
    Row(.sameOpening, withLexicon: 0.19, induced: 0.51),
    Row(.valuesAlone, withLexicon: -0.31, induced: -0.43),
    Row(.valuesShared, withLexicon: -0.0, induced: 0.05),
    Row(.sameLeadingValue, withLexicon: 0.0, induced: 0.11),
    Row(.deviation, withLexicon: 0.19, induced: 0.19),
    Row(.squaredDeviation, withLexicon: -0.55, induced: -0.17),
    Row(.splitGain, withLexicon: -0.05, induced: -0.17),
    Row(.extensionGain, withLexicon: 0.21, induced: 0.12),
    Row(.extensionLoss, withLexicon: 0.15, induced: -0.12),
    Row(.headingsAgree, withLexicon: 0.01, induced: -0.16),
    Row(.shortSide, withLexicon: 0.23, induced: -0.19),
    Row(.strays, withLexicon: 0.15, induced: -0.06),
    Row(.mutuallyBest, withLexicon: -0.28, induced: -0.0),
    Row(.margin, withLexicon: -0.16, induced: -0.19),
    Row(.likeness, withLexicon: 0.18, induced: 0.28),
    Row(.openSourceNull, withLexicon: -1.48, induced: -3.25),
    Row(.sourceNull, withLexicon: -0.69, induced: -0.3),
    Row(.sourceNullLength, withLexicon: 0.47, induced: -0.05),
    Row(.sourceNullShort, withLexicon: -0.24, induced: 0.19),
    Row(.sourceNullWordless, withLexicon: -0.0, induced: -0.02),
    Row(.sourceNullWeakEnd, withLexicon: -0.0, induced: 0.25),
    Row(.sourceNullWeakStart, withLexicon: -0.01, induced: 0.01),
    Row(.sourceNullPartner, withLexicon: 0.08, induced: -0.01),
    Row(.sourceNullGoodPartner, withLexicon: -0.01, induced: 0.19),
    Row(.sourceNullCapitals, withLexicon: -0.0, induced: -0.02),
    Row(.sourceNullBracket, withLexicon: -0.0, induced: -0.0),
    Row(.sourceNullLowerCase, withLexicon: -0.01, induced: -0.12),
    Row(.sourceNullAtEnd, withLexicon: 0.04, induced: 0.22),
    Row(.sourceNullDigits, withLexicon: -0.0, induced: -0.02),
    Row(.sourceNullMutuallyBest, withLexicon: -0.09, induced: 0.24),
    Row(.openTargetNull, withLexicon: -1.36, induced: -3.5),
    Row(.targetNull, withLexicon: -0.62, induced: -1.1),
    Row(.targetNullLength, withLexicon: 0.09, induced: -0.35),
    Row(.targetNullShort, withLexicon: -0.01, induced: 0.14),
    Row(.targetNullWordless, withLexicon: -0.01, induced: 0.32),
    Row(.targetNullWeakEnd, withLexicon: -0.0, induced: 0.37),
    Row(.targetNullWeakStart, withLexicon: -0.05, induced: 0.31),
    Row(.targetNullPartner, withLexicon: -0.15, induced: 0.06),
    Row(.targetNullGoodPartner, withLexicon: -0.03, induced: -0.0),
    Row(.targetNullCapitals, withLexicon: -0.0, induced: -0.0),
    Row(.targetNullBracket, withLexicon: -0.0, induced: 0.12),
    Row(.targetNullLowerCase, withLexicon: -0.0, induced: 0.32),
    Row(.targetNullAtEnd, withLexicon: 0.06, induced: 0.48),
    Row(.targetNullDigits, withLexicon: -0.01, induced: 0.09),
    Row(.targetNullMutuallyBest, withLexicon: -0.12, induced: -0.08),
  ]
}
