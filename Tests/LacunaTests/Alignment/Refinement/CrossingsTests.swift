import Foundation
import TestSupport
import Testing

@testable import Lacuna

@Suite("Links that cross others") struct CrossingsTests {
  /// The pairs of segments that are linked one to one.
  private func pairs(_ alignment: Alignment) -> [Int: Int] {
    var pairs: [Int: Int] = [:]
    for link in alignment.links where link.kind == "1-1" {
      pairs[link.source.lowerBound] = link.target.lowerBound
    }
    return pairs
  }

  private func align(english: [Int], german: [Int]) -> Alignment {
    let texts = sentences(english: english, german: german)
    return Aligner().align(texts.source, texts.target)
  }

  @Test(arguments: [4, 11, 22])
  func twoSentencesThatChangedPlaces(place: Int) {
    var german = Array(0..<30)
    german.swapAt(place, place + 1)
    let alignment = align(english: Array(0..<30), german: german)
    let pairs = pairs(alignment)
    #expect(pairs[place] == place + 1)
    #expect(pairs[place + 1] == place)
    #expect(alignment.crossingLinks == [place, place + 1])
  }

  /// A sentence that stands some places on is found there; what it passed is not taken for crossing.
  @Test(arguments: [3, 6, 9])
  func aSentenceThatWandered(distance: Int) {
    var german = Array(0..<30)
    german.insert(german.remove(at: 6), at: 6 + distance)
    let alignment = align(english: Array(0..<30), german: german)
    #expect(pairs(alignment)[6] == 6 + distance)
    #expect(alignment.crossingLinks == [6])
  }

  @Test func aSentenceTooFarAwayIsNotLookedFor() {
    var german = Array(0..<40)
    german.insert(german.remove(at: 6), at: 6 + Crossings.rescueReach + 5)
    let alignment = align(english: Array(0..<40), german: german)
    #expect(alignment.crossingLinks.isEmpty)
    #expect(alignment.links.contains { $0.source == 6..<7 && $0.target.isEmpty })
  }

  @Test func nothingIsCrossedInParallelTexts() {
    let all = Array(SentencePairs.all.indices)
    #expect(align(english: all, german: all).crossingLinks.isEmpty)
    // Nor where some sentences lack on either side.
    for seed in 0..<8 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let left = all.filter { _ in Int.random(in: 0..<8, using: &generator) > 0 }
      let right = all.filter { _ in Int.random(in: 0..<8, using: &generator) > 0 }
      #expect(align(english: left, german: right).crossingLinks.isEmpty, "seed \(seed)")
    }
  }

  /// The steps themselves: without evidence of words they stay as they are, however they lie.
  @Test func withoutWordsInCommonNothingMoves() {
    let found = searched(
      segmentedText(["aa bb", "cc dd", "ee ff"]), segmentedText(["gg hh", "ii jj", "kk ll"]))
    let steps = [
      Lattice.Step(0..<1, 0..<1, posterior: 0.5), Lattice.Step(1..<2, 1..<1, posterior: 0.5),
      Lattice.Step(2..<2, 1..<2, posterior: 0.5), Lattice.Step(2..<3, 2..<3, posterior: 0.5),
    ]
    let crossed = Crossings(scorer: found.scorer).crossed(steps)
    #expect(crossed.map(\.source) == steps.map(\.source))
    #expect(crossed.map(\.target) == steps.map(\.target))
  }

  /// The confidence of both links is the logistic of what they gain, and grows with it.
  @Test func aCrossingLinkIsSurerTheMoreItGains() throws {
    let order = [1, 0, 2, 3, 5, 4, 7, 6]
    let texts = sentences(english: Array(2..<10), german: order.map { $0 + 2 })
    let found = searched(texts.source, texts.target)
    func score(_ source: Int, _ target: Int) -> Double {
      let prior = found.scorer.model.shapes[0].prior
      return found.scorer.score(source, 1, target, 1, prior: prior)
    }
    // Only what is in doubt is tried.
    let straight = order.indices.map {
      Lattice.Step(source: $0..<($0 + 1), target: $0..<($0 + 1), posterior: 0.9)
    }
    let crossed = Crossings(scorer: found.scorer).crossed(straight)
    try #require(crossed.map(\.target.lowerBound) == order)
    for place in [0, 4, 6] {
      let gain =
        score(place, place + 1) + score(place + 1, place) - score(place, place)
        - score(place + 1, place + 1) - Crossings.swapLoss
      let expected = 1 / (1 + exp(-Crossings.slope * gain))
      #expect(abs(crossed[place].posterior - expected) < 1e-9)
      #expect(abs(crossed[place + 1].posterior - expected) < 1e-9)
      #expect(expected > 0.5)
    }
    #expect(crossed[2].posterior == 0.9 && crossed[3].posterior == 0.9)
  }
}
