/// Identifiers of letters and digits, whose digits are no numbers.
extension AnchorGrammar {
  /// Reads an identifier such as `5G`, `A380`, `G-PAL7`; the index of the lexeme after it.
  mutating func readCode(at index: Int) -> Int? {
    guard index == 0 || !isAttached(index) || isKind(index - 1, .symbol) else { return nil }
    guard let end = codeEnd(at: index) else { return nil }
    emit(.code, index..<end, [.text(joinedText(index..<end))])
    return end
  }

  private func codeEnd(at index: Int) -> Int? {
    if isKind(index, .digits) {
      guard isAttached(index + 1), isKind(index + 1, .word), !isValueEnding(index),
        powerOfTen(at: index + 1) == nil
      else {
        return hyphenated(at: index)
      }
      return runEnd(index + 1)
    }
    guard isKind(index, .word) else { return nil }
    if isAttached(index + 1), isKind(index + 1, .digits) {
      return isValueBeginning(index) || isTimesSign(index) ? nil : runEnd(index + 1)
    }
    // `F-16`, `COVID-19`; in lower case the figure counts: `top-10`.
    guard isHyphen(index + 1), lexemes[index].length <= 6, !isValueBeginning(index) else {
      return nil
    }
    // Letters without a vowel are short for something, and `scp-173m` is no length.
    if lexemes[index].capitals == .none {
      return hasNoVowel(index) && isKind(index + 2, .digits) && isAttached(index + 3)
        && isKind(index + 3, .word) ? runEnd(index + 2) : nil
    }
    guard lexemes[index].capitals == .all || lexemes[index].length == 1 else { return nil }
    if isKind(index + 2, .digits), lexemes[index + 2].length <= 4 { return runEnd(index + 2) }
    if isKind(index + 2, .word), isAttached(index + 3), isKind(index + 3, .digits) {
      return runEnd(index + 3)
    }
    return nil
  }

  /// Whether an `x` stands between two measures: `30 mm x15.5 mm`.
  private func isTimesSign(_ index: Int) -> Bool {
    guard lexemes[index].length == 1, bytes[lexemes[index].start] == UInt8(ascii: "x") else {
      return false
    }
    return isKind(index - 1, .digits)
      || isKind(index - 1, .word) && isKind(index - 2, .digits)
  }

  /// The end of letters and digits without anything between them, or with a hyphen before more
  /// of both: `scp2-173m`.
  private func runEnd(_ index: Int) -> Int {
    var end = index + 1
    while end < lexemes.count, isAttached(end) {
      if isKind(end, .digits) || isKind(end, .word) {
        end += 1
      } else if isHyphen(end), isKind(end - 1, .digits), isKind(end + 1, .digits),
        isAttached(end + 2), isKind(end + 2, .word)
      {
        end += 3
      } else {
        break
      }
    }
    return end
  }

  private func hasNoVowel(_ index: Int) -> Bool {
    lexemes[index].length > 1
      && bytes[lexemes[index].range].allSatisfy {
        ASCII.isLetter($0) && !Self.vowels.contains($0 | 0x20)
      }
  }

  private static let vowels = Array("aeiouy".utf8)

  /// Reads three or more figures with hyphens, such as telephone and book numbers.
  private func hyphenated(at index: Int) -> Int? {
    guard isHyphen(index + 1), isKind(index + 2, .digits), isHyphen(index + 3),
      isKind(index + 4, .digits)
    else { return nil }
    // A date in this form has a year at one end.
    if lexemes[index].length == 4 && lexemes[index + 2].length <= 2
      || [2, 4].contains(lexemes[index + 4].length) && lexemes[index].length <= 2
        && lexemes[index + 2].length <= 2 && !isHyphen(index + 5)
    {
      return nil
    }
    var end = index + 5
    while isHyphen(end), isKind(end + 1, .digits) { end += 2 }
    return end
  }

  /// Whether letters behind a figure say what it counts: `12km`, `3rd`, `5bn`, `10pm`.
  private func isValueEnding(_ index: Int) -> Bool {
    let word = index + 1
    if let meaning = meaning(word) {
      if meaning.magnitude != nil || meaning.unit != nil || meaning.duration != nil
        || meaning.currency != nil || meaning.month != nil || meaning.ending != nil
      {
        return true
      }
      let roles: WordRoles = [
        .ordinalMark, .decadeMark, .clock, .beforeNoon, .afterNoon, .percent, .times, .degree,
        .label,
      ]
      if !meaning.roles.isDisjoint(with: roles) { return true }
    }
    if isScaleLetter(word) { return true }
    let spelling = text(word)
    if words.attachedMagnitudes[folded(word)] != nil,
      !isAttached(word + 1) || !isKind(word + 1, .digits) && !isKind(word + 1, .word)
    {
      return true
    }
    if isKind(word + 1, .digits), isAttached(word + 1) {
      // `17h10`, `5m2`
      return spelling == "h" || Units.symbol(spelling) != nil
    }
    return Units.symbol(spelling) != nil || Currencies.codes.contains(spelling)
      || Currencies.abbreviated(bytes[lexemes[word].range]) != nil || isShortCoin(index)
      || !Currencies.signed(UTF8Scalar.decode(bytes, at: lexemes[word].start).value).isEmpty
      || spelling == "x" || spelling == "er"
  }

  /// Whether a figure has a coin's letter behind it: `50p`, but not `1080p`.
  private func isShortCoin(_ index: Int) -> Bool {
    guard lexemes[index].length <= 2, let coin = words.coinLetter else { return false }
    return lexemes[index + 1].length == 1 && bytes[lexemes[index + 1].start] == coin
  }

  /// Whether letters before a figure give it its meaning: `USD115`, `april22`, `No1`.
  private func isValueBeginning(_ index: Int) -> Bool {
    isoCode(index) != nil || Currencies.abbreviated(bytes[lexemes[index].range]) != nil
      || meaning(index)?.month != nil
      || has(index, .label) || meaning(index)?.weekday != nil
  }
}
