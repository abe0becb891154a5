/// The text of one file, as UTF-8 bytes that every later value points into.
///
/// All offsets in this package are UTF-8 byte offsets into `bytes`. For a file in UTF-8 these are
/// the file's own bytes after its byte order mark; for other encodings, the UTF-8 form of what was
/// read.
public struct Document: Sendable {
  /// How the file spelt its text.
  public enum Encoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
  }

  /// A place as people count it: lines and columns from 1, columns in Unicode scalars.
  public struct Location: Sendable, Hashable {
    public let line: Int
    public let column: Int
  }

  /// What messages call the document: a path, or `-` for standard input.
  public let name: String
  /// The whole text in well-formed UTF-8, without a byte order mark.
  public let bytes: [UInt8]
  /// The encoding that the file was read from.
  public let encoding: Encoding
  private let lines: LineIndex

  /// Makes a document of a string.
  public init(_ text: String, name: String = "-") {
    self.init(bytes: Array(text.utf8), encoding: .utf8, name: name)
  }

  /// Wraps bytes that are known to be well-formed UTF-8 without a byte order mark.
  init(bytes: [UInt8], encoding: Encoding, name: String) {
    self.name = name
    self.bytes = bytes
    self.encoding = encoding
    self.lines = LineIndex(bytes)
  }

  /// Tells the line and column of a byte offset.
  ///
  /// - Complexity: O(log *lines*).
  public func location(at offset: Int) -> Location {
    lines.location(at: offset, in: bytes)
  }

  /// Copies the bytes of a range into a string.
  public func string(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
