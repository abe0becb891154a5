public import Lacuna

/// Writes one JSON object with both texts, their segments and the links between them: all that
/// showing and correcting an alignment needs.
///
/// A link that crosses others has `"crossing": true`, the others have no such member.
public struct AlignmentJSONWriter: FormatWriter {
  private static let schema = "lacuna-alignment/1"
  private let producer: Producer

  /// Makes a writer that names a program as the maker.
  public init(producer: Producer) {
    self.producer = producer
  }

  @discardableResult
  public func write(
    _ alignment: Alignment, to sink: inout some ByteSink
  ) throws(FileError) -> Losses {
    try write(alignment, keeping: Array(alignment.links.indices), to: &sink)
    return Losses()
  }

  /// Writes an alignment with some of its links.
  func write(
    _ alignment: Alignment, keeping indices: [Int], to sink: inout some ByteSink
  ) throws(FileError) {
    var json = JSONWriter()
    json.beginObject(.lines)
    json.member("schema", Self.schema)
    json.member("tool", producer)
    json.key("source")
    try write(alignment.source, with: &json, to: &sink)
    json.key("target")
    try write(alignment.target, with: &json, to: &sink)
    json.key("links")
    json.beginArray(.lines)
    for index in indices {
      let link = alignment.links[index]
      json.beginObject(.line)
      json.member("source", indices: link.source)
      json.member("target", indices: link.target)
      json.member("kind", link.kind)
      json.member("confidence", link.confidence)
      if alignment.crossingLinks.contains(index) { json.member("crossing", true) }
      json.endObject()
      try json.drain(into: &sink)
    }
    json.endArray()
    json.endObject()
    json.endLine()
    try json.drain(into: &sink)
  }

  private func write(
    _ text: SegmentedText, with json: inout JSONWriter, to sink: inout some ByteSink
  ) throws(FileError) {
    json.beginObject(.lines)
    json.member("path", text.document.name)
    json.member("language", text.language.code)
    json.member("bytes", text.document.fileBytes.count)
    json.offsetsMember(of: text.document)
    json.key("segments")
    json.beginArray(.lines)
    for segment in text.segments {
      json.value(segment, of: text.document)
      try json.drain(into: &sink)
    }
    json.endArray()
    json.endObject()
  }
}
