import TestSupport
import Testing

@testable import Lacuna

@Suite("Features of links and null segments") struct LinkFeaturesTests {
  private static let samples = (0..<5 as Range<UInt64>).map { seed in
    var generator = SeededGenerator(seed: seed)
    return (randomSegments(6, &generator), randomSegments(7, &generator))
  }

  /// The features of all edges, by what they join.
  private func features(
    _ source: SegmentedText, _ target: SegmentedText, isMirrored: Bool = false
  ) -> [String: [Feature: Float]] {
    let found = searched(source, target)
    let refinement = found.refinement()
    var all: [String: [Feature: Float]] = [:]
    for (edge, vector) in zip(refinement.lattice.edges, refinement.features) {
      let sides = [refinement.lattice.sources(of: edge), refinement.lattice.targets(of: edge)]
      let name = (isMirrored ? sides.reversed() : sides).map(\.description)
      all[name.joined(separator: " ")] = Dictionary(
        vector.entries.map { ($0.feature, $0.value) }, uniquingKeysWith: +)
    }
    return all
  }

  /// The second search begins where the first ended.
  @Test(arguments: samples.indices)
  func theInitialWeightsScoreAsTheFirstSearch(sample: Int) {
    let found = searched(Self.samples[sample].0, Self.samples[sample].1)
    let refinement = found.refinement()
    let weights = FeatureWeights(of: found.scorer.model)
    for (edge, vector) in zip(refinement.lattice.edges, refinement.features) {
      let (source, target) = (
        refinement.lattice.sources(of: edge), refinement.lattice.targets(of: edge)
      )
      var expected = found.scorer.model.nullExtend
      if !source.isEmpty, !target.isEmpty {
        let shape = found.scorer.model.shapes.first {
          $0.source == source.count && $0.target == target.count
        }
        expected = found.scorer.score(
          source.lowerBound, source.count, target.lowerBound, target.count,
          prior: shape?.prior ?? .nan)
      }
      #expect(abs(weights.score(vector) - expected) < 1e-3 * max(1, abs(expected)))
    }
  }

  @Test(arguments: samples.indices)
  func areTheSameWithTheSidesExchanged(sample: Int) {
    let (source, target) = Self.samples[sample]
    let straight = features(source, target)
    let mirrored = features(target, source, isMirrored: true)
    // What the first search leaves may differ at its edge.
    let shared = Set(straight.keys).intersection(mirrored.keys)
    #expect(Double(shared.count) > 0.95 * Double(straight.count))
    for key in shared {
      for feature in Feature.allCases {
        let (one, other) = (straight[key]?[feature] ?? 0, mirrored[key]?[feature] ?? 0)
        #expect(abs(one - other) < 0.01, "\(key) \(feature)")
      }
    }
  }

  @Test func valuesThatOneSideHasAlone() {
    let source = segmentedText(["Am 7 waren es 20.", "Heute 1871 und 1872.", "Nie 12 da."])
    let target = segmentedText(["On 7 they were 20.", "Today 1871 and 1873.", "Never 12 there."])
    let features = features(source, target)
    #expect(features["0..<1 0..<1"]?[.valuesShared] == 2)
    #expect(features["0..<1 0..<1"]?[.valuesAlone] == nil)
    #expect(features["1..<2 1..<2"]?[.valuesShared] == 1)
    #expect(features["1..<2 1..<2"]?[.valuesAlone] == 2)
  }

  @Test func leadingValues() {
    let source = segmentedText(["1 Kimori kam", "2 Valdano ging", "3 Tarvik blieb"])
    let target = segmentedText(["1 Kimori came", "5 Valdano went", "Tarvik stayed"])
    let features = features(source, target)
    #expect(features["0..<1 0..<1"]?[.sameLeadingValue] == 1)
    #expect(features["1..<2 1..<2"]?[.sameLeadingValue] == -1)
    #expect(features["2..<3 2..<3"]?[.sameLeadingValue] == -1)
  }

  @Test func shapesDoNotTellTheSides() {
    for shape in AlignmentModel().shapes {
      #expect(
        Feature(source: shape.source, target: shape.target)
          == Feature(source: shape.target, target: shape.source))
    }
    let shapes = AlignmentModel().shapes.filter { $0.source <= $0.target }
    #expect(Set(shapes.map { Feature(source: $0.source, target: $0.target) }).count == 9)
  }
}
