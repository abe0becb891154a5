/// Words that end where their letters do, with spaces and common marks between them: nearly all.
extension LexemeScanner {
  /// What stands before a word or a mark, as far as these ask.
  private enum Previous {
    case word
    /// A full stop or a hyphen, with which a word right behind it may go together.
    case joint
    case other

    init(_ lexeme: Lexeme?) {
      switch lexeme?.kind {
      case .word: self = .word
      case .symbol where lexeme?.scalar == 0x2D || lexeme?.scalar == 0x2E: self = .joint
      default: self = .other
      }
    }
  }

  /// For how many lexemes room is made at once.
  private static let room = 64

  /// Scans words of ASCII letters, spaces and marks behind words, up to anything else.
  mutating func plainWords() {
    // Blocks are read whole: what begins in the last bytes of the text is left to `step`.
    let stop = min(end, bytes.count &- 7)
    guard index < stop else { return }
    var lexemes: [Lexeme] = []
    swap(&lexemes, &self.lexemes)
    var goesOn = true
    while goesOn {
      let before = lexemes.count
      let previous = Previous(lexemes.last)
      lexemes.append(addingCapacity: Self.room) { room in
        goesOn = plainWords(before: stop, into: &room, from: before, behind: previous)
      }
    }
    swap(&lexemes, &self.lexemes)
  }

  /// Scans as many as there is room for; whether more may follow.
  @inline(__always)
  private mutating func plainWords(
    before stop: Int, into lexemes: inout OutputSpan<Lexeme>, from before: Int,
    behind previous: Previous
  ) -> Bool {
    let bytes = self.bytes
    let text = bytes.span
    let end = self.end
    var index = self.index
    var spaced = self.spaced
    var previous = previous
    defer { (self.index, self.spaced) = (index, spaced) }
    while index < stop {
      if lexemes.isFull { return true }
      var block = ByteBlock(whole: text, at: index)
      var others = block.others
      if others & 0x80 != 0 {
        let byte = block.first
        if byte == 0x20 || byte == 0x0A {
          (index, spaced) = (index &+ 1, true)
          continue
        }
        if byte != 0xC3 {
          guard Self.isCommonMark(byte), previous == .word else { return false }
          lexemes.append(
            Lexeme(
              start: index, end: index &+ 1, scalar: UInt32(byte), kind: .symbol, spaced: spaced))
          previous = byte == 0x2E ? .joint : .other
          // The space has been seen with the mark, as it is with a word.
          spaced = block.byte(at: 1) == 0x20
          index = spaced ? index &+ 2 : index &+ 1
          continue
        }
      }
      if !spaced, previous == .joint { return false }
      var mask = ByteBlock.mask(before: others)
      var capitals = block.capitals(mask)
      let startsCapital = block.first & 0x20 == 0
      var key = WordKey()
      key.add(block.lowered(mask))
      var next = index
      while others == 0 {
        next &+= 8
        if next >= stop { return false }
        block = ByteBlock(whole: text, at: next)
        others = block.others
        if others & 0x80 != 0 { break }
        mask = ByteBlock.mask(before: others)
        // Of the first block a word's first letter has the lowest bit.
        if block.capitals(mask) != 0 { capitals |= 0x2000 }
        key.add(block.lowered(mask))
      }
      let inBlock = others.trailingZeroBitCount &>> 3
      next &+= inBlock
      let behind = block.byte(at: inBlock)
      if behind != 0x20 || next >= end {
        if behind == 0xC3, next < end {
          guard let word = latinWord(from: index, before: stop, spaced) else { return false }
          if word.capitals != .none || word.isTold { list(word, at: before &+ lexemes.count) }
          lexemes.append(word)
          previous = .word
          (index, spaced) = (word.end, false)
          continue
        }
        // A word that goes on behind the range is cut by `step`.
        guard next <= end else { return false }
        guard Self.endsWord(bytes, next, before: end, letters: next &- index) else {
          leftWord = index
          return false
        }
      }
      previous = .word
      let mayBeListed = known.mayList(key)
      if !mayBeListed, capitals == 0, !known.mayMake(key) {
        lexemes.append(Lexeme(word: index, next, spaced: spaced, .none))
      } else {
        var lexeme = Lexeme(word: index, next, spaced: spaced, .none)
        let isCapital = capitals != 0
        if isCapital {
          lexeme.capitals = Self.capitals(
            startsCapital, capitals & ~0xFF != 0, of: text, index..<next)
        }
        if mayBeListed, let entry = known.listed(key, bytes, index..<next) {
          lexeme.note(entry)
        } else if known.mayBeMade(key, next &- index, isCapital: isCapital) {
          let meaning = known.made(key, of: index..<next, isCapital: isCapital, in: bytes)
          (lexeme.meaning, lexeme.begins) = (meaning, meaning >= 0)
        }
        if isCapital || lexeme.isTold { list(lexeme, at: before &+ lexemes.count) }
        lexemes.append(lexeme)
      }
      // The space has been seen with the word.
      spaced = behind == 0x20
      index = spaced ? next &+ 1 : next
    }
    return false
  }

  /// Where the capitals of a word of ASCII letters stand.
  ///
  /// - Parameters:
  ///   - isFirst: Whether the first letter is one.
  ///   - others: Whether others are.
  @inline(__always)
  private static func capitals(
    _ isFirst: Bool, _ others: Bool, of text: Span<UInt8>, _ range: Range<Int>
  ) -> Lexeme.Capitals {
    if !others { return .initial }
    return isFirst && isAllCapital(text, range) ? .all : .mixed
  }

  private static func isAllCapital(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where !ASCII.isCapital(text[index]) { return false }
    return true
  }

  /// Whether a word ends before a byte whatever follows: no more letters belong to it, and no
  /// address begins with it.
  @inline(__always)
  static func endsWord(
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
}
