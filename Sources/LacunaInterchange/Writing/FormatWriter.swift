/// Writes values of one sort in one format.
public protocol FormatWriter<Value>: Sendable {
  associatedtype Value

  /// Writes a value, piece by piece, so that the whole output is never in memory.
  ///
  /// - Returns: What the format could not hold.
  @discardableResult
  func write(_ value: Value, to sink: inout some ByteSink) throws(FileError) -> Losses
}

/// What a format could not hold, for a message to the person.
public struct Losses: Sendable, Hashable {
  /// Links that were left out because they have no text on one side.
  public var oneSidedUnits: Int = 0
  /// Characters that were left out because the format allows none of their kind.
  public var characters: Int = 0

  public init() {}

  /// Whether all was written.
  public var isEmpty: Bool { oneSidedUnits == 0 && characters == 0 }
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
