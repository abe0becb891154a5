/// Two columns: names, and what they mean.
struct HelpTable {
  let rows: [(name: String, meaning: String)]
  /// The width of the page.
  let columns: Int

  /// The column, from 0, in which the meanings begin: behind the widest name that is not too wide.
  var column: Int {
    let widths = rows.map { 2 + $0.name.displayWidth + 2 }
    return widths.filter { $0 <= widest }.max() ?? min(widths.max() ?? 0, widest)
  }

  /// Lays the table out; a name that reaches into the second column stands on a line of its own.
  func lines(column: Int, paint: Paint) -> [String] {
    let margin = String(repeating: " ", count: column)
    return rows.flatMap { row in
      let meaning = row.meaning.wrapped(at: columns - column)
      let name = "  " + paint(row.name, .cyan)
      let room = column - 2 - row.name.displayWidth
      guard let first = meaning.first, !first.isEmpty else { return [name] }
      if room < 2 { return [name] + meaning.map { margin + $0 } }
      return [name + String(repeating: " ", count: room) + first]
        + meaning.dropFirst().map { margin + $0 }
    }
  }

  /// The widest that the first column may get.
  private var widest: Int { min(30, columns / 2) }
}
