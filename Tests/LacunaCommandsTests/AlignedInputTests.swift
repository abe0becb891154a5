import Foundation
import TestSupport
import Testing

@Suite("Audits of what is aligned already")
struct AlignedInputTests {
  private static let table = """
    source\ttarget
    The harbour has 45 berths.\tDer Hafen hat 54 Liegeplätze.
    The ferry leaves at dawn.\tDie Fähre legt im Morgengrauen ab.
    Please ask the skipper for the key of the boathouse.\tPlease ask the skipper for the key of the boathouse.
    Nobody lives in the lighthouse.\t

    """

  @Test func eachUnitIsChecked() throws {
    try Fixtures.withTemporaryFolder { folder in
      let file = try folder.file("memory.tsv", Self.table)
      let options = ["--source-language", "en", "--target-language", "de"]
      let result = try lacuna(["audit", "-f", "json", file] + options)
      #expect(result.status == 1, "\(result.errorText)")
      let report = try AuditReport(result.output)
      #expect(report.rules == ["number-mismatch", "untranslated", "omission"])
      #expect(result.errorText.contains("4 units"))
      let tmx = folder.appendingPathComponent("memory.tmx").path
      #expect(try lacuna(["convert", file, "-o", tmx] + options).status == 0)
      // A unit of one language has no place in every format; the others are found again.
      let again = try AuditReport(lacuna(["audit", "-f", "json", tmx]).output)
      #expect(again.rules.starts(with: ["number-mismatch", "untranslated"]))
    }
  }

  @Test func oneTextAloneLacksItsTranslation() throws {
    let result = try lacuna(["audit", "corpora/export-rule/en.txt"])
    #expect(result.status == 64)
    #expect(result.errorText.contains("TARGET"))
  }
}
