/// The second search: what the first left possible, weighed by many features, and the way of the
/// least expected error through it.
struct Refinement {
  /// What a link or null segment must be likelier than to be taken.
  static let leastGain = 0.45

  let lattice: PrunedLattice
  private let collector: LinkFeatures
  private let crossings: Crossings
  private let fixed: FixedLinks?

  /// Prepares the second search of two texts.
  ///
  /// - Complexity: O(*n* log *n*) in the candidates that the first search left.
  init(
    _ bitext: Bitext, scorer: BlockScorer, outcome: Lattice.Outcome, crossings: Crossings
  ) {
    self.crossings = crossings
    fixed = bitext.fixed
    lattice = PrunedLattice(
      outcome, sourceCount: bitext.sourceTerms.count, targetCount: bitext.targetTerms.count)
    collector = LinkFeatures(bitext, scorer: scorer, path: outcome.steps)
  }

  /// The features of each edge; some hundred bytes each, so only training asks for them.
  var features: [FeatureVector] {
    var features = lattice.edges.map { edge in
      var vector = FeatureVector()
      collector.collect(edge, in: lattice, to: &vector)
      return vector
    }
    let first = FeatureWeights(of: collector.scorer.model)
    let habits = habits(features.map(first.score))
    for (number, edge) in lattice.edges.enumerated() {
      features[number].add(Self.usual(edge), habits[edge])
    }
    return features
  }

  /// Scores each edge under some weights; the features are forgotten at once.
  private func scores(_ weights: FeatureWeights) -> [Double] {
    let first = FeatureWeights(of: collector.scorer.model)
    var firstScores: [Double] = []
    var scores: [Double] = []
    firstScores.reserveCapacity(lattice.edges.count)
    scores.reserveCapacity(lattice.edges.count)
    var vector = FeatureVector()
    for edge in lattice.edges {
      vector.removeAll()
      collector.collect(edge, in: lattice, to: &vector)
      firstScores.append(first.score(vector))
      scores.append(weights.score(vector))
    }
    let habits = habits(firstScores)
    for (number, edge) in lattice.edges.enumerated() {
      scores[number] += weights[Self.usual(edge)] * Double(Float(habits[edge]))
    }
    return scores
  }

  private func habits(_ firstScores: [Double]) -> ShapeHabits {
    let model = collector.scorer.model
    return ShapeHabits(
      lattice, scores: firstScores, opening: FeatureWeights(of: model)[.openNull],
      shapes: model.shapes)
  }

  private static func usual(_ edge: PrunedLattice.Edge) -> Feature {
    edge.source == 0 || edge.target == 0 ? .usualNull : .usualShape
  }

  /// Finds how likely each edge is under some weights.
  func sums(_ weights: FeatureWeights) -> LatticeSums {
    LatticeSums(lattice, scores: scores(weights), opening: weights[.openNull])
  }

  /// Finds the alignment with the greatest expected number of right links and null segments (minimum
  /// Bayes risk; Kumar & Byrne 2002).
  func search(_ weights: FeatureWeights) -> [Lattice.Step] {
    let sums = sums(weights)
    let posteriors = pooled(sums.posteriors)
    let steps = LatticeWay(lattice, worth: posteriors.map { $0 - Self.leastGain }).edges.map {
      let edge = lattice.edges[$0]
      return Lattice.Step(
        source: lattice.sources(of: edge), target: lattice.targets(of: edge),
        posterior: min(1, posteriors[$0]))
    }
    return fixed?.between(steps, crossings.crossed) ?? crossings.crossed(steps)
  }

  /// Adds up the posteriors of each null segment over all places where it could stand.
  private func pooled(_ posteriors: [Double]) -> [Double] {
    guard let last = lattice.places.last else { return posteriors }
    var sourceNull = [Double](repeating: 0, count: Int(last.source))
    var targetNull = [Double](repeating: 0, count: Int(last.target))
    for (edge, posterior) in zip(lattice.edges, posteriors) {
      if edge.target == 0 { sourceNull[lattice.sources(of: edge).lowerBound] += posterior }
      if edge.source == 0 { targetNull[lattice.targets(of: edge).lowerBound] += posterior }
    }
    return zip(lattice.edges, posteriors).map { edge, posterior in
      edge.target == 0
        ? sourceNull[lattice.sources(of: edge).lowerBound]
        : edge.source == 0 ? targetNull[lattice.targets(of: edge).lowerBound] : posterior
    }
  }
}
