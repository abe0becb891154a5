import Testing

@testable import Lacuna

@Suite("Habits of a translator") struct ShapeHabitsTests {
  /// Texts whose segments hold a number; in the target so many neighbours at a time are joined.
  private func habits(joining width: Int, dropping: Set<Int> = []) -> (ShapeHabits, PrunedLattice) {
    let source = (0..<60).map { "Nummer \(1000 + $0) kommt hier." }
    let kept = (0..<60).filter { !dropping.contains($0) }
    let target = stride(from: 0, to: kept.count, by: width).map { first in
      kept[first..<min(first + width, kept.count)].map { "number \(1000 + $0) comes here" }
        .joined(separator: ", ") + "."
    }
    let found = searched(segmentedText(source), segmentedText(target))
    let refinement = found.refinement()
    let first = FeatureWeights(of: found.scorer.model)
    let habits = ShapeHabits(
      refinement.lattice, scores: refinement.features.map(first.score),
      opening: first[.openNull], shapes: found.scorer.model.shapes)
    return (habits, refinement.lattice)
  }

  private func edge(_ source: UInt8, _ target: UInt8) -> PrunedLattice.Edge {
    PrunedLattice.Edge(from: 0, to: 1, source: source, target: target)
  }

  @Test func joiningEveryTwoSentencesMakesThatLikelier() {
    let (joined, _) = habits(joining: 2)
    let (plain, _) = habits(joining: 1)
    #expect(joined[edge(2, 1)] > 1)
    #expect(plain[edge(2, 1)] < -0.3)
    #expect(joined[edge(1, 1)] < plain[edge(1, 1)])
    // The other direction is not meant.
    #expect(joined[edge(1, 2)] < 0)
  }

  @Test func leavingOutMakesNullSegmentsLikelier() {
    let (full, _) = habits(joining: 1)
    let (gaps, _) = habits(joining: 1, dropping: Set(stride(from: 3, to: 60, by: 4)))
    #expect(gaps[edge(1, 0)] > full[edge(1, 0)] + 1)
    #expect(gaps[edge(0, 1)] < 0)
  }

  /// Where nothing is seen, nothing is changed.
  @Test func emptyTextsHaveTheUsualHabits() {
    let lattice = PrunedLattice(
      Lattice.Outcome(steps: [], evidence: 0, candidates: []), sourceCount: 0, targetCount: 0)
    let model = AlignmentModel()
    let habits = ShapeHabits(lattice, scores: [], opening: model.nullOpen, shapes: model.shapes)
    for shape in model.shapes {
      #expect(abs(habits[edge(UInt8(shape.source), UInt8(shape.target))]) < 1e-9)
    }
  }
}
