/// Writes XLIFF 2.1; confidence, kind, date and tool are metadata (`mda:`).
public struct XLIFF2Writer: UnitWriter {
  public let keeps: UnitParts = [
    .texts, .oneSided, .emptySource, .confidence, .shape, .id, .created, .notes, .codes,
    .lineBreaks, .tabs, .controls,
  ]
  private let producer: Producer
  private let time: UTCTime
  private var xml = XMLWriter()
  private var count = 0

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
    xml.attribute("xmlns", "urn:oasis:names:tc:xliff:document:2.0")
    xml.attribute("xmlns:mda", "urn:oasis:names:tc:xliff:metadata:2.0")
    xml.attribute("version", "2.1")
    xml.attribute("srcLang", header.languages.source.orUndetermined)
    xml.attribute("trgLang", header.languages.target.orUndetermined)
    xml.breakLine(indentedBy: 1)
    xml.begin("file")
    xml.attribute("id", "f1")
    let document = header.documents.source
    if !document.isEmpty { xml.attribute("original", document) }
    xml.attribute("xml:space", "preserve")
    xml.breakLine(indentedBy: 2)
    beginMetadata()
    meta("tool", producer.name)
    meta("tool-version", producer.version)
    meta("created", time.basicFormat)
    endMetadata()
    try xml.drain(into: &sink)
  }

  public mutating func write(
    _ unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(FileError) {
    count += 1
    xml.breakLine(indentedBy: 2)
    xml.begin("unit")
    xml.attribute("id", "u", number: count)
    if !unit.id.isEmpty { xml.attribute("name", utf8: unit.id) }
    xml.breakLine(indentedBy: 3)
    if unit.confidence != nil || unit.shape != nil || !unit.created.isEmpty {
      beginMetadata()
      if let confidence = unit.confidence {
        beginMeta("confidence")
        xml.decimal(confidence)
        xml.end()
      }
      if let shape = unit.shape {
        beginMeta("link-kind")
        xml.decimal(shape.source)
        xml.plain("-")
        xml.decimal(shape.target)
        xml.end()
      }
      if !unit.created.isEmpty {
        beginMeta("created")
        xml.text(unit.created)
        xml.end()
      }
      endMetadata()
      xml.breakLine(indentedBy: 3)
    }
    if !unit.notes.isEmpty {
      xml.begin("notes")
      for note in unit.notes {
        xml.begin("note")
        xml.text(note)
        xml.end()
      }
      xml.end()
      xml.breakLine(indentedBy: 3)
    }
    let data = try writeOriginalData(of: unit, to: &sink)
    let hasTarget = !unit.target.utf8.isEmpty || !unit.target.codes.isEmpty
    xml.begin("segment")
    xml.attribute("state", plain: hasTarget ? "translated" : "initial")
    xml.begin("source")
    try write(unit.source, data, to: &sink)
    xml.end()
    if hasTarget {
      xml.begin("target")
      try write(unit.target, data, to: &sink)
      xml.end()
    }
    xml.end()
    xml.breakLine(indentedBy: 2)
    xml.end()
    try xml.drain(into: &sink)
  }

  public mutating func end(to sink: inout some ByteSink) throws(FileError) {
    for level in [1, 0] {
      xml.breakLine(indentedBy: level)
      xml.end()
    }
    xml.breakLine(indentedBy: 0)
    try xml.drain(into: &sink)
  }
}

// MARK: Metadata

extension XLIFF2Writer {
  private mutating func beginMetadata() {
    xml.begin("mda:metadata")
    xml.begin("mda:metaGroup")
    xml.attribute("category", plain: "lacuna")
  }

  private mutating func beginMeta(_ type: StaticString) {
    xml.begin("mda:meta")
    xml.attribute("type", plain: type)
  }

  private mutating func meta(_ type: StaticString, _ value: String) {
    beginMeta(type)
    xml.text(value)
    xml.end()
  }

