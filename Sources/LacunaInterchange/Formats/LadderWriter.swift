/// Writes the ladder of hunalign: a rung a link, the indices of the first segments on both sides and
/// a quality, and a last rung at the ends of both texts.
public struct LadderWriter: UnitWriter {
  public let keeps: UnitParts = [
    .oneSided, .emptySource, .confidence, .shape, .lineBreaks, .tabs, .controls,
  ]
  private var line: [UInt8] = []
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
    try rung(
      segments.source.lowerBound, segments.target.lowerBound, unit.confidence ?? 0, to: &sink)
    // The last link may cross others; the last rung is at the ends of the texts all the same.
    end = (
      max(end.source, segments.source.upperBound), max(end.target, segments.target.upperBound)
    )
  }

  public mutating func end(to sink: inout some ByteSink) throws(FileError) {
    try rung(end.source, end.target, 0, to: &sink)
  }

  private mutating func rung(
    _ source: Int, _ target: Int, _ quality: Double, to sink: inout some ByteSink
  ) throws(FileError) {
    line.removeAll(keepingCapacity: true)
    line.appendDecimal(source)
    line.append(0x09)
    line.appendDecimal(target)
    line.append(0x09)
    DecimalText.append(quality, decimals: 3, to: &line)
    line.append(0x0A)
    try sink.write(line)
  }
}
