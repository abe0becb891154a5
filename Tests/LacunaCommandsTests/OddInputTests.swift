import Foundation
import TestSupport
import Testing

/// What can be read is audited, however odd, and what is odd is said.
@Suite("Odd input")
struct OddInputTests {
  private let english = "corpora/export-rule/en.txt"
  private let german = "corpora/export-rule/de.txt"

  // MARK: - Empty texts

  @Test(arguments: ["", "\n", "  \n\t\n\u{A0}\n", "\u{FEFF}"])
  func anEmptySideIsSaid(blank: String) throws {
    try Fixtures.withTemporaryFolder { folder in
      let empty = try folder.file("empty.txt", blank)
      let omission = try audit(english, empty)
      #expect(omission.report.rules == ["omission"])
      #expect(omission.report.findings.first?.insertion == 0)
      let addition = try audit(empty, german)
      #expect(addition.report.rules == ["addition"])
      for result in [omission, addition] {
        #expect(result.report.verdict == "partial")
        #expect(result.status == 1)
        #expect(result.notices.contains("\(empty) holds no text"))
      }
      let text = try lacuna(["audit", "-q", english, empty]).outputText
      // A long path stands on a line of its own.
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("\(empty) holds no text"))
    }
  }

  @Test(arguments: ["", "\n \n"])
  func twoEmptySidesHaveNoFindings(blank: String) throws {
    try Fixtures.withTemporaryFolder { folder in
      let paths = [try folder.file("a.txt", blank), try folder.file("b.txt", blank)]
      let result = try audit(paths[0], paths[1])
      #expect(result.report.findings.isEmpty)
      #expect(result.notices == "lacuna audit: neither side holds any text\n")
      #expect(result.status == 0)
      let text = try lacuna(["audit", "-q"] + paths).outputText
      #expect(text.contains("neither text holds a sentence"))
      for format in ["tsv", "links", "json", "jsonl", "tmx"] {
        #expect(try lacuna(["align", "-q", "-f", format] + paths).status == 0)
      }
      #expect(try lacuna(["split", paths[0]]).output.isEmpty)
    }
  }

  // MARK: - Sides

  @Test(arguments: ["text", "json"])
  func theSameTextTwiceIsUntranslated(format: String) throws {
    let result = try lacuna(["audit", english, english, "-f", format])
    #expect(result.outputText.contains("untranslated"))
    #expect(result.errorText == "lacuna audit: both sides are the same text\n")
    #expect(result.status == 1)
  }

  @Test func theSameLanguageOnBothSidesIsSaid() throws {
    try Fixtures.withTemporaryFolder { folder in
      let copy = try folder.file(
        "copy.txt", try String(contentsOfFile: english, encoding: .utf8) + "A line more is here.\n")
      let result = try audit(english, copy)
      #expect(result.notices == "lacuna audit: both texts are English\n")
      #expect(result.report.source?.language == "en")
      #expect(result.report.target?.language == "en")
      #expect(result.status == 1)
    }
  }

  @Test func exchangedSidesAreANoteAndAreAudited() throws {
    let right = try audit(english, german)
    let exchanged = try audit(
      german, english, ["--source-language", "en", "--target-language", "de"])
    #expect(exchanged.report.rules.first == "swapped-sides")
    #expect(exchanged.notices.contains("the sides are exchanged"))
    #expect(exchanged.report.source?.language == "de")
    // The same findings, mirrored.
    let mirrored = exchanged.report.findings.dropFirst().map { [$0.source, $0.target] }
    #expect(Set(mirrored) == Set(right.report.findings.map { [$0.target, $0.source] }))
    #expect(exchanged.status == 1)
  }

  @Test func aLanguageThatCannotBeToldIsSaid() throws {
    try Fixtures.withTemporaryFolder { folder in
      let odd = try folder.file("odd.txt", "Zyx qwv 12.\n")
      for command in [["audit", odd, german], ["split", odd], ["anchors", odd]] {
        let result = try lacuna(command)
        let message = result.errorText.split(separator: "\n").first ?? ""
        #expect(message.contains("cannot tell the language of \(odd)"))
        #expect(message.contains("taken for English"))
        #expect(message.contains(command[0] == "audit" ? "--source-language" : "--language"))
      }
      #expect(try lacuna(["split", odd, "--language", "de-AT"]).errors.isEmpty)
    }
  }

  @Test func aDeclaredLanguageHoldsAndDoubtsAreSaid() throws {
    let wrong = try lacuna(["audit", english, german, "--target-language", "en", "-f", "json"])
    let report = try AuditReport(wrong.output)
    #expect(report.target?.language == "en")
    #expect(
      wrong.errorText == """
        lacuna audit: \(german) is declared as English but looks like German
        lacuna audit: both texts are read as English

        """)
    try Fixtures.withTemporaryFolder { folder in
      let unknown = try folder.file("nl.txt", "Zyx qwv 12.\n")
      let result = try lacuna(["audit", unknown, german, "--source-language", "nl"])
      #expect(result.errorText.contains("there are no rules for nl yet"))
    }
  }

  // MARK: - Size

  @Test func oneSentenceIsAudited() throws {
    try Fixtures.withTemporaryFolder { folder in
      let source = try folder.file("a.txt", "The ferry leaves the island at dawn.\n")
      let right = try folder.file("b.txt", "Die Fähre verlässt die Insel im Morgengrauen.\n")
      let same = try audit(source, right)
      #expect(same.report.verdict == "translation" && same.report.findings.isEmpty)
      #expect(same.status == 0)
      // Two sentences alone are too little to call two texts unrelated.
      let other = try folder.file("c.txt", "Der Bürgermeister verkauft den Hafen.\n")
      #expect(try audit(source, other).report.verdict != "unrelated")
    }
  }

  @Test func aTranslationThreeTimesAsLongIsPartial() throws {
    try Fixtures.withTemporaryFolder { folder in
      let text = try String(contentsOfFile: german, encoding: .utf8)
      let more = try String(contentsOfFile: "corpora/hotplate-manual/de.txt", encoding: .utf8)
      let whole =
        text + "\n" + String(repeating: more + "\n", count: 1 + 2 * text.count / more.count)
      let long = try folder.file("long.txt", whole)
      let result = try audit(english, long)
      #expect(result.report.verdict == "partial")
      let added = result.report.findings.filter { $0.rule == "addition" }
        .flatMap(\.target).map { $0.end - $0.start }.reduce(0, +)
      #expect(added * 2 > whole.utf8.count)
      #expect(result.status == 1)
    }
  }

  /// As above: code that is not optimised, or that watches its threads, is for less.
  #if DEBUG || THREAD_SANITIZER
    private static let paragraphs = 2_000
  #else
    private static let paragraphs = 100_000
  #endif

  @Test(.timeLimit(.minutes(1)))
  func paragraphsOfOneWordAreAudited() throws {
    try Fixtures.withTemporaryFolder { folder in
      func text(_ words: [String]) -> String {
        (0..<Self.paragraphs).map { words[$0 * $0 % words.count] }.joined(separator: "\n\n")
      }
      let source = try folder.file("a.txt", text(["house", "river", "Monday", "blue", "seven"]))
      let target = try folder.file("b.txt", text(["Haus", "Fluss", "Montag", "blau", "sieben"]))
      let words = ["--source-language", "en", "--target-language", "de"]
      let result = try audit(source, target, words)
      #expect(result.report.source?.segments == Self.paragraphs)
      #expect(result.report.target?.segments == Self.paragraphs)
      #expect(result.report.rules.allSatisfy { !["omission", "addition"].contains($0) })
      #expect([0, 1].contains(result.status))
    }
  }

  /// Code that is not optimised takes about ten seconds a megabyte, so that ten megabytes are for
  /// the release build.
  #if DEBUG || THREAD_SANITIZER
    private static let longLine = 200_000
  #else
    private static let longLine = 10_000_000
  #endif

  @Test(.timeLimit(.minutes(1)))
  func aVeryLongLineIsAudited() throws {
    try Fixtures.withTemporaryFolder { folder in
      let clause = "and the old house by the river was 12 years old "
      let text = String(repeating: clause, count: Self.longLine / clause.utf8.count)
      let long = try folder.file("long.txt", text)
      let result = try lacuna(["audit", long, german])
      #expect(result.status == 1)
      #expect(result.output.count < 10_000)
      #expect(!result.errorText.contains("rror"))
    }
  }
}
