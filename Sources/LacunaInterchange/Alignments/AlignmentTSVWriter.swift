public import Lacuna

/// Writes a link a line, in columns that tabs divide, under a header.
///
/// Line breaks and tabs within a text become one space; the byte offsets lead to the original.
public struct AlignmentTSVWriter: FormatWriter {
  private static let header =
    "source\ttarget\tkind\tconfidence\tsource_start\tsource_end\ttarget_start\ttarget_end\n"

  public init() {}

  @discardableResult
  public func write(
    _ alignment: Alignment, to sink: inout some ByteSink
  ) throws(FileError) -> Losses {
    try sink.write(Array(Self.header.utf8))
    var row: [UInt8] = []
    for link in alignment.links {
      row.removeAll(keepingCapacity: true)
      LineText.append(
        link.source, of: alignment.source, folding: .lineBreaksAndTabs, to: &row)
      row.append(UInt8(ascii: "\t"))
      LineText.append(
        link.target, of: alignment.target, folding: .lineBreaksAndTabs, to: &row)
      row.append(contentsOf: "\t\(link.kind)\t".utf8)
      DecimalText.append(link.confidence, decimals: 3, to: &row)
      let source = alignment.source.range(of: link.source)
      let target = alignment.target.range(of: link.target)
      for offset in [source.lowerBound, source.upperBound, target.lowerBound, target.upperBound] {
        row.append(contentsOf: "\t\(offset)".utf8)
      }
      row.append(UInt8(ascii: "\n"))
      try sink.write(row)
    }
    return Losses()
  }
}
