import CommandLineKit
import Lacuna
import LacunaInterchange

/// What is written for a pair: its alignment, or the report of an audit.
enum PairFormat: Sendable {
  case alignment(AlignmentFormat)
  case report(ReportFormat)

  /// The ending of the files.
  var ending: String {
    switch self {
    case .alignment(let format): format.rawValue
    case .report(.text), .report(.github): "txt"
    case .report(.junit): "xml"
    case .report(let format): format.rawValue
    }
  }

  var isReport: Bool {
    if case .report = self { true } else { false }
  }

  /// What tells it from all others.
  var identity: String {
    switch self {
    case .alignment(let format): "alignment \(format.rawValue)"
    case .report(let format): "report \(format.rawValue)"
    }
  }
}

/// The name of a format, of alignments or of reports.
struct PairFormatName: ArgumentValue, Equatable, Sendable {
  let argument: String

  init?(argument: String) {
    guard Self.choices.contains(argument) else { return nil }
    self.argument = argument
  }

  static var choices: [String] {
    let alignments = AlignmentFormat.choices
    return alignments + ReportFormat.choices.filter { !alignments.contains($0) }
  }
}
