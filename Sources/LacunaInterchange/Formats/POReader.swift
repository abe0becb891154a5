public import Lacuna

/// Reads the entries of a catalogue of gettext; of a plural the first form is taken.
public struct POReader: UnitReader {
  /// The longest text of a line that is copied out of it.
  private static let longestCopied = 1 << 16

  private enum Field {
    case none, context, source, plural, target, otherTarget
  }

  private var lines: LineScanner
  private var met = ReadingRemarks()
  private var entries = NameRegister()
  public private(set) var header: UnitFileHeader
  private let asked: Sides<String>
  private let isLenient: Bool
  private var field = Field.none
  private var isWaiting = false
  /// Where the entry's `msgid` stands.
  private var line = 1

  /// - Parameters:
  ///   - languages: What the texts' languages are taken for; empty for what the catalogue says.
  ///   - isLenient: Whether entries with something wrong in them are skipped and counted.
  public init(
    _ source: any ByteSource, encoding: Document.Encoding? = nil,
    languages: Sides<String> = Sides(source: "", target: ""), isLenient: Bool = false
  ) {
    lines = LineScanner(source, encoding: encoding, isLenient: isLenient)
    header = UnitFileHeader(languages: languages)
    asked = languages
    self.isLenient = isLenient
  }

  public var remarks: ReadingRemarks { met.with(lines.window) }
  public var unitPlace: PlaceInFile? { PlaceInFile((line, 1)) }

