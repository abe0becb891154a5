/// Currencies before and behind a number.
extension AnchorGrammar {
  /// Reads a currency and a number: `$84,000`, `US$ 3.5bn`, `EUR 20`.
  func priced(at index: Int) -> Amount? {
    var index = index
    let start = index
    var sign = false
    if isSymbol(index, 0x2D) || isSymbol(index, 0x2212), lexemes[index].spaced,
      isAttached(index + 1)
    {
      (sign, index) = (true, index + 1)
    }
    guard let (codes, next) = currencyBefore(index),
      isKind(next, .digits) || isKind(next, .word) || isKind(next, .symbol),
      var numeral = readNumeral(at: isSigned(next) ? next + 1 : next), !numeral.isOrdinal,
      !numeral.isWeak,
      numeral.isFigure || numeral.hasMagnitude
    else { return nil }
    numeral.year = nil
    // Behind a price, one letter is a magnitude: `$1.5m`.
    if isAttached(numeral.end), isKind(numeral.end, .word), lexemes[numeral.end].length == 1,
      let exponent = words.attachedMagnitudes[folded(numeral.end)]
    {
      numeral.values = numeral.multiplied(by: ExactNumber(1, exponent: exponent))
      numeral.end += 1
      numeral.hasMagnitude = true
      numeral.magnitude += exponent
    }
    if sign || isSigned(next) { numeral.values = numeral.multiplied(by: ExactNumber(-1)) }
    var end = numeral.end
    // `$10 dollars` and `$20 USD` say it twice.
    if let (again, after) = currency(at: end), !again.isEmpty, !isAttached(end) { end = after }
    return withRest(Amount(measure: .money(codes), numeral: numeral, range: start..<end))
  }

  /// Whether a word may be a currency or a country before its sign.
  func mayBeCurrency(_ index: Int) -> Bool {
    // Before a number in words only a code is one.
    if isKind(index + 1, .word), lexemes[index].capitals != .all { return false }
    return lexemes[index].capitals != .none || lexemes[index].length <= 4
      || known.isCurrency(Int(lexemes[index].meaning))
  }

  /// Whether the sign of a price stands behind its currency: `$-5`.
  private func isSigned(_ index: Int) -> Bool {
    (isSymbol(index, 0x2D) || isSymbol(index, 0x2212)) && isAttached(index)
      && isAttached(index + 1) && isKind(index + 1, .digits) && isKind(index - 1, .symbol)
  }

  /// Reads a currency before its number; its codes and the index of the number.
  private func currencyBefore(_ index: Int) -> ([String], Int)? {
    guard index + 1 < lexemes.count else { return nil }
    if isKind(index, .symbol) {
      let codes = Currencies.signed(lexemes[index].scalar)
      return codes.isEmpty || codes == ["cent"] ? nil : (codes, index + 1)
    }
    guard isKind(index, .word), lexemes[index].length <= 4 else { return nil }
    if isSymbol(index + 1, 0x24), let code = Currencies.dollar(of: folded(index)),
      isAttached(index + 1) || lexemes[index].length == 1 && lexemes[index].capitals != .none
    {
      return ([code], index + 2)
    }
    if let codes = Currencies.abbreviated(bytes[lexemes[index].range]),
      isKind(afterStop(index + 1), .digits)
    {
      return (codes, afterStop(index + 1))
    }
    if let named = namedBefore(index) { return named }
    guard let code = isoCode(index), !Currencies.alsoWords.contains(code) else { return nil }
    return ([code], index + 1)
  }

  /// Reads the name of a currency before its number, as prices are written in Asia: `yen 5,000`.
  private func namedBefore(_ index: Int) -> ([String], Int)? {
    guard let code = meaning(index)?.currency, isKind(index + 1, .digits), !isAttached(index + 1),
      !isKind(index - 1, .digits), digits(index + 1, 4...4) == nil || isFigureContinued(index + 1)
    else { return nil }
    let chain = figureChain(at: index + 1)
    // Only a figure with groups or decimals is a price rather than a count of something else.
    guard chain.groups.count > 1 || lexemes[index].capitals == .all, !mayBeNoun(chain.end),
      measure(after: Numeral(values: [ExactNumber(2)], end: chain.end, isFigure: true)) == nil
    else { return nil }
    return ([code], index + 1)
  }

