import Foundation
import TestSupport

/// The report of `audit -f json`, or the findings of a corpus, as a program reads them.
struct AuditReport: Decodable, Sendable {
  struct Side: Decodable, Hashable, Sendable {
    let path: String
    let language: String
    let segments: Int
    let bytes: Int
    let offsets: String
  }

  struct Span: Decodable, Hashable, Sendable {
    let start: Int
    let end: Int
    let text: String

    /// Whether the offsets cut the text out of the bytes of a file.
    func isCut(from file: Data) -> Bool {
      start >= 0 && start <= end && end <= file.count
        && file.dropFirst(start).prefix(end - start) == Data(text.utf8)
    }
  }

  struct Finding: Decodable, Hashable, Sendable {
    let rule: String
    let source: [Span]
    let target: [Span]
    let insertion: Int?
  }

  let source: Side?
  let target: Side?
  let verdict: String?
  let findings: [Finding]

  init(_ json: Data) throws {
    self = try JSONDecoder().decode(Self.self, from: json)
  }

  var rules: [String] { findings.map(\.rule) }
}

/// The report on a pair, the notices beside it and the exit status.
func audit(
  _ source: String, _ target: String, _ options: [String] = []
) throws -> (report: AuditReport, notices: String, status: Int32) {
  let result = try lacuna(["audit", "-f", "json", source, target] + options)
  return (try AuditReport(result.output), result.errorText, result.status)
}
