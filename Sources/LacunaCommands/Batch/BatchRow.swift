import Lacuna

/// What the summary of a batch says of a pair.
struct BatchRow: Sendable, Equatable {
  enum Status: String, Sendable {
    case ok, failed
  }

  static let columns = [
    "name", "status", "segments", "links", "nulls", "findings", "seconds", "message",
  ]

  /// The cells as they are written, in the order of the columns.
  let cells: [String]

  var status: Status { Status(rawValue: cells[1]) ?? .failed }
  var name: String { cells[0] }
  /// As it was written, with three digits after the point.
  var seconds: String { cells[6] }
  var message: String { cells[7] }

  /// The names and times of those that took longest, the longest first.
  static func slowest(_ count: Int, of rows: [BatchRow]) -> String {
    rows.filter { $0.status == .ok }.map { (row: $0, seconds: Double($0.seconds) ?? 0) }
      .sorted { $0.seconds > $1.seconds }.prefix(count)
      .map { "\(Printable.line($0.row.name)) \($0.row.seconds)" }.joined(separator: ", ")
  }

  /// Says what became of a pair; `report` is that of an audit.
  init(
    name: String, alignment: Alignment, report: Report?, seconds: Double, message: String
  ) {
    let findings = Finding.Rule.allCases.compactMap { rule -> String? in
      let count = report?.findings.count { $0.rule == rule } ?? 0
      return count > 0 ? "\(rule.rawValue) \(count)" : nil
    }
    cells = [
      name, Status.ok.rawValue,
      String(alignment.source.segments.count + alignment.target.segments.count),
      String(alignment.links.count), String(alignment.links.count(where: \.isNull)),
      findings.joined(separator: ", "), Self.decimals(seconds), Printable.line(message),
    ]
  }

  /// Says why a pair failed.
  init(name: String, failure: String, seconds: Double) {
    cells = [
      name, Status.failed.rawValue, "", "", "", "", Self.decimals(seconds),
      Printable.line(failure),
    ]
  }

  /// Takes the cells of a row that was written before; `nil` where they are not those of one.
  init?(cells: [String]) {
    guard cells.count == Self.columns.count, Status(rawValue: cells[1]) != nil else { return nil }
    self.cells = cells
  }

  private static func decimals(_ seconds: Double) -> String {
    let milliseconds = Int((seconds * 1000).rounded())
    let digits = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
