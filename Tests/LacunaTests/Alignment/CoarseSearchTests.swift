import TestSupport
import Testing

@testable import Lacuna

@Suite struct CoarseSearches {
  /// How much the best way through each place scores, looked for by all ways of reaching it.
  private func best(_ band: Band, _ pairs: [Float]) -> [Int: Float] {
    let (n, m) = (band.sourceCount, band.targetCount)
    func score(_ i: Int, _ j: Int) -> Float { pairs[band.node(i, j)] }
    var ahead: [Int: Float] = [:]
    var back: [Int: Float] = [:]
    for i in 0...n {
      for j in band.low[i]...band.high[i] {
        var ways: [Float] = i == 0 && j == 0 ? [0] : []
        if band.contains(i - 1, j - 1), let from = ahead[band.node(i - 1, j - 1)] {
          ways.append(from + score(i - 1, j - 1))
        }
        for (above, before) in [(i - 1, j), (i, j - 1)] where band.contains(above, before) {
          if let from = ahead[band.node(above, before)] { ways.append(from + CoarseSearch.gap) }
        }
        ahead[band.node(i, j)] = ways.max()
      }
    }
    for i in (0...n).reversed() {
      for j in (band.low[i]...band.high[i]).reversed() {
        var ways: [Float] = i == n && j == m ? [0] : []
        if band.contains(i + 1, j + 1), let to = back[band.node(i + 1, j + 1)] {
          ways.append(to + score(i, j))
        }
        for (below, behind) in [(i + 1, j), (i, j + 1)] where band.contains(below, behind) {
          if let to = back[band.node(below, behind)] { ways.append(to + CoarseSearch.gap) }
        }
        back[band.node(i, j)] = ways.max()
      }
    }
    return ahead.merging(back) { $0 + $1 }
  }

  @Test func everyPlaceOfAGoodWayIsKept() {
    for seed in 0..<100 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let n = Int.random(in: 0...14, using: &generator)
      let m = Int.random(in: 0...14, using: &generator)
      let band =
        seed % 2 == 0
        ? Band(full: n, m)
        : Band(
          low: (0...n).map { _ in Int.random(in: 0...m, using: &generator) },
          high: (0...n).map { _ in Int.random(in: 0...m, using: &generator) }, targetCount: m)
      let pairs = (0..<band.nodeCount).map { _ in Float.random(in: -20...20, using: &generator) }
      let narrow = CoarseSearch(band: band, pairs: pairs).narrowed()
      #expect(narrow.sourceCount == n && narrow.targetCount == m, "seed \(seed)")
      let scores = best(band, pairs)
      let most = scores.values.max() ?? 0
      for i in 0...n {
        for j in band.low[i]...band.high[i] {
          let loss = most - (scores[band.node(i, j)] ?? -.infinity)
          if loss < CoarseSearch.losses[0] - 0.01 {
            #expect(narrow.contains(i, j), "seed \(seed), \(i) \(j)")
          }
        }
      }
    }
  }

  /// Where nothing is better than anything, the best way is all that there is to go by.
  @Test func textsThatSayNothingCostNoMoreThanTheirLengthAllows() {
    let band = Band(full: 620, 600)
    let pairs = [Float](repeating: 0, count: band.nodeCount)
    let narrow = CoarseSearch(band: band, pairs: pairs).narrowed()
    let most = CoarseSearch.budget + CoarseSearch.budgetOfSegment * 1220
    #expect(band.nodeCount > most)
    #expect(narrow.nodeCount <= most)
    #expect(narrow.contains(0, 0) && narrow.contains(620, 600))
  }

  private static let words = [
    "haus", "hund", "katze", "garten", "und", "der", "7", "20", "oktober",
  ]

  /// The narrow search finds what the whole one does.
  @Test func narrowingChangesNothing() {
    for seed in 0..<12 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let texts = (0..<40).map { number in
        (0..<Int.random(in: 2...9, using: &generator)).reduce("name\(number) ort\(number)") {
          text, _ in text + " " + (Self.words.randomElement(using: &generator) ?? "")
        }
      }
      let left = texts.filter { _ in Int.random(in: 0..<8, using: &generator) > 0 }
      let right = texts.filter { _ in Int.random(in: 0..<8, using: &generator) > 0 }
      let (source, target) = (segmentedText(left), segmentedText(right))
      let bitext = bitext(source, target)
      let model = AlignmentModel()
      let tables = bitext.tables
      let full = Band(full: left.count, right.count)
      let lengths = LengthScores(
        source: bitext.sourceTerms, target: bitext.targetTerms, ratio: 1, model: model)
      func search(_ band: Band) -> Lattice.Outcome {
        let scorer = BlockScorer(
          model: model, lengths: lengths,
          forward: LexicalScores(
            given: bitext.sourceTerms, scored: bitext.targetTerms, table: tables.forward,
            band: band.transposed, model: model),
          backward: LexicalScores(
            given: bitext.targetTerms, scored: bitext.sourceTerms, table: tables.backward,
            band: band, model: model),
          source: Structure(source), target: Structure(target))
        return Lattice(band: band, scorer: scorer).search()
      }
      var pairs = PairScores(band: full, lengths: lengths, model: model)
      pairs.addForward(
        PairTerms(
          given: bitext.sourceTerms, scored: bitext.targetTerms, table: tables.forward, model: model
        ))
      pairs.addBackward(
        PairTerms(
          given: bitext.targetTerms, scored: bitext.sourceTerms, table: tables.backward,
          model: model))
      pairs.addLengths()
      let narrow = CoarseSearch(pairs).narrowed()
      #expect(narrow.nodeCount < full.nodeCount)
      let (whole, found) = (search(full), search(narrow))
      #expect(abs(whole.evidence - found.evidence) < 1e-3, "seed \(seed)")
      #expect(whole.steps.map(\.source) == found.steps.map(\.source), "seed \(seed)")
      #expect(whole.steps.map(\.target) == found.steps.map(\.target), "seed \(seed)")
      for (one, other) in zip(whole.steps, found.steps) {
        #expect(abs(one.posterior - other.posterior) < 1e-3, "seed \(seed)")
      }
    }
  }
}
