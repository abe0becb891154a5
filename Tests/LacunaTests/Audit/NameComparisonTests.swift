import Testing

@testable import Lacuna

@Suite struct NameComparisons {
  /// What each finding says stands for what.
  private func findings(_ pairs: [(String, String)]) -> [String] {
    let alignment = knownAlignment(pairs)
    return NameComparison.drafts(in: alignment, ReadBitext(alignment.bitext)).map { draft in
      let left = draft.source.map(alignment.source.document.string(in:)).joined(separator: "|")
      let right = draft.target.map(alignment.target.document.string(in:)).joined(separator: "|")
      return "\(left) / \(right)"
    }
  }

  /// Inflected names, names that languages spell otherwise, and names that are left out.
  @Test(arguments: [
    (
      "The mayor of Munich met Anna Vogler there.",
      "Der Bürgermeister von München traf dort Anna Vogler."
    ),
    ("They like Anna Vogler’s lamps in Vienna.", "In Wien mögen sie Anna Voglers Lampen."),
    ("The Chinese minister spoke in The Hague.", "Der chinesische Minister sprach in Den Haag."),
    ("The United Nations met in New Delhi.", "Die Vereinten Nationen trafen sich in Neu-Delhi."),
    ("He told Lukashenko about Kyiv.", "Er berichtete Lukaschenko von Kiew."),
    ("The minister Anna Vogler spoke first.", "Die Ministerin sprach zuerst."),
    (
      "She works for the WHO in Geneva.",
      "Sie arbeitet in Genf für die Weltgesundheitsorganisation."
    ),
  ])
  func theSameNamesRaiseNoAlarm(english: String, german: String) {
    #expect(findings([(english, german)]) == [])
  }

  @Test func anotherNameBesideTheSameOne() {
    #expect(
      findings([
        (
          "The lamp was built by Anna Vogler in 1998.",
          "Die Lampe wurde 1998 von Petra Vogler gebaut."
        )
      ]) == ["Anna / Petra"])
    #expect(
      findings([
        ("Yesterday Anna Vogler opened the hall.", "Gestern eröffnete Anna Krefting die Halle.")
      ]) == ["Vogler / Krefting"])
  }

  @Test func aNameThatIsSpeltOtherwise() {
    #expect(
      findings([
        ("He asked Larry Quindlow about it.", "Er fragte Larry Quindloff danach."),
        ("Then Quindlow left.", "Dann ging Quindlow."),
      ]) == ["Quindlow / Quindloff"])
  }

  /// What is also a common word is misspelt where the translation has it rightly elsewhere.
  @Test func aKnownWordThatIsSpeltOtherwise() {
    #expect(
      findings([
        ("The Harbour Security wrote a letter.", "Die Harbour Secuiity schrieb einen Brief."),
        ("Nobody from Harbour Security came.", "Niemand von Harbour Security kam."),
      ]) == ["Security / Secuiity"])
  }

  @Test func aWordThatBeginsAlikeIsNoOtherName() {
    #expect(
      findings([
        ("The old lampionist Stephen Vogler laughed.", "Der alte Lampionistiker Vogler lachte.")
      ]) == [])
  }

  @Test func theSameMisspellingIsToldOnce() {
    #expect(
      findings([
        ("He asked Larry Quindlow about it.", "Er fragte Larry Quindloff danach."),
        ("Then Larry Quindlow left.", "Dann ging Larry Quindloff."),
      ]).count == 1)
  }

  /// One that stands misspelt wherever it stands, without another name beside it.
  @Test func aNameMisspeltThroughout() {
    #expect(
      findings([
        ("In June Quindlow spoke about grain.", "Im Juni sprach Quindloff über Getreide."),
        ("The farmers trusted Quindlow at once.", "Die Bauern vertrauten Quindloff sofort."),
      ]) == ["Quindlow / Quindloff"])
  }

  /// Names from other alphabets differ in more than a letter, and each language has its own.
  @Test(arguments: [("Yeltsin", "Jelzin"), ("Gorbachev", "Gorbatschow"), ("Zelensky", "Selenskyj")])
  func anotherAlphabetIsNoMisspelling(english: String, german: String) {
    #expect(
      findings([
        ("In June \(english) spoke about grain.", "Im Juni sprach \(german) über Getreide."),
        ("The farmers trusted \(english) at once.", "Die Bauern vertrauten \(german) sofort."),
      ]) == [])
  }

  /// Many words with capitals are compared up to a bound, not each with each.
  @Test func aSegmentOfManyNames() {
    let names = (0..<4000).map { "Zarn\($0 % 10)\(["a", "e", "o"][$0 % 3])b" }.joined(
      separator: " ")
    let others = (0..<4000).map { "Quil\($0 % 10)\(["a", "e", "o"][$0 % 3])b" }.joined(
      separator: " ")
    #expect(findings([("We met " + names + ".", "Wir trafen " + others + ".")]).count <= 40)
  }
}

@Suite struct NameSpellings {
  private func distance(_ left: String, _ right: String) -> Int {
    NameSpelling(Array(left.utf8)[...]).distance(to: NameSpelling(Array(right.utf8)[...]))
  }

  @Test(arguments: [
    ("lukashenko", "lukaschenko"), ("zelensky", "selensky"), ("mohamed", "mohammed"),
    ("khodorov", "chodorow"), ("netanyahu", "netanjahu"), ("joseph", "josef"),
  ])
  func transliterationsAreTheSame(left: String, right: String) {
    #expect(distance(left, right) == 0)
  }

  @Test(arguments: [("kudlow", "kudloff", 1), ("quindal", "quinadl", 1), ("vogler", "volger", 1)])
  func misspellingsAreNot(left: String, right: String, count: Int) {
    #expect(distance(left, right) == count)
  }
}
