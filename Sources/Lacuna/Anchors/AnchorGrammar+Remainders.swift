/// What is added to an amount behind its unit: cents, a half.
extension AnchorGrammar {
  /// Adds what stands behind a currency: `75 USD million`, `3 dollars and 50 cents`.
  func withRest(_ amount: Amount) -> Amount {
    var amount = amount
    let end = amount.range.upperBound
    if !amount.numeral.hasMagnitude, isKind(end, .word), let exponent = meaning(end)?.magnitude,
      exponent > 3
    {
      amount.numeral.values = amount.numeral.multiplied(by: ExactNumber(1, exponent: exponent))
      amount.numeral.hasMagnitude = true
      amount.numeral.magnitude += exponent
      amount.range = amount.range.lowerBound..<(end + 1)
      return amount
    }
    let next = has(end, .joiner) ? end + 1 : end
    guard let whole = amount.numeral.values.first, whole.whole != nil, next < lexemes.count,
      let part = readNumeral(at: next), let cents = part.values.first, let count = cents.whole,
      (1...99).contains(count), !part.isOrdinal,
      let sum = whole.adding(ExactNumber(count, exponent: -2))
    else { return amount }
    var last = part.end
    if let code = meaning(last)?.currency, code == code.lowercased() {
      last += 1
    } else {
      // Without a word for the coins, two digits that count nothing.
      let isShort = !part.isFigure && count > 9 || digits(next, 2...2) != nil
      guard isShort, next == end || isClosed(last), !mayBeNoun(last),
        !isAttached(last) || isKind(last, .symbol),
        !isHyphen(last), lexemes[next].spaced,
        measure(after: part) == nil, !isSymbol(last, 0x2C) || !isAttached(last + 1)
      else { return amount }
    }
    amount.numeral.values = [sum]
    amount.range = amount.range.lowerBound..<last
    return amount
  }

  /// Adds the half behind what is counted: `an hour and a half`, `a mile and a quarter`.
  func withHalf(_ amount: Amount) -> Amount {
    let end = amount.range.upperBound
    guard !words.capitalisedNouns, has(end, .joiner), has(end + 1, .article),
      !amount.numeral.isFigure, let whole = amount.numeral.values.first,
      let part = has(end + 2, .half) ? 2 : meaning(end + 2)?.denominator,
      let fraction = ExactNumber(1, over: part), let sum = whole.adding(fraction)
    else { return amount }
    switch amount.measure {
    case .unit, .duration: break
    default: return amount
    }
    // `a mile and a half hour`: the half of something else.
    guard wholeOfPart(end + 3) == nil,
      measure(after: Numeral(values: [sum], end: end + 3)) == nil
    else { return amount }
    var longer = amount
    longer.numeral.values = [sum]
    longer.range = amount.range.lowerBound..<(end + 3)
    return longer
  }
}
