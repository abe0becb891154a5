import TestSupport
import Testing

@testable import Lacuna

@Suite struct Bands {
  private func check(_ band: Band, _ n: Int, _ m: Int, _ comment: Comment) {
    #expect(band.sourceCount == n && band.targetCount == m, comment)
    #expect(band.contains(0, 0) && band.contains(n, m), comment)
    for row in 0...n {
      #expect(band.low[row] <= band.high[row], comment)
      #expect(band.low[row] >= 0 && band.high[row] <= m, comment)
      guard row > 0 else { continue }
      #expect(band.low[row] >= band.low[row - 1], comment)
      #expect(band.high[row] >= band.high[row - 1], comment)
      #expect(band.low[row] <= band.high[row - 1], comment)
    }
    let widths = zip(band.low, band.high).map { low, high in high - low + 1 }
    #expect(band.nodeCount == widths.reduce(0, +), comment)
  }

  @Test func anyRowsBecomeAWayFromCornerToCorner() {
    for seed in 0..<500 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let n = Int.random(in: 0...12, using: &generator)
      let m = Int.random(in: 0...12, using: &generator)
      let low = (0...n).map { _ in Int.random(in: 0...m, using: &generator) }
      let high = (0...n).map { _ in Int.random(in: 0...m, using: &generator) }
      let band = Band(low: low, high: high, targetCount: m)
      check(band, n, m, "seed \(seed)")
      for row in 0...n {
        #expect(band.low[row] <= low[row] && band.high[row] >= high[row], "seed \(seed)")
      }
    }
  }

  @Test(arguments: [0, 1, 5], [0, 1, 4])
  func theWholeMatrix(n: Int, m: Int) {
    let band = Band(full: n, m)
    check(band, n, m, "full")
    #expect(band.nodeCount == (n + 1) * (m + 1))
    #expect(!band.contains(-1, 0) && !band.contains(0, m + 1) && !band.contains(n + 1, m))
    var number = 0
    for i in 0...n {
      for j in 0...m {
        #expect(band.node(i, j) == number)
        number += 1
      }
    }
  }

  /// Every block within the band is one of each segment that it joins with others.
  @Test func blocksOfASegmentAreAllThatItIsPartOf() {
    for seed in 0..<100 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let (n, m) = (12, 15)
      let low = (0...n).map { max(0, $0 - Int.random(in: 0...3, using: &generator)) }
      let high = (0...n).map { min(m, $0 + Int.random(in: 0...6, using: &generator)) }
      let band = Band(low: low, high: high, targetCount: m)
      let transposed = band.transposed
      let (blocks, exchanged) = (BandBlocks(band), BandBlocks(transposed))
      check(transposed, m, n, "seed \(seed)")
      for i in 0...n {
        for j in band.low[i]...band.high[i] {
          #expect(transposed.contains(j, i), "seed \(seed)")
          for shape in AlignmentModel().shapes
          where band.contains(i + shape.source, j + shape.target) {
            for source in i..<(i + shape.source) {
              let joined = j..<(j + shape.target)
              #expect(blocks.contains(source, first: j, extent: shape.target), "seed \(seed)")
              #expect(blocks.reach(source, first: j) >= shape.target, "seed \(seed)")
              #expect(blocks.windows[source].clamped(to: joined) == joined, "seed \(seed)")
            }
            for target in j..<(j + shape.target) {
              #expect(exchanged.contains(target, first: i, extent: shape.source), "seed \(seed)")
            }
          }
        }
      }
    }
  }

  @Test func exchangingTheSidesTwiceGivesTheSame() {
    for seed in 0..<100 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let (n, m) = (9, 11)
      let low = (0...n).map { _ in Int.random(in: 0...m, using: &generator) }
      let high = (0...n).map { _ in Int.random(in: 0...m, using: &generator) }
      let band = Band(low: low, high: high, targetCount: m)
      let again = band.transposed.transposed
      #expect(again.low == band.low && again.high == band.high, "seed \(seed)")
    }
  }
}
