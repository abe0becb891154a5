/// Writes XLIFF 1.2, valid by its strict schema.
///
/// A unit is numbered, its own name is its `resname`; confidence and kind are a note from `lacuna`.
public struct XLIFF12Writer: UnitWriter {
  public let keeps: UnitParts = [
    .texts, .oneSided, .emptySource, .confidence, .shape, .id, .notes, .codes, .lineBreaks, .tabs,
  ]
  private let producer: Producer
  private let time: UTCTime
  private var xml = XMLWriter()
  private var count = 0
  private var remark: [UInt8] = []

  /// Makes a writer that names a program and a time in the file.
  public init(producer: Producer, time: UTCTime) {
    self.producer = producer
    self.time = time
  }

  public var droppedCharacters: Int { xml.droppedCharacters }

  public mutating func begin(
    _ header: UnitFileHeader, to sink: inout some ByteSink
  ) throws(FileError) {
    xml.declaration()
    xml.breakLine(indentedBy: 0)
    xml.begin("xliff")
    xml.attribute("version", "1.2")
    xml.attribute("xmlns", "urn:oasis:names:tc:xliff:document:1.2")
    xml.breakLine(indentedBy: 1)
    xml.begin("file")
    let document = header.documents.source
    xml.attribute("original", document.isEmpty ? "unknown" : document)
    xml.attribute("source-language", header.languages.source.orUndetermined)
    xml.attribute("target-language", header.languages.target.orUndetermined)
    xml.attribute("datatype", "plaintext")
    xml.attribute("tool-id", producer.name)
    xml.attribute("date", time.extendedFormat)
    xml.attribute("xml:space", "preserve")
    xml.breakLine(indentedBy: 2)
    xml.begin("header")
    xml.begin("tool")
    xml.attribute("tool-id", producer.name)
    xml.attribute("tool-name", producer.name)
    xml.attribute("tool-version", producer.version)
    xml.end()
    xml.end()
    xml.breakLine(indentedBy: 2)
    xml.begin("body")
    try xml.drain(into: &sink)
  }

  public mutating func write(
    _ unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(FileError) {
    count += 1
    xml.breakLine(indentedBy: 3)
    xml.begin("trans-unit")
    xml.attribute("id", number: count)
    if !unit.id.isEmpty { xml.attribute("resname", utf8: unit.id) }
    xml.breakLine(indentedBy: 4)
    xml.begin("source")
    try write(unit.source, to: &sink)
    xml.end()
    if !unit.target.utf8.isEmpty || !unit.target.codes.isEmpty {
      xml.breakLine(indentedBy: 4)
      xml.begin("target")
      xml.attribute("state", plain: "translated")
      try write(unit.target, to: &sink)
      xml.end()
    }
    for note in unit.notes {
      xml.breakLine(indentedBy: 4)
      xml.begin("note")
      xml.text(note)
      xml.end()
    }
    remark.removeAll(keepingCapacity: true)
    RemarkText.append(unit, to: &remark)
    if !remark.isEmpty {
      xml.breakLine(indentedBy: 4)
      xml.begin("note")
      xml.attribute("from", plain: "lacuna")
      xml.text(remark)
      xml.end()
    }
    xml.breakLine(indentedBy: 3)
    xml.end()
    try xml.drain(into: &sink)
  }

  public mutating func end(to sink: inout some ByteSink) throws(FileError) {
    for level in [2, 1, 0] {
      xml.breakLine(indentedBy: level)
      xml.end()
    }
    xml.breakLine(indentedBy: 0)
    try xml.drain(into: &sink)
  }

  private mutating func write(
    _ text: UnitText, to sink: inout some ByteSink
  ) throws(FileError) {
    guard !text.codes.isEmpty else { return try xml.text(text.utf8, to: &sink) }
    let pairs = PairedCodes(text.codes)
    var names = CodeNames()
    let ids = text.codes.enumerated().map { index, code in
      code.role == .closing ? [] : names.name(code.id, fallback: index + 1)
    }
    var from = 0
    for (index, code) in text.codes.enumerated() {
      try xml.text(text.utf8, from..<code.offset, to: &sink)
      from = code.offset
      if pairs.areNested, code.role != .standalone, isSpan(index, text.codes, pairs) {
        if code.role == .opening {
          xml.begin("g")
          xml.attribute("id", utf8: ids[index])
          if let type = Self.type(code.type) { xml.attribute("ctype", utf8: type) }
        } else {
          xml.end()
        }
        continue
      }
      point(code, id: ids[index], opening: pairs.partners[index].map { ids[$0] }, index)
    }
    try xml.text(text.utf8, from..<text.utf8.count, to: &sink)
  }

  /// Whether a pair of codes has no markup of its own, so that it is an element around text.
  private func isSpan(_ index: Int, _ codes: [InlineCode], _ pairs: PairedCodes) -> Bool {
    guard let partner = pairs.partners[index] else { return false }
    return codes[index].native.isEmpty && codes[partner].native.isEmpty
  }

  private mutating func point(_ code: InlineCode, id: [UInt8], opening: [UInt8]?, _ index: Int) {
    let isNative = !code.native.isEmpty
    switch code.role {
    case .standalone:
      if isNative { xml.begin("ph") } else { xml.begin("x") }
      xml.attribute("id", utf8: id)
    case .opening:
      if isNative { xml.begin("bpt") } else { xml.begin("bx") }
      xml.attribute("id", utf8: id)
      xml.attribute("rid", utf8: code.id.isEmpty ? id : code.id)
    case .closing:
      if isNative { xml.begin("ept") } else { xml.begin("ex") }
      xml.attribute("id", "e", number: index + 1)
      xml.attribute("rid", utf8: code.id.isEmpty ? opening ?? [0x30] : code.id)
    }
    if code.role != .closing, let type = Self.type(code.type) {
      xml.attribute("ctype", utf8: type)
    }
    if isNative { xml.text(code.native) }
    xml.end()
  }

  /// A type as the schema takes it: one of its own, or one that begins with `x-`.
  private static func type(_ type: [UInt8]) -> [UInt8]? {
    if type.isEmpty { return nil }
    let own = ["bold", "italic", "underlined", "link", "image", "lb", "pb"]
    let name = String(decoding: type, as: UTF8.self)
    let isPlain = type.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
    guard isPlain else { return nil }
    return own.contains(name) || name.hasPrefix("x-") ? type : Array("x-\(name)".utf8)
  }
}

extension String {
  /// The code itself, or ISO 639's for an unknown language.
  var orUndetermined: String { isEmpty ? "und" : self }
}
