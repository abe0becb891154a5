import CommandLineKit
import Lacuna
import LacunaInterchange

extension AlignmentFormat: ArgumentValue {}

/// `lacuna align`: a pair of texts as linked segments.
struct AlignCommand: Command {
  var source = ""
  var target = ""
  var pair = PairOptions()
  var limit = TextLimit()
  var filter = FilterOptions()
  var corrections = CorrectionOptions()
  var format: ExchangeFormat?
  var spreadsheet = false
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
      .group(\.limit),
      .group(\.filter),
      .group(\.corrections),
      .section(
        "Output",
        [
          .option(
            "format", short: "f", \.format, as: "FORMAT",
            "How the links are written; xliff is 2.1, xliff12 is 1.2, html a page for a browser. "
              + "moses writes FILE.en and FILE.de, xces FILE.en.xml and FILE.de.xml beside FILE.",
            default: "by the output's ending, else tsv"),
          .flag(
            "spreadsheet", \.spreadsheet,
            "Put an apostrophe before texts in CSV and TSV that a spreadsheet would take for a "
              + "formula: those that begin with =, +, - or @."),
        ]),
      .group(\.output),
    ]
  }

  func validate() throws(UsageError) {
    guard let format else { return }
    try filter.validate(for: format)
    try UnitOutput.validate(format, output: output.output, spreadsheet: spreadsheet)
  }

  func run(in context: CommandContext) throws -> Int32 {
    let notices = Notices(context, quiet: output.quiet)
    let format = output.format(format, else: .file(.tsv), notices)
    try filter.validate(for: format)
    try UnitOutput.validate(format, output: output.output, spreadsheet: spreadsheet)
    let corrections = try corrections.read()
    let pair = try AlignedPair(
      source: source, target: target, options: pair, limit: limit.maxBytes,
      corrections: corrections, notices: notices)
    var flow = UnitFlow(filter: filter.filter)
    flow.isForSpreadsheets = spreadsheet
    try reportingUnits(of: source) { () throws(ReadingError) in
      try UnitOutput(
        format: format, path: output.output,
        producer: Producer(name: context.toolName, version: context.version),
        corrections: corrections?.content
      ).write(pair.alignment, through: &flow)
    }
    notices.say(flow.filter)
    notices.say(flow.losses, of: format.argument)
    return 0
  }
}
