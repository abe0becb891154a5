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
    return (alignment, PartialGaps.drafts(in: alignment, besides: []))
  }

  @Test func nothingIsMissing() {
    #expect(gaps { _ in }.drafts.isEmpty)
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

  @Test func withoutALexiconNothingIsSaid() {
    #expect(PartialGaps.drafts(in: knownAlignment(Self.pairs), besides: []).isEmpty)
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
