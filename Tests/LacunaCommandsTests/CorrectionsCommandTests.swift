import Foundation
import TestSupport
import Testing

@Suite("Corrections that are kept")
struct CorrectionsCommandTests {
  private static let words = ["corpora/export-rule/en.txt", "corpora/export-rule/de.txt"]

  private func hash(_ path: String) throws -> String {
    try #require(
      try shell("sha256sum \(path)").outputText.split(separator: " ").first.map(String.init))
  }

  /// A file of corrections for the demonstration.
  private func file(
    in folder: URL, links: String = "[]", findings: String = "[]", schema: Int = 1
  ) throws -> String {
    try folder.file(
      "corrections.json",
      """
      {"schema": "lacuna-corrections/\(schema)",
       "source": {"path": "en.txt", "sha256": "\(try hash(Self.words[0]))"},
       "target": {"path": "de.txt", "sha256": "\(try hash(Self.words[1]))"},
       "links": \(links), "findings": \(findings)}
      """)
  }

  private func fingerprints(_ report: Data) throws -> [String] {
    struct Report: Decodable {
      struct Finding: Decodable { let fingerprint: String }
      let findings: [Finding]
    }
    return try JSONDecoder().decode(Report.self, from: report).findings.map(\.fingerprint)
  }

  private func table(_ options: [String]) throws -> [[String]] {
    try lacuna(["align", "-q"] + options + Self.words).outputText.split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test func settledLinksAreKeptAndTheRestIsAlignedAnew() throws {
    try Fixtures.withTemporaryFolder { folder in
      let rows = try table([])
      // The second and the third link as one, and the fourth apart.
      let links = """
        [{"source": [\(rows[2][4]), \(rows[3][5])], "target": [\(rows[2][6]), \(rows[3][7])]},
         {"source": [\(rows[4][4]), \(rows[4][5])], "target": null}]
        """
      let corrected = try table(["--corrections", try file(in: folder, links: links)])
      #expect(
        corrected[2][2...] == ["2-2", "1.000", rows[2][4], rows[3][5], rows[2][6], rows[3][7]])
      let alone = try #require(corrected.first { $0[4] == rows[4][4] })
      #expect(alone[1...3] == ["", "1-0", "1.000"])
      #expect(corrected.last == rows.last)
      #expect(corrected.suffix(20).map { $0[4...] } == rows.suffix(20).map { $0[4...] })
    }
  }

  @Test func dismissedFindingsAreLeftOutAndThePageGoesOn() throws {
    try Fixtures.withTemporaryFolder { folder in
      let found = try fingerprints(try lacuna(["audit", "-f", "json"] + Self.words).output)
      let remarks = found.map {
        "{\"fingerprint\": \"\($0)\", \"decision\": \"dismissed\", \"note\": \"</script>'\\\"<b>\"}"
      }
      let some = try file(in: folder, findings: "[\(remarks.dropFirst().joined(separator: ","))]")
      let first = try lacuna(["audit", "-f", "json", "--corrections", some] + Self.words)
      #expect(first.status == 1)
      #expect(try fingerprints(first.output) == [found[0]])
      let all = try file(in: folder, findings: "[\(remarks.joined(separator: ","))]")
      #expect(try lacuna(["audit", "--corrections", all] + Self.words).status == 0)
      let page = try lacuna(["audit", "-f", "html", "--corrections", all] + Self.words)
      #expect(page.status == 0)
      #expect(page.outputText.contains("data-corrections=\"{&quot;schema&quot;:"))
      #expect(page.outputText.components(separatedBy: "<article").count == remarks.count + 1)
    }
  }

  @Test func otherTextsNewerVersionsAndDamageAreRefused() throws {
    try Fixtures.withTemporaryFolder { folder in
      func refused(_ path: String, by words: [String] = Self.words) throws -> String {
        for command in ["align", "audit"] {
          let result = try lacuna([command, "--corrections", path] + words)
          #expect(result.status == 65 && result.output.isEmpty, "\(command)")
          if command == "audit" { return result.errorText }
        }
        return ""
      }
      let other = try refused(try file(in: folder), by: Self.words.reversed())
      #expect(other.contains("corrections.json: it was made for another source: 'en.txt'"))
      #expect(try refused(try file(in: folder, schema: 2)).contains("newer"))
      let links = "[{\"source\": [1, 2], \"target\": null}]"
      #expect(
        try refused(try file(in: folder, links: links)).contains("link 1 is not of whole sentences")
      )
      let cut = try String(contentsOfFile: try file(in: folder), encoding: .utf8).dropLast(5)
      #expect(try refused(try folder.file("cut.json", String(cut))).contains("cut off"))
      #expect(
        try refused(try folder.file("no.json", Data([0xFF, 0xFE, 0x00]))).contains("no.json"))
      #expect(
        try lacuna(["align", "--corrections", folder.path + "/none.json"] + Self.words).status == 66
      )
    }
  }

  @Test func linksOfAFileOfUnitsAreCorrectedThere() throws {
    try Fixtures.withTemporaryFolder { folder in
      let memory = folder.appendingPathComponent("memory.tmx").path
      #expect(try lacuna(["align", "-o", memory] + Self.words).status == 0)
      let page = try lacuna(["audit", "-f", "html", memory]).outputText
      #expect(!page.contains("data-correctable>"))
      let refused = try lacuna(["audit", memory, "--corrections", try file(in: folder)])
      #expect(refused.status == 65 && refused.errorText.contains("another source"))
    }
  }
}
