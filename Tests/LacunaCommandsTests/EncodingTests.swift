import Foundation
import TestSupport
import Testing

@Suite("Encodings and line ends")
struct EncodingTests {
  private let english = "corpora/export-rule/en.txt"
  private let german = "corpora/export-rule/de.txt"

  /// The findings of the corpus where both files are spelt in another way.
  private func findings(
    asFiles change: (Data) throws -> Data
  ) throws -> (report: AuditReport, files: [Data]) {
    try Fixtures.withTemporaryFolder { folder in
      let files = try [english, german].map { path in
        try change(Data(contentsOf: Fixtures.packageRoot.appendingPathComponent(path)))
      }
      let paths = [try folder.file("en.txt", files[0]), try folder.file("de.txt", files[1])]
      return (try audit(paths[0], paths[1]).report, files)
    }
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
  func utf16GivesTheFindingsOfUTF8(encoding: String.Encoding) throws {
    let plain = try audit(english, german).report
    let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
    let (report, _) = try findings { file in
      Data(mark) + (try #require(String(decoding: file, as: UTF8.self).data(using: encoding)))
    }
    #expect(report.findings == plain.findings)
    #expect([plain.source?.offsets, plain.target?.offsets] == ["file", "file"])
    #expect([report.source?.offsets, report.target?.offsets] == ["decoded", "decoded"])
  }

  @Test func aByteOrderMarkDoesNotCount() throws {
    let (report, _) = try findings { Data([0xEF, 0xBB, 0xBF]) + $0 }
    #expect(try report.findings == audit(english, german).report.findings)
  }

  @Test func carriageReturnsChangeNothingButOffsets() throws {
    let plain = try audit(english, german).report
    let (report, files) = try findings { file in
      Data(String(decoding: file, as: UTF8.self).replacing("\n", with: "\r\n").utf8)
    }
    #expect(report.rules == plain.rules)
    for (finding, expected) in zip(report.findings, plain.findings) {
      #expect(finding.source.map(\.text) == expected.source.map(\.text))
      #expect(finding.target.map(\.text) == expected.target.map(\.text))
      #expect(finding.source.allSatisfy { $0.isCut(from: files[0]) })
      #expect(finding.target.allSatisfy { $0.isCut(from: files[1]) })
    }
  }
}
