/// Writes a table in Markdown, a unit a row, with all markup in the texts escaped.
public struct MarkdownTableWriter: UnitWriter {
  public let keeps: UnitParts = [.texts, .oneSided, .emptySource, .confidence, .shape]
  private var row: [UInt8] = []

  /// Makes a writer at the beginning of a file.
  public init() {}

  public mutating func begin(
    _ header: UnitFileHeader, to sink: inout some ByteSink
  ) throws(FileError) {
    let languages = header.languages
    try cell(Array((languages.source.isEmpty ? "source" : languages.source).utf8), to: &sink)
    try cell(Array((languages.target.isEmpty ? "target" : languages.target).utf8), to: &sink)
    row.append(contentsOf: "| kind | confidence |\n| --- | --- | --- | ---: |\n".utf8)
    try sink.drain(&row)
  }

  public mutating func write(
    _ unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(FileError) {
    try cell(unit.source.utf8, to: &sink)
    try cell(unit.target.utf8, to: &sink)
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
    try sink.drain(&row)
  }

  public mutating func end(to sink: inout some ByteSink) throws(FileError) {}

  private mutating func cell(
    _ text: [UInt8], to sink: inout some ByteSink
  ) throws(FileError) {
    row.append(contentsOf: "| ".utf8)
    try sink.write(text, through: &row, Self.escape)
    row.append(0x20)
  }

  private static func escape(_ text: [UInt8], _ range: Range<Int>, to row: inout [UInt8]) {
    var from = range.lowerBound
    while true {
      let index = ByteSearch.markdownMark(in: text, from..<range.upperBound)
      row.append(contentsOf: text[from..<index])
      if index == range.upperBound { return }
      from = index + 1
      switch text[index] {
      case UInt8(ascii: "&"): row.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): row.append(contentsOf: "&lt;".utf8)
      default:
        row.append(UInt8(ascii: "\\"))
        row.append(text[index])
      }
    }
  }
}
