/// What lexemes no number goes on with, and none counts: most that stand behind one.
extension AnchorGrammar {
  /// Whether nothing is known of a word behind a space that is too long for a symbol or a code:
  /// nothing that a number counts here.
  func isUnknownWord(_ index: Int) -> Bool {
    guard index < lexemes.count else { return false }
    let word = lexemes[index]
    return word.kind == .word && word.spaced && word.meaning < 0 && word.length > Units.longest
      && (word.capitals == .none || words.capitalisedNouns) && bytes[word.start] < 0x80
  }

  /// Whether a number may go on with what stands behind it; never wrong about one that does, unless
  /// it has a magnitude already.
  func mayExtend(_ index: Int) -> Bool {
    guard index < lexemes.count else { return false }
    let next = lexemes[index]
    switch next.kind {
    case .word where next.spaced && next.length > 1:
      return next.meaning >= 0 && known.extends(Int(next.meaning))
    case .symbol: return Lexeme.isDash(next.scalar)
    case .word, .digits, .url, .email: return true
    }
  }
}
