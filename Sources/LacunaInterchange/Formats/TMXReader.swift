public import Lacuna

/// Reads the units of a translation memory, TMX 1.1 to 1.4b, in any encoding that the file declares.
///
/// A unit becomes a pair of the source language and one other; what is formatted inline is kept as
/// codes.
public struct TMXReader: UnitReader {
  private struct Variant {
    var language = ""
    var text = UnitText()
  }

  private var xml: XMLScanner
  private var asked: Sides<String>
  private var variants: [Variant] = []
  private var count = 0
  private var names: [(raw: [UInt8], canonical: String)] = []
  private var property: [UInt8] = []
  private var met = ReadingRemarks()
  private var ids = NameRegister()
  public private(set) var header = UnitFileHeader()
  public private(set) var unitPlace: PlaceInFile?
  private var headerPlace: PlaceInFile?
  private var isSettled = false

  /// - Parameters:
  ///   - languages: The two languages to take; where one is empty, the memory's source language and
  ///     the first other.
  ///   - isLenient: Whether units with something wrong in them are skipped and counted.
  public init(
    _ source: any ByteSource, encoding: Document.Encoding? = nil,
    languages: Sides<String> = Sides(source: "", target: ""), isLenient: Bool = false
  ) {
    xml = XMLScanner(
      TextStream(source, encoding: encoding, heedsXMLDeclaration: true), isLenient: isLenient)
    asked = Sides(
      source: LanguageCode.canonical(languages.source),
      target: LanguageCode.canonical(languages.target))
  }

  public var remarks: ReadingRemarks { met.with(xml.window) }

