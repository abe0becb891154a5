import CommandLineKit
import Lacuna
import LacunaInterchange

/// What aligned texts can be written as: one file, or several that belong together.
enum ExchangeFormat: Equatable, Sendable {
  case file(AlignmentFormat)
  /// Two files of lines.
  case moses
  /// Links, and a file of numbered sentences for each text.
  case xces
}

extension ExchangeFormat {
  /// Whether it holds places in texts and no texts.
  var isOfPlaces: Bool { self == .file(.links) || self == .file(.ladder) }
  /// Whether programs that read it go by the languages that it names.
  var namesLanguages: Bool { [.file(.tmx), .file(.xliff), .file(.xliff12)].contains(self) }
}

extension ExchangeFormat: ArgumentValue {
  init?(argument: String) {
    switch argument {
    case "moses": self = .moses
    case "xces": self = .xces
    default:
      guard let format = AlignmentFormat(rawValue: argument) else { return nil }
      self = .file(format)
    }
  }

  var argument: String {
    switch self {
    case .file(let format): format.rawValue
    case .moses: "moses"
    case .xces: "xces"
    }
  }

  static var choices: [String] { AlignmentFormat.choices + ["moses", "xces"] }
}

extension ExchangeFormat: NamedByEnding {
  init?(ending: String) {
    guard let format = AlignmentFormat(ending: ending) else { return nil }
    self = .file(format)
  }

  var name: String { argument }
}

/// The formats that units are read from.
enum UnitInputFormat: String, ArgumentValue, CaseIterable, Sendable {
  case tmx, xliff, tsv, csv, po, jsonl, links, ladder

  /// Whether it holds places in texts and no texts.
  var isOfPlaces: Bool { self == .links || self == .ladder }

  /// Finds the format of an ending in lower case, without the point.
  init?(ending: String) {
    switch ending {
    case "xlf", "xliff12", "sdlxliff", "mqxliff": self = .xliff
    case "pot": self = .po
    default: self.init(rawValue: ending)
    }
  }
}

/// An encoding as an option's value.
struct EncodingName: ArgumentValue, Equatable, Sendable {
  let encoding: Document.Encoding

  init?(argument: String) {
    guard let encoding = Document.Encoding(named: argument) else { return nil }
    self.encoding = encoding
  }

  var argument: String { encoding.rawValue.lowercased() }

  static var choices: [String] {
    ["utf-8", "utf-16", "utf-16be", "iso-8859-1", "iso-8859-15", "windows-1252"]
  }
}

/// A whole language tag, region and all.
struct WholeLanguageTag: ArgumentValue, Sendable {
  let argument: String

  init?(argument: String) {
    guard LanguageTag(argument: argument) != nil else { return nil }
    self.argument = argument
  }

  static var expectation: String? { LanguageTag.expectation }
}
