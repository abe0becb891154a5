/// Writes a table in Markdown, a unit a row, with all markup in the texts escaped.
public struct MarkdownTableWriter: UnitWriter {
  public let keeps: UnitParts = [.texts, .oneSided, .emptySource, .confidence, .shape]
  private var row: [UInt8] = []

  /// Makes a writer at the beginning of a file.
  public init() {}

  public mutating func begin(
    _ header: UnitFileHeader, to sink: inout some ByteSink
  ) throws(FileError) {
    cell(Array(header.languages.source.utf8), empty: "source")
    cell(Array(header.languages.target.utf8), empty: "target")
    row.append(contentsOf: "| kind | confidence |\n| --- | --- | --- | ---: |\n".utf8)
    try drain(into: &sink)
  }

  public mutating func write(
    _ unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(FileError) {
    cell(unit.source.utf8)
    cell(unit.target.utf8)
    row.append(contentsOf: "| ".utf8)
    let shape = unit.impliedShape
    row.appendDecimal(shape.source)
    row.append(UInt8(ascii: "-"))
    row.appendDecimal(shape.target)
    row.append(contentsOf: " | ".utf8)
    if let confidence = unit.confidence {
      DecimalText.append(confidence, decimals: 3, to: &row)
      row.append(0x20)
    }
    row.append(contentsOf: "|\n".utf8)
    try drain(into: &sink)
  }

  public mutating func end(to sink: inout some ByteSink) throws(FileError) {}

  private mutating func cell(_ text: [UInt8], empty: String = "") {
    row.append(contentsOf: "| ".utf8)
    if text.isEmpty { row.append(contentsOf: empty.utf8) }
    var from = 0
    while true {
      let index = ByteSearch.markdownMark(in: text, from..<text.count)
      row.append(contentsOf: text[from..<index])
      if index == text.count { break }
      from = index + 1
      switch text[index] {
      case UInt8(ascii: "&"): row.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): row.append(contentsOf: "&lt;".utf8)
      default:
        row.append(UInt8(ascii: "\\"))
        row.append(text[index])
      }
    }
    row.append(0x20)
  }

  private mutating func drain(into sink: inout some ByteSink) throws(FileError) {
    try sink.write(row)
    row.removeAll(keepingCapacity: true)
  }
}
