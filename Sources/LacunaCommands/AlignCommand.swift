import CommandLineKit
import Lacuna
import LacunaInterchange

extension AlignmentFormat: ArgumentValue {}

/// `lacuna align`: a pair of texts as linked segments.
struct AlignCommand: Command {
  var source = ""
  var target = ""
  var pair = PairOptions()
  var format: AlignmentFormat?
  var output = OutputOptions()

  static let name = "align"
  static let summary = "Pair the sentences of a text with those of its translation."
  static let examples = [
    Example("lacuna align article.en.txt article.de.txt", "The pairs as a table."),
    Example(
      "lacuna align article.en.txt article.de.txt -o article.tmx",
      "A translation memory; the format follows from the ending."),
    Example(
      "lacuna align --segmented -f links en.sentences de.sentences",
      "The links of sentences that are split already."),
  ]

  static var parameters: [Parameter<Self>] {
    [
      .operand("SOURCE", \.source, "The original text; - reads standard input."),
      .operand("TARGET", \.target, "Its translation; - reads standard input."),
      .group(\.pair),
      .section(
        "Output",
        [
          .option(
            "format", short: "f", \.format, as: "FORMAT", "How the links are written.",
            default: "by the output's ending, else tsv")
        ]),
      .group(\.output),
    ]
  }

  func run(in context: CommandContext) throws -> Int32 {
    let notices = Notices(context, quiet: output.quiet)
    let pair = try AlignedPair(source: source, target: target, options: pair, notices: notices)
    let format = output.format(format, else: .tsv, notices)
    let losses = try reportingFiles { () throws(FileError) in
      try OutputFile(output.output).write { sink throws(FileError) in
        try format.write(
          pair.alignment, by: Producer(name: context.toolName, version: context.version),
          at: .reproducible, to: &sink)
      }
    }
    notices.say(losses, of: format)
    return 0
  }
}
