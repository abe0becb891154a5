public import Lacuna

/// Reads links that are only places, as `links` or a ladder of hunalign, with the segments of both
/// texts where they are given.
public struct PlaceReader: UnitReader {
  /// How places are written.
  public enum Notation: Sendable {
    /// The indices of both sides, `[0, 1]:[0]`.
    case links
    /// Rungs, as hunalign writes them.
    case ladder
  }

  private var lines: LineScanner
  private let notation: Notation
  private var met = ReadingRemarks()
  public let header: UnitFileHeader
  private let isLenient: Bool
  private let texts: Sides<SegmentedText>?
  private var rung: (source: Int, target: Int, quality: Double)?
  private var ends = Sides(source: 0, target: 0)

  /// - Parameters:
  ///   - texts: The texts whose segments the places count; without, units are without a text.
  ///   - isLenient: Whether lines with something wrong in them are skipped and counted.
  public init(
    _ notation: Notation, _ source: any ByteSource, texts: Sides<SegmentedText>? = nil,
    languages: Sides<String> = Sides(source: "", target: ""), isLenient: Bool = false
  ) {
    lines = LineScanner(source, encoding: nil, isLenient: isLenient)
    self.notation = notation
    self.texts = texts
    self.isLenient = isLenient
    header = UnitFileHeader(
      languages: languages,
      documents: Sides(
        source: texts?.source.document.name ?? "", target: texts?.target.document.name ?? ""))
  }

  public var remarks: ReadingRemarks { met.with(lines.window) }
  public var unitPlace: PlaceInFile? { PlaceInFile(lines.place) }

  public mutating func next(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool {
    while try lines.next() {
      let line = lines.bytes[lines.range]
      if line.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { continue }
      do throws(ReadingError) {
        let isRead =
          switch notation {
          case .links: try readLink(line, into: &unit)
          case .ladder: try readRung(line, into: &unit)
          }
        guard isRead else { continue }
        try addTexts(to: &unit)
        return true
      } catch {
        try met.skip(error, isLenient: isLenient)
        unit.removeAll()
      }
    }
    return false
  }

  private mutating func readLink(
    _ line: ArraySlice<UInt8>, into unit: inout TranslationUnit
  ) throws(ReadingError) -> Bool {
    var reader = LinksReader(Array(line))
    let link: ListedLink?
    do {
      link = try reader.next()
    } catch {
      throw lines.error(.links(error))
    }
    guard let link else { return false }
    guard let source = Self.range(link.source, after: ends.source),
      let target = Self.range(link.target, after: ends.target)
    else { throw lines.error(.notContiguous) }
    // What stands behind the second colon may be a confidence.
    let parts = line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    unit.confidence =
      parts.count > 2
      ? Double(String(decoding: parts[2].trimmedBlanks, as: UTF8.self)).flatMap {
        (0...1).contains($0) ? $0 : nil
      } : nil
    set(source, target, of: &unit)
    return true
  }

  /// The range of some indices; an empty one where there are none.
  private static func range(_ indices: [Int], after end: Int) -> Range<Int>? {
    indices.isEmpty ? end..<end : indices.sorted().run
  }

  private mutating func readRung(
    _ line: ArraySlice<UInt8>, into unit: inout TranslationUnit
  ) throws(ReadingError) -> Bool {
    let cells = line.split { $0 == 0x09 || $0 == 0x20 }
      .map { String(decoding: $0, as: UTF8.self) }
    guard cells.count >= 2, let source = Int(cells[0]), let target = Int(cells[1]),
      (0...LinksReader.greatestIndex).contains(source),
      (0...LinksReader.greatestIndex).contains(target)
    else { throw lines.error(.notARung) }
    defer { rung = (source, target, cells.count > 2 ? Double(cells[2]) ?? -1 : -1) }
    guard let before = rung else { return false }
    guard before.source <= source, before.target <= target else {
      throw lines.error(.decreasingRung)
    }
    guard before.source < source || before.target < target else { return false }
    // Qualities of hunalign itself are no probabilities.
    unit.confidence = (0...1).contains(before.quality) ? before.quality : nil
    set(before.source..<source, before.target..<target, of: &unit)
    return true
  }

  private mutating func set(
    _ source: Range<Int>, _ target: Range<Int>, of unit: inout TranslationUnit
  ) {
    unit.segments = Sides(source: source, target: target)
    unit.shape = LinkShape(source: source.count, target: target.count)
    ends = Sides(
      source: max(ends.source, source.upperBound), target: max(ends.target, target.upperBound))
  }

  private func addTexts(to unit: inout TranslationUnit) throws(ReadingError) {
    guard let texts, let segments = unit.segments else { return }
    try add(segments.source, of: texts.source, "source", to: &unit.source)
    try add(segments.target, of: texts.target, "target", to: &unit.target)
  }

  private func add(
    _ segments: Range<Int>, of text: SegmentedText, _ side: String, to bytes: inout UnitText
  ) throws(ReadingError) {
    guard segments.upperBound <= text.segments.count else {
      throw lines.error(
        .indexBeyondText(side: side, index: segments.upperBound - 1, count: text.segments.count))
    }
    for index in segments {
      if index > segments.lowerBound {
        bytes.utf8.append(0x20)
        bytes.breaks.append(bytes.utf8.count)
      }
      LineText.append(
        text.document.bytes[text.segments[index].range], folding: .lineBreaks, to: &bytes.utf8)
    }
  }
}
