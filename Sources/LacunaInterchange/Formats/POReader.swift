public import Lacuna

/// Reads the entries of a catalogue of gettext; of a plural the first form is taken.
public struct POReader: UnitReader {
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

  public mutating func next(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool {
    while try readEntry(&unit) {
      let isHeader = unit.source.utf8.isEmpty && unit.id.isEmpty
      if isHeader {
        takeHeader(unit.target.utf8)
      } else if entries.isTaken(unit.id + [0] + unit.source.utf8) {
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
        let line = lines.bytes[lines.range].trimmedBlanks
        if line.isEmpty {
          if hasSource { break }
          continue
        }
        let begins = line.first == UInt8(ascii: "#") || line.starts(with: "msgctxt".utf8)
        if hasSource,
          begins || line.starts(with: "msgid ".utf8) || line.starts(with: "msgid\"".utf8)
        {
          isWaiting = true
          break
        }
        try take(line, into: &unit)
        if field == .source, !hasSource {
          hasSource = true
          self.line = lines.number
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

  private mutating func take(
    _ line: ArraySlice<UInt8>, into unit: inout TranslationUnit
  ) throws(ReadingError) {
    if line.first == UInt8(ascii: "#") { return takeComment(line.dropFirst(), into: &unit) }
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
    let text = try unescaped(rest.dropFirst().dropLast())
    switch field {
    case .context: unit.id.append(contentsOf: text)
    case .source: unit.source.utf8.append(contentsOf: text)
    case .target: unit.target.utf8.append(contentsOf: text)
    case .plural, .otherTarget, .none: break
    }
  }

  private func takeComment(_ text: ArraySlice<UInt8>, into unit: inout TranslationUnit) {
    // `#~` is an entry that is no longer used; `#:`, `#,` and `#|` are for programs.
    guard let mark = text.first, mark == 0x20 || mark == UInt8(ascii: ".") else { return }
    let note = Array(text.dropFirst().trimmedBlanks)
    if RemarkText.read(note, &unit.confidence, &unit.shape) { return }
    if !note.isEmpty { unit.notes.append(note) }
  }

  private func unescaped(_ text: ArraySlice<UInt8>) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      guard byte == 0x5C else {
        if byte == 0x22 { throw lines.error(.malformedPO) }
        bytes.append(byte)
        continue
      }
      guard index < text.endIndex else { throw lines.error(.malformedPO) }
      let escaped = text[index]
      index += 1
      switch escaped {
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "v"): bytes.append(0x0B)
      case UInt8(ascii: "f"): bytes.append(0x0C)
      case UInt8(ascii: "b"): bytes.append(0x08)
      case UInt8(ascii: "a"): bytes.append(0x07)
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        var value = escaped & 7
        var count = 1
        while count < 3, index < text.endIndex, text[index] &- 0x30 < 8 {
          value = value << 3 | text[index] & 7
          index += 1
          count += 1
        }
        // Beyond ASCII an octal escape would be part of a character.
        guard value < 0x80 else { throw lines.error(.malformedPO) }
        bytes.append(value)
      default: bytes.append(escaped)
      }
    }
    return bytes
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
