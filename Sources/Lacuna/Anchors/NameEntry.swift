/// A name that languages spell otherwise, with the forms of one language or of several.
public struct NameEntry: Sendable, Hashable {
  /// What stands for the name in all languages.
  public let neutral: String
  /// The spellings, as `EnglishNames.swift` writes them.
  public let forms: [String]

  /// Makes an entry; the first form, folded, is the neutral one where none is given.
  public init?(_ forms: [String], neutral: String? = nil) {
    guard let first = forms.first else { return nil }
    self.neutral = neutral ?? Self.words(of: first).joined(separator: " ")
    self.forms = forms
  }

  /// Reads the lines of a language's literal.
  static func entries(in literal: String) -> [NameEntry] {
    var entries: [NameEntry] = []
    var neutral = ""
    var forms: [String] = []
    func close() {
      if let entry = NameEntry(forms, neutral: neutral) { entries.append(entry) }
    }
    for line in literal.utf8.split(separator: UInt8(ascii: "\n")) {
      var list = line[...]
      if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        close()
        neutral = String(Substring(line[..<colon]))
        forms = []
        list = line[line.index(after: colon)...]
      }
      for form in list.split(separator: UInt8(ascii: ",")) {
        let trimmed = form.drop { $0 == UInt8(ascii: " ") }
        if !trimmed.isEmpty { forms.append(String(Substring(trimmed))) }
      }
    }
    close()
    return entries
  }

  /// A spelling, folded.
  struct Form {
    /// The words with spaces between them.
    var spelling: [UInt8] = []
    /// Where the words end.
    var ends: [Int] = []
    /// Whether it is written with a capital, or all in capitals.
    let capitals: Lexeme.Capitals

    /// The bytes of one of its words.
    subscript(word: Int) -> ArraySlice<UInt8> {
      spelling[(word == 0 ? 0 : ends[word - 1] + 1)..<ends[word]]
    }

    /// The same with a word more.
    fileprivate func adding(_ stem: [UInt8], _ tail: [UInt8]) -> Form {
      var longer = self
      longer.spelling.reserveCapacity(spelling.count + 1 + stem.count + tail.count)
      if !ends.isEmpty { longer.spelling.append(UInt8(ascii: " ")) }
      longer.spelling.append(contentsOf: stem)
      longer.spelling.append(contentsOf: tail)
      longer.ends.append(longer.spelling.count)
      return longer
    }
  }

  /// The spellings with all their endings.
  func forms(endings: [[UInt8]]) -> [Form] {
    var forms: [Form] = []
    for spelling in self.forms {
      var all = [Form(capitals: Self.capitals(of: spelling))]
      for word in Self.words(of: spelling) {
        let stem = word.utf8.filter { $0 != UInt8(ascii: "~") }
        let isOpen = stem.count < word.utf8.count
        // A genitive's `s` needs no sign.
        let tails = isOpen ? endings : all[0].capitals == .all ? [] : [[UInt8(ascii: "s")]]
        var longer: [Form] = []
        for form in all {
          longer.append(form.adding(stem, []))
          for tail in tails { longer.append(form.adding(stem, tail)) }
        }
        all = longer
      }
      forms += all
    }
    return forms
  }

  /// The words, folded as the extractor folds those of a text; a hyphen parts words.
  private static func words(of spelling: String) -> [String] {
    spelling.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }.map {
      String(decoding: Letters.folded(Array($0)[...]), as: UTF8.self)
    }
  }

  private static func capitals(of spelling: String) -> Lexeme.Capitals {
    var isAll = true
    var isFirst = false
    var index = 0
    let bytes = Array(spelling.utf8)
    while index < bytes.count {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      if Letters.contains(scalar) {
        let isCapital = Letters.isCapital(scalar)
        if index == 0 { isFirst = isCapital }
        if !isCapital { isAll = false }
      }
      index += width
    }
    return isAll ? .all : isFirst ? .initial : .none
  }
}

/// The neutral forms of names by their spellings.
struct NameTable: Sendable {
  private var spellings = Vocabulary()
  private var values: [(neutral: String, capitals: Lexeme.Capitals)] = []
  /// A bit for each value of some bits of a hash, set where a name's second word has it.
  private var seconds = [UInt64](repeating: 0, count: 64)

  /// Adds a spelling; its first word, or `nil` where it has none or stands for another name.
  mutating func add(_ form: NameEntry.Form, neutral: String) -> [UInt8]? {
    guard !form.ends.isEmpty, form.ends[0] > 0 else { return nil }
    let first = Array(form[0])
    let id = Int(spellings.id(of: form.spelling))
    guard id == values.count else {
      if values[id].neutral == neutral, form.capitals == .none { values[id].capitals = .none }
      return values[id].neutral == neutral ? first : nil
    }
    values.append((neutral, form.capitals))
    if form.ends.count > 1 {
      let place = Self.place(WordKey(Array(form[1])))
      seconds[place >> 6] |= 1 << UInt64(place & 63)
    }
    return first
  }

  /// Whether a folded word may be the second of a name; most are not.
  func mayHaveSecond(_ key: WordKey) -> Bool {
    let place = Self.place(key)
    return seconds[place >> 6] & 1 << UInt64(place & 63) != 0
  }

  private static func place(_ key: WordKey) -> Int { Int(truncatingIfNeeded: key.hash >> 52) }

  /// Finds the number of a spelling.
  func number(of spelling: ArraySlice<UInt8>) -> Int? { spellings.find(spelling) }

  /// What the spelling with a number stands for and how it must be written.
  subscript(number: Int) -> (neutral: String, capitals: Lexeme.Capitals) { values[number] }
}
