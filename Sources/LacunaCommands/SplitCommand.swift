import CommandLineKit
import Lacuna
import LacunaInterchange

extension SegmentFormat: ArgumentValue, NamedByEnding {}

/// `lacuna split`: a text as sentences.
struct SplitCommand: Command {
  var file: String?
  var text = TextOptions()
  var sentences = SentenceParameters()
  var format: SegmentFormat?
  var output = OutputOptions()

  static let name = "split"
  static let summary = "Split a text into sentences."
  static let examples = [
    Example("lacuna split article.de.txt", "A sentence a line, a blank line after each paragraph."),
    Example("lacuna split -f jsonl article.de.txt", "With byte offsets into the file."),
    Example(
      "lacuna split --quotations join article.de.txt", "With quotations as they stand."),
  ]

  static var parameters: [Parameter<Self>] {
    [
      .operand("FILE", \.file, "The text; - or nothing reads standard input."),
      .group(\.text),
      .group(\.sentences),
      .section(
        "Output",
        [
          .option(
            "format", short: "f", \.format, as: "FORMAT", "How the sentences are written.",
            default: "by the output's ending, else lines")
        ]),
      .group(\.output),
    ]
  }

  func run(in context: CommandContext) throws -> Int32 {
    let notices = Notices(context, quiet: output.quiet)
    guard (file ?? "-") != "-" || sentences.abbreviations != "-" else {
      throw UsageError.invalidValue(
        "-", for: "--abbreviations", choices: [],
        expectation: "a file, as FILE reads standard input")
    }
    let options = try sentences.options()
    let document = try readDocument(
      file ?? "-", markup: text.markup, encoding: text.encoding, limit: text.maxBytes, notices)
    if text.paragraphs == .auto, !document.isExtracted, !document.holdsFinalMark,
      document.holdsLineBreak
    {
      notices.say(
        "\(Printable.name(document.name)): no mark ends a sentence; every line is taken for one")
    }
    let segments = SegmentCursor(
      document, language: text.language(of: document, notices),
      paragraphs: text.paragraphs.of(document), options: options)
    let format = output.format(format, else: .lines, notices)
    try reportingFiles { () throws(FileError) in
      try OutputFile(output.output).write { sink throws(FileError) in
        try format.write(segments, to: &sink)
      }
    }
    return 0
  }
}

extension TextOptions {
  /// The declared or detected language of a text; what is unsure is said.
  func language(of document: Document, _ notices: Notices) -> Language {
    if let declared = language?.language { return declared }
    let found = LanguageDetector.detect(document)
    if let language = found.language { return language }
    if !document.isBlank {
      notices.say(
        "cannot tell the language of \(Printable.name(document.name)): \(found); "
          + "taken for English, say --language otherwise")
    }
    return .english
  }
}

extension Document {
  /// Whether there is text on both sides of a line break.
  fileprivate var holdsLineBreak: Bool {
    bytes[trimmed(0..<bytes.count)].contains(UInt8(ascii: "\n"))
  }
}
