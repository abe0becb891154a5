import Foundation
import TestSupport
import Testing

@Suite("Standard streams and output files")
struct StreamTests {
  private let english = "corpora/export-rule/en.txt"
  private let german = "corpora/export-rule/de.txt"

  @Test func standardInputIsEitherSide() throws {
    let expected = try audit(english, german).report
    for side in 0...1 {
      let paths = [english, german]
      let input = try Data(
        contentsOf: Fixtures.packageRoot.appendingPathComponent(paths[side]))
      let words = side == 0 ? ["-", german] : [english, "-"]
      let result = try lacuna(["audit", "-f", "json"] + words, input: input)
      let report = try AuditReport(result.output)
      #expect(report.findings == expected.findings)
      #expect((side == 0 ? report.source : report.target)?.path == "-")
      let text = try lacuna(["audit"] + words, input: input).outputText
      #expect(text.contains("standard input:"))
    }
  }

  @Test func aFilterNeedsNoOperand() throws {
    let input = try Data(contentsOf: Fixtures.packageRoot.appendingPathComponent(german))
    for command in ["split", "anchors"] {
      let named = try lacuna([command, german])
      #expect(try lacuna([command], input: input).output == named.output)
      #expect(try lacuna([command, "-"], input: input).output == named.output)
    }
  }

  @Test func aClosedPipeEndsInSilence() throws {
    try Fixtures.withTemporaryFolder { folder in
      // More than a pipe holds, so that the writer must notice.
      let many = try folder.file(
        "many.txt", String(repeating: "The dog sleeps in the old house. It is late.\n", count: 3000)
      )
      let result = try shell("\"$1\" split -f jsonl \"$2\" | head -n 1", [many])
      #expect(result.errors.isEmpty, "\(result.errorText)")
      #expect(result.outputText.split(separator: "\n").count == 1)
    }
  }

  @Test(arguments: [
    ["audit", "-f", "text"], ["audit", "-f", "json"], ["audit", "-f", "jsonl"],
    ["align", "-f", "tsv"], ["align", "-f", "links"], ["align", "-f", "json"],
    ["align", "-f", "jsonl"], ["align", "-f", "tmx"],
  ])
  func aFileHoldsWhatStandardOutputWouldGet(command: [String]) throws {
    try Ferry.withFiles { folder in
      let place = folder.appendingPathComponent("out")
      let environment = ["SOURCE_DATE_EPOCH": "1700000000"]
      let printed = try lacuna(
        command + ["en.txt", "de.txt"], environment: environment, in: folder)
      let written = try lacuna(
        command + ["en.txt", "de.txt", "-o", place.path], environment: environment, in: folder)
      #expect(try Data(contentsOf: place) == printed.output)
      #expect(!printed.output.isEmpty)
      #expect(written.output.isEmpty)
      #expect(written.status == printed.status)
      #expect(written.errors == printed.errors)
    }
  }

  @Test(arguments: [
    (["audit"], "json"), (["audit"], "jsonl"), (["align"], "links"), (["align"], "tmx"),
    (["align"], "TSV"),
  ])
  func theEndingDecidesTheFormat(command: [String], ending: String) throws {
    try Ferry.withFiles { folder in
      let place = folder.appendingPathComponent("out.\(ending)")
      let environment = ["SOURCE_DATE_EPOCH": "1700000000"]
      _ = try lacuna(
        command + ["en.txt", "de.txt", "-o", place.path], environment: environment, in: folder)
      let asked = try lacuna(
        command + ["en.txt", "de.txt", "-f", ending.lowercased()], environment: environment,
        in: folder)
      #expect(!asked.output.isEmpty)
      #expect(try Data(contentsOf: place) == asked.output)
    }
  }

  @Test func anEndingThatNamesNoFormatIsSaid() throws {
    try Ferry.withFiles { folder in
      for (name, isSaid) in [("out.pdf", true), ("out.txt", false), ("out", false)] {
        let place = folder.appendingPathComponent(name).path
        let result = try lacuna(["audit", "en.txt", "de.txt", "-o", place], in: folder)
        #expect(result.errorText.contains("no format is known by the ending '.pdf'") == isSaid)
      }
    }
  }
}
