/// Why bytes cannot be read as a text.
public enum DocumentError: Error, Sendable, Hashable {
  /// A byte sequence that the encoding does not allow. `offset` counts the file's bytes from 0,
  /// its byte order mark included; `line` and `column`, in Unicode scalars, count from 1.
  case illFormed(encoding: Document.Encoding, offset: Int, line: Int, column: Int)
  /// A NUL character: a text has none, a binary file or a text in an undeclared UTF-16 has.
  case nul(offset: Int, line: Int, column: Int)
  /// A file whose first bytes say that it is of a binary format, such as `PDF`.
  case binary(format: String)
}

extension DocumentError: CustomStringConvertible {
  /// What is wrong and what to do, behind line and column, `2:8: `, where there are some.
  public var description: String {
    switch self {
    case .illFormed(let encoding, let offset, let line, let column):
      "\(line):\(column): ill-formed \(encoding.rawValue) at byte \(offset); "
        + "convert the file to UTF-8 first, for example with iconv"
    case .nul(let offset, let line, let column):
      "\(line):\(column): a NUL byte at byte \(offset); this is no text file, "
        + "or one in UTF-16 without a byte order mark"
    case .binary(let format):
      "this is a file in \(format) format, not a text; export its text first"
    }
  }

  /// Whether the description begins with a line and a column.
  package var hasPlace: Bool {
    if case .binary = self { false } else { true }
  }
}
