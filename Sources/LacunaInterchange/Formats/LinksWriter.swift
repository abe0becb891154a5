/// Writes a link a line as 0-based segment indices and the confidence: `[0, 1]:[0]:0.987`.
public struct LinksWriter: UnitWriter {
  public let keeps: UnitParts = [
    .oneSided, .emptySource, .confidence, .shape, .lineBreaks, .tabs, .controls,
  ]
  private var line: [UInt8] = []

  /// Makes a writer at the beginning of a file.
  public init() {}

  public mutating func begin(
    _ header: UnitFileHeader, to sink: inout some ByteSink
  ) throws(FileError) {}

  public mutating func write(
    _ unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(FileError) {
    guard let segments = unit.segments else { return }
    line.removeAll(keepingCapacity: true)
    append(segments.source)
    line.append(UInt8(ascii: ":"))
    append(segments.target)
    if let confidence = unit.confidence {
      line.append(UInt8(ascii: ":"))
      DecimalText.append(confidence, decimals: 3, to: &line)
    }
    line.append(0x0A)
    try sink.write(line)
  }

  public mutating func end(to sink: inout some ByteSink) throws(FileError) {}

  private mutating func append(_ indices: Range<Int>) {
    line.append(UInt8(ascii: "["))
    for index in indices {
      if index > indices.lowerBound { line.append(contentsOf: ", ".utf8) }
      line.appendDecimal(index)
    }
    line.append(UInt8(ascii: "]"))
  }
}
