import Foundation
import Lacuna
import LacunaInterchange
import Testing

@Suite("Report formats")
struct ReportWriterTests {
  private static let report = Report(
    alignment: Bitext.ferry, verdict: .translation, translationScore: 1.25,
    sourceCoverage: 1, targetCoverage: 0.8437512,
    findings: [
      Finding(
        rule: .addition, severity: .error, confidence: 0.98,
        message: "Not in the source: \"Hunde …\"",
        source: [], target: [61..<79], insertion: 44, fingerprint: "00112233445566ff"),
      Finding(
        rule: .numberMismatch, severity: .warning, confidence: 0.5, message: "12 is 12",
        source: [59..<61], target: [95..<97], insertion: nil, fingerprint: "ff00112233445566"),
    ])

  private static var findings: NSArray {
    [
      [
        "rule": "addition", "severity": "error", "confidence": 0.98,
        "message": "Not in the source: \"Hunde …\"", "source": [Any](),
        "target": [
          ["start": 61, "end": 79, "line": 3, "column": 1, "text": "Hunde\tfahren frei."]
        ],
        "insertion": 44, "fingerprint": "00112233445566ff",
      ],
      [
        "rule": "number-mismatch", "severity": "warning", "confidence": 0.5, "message": "12 is 12",
        "source": [["start": 59, "end": 61, "line": 3, "column": 14, "text": "12"]],
        "target": [["start": 95, "end": 97, "line": 5, "column": 15, "text": "12"]],
        "fingerprint": "ff00112233445566",
      ],
    ]
  }

  @Test func theReportIsOneObjectOfTheContractsShape() throws {
    let text = try written { sink in
      try ReportJSONWriter(producer: Producer(name: "lacuna", version: "1.2.3"))
        .write(Self.report, to: &sink)
    }
    #expect(
      try json(text) == [
        "schema": "lacuna-report/1", "tool": ["name": "lacuna", "version": "1.2.3"],
        "source": [
          "path": "ferry.en.txt", "language": "en", "segments": 3, "bytes": 84,
          "offsets": "file",
        ],
        "target": [
          "path": "ferry.de.txt", "language": "de", "segments": 3, "bytes": 122,
          "offsets": "file",
        ],
        "verdict": "translation", "translationScore": 1.25,
        "coverage": ["source": 1, "target": 0.843751], "findings": Self.findings,
      ])
  }

  @Test func theKeysStandInTheOrderThatPeopleReadThem() throws {
    let text = try written { sink in
      try ReportJSONWriter(producer: Producer(name: "lacuna", version: "1.2.3"))
        .write(Self.report, to: &sink)
    }
    var rest = text[...]
    for key in [
      "schema", "tool", "source", "target", "verdict", "translationScore", "coverage", "findings",
      "rule", "severity", "confidence", "message", "source", "target", "insertion", "fingerprint",
    ] {
      let place = try #require(rest.range(of: "\"\(key)\":"), "\(key)")
      rest = rest[place.upperBound...]
    }
  }

  @Test func jsonLinesAreTheSameFindings() throws {
    let text = try written { sink in
      try ReportJSONLinesWriter().write(Self.report, to: &sink)
    }
    #expect(try jsonLines(text) as NSArray == Self.findings)
  }

  @Test func aNumberThatIsNoneBecomesNull() throws {
    let report = Report(
      alignment: Bitext.ferry, verdict: .unrelated, translationScore: -.infinity,
      sourceCoverage: .nan, targetCoverage: 0, findings: [])
    let text = try written { sink in
      try ReportJSONWriter(producer: Producer(name: "lacuna", version: "1.2.3"))
        .write(report, to: &sink)
    }
    let object = try json(text)
    #expect(object["translationScore"] is NSNull)
    #expect(object["coverage"] as? NSDictionary == ["source": NSNull(), "target": 0])
    #expect(object["findings"] as? NSArray == [])
  }
}
