/// What a number counts, as it stands behind it.
extension AnchorGrammar {
  /// Reads what a number counts, behind it.
  func measure(after numeral: Numeral) -> (Amount.Measure, end: Int)? {
    var index = numeral.end
    guard index < lexemes.count, !isUnknownWord(index) else { return nil }
    // A comma or a stop is nothing that is counted, but for the dash that stands for no cents.
    if isSymbol(index, 0x2C) || isSymbol(index, 0x2E), !isDash(index + 1) { return nil }
    if isHyphen(index) { index += 1 }
    // `trois millions d'euros`, `un quart d'heure`
    if words.modifiersFollow, has(index, .of), multiplies(index - 1) { index += 1 }
    if numeral.isWeak, isKind(index, .word) {
      // Behind an article, what nothing is known of is no unit; a short word may be a code.
      if lexemes[index].meaning < 0, lexemes[index].length > 4 { return nil }
      if isLooseUnit(index) { return nil }
    }
    if isSymbol(index, 0x25) {
      return (.percent, index + 1)
    }
    // `5,- Euro`, `20.– Franken`
    if numeral.isFigure, isSymbol(index, 0x2C) || isSymbol(index, 0x2E), isAttached(index),
      isDash(index + 1), isAttached(index + 1)
    {
      index += 2
      if let sign = isKind(index, .symbol) ? Currencies.signed(lexemes[index].scalar) : nil {
        return sign.isEmpty ? nil : (.money(sign), index + 1)
      }
      return currency(at: index).map { (.money($0.0), $0.end) }
    }
    if isSpacedHyphen(index), isSpacedHyphen(index + 2), numeral.isFigure {
      // `12 - Pfund - Tasse`, as in texts cut into tokens
      return unit(at: index + 1, behind: numeral)
    }
    if numeral.isFigure, let bracketed = bracketedUnit(at: index) { return bracketed }
    // `a PC` is none.
    if has(index, .percent), lexemes[index].length > 2 || lexemes[index].capitals != .all {
      return (.percent, index + 1)
    }
    if has(index, .per), has(afterHyphen(index + 1), .cent) {
      return (.percent, afterHyphen(index + 1) + 1)
    }
    if isKind(index, .symbol), !numeral.isWeak {
      let codes = Currencies.signed(lexemes[index].scalar)
      if !codes.isEmpty, !isPriceOfNext(index) {
        return (.money(codes), index + 1)
      }
    }
    if let (codes, end) = currency(at: index) { return (.money(codes), end) }
    if let (measure, end) = unit(at: index, behind: numeral) { return (measure, end) }
    if let meaning = meaning(index), let duration = meaning.duration, !has(index, .noon) {
      if numeral.isWeak, meaning.ending != nil { return nil }
      if numeral.isWeak, isRate(index) { return nil }
      return self.duration(duration, at: index)
    }
    return nil
  }

  private func isLooseUnit(_ index: Int) -> Bool {
    let meaning = Int(lexemes[index].meaning)
    return meaning >= 0 ? known.isLooseUnit(meaning) : words.looseUnits.contains(folded(index))
  }

  /// Whether a word is a noun that stands for a number: million, dozen, quarter.
  private func multiplies(_ index: Int) -> Bool {
    guard let meaning = meaning(index) else { return false }
    return meaning.magnitude ?? 0 > 3 || meaning.collective != nil || meaning.denominator != nil
      || meaning.fixed != nil
  }

  private func isSpacedHyphen(_ index: Int) -> Bool {
    isSymbol(index, 0x2D) && lexemes[index].spaced && index + 1 < lexemes.count
      && lexemes[index + 1].spaced
  }

  /// Reads a length of time, with what makes it an age: `10 years old`, `95 years of age`.
  private func duration(
    _ duration: (unit: String, count: Int64), at index: Int
  ) -> (Amount.Measure, end: Int) {
    let length = Amount.Measure.duration(duration.unit, count: duration.count)
    let age = Amount.Measure.age(duration.unit, count: duration.count)
    if has(index, .old) { return (length, index + 1) }
    // `a 21-year-old` may be a whisky or a pilot, as `21-jährig` may.
    if isHyphen(index + 1) { return (length, has(index + 2, .old) ? index + 3 : index + 1) }
    if has(index + 1, .old) { return (age, index + 2) }
    if has(index + 1, .of), has(index + 2, .age) { return (age, index + 3) }
    return (length, index + 1)
  }

  /// Whether an article and a unit of time say how often: twice a year, $5 a day.
  func isRate(_ index: Int) -> Bool { lastEnd > 0 && lastEnd >= index - 1 }

  /// Whether a currency sign belongs to the figure behind it: `10 $20`.
  private func isPriceOfNext(_ index: Int) -> Bool {
    isKind(index + 1, .digits) && isAttached(index + 1) && !isAttached(index)
  }
}
