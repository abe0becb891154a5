public import Lacuna

/// Writes a segment a line and a blank line after each paragraph.
///
/// The characters are the input's own; a line break within a segment becomes one space.
public struct SegmentLinesWriter: FormatWriter {
  /// Makes a writer.
  public init() {}

  @discardableResult
  public func write(
    _ text: SegmentedText, to sink: inout some ByteSink
  ) throws(FileError) -> Losses {
    var lines = SegmentLines()
    for segment in text.segments { try lines.write(segment, of: text.document, to: &sink) }
    try lines.end(&sink)
    return Losses()
  }

  /// Writes segments while they are found.
  public func write(_ cursor: SegmentCursor, to sink: inout some ByteSink) throws(FileError) {
    var cursor = cursor
    var lines = SegmentLines()
    let document = cursor.document
    while let segment = cursor.next() { try lines.write(segment, of: document, to: &sink) }
    try lines.end(&sink)
  }
}

/// Lines on their way to a sink, which takes many at once.
private struct SegmentLines {
  private static let most = 1 << 15

  private var bytes: [UInt8] = []
  private var paragraph = -1

  mutating func write(
    _ segment: Segment, of document: Document, to sink: inout some ByteSink
  ) throws(FileError) {
    if segment.paragraph != paragraph {
      if paragraph >= 0 { bytes.append(UInt8(ascii: "\n")) }
      paragraph = segment.paragraph
    }
    LineText.append(document.bytes[segment.range], folding: .lineBreaks, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    if bytes.count >= Self.most { try send(to: &sink) }
  }

  mutating func end(_ sink: inout some ByteSink) throws(FileError) {
    if paragraph >= 0 { bytes.append(UInt8(ascii: "\n")) }
    if !bytes.isEmpty { try send(to: &sink) }
  }

  private mutating func send(to sink: inout some ByteSink) throws(FileError) {
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

/// Writes a segment a line as a JSON object with its byte offsets, line, paragraph and text.
public struct SegmentJSONLinesWriter: FormatWriter {
  /// Makes a writer.
  public init() {}

  @discardableResult
  public func write(
    _ text: SegmentedText, to sink: inout some ByteSink
  ) throws(FileError) -> Losses {
    var json = JSONWriter()
    for segment in text.segments {
      json.value(segment, of: text.document)
      json.endLine()
      try json.drain(into: &sink)
    }
    return Losses()
  }

  /// Writes segments while they are found.
  public func write(_ cursor: SegmentCursor, to sink: inout some ByteSink) throws(FileError) {
    var cursor = cursor
    var json = JSONWriter()
    let document = cursor.document
    while let segment = cursor.next() {
      json.value(segment, of: document)
      json.endLine()
      try json.drain(into: &sink)
    }
  }
}

extension JSONWriter {
  /// Writes a segment on one line; `line` and `paragraph` count from 1.
  mutating func value(_ segment: Segment, of document: Document) {
    beginObject(.line)
    let place = document.fileRange(segment.range)
    member("start", place.lowerBound)
    member("end", place.upperBound)
    member("line", document.location(at: segment.range.lowerBound).line)
    member("paragraph", segment.paragraph + 1)
    member("text", segment.range, of: document)
    endObject()
  }
}

/// The formats that segments are written in; the raw values are those of the command line.
public enum SegmentFormat: String, Sendable, Hashable, CaseIterable {
  /// A segment a line, a blank line after each paragraph.
  case lines
  /// An object a segment, a line each.
  case jsonl

  /// Writes segments in this format while they are found.
  public func write(_ cursor: SegmentCursor, to sink: inout some ByteSink) throws(FileError) {
    switch self {
    case .lines: try SegmentLinesWriter().write(cursor, to: &sink)
    case .jsonl: try SegmentJSONLinesWriter().write(cursor, to: &sink)
    }
  }

  /// Writes the segments of a text in this format.
  public func write(_ text: SegmentedText, to sink: inout some ByteSink) throws(FileError) {
    switch self {
    case .lines: try SegmentLinesWriter().write(text, to: &sink)
    case .jsonl: try SegmentJSONLinesWriter().write(text, to: &sink)
    }
  }
}
