import Lacuna

/// Reads rows of cells, quoted or not, in memory that does not grow with the file.
struct RowScanner {
  private(set) var window: TextWindow
  /// The cells of the row, and behind them memory of earlier ones.
  private var cells: [[UInt8]] = []
  /// How many cells the row has.
  private(set) var count = 0
  private let isQuoted: Bool
  private var divider: UInt8
  private var isStarted = false
  /// Where the row begins.
  private(set) var place = (line: 1, column: 1)

  init(_ source: any ByteSource, encoding: Document.Encoding?, isQuoted: Bool) {
    window = TextWindow(TextStream(source, encoding: encoding, heedsXMLDeclaration: false))
    self.isQuoted = isQuoted
    divider = isQuoted ? UInt8(ascii: ",") : UInt8(ascii: "\t")
  }

  var isBlank: Bool { count == 1 && cells[0].isEmpty }

  /// The text of a cell of the row.
  subscript(cell index: Int) -> [UInt8] { cells[index] }

  /// Gives away the text of a cell, and takes memory for later ones: a long text is moved, not copied.
  mutating func take(cell index: Int, into text: inout [UInt8]) { swap(&cells[index], &text) }

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
    count = 0
    var byte: UInt8? = first
    while true {
      // What fails here is no cell yet.
      if count == cells.count { cells.append([]) } else { cells[count].removeText() }
      if isQuoted, byte == 0x22 { try readQuoted() }
      try readPlain()
      count += 1
      guard let end = try window.peek() else { return true }
      window.position += 1
      if end == 0x0A { return true }
      // What follows a divider at the very end is one more empty cell.
      byte = try window.peek()
    }
  }

  /// Reads up to a divider or the end of the line, which stay.
  private mutating func readPlain() throws(ReadingError) {
    let before = cells[count].count
    while true {
      let start = window.position
      let text = window.bytes
      let index = ByteSearch.lineFeed(or: divider, in: text, start..<text.count)
      append(start..<index)
      window.position = index
      if index < text.count {
        let isLineEnd = text[index] == 0x0A && cells[count].count > before
        if isLineEnd, cells[count].last == 0x0D { cells[count].removeLast() }
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
      append(start..<(end ?? text.count))
      window.position = end ?? text.count
      guard end != nil else { continue }
      window.position += 1
      guard try window.peek() == 0x22 else { return }
      cells[count].append(0x22)
      window.position += 1
    }
  }

  /// Appends bytes of the window to the cell that is being read.
  private mutating func append(_ range: Range<Int>) {
    cells[count].makeRoom(for: range.count, ofAtMost: window.remaining)
    cells[count].append(contentsOf: window.bytes[range])
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
