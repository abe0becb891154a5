import CommandLineKit
import Lacuna
import LacunaInterchange

extension AnchorFormat: ArgumentValue, NamedByEnding {}

/// `lacuna anchors`: the values of a text.
struct AnchorsCommand: Command {
  var file: String?
  var text = TextOptions()
  var lines = false
  var names: String?
  var format: AnchorFormat?
  var output = OutputOptions()

  static let name = "anchors"
  static let summary = "List numbers, dates, names and other values of a text."
  static let examples = [
    Example("lacuna anchors article.de.txt", "Every value with its place and its neutral form.")
  ]

  static var parameters: [Parameter<Self>] {
    [
      .operand("FILE", \.file, "The text; - or nothing reads standard input."),
      .group(\.text),
      .section(
        "Text",
        [
          .flag("lines", \.lines, "Each line is a text of its own; offsets count within it."),
          .option(
            "names", \.names, as: "FILE",
            "More names: a name a line, its spellings with tabs between them.", completes: .file),
        ]),
      .section(
        "Output",
        [
          .option(
            "format", short: "f", \.format, as: "FORMAT", "How the values are written.",
            default: "by the output's ending, else tsv")
        ]),
      .group(\.output),
    ]
  }

  func run(in context: CommandContext) throws -> Int32 {
    let notices = Notices(context, quiet: output.quiet)
    let document = try readDocument(
      file ?? "-", markup: text.markup, encoding: text.encoding, limit: text.maxBytes, notices)
    let language = try text.language(of: document, notices).naming(names.map(readNames) ?? [])
    let extractor = AnchorExtractor(language: language)
    let ranges =
      lines
      ? document.lines
      : SegmentedText(document, language: language, paragraphs: text.paragraphs.of(document))
        .segments.map(\.range)
    let anchors = ranges.flatMap { extractor.anchors(in: $0, of: document) }
    let format = output.format(format, else: .tsv, notices)
    try reportingFiles { () throws(FileError) in
      try OutputFile(output.output).write { sink throws(FileError) in
        try format.write(
          AnchorListing(document, anchors: anchors),
          origin: lines ? .line : .document, to: &sink)
      }
    }
    return 0
  }
}

extension Document {
  /// The byte range of each line, without its line feed.
  fileprivate var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      lines.append(start..<end)
      start = end + 1
    }
    return lines
  }
}
