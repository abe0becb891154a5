/// The text of one file, as UTF-8 bytes that every later value points into.
///
/// All offsets in this package are UTF-8 byte offsets into `bytes`. For a file in UTF-8 these are
/// the file's own bytes after its byte order mark; for other encodings, the UTF-8 form of what was
/// read.
public struct Document: Sendable {
  /// How the file spelt its text.
  public enum Encoding: String, Sendable, Hashable, CaseIterable {
    /// UTF-8, with or without a byte order mark.
    case utf8 = "UTF-8"
    /// UTF-16, the low byte first.
    case utf16LittleEndian = "UTF-16LE"
    /// UTF-16, the high byte first.
    case utf16BigEndian = "UTF-16BE"
    /// ISO 8859-1.
    case latin1 = "ISO-8859-1"
    /// ISO 8859-15, with the euro sign.
    case latin9 = "ISO-8859-15"
    /// Windows-1252.
    case windows1252 = "windows-1252"
  }

  /// A place as people count it: lines and columns from 1, columns in Unicode scalars.
  public struct Location: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in Unicode scalars.
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
  private let isConverted: Bool

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
    isConverted = false
  }

  /// Makes a document of text that was taken out of a marked-up file, a paragraph a line; places are
  /// told in the file.
  ///
  /// - Parameter isConverted: Whether another program made `file` out of the one that is named.
  package init(extracted text: ExtractedText, from file: Document, isConverted: Bool = false) {
    self.isConverted = isConverted
    name = file.name
    bytes = text.bytes
    encoding = file.encoding
    lines = file.lines
    origin = TextOrigin(file: file.bytes, runs: text.runs)
  }

  /// Whether the text was taken out of a marked-up file, a paragraph a line.
  public var isExtracted: Bool { origin != nil }

  /// Whether offsets that `fileRange` tells are those of the file as it lies on the disk, behind its
  /// byte order mark.
  public var hasOffsetsOfFile: Bool { encoding == .utf8 && !isConverted }

  /// All bytes of the file, decoded.
  package var fileBytes: [UInt8] { origin?.file ?? bytes }

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
