/// Writes a unit a line as a JSON object that stands for itself.
///
/// Of an alignment: indices, offsets and both texts, exactly as they stand in the documents.
public struct JSONLinesWriter: UnitWriter {
  public let keeps: UnitParts = [
    .texts, .oneSided, .emptySource, .confidence, .shape, .id, .created, .notes, .lineBreaks, .tabs,
    .controls,
  ]
  private var json = JSONWriter()
  private var languages = Sides(source: "", target: "")

  /// Makes a writer at the beginning of a file.
  public init() {}

  public mutating func begin(
    _ header: UnitFileHeader, to sink: inout some ByteSink
  ) throws(FileError) {
    // Each side of an alignment names its language elsewhere; its lines stay short.
    if !header.hasOffsets { languages = header.languages }
  }

  public mutating func write(
    _ unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(FileError) {
    json.beginObject(.line)
    if !unit.id.isEmpty { json.member("id", utf8: unit.id) }
    if let segments = unit.segments {
      json.member("source", indices: segments.source)
      json.member("target", indices: segments.target)
    }
    json.key("kind")
    let shape = unit.impliedShape
    json.string { bytes in
      bytes.appendDecimal(shape.source)
      bytes.append(UInt8(ascii: "-"))
      bytes.appendDecimal(shape.target)
    }
    if let confidence = unit.confidence { json.member("confidence", confidence) }
    if unit.isCrossing { json.member("crossing", true) }
    if !unit.created.isEmpty { json.member("created", utf8: unit.created) }
    side("sourceStart", "sourceEnd", unit.offsets?.source)
    if !languages.source.isEmpty { json.member("sourceLanguage", languages.source) }
    json.key("sourceText")
    try json.string(unit.source.utf8, to: &sink)
    side("targetStart", "targetEnd", unit.offsets?.target)
    if !languages.target.isEmpty { json.member("targetLanguage", languages.target) }
    json.key("targetText")
    try json.string(unit.target.utf8, to: &sink)
    if !unit.notes.isEmpty {
      json.key("notes")
      json.beginArray(.line)
      for note in unit.notes { json.string(note[...]) }
      json.endArray()
    }
    json.endObject()
    json.endLine()
    try json.drain(into: &sink)
  }

  public mutating func end(to sink: inout some ByteSink) throws(FileError) {}

  private mutating func side(_ start: StaticString, _ end: StaticString, _ range: Range<Int>?) {
    guard let range else { return }
    json.member(start, range.lowerBound)
    json.member(end, range.upperBound)
  }
}

extension JSONWriter {
  mutating func member(_ key: StaticString, utf8: [UInt8]) {
    self.key(key)
    string(utf8[...])
  }
}
