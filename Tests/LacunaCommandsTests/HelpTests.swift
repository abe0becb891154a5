import CommandLineKit
import Foundation
import Lacuna
import LacunaCommands
import TestSupport
import Testing

@Suite("Help of the tool")
struct HelpTests {
  private static let commands = LacunaProgram.tool.description.commands
  private static let pages: [(name: String, words: [String])] =
    [("help-short", []), ("help", ["--help"])]
    + commands.map { ("help-\($0.name)", [$0.name, "--help"]) }

  @Test(arguments: pages)
  func thePageIsAsRecorded(name: String, words: [String]) throws {
    let result = try lacuna(words)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    try Snapshot(name).check(result.outputText)
  }

  /// The help names the languages itself, since preparing them takes longer than all else at the start.
  @Test(arguments: Language.known.map(\.name))
  func everyLanguageIsNamed(language: String) throws {
    #expect(try lacuna(["--help"]).outputText.contains(language))
  }

  @Test(arguments: pages)
  func noLineIsWiderThanAPage(name: String, words: [String]) throws {
    for line in try lacuna(words).outputText.split(separator: "\n") {
      #expect(line.displayWidth <= 80, "\(line)")
    }
  }

  @Test(arguments: commands.map(\.name))
  func bothSpellingsGiveTheSamePage(command: String) throws {
    let page = try lacuna([command, "--help"])
    #expect(try lacuna(["help", command]).output == page.output)
    #expect(try lacuna([command, "-h"]).output == page.output)
  }

  @Test(arguments: commands.map(\.name))
  func noSpellingStandsTwice(command: String) throws {
    let description = try #require(Self.commands.first { $0.name == command })
    #expect(description.duplicateSpellings.isEmpty)
  }

  @Test(arguments: [["--version"], ["audit", "--version"]])
  func theVersionIsOneLine(words: [String]) throws {
    let result = try lacuna(words)
    #expect(result.outputText == "lacuna \(LacunaProgram.version)\n")
    #expect(result.status == 0)
  }

  /// Every example, with the files of a corpus under the names that it uses.
  @Test(arguments: (LacunaProgram.tool.examples + commands.flatMap(\.examples)).map(\.command))
  func theExamplesRun(example: String) throws {
    try Fixtures.withTemporaryFolder { folder in
      let corpus = Fixtures.corpora.appendingPathComponent("export-rule")
      for (name, stored) in [
        ("article.en.txt", "en.txt"), ("article.de.txt", "de.txt"),
        ("en.sentences", "en.sentences"), ("de.sentences", "de.sentences"),
        ("gold.links", "gold.links"), ("found.links", "gold.links"),
      ] {
        try FileManager.default.copyItem(
          at: corpus.appendingPathComponent(stored), to: folder.appendingPathComponent(name))
      }
      for (name, text) in [
        ("news.en", "The river is deep.\nThe deep forest.\n"),
        ("news.de", "Der Fluss ist tief.\nDer tiefe Wald.\n"),
        ("pairs.tsv", "article.en.txt\tarticle.de.txt\n"),
        (
          "memory.tmx",
          """
          <tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>We saw 20 boats.</seg></tuv>\
          <tuv xml:lang="de"><seg>Wir sahen 30 Boote.</seg></tuv></tu></body></tmx>
          """
        ),
        ("x.links", "[0]:[0]\n"), ("accepted.tsv", ""),
        ("guide.en.md", "We saw 20 boats on the river.\n"),
        ("guide.de.md", "Wir sahen 30 Boote auf dem Fluss.\n"),
        ("pairs.jsonl", "{\"source\": \"A house.\", \"target\": \"Ein Haus.\"}\n"),
      ] {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      }
      var words = example.split(separator: " ").map(String.init)
      try #require(words.first == "lacuna")
      var input = Data()
      if words.dropLast().last == "<" {
        input = try Data(contentsOf: folder.appendingPathComponent(words.removeLast()))
        words.removeLast()
      }
      let result = try lacuna(Array(words.dropFirst()), input: input, in: folder)
      #expect(result.status == (words[1] == "audit" ? 1 : 0), "\(result.errorText)")
      if let option = words.firstIndex(of: "-o") {
        var place = folder.appendingPathComponent(words[option + 1])
        if words.contains("moses") { place.appendPathExtension("de") }
        if words[1] == "batch" { place.appendPathComponent("summary.tsv") }
        #expect(try Data(contentsOf: place).isEmpty == false)
        #expect(result.output.isEmpty)
      } else {
        #expect(!result.output.isEmpty)
      }
    }
  }
}
