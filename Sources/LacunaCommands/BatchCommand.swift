import CommandLineKit
import Lacuna
import LacunaInterchange

/// `lacuna batch`: many pairs at once.
struct BatchCommand: Command {
  var manifest = ""
  var pair = PairOptions()
  var audit = false
  var findings = FindingOptions()
  var format: PairFormatName?
  var directory: String?
  var jobs: Int?
  var limit = 64
  var quiet = false

  /// How many pairs that failed are told of one by one.
  private static let namedFailures = 100

  static let name = "batch"
  static let summary = "Align or audit many pairs into a directory."
  static let discussion = """
    A line of MANIFEST is a source, a tab and its target, and if you like a tab and a name; without \
    one the pair is named after the source's file. Paths are relative to the manifest. Each pair \
    becomes DIRECTORY/NAME with the ending of the format, and a row of DIRECTORY/summary.tsv. With \
    -f moses it becomes NAME.en and NAME.de, with -f xces NAME.xml, NAME.en.xml and NAME.de.xml.
    A pair that fails is reported, the others go on, and the exit status is 2; findings do not \
    change it.
    Started again, it goes on where it stopped: what is done is not done again, as long as its \
    output exists and the texts, the options and Lacuna's version are the same; what failed is \
    tried again. A signal ends it with what is finished whole. What was done is noted in DIRECTORY/.lacuna-batch; remove that to begin anew.
    """
  static let examples = [
    Example("lacuna batch pairs.tsv -o aligned", "The links of each pair."),
    Example("lacuna batch --audit -f json pairs.tsv -o reports", "A report on each pair."),
  ]

  static var parameters: [Parameter<Self>] {
    [
      .operand("MANIFEST", \.manifest, "The list of pairs; - reads standard input."),
      .group(\.pair),
      .section(
        "Output",
        [
          .option(
            "output", short: "o", \.directory, as: "DIRECTORY",
            "Where to write; it is created where it does not exist.", completes: .directory),
          .flag("audit", \.audit, "Write reports instead of alignments."),
          .option(
            "format", short: "f", \.format, as: "FORMAT",
            "How alignments (\(ExchangeFormat.choices.joined(separator: ", "))), or with --audit "
              + "reports (\(ReportFormat.choices.joined(separator: ", "))), are written.",
            default: "links, with --audit json"),
          .option(
            "jobs", \.jobs, as: "N", in: 1...1024, "How many pairs are worked on at once.",
            default: "the number of cores"),
          .option(
            "limit", \.limit, as: "MIB", in: 1...1024,
            "How long a file may be, in MiB; the pair of a longer one fails."),
          .flag(
            "quiet", short: "q", \.quiet,
            "Print no progress and no counts on standard error, only what failed."),
        ]),
      .group(\.findings),
    ]
  }

  func validate() throws(UsageError) {
    if directory == nil { throw .missingOption("--output") }
    _ = try pairFormat()
  }

  private func pairFormat() throws(UsageError) -> PairFormat {
    let name = format?.argument ?? (audit ? ReportFormat.json.rawValue : "links")
    if audit {
      if let format = ReportFormat(rawValue: name) { return .report(format) }
    } else if let format = ExchangeFormat(argument: name) {
      return .alignment(format)
    }
    throw .invalidValue(
      name, for: "--format", choices: audit ? ReportFormat.choices : ExchangeFormat.choices,
      expectation: nil)
  }

  func run(in context: CommandContext) throws -> Int32 {
    let start = ContinuousClock.now
    let document = try readDocument(manifest)
    let entries: [Manifest.Entry]
    do {
      let folder = manifest.lastIndex(of: "/").map { String(manifest[...$0]) } ?? ""
      entries = try Manifest(document, folder: folder).entries
    } catch {
      throw Failure.manifest(path: manifest, error)
    }
    let batch = try Batch(
      entries, of: manifest, into: directory ?? "", options: pair, format: try pairFormat(),
      findings: findings.filter, limit: limit << 20,
      producer: Producer(name: context.toolName, version: context.version))
    let (rows, skipped) = try batch.run(
      jobs: jobs ?? Workers.cores,
      progress: Progress(total: entries.count, on: context.console, quiet: quiet))
    var failed = 0
    for (entry, row) in zip(entries, rows) where row.status == .failed {
      failed += 1
      guard failed <= Self.namedFailures else { continue }
      context.console.complain(
        "\(context.commandName): \(Printable.name(manifest)): line \(entry.line): "
          + "\(row.message)\n")
    }
    if failed > Self.namedFailures {
      context.console.complain(
        "\(context.commandName): \(failed - Self.namedFailures) more failed; the summary says why\n"
      )
    }
    let notices = Notices(context, quiet: quiet)
    // Of few, each can be looked up in the summary.
    if rows.count - failed > 3 {
      notices.say("slowest, in seconds: \(BatchRow.slowest(3, of: rows))")
    }
    notices.say(
      "\(rows.count) \(rows.count == 1 ? "pair" : "pairs"): \(rows.count - failed) ok, "
        + "\(failed) failed, \((ContinuousClock.now - start).seconds.oneDecimal) seconds"
        + (skipped > 0 ? "; \(skipped) had been done before" : ""))
    return failed > 0 ? 2 : 0
  }
}
