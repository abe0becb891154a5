/// Writes values of one sort in one format.
public protocol FormatWriter<Value>: Sendable {
  /// What is written.
  associatedtype Value

  /// Writes a value, piece by piece, so that the whole output is never in memory.
  ///
  /// - Returns: What the format could not hold.
  @discardableResult
  func write(_ value: Value, to sink: inout some ByteSink) throws(FileError) -> Losses
}

/// The program that writes a file, as formats record it.
public struct Producer: Sendable, Hashable {
  /// What it is called.
  public let name: String
  /// Its version.
  public let version: String

  /// Names a program.
  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }
}
