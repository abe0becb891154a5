import TestSupport
import Testing

@testable import Lacuna

@Suite struct AnchorChains {
  /// Long texts of which a block was removed; every so many segments share a word of their own.
  private struct Sample: CustomTestStringConvertible {
    let count: Int
    let removed: Range<Int>
    let step: Int
    let isFromSource: Bool

    var testDescription: String {
      "\(count) segments, \(removed) removed from the \(isFromSource ? "source" : "target"), "
        + "a word for each \(step)"
    }
  }

  private static let samples = [true, false].flatMap { isFromSource in
    [1, 15].flatMap { step in
      [0..<0, 400..<405, 200..<600, 0..<450, 500..<1000].map {
        Sample(count: 1000, removed: $0, step: step, isFromSource: isFromSource)
      }
    }
  }

  private func texts(_ sample: Sample) -> (source: TermText, target: TermText, band: Band) {
    let whole = (0..<sample.count).map { $0 % sample.step == 0 ? "und name\($0) hier" : "und so" }
    let part = whole.indices.filter { !sample.removed.contains($0) }.map { whole[$0] }
    let bitext = bitext(
      segmentedText(sample.isFromSource ? part : whole),
      segmentedText(sample.isFromSource ? whole : part))
    let (source, target) = (bitext.sourceTerms, bitext.targetTerms)
    return (
      source, target, AnchorChain.band(source: source, target: target, pairs: bitext.pairs)
    )
  }

  @Test(arguments: samples)
  private func bandIsNarrowAndHoldsTheRightWay(sample: Sample) {
    let (source, target, band) = texts(sample)
    let removed = sample.removed
    for place in 0...sample.count {
      let other =
        place <= removed.lowerBound
        ? place : max(removed.lowerBound, place - removed.count)
      #expect(
        sample.isFromSource ? band.contains(other, place) : band.contains(place, other),
        "\(place)")
    }
    let least = (source.count + 1) * (2 * AnchorChain.halfWidth + 1)
    #expect(band.nodeCount < least + AnchorChain.nodeBudget + AnchorChain.lopsidedBudget)
    #expect(band.nodeCount < (source.count + 1) * (target.count + 1) / 2)
  }

  /// No word occurs once: the same forty sentences stand again and again, and every thirteenth is
  /// missing on one side, so that the way leaves the straight one between the corners.
  @Test func textsThatRepeatThemselves() {
    let whole = (0..<2000).map { "und name\($0 % 40) in runde zahl\($0 % 40 * 7)" }
    let kept = whole.indices.filter { $0 > 1000 || $0 % 13 != 5 }
    let bitext = bitext(segmentedText(whole), segmentedText(kept.map { whole[$0] }))
    let (source, target) = (bitext.sourceTerms, bitext.targetTerms)
    let band = AnchorChain.band(source: source, target: target, pairs: bitext.pairs)
    let inside = kept.enumerated().count { place, segment in band.contains(segment, place) }
    #expect(Double(inside) > 0.9 * Double(kept.count), "\(inside) of \(kept.count)")
    #expect(band.nodeCount < 2000 * 600)
  }

  @Test func shortTextsAreSearchedWhole() {
    let bitext = bitext(segmentedText(["eins", "zwei"]), segmentedText(["drei"]))
    let band = AnchorChain.band(
      source: bitext.sourceTerms, target: bitext.targetTerms, pairs: bitext.pairs)
    #expect(band.nodeCount == 6)
  }

  /// Without one word in common the band is still a way, around the diagonal, and no larger than
  /// the budget.
  @Test func textsWithoutACommonWord() {
    let bitext = bitext(
      segmentedText((0..<1200).map { _ in "ja" }), segmentedText((0..<1000).map { _ in "nein" }))
    let band = AnchorChain.band(
      source: bitext.sourceTerms, target: bitext.targetTerms, pairs: bitext.pairs)
    #expect(band.contains(0, 0) && band.contains(600, 500) && band.contains(1200, 1000))
    let least = 1201 * (2 * AnchorChain.halfWidth + 1)
    #expect(band.nodeCount < least + AnchorChain.nodeBudget + AnchorChain.lopsidedBudget)
  }

  /// The band of long texts of the same length that share a word here and there: of each pair the
  /// places on both sides.
  private func band(_ count: Int, sharing pairs: [(Int, Int)]) -> Band {
    func text(_ places: [Int]) -> SegmentedText {
      let words = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
      return segmentedText(
        (0..<count).map { place in words[place].map { "und name\(1000 + $0)" } ?? "und so" })
    }
    let bitext = bitext(text(pairs.map(\.0)), text(pairs.map(\.1)))
    return AnchorChain.band(
      source: bitext.sourceTerms, target: bitext.targetTerms, pairs: bitext.pairs)
  }

  private static let beginning = stride(from: 0, to: 60, by: 4).map { ($0, $0) }

  /// A word that two far places share by chance rises with the others, but no other says the same.
  @Test(arguments: [[], beginning])
  func aStrayWordLeadsNobodyAstray(others: [(Int, Int)]) {
    let band = band(3000, sharing: others + [(1500, 2900)])
    for place in stride(from: 0, through: 3000, by: 100) {
      #expect(band.contains(place, place), "\(place)")
    }
    #expect(!band.contains(1500, 2900))
  }

  /// Several such words near each other are believed: a long passage is missing there.
  @Test func aFewWordsTogetherDoLead() {
    let group = (0..<5).map { (1500 + 3 * $0, 2900 + 3 * $0) }
    let band = band(3000, sharing: Self.beginning + group)
    for (source, target) in group { #expect(band.contains(source, target)) }
    #expect(!band.contains(1500, 1500))
  }

  /// Half of a text may be missing: the words before and after still support each other.
  @Test(arguments: [0..<3000, 1500..<4500, 3000..<6000])
  func halfOfTheTargetIsMissing(removed: Range<Int>) {
    let kept = (0..<6000).filter { !removed.contains($0) }
    let bitext = bitext(
      segmentedText((0..<6000).map { $0 % 15 == 0 ? "und name\($0)" : "und so" }),
      segmentedText(kept.map { $0 % 15 == 0 ? "und name\($0)" : "und so" }))
    let band = AnchorChain.band(
      source: bitext.sourceTerms, target: bitext.targetTerms, pairs: bitext.pairs)
    let least = 6001 * (2 * AnchorChain.halfWidth + 1)
    #expect(band.nodeCount < least + AnchorChain.nodeBudget + AnchorChain.lopsidedBudget)
    for (target, source) in kept.enumerated() where source % 50 == 0 {
      #expect(band.contains(source, target), "\(source)")
    }
  }

  /// What lies near the ends of the texts needs no other.
  @Test func oneWordNearTheBeginning() {
    let band = band(3000, sharing: [(10, 14)])
    #expect(band.contains(10, 14) && band.contains(1500, 1500))
  }
}
