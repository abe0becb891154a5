import TestSupport
import Testing

@testable import Lacuna

@Suite struct LengthScoreTables {
  private func terms(_ lengths: [Int]) -> TermText {
    var vocabulary = Vocabulary()
    let text = segmentedText(lengths.map { String(repeating: "a", count: $0) })
    return TermText(AnchoredText(text), in: &vocabulary)
  }

  @Test func areTheSameWithTheSidesExchanged() {
    for seed in 0..<50 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      func lengths() -> [Int] {
        (0..<6).map { _ in Int.random(in: 1...200, using: &generator) }
      }
      let (left, right) = (terms(lengths()), terms(lengths()))
      let ratio = Double.random(in: 0.5...2, using: &generator)
      let model = AlignmentModel()
      let forward = LengthScores(source: left, target: right, ratio: ratio, model: model)
      let backward = LengthScores(source: right, target: left, ratio: 1 / ratio, model: model)
      for shape in model.shapes {
        let score = forward.score(source: 1, shape.source, target: 0, shape.target)
        let mirrored = backward.score(source: 0, shape.target, target: 1, shape.source)
        #expect(abs(score - mirrored) < 1e-9, "seed \(seed)")
      }
    }
  }

  /// The further a length is from the one that the ratio foretells, the less likely the pair, up
  /// to where it is an outlier whatever its length.
  @Test(arguments: [0.5, 1, 1.6])
  func mismatchesScoreLower(ratio: Double) {
    let given = 100
    let others = [1.0, 1.15, 1.3, 1.45].map { Int((Double(given) * ratio * $0).rounded()) }
    let source = terms([given, 80, 120, 60, 90])
    let target = terms(others)
    let lengths = LengthScores(source: source, target: target, ratio: ratio, model: .init())
    let scores = others.indices.map { lengths.score(source: 0, 1, target: $0, 1) }
    #expect(scores == scores.sorted(by: >))
    #expect((scores.first ?? 0) > 0)
    #expect((scores.last ?? 0) < 0)
  }

  @Test func twoSentencesMayStandForOneLong() {
    let source = terms([120, 50, 70, 40])
    let target = terms([118, 50, 69, 41])
    let lengths = LengthScores(source: source, target: target, ratio: 1, model: .init())
    let split = lengths.score(source: 0, 1, target: 1, 2)
    #expect(split > lengths.score(source: 0, 1, target: 1, 1))
    #expect(split.isFinite && split > 0)
  }

  @Test(arguments: [[1], [1, 1, 1], [100_000], [1, 100_000]])
  func oddLengthsHaveFiniteScores(lengths: [Int]) {
    let text = terms(lengths)
    let scores = LengthScores(source: text, target: text, ratio: 1, model: .init())
    for i in lengths.indices {
      for j in lengths.indices {
        #expect(scores.score(source: i, 1, target: j, 1).isFinite)
      }
    }
  }
}
