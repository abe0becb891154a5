import CommandLineKit
import Foundation
import LacunaCommands
import TestSupport
import Testing

@Suite("Reports of an audit")
struct ReportTests {
  private static let corpora = ["export-rule", "hotplate-manual"]

  private func audit(
    _ corpus: String, _ options: [String] = [], environment: [String: String] = [:]
  ) throws -> TestCommand {
    try lacuna(
      ["audit"] + options + ["corpora/\(corpus)/en.txt", "corpora/\(corpus)/de.txt"],
      environment: environment)
  }

  /// The report without what every tuning of the model and every release changes.
  private func lasting(_ report: String) -> String {
    report
      .replacing(/"(confidence|translationScore)": -?[0-9.]+/) { "\"\($0.1)\": #" }
      .replacing(/[0-9]+ % sure/, with: "## % sure")
      .replacing(LacunaProgram.version, with: "#.#.#")
  }

  @Test(arguments: corpora)
  func theTextIsAsRecorded(corpus: String) throws {
    let result = try audit(corpus)
    #expect(result.status == 1)
    try Snapshot("report-\(corpus)").check(lasting(result.outputText))
  }

  @Test func theColouredTextIsAsRecorded() throws {
    try Snapshot("report-export-rule-colored")
      .check(lasting(try audit("export-rule", ["--color", "always"]).outputText))
  }

  @Test func theJSONIsAsRecorded() throws {
    try Snapshot("report-export-rule", "json")
      .check(lasting(try audit("export-rule", ["-f", "json"]).outputText))
  }

