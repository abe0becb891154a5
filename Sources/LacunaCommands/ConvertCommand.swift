import CommandLineKit
import Lacuna
import LacunaInterchange

/// `lacuna convert`: aligned texts from one format into another.
struct ConvertCommand: Command {
  var input = ""
  var from: UnitInputFormat?
  var encoding: EncodingName?
  var sourceLanguage: WholeLanguageTag?
  var targetLanguage: WholeLanguageTag?
  var sourceText: String?
  var targetText: String?
  var lenient = false
  var filter = FilterOptions()
  var format: ExchangeFormat?
  var spreadsheet = false
  var output = OutputOptions()

  static let name = "convert"
  static let summary = "Convert aligned texts from one format into another."
  static let discussion = """
    Reads TMX 1.1 to 1.4b, XLIFF 1.2 and 2.x, TSV, CSV, PO, JSON lines, links, and the ladder of \
    hunalign. What the other format has no place for is said on standard error.
    """
  static let examples = [
    Example("lacuna convert memory.tmx -o memory.xliff", "The format follows from the ending."),
    Example(
      "lacuna convert memory.tmx --dedupe --only-kind 1-1 -f moses -o train",
      "Text to train with: train.en and train.de."),
    Example(
      "lacuna convert x.links --source-text news.en --target-text news.de -o x.tmx",
      "Links and the texts that they count, a segment a line."),
  ]

  static var parameters: [Parameter<Self>] {
    [
      .operand("INPUT", \.input, "The file to convert; - reads standard input."),
      .section(
        "Input",
        [
          .option(
            "from", \.from, as: "FORMAT", "What the input is.", default: "by its ending"),
          .option(
            "encoding", \.encoding, as: "NAME", "How the input spells its characters.",
            default: "by its byte order mark or XML declaration, else utf-8"),
          .option(
            "source-language", \.sourceLanguage, as: "TAG",
            "The language to take as the source.", default: "as declared"),
          .option(
            "target-language", \.targetLanguage, as: "TAG",
            "The language to take as the target.",
            default: "as declared, in TMX the first that is not the source's"),
          .option(
            "source-text", \.sourceText, as: "FILE",
            "The segments that links or a ladder count, one a line.", completes: .file),
          .option(
            "target-text", \.targetText, as: "FILE", "The same of the translation.",
            completes: .file),
          .flag(
            "lenient", \.lenient, "Skip units with something wrong in them, and count them."),
        ]),
      .group(\.filter),
      .section(
        "Output",
        [
          .option(
            "format", short: "f", \.format, as: "FORMAT",
            "How the units are written; xliff is 2.1, xliff12 is 1.2. moses writes FILE.en and "
              + "FILE.de, xces FILE.en.xml and FILE.de.xml beside FILE.",
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
    if (sourceText == nil) != (targetText == nil) {
      throw .missingOption(sourceText == nil ? "--source-text" : "--target-text")
    }
    guard let format else { return }
    try check(format)
  }

  private func check(_ format: ExchangeFormat) throws(UsageError) {
    let ofWholeTexts: [ExchangeFormat] = [.file(.json), .file(.html)]
    if ofWholeTexts.contains(format) {
      let names = ofWholeTexts.map(\.argument)
      throw .invalidValue(
        format.argument, for: "--format",
        choices: ExchangeFormat.choices.filter { !names.contains($0) }, expectation: nil)
    }
    try filter.validate(for: format)
    try UnitOutput.validate(format, output: output.output, spreadsheet: spreadsheet)
  }

  func run(in context: CommandContext) throws -> Int32 {
    let notices = Notices(context, quiet: output.quiet)
    let format = output.format(format, else: .file(.tsv), notices)
    try check(format)
    let kind = try inputFormat()
    if kind.isOfPlaces, sourceText == nil, !format.isOfPlaces {
      // Without the texts there is nothing that the format could hold.
      throw UsageError.missingOption("--source-text")
    }
    var reader = try self.reader(kind, notices)
    var flow = UnitFlow(
      filter: filter.filter,
      languages: Sides(
        source: sourceLanguage?.argument ?? "", target: targetLanguage?.argument ?? ""))
    flow.isForSpreadsheets = spreadsheet
    try reportingUnits(of: input) { () throws(ReadingError) in
      try UnitOutput(
        format: format, path: output.output,
        producer: Producer(name: context.toolName, version: context.version)
      ).write(from: &reader, through: &flow)
    }
    notices.say(reader.remarks, of: input)
    if format.namesLanguages { notices.say(unknown: flow.toldLanguages) }
    notices.say(flow.filter)
    notices.say(conversion: flow.losses, to: format.argument)
    notices.say("\(flow.written) \(flow.written == 1 ? "unit" : "units")")
    return 0
  }

  private func inputFormat() throws -> UnitInputFormat {
    let file = input.split(separator: "/").last ?? ""
    let ending = file.lastIndex(of: ".").map { file[file.index(after: $0)...].lowercased() }
    guard let kind = from ?? ending.flatMap({ UnitInputFormat(ending: $0) }) else {
      throw Failure.unknownFormat(path: input)
    }
    return kind
  }

  private func reader(_ kind: UnitInputFormat, _ notices: Notices) throws -> any UnitReader {
    let source = try reportingFiles { () throws(FileError) in try FileSource(input) }
    let encoding = encoding?.encoding
    let languages = Sides(
      source: sourceLanguage?.argument ?? "", target: targetLanguage?.argument ?? "")
    switch kind {
    case .tmx:
      return TMXReader(source, encoding: encoding, languages: languages, isLenient: lenient)
    case .xliff:
      return XLIFFReader(source, encoding: encoding, languages: languages, isLenient: lenient)
    case .tsv, .csv:
      return TableReader(
        kind == .tsv ? .tabs : .commas, source, encoding: encoding, languages: languages,
        isLenient: lenient)
    case .po:
      return POReader(source, encoding: encoding, languages: languages, isLenient: lenient)
    case .jsonl:
      return JSONLinesReader(source, encoding: encoding, languages: languages, isLenient: lenient)
    case .links, .ladder:
      return PlaceReader(
        kind == .links ? .links : .ladder, source, texts: try texts(notices),
        languages: languages, isLenient: lenient)
    }
  }

  private func texts(_ notices: Notices) throws -> Sides<SegmentedText>? {
    guard let sourceText, let targetText else { return nil }
    func text(_ path: String, _ tag: WholeLanguageTag?) throws -> SegmentedText {
      SegmentedText(
        segmented: try readDocument(path, encoding: encoding, notices),
        language: .named(tag?.argument ?? ""))
    }
    return Sides(
      source: try text(sourceText, sourceLanguage), target: try text(targetText, targetLanguage))
  }
}
