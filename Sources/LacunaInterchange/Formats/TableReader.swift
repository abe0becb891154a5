public import Lacuna

/// Reads a unit a row, from columns divided by tabs, commas or semicolons.
///
/// With a header that names a column `source` and one `target` the order does not matter and
/// `confidence`, `kind` and `id` are known; without, the first column is the source and the second
/// the target.
public struct TableReader: UnitReader {
  /// How cells are set apart.
  public enum Dialect: Sendable {
    /// By tabs, one row a line.
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
  private var ids = NameRegister()
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
  public var unitPlace: PlaceInFile? { PlaceInFile(rows.place) }

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
      String(decoding: rows[cell: $0], as: UTF8.self).lowercased()
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

  private mutating func take(_ unit: inout TranslationUnit) throws(ReadingError) {
    let columns = columns ?? []
    guard rows.count >= 2 else { throw rows.error(.missingCell(expected: 2, found: rows.count)) }
    for (index, column) in columns.enumerated() where index < rows.count {
      switch column {
      case .source: rows.take(cell: index, into: &unit.source.utf8)
      case .target: rows.take(cell: index, into: &unit.target.utf8)
      case .id:
        rows.take(cell: index, into: &unit.id)
        if !unit.id.isEmpty, ids.isTaken(unit.id) { met.noteRepeated(unit.id, at: rows.place) }
      case .shape: unit.shape = LinkShape(String(decoding: rows[cell: index], as: UTF8.self))
      case .confidence:
        guard !rows[cell: index].isEmpty else { break }
        guard let value = Double(String(decoding: rows[cell: index], as: UTF8.self)),
          (0...1).contains(value)
        else { throw rows.error(.malformedNumber) }
        unit.confidence = value
      case .other: break
      }
    }
  }
}