  /// Reads a currency's code with a letter for its magnitude: `30 MUSD`, `5 TEUR`.
  func withScaledCode(_ numeral: Numeral, from start: Int) -> Amount? {
    let index = numeral.end
    guard isKind(index, .word), lexemes[index].length == 4, lexemes[index].capitals != .none else {
      return nil
    }
    let exponent: Int
    switch bytes[lexemes[index].start] {
    case UInt8(ascii: "k"), UInt8(ascii: "T"): exponent = 3
    case UInt8(ascii: "M"): exponent = 6
    case UInt8(ascii: "G"): exponent = 9
    default: return nil
    }
    let code = String(text(index).dropFirst())
    guard Currencies.codes.contains(code) else { return nil }
    var scaled = numeral
    scaled.values = numeral.multiplied(by: ExactNumber(1, exponent: exponent))
    (scaled.hasMagnitude, scaled.year, scaled.isWeak) = (true, nil, false)
    return Amount(
      measure: .money([code]), numeral: scaled, range: start..<(index + 1))
  }

  func isoCode(_ index: Int) -> String? {
    guard isKind(index, .word), lexemes[index].length == 3, lexemes[index].capitals == .all else {
      return nil
    }
    return Currencies.isCode(bytes[lexemes[index].range]) ? text(index) : nil
  }

  /// Reads a currency behind a number: `US-Dollar`, `kanadische Dollar`, `USD`, `$`.
  func currency(at index: Int) -> ([String], end: Int)? {
    guard index < lexemes.count, isKind(index, .word) else { return nil }
    if let code = isoCode(index) {
      // `in 1998 USD 40` has a year and a price.
      let belongsToNext =
        isKind(index + 1, .digits) && !isAttached(index) && digits(index - 1, 4...4) != nil
      return belongsToNext ? nil : ([code], index + 1)
    }
    if lexemes[index].length == 1, isAttached(index), digits(index - 1, 1...2) != nil,
      bytes[lexemes[index].start] == words.coinLetter
    {
      return (["penny"], index + 1)
    }
    if let codes = Currencies.abbreviated(bytes[lexemes[index].range]) {
      return (codes, afterAbbreviation(index))
    }
    if lexemes[index].length == 3, let code = Currencies.smallCode(of: bytes, lexemes[index].start)
    {
      return ([code], index + 1)
    }
    // `New Zealand dollars`, `South Korean won`
    if meaning(index)?.nation == nil, lexemes[index].capitals == .initial, !words.capitalisedNouns,
      meaning(index + 1)?.nation != nil, meaning(index + 2)?.currency != nil, !isAttached(index + 1)
    {
      return currency(at: index + 1)
    }
    if let nation = meaning(index)?.nation {
      if isHyphen(index + 1), isSymbol(index + 2, 0x24) {
        return Currencies.dollar(of: folded(index)).map { ([$0], index + 3) }
      }
      let word = isHyphen(index + 1) ? index + 2 : index + 1
      if isSymbol(index + 1, 0x24), isAttached(index + 1) {
        return Currencies.dollar(of: folded(index)).map { ([$0], index + 2) }
      }
      if let code = meaning(word)?.currency {
        return ([national(code, nation, word)], word + 1)
      }
      if let unit = meaning(word), unit.unit == "lb" { return ([nation + "P"], word + 1) }
    }
    guard let code = meaning(index)?.currency else {
      return Currencies.signed(firstScalar(index)).isEmpty || lexemes[index].length > 3
        ? nil : (Currencies.signed(firstScalar(index)), index + 1)
    }
    if words.modifiersFollow, let nation = meaning(index + 1)?.nation {
      return ([national(code, nation, index)], index + 2)
    }
    return ([code], index + 1)
  }

  private func firstScalar(_ index: Int) -> UInt32 {
    UTF8Scalar.decode(bytes, at: lexemes[index].start).value
  }

  /// The code of a country's currency: ISO 4217 is the country's code and an initial.
  private func national(_ code: String, _ nation: String, _ word: Int) -> String {
    let initial = Character(UnicodeScalar(bytes[lexemes[word].start] & 0xDF))
    let national = nation + String(initial)
    if Currencies.codes.contains(national) { return national }
    // Coins are called alike in many countries.
    guard Currencies.codes.contains(code) else { return code }
    // The peso of Argentina is ARS: where a country has one currency, it is that one.
    let codes = Currencies.codes.filter { $0.hasPrefix(nation) }
    return codes.count == 1 ? codes.first ?? code : code
  }
}
