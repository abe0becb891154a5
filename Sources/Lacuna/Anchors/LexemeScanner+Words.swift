/// Words with more than ASCII letters, and letters with full stops.
extension LexemeScanner {
  /// Scans letters, with apostrophes between them, or single letters with full stops.
  mutating func word(from start: Int) {
    if start != leftWord, latinWord(from: start) { return }
    var capitals = 0
    var letters = 0
    var startsCapital = false
    while index < end {
      let byte = bytes[index]
      if ASCII.isLetter(byte) {
        if ASCII.isCapital(byte) {
          capitals += 1
          if letters == 0 { startsCapital = true }
        }
        letters += 1
        index += 1
        continue
      }
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      if byte >= 0x80, Letters.contains(scalar) {
        if Letters.isCapital(scalar) {
          capitals += 1
          if letters == 0 { startsCapital = true }
        }
        letters += 1
        index += width
      } else if letters > 0, Letters.isApostrophe(scalar), letterFollows(index + width) {
        index += width
        if isElision(start..<index) {
          elision(start..<index, capitals, of: letters, first: startsCapital)
          return
        }
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
    var lexeme = Lexeme(start: start, end: index, kind: .word, spaced: spaced)
    lexeme.capitals = Self.capitals(capitals, of: letters, first: startsCapital)
    known.lookUp(&lexeme, in: bytes)
    append(word: lexeme)
    url(from: start)
  }

  /// Whether letters up to an apostrophe are a word of their own: `l'`, `qu'`.
  private func isElision(_ range: Range<Int>) -> Bool {
    guard known.longestElision >= range.count else { return false }
    return known.isElision(bytes[range])
  }

  /// Appends a word that ends in an apostrophe; the next one stands as behind a space.
  private mutating func elision(
    _ range: Range<Int>, _ capitals: Int, of letters: Int, first: Bool
  ) {
    var lexeme = Lexeme(start: range.lowerBound, end: range.upperBound, kind: .word, spaced: spaced)
    lexeme.capitals = Self.capitals(capitals, of: letters, first: first)
    known.lookUp(&lexeme, in: bytes)
    append(word: lexeme)
    spaced = true
  }

  func letterFollows(_ index: Int) -> Bool {
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
    var lexeme = Lexeme(start: start, end: index, kind: .word, spaced: spaced)
    lexeme.dotted = true
    lexeme.capitals = capitals == count ? .all : capitals == 0 ? .none : .mixed
    known.lookUp(&lexeme, in: bytes)
    append(word: lexeme)
    return true
  }
}
