/// Roman ordinals: of kings and popes, wars, chapters, centuries.
extension AnchorGrammar {
  /// Reads `XIV`, `XIV.` where something that is numbered stands beside it.
  func romanOrdinal(at index: Int) -> Amount? {
    guard let value = romanValue(index) else { return nil }
    let end = words.ordinalStop && isStop(index + 1) ? afterOrdinalStop(index) : index + 1
    let numeral = Numeral(values: [ExactNumber(Int64(value))], end: end, isOrdinal: true)
    return Amount(measure: .ordinal, numeral: numeral, range: index..<end)
  }

  /// The value of a word as a Roman ordinal; `nil` where it is an acronym, a letter or a pronoun.
  func romanValue(_ index: Int) -> Int? {
    guard isKind(index, .word), lexemes[index].capitals == .all || lexemes[index].length == 1,
      RomanNumeral.mayBegin(bytes[lexemes[index].start]), !lexemes[index].dotted,
      !isAttached(index), !isAttached(index + 1) || isKind(index + 1, .symbol),
      !isHyphen(index + 1), let value = RomanNumeral.commonValue(of: bytes[lexemes[index].range])
    else { return nil }
    let isLetter = lexemes[index].length == 1
    let hasStop = words.ordinalStop && isStop(index + 1)
    let next = hasStop ? index + 2 : index + 1
    if meaning(next)?.duration?.count == 100 { return value }
    // `Ludwig XIV.`, `World War II`, `Kapitel IV`, behind a noun or name in capitals.
    let isBehindName =
      isKind(index - 1, .word) && lexemes[index - 1].capitals == .initial
      && lexemes[index - 1].length > 1 && !has(index - 1, [.small, .determiner])
      && !isShoutedWord(index + 1)
    guard isLetter else {
      return isBehindName || has(index - 1, .numbered) || hasStop && has(index - 1, .determiner)
        ? value : nil
    }
    // One letter is a number only of a ruler: `King George V`, `Karl V. war`.
    guard isBehindName, value != 50 else { return nil }
    if hasStop { return isKind(next, .word) && lexemes[next].capitals == .none ? value : nil }
    return has(index - 2, .title) || has(index - 1, .numbered) ? value : nil
  }

  private func isShoutedWord(_ index: Int) -> Bool {
    isKind(index, .word) && lexemes[index].capitals == .all && lexemes[index].length > 2
      && RomanNumeral.commonValue(of: bytes[lexemes[index].range]) == nil
      && lexemes[index].length > 6
  }

  /// Steps over the stop of an ordinal where it does not end the text.
  private func afterOrdinalStop(_ index: Int) -> Int {
    index + 2 < lexemes.count ? index + 2 : index + 1
  }
}
