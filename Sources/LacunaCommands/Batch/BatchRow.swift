import Lacuna

/// What the summary of a batch says of a pair.
struct BatchRow: Sendable, Equatable {
  enum Status: String, Sendable {
    case ok, failed
  }

  static let columns = [
    "name", "status", "segments", "links", "nulls", "findings", "seconds", "message",
  ]

  /// The cells as they are written, in the order of the columns, with tabs between them: a
  /// million rows are kept, and one string takes less than eight.
  let line: String

  var status: Status { Status(rawValue: cells[1]) ?? .failed }
  var name: String { cells[0] }
  /// As it was written, with three digits after the point.
  var seconds: String { cells[6] }
  var message: String { cells[7] }
  private var cells: [String] { Self.cells(of: line[...]) }

  /// The names and times of those that took longest, the longest first.
  static func slowest(_ count: Int, of rows: [BatchRow]) -> String {
    var slowest: [(row: BatchRow, seconds: Double)] = []
    for row in rows where row.status == .ok {
      let seconds = Double(row.seconds) ?? 0
      if slowest.count == count, let last = slowest.last, last.seconds >= seconds { continue }
      let place = slowest.firstIndex { $0.seconds < seconds } ?? slowest.endIndex
      slowest.insert((row, seconds), at: place)
      if slowest.count > count { slowest.removeLast() }
    }
    return slowest.map { "\(Printable.line($0.row.name)) \($0.row.seconds)" }
      .joined(separator: ", ")
  }

  /// Says what became of a pair; `report` is that of an audit.
  init(
    name: String, alignment: Alignment, report: Report?, seconds: Double, message: String
  ) {
    let findings = Finding.Rule.allCases.compactMap { rule -> String? in
      let count = report?.findings.count { $0.rule == rule } ?? 0
      return count > 0 ? "\(rule.rawValue) \(count)" : nil
    }
    line = Self.line([
      name, Status.ok.rawValue,
      String(alignment.source.segments.count + alignment.target.segments.count),
      String(alignment.links.count), String(alignment.links.count(where: \.isNull)),
      findings.joined(separator: ", "), Self.decimals(seconds), Printable.line(message),
    ])
  }

  /// Says why a pair failed.
  init(name: String, failure: String, seconds: Double) {
    line = Self.line([
      name, Status.failed.rawValue, "", "", "", "", Self.decimals(seconds),
      Printable.line(failure),
    ])
  }

  /// Takes a row that was written before; `nil` where it is none.
  init?(line: Substring) {
    let cells = Self.cells(of: line)
    guard cells.count == Self.columns.count, Status(rawValue: cells[1]) != nil else { return nil }
    self.line = String(line)
  }

  private static func line(_ cells: [String]) -> String { cells.joined(separator: "\t") }

  private static func cells(of line: Substring) -> [String] {
    line.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  private static func decimals(_ seconds: Double) -> String {
    let milliseconds = Int((seconds * 1000).rounded())
    let digits = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
