public import Lacuna

/// Writes a segment a line and a blank line after each paragraph.
///
/// The characters are the input's own; a line break within a segment becomes one space.
public struct SegmentLinesWriter: FormatWriter {
  public init() {}

  @discardableResult
  public func write(
    _ text: SegmentedText, to sink: inout some ByteSink
  ) throws(FileError) -> Losses {
    var line: [UInt8] = []
    for (index, segment) in text.segments.enumerated() {
      line.removeAll(keepingCapacity: true)
      LineText.append(text.document.bytes[segment.range], folding: .lineBreaks, to: &line)
      line.append(UInt8(ascii: "\n"))
      let next = index + 1
      if next == text.segments.count || text.segments[next].paragraph != segment.paragraph {
        line.append(UInt8(ascii: "\n"))
      }
      try sink.write(line)
    }
    return Losses()
  }
}

/// Writes a segment a line as a JSON object with its byte offsets, line, paragraph and text.
public struct SegmentJSONLinesWriter: FormatWriter {
  public init() {}

  @discardableResult
  public func write(
    _ text: SegmentedText, to sink: inout some ByteSink
  ) throws(FileError) -> Losses {
    var json = JSONWriter()
    for segment in text.segments {
      json.value(segment, of: text)
      json.endLine()
      try json.drain(into: &sink)
    }
    return Losses()
  }
}

extension JSONWriter {
  /// Writes a segment on one line; `line` and `paragraph` count from 1.
  mutating func value(_ segment: Segment, of text: SegmentedText) {
    beginObject(.line)
    let place = text.document.fileRange(segment.range)
    member("start", place.lowerBound)
    member("end", place.upperBound)
    member("line", text.document.location(at: segment.range.lowerBound).line)
    member("paragraph", segment.paragraph + 1)
    member("text", segment.range, of: text.document)
    endObject()
  }
}

/// The formats that segments are written in; the raw values are those of the command line.
public enum SegmentFormat: String, Sendable, Hashable, CaseIterable {
  case lines, jsonl

  /// Writes the segments of a text in this format.
  public func write(_ text: SegmentedText, to sink: inout some ByteSink) throws(FileError) {
    switch self {
    case .lines: try SegmentLinesWriter().write(text, to: &sink)
    case .jsonl: try SegmentJSONLinesWriter().write(text, to: &sink)
    }
  }
}
