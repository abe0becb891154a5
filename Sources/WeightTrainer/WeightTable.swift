import Lacuna

/// The fitted weights as the source file that holds them.
struct WeightTable {
  let withLexicon: FeatureWeights
  let induced: FeatureWeights

  var source: String {
    let rows = Feature.allCases.map { feature in
      "    Row(.\(feature), withLexicon: \(thousandths(withLexicon[feature])), "
        + "induced: \(thousandths(induced[feature]))),\n"
    }
    return """
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
        static let withLexicon = FeatureWeights(values: rows.map(\\.withLexicon))
        /// For texts that were searched with what they teach themselves.
        static let induced = FeatureWeights(values: rows.map(\\.induced))

        /// In the order of the features.
        private static let rows: [Row] = [
      \(rows.joined())  ]
      }

      """
  }

  private func thousandths(_ value: Double) -> Double {
    let rounded = (value * 1000).rounded() / 1000
    return rounded == 0 ? 0 : rounded
  }
}
