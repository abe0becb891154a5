/// Writes the ladder of hunalign: a rung a link, the indices of the first segments on both sides and
/// a quality, and a last rung at the ends of both texts.
public struct LadderWriter: UnitWriter {
  public let keeps: UnitParts = [
    .oneSided, .emptySource, .confidence, .shape, .lineBreaks, .tabs, .controls,
  ]
  private var rows = RowBuffer()
  private var end = (source: 0, target: 0)

  /// Makes a writer at the beginning of a file.
  public init() {}

  public mutating func begin(
    _ header: UnitFileHeader, to sink: inout some ByteSink
  ) throws(FileError) {}

  public mutating func write(
    _ unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(FileError) {
    guard let segments = unit.segments else { return }
    rung(segments.source.lowerBound, segments.target.lowerBound, unit.confidence ?? 0)
    try rows.pass(to: &sink)
    // The last link may cross others; the last rung is at the ends of the texts all the same.
    end = (
      max(end.source, segments.source.upperBound), max(end.target, segments.target.upperBound)
    )
  }

  public mutating func end(to sink: inout some ByteSink) throws(FileError) {
    rung(end.source, end.target, 0)
    try rows.drain(to: &sink)
  }

  private mutating func rung(_ source: Int, _ target: Int, _ quality: Double) {
    rows.add(numbers: 3) { row in
      row.add(source, then: "\t")
      row.add(target, then: "\t")
      row.end(thousandthsOf: quality)
    }
  }
}