  public mutating func next(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool {
    while try readEntry(&unit) {
      let isHeader = unit.source.utf8.isEmpty && unit.id.isEmpty
      if isHeader {
        takeHeader(unit.target.utf8)
      } else if entries.isTaken(unit.entryName) {
        try met.skip(
          .content(.repeatedEntry, line: line, column: 1), isLenient: isLenient)
      } else {
        return true
      }
      unit.removeAll()
    }
    return false
  }

  /// Reads up to the end of an entry: where the next begins, or a blank line.
  private mutating func readEntry(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool {
    var isBad = false
    var hasSource = false
    while true {
      if !isWaiting, try !lines.next() { break }
      isWaiting = false
      do throws(ReadingError) {
        let sort = sort(of: lines.bytes[lines.range].trimmedBlanks)
        if sort == .blank {
          if hasSource { break }
          continue
        }
        if hasSource, sort == .beginning {
          isWaiting = true
          break
        }
        let number = lines.place.line
        try take(&unit)
        if field == .source, !hasSource {
          hasSource = true
          self.line = number
        }
      } catch {
        try met.skip(error, isLenient: isLenient)
        isBad = true
      }
    }
    field = .none
    guard isBad else { return hasSource }
    unit.removeAll()
    return try readEntry(&unit)
  }

  /// What a line is in its entry.
  private enum LineSort {
    case blank, beginning, other
  }

  private func sort(of line: ArraySlice<UInt8>) -> LineSort {
    if line.isEmpty { return .blank }
    let begins =
      line.first == UInt8(ascii: "#") || line.starts(with: "msgctxt".utf8)
      || line.starts(with: "msgid ".utf8) || line.starts(with: "msgid\"".utf8)
    return begins ? .beginning : .other
  }

  private mutating func take(_ unit: inout TranslationUnit) throws(ReadingError) {
    let malformed = lines.error(.malformedPO)
    guard let range = try text(of: lines.bytes[lines.range].trimmedBlanks, &unit) else { return }
    // The bytes that were read become the text; those of a short line are copied.
    let isLong = range.count > Self.longestCopied
    var text = isLong ? lines.takeBytes() : Array(lines.bytes[range])
    guard Self.unescape(&text, isLong ? range : 0..<text.count) else { throw malformed }
    switch field {
    case .context: Self.add(&text, to: &unit.id)
    case .source: Self.add(&text, to: &unit.source.utf8)
    case .target: Self.add(&text, to: &unit.target.utf8)
    case .plural, .otherTarget, .none: break
    }
  }

  private static func add(_ piece: inout [UInt8], to text: inout [UInt8]) {
    if text.isEmpty { swap(&piece, &text) } else { text.append(contentsOf: piece) }
  }

  /// Takes a comment or the keyword of a line, and finds the text in quotation marks, as it is spelt.
  private mutating func text(
    of line: ArraySlice<UInt8>, _ unit: inout TranslationUnit
  ) throws(ReadingError) -> Range<Int>? {
    if line.first == UInt8(ascii: "#") {
      takeComment(line.dropFirst(), into: &unit)
      return nil
    }
    var rest = line
    if line.first != 0x22 {
      let word = line.prefix { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x5F }
      rest = line[word.endIndex...]
      switch String(decoding: word, as: UTF8.self) {
      case "msgctxt": field = .context
      case "msgid": field = .source
      case "msgid_plural": field = .plural
      case "msgstr":
        let isFirst = rest.first != UInt8(ascii: "[") || rest.starts(with: "[0]".utf8)
        field = isFirst ? .target : .otherTarget
        rest = rest.drop { $0 != 0x22 }
      default: throw lines.error(.malformedPO)
      }
      rest = rest.trimmedBlanks
    }
    guard field != .none, rest.count >= 2, rest.first == 0x22, rest.last == 0x22 else {
      throw lines.error(.malformedPO)
    }
    return (rest.startIndex + 1)..<(rest.endIndex - 1)
  }

  private func takeComment(_ text: ArraySlice<UInt8>, into unit: inout TranslationUnit) {
    // `#~` is an entry that is no longer used; `#:`, `#,` and `#|` are for programs.
    guard let mark = text.first, mark == 0x20 || mark == UInt8(ascii: ".") else { return }
    let note = Array(text.dropFirst().trimmedBlanks)
    if RemarkText.read(note, &unit.confidence, &unit.shape) { return }
    if !note.isEmpty { unit.notes.append(note) }
  }

  /// Makes an array what some of its bytes spell; false where they are malformed.
  private static func unescape(_ bytes: inout [UInt8], _ range: Range<Int>) -> Bool {
    var end = 0
    var index = range.lowerBound
    while index < range.upperBound {
      var byte = bytes[index]
      index += 1
      if byte == 0x22 { return false }
      if byte == 0x5C {
        guard let (value, width) = escaped(bytes, index..<range.upperBound) else { return false }
        byte = value
        index += width
      }
      // What a byte spells is never longer than it is.
      bytes[end] = byte
      end += 1
    }
    bytes.removeLast(bytes.count - end)
    return true
  }

  /// Reads what stands behind a backslash, and how wide that is; `nil` where it is malformed.
  private static func escaped(_ text: [UInt8], _ range: Range<Int>) -> (UInt8, width: Int)? {
    guard let first = range.first else { return nil }
    switch text[first] {
    case UInt8(ascii: "n"): return (0x0A, 1)
    case UInt8(ascii: "t"): return (0x09, 1)
    case UInt8(ascii: "r"): return (0x0D, 1)
    case UInt8(ascii: "v"): return (0x0B, 1)
    case UInt8(ascii: "f"): return (0x0C, 1)
    case UInt8(ascii: "b"): return (0x08, 1)
    case UInt8(ascii: "a"): return (0x07, 1)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      let digits = text[range].prefix(3).prefix { $0 &- 0x30 < 8 }
      let value = digits.reduce(0) { $0 << 3 | Int($1 & 7) }
      // Beyond ASCII an octal escape would be part of a character.
      return value < 0x80 ? (UInt8(value), digits.count) : nil
    default: return (text[first], 1)
    }
  }

  private mutating func takeHeader(_ text: [UInt8]) {
    for line in text.split(separator: 0x0A) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      let code = LanguageCode.canonical(line[(colon + 1)...].trimmedBlanks)
      if name == "language", asked.target.isEmpty, code != "und" {
        header.languages.target = code
      } else if name == "x-source-language", asked.source.isEmpty, code != "und" {
        header.languages.source = code
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// The slice without blanks and tabs at its ends.
  var trimmedBlanks: ArraySlice<UInt8> {
    var slice = self
    while let byte = slice.first, byte == 0x20 || byte == 0x09 { slice.removeFirst() }
    while let byte = slice.last, byte == 0x20 || byte == 0x09 { slice.removeLast() }
    return slice
  }
}

extension TranslationUnit {
  /// What a catalogue knows an entry by: its context and its text, of a long one a hash.
  var entryName: [UInt8] {
    guard source.utf8.count > 1 << 16 else { return id + [0] + source.utf8 }
    var fingerprint = Fingerprint64()
    fingerprint.add(source.utf8)
    return id + [0, 0] + Array(String(fingerprint.value, radix: 36).utf8)
  }
}
