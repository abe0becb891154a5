import CommandLineKit
import Lacuna

/// An audit's report for people, as lines of a terminal.
struct TextReport {
  /// The columns of a report that goes to no terminal.
  static let pageColumns = 80

  private let report: Report
  private let columns: Int
  private let paint: Paint
  private let isASCII: Bool

  /// - Parameter isASCII: Whether lines are drawn of ASCII characters.
  init(_ report: Report, columns: Int, paint: Paint, isASCII: Bool = true) {
    self.report = report
    self.columns = columns
    self.paint = paint
    self.isASCII = isASCII
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
    ] + coverage + overview
  }

  /// Where in the texts the gaps are.
  private var overview: [String] {
    let names = ("source ", "target ")
    let room = min(columns, Self.pageColumns) - Self.labelColumns - names.0.count
    guard [.translation, .partial].contains(report.verdict), room > 0 else { return [] }
    let strips = [(names.0, true), (names.1, false)].compactMap { name, isSource in
      CoverageStrip(report, isSource: isSource, columns: room).map {
        name + $0.text(isASCII: isASCII)
      }
    }
    guard !strips.isEmpty else { return [] }
    return zip(["gaps"] + Array(repeating: "", count: strips.count), strips).map {
      label($0) + $1
    }
      + CoverageStrip.legend(isASCII: isASCII).wrapped(at: columns - Self.labelColumns).map {
        label("") + paint($0, .dim)
      }
  }

  private var coverage: [String] {
    let shares =
      "\(percent(report.sourceCoverage)) of the source, "
      + "\(percent(report.targetCoverage)) of the target"
    let lines = shares.wrapped(at: columns - Self.labelColumns)
    return zip([label("linked")] + Array(repeating: label(""), count: lines.count), lines)
      .map { $0 + $1 }
  }

  private static let labelColumns = 9

  private func label(_ name: String) -> String { paint(name.padded(to: Self.labelColumns), .dim) }

  private func describe(_ text: SegmentedText) -> String {
    let count = text.segments.count
    return name(of: text)
      + paint(
        " (\(text.language.name), \(count) \(count == 1 ? "sentence" : "sentences"))", .dim)
  }

  private func name(of text: SegmentedText) -> String {
    Printable.name(text.document.name)
  }

  // MARK: - A finding

  private func entry(_ finding: Finding) -> [String] {
    let (source, target) = (report.alignment.source, report.alignment.target)
    let title =
      paint(finding.severity.rawValue, .bold, color(of: finding.severity)) + " "
      + paint(finding.rule.rawValue, .bold) + paint("  \(percent(finding.confidence)) sure", .dim)
    var lines = [title] + indented(finding.message)
    let isMismatch =
      ![.untranslated, .moved].contains(finding.rule) && !finding.source.isEmpty
      && !finding.target.isEmpty
    for span in finding.source {
      lines += quotation(of: span, in: source, asValue: isMismatch)
      if finding.rule == .moved { lines.append(surroundings(of: span, in: source)) }
    }
    // What stands in both texts alike is read once.
    if finding.rule != .untranslated {
      for span in finding.target {
        lines += quotation(of: span, in: target, asValue: isMismatch)
        if finding.rule == .moved { lines.append(surroundings(of: span, in: target)) }
      }
    }
    if let insertion = finding.insertion {
      lines += counterpart(at: insertion, in: finding.source.isEmpty ? source : target)
    }
    return lines
  }

  /// The place of a span and what stands there.
  private func quotation(
    of span: Range<Int>, in text: SegmentedText, asValue: Bool
  ) -> [String] {
    let place = ["  " + paint(location(of: span.lowerBound, in: text), .underline)]
    let excerpt = Excerpt(text: text, columns: columns - margin)
    let bar = "    " + paint("│", .dim) + " "
    if asValue, let line = excerpt.context(of: span, mark: { paint($0, .bold) }) {
      return place + [bar + line]
    }
    return place + excerpt.quotation(of: span).map { bar + $0 }
  }

  /// The sentence that a passage follows, as a reader finds its place by it.
  private func surroundings(of span: Range<Int>, in text: SegmentedText) -> String {
    let isFirst = span.lowerBound <= text.segments.first?.range.lowerBound ?? 0
    let lead = isFirst ? "at the beginning" : "after: "
    let excerpt = Excerpt(text: text, columns: columns - margin - lead.displayWidth)
    let neighbour = isFirst ? "" : excerpt.neighbour(of: span.lowerBound) ?? ""
    return "    " + paint("│ \(lead)\(neighbour)", .dim)
  }

  /// Where a text that is missing would stand.
  private func counterpart(at offset: Int, in text: SegmentedText) -> [String] {
    guard let first = text.segments.first else {
      return unbroken("\(name(of: text)) holds no text", after: "")
    }
    let relation = offset <= first.range.lowerBound ? "before" : "after"
    let neighbour = Excerpt(text: text, columns: columns - margin).neighbour(of: offset) ?? ""
    return unbroken(
      "\(location(of: offset, in: text)), \(relation):", after: "would belong at ")
      + ["    " + paint("│ " + neighbour, .dim)]
  }

  /// The columns before a quotation: the indentation, the bar and a space.
  private var margin: Int { 6 }

  private func color(of severity: Finding.Severity) -> Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  private func location(of offset: Int, in text: SegmentedText) -> String {
    let location = text.document.location(at: offset)
    return "\(name(of: text)):\(location.line):\(location.column)"
  }

  private func indented(_ text: String) -> [String] {
    text.wrapped(at: columns - 2).map { "  " + $0 }
  }

  /// A path on the line of its lead or, where there is no room, on the next, but in one piece: it
  /// is there to be copied.
  private func unbroken(_ path: String, after lead: String) -> [String] {
    let line = lead + path
    if lead.isEmpty || line.displayWidth <= columns - 2 { return ["  " + line] }
    return indented(lead) + ["  " + path]
  }

  // MARK: - The end

  private var summary: String {
    guard !report.findings.isEmpty else {
      let (source, target) = (report.alignment.source, report.alignment.target)
      if source.segments.isEmpty, target.segments.isEmpty {
        return "nothing to compare: neither text holds a sentence"
      }
      guard report.leftOutCount == 0 else {
        return paint("nothing to report", .green, .bold) + ": \(leftOut) left out"
      }
      return paint("nothing found", .green, .bold) + ": every sentence has its counterpart"
    }
    let counts = Finding.Severity.allCases.reversed().compactMap { severity -> String? in
      let count = report.findings.count { $0.severity == severity }
      guard count > 0 else { return nil }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let total = report.findings.count
    return paint("\(total) finding\(total == 1 ? "" : "s")", .bold) + ": "
      + counts.joined(separator: ", ") + (report.leftOutCount == 0 ? "" : "; \(leftOut) left out")
  }

  private var leftOut: String {
    report.leftOutCount == 1 ? "1 finding" : "\(report.leftOutCount) findings"
  }

  /// A share as whole percents, never 100 or 0 unless it is.
  private func percent(_ share: Double) -> String {
    let rounded = Int(share * 100 + 0.5)
    if share < 1, rounded == 100 { return "99%" }
    return share > 0 && rounded == 0 ? "1%" : "\(rounded)%"
  }
}
