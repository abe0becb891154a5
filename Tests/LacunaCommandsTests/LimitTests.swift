import Foundation
import TestSupport
import Testing

@Suite("Inputs without an end")
struct LimitTests {
  @Test(arguments: [["split"], ["anchors"], ["audit", "corpora/export-rule/en.txt"]])
  func anEndlessInputIsRefused(words: [String]) throws {
    for device in ["/dev/zero", "/dev/urandom"] {
      let result = try shell(
        "exec \"$@\" --max-bytes 1000000 - <\(device)", words)
      #expect(result.status == 65)
      #expect(result.errorText.contains("standard input: more than 1000000 bytes"))
      #expect(result.output.isEmpty)
    }
  }

  @Test func theLimitIsExact() throws {
    let text = Data("The dog sleeps.\n".utf8)
    let enough = try lacuna(["split", "--max-bytes", "16"], input: text)
    #expect(enough.status == 0 && enough.outputText.hasPrefix("The dog sleeps."))
    #expect(try lacuna(["split", "--max-bytes", "15"], input: text).status == 65)
    #expect(try lacuna(["split", "--max-bytes", "0"], input: text).status == 64)
  }

  @Test func itCountsForAlignedTextsToo() throws {
    try Fixtures.withTemporaryFolder { folder in
      _ = try folder.file("a.tsv", "source\ttarget\nOne dog.\tEin Hund.\n")
      #expect(try lacuna(["audit", "--max-bytes", "33", "a.tsv"], in: folder).status == 0)
      let result = try lacuna(["audit", "--max-bytes", "32", "a.tsv"], in: folder)
      #expect(result.status == 65 && result.errorText.contains("a.tsv: more than 32 bytes"))
    }
  }

  @Test func helpTellsTheLimit() throws {
    for command in ["split", "anchors", "align", "audit"] {
      let help = try lacuna([command, "--help"]).outputText
      #expect(help.contains("--max-bytes") && help.contains("1073741824"), "\(command)")
    }
  }
}
