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
    Row(.shape11, withLexicon: 0.547, induced: -0.07),
    Row(.shape12, withLexicon: -1.986, induced: -2.02),
    Row(.shape22, withLexicon: -3.659, induced: -3.616),
    Row(.shape13, withLexicon: -3.832, induced: -4.108),
    Row(.shape23, withLexicon: -5.669, induced: -5.601),
    Row(.shape14, withLexicon: -5.76, induced: -5.711),
    Row(.shape33, withLexicon: -7.907, induced: -7.635),
    Row(.shape15, withLexicon: -6.957, induced: -6.957),
    Row(.shape24, withLexicon: -7.632, induced: -7.614),
    Row(.usualShape, withLexicon: 0.138, induced: 0.781),
    Row(.usualNull, withLexicon: 0.796, induced: 0.542),
    Row(.lengths, withLexicon: 0.515, induced: 0.665),
    Row(.lexical, withLexicon: 0.657, induced: 0.45),
    Row(.weakBoundary, withLexicon: 1.047, induced: 0.802),
    Row(.paragraphs, withLexicon: 1.0, induced: 1.0),
    Row(.lesserLexical, withLexicon: -0.034, induced: 0.0),
    Row(.uncovered, withLexicon: 0.243, induced: -0.176),
    Row(.leastCovered, withLexicon: -0.283, induced: -0.252),
    Row(.uncoveredCount, withLexicon: -0.156, induced: -0.325),
    Row(.sameEnding, withLexicon: -0.277, induced: 0.061),
    Row(.otherEnding, withLexicon: 0.212, induced: -0.155),
    Row(.sameOpening, withLexicon: 1.115, induced: 0.724),
    Row(.valuesAlone, withLexicon: -0.827, induced: -0.458),
    Row(.valuesShared, withLexicon: 0.028, induced: 0.011),
    Row(.sameLeadingValue, withLexicon: 0.082, induced: 0.074),
    Row(.deviation, withLexicon: 1.064, induced: 0.684),
    Row(.squaredDeviation, withLexicon: -0.861, induced: -0.113),
    Row(.splitGain, withLexicon: -0.191, induced: -0.304),
    Row(.extensionGain, withLexicon: 0.132, induced: 0.016),
    Row(.extensionLoss, withLexicon: 0.276, induced: 0.012),
    Row(.headingsAgree, withLexicon: -0.124, induced: -0.141),
    Row(.shortSide, withLexicon: 0.663, induced: 0.111),
    Row(.strays, withLexicon: 0.128, induced: 0.194),
    Row(.mutuallyBest, withLexicon: -0.673, induced: -0.262),
    Row(.margin, withLexicon: -0.039, induced: -0.028),
    Row(.likeness, withLexicon: 0.199, induced: -0.202),
    Row(.openNull, withLexicon: -1.61, induced: -2.255),
    Row(.null, withLexicon: -0.252, induced: -0.312),
    Row(.nullLength, withLexicon: 0.79, induced: -0.293),
    Row(.nullShort, withLexicon: -0.292, induced: 0.331),
    Row(.nullWordless, withLexicon: 0.774, induced: 0.788),
    Row(.nullWeakEnd, withLexicon: 0.366, induced: 0.368),
    Row(.nullWeakStart, withLexicon: -0.137, induced: -0.01),
    Row(.nullPartner, withLexicon: 0.167, induced: 0.324),
    Row(.nullGoodPartner, withLexicon: 0.201, induced: 0.331),
    Row(.nullMutuallyBest, withLexicon: -0.437, induced: 0.085),
    Row(.nullCapitals, withLexicon: -0.081, induced: -0.071),
    Row(.nullBracket, withLexicon: 0.053, induced: 0.053),
    Row(.nullLowerCase, withLexicon: -0.18, induced: -0.159),
    Row(.nullDigits, withLexicon: -0.339, induced: -0.326),
    Row(.nullAtEnd, withLexicon: 0.551, induced: 0.583),
  ]
}
