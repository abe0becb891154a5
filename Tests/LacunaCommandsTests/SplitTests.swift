import Foundation
import TestSupport
import Testing

@Suite("lacuna split")
struct SplitTests {
  private func split(_ words: [String], _ text: String) throws -> TestCommand {
    try lacuna(["split", "--language", "en"] + words, input: Data(text.utf8))
  }

  @Test(arguments: [
    (["--semicolons", "split"], "It rains; we stay.", "It rains;\nwe stay.\n\n"),
    (["--colons", "split"], "Mind: it rains.", "Mind:\nit rains.\n\n"),
    (["--quotations", "join"], "“I came. I saw.” She left.", "“I came. I saw.”\nShe left.\n\n"),
    (["--list-markers", "split"], "b) It rains.", "b)\nIt rains.\n\n"),
    (["--unmarked-ends", "join"], "Ask a@b.org This is it.", "Ask a@b.org This is it.\n\n"),
  ])
  func takesTheOption(words: [String], text: String, expected: String) throws {
    let result = try split(words, text)
    #expect(result.status == 0)
    #expect(result.outputText == expected)
    #expect(try split([], text).outputText != expected)
  }

  @Test func readsOwnAbbreviations() throws {
    try Fixtures.withTemporaryFolder { folder in
      let list = try folder.file("own.txt", "# ranks\nHptm.\n")
      let result = try split(["--abbreviations", list], "Then Hptm. Berg came.")
      #expect(result.outputText == "Then Hptm. Berg came.\n\n")
      let bad = try folder.file("bad.txt", "Hptm.\n17\n")
      let refused = try split(["--abbreviations", bad], "Then it rained.")
      #expect(refused.status == 65)
      #expect(refused.errorText.contains("bad.txt: line 2: there is no letter in this"))
      #expect(try split(["--abbreviations", list + "x"], "Then.").status == 66)
      #expect(try split(["--abbreviations", "-"], "Then.").status == 64)
    }
  }

  @Test func saysThatLinesAreTakenForSentences() throws {
    let text = "so we went home\nand then it rained\n"
    let result = try split([], text)
    #expect(result.outputText == "so we went home\n\nand then it rained\n\n")
    #expect(result.errorText.contains("no mark ends a sentence; every line is taken for one"))
    #expect(try split(["-q"], text).errors.isEmpty)
    #expect(try split([], "It rained.\nWe stayed.\n").errors.isEmpty)
  }
}
