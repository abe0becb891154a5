import CommandLineKit
import Lacuna
import LacunaInterchange

/// What is written for a pair: its alignment, or the report of an audit.
enum PairFormat: Sendable {
  case alignment(ExchangeFormat)
  case report(ReportFormat)

  /// What a pair's output is called: its name, and the ending of the format where that is one file.
  func output(of name: String) -> String {
    switch self {
    case .alignment(.file(let format)): "\(name).\(format.rawValue)"
    case .alignment(.moses): name
    case .alignment(.xces), .report(.junit): "\(name).xml"
    case .report(.text), .report(.github): "\(name).txt"
    case .report(let format): "\(name).\(format.rawValue)"
    }
  }

  /// The files of a pair's output, of which the first stands for all in the journal.
  func files(of name: String, _ languages: Sides<String>) -> [String] {
    guard case .alignment(let format) = self else { return [output(of: name)] }
    return UnitOutput.files(of: output(of: name), as: format, languages)
  }

  /// Whether the endings of the files are those of the languages, which are known only when a pair
  /// has been read.
  var isOfSeveralFiles: Bool {
    switch self {
    case .alignment(.moses), .alignment(.xces): true
    case .alignment(.file), .report: false
    }
  }

  var isReport: Bool {
    if case .report = self { true } else { false }
  }

  /// What tells it from all others.
  var identity: String {
    switch self {
    case .alignment(let format): "alignment \(format.argument)"
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
    let alignments = ExchangeFormat.choices
    return alignments + ReportFormat.choices.filter { !alignments.contains($0) }
  }
}
