public import Lacuna

/// Writes what became of a pair as a JSON object on one line: its links and the report of its
/// audit, or the error that it ended with.
public struct PairResultWriter: Sendable {
  private let producer: Producer

  /// Makes a writer that names a program as the maker.
  public init(producer: Producer) {
    self.producer = producer
  }

  /// Writes `{"id","links","report","notices"}`; offsets are those of the report.
  ///
  /// - Parameter notices: What a person should hear of.
  public func line(id: PairRecord.Identifier, _ report: Report, notices: [String]) -> [UInt8] {
    var json = JSONWriter()
    var sink = MemorySink()
    json.begin(id)
    json.key("links")
    json.beginArray(.line)
    for link in report.alignment.links { json.value(link, of: report.alignment) }
    json.endArray()
    json.key("report")
    do throws(FileError) {
      try ReportJSONWriter(producer: producer).append(report, to: &json, &sink)
      json.key("notices")
      json.beginArray(.line)
      for notice in notices { json.string(notice) }
      json.endArray()
      json.endObject()
      json.endLine()
      try json.drain(into: &sink)
    } catch {
      // Memory takes all bytes.
    }
    return sink.bytes
  }

  /// Writes `{"id","error":{"code","message","line"}}`.
  ///
  /// - Parameter line: The line of the input, from 1.
  public func line(
    id: PairRecord.Identifier, errorCode: String, message: String, line: Int
  ) -> [UInt8] {
    var json = JSONWriter()
    json.begin(id)
    json.key("error")
    json.beginObject(.line)
    json.member("code", errorCode)
    json.member("message", message)
    json.member("line", line)
    json.endObject()
    json.endObject()
    json.endLine()
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func begin(_ id: PairRecord.Identifier) {
    beginObject(.line)
    key("id")
    switch id {
    case .none: null()
    case .text(let text): string(text[...])
    case .number(let value): number(value)
    }
  }

  /// Writes a link with what is needed to cut its texts out of the documents.
  fileprivate mutating func value(_ link: Link, of alignment: Alignment) {
    beginObject(.line)
    member("source", indices: link.source)
    member("target", indices: link.target)
    member("kind", link.kind)
    member("confidence", link.confidence)
    side("sourceStart", "sourceEnd", link.source, of: alignment.source)
    side("targetStart", "targetEnd", link.target, of: alignment.target)
    endObject()
  }

  private mutating func side(
    _ start: StaticString, _ end: StaticString, _ segments: Range<Int>, of text: SegmentedText
  ) {
    let range = text.document.fileRange(text.range(of: segments))
    member(start, range.lowerBound)
    member(end, range.upperBound)
  }
}
