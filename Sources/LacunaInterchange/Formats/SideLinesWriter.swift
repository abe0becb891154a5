/// Writes one side of each unit as a line: half of a pair of files as Moses takes them.
public struct SideLinesWriter: UnitWriter {
  public let keeps: UnitParts = [.texts, .tabs, .controls]
  private let isSource: Bool
  private var line: [UInt8] = []

  /// Makes the writer of one side.
  public init(isSource: Bool) { self.isSource = isSource }

  public mutating func begin(
    _ header: UnitFileHeader, to sink: inout some ByteSink
  ) throws(FileError) {}

  public mutating func write(
    _ unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(FileError) {
    let text = isSource ? unit.source.utf8 : unit.target.utf8
    try sink.write(text, through: &line) { $2.append(contentsOf: $0[$1]) }
    line.append(0x0A)
    try sink.drain(&line)
  }

  public mutating func end(to sink: inout some ByteSink) throws(FileError) {}
}
