import CommandLineKit
import Lacuna
import LacunaInterchange

/// A file of units as an alignment: what is aligned already is audited as it is.
///
/// Each unit is a segment of both texts and stands in a line of its own, so that the line of a
/// finding is the number of its unit.
struct AlignedUnits {
  let alignment: Alignment

  /// Whether a path looks like a file of units.
  static func isUnitFile(_ path: String) -> Bool { kind(of: path) != nil }

  private static func kind(of path: String) -> UnitInputFormat? {
    let file = path.split(separator: "/").last ?? ""
    guard let point = file.lastIndex(of: "."),
      let kind = UnitInputFormat(ending: file[file.index(after: point)...].lowercased())
    else { return nil }
    switch kind {
    case .tmx, .xliff, .tsv, .csv, .po: return kind
    // Of links and ladders the texts are elsewhere, and a file of lines may hold anything.
    case .links, .ladder, .jsonl: return nil
    }
  }

  init(_ path: String, options: PairOptions, limit: Int, notices: Notices) throws {
    guard let kind = Self.kind(of: path) else { throw Failure.unitsExpected(path: path) }
    let languages = Sides(
      source: options.sourceLanguage?.argument ?? "",
      target: options.targetLanguage?.argument ?? "")
    let file = try reportingFiles { () throws(FileError) in
      try FileSource(path, limit: limit)
    }
    let encoding = options.encoding?.encoding
    var reader: any UnitReader =
      switch kind {
      case .tmx: TMXReader(file, encoding: encoding, languages: languages, isLenient: false)
      case .xliff: XLIFFReader(file, encoding: encoding, languages: languages, isLenient: false)
      case .po: POReader(file, encoding: encoding, languages: languages, isLenient: false)
      case .csv, .tsv, .links, .ladder, .jsonl:
        TableReader(
          kind == .csv ? .commas : .tabs, file, encoding: encoding, languages: languages,
          isLenient: false)
      }
    var (source, target) = (UnitSide(), UnitSide())
    var links: [Link] = []
    try reportingUnits(of: path) { () throws(ReadingError) in
      var unit = TranslationUnit()
      while try reader.next(&unit) {
        let places = (source.append(unit.source.utf8), target.append(unit.target.utf8))
        if !places.0.isEmpty || !places.1.isEmpty {
          links.append(
            Link(source: places.0, target: places.1, confidence: unit.confidence ?? 1))
        }
        unit.removeAll()
      }
    }
    notices.say(reader.remarks, of: path)
    let name = Printable.name(path)
    let documents = (
      source: source.document(named: "\(path)#source"),
      target: target.document(named: "\(path)#target")
    )
    var declared = options
    declared.sourceLanguage =
      options.sourceLanguage ?? LanguageTag(argument: reader.header.languages.source)
    declared.targetLanguage =
      options.targetLanguage ?? LanguageTag(argument: reader.header.languages.target)
    let tongues = PairLanguages(
      documents.source, documents.target, options: declared, notices: notices)
    notices.say(
      "\(name): \(links.count) \(links.count == 1 ? "unit" : "units"); "
        + "a line is the number of a unit")
    let names = try options.readNames()
    let texts = (
      source: source.text(documents.source, tongues.source.naming(names)),
      target: target.text(documents.target, tongues.target.naming(names))
    )
    let choice = try NamedLexicon(options.lexicon).choice(
      from: tongues.source, to: tongues.target)
    let bitext = Bitext(
      AnchoredText(texts.source), AnchoredText(texts.target),
      lexicon: choice.lexicon(from: tongues.source, to: tongues.target))
    alignment = Alignment(bitext: bitext, links: links, evidence: nil)
  }
}

/// One side of the units, a line each.
private struct UnitSide {
  private var bytes: [UInt8] = []
  private var segments: [Segment] = []

  /// Appends the text of a unit, and tells which segment it is: none where it is blank.
  mutating func append(_ text: [UInt8]) -> Range<Int> {
    let start = bytes.count
    LineText.append(text[...], folding: .lineBreaks, to: &bytes)
    let place = segments.count
    let isBlank = bytes[start...].allSatisfy { $0 <= 0x20 }
    if !isBlank {
      var range = start..<bytes.count
      while bytes[range.upperBound - 1] <= 0x20 { range = start..<(range.upperBound - 1) }
      while bytes[range.lowerBound] <= 0x20 { range = (range.lowerBound + 1)..<range.upperBound }
      segments.append(Segment(range: range, paragraph: place))
    }
    bytes.append(0x0A)
    return isBlank ? place..<place : place..<(place + 1)
  }

  func document(named name: String) -> Document {
    Document(bytes: bytes, encoding: .utf8, name: name)
  }

  func text(_ document: Document, _ language: Language) -> SegmentedText {
    SegmentedText(
      document, language: language, paragraphs: segments.map(\.range), segments: segments)
  }
}
