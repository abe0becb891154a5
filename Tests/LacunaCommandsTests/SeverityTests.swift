import Foundation
import TestSupport
import Testing

@Suite("What counts and what is said")
struct SeverityTests {
  private let english = "corpora/export-rule/en.txt"
  private let german = "corpora/export-rule/de.txt"

  @Test(arguments: [("error", 1), ("warning", 1), ("note", 1), ("never", 0)] as [(String, Int32)])
  func failOnDecidesTheStatus(severity: String, status: Int32) throws {
    #expect(try lacuna(["audit", "--fail-on", severity, english, german]).status == status)
  }

  @Test func aNoteAloneFailsOnlyWhereNotesCount() throws {
    try Fixtures.withTemporaryFolder { folder in
      let source = try folder.file("a.txt", Ferry.german)
      let target = try folder.file("b.txt", Ferry.english)
      let words = [
        "audit", source, target, "--source-language", "en", "--target-language", "de", "--fail-on",
      ]
      for (severity, status) in [("error", 0), ("warning", 0), ("note", 1)] as [(String, Int32)] {
        let result = try lacuna(words + [severity])
        #expect(result.status == status, "\(result.outputText)")
      }
    }
  }

  @Test(arguments: ["-q", "--quiet"])
  func quietSilencesNotices(option: String) throws {
    for words in [
      ["audit", english, german], ["audit", english, english], ["audit", "/dev/null", german],
      ["align", "-f", "tmx", english, german],
    ] {
      #expect(try !lacuna(words).errors.isEmpty)
      #expect(try lacuna(words + [option]).errors.isEmpty)
    }
    // An error is no notice.
    #expect(try !lacuna(["audit", option, "no-such.txt", german]).errors.isEmpty)
  }
}
