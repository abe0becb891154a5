import CommandLineKit
import Lacuna
import LacunaInterchange

/// The formats of a report.
enum ReportFormat: String, ArgumentValue, NamedByEnding, CaseIterable {
  case text, json, jsonl, html, sarif, junit, github

  init?(ending: String) {
    switch ending {
    case "xml": self = .junit
    case "github": return nil
    default: self.init(rawValue: ending)
    }
  }
}

extension ReportFormat {
  /// Writes a report; a text for people in that many columns.
  func write(
    _ report: Report, by producer: Producer, corrections: Corrections? = nil, columns: Int,
    paint: Paint, isASCII: Bool = true, to sink: inout some ByteSink
  ) throws(FileError) {
    switch self {
    case .text:
      let text = TextReport(report, columns: columns, paint: paint, isASCII: isASCII).text
      try sink.write(Array(text.utf8))
    case .json: try ReportJSONWriter(producer: producer).write(report, to: &sink)
    case .jsonl: try ReportJSONLinesWriter().write(report, to: &sink)
    case .html:
      let isFound = report.alignment.isFound
      try PageWriter(producer: producer, corrections: corrections, isCorrectable: isFound)
        .write(report, to: &sink)
    case .sarif: try SARIFWriter(producer: producer).write(report, to: &sink)
    case .junit: try JUnitWriter(producer: producer, at: .reproducible).write(report, to: &sink)
    case .github: try GitHubWriter().write(report, to: &sink)
    }
  }
}

/// From which severity on a finding makes the exit status 1.
enum FailureThreshold: String, ArgumentValue, CaseIterable {
  case error, warning, note, never

  func isReached(by findings: [Finding]) -> Bool {
    guard let least = Finding.Severity(rawValue: rawValue) else { return false }
    return findings.contains { $0.severity >= least }
  }
}

/// `lacuna audit`: what a translation lacks, adds or changes.
struct AuditCommand: Command {
  var source = ""
  var target: String?
  var pair = PairOptions()
  var limit = TextLimit()
  var format: ReportFormat?
  var findings = FindingOptions()
  var accepted = AcceptedFindings()
  var corrections = CorrectionOptions()
  var failOn = FailureThreshold.error
  var output = OutputOptions()

  static let name = "audit"
  static let summary = "Report what a translation lacks, adds or changes."
  static let discussion =
    "Exits with 1 where something is found, so that a build server can tell; see --fail-on."
  static let examples = [
    Example("lacuna audit article.en.txt article.de.txt", "A report to read."),
    Example(
      "lacuna audit -f json -o report.json article.en.txt article.de.txt",
      "The same for programs, with byte offsets into the files."),
    Example(
      "lacuna audit -o report.html article.en.txt article.de.txt",
      "A page with both texts side by side, for a browser."),
    Example("lacuna audit --fail-on warning memory.tmx", "A translation memory, unit by unit."),
    Example(
      "lacuna audit --baseline accepted.tsv -f github guide.en.md guide.de.md",
      "On a build server: only what nobody has accepted yet."),
  ]

  static var parameters: [Parameter<Self>] {
    [
      .operand(
        "SOURCE", \.source,
        "The original text; - reads standard input. Or, alone, a file of aligned texts: tmx, xliff, "
          + "xlf, tsv, csv, po."),
      .operand("TARGET", \.target, "Its translation; - reads standard input."),
      .group(\.pair),
      .group(\.limit),
      .group(\.findings),
      .group(\.accepted),
      .group(\.corrections),
      .section(
        "Findings",
        [
          .option(
            "fail-on", \.failOn, as: "SEVERITY",
            "The least severity of a finding that makes the exit status 1.")
        ]),
      .section(
        "Output",
        [
          .option(
            "format", short: "f", \.format, as: "FORMAT", "How the report is written.",
            default: "by the output's ending, else text")
        ]),
      .group(\.output),
    ]
  }

  func run(in context: CommandContext) throws -> Int32 {
    let notices = Notices(context, quiet: output.quiet)
    let corrections = try corrections.read()
    let report = try accepted.remaining(
      of: try audited(corrections, notices).filtered(by: findings.filter.admits))
    let dismissed = corrections?.content.dismissed ?? []
    let remaining = report.filtered { !dismissed.contains($0.fingerprint) }
    let format = output.format(format, else: .text, notices)
    let producer = Producer(name: context.toolName, version: context.version)
    try reportingFiles { () throws(FileError) in
      try OutputFile(output.output).write { sink throws(FileError) in
        let terminal = context.console.output
        let isScreen = output.output == "-"
        try format.write(
          // The page shows also what was dismissed, so that it can be taken back.
          format == .html ? report : remaining, by: producer, corrections: corrections?.content,
          columns: isScreen ? terminal.columns : TextReport.pageColumns,
          paint: Paint(
            isOn: output.color == .always || isScreen && terminal.usesColor(output.color)),
          isASCII: !(isScreen && terminal.showsUTF8), to: &sink)
      }
    }
    return accepted.writeBaseline == nil && failOn.isReached(by: remaining.findings) ? 1 : 0
  }

  private func audited(_ corrections: CorrectionsFile?, _ notices: Notices) throws -> Report {
    guard let target else {
      let units = try AlignedUnits(
        source, options: pair, limit: limit.maxBytes, notices: notices)
      try corrections?.checkRemarks(on: units.alignment)
      return Auditor().audit(units.alignment)
    }
    let pair = try AlignedPair(
      source: source, target: target, options: pair, limit: limit.maxBytes,
      corrections: corrections, notices: notices)
    return Auditor().audit(pair.alignment, areSidesSwapped: pair.areSwapped)
  }
}
