import CommandLineKit
import Lacuna

/// An audit's report for people, as lines of a terminal.
struct TextReport {
  private let report: Report
  private let columns: Int
  private let paint: Paint

  init(_ report: Report, columns: Int, paint: Paint) {
    self.report = report
    self.columns = columns
    self.paint = paint
  }

  /// The whole report, ending in a line break.
  var text: String {
    var lines = heading
    for finding in report.findings { lines += [""] + entry(finding) }
    lines += ["", summary]
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - The pair

  private var heading: [String] {
    let (source, target) = (report.alignment.source, report.alignment.target)
    return [
      label("source") + describe(source),
      label("target") + describe(target),
      label("verdict") + paint(report.verdict.rawValue, .bold),
      label("linked")
        + "\(percent(report.sourceCoverage)) of the source, "
        + "\(percent(report.targetCoverage)) of the target",
    ]
  }

  private func label(_ name: String) -> String { paint(name.padded(to: 9), .dim) }

  private func describe(_ text: SegmentedText) -> String {
    let count = text.segments.count
    return name(of: text)
      + paint(
        " (\(text.language.name), \(count) \(count == 1 ? "sentence" : "sentences"))", .dim)
  }

  private func name(of text: SegmentedText) -> String {
    text.document.name == "-" ? "standard input" : Printable.text(text.document.name)
  }

  // MARK: - A finding

  private func entry(_ finding: Finding) -> [String] {
    let (source, target) = (report.alignment.source, report.alignment.target)
    let title =
      paint(finding.severity.rawValue, .bold, color(of: finding.severity)) + " "
      + paint(finding.rule.rawValue, .bold) + paint("  \(percent(finding.confidence)) sure", .dim)
    var lines = [title] + indented(finding.message)
    let isMismatch = !finding.source.isEmpty && !finding.target.isEmpty
    for (spans, text) in [(finding.source, source), (finding.target, target)] {
      for span in spans {
        lines += place(span.lowerBound, in: text)
        lines += isMismatch ? context(of: span, in: text) : quotation(of: span, in: text)
      }
    }
    if let insertion = finding.insertion {
      let other = finding.source.isEmpty ? source : target
      if other.segments.isEmpty {
        lines += indented("\(name(of: other)) is empty")
      } else {
        let location = other.document.location(at: insertion)
        lines += indented(
          "would belong at \(name(of: other)):\(location.line):\(location.column)"
            + (insertion <= other.segments[0].range.lowerBound ? ", before:" : ", after:"))
        lines += neighbour(at: insertion, in: other)
      }
    }
    return lines
  }

  private func color(of severity: Finding.Severity) -> Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  private func place(_ offset: Int, in text: SegmentedText) -> [String] {
    let location = text.document.location(at: offset)
    return ["  " + paint("\(name(of: text)):\(location.line):\(location.column)", .underline)]
  }

  private func indented(_ text: String) -> [String] {
    text.wrapped(at: columns - 2).map { "  " + $0 }
  }

  /// What was left out or added, shortened in the middle where it is long.
  private func quotation(of span: Range<Int>, in text: SegmentedText) -> [String] {
    let lines = Printable.text(text.document.string(in: span)).wrapped(at: columns - 6)
    let shown = lines.count <= 7 ? lines : lines.prefix(4) + ["[…]"] + lines.suffix(2)
    return shown.map { "    " + paint("│", .dim) + " " + $0 }
  }

  /// A value within its sentence.
  private func context(of span: Range<Int>, in text: SegmentedText) -> [String] {
    let segment = text.segments.first { $0.range.overlaps(span) }?.range ?? span
    let before = Printable.text(text.document.string(in: segment.lowerBound..<span.lowerBound))
    let value = Printable.text(text.document.string(in: span))
    let after = Printable.text(text.document.string(in: span.upperBound..<segment.upperBound))
    // The value is marked by signs as well, so that it is told without colours too.
    let room = max(8, (columns - 8 - value.displayWidth) / 2)
    let left = before.count > room ? "…" + before.suffix(room - 1) : before
    let right = after.count > room ? after.prefix(room - 1) + "…" : after
    let gapBefore = text.hasSpace(before: span, since: segment.lowerBound) ? " " : ""
    let gapAfter = text.hasSpace(after: span, until: segment.upperBound) ? " " : ""
    return [
      "    " + paint("│", .dim) + " \(left)\(gapBefore)»" + paint(value, .bold)
        + "«\(gapAfter)\(right)"
    ]
  }

  /// The sentence that the missing text would follow, or, at the beginning, precede.
  private func neighbour(at offset: Int, in text: SegmentedText) -> [String] {
    guard let first = text.segments.first else { return [] }
    let range =
      text.segments.last { $0.range.upperBound <= offset }?.range ?? first.range
    let sentence = Printable.text(text.document.string(in: range))
    let room = columns - 7
    let shown =
      sentence.displayWidth <= room
      ? sentence
      : offset <= first.range.lowerBound
        ? sentence.prefix(room - 1) + "…" : "…" + sentence.suffix(room - 1)
    return ["    " + paint("│ " + shown, .dim)]
  }

  // MARK: - The end

  private var summary: String {
    guard !report.findings.isEmpty else {
      return paint("nothing found", .green, .bold) + ": every sentence has its counterpart"
    }
    let counts = Finding.Severity.allCases.reversed().compactMap { severity -> String? in
      let count = report.findings.count { $0.severity == severity }
      guard count > 0 else { return nil }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let total = report.findings.count
    return paint("\(total) finding\(total == 1 ? "" : "s")", .bold) + ": "
      + counts.joined(separator: ", ")
  }

  /// A share as whole percents, never 100 or 0 unless it is.
  private func percent(_ share: Double) -> String {
    let rounded = Int(share * 100 + 0.5)
    if share < 1, rounded == 100 { return "99%" }
    return share > 0 && rounded == 0 ? "1%" : "\(rounded)%"
  }
}

extension SegmentedText {
  fileprivate func hasSpace(before span: Range<Int>, since start: Int) -> Bool {
    guard span.lowerBound > start else { return false }
    let last = UTF8Scalar.start(before: span.lowerBound, in: document.bytes)
    return Whitespace.width(in: document.bytes, at: last) > 0
  }

  fileprivate func hasSpace(after span: Range<Int>, until end: Int) -> Bool {
    span.upperBound < end && Whitespace.width(in: document.bytes, at: span.upperBound) > 0
  }
}
