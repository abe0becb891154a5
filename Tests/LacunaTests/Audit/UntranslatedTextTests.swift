import Testing

@testable import Lacuna

@Suite("Text left in the source's language")
struct UntranslatedTextTests {
  private static let before = ("The harbour is closed today.", "Der Hafen ist heute geschlossen.")
  private static let after = ("We go home now.", "Wir gehen jetzt nach Hause.")
  private static let left = "Please ask the skipper for the key of the boathouse."
  private static let leftToo = "He keeps it behind the door of the old mill."

  private func drafts(_ alignment: Alignment) -> [Draft] {
    UntranslatedText(alignment, ReadBitext(alignment.bitext)).drafts
  }

  private func drafts(_ pairs: [(String, String)]) -> [Draft] {
    drafts(knownAlignment(pairs))
  }

  @Test func aCopiedSentence() throws {
    let alignment = knownAlignment([Self.before, (Self.left, Self.left), Self.after])
    let drafts = drafts(alignment)
    let draft = try #require(drafts.first)
    #expect(drafts.count == 1 && draft.rule == .untranslated && draft.severity == .error)
    #expect(draft.target.map(alignment.target.document.string(in:)) == [Self.left])
    #expect(draft.source.map(alignment.source.document.string(in:)) == [Self.left])
    #expect(draft.message == "this sentence is still in English")
  }

  @Test func neighboursAreOneFinding() {
    let drafts = drafts(
      [Self.before, (Self.left, Self.left), (Self.leftToo, Self.leftToo), Self.after])
    #expect(drafts.map(\.message) == ["these 2 sentences are still in English"])
  }

  @Test(arguments: [
    "This one: #SHOP# pendant lamp, glass and brass",
    "Regional government chooses new adviser for railway company",
  ])
  func oneWordThatTellsTheLanguageIsEnough(sentence: String) {
    #expect(drafts([Self.before, (sentence, sentence), Self.after]).count == 1)
  }

  @Test func fileNamesBetweenTheWordsAreNoProgram() {
    let left = "The files /etc/lamps/on.list and /etc/lamps/off.list tell which of the lamps glow."
    #expect(drafts([Self.before, (left, left), Self.after]).count == 1)
  }

  @Test(arguments: [
    ("Otto Brahm and Ida Storm", "Otto Brahm und Ida Storm"),
    ("Nordlicht Medien GmbH, Kiel", "Nordlicht Medien GmbH, Kiel"),
    ("for (i = 0; i < n; i++) { use(the); }", "for (i = 0; i < n; i++) { use(the); }"),
    ("The band played “Over the Hills”.", "Die Gruppe spielte „Over the Hills“."),
    ("OK.", "OK."),
    (
      "Golden Thunder of Wolfsmoor live on stage at Burg Falkenhain, 3 June 2019",
      "Golden Thunder of Wolfsmoor live on stage at Burg Falkenhain, 3 June 2019"
    ),
    ("Default: Mirror::Only-The-First", "Default: Mirror::Only-The-First"),
  ])
  func namesCodeAndTitlesMayStay(source: String, target: String) {
    #expect(drafts([Self.before, (source, target), Self.after]).isEmpty)
  }

  @Test func aCopyThatWasNotLinkedIsNeitherOmittedNorAdded() {
    let alignment = knownAlignment(
      [Self.before.0, Self.left, Self.after.0], [Self.before.1, Self.after.1, Self.left],
      [(0..<1, 0..<1), (1..<2, 1..<1), (2..<3, 1..<2), (3..<3, 2..<3)])
    let rules = Auditor().audit(alignment).findings.map(\.rule)
    #expect(rules == [.untranslated])
  }
}
