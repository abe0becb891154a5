public import Lacuna

/// The links of an alignment, one by one, as units.
public struct AlignmentUnits: UnitReader {
  /// How the segments of a side become its text.
  public enum Joining: Sendable {
    /// The bytes from the first to the last segment, as they stand in the document.
    case asTheyStand
    /// A space between segments and for line breaks.
    case lines
    /// A space between segments, for line breaks and for tabs.
    case cells
  }

  public let header: UnitFileHeader
  public var remarks: ReadingRemarks { ReadingRemarks() }
  private let alignment: Alignment
  private let joining: Joining
  private var position = 0

  /// Makes the units of an alignment’s links, in their order.
  public init(_ alignment: Alignment, joining: Joining) {
    self.alignment = alignment
    self.joining = joining
    let (source, target) = (alignment.source, alignment.target)
    header = UnitFileHeader(
      languages: Sides(source: source.language.code, target: target.language.code),
      documents: Sides(source: source.document.name, target: target.document.name),
      hasOffsets: true)
  }

  public mutating func next(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool {
    guard position < alignment.links.count else { return false }
    read(position, into: &unit)
    position += 1
    return true
  }

  /// Not mutating, so that the texts are read where they are and not copied for each link.
  private func read(_ position: Int, into unit: inout TranslationUnit) {
    let link = alignment.links[position]
    unit.isCrossing = alignment.crossingLinks.contains(position)
    unit.confidence = link.confidence
    unit.shape = LinkShape(source: link.source.count, target: link.target.count)
    unit.segments = Sides(source: link.source, target: link.target)
    unit.offsets = Sides(
      source: alignment.source.document.fileRange(alignment.source.range(of: link.source)),
      target: alignment.target.document.fileRange(alignment.target.range(of: link.target)))
    append(
      alignment.source.segments[link.source], of: alignment.source.document.bytes,
      to: &unit.source)
    append(
      alignment.target.segments[link.target], of: alignment.target.document.bytes,
      to: &unit.target)
  }

  private func append(
    _ segments: ArraySlice<Segment>, of bytes: [UInt8], to side: inout UnitText
  ) {
    guard let first = segments.first, let last = segments.last else { return }
    if joining == .asTheyStand {
      side.utf8.append(contentsOf: bytes[first.range.lowerBound..<last.range.upperBound])
      return
    }
    for index in segments.indices {
      if index > segments.startIndex {
        side.utf8.append(0x20)
        side.breaks.append(side.utf8.count)
      }
      LineText.append(
        bytes[segments[index].range],
        folding: joining == .lines ? .lineBreaks : .lineBreaksAndTabs, to: &side.utf8)
    }
  }
}
