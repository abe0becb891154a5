/// What may begin with a word.
extension LexemeScanner {
  /// Lists a word where a value or a name may begin with it.
  @inline(__always)
  mutating func list(_ word: Lexeme, at place: Int) {
    if word.begins || word.capitals != .none && mayBeShort(word) { openings.append(place) }
    if word.isTitle { lastTitle = place }
    if mayBeName(word, at: place) { names.append(place) }
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