  public mutating func next(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool {
    while true {
      switch try xml.next() {
      case .start:
        if xml.depth == 1 {
          try checkRoot()
        } else if xml.isNamed("tu") {
          if try readUnit(&unit) { return true }
          unit.removeAll()
        } else if xml.isNamed("header"), asked.source.isEmpty {
          headerPlace = PlaceInFile(xml.markPlace())
          let language = xml.attribute("srclang").map { LanguageCode.canonical($0) } ?? ""
          if language != "*all*" { asked.source = language }
        }
      case .finished: return false
      case .end, .text: break
      }
    }
  }

  private func checkRoot() throws(ReadingError) {
    guard xml.isNamed("tmx") else {
      throw xml.error(.wrongRoot(found: xml.elementName, expected: "tmx"))
    }
    let version = String(decoding: xml.attribute("version") ?? [], as: UTF8.self)
    guard ["", "1.0", "1.1", "1.2", "1.3", "1.4", "1.4b"].contains(version) else {
      throw xml.error(.unsupportedVersion(version))
    }
  }

  /// Reads up to the end of a unit; whether it is to be used.
  private mutating func readUnit(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool {
    _ = xml.takeFault()
    let depth = xml.depth
    let place = xml.markPlace()
    unitPlace = PlaceInFile(place)
    count = 0
    unit.id.append(contentsOf: xml.attribute("tuid") ?? [])
    // TMX leaves open whether names may repeat; who looks units up by them would miss one.
    if !unit.id.isEmpty, ids.isTaken(unit.id) { met.noteRepeated(unit.id, at: place) }
    if let date = xml.attribute("creationdate") {
      if UTCTime.isBasicFormat(date) {
        unit.created.append(contentsOf: date)
      } else {
        met.noteBadDate(at: unitPlace)
      }
    }
    let ownSource = xml.attribute("srclang").map { LanguageCode.canonical($0) }
    while true {
      switch try xml.next() {
      case .start:
        if xml.isNamed("tuv") {
          try beginVariant()
        } else if xml.isNamed("seg"), count > 0 {
          try InlineReader.tmx.read(&xml, into: &variants[count - 1].text)
        } else if xml.isNamed("prop") {
          try readProperty(of: &unit)
        } else if xml.isNamed("note") {
          var note: [UInt8] = []
          try xml.readText(into: &note)
          if !note.isEmpty { unit.notes.append(note) }
        }
      case .end where xml.depth < depth:
        if xml.takeFault(into: &met) { return false }
        return try choose(&unit, ownSource, place)
      case .finished: return false
      case .end, .text: break
      }
    }
  }

  private mutating func beginVariant() throws(ReadingError) {
    let language = xml.attribute("xml:lang") ?? xml.attribute("lang")
    if language == nil { try xml.report(.missingAttribute("xml:lang", element: "tuv")) }
    if count == variants.count { variants.append(Variant()) }
    variants[count].language = name(language ?? [])
    variants[count].text.removeAll()
    count += 1
  }

  /// The canonical form of a tag; few occur in a file.
  private mutating func name(_ raw: ArraySlice<UInt8>) -> String {
    for name in names where name.raw.elementsEqual(raw) { return name.canonical }
    let canonical = LanguageCode.canonical(raw)
    if names.count < 64 { names.append((Array(raw), canonical)) }
    return canonical
  }

  private mutating func readProperty(of unit: inout TranslationUnit) throws(ReadingError) {
    let type = xml.attribute("type") ?? []
    let isConfidence = type.elementsEqual("x-confidence".utf8)
    let isShape = type.elementsEqual("x-link-kind".utf8)
    property.removeAll(keepingCapacity: true)
    try xml.readText(into: &property)
    if isConfidence {
      unit.confidence = met.confidence(
        Double(String(decoding: property, as: UTF8.self)), at: unitPlace)
    } else if isShape {
      unit.shape = LinkShape(String(decoding: property, as: UTF8.self))
    }
  }

  /// Takes the two variants that are asked for.
  private mutating func choose(
    _ unit: inout TranslationUnit, _ ownSource: String?, _ place: (line: Int, column: Int)
  ) throws(ReadingError) -> Bool {
    let found = variants[..<count]
    if asked.source.isEmpty, ownSource ?? "*all*" == "*all*", let first = found.first {
      met.missingSourceLanguage = headerPlace ?? unitPlace
      asked.source = first.language
    }
    let language = ownSource.flatMap { $0 == "*all*" ? nil : $0 } ?? asked.source
    let source = found.firstIndex { LanguageCode.match($0.language, language) }
    if source == nil, count > 1 || !isSettled && count > 0 {
      let error = ReadingError.content(
        .unmatchedSourceLanguage(language, found: found.map(\.language)), line: place.line,
        column: place.column)
      guard xml.isLenient else { throw error }
      met.skip(error)
      return false
    }
    var target = found.indices.first { index in
      index != source
        && (asked.target.isEmpty
          ? !LanguageCode.match(found[index].language, language)
          : LanguageCode.match(found[index].language, asked.target))
    }
    // Two variants are a pair, even if both are `und`, or one is British and the other American.
    let isOfOneLanguage = target == nil && source != nil && count == 2 && asked.target.isEmpty
    if isOfOneLanguage, let source { target = 1 - source }
    for index in found.indices where index != source && index != target {
      met.otherLanguages[found[index].language, default: 0] += 1
      if met.firstOtherLanguage == nil { met.firstOtherLanguage = unitPlace }
    }
    guard source != nil || target != nil else {
      return count > 0 ? false : true
    }
    if let source { swap(&variants[source].text, &unit.source) }
    if let target { swap(&variants[target].text, &unit.target) }
    if header.languages.source.isEmpty, let source {
      header.languages.source = variants[source].language
    }
    if header.languages.target.isEmpty, let target {
      header.languages.target = variants[target].language
    }
    if !isOfOneLanguage, asked.target.isEmpty, let target {
      asked.target = variants[target].language
    }
    isSettled = true
    return true
  }
}

extension ReadingRemarks {
  /// Counts a unit that is left out.
  mutating func skip(_ error: ReadingError) {
    skippedUnits += 1
    if firstSkipped == nil { firstSkipped = error }
  }
}

extension XMLScanner {
  /// Appends the text of the element that has just started, up to its end; markup in it is passed
  /// over.
  mutating func readText(into bytes: inout [UInt8]) throws(ReadingError) {
    let depth = depth
    while true {
      switch try next() {
      case .text: appendText(to: &bytes)
      case .end where self.depth < depth: return
      case .finished: return
      case .start, .end: break
      }
    }
  }

  /// Passes over the element that has just started.
  mutating func skipElement() throws(ReadingError) {
    let depth = depth
    while true {
      switch try next() {
      case .end where self.depth < depth: return
      case .finished: return
      case .start, .end, .text: break
      }
    }
  }

  /// Takes the fault that was noted within a unit, and counts the unit as skipped.
  mutating func takeFault(into remarks: inout ReadingRemarks) -> Bool {
    guard let fault = takeFault() else { return false }
    remarks.skip(fault)
    return true
  }
}
