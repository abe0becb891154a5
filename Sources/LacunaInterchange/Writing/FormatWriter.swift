/// Writes values of one sort in one format.
public protocol FormatWriter<Value>: Sendable {
  associatedtype Value

  /// Writes a value, piece by piece, so that the whole output is never in memory.
  ///
  /// - Returns: What the format could not hold.
  @discardableResult
  func write(_ value: Value, to sink: inout some ByteSink) throws(FileError) -> Losses
}

/// The program that writes a file, as formats record it.
public struct Producer: Sendable, Hashable {
  public let name: String
  public let version: String

  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }
}
