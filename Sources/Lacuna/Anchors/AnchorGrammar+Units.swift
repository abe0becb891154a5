/// Units of measure behind a number.
extension AnchorGrammar {
  /// Reads a unit of measure behind a number.
  func unit(at index: Int, behind numeral: Numeral) -> (Amount.Measure, end: Int)? {
    if let (symbol, end) = degrees(at: index, numeral) {
      if has(end, .below), digits(end + 1) == 0 || isZero(end + 1),
        let value = numeral.values.first?.multiplied(by: ExactNumber(-1))
      {
        return (.sum(value, symbol), end + 2)
      }
      return (.unit(symbol), end)
    }
    if isSymbol(index, 0x2030) { return (.unit("‰"), index + 1) }
    if let (sum, end) = feetAndInches(numeral, at: index) { return (.sum(sum, "ft"), end) }
    if let (symbol, end) = strokes(at: index, numeral) { return (.unit(symbol), end) }
    guard let (symbol, end) = length(at: index, numeral) else { return nil }
    if symbol == "ft", let (sum, last) = withInches(numeral, at: end) {
      return (.sum(sum, "ft"), last)
    }
    if let (sum, last) = withSmallerPart(of: symbol, numeral, at: end) {
      return (.sum(sum, symbol), last)
    }
    if symbol == "m", let (sum, last) = withCentimetres(numeral, at: end) {
      return (.sum(sum, "m"), last)
    }
    if let (energy, last) = wattHours(symbol, at: end) { return (.unit(energy), last) }
    if let (below, last) = divisor(at: end, of: symbol) {
      return (.unit(Units.quotient(symbol, below)), last)
    }
    if symbol == "lb", !["lb", "lbs"].contains(folded(index)) {
      if meaning(end)?.currency == "GBP" { return (.money(["GBP"]), end + 1) }
      return (.unitOrMoney("lb", "GBP"), end)
    }
    if symbol == "m", isAttached(index), numeral.isFigure, lexemes[index].length == 1,
      words.attachedMagnitudes["m"] != nil
    {
      return (.metresOrMillions, end)
    }
    if symbol == "K", isAttached(index), numeral.isFigure { return (.kelvinOrThousands, end) }
    return (.unit(symbol), end)
  }

  /// Reads a unit in brackets: `20 (kg)`.
  func bracketedUnit(at index: Int) -> (Amount.Measure, end: Int)? {
    guard isKind(index, .symbol), isKind(index + 1, .word), isAttached(index + 1),
      isKind(index + 2, .symbol), isAttached(index + 2), lexemes[index + 1].length > 1,
      let symbol = Units.symbol(text(index + 1))
    else { return nil }
    switch (lexemes[index].scalar, lexemes[index + 2].scalar) {
    case (0x28, 0x29), (0x5B, 0x5D), (0x3C, 0x3E): return (.unit(symbol), index + 3)
    default: return nil
    }
  }

  /// Adds the inches to feet: `5 ft 2 in`.
  private func withInches(_ feet: Numeral, at index: Int) -> (ExactNumber, end: Int)? {
    let joined = isHyphen(index)
    let next = has(index, .joiner) || joined ? index + 1 : index
    guard let (inches, end) = smallNumber(at: next, below: 12),
      let part = ExactNumber(Int64(inches), over: 12), let sum = feet.values.first?.adding(part)
    else { return nil }
    if isKind(end, .word), meaning(end)?.unit == "in" || text(end) == "in" { return (sum, end + 1) }
    // `six foot two`, `6-foot-2`
    let bare = next == index && feet.values != [ExactNumber(1)] && isSingularFoot(index - 1)
    guard joined || bare, !counts(end) || isHyphen(end) else { return nil }
    return (sum, end)
  }

  /// Adds the pounds to stones and the ounces to pounds: `11 stone 4`, `7 lb 6 oz`.
  private func withSmallerPart(
    of symbol: String, _ whole: Numeral, at index: Int
  ) -> (ExactNumber, end: Int)? {
    guard symbol == "st" || symbol == "lb" else { return nil }
    let (small, count): (String, Int64) = symbol == "st" ? ("lb", 14) : ("oz", 16)
    let next = has(index, .joiner) ? index + 1 : index
    guard let (value, end) = smallNumber(at: next, below: Int(count)), isKind(end, .word),
      meaning(end)?.unit == small || Units.symbol(text(end)) == small,
      let part = ExactNumber(Int64(value), over: count), let first = whole.values.first,
      let sum = first.adding(part)
    else { return nil }
    return (sum, end + 1)
  }

