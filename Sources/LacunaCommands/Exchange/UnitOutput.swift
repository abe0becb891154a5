import CommandLineKit
import Lacuna
import LacunaInterchange

/// Where units are written, and as what.
struct UnitOutput {
  let format: ExchangeFormat
  /// A path, or `-` for standard output.
  let path: String
  let producer: Producer
  /// What the page goes on with, where that is the format.
  var corrections: Corrections?

  /// Writes the links of an alignment.
  func write(_ alignment: Alignment, through flow: inout UnitFlow) throws(ReadingError) {
    if case .file(let format) = format {
      return try OutputFile(path).write { sink throws(ReadingError) in
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
    var peeked: any UnitReader = try PeekedReader(reader)
    let languages = flow.languages(of: peeked)
    // What was met on the way is asked for afterwards.
    defer { reader = peeked }
    switch format {
    case .file(let format):
      try OutputFile(path).write { sink throws(ReadingError) in
        try format.write(
          from: &peeked, through: &flow, by: producer, at: .reproducible, hasOffsets: false,
          to: &sink)
      }
    case .moses:
      let endings = Self.endings(languages)
      try OutputFile("\(path).\(endings.source)").write { left throws(ReadingError) in
        try OutputFile("\(path).\(endings.target)").write { right throws(ReadingError) in
          try flow.runSides(from: &peeked, to: &left, and: &right)
        }
      }
    case .xces:
      let stem = path.hasSuffix(".xml") ? String(path.dropLast(4)) : path
      let endings = Self.endings(languages)
      let texts = Sides(
        source: "\(stem).\(endings.source).xml", target: "\(stem).\(endings.target).xml")
      func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
      let names = Sides(source: name(texts.source), target: name(texts.target))
      try OutputFile(texts.source).write { left throws(ReadingError) in
        try OutputFile(texts.target).write { right throws(ReadingError) in
          try OutputFile(path).write { links throws(ReadingError) in
            try flow.runXCES(
              from: &peeked, names: names, links: &links, source: &left, target: &right)
          }
        }
      }
    }
  }

  /// What tells the files of both sides apart.
  private static func endings(_ languages: Sides<String>) -> Sides<String> {
    let areTold =
      !languages.source.isEmpty && !languages.target.isEmpty
      && languages.source != languages.target
    return areTold ? languages : Sides(source: "source", target: "target")
  }

  /// Checks that a format of several files has a name for them.
  static func validate(_ format: ExchangeFormat, output: String) throws(UsageError) {
    if output == "-", format == .moses || format == .xces {
      throw .missingOption("--output")
    }
  }
}

/// A reader whose first unit has been read ahead, so that its header is known.
private struct PeekedReader: UnitReader {
  private var reader: any UnitReader
  private var first: TranslationUnit?

  init(_ reader: any UnitReader) throws(ReadingError) {
    self.reader = reader
    var unit = TranslationUnit()
    if try self.reader.next(&unit) { first = unit }
  }

  var header: UnitFileHeader { reader.header }
  var remarks: ReadingRemarks { reader.remarks }

  mutating func next(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool {
    if let first {
      unit = first
      self.first = nil
      return true
    }
    return try reader.next(&unit)
  }
}
