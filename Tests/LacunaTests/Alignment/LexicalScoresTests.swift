import Foundation
import TestSupport
import Testing

@testable import Lacuna

@Suite struct LexicalScoreTables {
  /// The formula as it is written, term by term.
  private func direct(
    _ segment: Int, of scored: TermText, given: TermText, first: Int, extent: Int,
    table: TranslationTable, model: AlignmentModel
  ) -> Double {
    let block = (first..<(first + extent)).flatMap { given[$0] }
    guard !block.isEmpty else { return 0 }
    let unexplained = Double(model.unexplained)
    let factor = pow(Double(extent), 1 - model.lengthDiscount) / Double(block.count)
    let explanations = Explanations(table)
    return scored[segment].reduce(0) { sum, term in
      let ratio = block.reduce(0.0) { ratio, word in
        let entries = explanations[term].filter { $0.given == word }
        return entries.reduce(ratio + Double(table.remainder[Int(word)])) {
          $0 + Double($1.ratio)
        }
      }
      return sum + log(unexplained + (1 - unexplained) * factor * ratio)
    }
  }

  private static let words = [
    "haus", "house", "elektro", "electro", "pim", "oktober", "october", ",", ".", "und", "7", "20",
  ]

  private func text(_ generator: inout SeededGenerator) -> SegmentedText {
    let count = Int.random(in: 1...9, using: &generator)
    return segmentedText(
      (0..<count).map { _ in
        let length = Int.random(in: 1...8, using: &generator)
        return (0..<length).map { _ in Self.words.randomElement(using: &generator) ?? "" }
          .joined(separator: " ")
      })
  }

  @Test func agreeWithTheFormula() {
    for seed in 0..<60 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let bitext = bitext(text(&generator), text(&generator))
      let (given, scored) = (bitext.sourceTerms, bitext.targetTerms)
      let model = AlignmentModel()
      let table = bitext.tables.forward
      // Scores of blocks outside the band are computed when they are asked for.
      let low = (0...scored.count).map { _ in Int.random(in: 0...given.count, using: &generator) }
      let high = low.map { Int.random(in: $0...given.count, using: &generator) }
      let scores = LexicalScores(
        given: given, scored: scored, table: table,
        band: Band(low: low, high: high, targetCount: given.count), model: model)
      for segment in 0..<scored.count {
        for first in 0..<given.count {
          for extent in 1...AlignmentModel.widest where first + extent <= given.count {
            let expected = direct(
              segment, of: scored, given: given, first: first, extent: extent, table: table,
              model: model)
            let score = scores.score(of: segment, first: first, extent: extent)
            #expect(abs(score - expected) < 1e-3, "seed \(seed)")
          }
        }
      }
    }
  }

  /// What two texts have in common counts for them, and what they have not only a little against.
  @Test func equalValuesCountForAPair() {
    let bitext = bitext(
      segmentedText(["pim kostet 84000", "das wetter bleibt gut"]),
      segmentedText(["the robot is 84000", "nobody knows why"]))
    let model = AlignmentModel()
    let scores = LexicalScores(
      given: bitext.sourceTerms, scored: bitext.targetTerms, table: bitext.tables.forward,
      band: Band(full: 2, 2), model: model)
    #expect(scores.score(of: 0, first: 0, extent: 1) > 0)
    #expect(scores.score(of: 0, first: 1, extent: 1) <= 0)
    #expect(scores.score(of: 0, first: 1, extent: 1) > -2)
  }
}