  /// Reads the `st` of `11st 4lb`, which is no ordinal.
  func stones(_ numeral: Numeral, at index: Int) -> (ExactNumber, end: Int)? {
    guard isAttached(index), isKind(index, .word), text(index) == "st", numeral.isFigure else {
      return nil
    }
    return withSmallerPart(of: "st", numeral, at: index + 1)
  }

  /// Whether feet are counted in the singular, as they are before inches.
  private func isSingularFoot(_ index: Int) -> Bool {
    words.bodyHeightUnits.contains(folded(index))
  }

  /// Reads `6'2"` from its first stroke on.
  private func feetAndInches(_ feet: Numeral, at index: Int) -> (ExactNumber, end: Int)? {
    guard feet.isFigure, isAttached(index), isStroke(index), let whole = feet.values.first,
      whole.exponent >= 0, isAttached(index + 1), let inches = digits(index + 1, 1...2),
      inches < 12, let part = ExactNumber(Int64(inches), over: 12), let sum = whole.adding(part)
    else { return nil }
    let end = index + 2
    guard isAttached(end) else { return nil }
    if isSymbol(end, 0x22) || isSymbol(end, 0x2033) || isSymbol(end, 0x201D) {
      return (sum, end + 1)
    }
    return isStroke(end) && isStroke(end + 1) && isAttached(end + 1) ? (sum, end + 2) : nil
  }

  private func isStroke(_ index: Int) -> Bool {
    isSymbol(index, 0x27) || isSymbol(index, 0x2032) || isSymbol(index, 0x2019)
  }

  /// Adds the centimetres to metres: `1 Meter 88`.
  private func withCentimetres(_ metres: Numeral, at index: Int) -> (ExactNumber, end: Int)? {
    guard metres.isFigure, lexemes[index - 1].length > 2, let part = digits(index, 2...2),
      lexemes[index].spaced, let whole = metres.values.first, whole.whole.map({ $0 < 10 }) ?? false,
      !counts(index + 1), !isFigureContinued(index), !has(index + 1, .upTo), !isDash(index + 1),
      let sum = whole.adding(ExactNumber(Int64(part), exponent: -2))
    else { return nil }
    return (sum, index + 1)
  }

  /// Reads the hours of `5 kilowatt-hours`.
  private func wattHours(_ symbol: String, at index: Int) -> (String, end: Int)? {
    let word = afterHyphen(index)
    guard symbol.hasSuffix("W"), isKind(word, .word), meaning(word)?.duration?.unit == "TH" else {
      return nil
    }
    return (symbol + "h", word + 1)
  }

  private func isZero(_ index: Int) -> Bool {
    guard let parts = meaning(index)?.parts, parts.count == 1, case .small(0) = parts[0] else {
      return false
    }
    return true
  }

  /// Reads a unit without a divisor, with an exponent or a word for area.
  private func length(at index: Int, _ numeral: Numeral) -> (String, end: Int)? {
    guard isKind(index, .word) else { return nil }
    let second = afterHyphen(index + 1)
    if has(index, .unitPrefix), isKind(second, .word),
      let unit = words.units[folded(index) + " " + folded(second)]
    {
      return (unit, second + 1)
    }
    if let meaning = meaning(index), meaning.area || meaning.volume {
      let word = afterHyphen(afterStop(index + 1))
      if let unit = self.meaning(word)?.unit ?? Units.symbol(word < lexemes.count ? text(word) : "")
      {
        return (unit + (meaning.area ? "²" : "³"), word + 1)
      }
    }
    let known = meaning(index)
    if known?.unit == nil, numeral.isWeak || known?.duration != nil { return nil }
    var found = known?.unit
    if found == nil { found = symbol(at: index, numeral) }
    guard let symbol = found else { return nil }
    if isKind(index + 1, .symbol), isAttached(index + 1) {
      if isSymbol(index + 1, 0xB2) { return (symbol + "²", index + 2) }
      if isSymbol(index + 1, 0xB3) { return (symbol + "³", index + 2) }
    }
    if isAttached(index + 1), let power = digits(index + 1, 1...1), power == 2 || power == 3,
      symbol.hasSuffix("m")
    {
      return (symbol + (power == 2 ? "²" : "³"), index + 2)
    }
    if words.modifiersFollow, let next = meaning(index + 1), next.area || next.volume {
      return (symbol + (next.area ? "²" : "³"), index + 2)
    }
    return (symbol, index + 1)
  }

  /// Reads a symbol that all languages share; one of a letter only behind a figure.
  private func symbol(at index: Int, _ numeral: Numeral) -> String? {
    guard lexemes[index].length <= Units.longest else { return nil }
    let spelling = text(index)
    guard let symbol = Units.symbol(spelling) else { return nil }
    if has(index, .clock) { return nil }
    // `5 in` is hardly ever an inch, `10 A` hardly ever a current.
    if ["in", "sq", "A", "K", "N", "J", "V", "cd"].contains(spelling), !isAttached(index) {
      return nil
    }
    // A letter with more behind it is a code: `L-202`, `m212`.
    if spelling.utf8.count == 1, isHyphen(index + 1) && isKind(index + 2, .digits) { return nil }
    if isAttached(index + 1), isKind(index + 1, .digits), digits(index + 1, 1...1) == nil {
      return nil
    }
    return symbol
  }

