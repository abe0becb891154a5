/// Writes links as OPUS has them, XCES: the identifiers of sentences in two texts that lie beside
/// the file, which `XCESTextWriter` writes.
public struct XCESWriter: UnitWriter {
  public let keeps: UnitParts = [
    .oneSided, .emptySource, .confidence, .shape, .lineBreaks, .tabs, .controls,
  ]
  private var xml = XMLWriter()
  private let texts: Sides<String>
  private var count = 0

  /// - Parameter texts: The paths of both texts, as readers of the file look for them.
  public init(texts: Sides<String>) { self.texts = texts }

  public mutating func begin(
    _ header: UnitFileHeader, to sink: inout some ByteSink
  ) throws(FileError) {
    xml.declaration()
    xml.breakLine(indentedBy: 0)
    xml.begin("cesAlign")
    xml.attribute("version", "1.0")
    xml.breakLine(indentedBy: 0)
    xml.begin("linkGrp")
    xml.attribute("targType", "s")
    xml.attribute("fromDoc", texts.source)
    xml.attribute("toDoc", texts.target)
    try xml.drain(into: &sink)
  }

  public mutating func write(
    _ unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(FileError) {
    guard let segments = unit.segments else { return }
    count += 1
    xml.breakLine(indentedBy: 0)
    xml.begin("link")
    xml.attribute("id", "SL", number: count)
    xml.attribute("xtargets") { places in
      Self.append(segments.source, to: &places)
      places.append(UInt8(ascii: ";"))
      Self.append(segments.target, to: &places)
    }
    if let confidence = unit.confidence {
      xml.attribute("certainty") { DecimalText.append(confidence, decimals: 3, to: &$0) }
    }
    xml.end()
    try xml.drain(into: &sink)
  }

  public mutating func end(to sink: inout some ByteSink) throws(FileError) {
    for _ in 0..<2 {
      xml.breakLine(indentedBy: 0)
      xml.end()
    }
    xml.breakLine(indentedBy: 0)
    try xml.drain(into: &sink)
  }

  private static func append(_ indices: Range<Int>, to places: inout [UInt8]) {
    for index in indices {
      if index > indices.lowerBound { places.append(0x20) }
      places.appendDecimal(index + 1)
    }
  }
}

/// Writes one side of all units as a text of numbered sentences, which XCES links refer to.
public struct XCESTextWriter: UnitWriter {
  public let keeps: UnitParts = [.texts, .oneSided, .emptySource, .tabs]
  private var xml = XMLWriter()
  private let isSource: Bool
  private var count = 0

  /// Makes the writer of one side’s text.
  public init(isSource: Bool) { self.isSource = isSource }

  public var droppedCharacters: Int { xml.droppedCharacters }

  public mutating func begin(
    _ header: UnitFileHeader, to sink: inout some ByteSink
  ) throws(FileError) {
    xml.declaration()
    xml.breakLine(indentedBy: 0)
    xml.begin("text")
    try xml.drain(into: &sink)
  }

  public mutating func write(
    _ unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(FileError) {
    if isSource {
      try sentences(of: unit.source, to: &sink)
    } else {
      try sentences(of: unit.target, to: &sink)
    }
  }

  /// Writes the segments that were joined into a text; a blank divides them there.
  private mutating func sentences(
    of text: UnitText, to sink: inout some ByteSink
  ) throws(FileError) {
    guard !text.utf8.isEmpty else { return }
    var from = 0
    for place in 0...text.breaks.count {
      let end = place < text.breaks.count ? text.breaks[place] : text.utf8.count + 1
      count += 1
      xml.breakLine(indentedBy: 0)
      xml.begin("s")
      xml.attribute("id", number: count)
      try xml.text(text.utf8, from..<(end - 1), to: &sink)
      xml.end()
      from = end
    }
    try xml.drain(into: &sink)
  }

  public mutating func end(to sink: inout some ByteSink) throws(FileError) {
    xml.breakLine(indentedBy: 0)
    xml.end()
    xml.breakLine(indentedBy: 0)
    try xml.drain(into: &sink)
  }
}
