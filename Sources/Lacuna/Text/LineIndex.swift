/// How many line breaks and scalars precede each kilobyte of a text.
///
/// No line's beginning is kept, so that the index stays small however many lines there are, and a
/// column is cheap to compute on a line of many megabytes.
struct LineIndex: Sendable {
  private static let stride = 1024

  /// What precedes a block.
  private struct Counts {
    var lineFeeds = 0
    var scalars = 0
  }

  private let blocks: [Counts]

  init(_ bytes: [UInt8]) {
    var blocks: [Counts] = []
    blocks.reserveCapacity(bytes.count / Self.stride + 1)
    var counts = Counts()
    var start = 0
    repeat {
      blocks.append(counts)
      let end = min(start + Self.stride, bytes.count)
      Self.add(bytes, start..<end, to: &counts)
      start = end
    } while start < bytes.count
    self.blocks = blocks
  }

  func location(at offset: Int, in bytes: [UInt8]) -> Document.Location {
    let offset = min(max(offset, 0), bytes.count)
    let counts = counts(before: offset, in: bytes)
    let line = lineStart(before: offset, lineFeeds: counts.lineFeeds, in: bytes)
    let column = counts.scalars - self.counts(before: line, in: bytes).scalars
    return Document.Location(line: counts.lineFeeds + 1, column: column + 1)
  }

  /// Finds where the line begins that an offset with so many line feeds before it lies on.
  private func lineStart(before offset: Int, lineFeeds: Int, in bytes: [UInt8]) -> Int {
    guard lineFeeds > 0 else { return 0 }
    // The last line feed lies in the last block that has fewer before it.
    var low = 0
    var high = blocks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if blocks[middle].lineFeeds < lineFeeds { low = middle } else { high = middle }
    }
    var start = min((low + 1) * Self.stride, offset)
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  /// Counts what lies before an offset.
  private func counts(before offset: Int, in bytes: [UInt8]) -> Counts {
    let block = min(offset / Self.stride, blocks.count - 1)
    var counts = blocks[block]
    Self.add(bytes, (block * Self.stride)..<offset, to: &counts)
    return counts
  }

  private static func add(_ bytes: [UInt8], _ range: Range<Int>, to counts: inout Counts) {
    let text = bytes.span.extracting(range)
    let (lineFeeds, scalars) = ByteWord.lineFeedsAndScalars(in: text)
    counts.lineFeeds += lineFeeds
    counts.scalars += scalars
  }
}
