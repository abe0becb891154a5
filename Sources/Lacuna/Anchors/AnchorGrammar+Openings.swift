/// What lexemes cannot begin a value by what stands right behind them: most that could.
extension AnchorGrammar {
  /// Whether a value may begin at a lexeme; never wrong about one that does.
  func mayOpen(_ index: Int) -> Bool {
    let lexeme = lexemes[index]
    guard index + 1 < lexemes.count else { return true }
    let next = lexemes[index + 1]
    switch lexeme.kind {
    case .digits, .url, .email: return true
    case .symbol:
      switch lexeme.scalar {
      case 0x23: return !next.spaced && next.kind == .digits
      case 0x2D, 0x2212: return next.kind != .word || next.begins
      default: return true
      }
    case .word: break
    }
    // What is attached may make it a code.
    guard next.spaced, next.kind == .word else { return true }
    guard lexeme.meaning >= 0 else {
      // Three letters may be the code of a currency, before its number; others a Roman one.
      return next.begins || lexeme.capitals != .none && RomanNumeral.mayBegin(bytes[lexeme.start])
    }
    switch known.way(Int(lexeme.meaning)) {
    case .free: return true
    case .article: return mayCount(next, at: index + 1)
    case .label: return false
    case .last: return meaning(index + 1)?.weekday != nil || has(index + 1, .day)
    case .feast: return has(index + 1, .inFeast)
    case .doubtfulMonth:
      return lexeme.capitals != .none || has(index + 1, .dayCue)
        || next.meaning >= 0 && !known[Int(next.meaning)].parts.isEmpty
    case .doubtfulWeekday:
      return lexeme.capitals == .initial
        && (meaning(index + 1)?.month != nil || isKind(index - 1, .digits))
    }
  }

  /// Whether a word behind an article or `one` may be what it counts.
  private func mayCount(_ next: Lexeme, at index: Int) -> Bool {
    guard next.meaning >= 0 else {
      // What is in no table may be a currency's code or sign, or a unit's symbol.
      return next.length > 4
        ? false : next.capitals != .none || next.length <= 3 || bytes[next.start] >= 0x80
    }
    guard known.isCounted(Int(next.meaning)) else { return false }
    // Of a country something must be counted.
    guard known.isNation(Int(next.meaning)) else { return true }
    return isHyphen(index + 1) || isKind(index + 1, .symbol)
      || known.isCurrency(Int(lexemes[min(index + 1, lexemes.count - 1)].meaning))
  }
}
