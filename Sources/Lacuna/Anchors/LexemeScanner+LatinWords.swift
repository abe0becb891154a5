/// Words of the letters of ASCII and Latin-1.
extension LexemeScanner {
  /// Scans such a word eight bytes at a time; `nil` where there is none.
  mutating func latinWord(from start: Int, before stop: Int, _ spaced: Bool) -> Lexeme? {
    let bytes = self.bytes
    var next = start
    var key = WordKey()
    var capitals = 0
    var letters = 0
    var startsCapital = false
    // Whether the block before ends within a letter.
    var within = false
    while true {
      if next >= stop { return nil }
      let latin = ByteBlock(whole: bytes.span, at: next).latin(within: within)
      if latin.isOdd { return nil }
      let count = latin.others.trailingZeroBitCount &>> 3
      if count == 0 { break }
      if next == start { startsCapital = latin.startsCapital }
      capitals &+= latin.capitals
      letters &+= latin.letters
      key.add(latin.lowered)
      next &+= count
      if count < 8 { break }
      within = latin.endsWithin
    }
    guard next <= end, Self.endsWord(bytes, next, before: end, letters: letters) else { return nil }
    var lexeme = Lexeme(
      word: start, next, spaced: spaced, Self.capitals(capitals, of: letters, first: startsCapital))
    known.lookUp(&lexeme, folded: key, in: bytes)
    return lexeme
  }

  /// Scans such a word byte by byte; whether it is one.
  mutating func latinWord(from start: Int) -> Bool {
    if !spaced, let last = lexemes.last, last.kind == .symbol, last.scalar == 0x2E { return false }
    var next = start
    var capitals = 0
    var letters = 0
    var startsCapital = false
    var key = FoldedKey()
    while next < end {
      let byte = bytes[next]
      if ASCII.isLetter(byte) {
        if ASCII.isCapital(byte) {
          capitals &+= 1
          if letters == 0 { startsCapital = true }
        }
        key.add(byte | 0x20)
        next &+= 1
      } else if byte == 0xC3, next &+ 1 < end {
        let second = bytes[next &+ 1]
        // The signs of multiplication and division are no letters.
        if second == 0x97 || second == 0xB7 { break }
        if second < 0x9F {
          capitals &+= 1
          if letters == 0 { startsCapital = true }
        }
        key.add(second == 0x9F ? 0x73 : 0xC3)
        key.add(second == 0x9F ? 0x73 : second | 0x20)
        next &+= 2
      } else {
        break
      }
      letters &+= 1
    }
    guard Self.endsWord(bytes, next, before: end, letters: letters) else { return false }
    index = next
    var lexeme = Lexeme(start: start, end: next, kind: .word, spaced: spaced)
    lexeme.capitals = Self.capitals(capitals, of: letters, first: startsCapital)
    known.lookUp(&lexeme, folded: key.finished(), in: bytes)
    append(word: lexeme)
    return true
  }
}