  @Test(arguments: corpora)
  func aPipeGetsNoColoursAndNoLineWiderThanAPage(corpus: String) throws {
    let text = try audit(corpus, environment: ["COLUMNS": "200"]).outputText
    #expect(!text.contains("\u{1B}"))
    for line in text.split(separator: "\n") { #expect(line.displayWidth <= 80, "\(line)") }
  }

  @Test func aFileGetsColoursOnlyWhereTheyAreAskedFor() throws {
    try Fixtures.withTemporaryFolder { folder in
      for (choice, isColored) in [("auto", false), ("never", false), ("always", true)] {
        let place = folder.appendingPathComponent(choice)
        _ = try audit("export-rule", ["--color", choice, "-o", place.path])
        #expect(try Data(contentsOf: place).contains(0x1B) == isColored)
      }
    }
  }

  /// The beginning and the end tell which text it is, whatever its length and its paragraphs.
  @Test(arguments: [(40, "\n"), (40, " "), (2000, "\n"), (2000, " "), (2000, "\n\n")])
  func aLongOmissionIsShortenedInTheMiddle(count: Int, separator: String) throws {
    try Fixtures.withTemporaryFolder { folder in
      let sentences = (1...count).map { "Haus Nummer \($0) gehört der Stadt." }
      _ = try folder.file("long.txt", sentences.joined(separator: separator))
      _ = try folder.file("empty.txt", "")
      let text = try lacuna(["audit", "-q", "long.txt", "empty.txt"], in: folder).outputText
      let quoted = text.split(separator: "\n").filter { $0.hasPrefix("    │") }
      #expect(quoted.count == 7)
      #expect(quoted.first?.contains("Haus Nummer 1 gehört") == true)
      #expect(quoted.filter { $0.contains("[…]") }.count == 1)
      #expect(quoted.last?.hasSuffix("Stadt.") == true)
      #expect(!quoted.contains("    │ "))
      #expect(text.contains("\(count) sentences of the source"))
    }
  }

  /// Paths are there to be copied, however long the folder's name is.
  @Test func pathsAreNeverBroken() throws {
    try Fixtures.withTemporaryFolder { folder in
      let name = String(repeating: "folder-", count: 14) + "de.txt"
      _ = try folder.file("en.txt", "The city owns the house. Nobody lives there, says the mayor.")
      for german in ["", "Das Haus gehört der Stadt."] {
        _ = try folder.file(name, german)
        let text = try lacuna(["audit", "-q", "en.txt", name], in: folder).outputText
        #expect(text.split(separator: "\n").count { $0.contains(name) } == 2)
      }
    }
  }

  /// A gap at the end of the source is a gap at the end of its line.
  @Test func theOverviewShowsWhereTheGapsAre() throws {
    try Fixtures.withTemporaryFolder { folder in
      let pairs = [
        ("The ferry leaves the island at dawn.", "Die Fähre verlässt die Insel im Morgengrauen."),
        ("Nobody lives in the old lighthouse.", "Niemand wohnt in dem alten Leuchtturm."),
        ("My daughter bought a red bicycle.", "Meine Tochter hat ein rotes Fahrrad gekauft."),
        ("The mayor wants to sell the harbour.", "Der Bürgermeister will den Hafen verkaufen."),
      ]
      _ = try folder.file("en.txt", pairs.map(\.0).joined(separator: "\n\n"))
      _ = try folder.file("de.txt", pairs.dropLast().map(\.1).joined(separator: "\n\n"))
      _ = try folder.file("all.txt", pairs.map(\.1).joined(separator: "\n\n"))
      let lines = try lacuna(["audit", "-q", "en.txt", "de.txt"], in: folder).outputText
        .split(separator: "\n").map(String.init)
      let strip = try #require(lines.first { $0.hasPrefix("gaps     source ") })
      let cells = strip.dropFirst("gaps     source ".count)
      #expect(strip.count == 80)
      #expect(cells.allSatisfy { "=-.".contains($0) })
      #expect(cells.prefix(40).allSatisfy { $0 == "=" })
      #expect(cells.suffix(12).allSatisfy { $0 == "." })
      #expect(!lines.contains { $0.hasPrefix("gaps     target ") || $0.contains("━") })
      let whole = try lacuna(["audit", "-q", "en.txt", "all.txt"], in: folder).outputText
      #expect(!whole.contains("gaps "))
    }
  }

  // MARK: - On a terminal

  /// What the tool writes on a terminal of a width; `script` of util-linux makes the terminal.
  private func onTerminal(
    columns: Int, environment: [String: String] = [:]
  ) throws -> [String] {
    let program = try #require(Fixtures.builtExecutable("lacuna")).path
    let line =
      "stty cols \(columns); '\(program)' audit -q corpora/export-rule/en.txt "
      + "corpora/export-rule/de.txt"
    let result = try shell("exec script -qec \"$2\" /dev/null", [line], environment: environment)
    return result.outputText.split(whereSeparator: \.isNewline).map(String.init)
  }

  private static let hasTerminal =
    Fixtures.program("script").flatMap {
      try? TestCommand.run($0, ["-qec", "true", "/dev/null"]).status
    } == 0

  @Test(
    .enabled(if: hasTerminal, "there is no script of util-linux to make a terminal"),
    arguments: [40, 60, 90])
  func noLineIsWiderThanTheTerminal(columns: Int) throws {
    let lines = try onTerminal(columns: columns, environment: ["NO_COLOR": "1"])
    #expect(lines.count > 20)
    // The names of files are never broken, so that they can be copied.
    for line in lines where !line.contains("corpora/") {
      #expect(line.displayWidth <= columns, "\(line)")
    }
    #expect(lines.contains { $0.displayWidth > columns - 12 })
  }

  @Test(.enabled(if: hasTerminal, "there is no script of util-linux to make a terminal"))
  func aTerminalGetsColoursUnlessTheyAreRefused() throws {
    func isColored(_ environment: [String: String]) throws -> Bool {
      try onTerminal(columns: 80, environment: environment).contains { $0.contains("\u{1B}[") }
    }
    #expect(try isColored([:]))
    #expect(try !isColored(["NO_COLOR": "1"]))
    #expect(try !isColored(["TERM": "dumb"]))
  }

  @Test(
    .enabled(if: hasTerminal, "there is no script of util-linux to make a terminal"),
    arguments: [("C.UTF-8", true), ("C", false)])
  func linesAreDrawnWhereTheTerminalShowsThem(locale: String, isDrawn: Bool) throws {
    let text = try onTerminal(columns: 80, environment: ["LC_ALL": locale]).joined()
    #expect(text.contains("━━━") == isDrawn)
    #expect(text.contains("===") != isDrawn)
  }

  // MARK: - Input that would command the terminal

  @Test(arguments: ["\u{1B}[31m", "\u{1B}]0;title\u{7}", "\u{202E}", "\u{2066}", "\u{9B}31m"])
  func controlCharactersAreShownHarmless(control: String) throws {
    let corpus = Corpus(name: "export-rule")
    // Within a finding's sentence, and within one that is quoted as its neighbour.
    let source = try corpus.text("en.txt")
      .replacing(" units in", with: " \(control)units in")
      .replacing("just taking", with: "just \(control) taking")
    let target = try corpus.text("de.txt").replacing("54.000", with: "\(control)54.000")
    try Fixtures.withTemporaryFolder { folder in
      let result = try lacuna(
        [
          "audit", try folder.file("en \(control).txt", source), try folder.file("de.txt", target),
        ])
      let shown = result.outputText + result.errorText
      #expect(shown.contains("54.000"))
      for scalar in shown.unicodeScalars where scalar != "\n" {
        #expect(scalar.properties.generalCategory != .control)
        #expect(!(0x202A...0x202E).contains(scalar.value))
        #expect(!(0x2066...0x2069).contains(scalar.value))
      }
      // A reader must see that there was something.
      #expect(shown.contains("␛") || shown.contains("\u{FFFD}"))
    }
  }
}
