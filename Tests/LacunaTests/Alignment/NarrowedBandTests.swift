import Testing

@testable import Lacuna

@Suite struct NarrowedBands {
  private func steps(_ count: Int, posterior: (Int) -> Double) -> [Lattice.Step] {
    (0..<count).map {
      Lattice.Step(source: $0..<($0 + 1), target: $0..<($0 + 1), posterior: posterior($0))
    }
  }

  @Test func holdTheWay() {
    // A run of thirty source segments without counterpart, then one of forty of the target.
    let found =
      steps(100) { _ in 1 }
      + (100..<130).map { Lattice.Step(source: $0..<($0 + 1), target: 100..<100, posterior: 1) }
      + (100..<140).map { Lattice.Step(source: 130..<130, target: $0..<($0 + 1), posterior: 1) }
    let band = Band(full: 130, 140).narrowed(around: found)
    for step in found {
      #expect(band.contains(step.source.lowerBound, step.target.lowerBound))
      #expect(band.contains(step.source.upperBound, step.target.upperBound))
    }
    #expect(band.nodeCount < 131 * 141 / 3)
  }

  @Test func areWideWhereLinksAreInDoubt() {
    let band = Band(full: 400, 400).narrowed(around: steps(400) { $0 < 200 ? 1 : 0.2 })
    func width(_ row: Int) -> Int { band.high[row] - band.low[row] }
    #expect(width(100) < 30)
    #expect(width(300) > 50)
  }

  @Test func areNeverWiderThanBefore() {
    let outer = Band(
      low: (0...50).map { max(0, $0 - 4) }, high: (0...50).map { min(50, $0 + 4) }, targetCount: 50)
    let band = outer.narrowed(around: steps(50) { _ in 0.5 })
    #expect(band.low == outer.low)
    #expect(band.high == outer.high)
  }
}
