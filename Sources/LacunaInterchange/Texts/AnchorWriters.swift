public import Lacuna

/// A document and the anchors found in it, in order.
public struct AnchorListing: Sendable {
  /// The text.
  public let document: Document
  /// Its values, in its order.
  public let anchors: [Anchor]

  /// Puts a text and its values together.
  public init(_ document: Document, anchors: [Anchor]) {
    self.document = document
    self.anchors = anchors
  }
}

/// What the offsets of anchors count from.
public enum AnchorOrigin: Sendable, Hashable, CaseIterable {
  /// The first byte of the document.
  case document
  /// The first byte of the line that the anchor begins in: each line is a text of its own.
  case line
}

/// Writes an anchor a line, in columns that tabs divide, under a header.
public struct AnchorTSVWriter: FormatWriter {
  private let origin: AnchorOrigin

  /// Makes a writer whose offsets count from an origin.
  public init(origin: AnchorOrigin = .document) {
    self.origin = origin
  }

  @discardableResult
  public func write(
    _ text: AnchorListing, to sink: inout some ByteSink
  ) throws(FileError) -> Losses {
    try sink.write(Array("line\tstart\tend\tkind\tvalue\tsurface\n".utf8))
    var lines = LineCursor(origin: origin)
    var row: [UInt8] = []
    for anchor in text.anchors {
      let place = lines.place(of: anchor, in: text.document)
      row.removeAll(keepingCapacity: true)
      row.append(contentsOf: "\(place.line)\t\(place.start)\t\(place.end)\t".utf8)
      row.append(contentsOf: "\(anchor.kind.rawValue)\t".utf8)
      LineText.append(Array(anchor.valueText.utf8)[...], folding: .lineBreaksAndTabs, to: &row)
      row.append(UInt8(ascii: "\t"))
      LineText.append(text.document.bytes[anchor.range], folding: .lineBreaksAndTabs, to: &row)
      row.append(UInt8(ascii: "\n"))
      try sink.write(row)
    }
    return Losses()
  }
}

/// Writes an anchor a line as a JSON object; `values` holds all that it can mean, the likelier
/// first.
public struct AnchorJSONLinesWriter: FormatWriter {
  private let origin: AnchorOrigin

  /// Makes a writer whose offsets count from an origin.
  public init(origin: AnchorOrigin = .document) {
    self.origin = origin
  }

  @discardableResult
  public func write(
    _ text: AnchorListing, to sink: inout some ByteSink
  ) throws(FileError) -> Losses {
    var lines = LineCursor(origin: origin)
    var json = JSONWriter()
    for anchor in text.anchors {
      let place = lines.place(of: anchor, in: text.document)
      json.beginObject(.line)
      json.member("line", place.line)
      json.member("start", place.start)
      json.member("end", place.end)
      json.member("kind", anchor.kind.rawValue)
      json.key("values")
      json.beginArray(.line)
      for value in anchor.values { json.string(value.description) }
      json.endArray()
      json.member("surface", anchor.range, of: text.document)
      json.endObject()
      json.endLine()
      try json.drain(into: &sink)
    }
    return Losses()
  }
}

/// Finds the lines of anchors that come in order, reading the document once.
private struct LineCursor {
  let origin: AnchorOrigin
  private var line = 1
  private var lineStart = 0
  private var offset = 0

  init(origin: AnchorOrigin) {
    self.origin = origin
  }

  mutating func place(
    of anchor: Anchor, in document: Document
  ) -> (line: Int, start: Int, end: Int) {
    let range = anchor.range
    if document.isExtracted {
      let place = document.fileRange(range)
      return (document.location(at: range.lowerBound).line, place.lowerBound, place.upperBound)
    }
    if range.lowerBound < offset { (line, lineStart, offset) = (1, 0, 0) }
    while offset < range.lowerBound {
      if document.bytes[offset] == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, offset + 1) }
      offset += 1
    }
    let start = origin == .line ? lineStart : 0
    return (line, range.lowerBound - start, range.upperBound - start)
  }
}

/// The formats that anchors are written in; the raw values are those of the command line.
public enum AnchorFormat: String, Sendable, Hashable, CaseIterable {
  /// A table with tabs between the cells.
  case tsv
  /// An object a value, a line each.
  case jsonl

  /// Writes the anchors of a text in this format.
  public func write(
    _ text: AnchorListing, origin: AnchorOrigin, to sink: inout some ByteSink
  ) throws(FileError) {
    switch self {
    case .tsv: try AnchorTSVWriter(origin: origin).write(text, to: &sink)
    case .jsonl: try AnchorJSONLinesWriter(origin: origin).write(text, to: &sink)
    }
  }
}
