import TestSupport
import Testing

@testable import Lacuna

@Suite("Pruned lattices") struct PrunedLatticeTests {
  private func lattice(
    _ steps: [Lattice.Step], _ candidates: [Lattice.Step], _ n: Int, _ m: Int
  ) -> PrunedLattice {
    PrunedLattice(
      Lattice.Outcome(steps: steps, evidence: 0, candidates: candidates), sourceCount: n,
      targetCount: m)
  }

  @Test func aBlockThatIsListedTwiceIsOneEdge() {
    let steps = [Lattice.Step(0..<1, 0..<2)]
    let once = lattice(steps, [], 1, 2)
    let twice = lattice(steps, steps + steps, 1, 2)
    #expect(once.edges.count == 1)
    #expect(twice.edges.count == 1)
    #expect(twice.sources(of: twice.edges[0]) == 0..<1)
    #expect(twice.targets(of: twice.edges[0]) == 0..<2)
  }

  /// Where neighbouring places are known, the null segment between them is possible too.
  @Test func nullSegmentsStandBetweenAllNeighbouringPlaces() {
    let found = lattice(
      [Lattice.Step(0..<1, 0..<1), Lattice.Step(1..<2, 1..<2)],
      [Lattice.Step(0..<1, 0..<0), Lattice.Step(1..<2, 0..<1)], 2, 2)
    let nulls = found.edges.filter { $0.source == 0 || $0.target == 0 }
    let places = nulls.map { "\(found.sources(of: $0)) \(found.targets(of: $0))" }.sorted()
    // The places are (0, 0), (1, 0), (1, 1), (2, 1) and (2, 2).
    #expect(places == ["0..<1 0..<0", "1..<1 0..<1", "1..<2 1..<1", "2..<2 1..<2"])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func edgesLeadFromEarlierPlacesInOrder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let lattice = PrunedLattice.random(6, 5, &generator)
    #expect(lattice.places.first == PrunedLattice.Place(0, 0))
    #expect(lattice.places.last == PrunedLattice.Place(6, 5))
    for edge in lattice.edges {
      let (from, to) = (lattice.places[Int(edge.from)], lattice.places[Int(edge.to)])
      #expect(edge.from < edge.to)
      #expect(to.source - from.source == Int32(edge.source))
      #expect(to.target - from.target == Int32(edge.target))
    }
    let ends = lattice.edges.map(\.to)
    #expect(ends == ends.sorted())
    #expect(!lattice.edges.isEmpty)
  }

  @Test func emptyTexts() {
    let empty = lattice([], [], 0, 0)
    #expect(empty.edges.isEmpty && empty.places.count == 1)
    #expect(LatticeWay(empty, worth: []).edges.isEmpty)
    #expect(LatticeSums(empty, scores: [], opening: -1).posteriors.isEmpty)
  }
}
