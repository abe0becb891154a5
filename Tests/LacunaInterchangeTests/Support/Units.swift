import Lacuna
import TestSupport

@testable import LacunaInterchange

/// A source that gives a few bytes at a time, so that everything is cut somewhere.
struct DrippingSource: ByteSource {
  private let bytes: [UInt8]
  private let width: Int
  private var position = 0

  init(_ bytes: [UInt8], width: Int) { (self.bytes, self.width) = (bytes, width) }

  mutating func read(_ count: Int, into buffer: inout [UInt8]) {
    let end = min(bytes.count, position + min(count, width))
    buffer.append(contentsOf: bytes[position..<end])
    position = end
  }
}

/// All units of a reader.
func units(of reader: some UnitReader) throws -> [TranslationUnit] {
  var reader = reader
  var units: [TranslationUnit] = []
  var unit = TranslationUnit()
  while try reader.next(&unit) {
    units.append(unit)
    unit.removeAll()
  }
  return units
}

/// Units in memory, as a reader.
struct StoredUnits: UnitReader {
  var units: ArraySlice<TranslationUnit>
  var header = UnitFileHeader(languages: Sides(source: "en", target: "de"))
  var remarks: ReadingRemarks { ReadingRemarks() }

  init(_ units: [TranslationUnit]) { self.units = units[...] }

  mutating func next(_ unit: inout TranslationUnit) -> Bool {
    guard let next = units.popFirst() else { return false }
    unit = next
    return true
  }
}

/// What a format makes of units.
func file(
  _ units: [TranslationUnit], _ format: AlignmentFormat, flow: UnitFlow = UnitFlow()
) throws -> (bytes: [UInt8], flow: UnitFlow) {
  var flow = flow
  var reader: any UnitReader = StoredUnits(units)
  var sink = MemorySink()
  try format.write(
    from: &reader, through: &flow, by: Producer(name: "lacuna", version: "0.0.0"),
    at: UTCTime(secondsSince1970: 0), hasOffsets: false, to: &sink)
  return (sink.bytes, flow)
}

/// The reader of what a format writes.
func reader(_ format: AlignmentFormat, _ source: some ByteSource) -> any UnitReader {
  switch format {
  case .tmx: TMXReader(source)
  case .xliff, .xliff12: XLIFFReader(source)
  case .tsv: TableReader(.tabs, source)
  case .csv: TableReader(.commas, source)
  case .po: POReader(source)
  case .ladder: PlaceReader(.ladder, source)
  case .links: PlaceReader(.links, source)
  case .jsonl, .json, .md, .html: JSONLinesReader(source)
  }
}

extension TranslationUnit {
  init(_ source: String, _ target: String) {
    self.init()
    (self.source, self.target) = (UnitText(source), UnitText(target))
  }

  var texts: [String] {
    [source, target].map { String(decoding: $0.utf8, as: UTF8.self) }
  }
}

extension AwkwardText {
  /// A unit whose texts XML can hold, with inline markup here and there.
  mutating func unit(lineBreaks: Bool) -> TranslationUnit {
    var unit = TranslationUnit("a\(fit(lineBreaks))", "\(fit(lineBreaks))\u{3000}z")
    unit.confidence = Double(Int.random(in: 0...1000, using: &self)) / 1000
    unit.shape = LinkShape(source: Int.random(in: 1...3, using: &self), target: 1)
    if Bool.random(using: &self) {
      unit.id = Array("id & \(Int.random(in: 1...9, using: &self))".utf8)
    }
    for path in [\TranslationUnit.source, \.target] where Bool.random(using: &self) {
      let end = unit[keyPath: path].utf8.count
      unit[keyPath: path].codes = [
        InlineCode(offset: 0, role: .opening, id: [0x31], native: Array("<b \"&\">".utf8)),
        InlineCode(offset: end, role: .closing, id: [0x31], native: Array("</b>".utf8)),
        InlineCode(offset: end, role: .standalone, id: [0x32]),
      ]
    }
    return unit
  }

  private mutating func fit(_ lineBreaks: Bool) -> String {
    let text = text().unicodeScalars.filter { scalar in
      let isBreak = LineBreaks.all.contains(scalar.value) || scalar.value == 0x09
      return XMLReference.isAllowed(scalar.value) && (lineBreaks || !isBreak)
    }
    return "  " + String(String.UnicodeScalarView(text))
  }
}

enum LineBreaks {
  static let all: Set<UInt32> = [0x0A, 0x0B, 0x0C, 0x0D, 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029]
}
