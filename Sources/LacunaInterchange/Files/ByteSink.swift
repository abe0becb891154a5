/// Something that takes bytes in order: memory, a file, a stream.
public protocol ByteSink {
  /// Takes bytes after all that were written before.
  mutating func write(_ bytes: [UInt8]) throws(FileError)
}

/// Bytes kept in memory.
public struct MemorySink: ByteSink, Sendable {
  /// All that was written.
  public private(set) var bytes: [UInt8] = []

  /// Makes an empty sink.
  public init() {}

  public mutating func write(_ bytes: [UInt8]) {
    self.bytes.append(contentsOf: bytes)
  }
}
