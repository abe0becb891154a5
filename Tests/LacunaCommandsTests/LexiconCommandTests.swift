import Foundation
import TestSupport
import Testing

@Suite("Training and choosing a lexicon")
struct LexiconCommandTests {
  private let english = "corpora/export-rule/en.txt"
  private let german = "corpora/export-rule/de.txt"

  private static let sentences = (
    english: "The river is deep.\nA deep forest.\nThe forest and the river.\nThe horse is old.\n",
    german: "Der Fluss ist tief.\nEin tiefer Wald.\nDer Wald und der Fluss.\nDas Pferd ist alt.\n"
  )

  @Test func aTrainedLexiconIsUsed() throws {
    try Fixtures.withTemporaryFolder { folder in
      let source = try folder.file("a.en", Self.sentences.english)
      let target = try folder.file("a.de", Self.sentences.german)
      let file = folder.appending(path: "own.lexicon").path
      let training = try lacuna(["train", source, target, "-o", file])
      #expect(training.status == 0, "\(training.errorText)")
      #expect(training.errorText.contains("4 pairs of sentences"))
      let result = try lacuna(["align", "--lexicon", file, "-f", "links", english, german])
      #expect(result.status == 0, "\(result.errorText)")
    }
  }

  @Test(arguments: ["none", "de-en"])
  func theExamplesComeOutRightEitherWay(lexicon: String) throws {
    let gold = try String(
      contentsOf: Fixtures.corpora.appending(path: "export-rule/gold.links"), encoding: .utf8)
    let links = try lacuna(["align", "-q", "--lexicon", lexicon, "-f", "links", english, german])
    let found = links.outputText.split(separator: "\n").map { line in
      line.split(separator: ":", omittingEmptySubsequences: false).prefix(2).joined(separator: ":")
    }
    #expect(found == gold.split(separator: "\n").map(String.init))
  }

  @Test func aListOfWordsIsALexiconToo() throws {
    try Fixtures.withTemporaryFolder { folder in
      let words = try folder.file("words.tsv", "rule\tRegel\nyear\tJahr\n")
      #expect(
        try lacuna(["align", "--lexicon", words, "-f", "links", english, german]).status == 0)
      let wrong = try folder.file("wrong.tsv", "rule\tRegel\nyear\n")
      let result = try lacuna(["align", "--lexicon", wrong, english, german])
      #expect(result.status == 65)
      #expect(result.output.isEmpty)
      #expect(result.errorText.contains("line 2"))
    }
  }

  @Test func damagedAndMissingLexicaAreSaid() throws {
    try Fixtures.withTemporaryFolder { folder in
      let source = try folder.file("a.en", Self.sentences.english)
      let target = try folder.file("a.de", Self.sentences.german)
      let path = folder.appending(path: "own.lexicon")
      _ = try lacuna(["train", source, target, "-o", path.path])
      let bytes = try Data(contentsOf: path)
      let cut = try folder.file("cut.lexicon", bytes.dropLast(5))
      var other = bytes
      other[15] = 7
      let newer = try folder.file("newer.lexicon", other)
      let noise = try folder.file("noise.lexicon", Data([0, 1, 2, 255]))
      for (file, status, word) in [
        (cut, 65, "damaged"), (newer, 65, "version 7"), (noise, 65, "no lexicon"),
        (folder.appending(path: "none.lexicon").path, 66, "no such file"),
      ] as [(String, Int32, String)] {
        let result = try lacuna(["align", "--lexicon", file, english, german])
        #expect(result.status == status)
        #expect(result.output.isEmpty)
        #expect(result.errorText.contains(word), "\(result.errorText)")
      }
    }
  }

  @Test func sidesOfUnequalLengthAreRefusedWithBothCounts() throws {
    try Fixtures.withTemporaryFolder { folder in
      let source = try folder.file("a.en", Self.sentences.english)
      let target = try folder.file("a.de", "Der Fluss ist tief.\nEin tiefer Wald.\n")
      let output = folder.appending(path: "own.lexicon").path
      let result = try lacuna(["train", source, target, "-o", output])
      #expect(result.status == 65)
      #expect(result.errorText.contains("has 4 lines"), "\(result.errorText)")
      #expect(result.errorText.contains("has 2"), "\(result.errorText)")
      #expect(!FileManager.default.fileExists(atPath: output))
      #expect(try lacuna(["train", source, "-o", output]).status == 64)
    }
  }
}
