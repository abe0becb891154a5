/// Words that end where their letters do, with spaces and common marks between them: nearly all.
extension LexemeScanner {
  /// Scans words of ASCII letters, spaces and marks behind words, up to anything else.
  mutating func plainWords() {
    let bytes = self.bytes
    let end = self.end
    var index = self.index
    var spaced = self.spaced
    // Lists of its own are not looked for in memory at each word.
    var lexemes: [Lexeme] = []
    var openings: [Int] = []
    var names: [Int] = []
    swap(&lexemes, &self.lexemes)
    swap(&openings, &self.openings)
    swap(&names, &self.names)
    while index < end {
      var block = ByteBlock(bytes, at: index)
      var inBlock = min(block.leadingLetters, end &- index)
      if inBlock == 0 {
        let byte = block.first
        if byte == 0x20 || byte == 0x0A {
          (index, spaced) = (index &+ 1, true)
          continue
        }
        guard Self.isCommonMark(byte), let last = lexemes.last, last.kind == .word else { break }
        lexemes.append(
          Lexeme(
            start: index, end: index &+ 1, scalar: UInt32(byte), kind: .symbol, spaced: spaced))
        (index, spaced) = (index &+ 1, false)
        continue
      }
      if !spaced, let last = lexemes.last, last.kind == .symbol,
        last.scalar == 0x2D || last.scalar == 0x2E
      {
        break
      }
      var next = index &+ inBlock
      // A capital at the beginning of the word is told by its byte.
      var capitals = block.capitals(in: inBlock)
      let isCapitalised = capitals & 0xFF != 0
      capitals &= ~0xFF
      var small = block.smallLetters(in: inBlock)
      var key = WordKey()
      key.add(block.lowered(inBlock))
      var endsBySpace = false
      if inBlock < 8 {
        endsBySpace = next < end && block.hasSpace(at: inBlock)
      } else {
        repeat {
          block = ByteBlock(bytes, at: next)
          inBlock = min(block.leadingLetters, end &- next)
          if inBlock == 0 { break }
          capitals |= block.capitals(in: inBlock)
          small |= block.smallLetters(in: inBlock)
          key.add(block.lowered(inBlock))
          next &+= inBlock
        } while inBlock == 8
      }
      guard endsBySpace || Self.endsWord(bytes, next, before: end, letters: next &- index) else {
        break
      }
      var lexeme = Lexeme(start: index, end: next, kind: .word, spaced: spaced)
      if isCapitalised {
        lexeme.capitals = capitals == 0 ? .initial : small == 0 ? .all : .mixed
      } else if capitals != 0 {
        lexeme.capitals = .mixed
      }
      known.lookUp(&lexeme, key, in: bytes)
      if lexeme.meaning >= 0 || lexeme.nameWords > 0 || lexeme.capitals != .none {
        if lexeme.begins || lexeme.capitals != .none && mayBeShort(lexeme) {
          openings.append(lexemes.count)
        }
        if lexeme.isTitle { lastTitle = lexemes.count }
        if mayBeName(lexeme, at: lexemes.count) { names.append(lexemes.count) }
      }
      lexemes.append(lexeme)
      // The space has been seen with the word.
      (index, spaced) = endsBySpace ? (next &+ 1, true) : (next, false)
    }
    swap(&lexemes, &self.lexemes)
    swap(&openings, &self.openings)
    swap(&names, &self.names)
    (self.index, self.spaced) = (index, spaced)
  }

  /// Scans a word of the letters of ASCII and Latin-1; whether it is one.
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

  /// Whether a word ends before a byte whatever follows: no more letters belong to it, and no
  /// address begins with it.
  @inline(__always)
  private static func endsWord(
    _ bytes: [UInt8], _ index: Int, before end: Int, letters: Int
  ) -> Bool {
    guard index < end, bytes[index] != 0x20 else { return true }
    switch bytes[index] {
    case 0x27, 0x3A: return false
    // `U.S.`, `www.`
    case 0x2E: return letters != 1 && letters != 3
    // Of the signs of Latin-1, the micro sign is a letter.
    case 0xC2: return index + 1 < end && bytes[index + 1] != 0xB5
    // Of general punctuation, an apostrophe may join letters.
    case 0xE2: return index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] != 0x99
    case 0x80...: return false
    default: return true
    }
  }

  /// Whether a mark right behind a word neither begins a value nor lets the word begin one.
  @inline(__always)
  private static func isCommonMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x2E, 0x21, 0x22, 0x28, 0x29, 0x3B, 0x3F: true
    default: false
    }
  }

  /// Whether a name may begin with a word, by itself and what has been scanned before it.
  @inline(__always)
  func mayBeName(_ word: Lexeme, at index: Int) -> Bool {
    if word.nameWords > 0 { return true }
    switch word.capitals {
    case .none: return false
    case .all, .mixed: return true
    // A title's full stop may stand between.
    case .initial: return !capitalisedNouns || index &- lastTitle <= 2
    }
  }

  /// Whether a word with a capital may be a currency, of three of them, or a Roman numeral; not `I`, where nouns are small.
  @inline(__always)
  func mayBeShort(_ word: Lexeme) -> Bool {
    let length = word.end &- word.start
    switch word.capitals {
    case .all:
      return length == 3 || length < 9 && RomanNumeral.mayBegin(bytes[word.start])
    case .initial, .mixed:
      return length == 1 && RomanNumeral.mayBegin(bytes[word.start])
        && (capitalisedNouns || bytes[word.start] != UInt8(ascii: "I"))
    case .none: return false
    }
  }
}
