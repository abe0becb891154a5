public import Lacuna

/// Reads the units of XLIFF 1.2 and 2.x.
///
/// Proposed translations (`alt-trans`, matches), binary units and `ignorable` pieces are passed over.
public struct XLIFFReader: UnitReader {
  private enum Version {
    case one, two
  }

  private var xml: XMLScanner
  private var version = Version.one
  private var met = ReadingRemarks()
  /// The ids of the units of a `file`.
  private var ids = NameRegister()
  public private(set) var header = UnitFileHeader()
  public private(set) var unitPlace: PlaceInFile?
  private let asked: Sides<String>
  /// In version 2, what stands before the segments of a unit and holds for them.
  private var unitID: [UInt8] = []
  private var unitDepth: Int?
  private var unitNotes: [[UInt8]] = []
  private var unitConfidence: Double?
  private var unitShape: LinkShape?
  private var unitCreated: [UInt8] = []
  private var inline = InlineReader.xliff2

  /// - Parameters:
  ///   - languages: What the file's languages are taken for; empty for what it says.
  ///   - isLenient: Whether units with something wrong in them are skipped and counted.
  public init(
    _ source: any ByteSource, encoding: Document.Encoding? = nil,
    languages: Sides<String> = Sides(source: "", target: ""), isLenient: Bool = false
  ) {
    xml = XMLScanner(
      TextStream(source, encoding: encoding, heedsXMLDeclaration: true), isLenient: isLenient)
    asked = languages
    header.languages = Sides(
      source: LanguageCode.canonical(languages.source),
      target: LanguageCode.canonical(languages.target))
  }

  public var remarks: ReadingRemarks { met.with(xml.window) }

