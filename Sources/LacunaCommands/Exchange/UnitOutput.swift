import CommandLineKit
import Lacuna
import LacunaInterchange

/// Where units are written, and as what.
struct UnitOutput {
  let format: ExchangeFormat
  /// A path, or `-` for standard output.
  let path: String
  let producer: Producer
  /// Where files are written until they are whole; `nil` for the folder that they lie in.
  var workshop: Folder?
  /// What the page goes on with, where that is the format.
  var corrections: Corrections?

  /// Writes the links of an alignment.
  func write(_ alignment: Alignment, through flow: inout UnitFlow) throws(ReadingError) {
    if case .file(let format) = format {
      return try OutputFile(path, workshop: workshop).write { sink throws(ReadingError) in
        try format.write(
          alignment, through: &flow, by: producer, at: .reproducible, corrections: corrections,
          to: &sink)
      }
    }
    var units: any UnitReader = AlignmentUnits(alignment, joining: .lines)
    try write(from: &units, through: &flow)
  }

  /// Writes what a reader reads; nothing is written where that fails.
  func write(
    from reader: inout any UnitReader, through flow: inout UnitFlow
  ) throws(ReadingError) {
    var peeked: any UnitReader = try PeekedReader(reader, for: flow)
    let languages = flow.languages(of: peeked)
    // What was met on the way is asked for afterwards.
    defer { reader = peeked }
    switch format {
    case .file(let format):
      try OutputFile(path, workshop: workshop).write { sink throws(ReadingError) in
        try format.write(
          from: &peeked, through: &flow, by: producer, at: .reproducible, hasOffsets: false,
          to: &sink)
      }
    case .moses:
      let files = Self.files(of: path, as: format, languages)
      try OutputFile(files[0], workshop: workshop).write { left throws(ReadingError) in
        try OutputFile(files[1], workshop: workshop).write { right throws(ReadingError) in
          try flow.runSides(from: &peeked, to: &left, and: &right)
          try Self.finish(&left)
        }
      }
    case .xces:
      let files = Self.files(of: path, as: format, languages)
      let texts = Sides(source: files[1], target: files[2])
      func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
      let names = Sides(source: name(texts.source), target: name(texts.target))
      try OutputFile(texts.source, workshop: workshop).write { left throws(ReadingError) in
        try OutputFile(texts.target, workshop: workshop).write { right throws(ReadingError) in
          try OutputFile(path, workshop: workshop).write { links throws(ReadingError) in
            try flow.runXCES(
              from: &peeked, names: names, links: &links, source: &left, target: &right)
            try Self.finish(&left)
            try Self.finish(&right)
          }
        }
      }
    }
  }

  /// Writes what is left of a file before another of the same alignment gets its name: a disk that
  /// is full is found while there is none of them yet.
  private static func finish(_ sink: inout DescriptorSink) throws(ReadingError) {
    do throws(FileError) {
      try sink.flush()
    } catch {
      throw .file(error)
    }
  }

  /// The files that a format writes.
  static func files(
    of path: String, as format: ExchangeFormat, _ languages: Sides<String>
  ) -> [String] {
    let endings = endings(languages)
    switch format {
    case .file: return [path]
    case .moses: return ["\(path).\(endings.source)", "\(path).\(endings.target)"]
    case .xces:
      let stem = path.hasSuffix(".xml") ? String(path.dropLast(4)) : path
      return [path, "\(stem).\(endings.source).xml", "\(stem).\(endings.target).xml"]
    }
  }

  /// What tells the files of both sides apart.
  private static func endings(_ languages: Sides<String>) -> Sides<String> {
    let areTold =
      isUsable(languages.source) && isUsable(languages.target)
      && languages.source != languages.target
    return areTold ? languages : Sides(source: "source", target: "target")
  }

  /// Whether a language's name, which a file may have told, can be part of a file's name: with a
  /// slash in it, it would lead to another folder.
  private static func isUsable(_ language: String) -> Bool {
    !language.isEmpty
      && language.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
      }
  }

  /// Checks that a format of several files has a name for them, and that what is meant for
  /// spreadsheets is a table.
  static func validate(
    _ format: ExchangeFormat, output: String, spreadsheet: Bool
  ) throws(UsageError) {
    if spreadsheet, format != .file(.csv), format != .file(.tsv) {
      throw .conflictingOptions("--format=\(format.argument)", "--spreadsheet")
    }
    if output == "-", format == .moses || format == .xces {
      throw .missingOption("--output")
    }
  }
}

/// A reader whose first units have been read ahead, so that the languages of its header are known: the
/// first of a memory may have only one.
private struct PeekedReader: UnitReader {
  /// How many units are read ahead at most, and how many bytes of text, until the languages are known.
  private static let mostUnits = 1000
  private static let mostBytes = 1 << 20

  private var reader: any UnitReader
  private var ahead: [(unit: TranslationUnit, place: PlaceInFile?)] = []
  private var position = 0

  init(_ reader: any UnitReader, for flow: UnitFlow) throws(ReadingError) {
    self.reader = reader
    var size = 0
    while ahead.count < Self.mostUnits, size < Self.mostBytes {
      var unit = TranslationUnit()
      guard try self.reader.next(&unit) else { break }
      size += unit.source.utf8.count + unit.target.utf8.count
      ahead.append((unit, self.reader.unitPlace))
      let languages = flow.languages(of: self.reader)
      if !languages.source.isEmpty, !languages.target.isEmpty { break }
    }
  }

  var header: UnitFileHeader { reader.header }
  var remarks: ReadingRemarks { reader.remarks }
  var unitPlace: PlaceInFile? { position > 0 ? ahead[position - 1].place : reader.unitPlace }

  mutating func next(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool {
    if position < ahead.count {
      // A long text is moved, not copied.
      swap(&unit, &ahead[position].unit)
      position += 1
      return true
    }
    if position > 0 { (ahead, position) = ([], 0) }
    return try reader.next(&unit)
  }
}
