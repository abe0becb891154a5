import Testing

@testable import Lacuna

@Suite("How well single segments translate each other") struct LikenessTests {
  private static let names = [
    "Kimori", "Valdano", "Tarvik", "Belunga", "Ostrava", "Quimper", "Zagora", "Fjordane",
  ]

  private func likeness(
    _ source: [String], _ target: [String], path: [Lattice.Step]? = nil
  ) -> (likeness: Likeness, source: [SegmentTraits], target: [SegmentTraits]) {
    let found = searched(segmentedText(source), segmentedText(target))
    let bitext = found.bitext
    let left = SegmentTraits.all(
      of: bitext.source.text, terms: bitext.sourceTerms, in: bitext.vocabulary)
    let right = SegmentTraits.all(
      of: bitext.target.text, terms: bitext.targetTerms, in: bitext.vocabulary)
    return (
      Likeness(found.scorer, path: path ?? found.outcome.steps, source: left, target: right),
      left, right
    )
  }

  @Test func eachSegmentFindsItsPartner() {
    let target = Self.names.indices.map { Self.names[$0 ^ 1] + " came" }
    let (likeness, _, _) = likeness(Self.names.map { $0 + " kam" }, target)
    for place in Self.names.indices {
      #expect(likeness.bestTarget[place] == place ^ 1)
      #expect(likeness.bestSource[place] == place ^ 1)
      #expect(likeness.areMutuallyBest(place, place ^ 1))
      #expect(!likeness.areMutuallyBest(place, place))
      #expect(likeness.margin(place, place ^ 1) > 0)
      #expect(likeness.margin(place, place) < 0)
    }
  }

  @Test func farFromTheWayNothingIsSaid() {
    let lines = (0..<40).map { "Nummer \(1000 + $0)" }
    let path = lines.indices.map { Lattice.Step($0..<($0 + 1), $0..<($0 + 1)) }
    let (likeness, _, _) = likeness(lines, lines, path: path)
    #expect(likeness[20, 20] != nil && likeness[20, 30] != nil && likeness[20, 10] != nil)
    #expect(likeness[20, 31] == nil && likeness[20, 9] == nil)
    #expect(likeness.margin(20, 35) == 0)
  }

  /// What is sure in these texts is the norm, and what is not sure does not count.
  @Test func normsAreThoseOfTheSureLinks() {
    let source = (0..<40).map { "Nummer \(1000 + $0)." }
    let target = (0..<40).map { "number \(1000 + $0)!" }
    func norms(posterior: Double) -> LinkNorms {
      let path = source.indices.map {
        Lattice.Step($0..<($0 + 1), $0..<($0 + 1), posterior: posterior)
      }
      let (likeness, left, right) = likeness(source, target, path: path)
      return LinkNorms(path, source: left, target: right, likeness: likeness)
    }
    let (sure, unsure) = (norms(posterior: 0.9), norms(posterior: 0.4))
    #expect(abs(unsure.sameEnding - 0.9) < 1e-3 && abs(unsure.otherEnding - 0.05) < 1e-3)
    // Ten usual links among fifty.
    #expect(abs(sure.sameEnding - 0.18) < 1e-3 && abs(sure.otherEnding - 0.81) < 1e-3)
    #expect(abs(sure.sameOpening - 0.17) < 1e-3)
    #expect(abs(sure.mutuallyBest - 0.97) < 1e-3)
    #expect(sure.standard(sure.likeness) == 0)
    #expect(sure.standard(sure.likeness + sure.likenessDeviation) == 1)
  }
}
