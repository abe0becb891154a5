public import Lacuna

/// Writes a link a line as a JSON object that stands for itself: indices, offsets and both texts,
/// exactly as they stand in the documents.
public struct AlignmentJSONLinesWriter: FormatWriter {
  public init() {}

  @discardableResult
  public func write(
    _ alignment: Alignment, to sink: inout some ByteSink
  ) throws(FileError) -> Losses {
    var json = JSONWriter()
    for link in alignment.links {
      let source = alignment.source.range(of: link.source)
      let target = alignment.target.range(of: link.target)
      json.beginObject(.line)
      json.member("source", indices: link.source)
      json.member("target", indices: link.target)
      json.member("kind", link.kind)
      json.member("confidence", link.confidence)
      json.member("sourceStart", source.lowerBound)
      json.member("sourceEnd", source.upperBound)
      json.member("sourceText", source, of: alignment.source.document)
      json.member("targetStart", target.lowerBound)
      json.member("targetEnd", target.upperBound)
      json.member("targetText", target, of: alignment.target.document)
      json.endObject()
      json.endLine()
      try json.drain(into: &sink)
    }
    return Losses()
  }
}
