/// Writes a translation memory, TMX 1.4b.
public struct TMXWriter: UnitWriter {
  public let keeps: UnitParts = [
    .texts, .confidence, .shape, .id, .created, .notes, .codes, .lineBreaks, .tabs,
  ]
  private let producer: Producer
  private let time: UTCTime
  private var xml = XMLWriter()
  private var languages = Sides(source: "und", target: "und")
  /// The languages as every unit spells them.
  private var codes = Sides<[UInt8]>(source: [], target: [])
  private var count = 0

  /// Makes a writer; `time` becomes the creation date of the memory.
  public init(producer: Producer, time: UTCTime) {
    self.producer = producer
    self.time = time
  }

  public var droppedCharacters: Int { xml.droppedCharacters }

  public mutating func begin(
    _ header: UnitFileHeader, to sink: inout some ByteSink
  ) throws(FileError) {
    // The codes must be spelt alike in the header and in every unit; `und` is ISO 639's for none.
    if !header.languages.source.isEmpty { languages.source = header.languages.source }
    if !header.languages.target.isEmpty { languages.target = header.languages.target }
    codes = Sides(source: Array(languages.source.utf8), target: Array(languages.target.utf8))
    xml.declaration()
    xml.breakLine(indentedBy: 0)
    xml.begin("tmx")
    xml.attribute("version", "1.4")
    xml.breakLine(indentedBy: 1)
    xml.begin("header")
    xml.attribute("creationtool", producer.name)
    xml.attribute("creationtoolversion", producer.version)
    xml.attribute("segtype", "sentence")
    xml.attribute("o-tmf", producer.name)
    xml.attribute("adminlang", "en")
    xml.attribute("srclang", languages.source)
    xml.attribute("datatype", "plaintext")
    xml.attribute("creationdate", time.basicFormat)
    xml.end()
    xml.breakLine(indentedBy: 1)
    xml.begin("body")
    try xml.drain(into: &sink)
  }

  public mutating func write(
    _ unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(FileError) {
    count += 1
    xml.breakLine(indentedBy: 2)
    xml.begin("tu")
    if unit.id.isEmpty {
      xml.attribute("tuid", number: count)
    } else {
      xml.attribute("tuid", utf8: unit.id)
    }
    if !unit.created.isEmpty { xml.attribute("creationdate", utf8: unit.created) }
    for note in unit.notes {
      xml.breakLine(indentedBy: 3)
      xml.begin("note")
      xml.text(note)
      xml.end()
    }
    if let shape = unit.shape {
      beginProperty("x-link-kind")
      xml.decimal(shape.source)
      xml.plain("-")
      xml.decimal(shape.target)
      xml.end()
    }
    if let confidence = unit.confidence {
      beginProperty("x-confidence")
      xml.decimal(confidence)
      xml.end()
    }
    try variant(codes.source, unit.source, to: &sink)
    try variant(codes.target, unit.target, to: &sink)
    xml.breakLine(indentedBy: 2)
    xml.end()
    try xml.drain(into: &sink)
  }

  public mutating func end(to sink: inout some ByteSink) throws(FileError) {
    xml.breakLine(indentedBy: 1)
    xml.end()
    xml.breakLine(indentedBy: 0)
    xml.end()
    xml.breakLine(indentedBy: 0)
    try xml.drain(into: &sink)
  }

  private mutating func beginProperty(_ type: StaticString) {
    xml.breakLine(indentedBy: 3)
    xml.begin("prop")
    xml.attribute("type", plain: type)
  }

  private mutating func variant(
    _ language: [UInt8], _ text: UnitText, to sink: inout some ByteSink
  ) throws(FileError) {
    xml.breakLine(indentedBy: 3)
    xml.begin("tuv")
    xml.attribute("xml:lang", utf8: language)
    xml.begin("seg")
    try write(text, to: &sink)
    xml.end()
    xml.end()
  }

  private mutating func write(
    _ text: UnitText, to sink: inout some ByteSink
  ) throws(FileError) {
    guard !text.codes.isEmpty else { return try xml.text(text.utf8, to: &sink) }
    let pairs = PairedCodes(text.codes)
    var from = 0
    for (index, code) in text.codes.enumerated() {
      try xml.text(text.utf8, from..<code.offset, to: &sink)
      from = code.offset
      switch (code.role, pairs.partners[index]) {
      case (.opening, .some):
        xml.begin("bpt")
        xml.attribute("i", number: index + 1)
        if !code.id.isEmpty { xml.attribute("x", utf8: code.id) }
      case (.closing, .some(let opening)):
        xml.begin("ept")
        xml.attribute("i", number: opening + 1)
      case (.standalone, _):
        xml.begin("ph")
        if !code.id.isEmpty { xml.attribute("x", utf8: code.id) }
      case (.opening, nil), (.closing, nil):
        xml.begin("it")
        xml.attribute("pos", code.role == .opening ? "begin" : "end")
        if !code.id.isEmpty { xml.attribute("x", utf8: code.id) }
      }
      if !code.type.isEmpty, code.role != .closing { xml.attribute("type", utf8: code.type) }
      xml.text(code.native)
      xml.end()
    }
    try xml.text(text.utf8, from..<text.utf8.count, to: &sink)
  }
}

extension XMLWriter {
  mutating func decimal(_ value: Int) {
    plain("")
    append { $0.appendDecimal(value) }
  }

  /// Writes a confidence with three digits after the point.
  mutating func decimal(_ value: Double) {
    plain("")
    append { DecimalText.append(value, decimals: 3, to: &$0) }
  }
}
