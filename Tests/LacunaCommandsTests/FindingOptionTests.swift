import Foundation
import TestSupport
import Testing

@Suite("Which findings are reported")
struct FindingOptionTests {
  private static let words = [
    "corpora/export-rule/en.txt", "corpora/export-rule/de.txt",
  ]

  private func rules(_ options: [String]) throws -> [String] {
    try audit(Self.words[0], Self.words[1], options).report.rules
  }

  @Test func rulesAreChosen() throws {
    #expect(try rules(["--only", "number-mismatch"]) == ["number-mismatch"])
    let all = try rules([])
    #expect(try rules(["--disable", "addition,omission"]) == all.filter { !$0.hasSuffix("ion") })
    #expect(try rules(["--min-confidence", "1"]).isEmpty)
    #expect(try lacuna(["audit", "--only", "nothing"] + Self.words).status == 64)
  }

  @Test func theTextSaysWhatIsLeftOut() throws {
    let result = try lacuna(["audit", "--only", "invalid-date"] + Self.words)
    #expect(result.status == 0)
    #expect(result.outputText.contains("nothing to report"))
    #expect(!result.outputText.contains("every sentence has its counterpart"))
  }

  @Test func aBaselineLeavesOutWhatItAccepts() throws {
    try Fixtures.withTemporaryFolder { folder in
      let baseline = folder.appendingPathComponent("accepted.tsv").path
      #expect(try lacuna(["audit", "--write-baseline", baseline] + Self.words).status == 0)
      let result = try lacuna(["audit", "-f", "json", "--baseline", baseline] + Self.words)
      #expect(result.status == 0)
      #expect(try AuditReport(result.output).findings.isEmpty)
      // A change elsewhere is found, and it alone.
      let german = try String(
        contentsOf: Fixtures.corpora.appendingPathComponent("export-rule/de.txt"), encoding: .utf8)
      let changed = try folder.file(
        "de.txt", german.replacingOccurrences(of: "320 Ingenieure", with: "230 Ingenieure"))
      #expect(
        try audit(Self.words[0], changed, ["--baseline", baseline]).report.rules
          == (german.contains("320 Ingenieure") ? ["number-mismatch"] : []))
      let broken = try folder.file("broken.tsv", "omission\n")
      let failure = try lacuna(["audit", "--baseline", broken] + Self.words)
      #expect(failure.status == 65 && failure.errorText.contains("line 1"))
    }
  }

  @Test func oneFindingIsIgnored() throws {
    let report = try lacuna(["audit", "-f", "jsonl"] + Self.words).outputText
    let lines = report.split(separator: "\n")
    let fingerprint = try #require(
      lines.first?.components(separatedBy: "\"fingerprint\":\"").last?.prefix(16))
    #expect(try rules(["--ignore", String(fingerprint)]).count == lines.count - 1)
    #expect(try lacuna(["audit", "--ignore", "12"] + Self.words).status == 64)
  }
}
