public import Lacuna

/// Writes findings as workflow commands that GitHub shows beside the lines of the translation.
public struct GitHubWriter: FormatWriter {
  /// Makes a writer.
  public init() {}

  @discardableResult
  public func write(_ report: Report, to sink: inout some ByteSink) throws(FileError) -> Losses {
    for finding in report.findings {
      try sink.write(Array(command(finding, in: report.alignment).utf8))
    }
    return Losses()
  }

  private func command(_ finding: Finding, in alignment: Alignment) -> String {
    let level = finding.severity == .note ? "notice" : finding.severity.rawValue
    let place = FindingPlace.places(of: finding, in: alignment).first
    var properties = [("file", place?.path ?? alignment.target.document.name)]
    if let place {
      let (start, end) = (place.start, place.end)
      properties.append(("line", String(start.line)))
      properties.append(("endLine", String(end.line)))
      // Columns are allowed within one line only.
      if start.line == end.line {
        properties.append(("col", String(start.column)))
        properties.append(("endColumn", String(end.column)))
      }
    }
    properties.append(("title", "lacuna \(finding.rule.rawValue)"))
    let list = properties.map { "\($0)=\(Self.escaped($1, isProperty: true))" }
    return "::\(level) \(list.joined(separator: ","))::"
      + Self.escaped(finding.explained(in: alignment), isProperty: false) + "\n"
  }

  /// Escapes what would end a command or a property.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      // The log shows colours where it is told to; a text tells nothing.
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
