/// Cuts a text into lexemes, in one pass, and looks its words up on the way.
struct LexemeScanner {
  let bytes: [UInt8]
  var known: KnownWords
  var end = 0
  var index = 0
  var spaced = true
  var lexemes: [Lexeme] = []
  /// The indices of the lexemes that a value may begin with, in order; most cannot.
  var openings: [Int] = []
  /// The indices of the words that a name may begin with, in order.
  var names: [Int] = []
  /// Where a word begins that does not end where its letters of ASCII and Latin-1 do.
  var leftWord = -1
  /// The index of the last title.
  var lastTitle = -3
  /// Whether a capital is no sign of a name.
  let capitalisedNouns: Bool

  init(bytes: [UInt8], lexicon: PreparedLexicon) {
    self.bytes = bytes
    capitalisedNouns = lexicon.lexicon.words.capitalisedNouns
    known = KnownWords(lexicon)
  }

  /// Scans a range of well-formed UTF-8 into three lists, which it empties first: the lexemes, and
  /// the indices of those that a value or a name may begin with.
  mutating func scan(
    _ range: Range<Int>, into lexemes: inout [Lexeme], openings: inout [Int], names: inout [Int]
  ) {
    (index, end, spaced) = (range.lowerBound, range.upperBound, true)
    (lastTitle, leftWord) = (-3, -1)
    // The lists' memory serves all ranges of a text.
    swap(&self.lexemes, &lexemes)
    swap(&self.openings, &openings)
    swap(&self.names, &names)
    self.lexemes.removeAll(keepingCapacity: true)
    if !self.openings.isEmpty { self.openings.removeAll(keepingCapacity: true) }
    if !self.names.isEmpty { self.names.removeAll(keepingCapacity: true) }
    while index < end {
      plainWords()
      if index < end { step() }
    }
    swap(&self.lexemes, &lexemes)
    swap(&self.openings, &openings)
    swap(&self.names, &names)
  }

  private mutating func step() {
    let start = index
    let byte = bytes[start]
    if ASCII.isLetter(byte) {
      word(from: start)
    } else if byte == 0x20 || byte &- 0x09 < 5 {
      index += 1
      spaced = true
    } else if ASCII.isDigit(UInt32(byte)) {
      while index < end, ASCII.isDigit(UInt32(bytes[index])) { index += 1 }
      append(.digits, from: start)
    } else if byte < 0x80 {
      index += 1
      append(.symbol, from: start, scalar: UInt32(byte))
      if byte == 0x40 { email(at: start) }
    } else {
      stepOverASCII()
    }
  }

  /// Scans what begins with a character above ASCII.
  private mutating func stepOverASCII() {
    let space = Whitespace.width(in: bytes, at: index)
    if space > 0 {
      index += space
      spaced = true
      return
    }
    let start = index
    let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
    if let zero = Self.zero(ofDigit: scalar) {
      digits(from: start, zero: zero, width: width)
    } else if Letters.contains(scalar) {
      word(from: start)
    } else {
      index += width
      if scalar == 0xAD || scalar == 0x200B { return }
      append(.symbol, from: start, scalar: scalar)
    }
  }

  /// The zero of the row that a digit of another script stands in; the last bytes of these rows'
  /// digits end in the digit's value, as those of ASCII do.
  private static func zero(ofDigit scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x660...0x669: 0x660
    case 0x6F0...0x6F9: 0x6F0
    case 0xFF10...0xFF19: 0xFF10
    default: nil
    }
  }

  /// Scans digits of a script with more than one byte for each.
  private mutating func digits(from start: Int, zero: UInt32, width: Int) {
    while index < end, UTF8Scalar.decode(bytes, at: index).value &- zero < 10 { index += width }
    append(.digits, from: start)
    lexemes[lexemes.count - 1].digitWidth = UInt8(width)
  }

  private mutating func append(_ kind: Lexeme.Kind, from start: Int, scalar: UInt32 = 0) {
    let lexeme = Lexeme(start: start, end: index, scalar: scalar, kind: kind, spaced: spaced)
    openPrevious(before: lexeme)
    if kind == .digits || Self.mayBegin(scalar) { openings.append(lexemes.count) }
    lexemes.append(lexeme)
    spaced = false
  }

  /// Appends a word of which all is known.
  mutating func append(word lexeme: Lexeme) {
    if !lexeme.spaced { openPrevious(before: lexeme) }
    list(lexeme, at: lexemes.count)
    lexemes.append(lexeme)
    spaced = false
  }

  /// Lets the last lexeme begin a value where the one behind it makes that possible: letters
  /// before a figure, signs right before what they belong to.
  private mutating func openPrevious(before next: Lexeme) {
    let last = lexemes.count - 1
    guard last >= 0, openings.last != last else { return }
    let opens =
      switch lexemes[last].kind {
      case .word:
        next.scalar == 0x24 || !next.spaced && Self.mayBeCode(lexemes[last], next)
          || next.kind == .digits && Self.isPriced(lexemes[last], known.meanings)
      case .symbol: !next.spaced && Self.mayBeMark(lexemes[last], next)
      case .digits, .url, .email: false
      }
    // `Rs. 500`
    if last > 0, next.kind == .digits, lexemes[last].scalar == 0x2E, !lexemes[last].spaced,
      lexemes[last - 1].kind == .word, lexemes[last - 1].length == 2,
      lexemes[last - 1].capitals == .initial, openings.last ?? -1 < last - 1
    {
      openings.append(last - 1)
    }
    if opens { openings.append(last) }
  }

  /// Whether a word before a figure may be its currency, a few letters or a name.
  private static func isPriced(_ word: Lexeme, _ meanings: WordMeanings) -> Bool {
    word.capitals != .none && word.length <= 3 || meanings.isCurrency(Int(word.meaning))
  }

  /// Whether letters may begin an identifier for what stands right behind them.
  private static func mayBeCode(_ word: Lexeme, _ next: Lexeme) -> Bool {
    switch next.kind {
    case .digits: true
    case .symbol:
      Lexeme.isDash(next.scalar) && (word.capitals == .all || word.length <= 6)
    case .word, .url, .email: false
    }
  }

  /// Whether a symbol may begin a value, whatever follows: a currency, a fraction.
  private static func mayBegin(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x23, 0x24: true
    case 0x2019, 0xAB, 0xBB, 0x2013, 0x2014, 0x2018, 0x201A...0x201E, 0x2026: false
    default: scalar >= 0x80
    }
  }

  /// Whether a symbol may begin a value with what stands right behind it: a sign with a number,
  /// the mark of decimals or of a decade with its digits.
  private static func mayBeMark(_ mark: Lexeme, _ next: Lexeme) -> Bool {
    switch mark.scalar {
    case 0x2D: mark.spaced
    case 0x27, 0x2C, 0x2E, 0x2019: next.kind == .digits
    default: false
    }
  }

  static func capitals(_ count: Int, of letters: Int, first: Bool) -> Lexeme.Capitals {
    if count == 0 { return .none }
    if count == letters, letters > 1 { return .all }
    return first && count == 1 ? .initial : .mixed
  }
}
