/// Cuts a text into lexemes, in one pass.
struct LexemeScanner {
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private var spaced = true
  private var lexemes: [Lexeme] = []

  /// Scans a range of well-formed UTF-8 into a list, which it empties first.
  static func scan(_ bytes: [UInt8], _ range: Range<Int>, into lexemes: inout [Lexeme]) {
    var scanner = LexemeScanner(bytes: bytes, end: range.upperBound, index: range.lowerBound)
    // The list's memory serves all ranges of a text.
    swap(&scanner.lexemes, &lexemes)
    scanner.lexemes.removeAll(keepingCapacity: true)
    while scanner.index < scanner.end { scanner.step() }
    swap(&scanner.lexemes, &lexemes)
  }

  private init(bytes: [UInt8], end: Int, index: Int) {
    self.bytes = bytes
    self.end = end
    self.index = index
  }

  private mutating func step() {
    let start = index
    let byte = bytes[start]
    if byte | 0x20 &- 0x61 < 26 { return plainWord(from: start) }
    if byte == 0x20 || byte &- 0x09 < 5 {
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
    lexemes.append(Lexeme(start: start, end: index, scalar: scalar, kind: kind, spaced: spaced))
    spaced = false
  }

  /// Scans a word of ASCII letters, with its hash; hands it on where more belongs to it.
  private mutating func plainWord(from start: Int) {
    var next = start
    var hash = WordIndex.seed
    var capitals = 0
    while next < end {
      let byte = bytes[next]
      let lower = byte | 0x20
      if lower &- 0x61 >= 26 { break }
      capitals &+= lower == byte ? 0 : 1
      hash = WordIndex.hash(hash, lower)
      next &+= 1
    }
    let following: UInt8 = next < end ? bytes[next] : 0x20
    let letters = next - start
    if following >= 0x80 || following == 0x27 || following == 0x2E && letters == 1 {
      return word(from: start)
    }
    index = next
    let isFirst = spaced
    var lexeme = Lexeme(start: start, end: next, scalar: hash, kind: .word, spaced: spaced)
    lexeme.isPlain = true
    lexeme.capitals = Self.capitals(capitals, of: letters, first: ASCII.isCapital(bytes[start]))
    lexemes.append(lexeme)
    spaced = false
    // An address goes on with one of these, or ends with a word right behind a full stop.
    if !isFirst || following == 0x3A || following == 0x2E { url(from: start) }
  }

  private static func capitals(_ count: Int, of letters: Int, first: Bool) -> Lexeme.Capitals {
    if count == 0 { return .none }
    if count == letters, letters > 1 { return .all }
    return first && count == 1 ? .initial : .mixed
  }

  /// Scans letters, with apostrophes between them, or single letters with full stops.
  private mutating func word(from start: Int) {
    var capitals = 0
    var letters = 0
    var startsCapital = false
    while index < end {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      if Letters.contains(scalar) {
        if Letters.isCapital(scalar) {
          capitals += 1
          if letters == 0 { startsCapital = true }
        }
        letters += 1
        index += width
      } else if letters > 0, Letters.isApostrophe(scalar), letterFollows(index + width) {
        index += width
        // What follows an apostrophe says nothing of how the word is written.
        while index < end {
          let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
          if !Letters.contains(scalar) { break }
          index += width
        }
      } else {
        break
      }
    }
    if letters == 1, dottedLetters(from: start) { return }
    append(.word, from: start)
    lexemes[lexemes.count - 1].capitals = Self.capitals(
      capitals, of: letters, first: startsCapital)
    url(from: start)
  }

  private func letterFollows(_ index: Int) -> Bool {
    index < end && Letters.contains(UTF8Scalar.decode(bytes, at: index).value)
  }

  /// Joins `U.S.` or `p.m.` into one word, from its first letter on.
  private mutating func dottedLetters(from start: Int) -> Bool {
    func isSingle(_ index: Int) -> Bool {
      guard index < end, ASCII.isLetter(bytes[index]) else { return false }
      return index + 1 >= end
        || !letterFollows(index + 1) && !ASCII.isDigit(UInt32(bytes[index + 1]))
    }
    var next = index
    var count = 1
    var capitals = ASCII.isCapital(bytes[start]) ? 1 : 0
    while next < end, bytes[next] == UInt8(ascii: "."), isSingle(next + 1) {
      if ASCII.isCapital(bytes[next + 1]) { capitals += 1 }
      next += 2
      count += 1
    }
    guard count > 1 else { return false }
    if next < end, bytes[next] == UInt8(ascii: ".") { next += 1 }
    index = next
    append(.word, from: start)
    lexemes[lexemes.count - 1].dotted = true
    lexemes[lexemes.count - 1].capitals = capitals == count ? .all : capitals == 0 ? .none : .mixed
    return true
  }

  /// Extends the word just scanned where it begins an address.
  private mutating func url(from start: Int) {
    let rest = end - index
    let scheme =
      rest > 3 && bytes[index] == UInt8(ascii: ":")
      && bytes[index + 1] == UInt8(ascii: "/") && bytes[index + 2] == UInt8(ascii: "/")
    let www =
      rest > 1 && bytes[index] == UInt8(ascii: ".") && index - start == 3
      && bytes[start] | 0x20 == UInt8(ascii: "w") && bytes[start + 1] | 0x20 == UInt8(ascii: "w")
      && bytes[start + 2] | 0x20 == UInt8(ascii: "w")
    // Only the last word of a run of words and points can be a domain's ending.
    let domain = isDomainEnding(start..<index)
    guard scheme || www || domain else { return }
    var first = lexemes.count - 1
    if domain, !scheme, !www {
      guard let label = domainStart() else { return }
      first = label
      guard index < end, bytes[index] == UInt8(ascii: "/") else {
        close(first, .url)
        return
      }
    }
    while index < end, Whitespace.width(in: bytes, at: index) == 0, !ASCII.endsAddress(bytes[index])
    {
      // Quotation marks and dashes above ASCII are no part of an address; letters are.
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      if (0x2010...0x203F).contains(scalar) || scalar == 0xAB || scalar == 0xBB { break }
      index += width
    }
    while index > start, ASCII.endsSentence(bytes[index - 1]) { index -= 1 }
    close(first, .url)
  }

  private mutating func close(_ first: Int, _ kind: Lexeme.Kind) {
    lexemes.removeSubrange((first + 1)...)
    lexemes[first].kind = kind
    lexemes[first].scalar = 0
    lexemes[first].end = index
    spaced = false
  }

  private func isDomainEnding(_ range: Range<Int>) -> Bool {
    guard range.count >= 2, range.count <= 4, lexemes.count > 2 else { return false }
    if index < end, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "@"),
      letterFollows(index + 1)
    {
      return false
    }
    let last = lexemes[lexemes.count - 1]
    let point = lexemes[lexemes.count - 2]
    guard !last.spaced, point.kind == .symbol, point.scalar == 0x2E, !point.spaced else {
      return false
    }
    return Self.domains.contains(bytes[range])
  }

