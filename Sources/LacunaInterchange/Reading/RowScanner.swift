import Lacuna

/// Reads rows of cells, quoted or not, in memory that does not grow with the file.
struct RowScanner {
  private(set) var window: TextWindow
  /// The text of the row's cells, one behind the other.
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  private let isQuoted: Bool
  private var divider: UInt8
  private var isStarted = false
  private var place = (line: 1, column: 1)

  init(_ source: any ByteSource, encoding: Document.Encoding?, isQuoted: Bool) {
    window = TextWindow(TextStream(source, encoding: encoding, heedsXMLDeclaration: false))
    self.isQuoted = isQuoted
    divider = isQuoted ? UInt8(ascii: ",") : UInt8(ascii: "\t")
  }

  var count: Int { ends.count }
  var isBlank: Bool { ends.count == 1 && bytes.isEmpty }

  func cell(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  /// The line on which the row begins.
  var line: Int { place.line }

  /// An error at the beginning of the row.
  func error(_ fault: ReadingFault) -> ReadingError {
    .content(fault, line: place.line, column: place.column)
  }

  /// Reads the next row; whether there was one.
  mutating func next() throws(ReadingError) -> Bool {
    guard let first = try window.peek() else { return false }
    if !isStarted { start() }
    window.mark(window.position)
    place = window.place(at: window.position)
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    var byte: UInt8? = first
    while true {
      if isQuoted, byte == 0x22 { try readQuoted() }
      try readPlain()
      ends.append(bytes.count)
      guard let end = try window.peek() else { return true }
      window.position += 1
      if end == 0x0A { return true }
      // What follows a divider at the very end is one more empty cell.
      byte = try window.peek()
    }
  }

  /// Reads up to a divider or the end of the line, which stay.
  private mutating func readPlain() throws(ReadingError) {
    let before = bytes.count
    while true {
      let start = window.position
      let text = window.bytes
      let index = ByteSearch.lineFeed(or: divider, in: text, start..<text.count)
      bytes.append(contentsOf: text[start..<index])
      window.position = index
      if index < text.count {
        let isLineEnd = text[index] == 0x0A && bytes.count > before
        if isLineEnd, bytes.last == 0x0D { bytes.removeLast() }
        return
      }
      guard try window.refill() else { return }
    }
  }

  /// Reads a quoted cell, whose quotation marks are doubled.
  private mutating func readQuoted() throws(ReadingError) {
    window.position += 1
    while true {
      guard try window.peek() != nil else {
        throw error(.truncated(inside: "a quoted cell, which begins in this row"))
      }
      let text = window.bytes
      let start = window.position
      let end = text[start...].firstIndex(of: 0x22)
      bytes.append(contentsOf: text[start..<(end ?? text.count)])
      window.position = end ?? text.count
      guard end != nil else { continue }
      window.position += 1
      guard try window.peek() == 0x22 else { return }
      bytes.append(0x22)
      window.position += 1
    }
  }

  /// Decides between commas and semicolons, by the first line.
  private mutating func start() {
    isStarted = true
    guard isQuoted else { return }
    let line = window.bytes[window.position...].prefix { $0 != 0x0A }
    let semicolons = line.count { $0 == UInt8(ascii: ";") }
    if semicolons > line.count(where: { $0 == divider }) { divider = UInt8(ascii: ";") }
  }
}
