import Testing

@testable import Lacuna

@Suite("Clauses that one side lacks")
struct PartialGapTests {
  private static let pairs = [
    ("The ferry leaves the island at dawn.", "Die Fähre verlässt die Insel im Morgengrauen."),
    (
      "The captain sold his house, because his daughter needed money for her studies in Hamburg.",
      "Der Kapitän verkaufte sein Haus, weil seine Tochter Geld für ihr Studium in Hamburg brauchte."
    ),
    ("Nobody lives in the old lighthouse.", "Niemand wohnt in dem alten Leuchtturm."),
  ]

  private func drafts(in alignment: Alignment) -> [Draft] {
    let coverage = WordCoverage(alignment.bitext, ReadBitext(alignment.bitext))
    return PartialGaps.drafts(in: alignment, coverage, besides: [])
  }

  /// What is found in the pairs, linked one by one, once the second was changed.
  private func gaps(
    _ change: (inout (String, String)) -> Void
  ) -> (alignment: Alignment, drafts: [Draft]) {
    var pairs = Self.pairs
    change(&pairs[1])
    let bitext = Bitext(
      AnchoredText(segmentedText(pairs.map(\.0), language: .english)),
      AnchoredText(segmentedText(pairs.map(\.1), language: .german)),
      lexicon: LexiconChoice.embedded.lexicon(from: .english, to: .german))
    let links = pairs.indices.map {
      Link(source: $0..<($0 + 1), target: $0..<($0 + 1), confidence: 1)
    }
    let alignment = Alignment(bitext: bitext, links: links, evidence: 1000)
    return (alignment, drafts(in: alignment))
  }

  @Test func nothingIsMissing() {
    #expect(gaps { _ in }.drafts.isEmpty)
  }

  /// A term of which the source's own stands behind it in brackets is only explained.
  @Test func aGlossIsNoAddition() {
    let found = gaps {
      $0.0 = "The captain sold the Harbour Lounge, because his daughter needed money in Hamburg."
      $0.1 =
        "Der Kapitän verkaufte den Aufenthaltsraum für Gäste (Harbour Lounge), weil seine Tochter in Hamburg Geld brauchte."
    }
    #expect(found.drafts.isEmpty)
  }

  @Test func aClauseIsLeftOut() throws {
    let (alignment, drafts) = gaps { $0.1 = "Der Kapitän verkaufte sein Haus." }
    let finding = try #require(drafts.first)
    #expect(drafts.count == 1 && finding.rule == .partialOmission)
    #expect(
      finding.source.map(alignment.source.document.string(in:))
        == ["because his daughter needed money for her studies in Hamburg"])
    #expect(finding.target.isEmpty)
    #expect(finding.message.contains("“daughter”") && finding.message.contains("“money”"))
    let insertion = try #require(finding.insertion)
    #expect(alignment.target.document.string(in: 0..<insertion).hasSuffix("Haus."))
  }

  @Test func aClauseIsAdded() throws {
    let (alignment, drafts) = gaps { $0.0 = "The captain sold his house." }
    let finding = try #require(drafts.first)
    #expect(drafts.count == 1 && finding.rule == .partialAddition)
    #expect(
      finding.target.map(alignment.target.document.string(in:))
        == ["weil seine Tochter Geld für ihr Studium in Hamburg brauchte"])
  }

  @Test func ofSeveralClausesTheOneThatIsMissingIsNamed() throws {
    let (alignment, drafts) = gaps {
      $0.1 = "Der Kapitän verkaufte sein Haus, weil seine Tochter Geld brauchte."
      $0.0 =
        "The captain sold his house, which stood near the old church by the river, "
        + "because his daughter needed money."
    }
    let finding = try #require(drafts.first)
    #expect(
      finding.source.map(alignment.source.document.string(in:))
        == ["which stood near the old church by the river"])
    #expect(drafts.count == 1 && finding.confidence <= 1)
  }

  @Test(arguments: [
    ("We don’t know", 0), ("We (they) know", 2), ("Take it: now", 1), ("From 9:30 a.m on", 0),
    ("One—two", 1), ("She said ’no", 1),
  ])
  func marksWithinWordsPartNoClauses(sentence: String, count: Int) {
    let bytes = Array(sentence.utf8)
    let marks = Token.tokens(in: 0..<bytes.count, of: bytes).filter { $0.kind == .mark }
    #expect(marks.count { ClauseMarks.contains(bytes, at: $0.range) } == count)
  }

  @Test func probabilitiesOfSpansAreThoseOfOneChoice() {
    let clear = GapWeights.Features(
      gain: 6, count: 8, contentCount: 5, unknownCount: 0, sideCount: 16, isOfClauses: true,
      excess: 4,
      excessWithout: 0)
    let faint = GapWeights.Features(
      gain: 1, count: 3, contentCount: 1, unknownCount: 0, sideCount: 16, isOfClauses: false,
      excess: 0,
      excessWithout: -2)
    let both = GapWeights.probabilities(of: [clear, faint])
    #expect(both[0] > 0.9 && both[1] < 0.05 && both[0] + both[1] < 1)
    #expect(GapWeights.probabilities(of: [faint])[0] < 0.1)
    #expect(GapWeights.probabilities(of: []).isEmpty)
  }

  @Test func withoutALexiconNothingIsSaid() {
    #expect(drafts(in: knownAlignment(Self.pairs)).isEmpty)
  }

  @Test(
    arguments: [
      ([1.0, -2, 3], 2..<3, 3.0), ([1, -0.5, 1], 0..<3, 1.5), ([-1, -2], 0..<0, 0), ([], 0..<0, 0),
    ] as [([Double], Range<Int>, Double)])
  func theBestRun(gains: [Double], run: Range<Int>, sum: Double) {
    let best = UncoveredSpan.bestRun(gains)
    #expect(best.run == run && best.sum == sum)
  }
}
