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
    case latin1 = "ISO-8859-1"
    case latin9 = "ISO-8859-15"
    case windows1252 = "windows-1252"
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
  /// Where the text stands in the file that it was taken from; `nil` where it is the file's own.
  private let origin: TextOrigin?

  /// Makes a document of a string.
  public init(_ text: String, name: String = "-") {
    self.init(bytes: Array(text.utf8), encoding: .utf8, name: name)
  }

  /// Wraps bytes that are known to be well-formed UTF-8 without a byte order mark.
  package init(bytes: [UInt8], encoding: Encoding, name: String) {
    self.name = name
    self.bytes = bytes
    self.encoding = encoding
    self.lines = LineIndex(bytes)
    origin = nil
  }

  /// Makes a document of text that was taken out of a marked-up file, a paragraph a line; places are
  /// told in the file.
  ///
  /// - Precondition: `file` is well-formed UTF-8.
  package init(extracted text: ExtractedText, from file: Document) {
    name = file.name
    bytes = text.bytes
    encoding = file.encoding
    lines = file.lines
    origin = TextOrigin(file: file.bytes, runs: text.runs)
  }

  /// Whether the text was taken out of a marked-up file, a paragraph a line.
  public var isExtracted: Bool { origin != nil }

  /// The bytes of the file, decoded, that a range of the text was taken from; the range itself where
  /// the text is the file's own.
  ///
  /// - Complexity: O(log *runs*).
  public func fileRange(_ range: Range<Int>) -> Range<Int> {
    origin?.range(range) ?? range
  }

  /// Tells the line and column of a byte offset.
  ///
  /// - Complexity: O(log *lines*).
  public func location(at offset: Int) -> Location {
    guard let origin else { return lines.location(at: offset, in: bytes) }
    return lines.location(at: origin.offset(offset), in: origin.file)
  }

  /// Copies the bytes of a range into a string.
  public func string(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
