/// Why bytes cannot be read as a text.
public enum DocumentError: Error, Sendable, Hashable {
  /// A byte sequence that the encoding does not allow. `offset` counts the file's bytes from 0,
  /// its byte order mark included; `line` counts from 1.
  case illFormed(encoding: Document.Encoding, offset: Int, line: Int)
  /// A NUL byte: a text has none, a binary file or a text in an undeclared UTF-16 has.
  case nul(offset: Int, line: Int)
  /// A file whose first bytes say that it is of a binary format, such as `PDF`.
  case binary(format: String)
}

extension DocumentError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .illFormed(let encoding, let offset, let line):
      "ill-formed \(encoding.rawValue) at byte \(offset) (line \(line)); "
        + "convert the file to UTF-8 first, for example with iconv"
    case .nul(let offset, let line):
      "a NUL byte at byte \(offset) (line \(line)); this is no text file, "
        + "or one in UTF-16 without a byte order mark"
    case .binary(let format):
      "this is a file in \(format) format, not a text; export its text first"
    }
  }
}
