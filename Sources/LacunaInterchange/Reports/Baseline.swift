public import Lacuna

/// Findings that somebody has looked at and accepted, by their fingerprints.
///
/// The file has a finding a line: its fingerprint, a tab, and for people its rule and message; `#`
/// begins a remark.
public struct Baseline: Sendable {
  /// The `Finding.fingerprint` of each accepted finding.
  public private(set) var fingerprints: Set<String> = []

  /// A line that does not begin with a fingerprint.
  public struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// What stands there.
    public let text: String

    public var description: String {
      "line \(line) begins with “\(text)”, which is no fingerprint (16 digits and letters a to f); "
        + "--write-baseline writes such a file"
    }
  }

  /// Reads the text of a baseline.
  public init(_ document: Document) throws(Fault) {
    let lines = document.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let word = line.prefix { $0 != 0x09 && $0 != 0x20 && $0 != 0x0D }
      if word.isEmpty || word.first == UInt8(ascii: "#") { continue }
      guard Self.isFingerprint(word) else {
        throw Fault(line: index + 1, text: String(decoding: word.prefix(40), as: UTF8.self))
      }
      fingerprints.insert(String(decoding: word, as: UTF8.self))
    }
  }

  /// Whether a word can be a fingerprint.
  public static func isFingerprint(_ word: some Collection<UInt8>) -> Bool {
    word.count == 16 && word.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 6 }
  }

  /// Tells whether a finding was accepted.
  public func accepts(_ finding: Finding) -> Bool { fingerprints.contains(finding.fingerprint) }
}

/// Writes the findings of a report as a baseline, in their order.
public struct BaselineWriter: FormatWriter {
  /// Makes a writer.
  public init() {}

  @discardableResult
  public func write(_ report: Report, to sink: inout some ByteSink) throws(FileError) -> Losses {
    try sink.write(Array("# findings that have been looked at; see 'lacuna help audit'\n".utf8))
    for finding in report.findings {
      let text = finding.explained(in: report.alignment)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      try sink.write(
        Array("\(finding.fingerprint)\t\(finding.rule.rawValue)\t\(text)\n".utf8))
    }
    return Losses()
  }
}
