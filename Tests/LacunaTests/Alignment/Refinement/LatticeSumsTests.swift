import Foundation
import TestSupport
import Testing

@testable import Lacuna

@Suite("Sums over the ways of a pruned lattice") struct LatticeSumsTests {
  private static let sizes = (0...4).flatMap { n in (0...4).map { (n, $0) } }

  private struct Case {
    let lattice: PrunedLattice
    let scores: [Double]
    let opening: Double

    init(_ n: Int, _ m: Int, seed: UInt64) {
      var generator = SeededGenerator(seed: seed)
      lattice = .random(n, m, &generator)
      scores = lattice.edges.map { _ in Double.random(in: -3...3, using: &generator) }
      opening = Double.random(in: -2...1, using: &generator)
    }

    /// The ways that the sums are over, with their scores.
    var ways: [(way: LatticeWays.Way, score: Double)] {
      LatticeWays(lattice).all.filter(\.isInOrder).map { way in
        (way, way.edges.reduce(Double(way.runs) * opening) { $0 + scores[$1] })
      }
    }
  }

  @Test(arguments: sizes, [1, 2] as [UInt64])
  func agreeWithAllWaysOneByOne(size: (n: Int, m: Int), seed: UInt64) {
    let sample = Case(size.n, size.m, seed: seed * 100 + UInt64(size.n * 5 + size.m))
    let sums = LatticeSums(sample.lattice, scores: sample.scores, opening: sample.opening)
    let ways = sample.ways
    let total = ways.reduce(0) { $0 + exp($1.score) }
    #expect(abs(sums.evidence - log(total)) < 1e-9)
    var posteriors = [Double](repeating: 0, count: sample.lattice.edges.count)
    var runs = 0.0
    for (way, score) in ways {
      let share = exp(score) / total
      for edge in way.edges { posteriors[edge] += share }
      runs += share * Double(way.runs)
    }
    #expect(abs(sums.runs - runs) < 1e-9)
    for (found, expected) in zip(sums.posteriors, posteriors) {
      #expect(abs(found - expected) < 1e-9)
    }
  }

  @Test(arguments: sizes, [3, 4] as [UInt64])
  func theBestWayIsThatOfAllWaysOneByOne(size: (n: Int, m: Int), seed: UInt64) {
    let sample = Case(size.n, size.m, seed: seed * 100 + UInt64(size.n * 5 + size.m))
    let found = LatticeWay(sample.lattice, worth: sample.scores).edges
    let worths = LatticeWays(sample.lattice).all.map { way in
      way.edges.reduce(0) { $0 + sample.scores[$1] }
    }
    let worth = found.reduce(0) { $0 + sample.scores[$1] }
    #expect(abs(worth - (worths.max() ?? .infinity)) < 1e-9)
    #expect(found.map { Int(sample.lattice.edges[$0].source) }.reduce(0, +) == size.n)
    #expect(found.map { Int(sample.lattice.edges[$0].target) }.reduce(0, +) == size.m)
  }

  /// Logarithms far below what a number can hold are added without loss.
  @Test func longTextsOfBadScores() {
    let steps = (0..<500).map { Lattice.Step($0..<($0 + 1), $0..<($0 + 1)) }
    let lattice = PrunedLattice(
      Lattice.Outcome(steps: steps, evidence: 0, candidates: []), sourceCount: 500,
      targetCount: 500)
    let sums = LatticeSums(
      lattice, scores: Array(repeating: -1000, count: 500), opening: -1)
    #expect(lattice.edges.count == 500)
    #expect(abs(sums.evidence + 500_000) < 1e-6)
    #expect(sums.posteriors.allSatisfy { abs($0 - 1) < 1e-9 })
  }
}
