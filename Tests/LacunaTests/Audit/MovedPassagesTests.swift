import Testing

@testable import Lacuna

@Suite("Passages that stand elsewhere")
struct MovedPassagesTests {
  private static let english = [
    "The ferry leaves the island at dawn.", "Nobody lives in the lighthouse any more.",
    "Last winter the storm tore down the old pier.", "The mayor wants to sell the harbour.",
  ]
  private static let german = [
    "Die Fähre verlässt die Insel im Morgengrauen.", "Im Leuchtturm wohnt niemand mehr.",
    "Im letzten Winter riss der Sturm die alte Mole ein.",
    "Der Bürgermeister will den Hafen verkaufen.",
  ]

  @Test(arguments: [
    ([0, 1, 2, 3], []), ([1, 0, 2, 3], [0]), ([1, 2, 3, 0], [3]), ([3, 0, 1, 2], [0]),
  ])
  func theFewestLinksAreTakenOut(order: [Int], moved: [Int]) {
    let links = order.enumerated().map {
      Link(source: $0..<($0 + 1), target: $1..<($1 + 1), confidence: 1)
    }
    #expect(MovedPassages.crossingLinks(links, [20, 10, 20, 20]) == moved)
  }

  @Test func crossingLinksAreANoteWithBothPlaces() throws {
    let target = [3, 0, 1, 2].map { Self.german[$0] }
    let links = [(0, 1), (1, 2), (2, 3), (3, 0)].map { ($0..<($0 + 1), $1..<($1 + 1)) }
    let alignment = knownAlignment(Self.english, target, links)
    let findings = Auditor().audit(alignment).findings
    let finding = try #require(findings.first)
    #expect(findings.count == 1 && finding.rule == .moved && finding.severity == .note)
    #expect(finding.source.map(alignment.source.document.string(in:)) == [Self.english[3]])
    #expect(finding.target.map(alignment.target.document.string(in:)) == [Self.german[3]])
  }

  @Test func whatIsLostHereAndFoundThereIsMoved() {
    let pairs = SentencePairs.all
    var found = 0
    for moved in pairs.indices.dropFirst() {
      let alignment = alignment(moving: moved)
      let passages = MovedPassages(
        alignment, WordCoverage(alignment.bitext, ReadBitext(alignment.bitext)),
        without: ExplainedSegments())
      // Never anything else than what was moved.
      #expect(passages.explained.source.isSubset(of: [moved]))
      #expect(passages.drafts.allSatisfy { $0.rule == .moved })
      found += passages.explained.target == [0] ? 1 : 0
    }
    #expect(found * 10 > pairs.count * 6, "\(found) of \(pairs.count)")
  }

  /// The sample sentences, of which one begins the translation and is linked with nothing.
  private func alignment(moving moved: Int) -> Alignment {
    let pairs = SentencePairs.all
    let source = segmentedText(pairs.map(\.english), language: .english)
    let target = segmentedText(
      [pairs[moved].german] + pairs[..<moved].map(\.german)
        + pairs[(moved + 1)...].map(\.german), language: .german)
    let bitext = Bitext(
      AnchoredText(source), AnchoredText(target),
      lexicon: LexiconChoice.embedded.lexicon(from: .english, to: .german))
    var links = [Link(source: 0..<0, target: 0..<1, confidence: 0.9)]
    for place in pairs.indices {
      let target = place < moved ? place + 1 : place == moved ? moved + 1 : place
      let end = place == moved ? target : target + 1
      links.append(Link(source: place..<(place + 1), target: target..<end, confidence: 0.9))
    }
    return Alignment(bitext: bitext, links: links, evidence: 1000)
  }
}
