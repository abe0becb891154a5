public import Lacuna

/// Writes a link a line as 0-based segment indices and the confidence: `[0, 1]:[0]:0.987`.
public struct LinksWriter: FormatWriter {
  public init() {}

  @discardableResult
  public func write(
    _ alignment: Alignment, to sink: inout some ByteSink
  ) throws(FileError) -> Losses {
    var line: [UInt8] = []
    for link in alignment.links {
      line.removeAll(keepingCapacity: true)
      append(link.source, to: &line)
      line.append(UInt8(ascii: ":"))
      append(link.target, to: &line)
      line.append(UInt8(ascii: ":"))
      DecimalText.append(link.confidence, decimals: 3, to: &line)
      line.append(UInt8(ascii: "\n"))
      try sink.write(line)
    }
    return Losses()
  }

  private func append(_ indices: Range<Int>, to line: inout [UInt8]) {
    line.append(UInt8(ascii: "["))
    for index in indices {
      if index > indices.lowerBound { line.append(contentsOf: ", ".utf8) }
      line.append(contentsOf: String(index).utf8)
    }
    line.append(UInt8(ascii: "]"))
  }
}
