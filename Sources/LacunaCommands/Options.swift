import CommandLineKit
import Lacuna
import LacunaInterchange

extension ParagraphBreaks: ArgumentValue {}

/// A BCP 47 tag as an option's value; any region or script is accepted and set aside.
struct LanguageTag: ArgumentValue, Sendable {
  let language: Language

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = parts.first, (2...3).contains(primary.utf8.count),
      parts.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isAlphanumeric) }),
      primary.utf8.allSatisfy(\.isLetter)
    else { return nil }
    language = .named(argument)
  }

  var argument: String { language.code }
  static var expectation: String? { "a language tag such as en or de-AT" }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
  fileprivate var isAlphanumeric: Bool { isLetter || isASCIIDigit }
}

/// Where words are looked up: `none`, the name of the lexicon that comes along, or a file.
enum LexiconName: ArgumentValue, Equatable, Sendable {
  case none, embedded
  case file(String)

  init?(argument: String) {
    switch argument {
    case "": return nil
    case "none": self = .none
    case "de-en", "en-de": self = .embedded
    default: self = .file(argument)
    }
  }

  var argument: String {
    switch self {
    case .none: "none"
    case .embedded: "de-en"
    case .file(let path): path
    }
  }

  static var expectation: String? { "none, de-en or a file" }
}

/// Whether words are learnt from the texts themselves.
enum InductionScope: String, ArgumentValue, CaseIterable, Sendable {
  case none, document, batch
}

/// How the two texts of a pair are read.
struct PairOptions: ParameterGroup {
  var sourceLanguage: LanguageTag?
  var targetLanguage: LanguageTag?
  var paragraphs = ParagraphBreaks.auto
  var segmented = false
  var markup: DocumentFile.Markup?
  var encoding: EncodingName?
  var lexicon = LexiconName.embedded
  var induce: InductionScope?
  var names: String?

  static var parameters: [Parameter<Self>] {
    [
      .section(
        "Texts",
        [
          .option(
            "source-language", \.sourceLanguage, as: "TAG", "The language of the source.",
            default: "detected"),
          .option(
            "target-language", \.targetLanguage, as: "TAG", "The language of the target.",
            default: "detected"),
          .option(
            "paragraphs", \.paragraphs, as: "KIND",
            "What ends a paragraph: every line break, only a blank line (hard-wrapped text), or what "
              + "the text itself suggests."),
          .flag(
            "segmented", \.segmented,
            "Each line is a segment already; a blank line ends a paragraph."),
          .option(
            "markup", \.markup, as: "KIND",
            "How the text is marked up; docx, odt, epub and rtf are read through pandoc.",
            default: "by the file's ending"),
          .option(
            "encoding", \.encoding, as: "NAME", "How the texts spell their characters.",
            default: "as declared, else utf-8"),
          .option(
            "lexicon", \.lexicon, as: "LEXICON",
            "Where words are looked up: none, de-en (it comes along), or a file that 'lacuna train' "
              + "made or with a source word, a tab and a target word a line. Used where it is of the "
              + "texts' languages.",
            completes: .file),
          .option(
            "induce", \.induce, as: "SCOPE",
            "Learn words from the texts themselves and align them again: from each pair by itself, or "
              + "from all pairs of a batch together.",
            default: "none with a lexicon for the languages, else document, in a batch batch"),
          .option(
            "names", \.names, as: "FILE",
            "More names that the languages spell otherwise: a name a line, its spellings with tabs "
              + "between them; ~ stands for the endings of adjectives and nouns.",
            completes: .file),
        ])
    ]
  }
}

/// How long a text of a single pair may be; a batch and a stream have a limit for each of theirs.
struct TextLimit: ParameterGroup {
  var maxBytes = InputFile.defaultLimit

  static var parameters: [Parameter<Self>] {
    [
      .section(
        "Texts",
        [
          .option(
            "max-bytes", \.maxBytes, as: "N", in: 1...InputFile.greatestLimit,
            "How many bytes a text may have; longer and endless ones are refused.")
        ])
    ]
  }
}

/// How one text is read.
struct TextOptions: ParameterGroup {
  var language: LanguageTag?
  var paragraphs = ParagraphBreaks.auto
  var markup: DocumentFile.Markup?
  var encoding: EncodingName?
  var maxBytes = InputFile.defaultLimit

  static var parameters: [Parameter<Self>] {
    [
      .section(
        "Text",
        [
          .option(
            "language", \.language, as: "TAG", "The language of the text.", default: "detected"),
          .option(
            "paragraphs", \.paragraphs, as: "KIND",
            "What ends a paragraph: every line break, only a blank line (hard-wrapped text), or what "
              + "the text itself suggests."),
          .option(
            "markup", \.markup, as: "KIND",
            "How the text is marked up; docx, odt, epub and rtf are read through pandoc.",
            default: "by the file's ending"),
          .option(
            "encoding", \.encoding, as: "NAME", "How the text spells its characters.",
            default: "as declared, else utf-8"),
          .option(
            "max-bytes", \.maxBytes, as: "N", in: 1...InputFile.greatestLimit,
            "How many bytes the text may have; longer and endless ones are refused."),
        ])
    ]
  }
}

/// Where the output goes, and what else is said.
struct OutputOptions: ParameterGroup {
  var output = "-"
  var quiet = false
  var color = ColorChoice.auto

  static var parameters: [Parameter<Self>] {
    [
      .section(
        "Output",
        [
          .option(
            "output", short: "o", \.output, as: "FILE",
            "Where to write; - is standard output. A file is replaced in one step or not at all.",
            completes: .file),
          .option("color", \.color, as: "WHEN", "When to use colours."),
          .flag("quiet", short: "q", \.quiet, "Print no notices on standard error."),
        ])
    ]
  }
}

/// A format that the ending of a file may name.
protocol NamedByEnding {
  /// Finds the format of an ending in lower case, without the point.
  init?(ending: String)
  /// What `--format` calls it.
  var name: String { get }
}

extension NamedByEnding where Self: RawRepresentable<String> {
  init?(ending: String) { self.init(rawValue: ending) }
  var name: String { rawValue }
}

extension OutputOptions {
  /// Endings that promise no format in particular.
  private static let plainEndings = ["txt", "sentences"]

  /// Decides the format: the one asked for, else the one that the output's ending names, else a
  /// default; an ending that names none is said.
  func format<Format: NamedByEnding>(
    _ asked: Format?, else standard: Format, _ notices: Notices
  ) -> Format {
    if let asked { return asked }
    let file = output.split(separator: "/").last ?? ""
    guard let point = file.lastIndex(of: "."), point > file.startIndex else { return standard }
    let ending = file[file.index(after: point)...].lowercased()
    if let format = Format(ending: ending) { return format }
    if !ending.isEmpty, !Self.plainEndings.contains(ending) {
      notices.say(
        "no format is known by the ending '.\(Printable.line(ending))'; "
          + "written as \(standard.name), say --format otherwise")
    }
    return standard
  }
}
