/// Writes a unit a row: columns divided by tabs, or by commas as in RFC 4180.
public struct TableWriter: UnitWriter {
  /// How cells are set apart.
  public enum Dialect: Sendable {
    /// Tabs divide cells, nothing is quoted: tabs and line breaks in a text have no place.
    case tabs
    /// Commas divide cells, lines end in CR LF, and a cell may be quoted.
    case commas
  }

  public var keeps: UnitParts {
    let both: UnitParts = [.texts, .oneSided, .emptySource, .confidence, .shape, .controls]
    let named = hasOffsets ? both : both.union(.id)
    return dialect == .commas ? named.union([.lineBreaks, .tabs]) : named
  }

  private let dialect: Dialect
  private let hasOffsets: Bool
  private let isForSpreadsheets: Bool
  private var row: [UInt8] = []

  /// - Parameters:
  ///   - hasOffsets: Whether the byte offsets of both sides are columns, else the unit's name is.
  ///   - isForSpreadsheets: Whether an apostrophe goes before a text that a spreadsheet would
  ///     calculate.
  public init(_ dialect: Dialect, hasOffsets: Bool, isForSpreadsheets: Bool = false) {
    self.dialect = dialect
    self.hasOffsets = hasOffsets
    self.isForSpreadsheets = isForSpreadsheets
  }

  public mutating func begin(
    _ header: UnitFileHeader, to sink: inout some ByteSink
  ) throws(FileError) {
    let names =
      ["source", "target", "kind", "confidence"]
      + (hasOffsets ? ["source_start", "source_end", "target_start", "target_end"] : ["id"])
    row.append(contentsOf: names.joined(separator: dialect == .tabs ? "\t" : ",").utf8)
    try endRow(&sink)
  }

  public mutating func write(
    _ unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(FileError) {
    try text(unit.source.utf8, to: &sink)
    divide()
    try text(unit.target.utf8, to: &sink)
    divide()
    let shape = unit.impliedShape
    row.appendDecimal(shape.source)
    row.append(UInt8(ascii: "-"))
    row.appendDecimal(shape.target)
    divide()
    if let confidence = unit.confidence {
      DecimalText.append(confidence, decimals: 3, to: &row)
    }
    if hasOffsets {
      offsets(unit.offsets?.source)
      offsets(unit.offsets?.target)
    } else {
      divide()
      try name(unit.id, to: &sink)
    }
    try endRow(&sink)
  }

  public mutating func end(to sink: inout some ByteSink) throws(FileError) {}

  private mutating func divide() {
    row.append(dialect == .tabs ? UInt8(ascii: "\t") : UInt8(ascii: ","))
  }

  private mutating func offsets(_ range: Range<Int>?) {
    divide()
    if let range { row.appendDecimal(range.lowerBound) }
    divide()
    if let range { row.appendDecimal(range.upperBound) }
  }

  private mutating func text(
    _ text: [UInt8], to sink: inout some ByteSink
  ) throws(FileError) {
    guard dialect == .tabs else { return try quotable(text, to: &sink) }
    if isForSpreadsheets, Self.isFormula(text) { row.append(Self.apostrophe) }
    // Texts come without breaks and tabs.
    try sink.write(text, through: &row) { $2.append(contentsOf: $0[$1]) }
  }

  private mutating func name(
    _ text: [UInt8], to sink: inout some ByteSink
  ) throws(FileError) {
    guard dialect == .tabs else { return try quotable(text, to: &sink) }
    if isForSpreadsheets, Self.isFormula(text) { row.append(Self.apostrophe) }
    LineText.append(text[...], folding: .lineBreaksAndTabs, to: &row)
  }

  /// Writes a cell of RFC 4180.
  private mutating func quotable(
    _ text: [UInt8], to sink: inout some ByteSink
  ) throws(FileError) {
    let isFormula = isForSpreadsheets && Self.isFormula(text)
    let needsQuotes = isFormula || ByteSearch.quotable(in: text, 0..<text.count) < text.count
    // Leading and trailing blanks are part of a cell, but some readers strip them.
    guard needsQuotes || text.first == 0x20 || text.last == 0x20 else {
      return try sink.write(text, through: &row) { $2.append(contentsOf: $0[$1]) }
    }
    row.append(0x22)
    if isFormula { row.append(Self.apostrophe) }
    try sink.write(text, through: &row) { text, range, row in
      var from = range.lowerBound
      while let quote = text[from..<range.upperBound].firstIndex(of: 0x22) {
        row.append(contentsOf: text[from...quote])
        row.append(0x22)
        from = quote + 1
      }
      row.append(contentsOf: text[from..<range.upperBound])
    }
    row.append(0x22)
  }

  private static let apostrophe = UInt8(ascii: "'")
  /// What a formula begins with, also in the wide forms that some programs take for the same.
  private static let formulaStarts = ["=", "+", "-", "@", "＝", "＋", "－", "＠"].map {
    Array($0.utf8)
  }

  /// Whether a spreadsheet would calculate a text instead of showing it.
  static func isFormula(_ text: [UInt8]) -> Bool {
    // Some programs set blanks aside, and a tab or a line break may begin a formula of its own.
    guard let first = text.firstIndex(where: { $0 > 0x20 && $0 != 0x7F }) else { return false }
    return formulaStarts.contains { text[first...].starts(with: $0) }
  }

  private mutating func endRow(_ sink: inout some ByteSink) throws(FileError) {
    if dialect == .commas { row.append(0x0D) }
    row.append(0x0A)
    try sink.drain(&row)
  }
}