  /// Reads `°C`, `degrees Celsius`, `Grad`, `°`.
  private func degrees(at index: Int, _ numeral: Numeral) -> (String, end: Int)? {
    let isSign = isSymbol(index, 0xB0) || isSymbol(index, 0xBA)
    guard isSign || has(index, .degree) else {
      if isSymbol(index, 0x2103) { return ("°C", index + 1) }
      if isSymbol(index, 0x2109) { return ("°F", index + 1) }
      return isScaleLetter(index) ? (text(index) == "C" ? "°C" : "°F", index + 1) : nil
    }
    if isKind(index + 1, .word) {
      if let unit = meaning(index + 1)?.unit, unit == "°C" || unit == "°F" || unit == "K" {
        return (unit, index + 2)
      }
      if lexemes[index + 1].length == 1 {
        switch bytes[lexemes[index + 1].start] {
        case UInt8(ascii: "C"): return ("°C", index + 2)
        case UInt8(ascii: "F"): return ("°F", index + 2)
        case UInt8(ascii: "c") where !isSign: return ("°C", index + 2)
        case UInt8(ascii: "f") where !isSign: return ("°F", index + 2)
        default: break
        }
      }
    }
    return isSign && !isAttached(index) ? nil : ("°", index + 1)
  }

  /// Whether a capital right behind figures is a scale: `at 180C`, `of 2.7F`, but not a `777F`.
  func isScaleLetter(_ index: Int) -> Bool {
    guard isKind(index, .word), lexemes[index].length == 1, isAttached(index),
      isKind(index - 1, .digits), lexemes[index - 1].length < 4,
      index + 1 >= lexemes.count || !isAttached(index + 1) || isClosed(index + 1)
        || isStop(index + 1) || isSymbol(index + 1, 0x2C)
    else { return false }
    let start = isSymbol(index - 2, 0x2E) ? index - 3 : index - 1
    guard has(start - 1, [.hourCue, .of, .upTo, .between]) else { return false }
    let letter = bytes[lexemes[index].start]
    return letter == UInt8(ascii: "C") || letter == UInt8(ascii: "F")
  }

  /// Reads inches written `5"` and feet written `6'`.
  private func strokes(at index: Int, _ numeral: Numeral) -> (String, end: Int)? {
    guard numeral.isFigure, isAttached(index) else { return nil }
    if isSymbol(index, 0x2033) { return ("in", index + 1) }
    if isSymbol(index, 0x2032) { return ("ft", index + 1) }
    if isSymbol(index, 0x27), isSymbol(index + 1, 0x27), isAttached(index + 1) {
      return ("in", index + 2)
    }
    // A quotation that ends in a figure looks the same.
    if isSymbol(index, 0x22), !hasOpenQuotation(before: index) { return ("in", index + 1) }
    return nil
  }

  private func hasOpenQuotation(before index: Int) -> Bool {
    // A straight mark a few words back is taken for the opening one.
    (max(0, index - 24)..<index).contains { isSymbol($0, 0x22) }
  }

  /// Reads `/h`, `per hour`, `pro Sekunde`.
  private func divisor(at index: Int, of symbol: String) -> (String, end: Int)? {
    let isSlash = isSymbol(index, 0x2F) && isAttached(index) && isAttached(index + 1)
    // `60 miles an hour`, `60 Kilometer in der Stunde`, but not `5 litres a day`
    let isSpeed = ["km", "mi", "m", "ft"].contains(symbol)
    let article = isSpeed && words.hourly.contains(isKind(index, .word) ? folded(index) : "")
    let isPer = isSlash || has(index, .per) && !has(index, .article) || article
    guard isPer else { return nil }
    let word = article && has(index + 1, .determiner) ? index + 2 : index + 1
    guard isKind(word, .word) else { return nil }
    if article { return meaning(word)?.duration?.unit == "TH" ? ("h", word + 1) : nil }
    if isSlash {
      let spelling = text(word)
      if ["h", "s", "min", "d", "a"].contains(spelling) { return (spelling, word + 1) }
    }
    if let duration = meaning(word)?.duration, duration.count == 1, duration.unit.hasPrefix("T") {
      return (Units.divisor(duration.unit), word + 1)
    }
    if isSlash, let unit = Units.symbol(text(word)) { return (unit, word + 1) }
    return nil
  }
}
