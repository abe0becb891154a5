import CommandLineKit
import Lacuna
import LacunaInterchange

/// `lacuna train`: a bilingual lexicon from sentences and their translations.
struct TrainCommand: Command {
  var files: [String] = []
  var sourceLanguage: LanguageTag?
  var targetLanguage: LanguageTag?
  var output = OutputOptions()

  static let name = "train"
  static let summary = "Learn a bilingual lexicon from sentence-aligned texts."
  static let discussion =
    "Line N of each SOURCE is the translation of line N of the TARGET behind it; blank lines are "
    + "allowed on both sides at once."
  static let examples = [
    Example(
      "lacuna train news.en news.de -o en-de.lexicon",
      "A lexicon to give to --lexicon; more pairs of files may follow.")
  ]

  static var parameters: [Parameter<Self>] {
    [
      .operands("FILE", \.files, "Source and target by turns, a sentence a line."),
      .section(
        "Texts",
        [
          .option(
            "source-language", \.sourceLanguage, as: "tag", "The language of the sources.",
            default: "detected"),
          .option(
            "target-language", \.targetLanguage, as: "tag", "The language of the targets.",
            default: "detected"),
        ]),
      .group(\.output),
    ]
  }

  func validate() throws(UsageError) {
    if files.count % 2 == 1 {
      throw .missingOperand("TARGET of '\(Printable.line(files[files.count - 1]))'")
    }
  }

  func run(in context: CommandContext) throws -> Int32 {
    let notices = Notices(context, quiet: output.quiet)
    var trainer: LexiconTrainer?
    for place in stride(from: 0, to: files.count, by: 2) {
      let pair = (
        source: try readDocument(files[place]), target: try readDocument(files[place + 1])
      )
      var options = PairOptions()
      options.sourceLanguage = sourceLanguage
      options.targetLanguage = targetLanguage
      let languages = PairLanguages(pair.source, pair.target, options: options, notices: notices)
      let texts = (
        source: SegmentedText(segmented: pair.source, language: languages.source),
        target: SegmentedText(segmented: pair.target, language: languages.target)
      )
      guard texts.source.segments.count == texts.target.segments.count else {
        throw Failure.unequalLines(
          source: files[place], texts.source.segments.count, target: files[place + 1],
          texts.target.segments.count)
      }
      var current = trainer ?? LexiconTrainer(source: languages.source, target: languages.target)
      current.add(texts.source, texts.target)
      trainer = current
    }
    guard let trainer else { throw UsageError.missingOperand("FILE") }
    let lexicon = trainer.train()
    try reportingFiles { () throws(FileError) in
      try OutputFile(output.output).write { sink throws(FileError) in
        try sink.write(lexicon.encoded)
      }
    }
    let counts = lexicon.counts
    notices.say(
      "\(trainer.pairCount) pairs of sentences: \(counts.source) and \(counts.target) stems, "
        + "\(counts.translations) translations")
    return 0
  }
}
