@testable import Lacuna
@testable import LacunaInterchange

/// A source that gives a few bytes at a time, so that everything is cut somewhere.
private struct DrippingSource: ByteSource {
  let bytes: [UInt8]
  let width: Int
  var position = 0

  mutating func read(_ count: Int, into buffer: inout [UInt8]) {
    let end = min(bytes.count, position + min(count, width))
    buffer.append(contentsOf: bytes[position..<end])
    position = end
  }
}

/// Reads units, strictly or not, whole or in pieces as the first byte says, and writes what was read
/// in a format that keeps all of it: reading that must give the same texts.
func fuzzUnits(_ input: [UInt8], _ format: AlignmentFormat) throws(BrokenPromise) {
  guard let bits = input.first else { return }
  let width = bits & 1 == 0 ? 1 << 20 : 1 + Int(bits >> 3)
  let encoding: Document.Encoding? = bits & 4 == 0 ? nil : .windows1252
  let found = units(
    reader(
      format, DrippingSource(bytes: Array(input.dropFirst()), width: width), encoding,
      isLenient: bits & 2 != 0))
  for unit in found {
    for side in [unit.source, unit.target] {
      try promise(String(validating: side.utf8, as: UTF8.self) != nil, "ill-formed text")
      for code in side.codes {
        try promise(isBoundary(code.offset, side.utf8), "parted by a code")
      }
    }
    try promise((0...1).contains(unit.confidence ?? 0), "confidence")
  }
  for written in [AlignmentFormat.xliff, .jsonl] {
    var flow = UnitFlow()
    var stored: any UnitReader = StoredUnits(units: found[...])
    var sink = MemorySink()
    try? written.write(
      from: &stored, through: &flow, by: Producer(name: "lacuna", version: "0"),
      at: UTCTime(secondsSince1970: 0), hasOffsets: false, to: &sink)
    let again = units(reader(written, MemorySource(sink.bytes), nil, isLenient: false))
    let kept = found.filter { !$0.source.utf8.isEmpty || !$0.target.utf8.isEmpty }
    try promise(again.map(texts(of:)) == kept.map(texts(of:)), "a text did not come back")
  }
}

private func texts(of unit: TranslationUnit) -> [[UInt8]] { [unit.source.utf8, unit.target.utf8] }

private func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
  offset == bytes.count || offset >= 0 && offset < bytes.count && bytes[offset] & 0xC0 != 0x80
}

private func reader(
  _ format: AlignmentFormat, _ source: some ByteSource, _ encoding: Document.Encoding?,
  isLenient: Bool
) -> any UnitReader {
  switch format {
  case .tmx: TMXReader(source, encoding: encoding, isLenient: isLenient)
  case .xliff, .xliff12: XLIFFReader(source, encoding: encoding, isLenient: isLenient)
  case .tsv: TableReader(.tabs, source, encoding: encoding, isLenient: isLenient)
  case .csv: TableReader(.commas, source, encoding: encoding, isLenient: isLenient)
  case .po: POReader(source, encoding: encoding, isLenient: isLenient)
  case .links: PlaceReader(.links, source, texts: fiveSegments, isLenient: isLenient)
  case .ladder: PlaceReader(.ladder, source, texts: fiveSegments, isLenient: isLenient)
  case .jsonl, .json, .md, .html:
    JSONLinesReader(source, encoding: encoding, isLenient: isLenient)
  }
}

/// Five segments a side, for what only counts them.
private let fiveSegments = {
  let text = SegmentedText(segmented: Document("a\nb\nc\nd\ne\n"), language: .english)
  return Sides(source: text, target: text)
}()

private func units(_ reader: any UnitReader) -> [TranslationUnit] {
  var reader = reader
  var units: [TranslationUnit] = []
  var unit = TranslationUnit()
  while (try? reader.next(&unit)) == true {
    units.append(unit)
    unit.removeAll()
  }
  return units
}

private struct StoredUnits: UnitReader {
  var units: ArraySlice<TranslationUnit>
  var header = UnitFileHeader(languages: Sides(source: "en", target: "de"))
  var remarks: ReadingRemarks { ReadingRemarks() }

  mutating func next(_ unit: inout TranslationUnit) -> Bool {
    guard let next = units.popFirst() else { return false }
    unit = next
    return true
  }
}
