public import Lacuna

/// Reads a unit a row, from columns divided by tabs, commas or semicolons.
///
/// With a header that names a column `source` and one `target` the order does not matter and
/// `confidence`, `kind` and `id` are known; without, the first column is the source and the second
/// the target.
public struct TableReader: UnitReader {
  public enum Dialect: Sendable {
    case tabs
    /// RFC 4180, with commas, or with semicolons where the first row has more of these.
    case commas
  }

  private enum Column {
    case source, target, confidence, shape, id, other
  }

  private var rows: RowScanner
  private var columns: [Column]?
  private var met = ReadingRemarks()
  public let header: UnitFileHeader
  private let isLenient: Bool

  /// - Parameters:
  ///   - languages: What the columns' languages are taken for.
  ///   - isLenient: Whether rows with too few cells are skipped and counted.
  public init(
    _ dialect: Dialect, _ source: any ByteSource, encoding: Document.Encoding? = nil,
    languages: Sides<String> = Sides(source: "", target: ""), isLenient: Bool = false
  ) {
    rows = RowScanner(source, encoding: encoding, isQuoted: dialect == .commas)
    header = UnitFileHeader(languages: languages)
    self.isLenient = isLenient
  }

  public var remarks: ReadingRemarks { met.with(rows.window) }

  public mutating func next(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool {
    while try rows.next() {
      if rows.isBlank { continue }
      if columns == nil, try takeHeader() { continue }
      do throws(ReadingError) {
        try take(&unit)
        return true
      } catch {
        try met.skip(error, isLenient: isLenient)
        unit.removeAll()
      }
    }
    return false
  }

  /// Takes the first row as a header; false where it is none.
  private mutating func takeHeader() throws(ReadingError) -> Bool {
    let names = (0..<rows.count).map {
      String(decoding: rows.bytes[rows.cell($0)], as: UTF8.self).lowercased()
    }
    guard names.contains("source") || names.contains("target") else {
      columns = [.source, .target]
      return false
    }
    for name in ["source", "target"] where !names.contains(name) {
      throw rows.error(.missingColumn(name))
    }
    columns = names.map { name in
      switch name {
      case "source": .source
      case "target": .target
      case "confidence": .confidence
      case "kind": .shape
      case "id": .id
      default: .other
      }
    }
    return true
  }

  private func take(_ unit: inout TranslationUnit) throws(ReadingError) {
    let columns = columns ?? []
    guard rows.count >= 2 else { throw rows.error(.missingCell(expected: 2, found: rows.count)) }
    for (index, column) in columns.enumerated() where index < rows.count {
      let cell = rows.bytes[rows.cell(index)]
      switch column {
      case .source: unit.source.utf8.append(contentsOf: cell)
      case .target: unit.target.utf8.append(contentsOf: cell)
      case .id: unit.id.append(contentsOf: cell)
      case .shape: unit.shape = LinkShape(String(decoding: cell, as: UTF8.self))
      case .confidence:
        guard !cell.isEmpty else { break }
        guard let value = Double(String(decoding: cell, as: UTF8.self)),
          (0...1).contains(value)
        else { throw rows.error(.malformedNumber) }
        unit.confidence = value
      case .other: break
      }
    }
  }
}

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
      var index = start
      let text = window.bytes
      while index < text.count, text[index] != divider, text[index] != 0x0A { index += 1 }
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
