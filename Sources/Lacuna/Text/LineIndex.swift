/// Where the lines of a text begin, and how many scalars precede each kilobyte of it.
///
/// The second table keeps a column cheap to compute on a line of many megabytes.
struct LineIndex: Sendable {
  private static let stride = 1024
  private let starts: [Int]
  private let scalarsBeforeBlock: [Int]

  init(_ bytes: [UInt8]) {
    var starts = [0]
    var blocks: [Int] = []
    blocks.reserveCapacity(bytes.count / Self.stride + 1)
    var scalars = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { blocks.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }
    self.starts = starts
    self.scalarsBeforeBlock = blocks
  }

  func location(at offset: Int, in bytes: [UInt8]) -> Document.Location {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = scalars(before: offset, in: bytes) - scalars(before: starts[low], in: bytes)
    return Document.Location(line: low + 1, column: column + 1)
  }

  /// Counts the scalars that begin before an offset.
  private func scalars(before offset: Int, in bytes: [UInt8]) -> Int {
    let block = min(offset / Self.stride, scalarsBeforeBlock.count - 1)
    guard block >= 0 else { return 0 }
    var count = scalarsBeforeBlock[block]
    for index in (block * Self.stride)..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
