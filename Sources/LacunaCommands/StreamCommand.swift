import CommandLineKit
import LacunaInterchange

/// `lacuna stream`: pairs as JSON lines in, results as JSON lines out.
struct StreamCommand: Command {
  var pair = PairOptions()
  var jobs: Int?
  var limit = 64
  var quiet = false

  static let name = "stream"
  static let summary = "Align and audit pairs that come as JSON lines."
  static let discussion = """
    Each line of standard input is an object with "source" and "target", the texts, or \
    "sourcePath" and "targetPath", and if you like "id", "sourceLanguage" and "targetLanguage"; \
    other members are passed over. Each is answered by a line on standard output, in the same \
    order and as soon as it is done: {"id", "links", "report", "notices"}, the report as 'audit -f \
    json' writes it, or {"id", "error": {"code", "message", "line"}}. A line that is broken or too \
    long stops no other; the exit status is 2 then. Blank lines are passed over.
    The results are the same with any number of jobs. Memory does not grow with the input: no \
    line is read while the results of earlier ones wait for whoever reads them. A signal ends it \
    after a whole line.
    """
  static let examples = [
    Example("lacuna stream < pairs.jsonl", "A result for each pair.")
  ]

  static var parameters: [Parameter<Self>] {
    [
      .group(\.pair),
      .section(
        "Stream",
        [
          .option(
            "jobs", \.jobs, as: "N", in: 1...1024, "How many pairs are worked on at once.",
            default: "the number of cores"),
          .option(
            "limit", \.limit, as: "MIB", in: 1...1024,
            "How long a line or a file may be, in MiB; longer ones get an error."),
          .flag("quiet", short: "q", \.quiet, "Print no progress and no counts on standard error."),
        ]),
    ]
  }

  func validate() throws(UsageError) {
    guard pair.induce == .batch else { return }
    throw .invalidValue(
      InductionScope.batch.rawValue, for: "--induce",
      choices: InductionScope.allCases.filter { $0 != .batch }.map(\.rawValue), expectation: nil)
  }

  func run(in context: CommandContext) throws -> Int32 {
    let start = ContinuousClock.now
    let stream = try PairStream(
      pair, limit: limit << 20,
      producer: Producer(name: context.toolName, version: context.version))
    let output = OrderedOutput { bytes throws(FileError) in
      try OutputFile("-").write { sink throws(FileError) in try sink.write(bytes) }
    }
    // Results that scroll by say enough.
    let progress = Progress(
      total: nil, on: context.console, quiet: quiet || context.console.output.isTerminal)
    let speaker = context.commandName, isQuiet = quiet
    Interruption.beforeEnd {
      // What has begun to be written is written to the end of its last line.
      let written = output.close()
      if isQuiet { progress.end() } else { progress.interrupted(speaker, done: written) }
    }
    defer { Interruption.beforeEnd(nil) }
    let (pairs, failed) = try reportingFiles { () throws(FileError) in
      try stream.run(
        try FileSource("-", waitsForAll: false), jobs: jobs ?? Workers.cores, output: output,
        progress: progress)
    }
    progress.end()
    let seconds = (ContinuousClock.now - start).seconds
    Notices(context, quiet: quiet).say(
      "\(pairs) \(pairs == 1 ? "pair" : "pairs"): \(pairs - failed) ok, \(failed) failed, "
        + "\(seconds.oneDecimal) seconds")
    return failed > 0 ? 2 : 0
  }
}
