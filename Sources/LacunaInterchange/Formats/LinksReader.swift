public import Lacuna

/// Why a line of a file of links is none; `line` counts from 1.
public enum LinksError: Error, Sendable, Hashable {
  /// A line, from 1, that is not `[…]:[…]`.
  case notALink(line: Int)
  /// An index below 0.
  case negativeIndex(line: Int)
  /// An index beyond `LinksReader.greatestIndex`.
  case indexTooLarge(line: Int)
}

extension LinksError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notALink(let line), .negativeIndex(let line), .indexTooLarge(let line):
      "line \(line): \(problem)"
    }
  }

  /// What is wrong, for who names the place otherwise.
  var problem: String {
    switch self {
    case .notALink: "this is no link; write one as [0, 1]:[0], an empty list for nothing"
    case .negativeIndex: "an index is negative; segments count from 0"
    case .indexTooLarge:
      "an index is larger than \(LinksReader.greatestIndex); segments count from 0"
    }
  }
}

/// Reads links, one a line: `[0, 1]:[0]`.
///
/// What follows a second colon, such as a confidence, is ignored, and so are blank lines; where a
/// side is blank its list is empty.
public struct LinksReader: Sendable {
  /// The largest index that a segment may have.
  public static let greatestIndex: Int = Int(Int32.max)

  private let bytes: [UInt8]
  private var position = 0
  /// The line that was read last, from 1.
  private var line = 0

  /// Begins to read the bytes of a whole file.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Reads the next link; `nil` at the end.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  public mutating func next() throws(LinksError) -> ListedLink? {
    while position < bytes.count {
      line += 1
      var scan = LinkScan(bytes: bytes, position: position, line: line)
      position = scan.end + 1
      if let link = try scan.link() { return link }
    }
    return nil
  }

  /// Reads all links of a file.
  public static func links(_ bytes: [UInt8]) throws(LinksError) -> [ListedLink] {
    var reader = LinksReader(bytes)
    var links: [ListedLink] = []
    while let link = try reader.next() { links.append(link) }
    return links
  }
}

/// The way through one line.
private struct LinkScan {
  private let bytes: [UInt8]
  private var position: Int
  private let line: Int
  /// Where the line ends, before its line feed.
  let end: Int

  init(bytes: [UInt8], position: Int, line: Int) {
    self.bytes = bytes
    self.position = position
    self.line = line
    end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  }

  private var byte: UInt8? { position < end ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
  }

  /// Steps over a byte and the blanks behind it, if it is the one.
  private mutating func take(_ expected: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: expected) else { return false }
    position += 1
    skipBlanks()
    return true
  }

  /// Reads the line; `nil` where it is blank.
  mutating func link() throws(LinksError) -> ListedLink? {
    skipBlanks()
    if byte == nil { return nil }
    let source = try indices()
    guard take(":") else { throw .notALink(line: line) }
    let target = try indices()
    guard byte == nil || byte == UInt8(ascii: ":") else { throw .notALink(line: line) }
    return ListedLink(source: source, target: target)
  }

  private mutating func indices() throws(LinksError) -> [Int] {
    var indices: [Int] = []
    if byte == nil || byte == UInt8(ascii: ":") { return indices }
    guard take("[") else { throw .notALink(line: line) }
    while !take("]") {
      if !indices.isEmpty, !take(",") { throw .notALink(line: line) }
      indices.append(try index())
    }
    return indices
  }

  private mutating func index() throws(LinksError) -> Int {
    let isNegative = take("-")
    let start = position
    var value = 0
    while let digit = byte.map({ $0 &- UInt8(ascii: "0") }), digit < 10 {
      // Further digits are stepped over, so that the whole number is judged.
      if value <= LinksReader.greatestIndex { value = value * 10 + Int(digit) }
      position += 1
    }
    guard position > start else { throw .notALink(line: line) }
    skipBlanks()
    if isNegative, value > 0 { throw .negativeIndex(line: line) }
    guard value <= LinksReader.greatestIndex else { throw .indexTooLarge(line: line) }
    return value
  }
}
