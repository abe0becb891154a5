import Lacuna

/// A line that shows where in a text the gaps are, each cell an equal share of it.
struct CoverageStrip {
  /// How much of a cell's text has a counterpart.
  private enum Cell {
    case linked, partly, none
  }

  private let cells: [Cell]

  /// From this share of a cell's text on that has no counterpart it is drawn as a gap; below, as one
  /// in part, however small, so that every gap is seen.
  private static let leastGap = 0.67

  /// Draws one side of a report in that many cells, fewer where the text is short.
  ///
  /// - Returns: nil where there is no gap to show.
  /// - Complexity: O(*n*) in the bytes of the text.
  init?(_ report: Report, isSource: Bool, columns: Int) {
    let alignment = report.alignment
    let text = isSource ? alignment.source : alignment.target
    var gaps: [Range<Int>] = []
    for link in alignment.links where link.isNull {
      for segment in isSource ? link.source : link.target {
        gaps.append(text.segments[segment].range)
      }
    }
    for finding in report.findings
    where [.partialOmission, .partialAddition].contains(finding.rule) {
      gaps += isSource ? finding.source : finding.target
    }
    let length = text.document.bytes.count
    guard !gaps.isEmpty, length > 0, columns > 0 else { return nil }
    let count = min(columns, length)
    var missing = [Int](repeating: 0, count: count)
    for gap in gaps {
      var start = gap.lowerBound
      while start < gap.upperBound {
        let cell = min(count - 1, start * count / length)
        // The first byte of the next cell, rounded up as the division above rounds down.
        let next = max(start + 1, ((cell + 1) * length + count - 1) / count)
        missing[cell] += min(next, gap.upperBound) - start
        start = next
      }
    }
    let whole = Double(length) / Double(count)
    cells = missing.map {
      $0 == 0 ? .linked : Double($0) < Self.leastGap * whole ? .partly : .none
    }
  }

  /// The cells as characters: ASCII, or lines of a terminal that shows Unicode.
  func text(isASCII: Bool) -> String {
    cells.map { cell in
      switch cell {
      case .linked: isASCII ? "=" : "━"
      case .partly: isASCII ? "-" : "╌"
      case .none: isASCII ? "." : "·"
      }
    }.joined()
  }

  /// What the characters mean.
  static func legend(isASCII: Bool) -> String {
    isASCII
      ? "= has its counterpart, - in part, . has none"
      : "━ has its counterpart, ╌ in part, · has none"
  }
}
