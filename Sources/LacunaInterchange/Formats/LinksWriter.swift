/// Writes a link a line as 0-based segment indices and the confidence: `[0, 1]:[0]:0.987`.
public struct LinksWriter: UnitWriter {
  public let keeps: UnitParts = [
    .oneSided, .emptySource, .confidence, .shape, .lineBreaks, .tabs, .controls,
  ]
  private var rows = RowBuffer()

  /// Makes a writer at the beginning of a file.
  public init() {}

  public mutating func begin(
    _ header: UnitFileHeader, to sink: inout some ByteSink
  ) throws(FileError) {}

  public mutating func write(
    _ unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(FileError) {
    guard let segments = unit.segments else { return }
    let confidence = unit.confidence
    rows.add(numbers: segments.source.count + segments.target.count + 1) { row in
      row.add("[")
      Self.add(segments.source, to: &row)
      row.add("]:[")
      Self.add(segments.target, to: &row)
      if let confidence {
        row.add("]:")
        row.end(thousandthsOf: confidence)
      } else {
        row.add("]\n")
      }
    }
    try rows.pass(to: &sink)
  }

  public mutating func end(to sink: inout some ByteSink) throws(FileError) {
    try rows.drain(to: &sink)
  }

  @inline(__always)
  private static func add(_ indices: Range<Int>, to row: inout Row) {
    for index in indices {
      if index > indices.lowerBound { row.add(", ") }
      row.add(index)
    }
  }
}
