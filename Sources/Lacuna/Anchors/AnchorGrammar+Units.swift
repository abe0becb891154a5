/// Units of measure behind a number.
extension AnchorGrammar {
  /// Reads a unit of measure behind a number.
  func unit(at index: Int, behind numeral: Numeral) -> (Amount.Measure, end: Int)? {
    if let (symbol, end) = degrees(at: index, numeral) { return (.unit(symbol), end) }
    if let (symbol, end) = strokes(at: index, numeral) { return (.unit(symbol), end) }
    guard let (symbol, end) = length(at: index, numeral) else { return nil }
    if symbol == "ft", let (sum, last) = withInches(numeral, at: end) {
      return (.sum(sum, "ft"), last)
    }
    if let (below, last) = divisor(at: end) {
      return (.unit(Units.quotient(symbol, below)), last)
    }
    if symbol == "lb", !["lb", "lbs"].contains(folded(index)) {
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
    let next = has(index, .joiner) ? index + 1 : index
    guard let inches = digits(next, 1...2), inches < 12, let whole = feet.values.first,
      isKind(next + 1, .word), meaning(next + 1)?.unit == "in" || text(next + 1) == "in",
      let part = ExactNumber(Int64(inches), over: 12), let sum = whole.adding(part)
    else { return nil }
    return (sum, next + 2)
  }

  /// Reads a unit without a divisor, with an exponent or a word for area.
  private func length(at index: Int, _ numeral: Numeral) -> (String, end: Int)? {
    guard isKind(index, .word) else { return nil }
    if has(index, .unitPrefix), isKind(index + 1, .word) {
      return words.units[folded(index) + " " + folded(index + 1)].map { ($0, index + 2) }
    }
    if let meaning = meaning(index), meaning.area || meaning.volume {
      let word = afterStop(index + 1)
      if let unit = self.meaning(word)?.unit ?? Units.symbol(word < lexemes.count ? text(word) : "")
      {
        return (unit + (meaning.area ? "²" : "³"), word + 1)
      }
    }
    let known = meaning(index)
    if known?.unit == nil, numeral.isWeak || known?.duration != nil { return nil }
    guard let symbol = known?.unit ?? symbol(at: index, numeral) else { return nil }
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
      return nil
    }
    if isKind(index + 1, .word) {
      if let unit = meaning(index + 1)?.unit, unit == "°C" || unit == "°F" {
        return (unit, index + 2)
      }
      if lexemes[index + 1].length == 1 {
        switch bytes[lexemes[index + 1].start] {
        case UInt8(ascii: "C"): return ("°C", index + 2)
        case UInt8(ascii: "F"): return ("°F", index + 2)
        default: break
        }
      }
    }
    return isSign && !isAttached(index) ? nil : ("°", index + 1)
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
  private func divisor(at index: Int) -> (String, end: Int)? {
    let isSlash = isSymbol(index, 0x2F) && isAttached(index) && isAttached(index + 1)
    guard isSlash || has(index, .per) && !has(index, .article) else { return nil }
    let word = index + 1
    guard isKind(word, .word) else { return nil }
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
