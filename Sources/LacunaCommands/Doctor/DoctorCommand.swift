import CommandLineKit
import Lacuna
import LacunaInterchange

/// The formats of `lacuna doctor`.
enum DoctorFormat: String, ArgumentValue, NamedByEnding, CaseIterable {
  case text, json
}

/// `lacuna doctor`: what is installed and usable.
struct DoctorCommand: Command {
  var format: DoctorFormat?
  var output = OutputOptions()

  static let name = "doctor"
  static let summary = "Say what is installed and usable here."
  static let discussion = """
    The version, the languages and the lexicon that come along, the pandoc that office files are read \
    through or how to install it, what the terminal shows, and the number of cores that a batch \
    uses. Please add it where you report a fault.
    """
  static let examples = [
    Example("lacuna doctor", "A line for each."),
    Example("lacuna doctor -f json", "The same for programs."),
  ]

  static var parameters: [Parameter<Self>] {
    [
      .section(
        "Output",
        [
          .option(
            "format", short: "f", \.format, as: "FORMAT", "How it is written.",
            default: "by the output's ending, else text")
        ]),
      .group(\.output),
    ]
  }

  func run(in context: CommandContext) throws -> Int32 {
    let format = output.format(format, else: .text, Notices(context, quiet: output.quiet))
    let installation = Installation.here(context)
    try reportingFiles { () throws(FileError) in
      try OutputFile(output.output).write { sink throws(FileError) in
        switch format {
        case .text: try sink.write(Array(DoctorReport(installation).text.utf8))
        case .json: try InstallationJSONWriter().write(installation, to: &sink)
        }
      }
    }
    return 0
  }
}

extension Installation {
  /// What this process finds.
  fileprivate static func here(_ context: CommandContext) -> Installation {
    let shown = [context.console.output, context.console.errors].first(where: \.isTerminal)
    return Installation(
      tool: Producer(name: context.toolName, version: context.version),
      program: ProgramPath.current,
      isDebugBuild: isDebug,
      languages: Language.known.map(\.code),
      lexicon: Lacuna.Lexicon.germanEnglish.map(Lexicon.init),
      pandoc: .find(),
      terminal: shown.map {
        Terminal(
          columns: $0.columns, showsColors: $0.usesColor(.auto), showsUTF8: $0.showsUTF8)
      },
      cores: Workers.cores)
  }

  private static var isDebug: Bool {
    #if DEBUG
      true
    #else
      false
    #endif
  }
}

extension Installation.Lexicon {
  fileprivate init(_ lexicon: Lacuna.Lexicon) {
    let counts = lexicon.counts
    self.init(
      languages: [lexicon.sourceLanguage, lexicon.targetLanguage],
      stems: [counts.source, counts.target], translations: counts.translations,
      bytes: lexicon.encoded.count)
  }
}
