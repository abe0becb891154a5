import CommandLineKit
import Lacuna
import LacunaInterchange

/// The formats of a score.
enum ScoreFormat: String, ArgumentValue, NamedByEnding, CaseIterable {
  case text, json
}

/// `lacuna score`: how well links agree with those of a gold alignment.
struct ScoreCommand: Command {
  var gold = ""
  var hypothesis = ""
  var format: ScoreFormat?
  var output = OutputOptions()

  static let name = "score"
  static let summary = "Compare links with those of a gold alignment."
  static let discussion = """
    Both files hold a link a line, [0, 1]:[0], as 'lacuna align -f links' writes them. A link is \
    strictly right if the other file has the same one, laxly if it joins two segments that a link \
    there joins. Recall leaves out links with an empty side; omission, addition and null count the \
    segments in these.
    """
  static let examples = [
    Example("lacuna score gold.links found.links", "A table to read."),
    Example("lacuna score -f json gold.links found.links", "The same for programs."),
  ]

  static var parameters: [Parameter<Self>] {
    [
      .operand("GOLD", \.gold, "The right links; - reads standard input."),
      .operand("HYPOTHESIS", \.hypothesis, "The links to judge; - reads standard input."),
      .section(
        "Output",
        [
          .option(
            "format", short: "f", \.format, as: "FORMAT", "How the score is written.",
            default: "by the output's ending, else text")
        ]),
      .group(\.output),
    ]
  }

  func validate() throws(UsageError) {
    guard gold != "-" || hypothesis != "-" else {
      throw .invalidValue(
        "-", for: "HYPOTHESIS", choices: [], expectation: "a file, as GOLD reads standard input")
    }
  }

  func run(in context: CommandContext) throws -> Int32 {
    let links = (gold: try readLinks(gold), hypothesis: try readLinks(hypothesis))
    let score = LinkScore(gold: links.gold, hypothesis: links.hypothesis)
    let notices = Notices(context, quiet: output.quiet)
    sayWhatIsPastTheEnd(gold, links.gold, of: hypothesis, links.hypothesis, notices)
    sayWhatIsPastTheEnd(hypothesis, links.hypothesis, of: gold, links.gold, notices)
    let format = output.format(format, else: .text, notices)
    try reportingFiles { () throws(FileError) in
      try OutputFile(output.output).write { sink throws(FileError) in
        switch format {
        case .text: try sink.write(Array(ScoreTable(score).text.utf8))
        case .json: try ScoreJSONWriter().write(score, to: &sink)
        }
      }
    }
    return 0
  }

  /// Says which segments of a file another does not know though it lists all of its own; the files
  /// are of different texts then.
  private func sayWhatIsPastTheEnd(
    _ path: String, _ links: [ListedLink], of other: String, _ others: [ListedLink],
    _ notices: Notices
  ) {
    // Without null links the last segments may just have no counterpart.
    guard others.contains(where: { $0.source.isEmpty || $0.target.isEmpty }) else { return }
    let sides: [(name: String, of: KeyPath<ListedLink, [Int]>)] = [
      ("source", \.source), ("target", \.target),
    ]
    for side in sides {
      let last = others.lazy.flatMap { $0[keyPath: side.of] }.max() ?? -1
      let past = links.lazy.flatMap { $0[keyPath: side.of] }.max() ?? -1
      if past > last {
        notices.say(
          "\(path) has \(side.name) segment \(past), past the last of \(other), \(last); "
            + "take two alignments of the same texts")
      }
    }
  }

  private func readLinks(_ path: String) throws -> [ListedLink] {
    let bytes = try reportingFiles { () throws(FileError) in try InputFile(path).read() }
    do {
      return try LinksReader.links(bytes)
    } catch {
      throw Failure.links(path: path, error)
    }
  }
}

/// A score as a table for people.
struct ScoreTable {
  let text: String

  init(_ score: LinkScore) {
    let lines = [
      "           precision  recall      F1",
      Self.row("strict", score.strict),
      Self.row("lax", score.lax),
      Self.row("omission", score.omissions),
      Self.row("addition", score.additions),
      Self.row("null", score.nulls),
    ]
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ name: String, _ rates: LinkScore.Rates) -> String {
    name.padded(to: 9) + "     " + decimals(rates.precision) + "  " + decimals(rates.recall) + "  "
      + decimals(rates.f1)
  }

  private static func row(_ name: String, _ counts: LinkScore.Counts) -> String {
    row(name, counts.rates)
      + "  segments: \(counts.right) right, \(counts.wrong) wrong, \(counts.missed) missed"
  }

  /// Four digits after the point, rounded, but that only what is complete shows as such.
  private static func decimals(_ share: Double) -> String {
    let rounded = Int((share * 10_000).rounded())
    let shown = share < 1 ? min(rounded, 9_999) : 10_000
    let digits = String(shown % 10_000)
    return "\(shown / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
