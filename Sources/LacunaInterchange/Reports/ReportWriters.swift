public import Lacuna

/// Writes an audit's report as one JSON object of the schema `lacuna-report/1`.
public struct ReportJSONWriter: FormatWriter {
  private static let schema = "lacuna-report/1"
  private let producer: Producer

  /// Makes a writer that names a program as the maker.
  public init(producer: Producer) {
    self.producer = producer
  }

  @discardableResult
  public func write(_ report: Report, to sink: inout some ByteSink) throws(FileError) -> Losses {
    var json = JSONWriter()
    try append(report, to: &json, &sink)
    json.endLine()
    try json.drain(into: &sink)
    return Losses()
  }

  /// Writes the object where a value is due.
  func append(
    _ report: Report, to json: inout JSONWriter, _ sink: inout some ByteSink
  ) throws(FileError) {
    json.beginObject(.lines)
    json.member("schema", Self.schema)
    json.member("tool", producer)
    json.key("source")
    json.summary(of: report.alignment.source)
    json.key("target")
    json.summary(of: report.alignment.target)
    json.member("verdict", report.verdict.rawValue)
    json.member("translationScore", report.translationScore)
    json.key("coverage")
    json.beginObject(.line)
    json.member("source", report.sourceCoverage)
    json.member("target", report.targetCoverage)
    json.endObject()
    json.key("findings")
    json.beginArray(.lines)
    for finding in report.findings {
      json.value(finding, of: report.alignment, .lines)
      try json.drain(into: &sink)
    }
    json.endArray()
    json.endObject()
  }
}

/// Writes a finding of an audit a line, as the JSON object that it is in the report.
public struct ReportJSONLinesWriter: FormatWriter {
  /// Makes a writer.
  public init() {}

  @discardableResult
  public func write(_ report: Report, to sink: inout some ByteSink) throws(FileError) -> Losses {
    var json = JSONWriter()
    for finding in report.findings {
      json.value(finding, of: report.alignment, .line)
      json.endLine()
      try json.drain(into: &sink)
    }
    return Losses()
  }
}

extension JSONWriter {
  /// Writes what a report says of one text.
  fileprivate mutating func summary(of text: SegmentedText) {
    beginObject(.lines)
    member("path", text.document.name)
    member("language", text.language.code)
    member("segments", text.segments.count)
    member("bytes", text.document.fileBytes.count)
    offsetsMember(of: text.document)
    endObject()
  }

  fileprivate mutating func value(
    _ finding: Finding, of alignment: Alignment, _ layout: Layout
  ) {
    beginObject(layout)
    member("rule", finding.rule.rawValue)
    member("severity", finding.severity.rawValue)
    member("confidence", finding.confidence)
    member("message", finding.message)
    key("source")
    spans(finding.source, of: alignment.source.document)
    key("target")
    spans(finding.target, of: alignment.target.document)
    if let insertion = finding.insertion {
      let side = finding.source.isEmpty ? alignment.source : alignment.target
      member("insertion", side.document.fileRange(insertion..<insertion).lowerBound)
    }
    member("fingerprint", finding.fingerprint)
    endObject()
  }

  /// Writes byte ranges with the place and the text that they have in a document.
  private mutating func spans(_ ranges: [Range<Int>], of document: Document) {
    beginArray(.lines)
    for range in ranges {
      let location = document.location(at: range.lowerBound)
      beginObject(.line)
      let place = document.fileRange(range)
      member("start", place.lowerBound)
      member("end", place.upperBound)
      member("line", location.line)
      member("column", location.column)
      member("text", range, of: document)
      endObject()
    }
    endArray()
  }
}
