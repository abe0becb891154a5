import Testing

@testable import Lacuna

@Suite("Text that stands twice, and terms that waver")
struct RepetitionTests {
  private static let key = (
    "Turn the key slowly to the left.", "Drehen Sie den Schlüssel langsam nach links."
  )
  private static let lamp = (
    "Wait until the green lamp goes out.", "Warten Sie, bis die grüne Lampe erlischt."
  )

  @Test func oneTranslationForTwoSentences() {
    let findings = Auditor().audit(
      knownAlignment([Self.key, Self.lamp, ("Never open both valves at once.", Self.key.1)])
    ).findings.filter { $0.rule == .repeated }
    #expect(findings.count == 1)
    #expect(findings.first?.message.contains("line 1") == true)
    #expect(findings.first?.severity == .note)
  }

  @Test func whatTheSourceRepeatsMayBeRepeated() {
    #expect(Auditor().audit(knownAlignment([Self.key, Self.lamp, Self.key])).findings.isEmpty)
  }

  @Test func twoTranslationsOfOneSentence() {
    let other = "Den Schlüssel bitte langsam linksherum drehen."
    let findings = Auditor().audit(knownAlignment([Self.key, Self.lamp, (Self.key.0, other)]))
      .findings
    #expect(findings.map(\.rule) == [.waveringTerm])
  }

  @Test func anAdditionThatStandsAlreadySaysSo() {
    let alignment = knownAlignment(
      [Self.key.0, Self.lamp.0], [Self.key.1, Self.lamp.1, Self.key.1],
      [(0..<1, 0..<1), (1..<2, 1..<2), (2..<2, 2..<3)])
    let addition = Auditor().audit(alignment).findings.first { $0.rule == .addition }
    #expect(addition?.message.hasSuffix("; the same stands in line 1") == true)
  }

  @Test func anEndThatIsMissingSaysSo() {
    let alignment = knownAlignment(
      [Self.key.0, Self.lamp.0, "Done."], [Self.key.1],
      [(0..<1, 0..<1), (1..<2, 1..<1), (2..<3, 1..<1)])
    #expect(
      Auditor().audit(alignment).findings.first?.message
        == "the translation ends 2 sentences before the source does")
  }

  private static let union = [
    ("The FTU met today.", "Die FGB tagte heute."),
    ("Later the FTU agreed.", "Später stimmte die FGB zu."),
    ("Nobody asked the FTU.", "Niemand fragte die FGB."),
  ]

  @Test func anAcronymInTwoWays() throws {
    let pairs = Self.union + [("So the FTU left.", "Also ging die FTU.")]
    let alignment = knownAlignment(pairs)
    let drafts = WaveringTerms.drafts(in: alignment)
    let draft = try #require(drafts.first)
    #expect(drafts.count == 1 && draft.rule == .waveringTerm)
    #expect(draft.target.map(alignment.target.document.string(in:)) == ["FTU"])
    #expect(draft.message.contains("“FGB”") && draft.message.contains("3 times"))
  }

  @Test func anAcronymInOneWay() {
    #expect(WaveringTerms.drafts(in: knownAlignment(Self.union)).isEmpty)
    // Introduced by both names.
    let both = Self.union + [("The FTU is old.", "Die FGB (englisch FTU) ist alt.")]
    #expect(WaveringTerms.drafts(in: knownAlignment(both)).isEmpty)
  }
}
