import Foundation
import TestSupport
import Testing

@testable import Lacuna

/// The second search takes the way with the most links that are expected to be right, which need not
/// be the likeliest way.
@Suite("The way of the least expected error") struct RefinementTests {
  /// A refinement with the probability of each link and null segment, found way by way.
  private struct Sample {
    struct Place: Hashable {
      let source: Range<Int>
      let target: Range<Int>

      /// Null segments are one wherever they stand on the other side.
      init(_ source: Range<Int>, _ target: Range<Int>) {
        self.source = source.isEmpty ? 0..<0 : source
        self.target = target.isEmpty ? 0..<0 : target
      }
    }

    let steps: [Lattice.Step]
    private(set) var posteriors: [Place: Double] = [:]
    /// What each way is worth, and that of the likeliest.
    private(set) var worths: [Double] = []
    private(set) var worthOfLikeliest = 0.0

    init(seed: UInt64) {
      var generator = SeededGenerator(seed: seed)
      let found = searched(randomSegments(4, &generator), randomSegments(4, &generator))
      let refinement = found.refinement()
      let weights = FeatureWeights(of: found.scorer.model)
      steps = refinement.search(weights)
      let lattice = refinement.lattice
      let scores = refinement.features.map(weights.score)
      let ways = LatticeWays(lattice).all
      let places = lattice.edges.map { Place(lattice.sources(of: $0), lattice.targets(of: $0)) }
      let sums = ways.map { way in
        way.edges.reduce(Double(way.runs) * weights[.openNull]) { $0 + scores[$1] }
      }
      let total = zip(ways, sums).reduce(0) { $0 + ($1.0.isInOrder ? exp($1.1) : 0) }
      for (way, sum) in zip(ways, sums) where way.isInOrder {
        for edge in way.edges { posteriors[places[edge], default: 0] += exp(sum) / total }
      }
      worths = ways.map { way in
        way.edges.reduce(0) { $0 + (posteriors[places[$1]] ?? 0) - Refinement.leastGain }
      }
      let likeliest = zip(worths, zip(ways, sums)).filter { $0.1.0.isInOrder }
        .max { $0.1.1 < $1.1.1 }
      worthOfLikeliest = likeliest?.0 ?? .nan
    }

    /// What the steps are worth; `nil` where one of them is none of the lattice's, since it crosses
    /// others or was found for lost segments.
    var worth: Double? {
      var sum = 0.0
      for step in steps {
        guard let posterior = posteriors[Place(step.source, step.target)] else { return nil }
        sum += posterior - Refinement.leastGain
      }
      return sum
    }
  }

  private static let samples = (0..<40 as Range<UInt64>).map(Sample.init)

  @Test func isWorthTheMostOfAllWays() {
    let judged = Self.samples.filter { $0.worth != nil }
    #expect(judged.count > 30)
    for sample in judged {
      #expect(abs((sample.worth ?? 0) - (sample.worths.max() ?? .infinity)) < 1e-6)
    }
  }

  @Test func isNotAlwaysTheLikeliestWay() {
    let better = Self.samples.count {
      ($0.worth ?? -.infinity) > $0.worthOfLikeliest + 1e-6
    }
    #expect(better > 0)
  }

  @Test func saysHowLikelyEachStepIs() {
    for sample in Self.samples where sample.worth != nil {
      for step in sample.steps {
        let expected = sample.posteriors[Sample.Place(step.source, step.target)] ?? 0
        #expect(abs(step.posterior - expected) < 1e-6)
      }
    }
  }
}
