/// Two texts with their gold alignment, for finding the weights of the second search.
package struct GoldText: Sendable {
  let lattice: PrunedLattice
  /// The features of edge *i* are those numbered `starts[i]..<starts[i + 1]`.
  let starts: [Int]
  let features: [Int32]
  let values: [Float]
  /// The sums of the features on the gold way.
  let gold: [Double]
  private let refinement: Refinement
  /// How many gold links and null segments there are, and how many of them the lattice has.
  package let goldCount: Int
  package let reachable: Int

  init(_ refinement: Refinement, gold links: Set<ListedLink>, initial: FeatureWeights) {
    self.refinement = refinement
    lattice = refinement.lattice
    var gold: Set<ListedLink> = []
    for link in links {
      if !link.source.isEmpty, !link.target.isEmpty { gold.insert(link) }
      if link.target.isEmpty { gold.formUnion(link.source.map { .init(source: [$0], target: []) }) }
      if link.source.isEmpty { gold.formUnion(link.target.map { .init(source: [], target: [$0]) }) }
    }
    // Where a gold link is out of reach, the way with the most of the others is the model.
    let posteriors = refinement.sums(initial).posteriors
    let isGold = lattice.edges.map { [lattice] edge in
      gold.contains(
        ListedLink(
          source: Array(lattice.sources(of: edge)), target: Array(lattice.targets(of: edge))))
    }
    let way = LatticeWay(
      lattice, worth: zip(isGold, posteriors).map { ($0 ? 1 : 0) + 0.001 * $1 })
    goldCount = gold.count
    reachable = way.edges.count { isGold[$0] }

    var starts = [0]
    var features: [Int32] = []
    var values: [Float] = []
    for vector in refinement.features {
      for (feature, value) in vector.entries {
        features.append(Int32(feature.rawValue))
        values.append(value)
      }
      starts.append(features.count)
    }
    var sums = [Double](repeating: 0, count: Feature.allCases.count)
    var state = 0
    for number in way.edges {
      for entry in starts[number]..<starts[number + 1] {
        sums[Int(features[entry])] += Double(values[entry])
      }
      let edge = lattice.edges[number]
      let next = edge.target == 0 ? 1 : edge.source == 0 ? 2 : 0
      if next != 0, next != state { sums[Feature.openNull.rawValue] += 1 }
      state = next
    }
    (self.starts, self.features, self.values, self.gold) = (starts, features, values, sums)
  }

  /// How many edges the lattice has.
  package var edgeCount: Int { lattice.edges.count }

  /// The links that the second search finds with some weights.
  package func links(_ weights: FeatureWeights) -> [ListedLink] {
    refinement.search(weights).map {
      ListedLink(source: Array($0.source), target: Array($0.target))
    }
  }

  /// Computes the negative logarithm of the likelihood of the gold way, and adds its gradient to
  /// `gradient`.
  ///
  /// - Parameter share: What the text counts among others.
  func loss(_ weights: [Double], share: Double, gradient: inout [Double]) -> Double {
    var scores = [Double](repeating: 0, count: lattice.edges.count)
    for edge in scores.indices {
      var sum = 0.0
      for entry in starts[edge]..<starts[edge + 1] {
        sum += weights[Int(features[entry])] * Double(values[entry])
      }
      scores[edge] = sum
    }
    let opening = Feature.openNull.rawValue
    let sums = LatticeSums(lattice, scores: scores, opening: weights[opening])
    for (edge, posterior) in sums.posteriors.enumerated() where posterior > 1e-9 {
      for entry in starts[edge]..<starts[edge + 1] {
        gradient[Int(features[entry])] += share * posterior * Double(values[entry])
      }
    }
    gradient[opening] += share * sums.runs
    var goldScore = 0.0
    for feature in weights.indices {
      goldScore += weights[feature] * gold[feature]
      gradient[feature] -= share * gold[feature]
    }
    return share * (sums.evidence - goldScore)
  }
}

extension Aligner {
  /// Prepares pairs of texts with gold links for the fitting of weights.
  package func goldTexts(
    _ pairs: [(source: SegmentedText, target: SegmentedText, gold: [ListedLink])]
  ) -> [GoldText] {
    let golds = pairs.map { Set($0.gold) }
    let found = searched(bitexts(pairs.map { ($0.source, $0.target) })) { _, found in
      (found.refinement(), FeatureWeights(of: found.scorer.model))
    }
    return zip(found, golds).map { GoldText($0.0, gold: $1, initial: $0.1) }
  }
}
