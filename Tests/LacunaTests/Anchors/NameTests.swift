import Testing

@testable import Lacuna

@Suite("Names that languages spell otherwise")
struct NameTests {
  private func names(_ text: String, _ language: Language) -> [String] {
    anchors(text, language).filter { $0.kind == .name || $0.kind == .acronym }.map(\.valueText)
  }

  @Test(arguments: [
    ("She lives in Munich.", "Sie lebt in München.", "munich"),
    ("She lives in Vienna.", "Sie lebt in Wien.", "vienna"),
    ("They met in The Hague.", "Sie trafen sich in Den Haag.", "the hague"),
    ("They flew to New Delhi.", "Sie flogen nach Neu-Delhi.", "new delhi"),
    ("It is a Chinese lamp.", "Es ist eine chinesische Lampe.", "china"),
    ("It comes from China.", "Chinas Lampe kam an.", "china"),
    ("They know the United States.", "Sie kennen die Vereinigten Staaten.", "united states"),
    ("The UN agreed.", "Auch die UNO stimmte zu.", "united nations"),
    ("They asked the CCP.", "Sie fragten die KPCh.", "chinese communist party"),
    ("They asked the EU.", "Sie fragten die EU.", "european union"),
    ("It was in St. Petersburg.", "Es war in St. Petersburg.", "saint petersburg"),
    ("It is in South Korea.", "Sie liegt in Südkorea.", "south korea"),
  ])
  func theyAreTheSame(english: String, german: String, neutral: String) {
    #expect(names(english, .english) == [neutral])
    #expect(names(german, .german) == [neutral])
  }

  /// A form in capitals is no name in small letters.
  @Test func wordsThatLookLikeNames() {
    #expect(names("They gave us a polish for turkey and china.", .english) == [])
    #expect(names("Er ist es.", .german) == [])
  }

  @Test func namesOfTheUser() throws {
    let entry = try #require(NameEntry(["Green Lamp Society", "Grüne~ Lampengesellschaft"]))
    #expect(
      names("They asked the Green Lamp Society.", .english.naming([entry])) == [
        "green lamp society"
      ])
    #expect(
      names("Sie fragten die Grünen Lampengesellschaft.", .german.naming([entry]))
        == ["green lamp society"])
  }

  /// Both languages have the same names: one that only one of them knows finds nothing.
  @Test func theTablesNameTheSame() {
    let tables = Language.known.map { NameEntry.entries(in: $0.values.names) }
    #expect(tables.allSatisfy { $0.count > 400 })
    for table in tables {
      #expect(table.map(\.neutral) == tables[0].map(\.neutral))
      #expect(Set(table.map(\.neutral)).count == table.count)
    }
  }
}