  private mutating func endMetadata() {
    xml.end()
    xml.end()
  }
}

// MARK: Texts

extension XLIFF2Writer {
  /// Writes the codes' own markup, and numbers its pieces.
  private mutating func writeOriginalData(
    of unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(FileError) -> [[UInt8]: Int] {
    guard !unit.source.codes.isEmpty || !unit.target.codes.isEmpty else { return [:] }
    var data: [[UInt8]: Int] = [:]
    for code in unit.source.codes + unit.target.codes
    where !code.native.isEmpty && data[code.native] == nil {
      if data.isEmpty { xml.begin("originalData") }
      data[code.native] = data.count + 1
      xml.begin("data")
      xml.attribute("id", "d", number: data.count)
      try writeCharacters(code.native, 0..<code.native.count, to: &sink)
      xml.end()
    }
    if !data.isEmpty {
      xml.end()
      xml.breakLine(indentedBy: 3)
    }
    return data
  }

  private mutating func write(
    _ text: UnitText, _ data: [[UInt8]: Int], to sink: inout some ByteSink
  ) throws(FileError) {
    guard !text.codes.isEmpty else {
      return try writeCharacters(text.utf8, 0..<text.utf8.count, to: &sink)
    }
    let pairs = PairedCodes(text.codes)
    var names = CodeNames()
    let ids = text.codes.enumerated().map { index, code in
      code.role == .closing && pairs.partners[index] != nil
        ? [] : names.name(code.id, fallback: index + 1)
    }
    var from = 0
    for (index, code) in text.codes.enumerated() {
      try writeCharacters(text.utf8, from..<code.offset, to: &sink)
      from = code.offset
      switch (code.role, pairs.partners[index]) {
      case (.opening, .some(let closing)) where pairs.areNested:
        xml.begin("pc")
        xml.attribute("id", utf8: ids[index])
        if let start = data[code.native] { xml.attribute("dataRefStart", "d", number: start) }
        if let end = data[text.codes[closing].native] {
          xml.attribute("dataRefEnd", "d", number: end)
        }
        continue
      case (.closing, .some) where pairs.areNested:
        xml.end()
        continue
      case (.opening, let partner):
        xml.begin("sc")
        xml.attribute("id", utf8: ids[index])
        if partner == nil { xml.attribute("isolated", "yes") }
      case (.closing, .some(let opening)):
        xml.begin("ec")
        xml.attribute("startRef", utf8: ids[opening])
      case (.closing, nil):
        xml.begin("ec")
        xml.attribute("id", utf8: ids[index])
        xml.attribute("isolated", "yes")
      case (.standalone, _):
        xml.begin("ph")
        xml.attribute("id", utf8: ids[index])
      }
      if let reference = data[code.native] { xml.attribute("dataRef", "d", number: reference) }
      xml.end()
    }
    try writeCharacters(text.utf8, from..<text.utf8.count, to: &sink)
  }

  /// Writes text; characters that XML has no place for become `cp` elements.
  private mutating func writeCharacters(
    _ utf8: [UInt8], _ range: Range<Int>, to sink: inout some ByteSink
  ) throws(FileError) {
    var from = range.lowerBound
    var index = from
    while true {
      index = ByteSearch.forbidden(in: utf8, index..<range.upperBound)
      if index == range.upperBound { break }
      let width = XMLWriter.forbiddenWidth(in: utf8, at: index)
      if width > 0 {
        try xml.text(utf8, from..<index, to: &sink)
        let value = width == 1 ? Int(utf8[index]) : 0xFF00 | (0xC0 | Int(utf8[index + 2] & 0x3F))
        xml.begin("cp")
        xml.attribute("hex", Self.hexadecimal(value))
        xml.end()
        from = index + width
      }
      index += max(width, 1)
    }
    try xml.text(utf8, from..<range.upperBound, to: &sink)
  }

  private static func hexadecimal(_ value: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