  private static let domains = Set(
    [
      "com", "org", "net", "edu", "gov", "int", "mil", "info", "io", "de", "at", "ch", "uk", "eu",
      "fr", "us", "cn", "ru", "tv",
    ].map { ArraySlice($0.utf8) })

  /// Finds the lexeme at which the domain or mailbox that ends the list begins.
  private func domainStart() -> Int? {
    var first = lexemes.count - 1
    while first > 0, !lexemes[first].spaced {
      let before = lexemes[first - 1]
      let joins =
        before.kind == .symbol
        ? [0x2E, 0x2D, 0x5F, 0x2B].contains(before.scalar)
        : before.kind == .word || before.kind == .digits
      if !joins { break }
      first -= 1
    }
    while first < lexemes.count - 1, lexemes[first].kind == .symbol { first += 1 }
    return first < lexemes.count - 1 ? first : nil
  }

  /// Makes an e-mail address of the words before `@` and those after it.
  private mutating func email(at sign: Int) {
    guard lexemes.count > 1, !lexemes[lexemes.count - 1].spaced, letterFollows(index) else {
      return
    }
    guard let first = domainStart() else { return }
    while index < end {
      let byte = bytes[index]
      guard ASCII.isLetter(byte) || ASCII.isDigit(UInt32(byte)) || byte == 0x2D || byte == 0x2E
      else { break }
      index += 1
    }
    while index > sign, ASCII.endsSentence(bytes[index - 1]) { index -= 1 }
    close(first, .email)
  }
}
