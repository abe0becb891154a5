/// The lines of a stream as bytes, each as soon as it has arrived, in memory for one line.
public struct ByteLines {
  /// A line, or why it cannot be had.
  public enum Line: Sendable, Hashable {
    /// A line without its end.
    case bytes([UInt8])
    /// A line of more bytes than the limit, which were passed over.
    case tooLong(count: Int)

    /// How many bytes the line has, without its end.
    public var count: Int {
      switch self {
      case .bytes(let bytes): bytes.count
      case .tooLong(let count): count
      }
    }
  }

  private static let chunk = 1 << 16

  private var source: any ByteSource
  private let limit: Int
  private var buffer: [UInt8] = []
  private var position = 0
  /// How many bytes of the line were passed over.
  private var dropped = 0

  /// - Parameter limit: How many bytes a line may have.
  public init(_ source: any ByteSource, limit: Int) {
    self.source = source
    self.limit = limit
  }

  /// Reads the next line, which a line feed ends, with or without a carriage return.
  ///
  /// - Returns: `nil` at the end of the stream; what no line feed ends is a line too.
  /// - Complexity: O(*n*) in the bytes of the line.
  public mutating func next() throws(FileError) -> Line? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        return take(upTo: end, behind: end + 1)
      }
      drop()
      searched = buffer.count
      try source.read(Self.chunk, into: &buffer)
      guard buffer.count > searched else {
        return buffer.isEmpty && dropped == 0 ? nil : take(upTo: buffer.count, behind: buffer.count)
      }
    }
  }

  private mutating func take(upTo end: Int, behind next: Int) -> Line {
    defer { (position, dropped) = (next, 0) }
    let count = dropped + end - position
    guard count <= limit else { return .tooLong(count: count) }
    let hasReturn = end > position && buffer[end - 1] == 0x0D
    return .bytes(Array(buffer[position..<(hasReturn ? end - 1 : end)]))
  }

  /// Frees what lies before the line, and of a line that is too long all but its length.
  private mutating func drop() {
    let count = buffer.count - position
    if dropped + count > limit {
      dropped += count
      buffer.removeAll(keepingCapacity: false)
    } else {
      buffer.removeFirst(position)
    }
    position = 0
  }
}
