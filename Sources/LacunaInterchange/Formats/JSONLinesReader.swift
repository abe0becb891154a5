public import Lacuna

/// Reads a unit a line from JSON objects: those of `JSONLinesWriter`, or with both texts as `source`
/// and `target`, or in `translation` by their languages.
public struct JSONLinesReader: UnitReader {
  private var scanner: JSONScanner
  private var met = ReadingRemarks()
  private var ids = NameRegister()
  public private(set) var header: UnitFileHeader
  private let isLenient: Bool

  /// - Parameters:
  ///   - languages: What the texts' languages are taken for; empty for what the lines say.
  ///   - isLenient: Whether lines with something wrong in them are skipped and counted.
  public init(
    _ source: any ByteSource, encoding: Document.Encoding? = nil,
    languages: Sides<String> = Sides(source: "", target: ""), isLenient: Bool = false
  ) {
    scanner = JSONScanner(LineScanner(source, encoding: encoding, isLenient: isLenient))
    header = UnitFileHeader(languages: languages)
    self.isLenient = isLenient
  }

  public var remarks: ReadingRemarks { scanner.completed(met) }
  public var unitPlace: PlaceInFile? { PlaceInFile(scanner.linePlace) }

  public mutating func next(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool {
    while try scanner.nextLine() {
      if scanner.isAtEnd() { continue }
      do throws(ReadingError) {
        try take(&unit)
        return true
      } catch {
        try met.skip(error, isLenient: isLenient)
        unit.removeAll()
      }
    }
    return false
  }

  private mutating func take(_ unit: inout TranslationUnit) throws(ReadingError) {
    var object = JSONObject()
    let isObject = scanner.object { scanner, name in
      object.read(String(decoding: name, as: UTF8.self), &scanner)
    }
    guard isObject, scanner.isAtEnd() else { throw scanner.error(.malformedJSON) }
    object.chooseTranslation(header.languages)
    guard let source = object.source else { throw scanner.error(.missingMember("sourceText")) }
    guard let target = object.target else { throw scanner.error(.missingMember("targetText")) }
    unit.source.utf8 = source
    unit.target.utf8 = target
    unit.id = object.id
    if !unit.id.isEmpty, ids.isTaken(unit.id) { met.noteRepeated(unit.id, at: scanner.linePlace) }
    unit.notes = object.notes
    if let confidence = object.confidence {
      unit.confidence = met.confidence(confidence, at: unitPlace)
    }
    unit.shape = object.shape
    unit.isCrossing = object.isCrossing
    if UTCTime.isBasicFormat(object.created[...]) {
      unit.created = object.created
    } else if !object.created.isEmpty {
      met.noteBadDate(at: unitPlace)
    }
    if let source = object.sourceIndices?.run, let target = object.targetIndices?.run {
      unit.segments = Sides(source: source, target: target)
    }
    if header.languages.source.isEmpty { header.languages.source = object.sourceLanguage }
    if header.languages.target.isEmpty { header.languages.target = object.targetLanguage }
  }
}

/// The members of a line that are known.
private struct JSONObject {
  var source: [UInt8]?
  var target: [UInt8]?
  var id: [UInt8] = []
  var created: [UInt8] = []
  var notes: [[UInt8]] = []
  /// Not a number where another value than `null` stands there.
  var confidence: Double?
  var shape: LinkShape?
  var isCrossing = false
  var sourceIndices: [Int]?
  var targetIndices: [Int]?
  var sourceLanguage = ""
  var targetLanguage = ""
  private var translations: [(language: String, text: [UInt8])] = []

  /// Reads the value of a member; false where it is malformed.
  mutating func read(_ name: String, _ scanner: inout JSONScanner) -> Bool {
    switch name {
    case "sourceText": return Self.text(&scanner, &source)
    case "targetText": return Self.text(&scanner, &target)
    case "source":
      return scanner.isAtString()
        ? Self.text(&scanner, &source) : Self.indices(&scanner, &sourceIndices)
    case "target":
      return scanner.isAtString()
        ? Self.text(&scanner, &target) : Self.indices(&scanner, &targetIndices)
    case "translation":
      return scanner.object { scanner, language in
        guard let text = scanner.string() else { return false }
        translations.append((LanguageCode.canonical(language), text))
        return true
      }
    case "id" where scanner.isAtString(): return Self.text(&scanner, &id)
    case "created" where scanner.isAtString(): return Self.text(&scanner, &created)
    case "confidence":
      confidence = scanner.number()
      if confidence != nil || scanner.null() { return true }
      confidence = .nan
      return scanner.skip()
    case "kind" where scanner.isAtString():
      guard let text = scanner.string() else { return false }
      shape = LinkShape(String(decoding: text, as: UTF8.self))
      return true
    case "crossing":
      guard let value = scanner.bool() else { return scanner.skip() }
      isCrossing = value
      return true
    case "sourceLanguage" where scanner.isAtString():
      return Self.language(&scanner, &sourceLanguage)
    case "targetLanguage" where scanner.isAtString():
      return Self.language(&scanner, &targetLanguage)
    case "notes":
      return scanner.array { scanner in
        guard let note = scanner.string() else { return false }
        notes.append(note)
        return true
      }
    default: return scanner.skip()
    }
  }

  /// Takes the two texts of `translation`, the first the source unless languages are asked for.
  mutating func chooseTranslation(_ asked: Sides<String>) {
    guard source == nil, target == nil, !translations.isEmpty else { return }
    let left =
      translations.first { LanguageCode.match($0.language, asked.source) } ?? translations[0]
    let right = translations.first {
      asked.target.isEmpty
        ? $0.language != left.language : LanguageCode.match($0.language, asked.target)
    }
    (source, sourceLanguage) = (left.text, left.language)
    if let right { (target, targetLanguage) = (right.text, right.language) }
  }

  private static func text(_ scanner: inout JSONScanner, _ text: inout [UInt8]?) -> Bool {
    text = scanner.string()
    return text != nil
  }

  private static func text(_ scanner: inout JSONScanner, _ text: inout [UInt8]) -> Bool {
    guard let found = scanner.string() else { return false }
    text = found
    return true
  }

  private static func language(_ scanner: inout JSONScanner, _ code: inout String) -> Bool {
    guard let found = scanner.string() else { return false }
    code = LanguageCode.canonical(found)
    return true
  }

  private static func indices(_ scanner: inout JSONScanner, _ indices: inout [Int]?) -> Bool {
    var found: [Int] = []
    let isArray = scanner.array { scanner in
      guard let number = scanner.number(), let index = Int(exactly: number), index >= 0 else {
        return false
      }
      found.append(index)
      return true
    }
    indices = found
    return isArray
  }
}

extension [Int] {
  /// The range that the numbers are, where they are neighbours in order and not none.
  var run: Range<Int>? {
    guard let first, let last else { return nil }
    for (offset, number) in enumerated() where number != first + offset { return nil }
    return first..<(last + 1)
  }
}
