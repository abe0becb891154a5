import Foundation
import Lacuna
import LacunaInterchange
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Reports for build servers")
struct BuildServerTests {
  private static let report = Report(
    alignment: Bitext.ferry, verdict: .translation, translationScore: 1, sourceCoverage: 1,
    targetCoverage: 0.8,
    findings: [
      Finding(
        rule: .addition, severity: .error, confidence: 0.98, message: "added, 100% & <new>",
        source: [], target: [61..<79], insertion: 44, fingerprint: "00112233445566ff"),
      Finding(
        rule: .numberMismatch, severity: .note, confidence: 0.5, message: "12 is 12",
        source: [59..<61], target: [95..<97], insertion: nil, fingerprint: "ff00112233445566"),
    ])
  private static let producer = Producer(name: "lacuna", version: "1.2.3")

  @Test func sarif() throws {
    let text = try written { sink in
      try SARIFWriter(producer: Self.producer).write(Self.report, to: &sink)
    }
    let log = try #require(try json(text) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleId"] as? String } == ["addition", "number-mismatch"])
    #expect(results.map { $0["level"] as? String } == ["error", "note"])
    let location = try #require((results[1]["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    #expect(physical["artifactLocation"] as? [String: String] == ["uri": "ferry.de.txt"])
    #expect(
      physical["region"] as? [String: Int] == [
        "startLine": 5, "startColumn": 15, "endLine": 5, "endColumn": 17, "byteOffset": 95,
        "byteLength": 2,
      ])
    // The rule's index is its place among the rules of the driver.
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
  }

  @Test func junitCountsItsTests() throws {
    let text = try written { sink in
      try JUnitWriter(producer: Self.producer, at: UTCTime(secondsSince1970: 0))
        .write(Self.report, to: &sink)
    }
    let document = try XMLDocument(xmlString: text)
    let suite = try #require(try document.nodes(forXPath: "//testsuite").first as? XMLElement)
    #expect(suite.attribute(forName: "failures")?.stringValue == "1")
    #expect(suite.attribute(forName: "timestamp")?.stringValue == "1970-01-01T00:00:00")
    let cases = try document.nodes(forXPath: "//testcase")
    #expect(suite.attribute(forName: "tests")?.stringValue == String(cases.count))
    let failure = try #require(try document.nodes(forXPath: "//failure").first as? XMLElement)
    #expect(failure.attribute(forName: "message")?.stringValue == "added, 100% & <new>")
    #expect(failure.stringValue?.contains("ferry.de.txt:3:1") == true)
  }

  @Test func githubEscapesWhatEndsACommand() throws {
    let text = try written { sink in try GitHubWriter().write(Self.report, to: &sink) }
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0]
        == "::error file=ferry.de.txt,line=3,endLine=3,col=1,endColumn=19,title=lacuna addition"
        + "::added, 100%25 & <new>: “Hunde fahren frei.”")
    #expect(lines[1].hasPrefix("::notice file=ferry.de.txt,line=5,"))
  }

  @Test func aBaselineAcceptsWhatItWasWrittenFrom() throws {
    let text = try written { sink in try BaselineWriter().write(Self.report, to: &sink) }
    let baseline = try Baseline(Document(text))
    #expect(baseline.fingerprints == ["00112233445566ff", "ff00112233445566"])
    #expect(Self.report.findings.allSatisfy(baseline.accepts))
    #expect(try Baseline(Document("# nothing\r\n\r\n")).fingerprints.isEmpty)
  }

  @Test(arguments: ["omission", "0011", "00112233445566FF"])
  func aBaselineOfSomethingElse(word: String) {
    let fault = #expect(throws: Baseline.Fault.self) {
      try Baseline(Document("# first\n\(word)\tx\n"))
    }
    #expect(fault?.line == 2 && fault?.text == word)
  }
}
