extension FeatureWeights {
  static let withLexicon = FeatureWeights(of: AlignmentModel())
  static let induced = FeatureWeights(of: AlignmentModel().withoutLexicon)
}