  public mutating func next(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool {
    while true {
      switch try xml.next() {
      case .start:
        if xml.depth == 1 {
          try readRoot()
        } else if try readUnit(&unit) {
          return true
        }
      case .end:
        if let depth = unitDepth, xml.depth < depth { unitDepth = nil }
      case .finished: return false
      case .text: break
      }
    }
  }

  private mutating func readRoot() throws(ReadingError) {
    guard xml.isNamed("xliff") else {
      throw xml.error(.wrongRoot(found: xml.elementName, expected: "xliff"))
    }
    let version = String(decoding: xml.attribute("version") ?? [], as: UTF8.self)
    switch version {
    case "1.0", "1.1", "1.2": self.version = .one
    case "2.0", "2.1", "2.2":
      self.version = .two
      takeLanguages("srcLang", "trgLang")
    default: throw xml.error(.unsupportedVersion(version))
    }
  }

  private mutating func takeLanguages(_ source: StaticString, _ target: StaticString) {
    if header.languages.source.isEmpty {
      if let code = xml.attribute(source) {
        header.languages.source = LanguageCode.canonical(code)
      } else if met.missingSourceLanguage == nil {
        met.missingSourceLanguage = PlaceInFile(xml.markPlace())
      }
    }
    if header.languages.target.isEmpty, let code = xml.attribute(target) {
      header.languages.target = LanguageCode.canonical(code)
    }
  }

  /// Reads the element that has just started; whether it is a unit.
  private mutating func readUnit(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool {
    switch version {
    case .one:
      if xml.isNamed("file") {
        ids = NameRegister()
        takeLanguages("source-language", "target-language")
        takeDocument()
      } else if xml.isNamed("bin-unit") {
        try xml.skipElement()
      } else if xml.isNamed("trans-unit") {
        return try readTransUnit(&unit)
      }
    case .two:
      if xml.isNamed("file") {
        ids = NameRegister()
        takeDocument()
      } else if xml.isNamed("unit") {
        try beginUnit()
      } else if unitDepth != nil {
        return try readUnitPart(&unit)
      }
    }
    return false
  }

  private mutating func takeDocument() {
    guard header.documents.source.isEmpty, let name = xml.attribute("original") else { return }
    header.documents.source = String(decoding: name, as: UTF8.self)
  }

  /// Reports an id that an earlier unit of the `file` has.
  private mutating func reportRepeatedID() throws(ReadingError) {
    guard let id = xml.attribute("id"), ids.isTaken(Array(id)) else { return }
    try xml.report(.repeatedName(String(decoding: id, as: UTF8.self)))
  }

  /// Takes a note, which may be one in which this program said something.
  private mutating func readNote(
    into notes: inout [[UInt8]], _ confidence: inout Double?, _ shape: inout LinkShape?
  ) throws(ReadingError) {
    let isOwn =
      (xml.attribute("from") ?? xml.attribute("category"))?.elementsEqual("lacuna".utf8) ?? false
    var note: [UInt8] = []
    try xml.readText(into: &note)
    if isOwn, RemarkText.read(note, &confidence, &shape) { return }
    if !note.isEmpty { notes.append(note) }
  }
}

// MARK: Version 1.2

extension XLIFFReader {
  private mutating func readTransUnit(
    _ unit: inout TranslationUnit
  ) throws(ReadingError) -> Bool {
    _ = xml.takeFault()
    unitPlace = PlaceInFile(xml.markPlace())
    let depth = xml.depth
    let id = xml.attribute("resname") ?? xml.attribute("id")
    if id == nil { try xml.report(.missingAttribute("id", element: "trans-unit")) }
    unit.id.append(contentsOf: id ?? [])
    try reportRepeatedID()
    while true {
      switch try xml.next() {
      case .start:
        if xml.isNamed("source") {
          unit.source.removeAll()
          try InlineReader.xliff12.read(&xml, into: &unit.source)
        } else if xml.isNamed("target") {
          unit.target.removeAll()
          try InlineReader.xliff12.read(&xml, into: &unit.target)
        } else if xml.isNamed("note") {
          try readNote(into: &unit.notes, &unit.confidence, &unit.shape)
        } else {
          // `alt-trans` and `seg-source` hold texts that are not the unit's.
          try xml.skipElement()
        }
      case .end where xml.depth < depth:
        if xml.takeFault(into: &met) {
          unit.removeAll()
          return false
        }
        return true
      case .finished: return false
      case .end, .text: break
      }
    }
  }
}

// MARK: Version 2

extension XLIFFReader {
  private mutating func beginUnit() throws(ReadingError) {
    _ = xml.takeFault()
    unitPlace = PlaceInFile(xml.markPlace())
    try reportRepeatedID()
    // All segments of such a unit go.
    if xml.takeFault(into: &met) { return try xml.skipElement() }
    unitDepth = xml.depth
    unitID = Array(xml.attribute("name") ?? xml.attribute("id") ?? [])
    unitNotes = []
    (unitConfidence, unitShape) = (nil, nil)
    unitCreated = []
    inline.data = [:]
  }

  private mutating func readUnitPart(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool {
    if xml.isNamed("segment") { return try readSegment(&unit) }
    if xml.isNamed("ignorable") {
      try xml.skipElement()
    } else if xml.isNamed("note") {
      var (notes, confidence, shape) = (unitNotes, unitConfidence, unitShape)
      try readNote(into: &notes, &confidence, &shape)
      (unitNotes, unitConfidence, unitShape) = (notes, confidence, shape)
    } else if xml.isNamed("mda:meta") {
      try readMetadata()
    } else if xml.isNamed("data") {
      let id = Array(xml.attribute("id") ?? [])
      var content: [UInt8] = []
      try xml.readText(into: &content)
      inline.data[id] = content
    } else if xml.isNamed("mtc:matches") {
      try xml.skipElement()
    }
    return false
  }

  private mutating func readMetadata() throws(ReadingError) {
    let type = Array(xml.attribute("type") ?? [])
    var value: [UInt8] = []
    try xml.readText(into: &value)
    let text = String(decoding: value, as: UTF8.self)
    if type.elementsEqual("confidence".utf8) {
      unitConfidence = met.confidence(Double(text), at: unitPlace)
    } else if type.elementsEqual("link-kind".utf8) {
      unitShape = LinkShape(text)
    } else if type.elementsEqual("created".utf8) {
      if UTCTime.isBasicFormat(value[...]) {
        unitCreated = value
      } else {
        met.noteBadDate(at: unitPlace)
      }
    }
  }

  private mutating func readSegment(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool {
    let depth = xml.depth
    unit.id = unitID
    (unit.notes, unit.created) = (unitNotes, unitCreated)
    (unit.confidence, unit.shape) = (unitConfidence, unitShape)
    while true {
      switch try xml.next() {
      case .start:
        if xml.isNamed("source") {
          try inline.read(&xml, into: &unit.source)
        } else if xml.isNamed("target") {
          try inline.read(&xml, into: &unit.target)
        } else {
          try xml.skipElement()
        }
      case .end where xml.depth < depth:
        if xml.takeFault(into: &met) {
          unit.removeAll()
          return false
        }
        return true
      case .finished: return false
      case .end, .text: break
      }
    }
  }
}

/// What this program says of a unit where a format has nothing but remarks:
/// `confidence 0.987, kind 2-1`.
enum RemarkText {
  static func append(_ unit: TranslationUnit, to bytes: inout [UInt8]) {
    if let confidence = unit.confidence {
      bytes.append(contentsOf: "confidence ".utf8)
      DecimalText.append(confidence, decimals: 3, to: &bytes)
    }
    if let shape = unit.shape {
      if unit.confidence != nil { bytes.append(contentsOf: ", ".utf8) }
      bytes.append(contentsOf: "kind ".utf8)
      bytes.appendDecimal(shape.source)
      bytes.append(UInt8(ascii: "-"))
      bytes.appendDecimal(shape.target)
    }
  }

  /// Reads such a remark; false where it is none.
  static func read(_ text: [UInt8], _ confidence: inout Double?, _ shape: inout LinkShape?) -> Bool
  {
    var (foundConfidence, foundShape): (Double?, LinkShape?) = (nil, nil)
    for part in String(decoding: text, as: UTF8.self).split(separator: ", ") {
      let words = part.split(separator: " ")
      guard words.count == 2 else { return false }
      if words[0] == "confidence", let value = Double(words[1]), (0...1).contains(value) {
        foundConfidence = value
      } else if words[0] == "kind", let value = LinkShape(String(words[1])) {
        foundShape = value
      } else {
        return false
      }
    }
    confidence = foundConfidence ?? confidence
    shape = foundShape ?? shape
    return foundConfidence != nil || foundShape != nil
  }
}
