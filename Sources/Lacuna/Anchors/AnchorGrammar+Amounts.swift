/// Numbers with what they count, and ranges of them.
extension AnchorGrammar {
  /// Reads an amount or a range of amounts; the index of the lexeme after it.
  mutating func readAmount(at index: Int) -> Int? {
    guard let first = amount(at: index) else {
      // A chain of digits with no room for its value is passed over at once.
      return isKind(index, .digits) ? figureChain(at: index).end : nil
    }
    if isKind(index, .digits), !standsAlone(index), let end = skippedFigures(at: index, first) {
      return end
    }
    if let second = rangeEnd(after: first) {
      let (low, high) = united(first, second)
      emit(low)
      emit(high)
      return high.range.upperBound
    }
    if first.numeral.isWeak, first.measure.isNumber { return nil }
    emit(first)
    return first.range.upperBound
  }

  private mutating func emit(_ amount: Amount) {
    emit(amount.kind, amount.range, amount.values)
  }

  /// Passes over what is written in digits and points but is no number: versions, long codes.
  private mutating func skippedFigures(at index: Int, _ amount: Amount) -> Int? {
    let chain = figureChain(at: index)
    guard amount.numeral.isFigure, amount.measure.isNumber, chain.groups.count > 2,
      values(of: chain).isEmpty
    else { return nil }
    if chain.separators.allSatisfy({ $0 == 0x2E }) {
      emit(.code, index..<chain.end, [.text(joinedText(index..<chain.end))])
      return chain.end
    }
    // Well grouped, and yet too long for any number.
    if Set(chain.separators).count == 1,
      chain.groups.dropFirst().allSatisfy({ lexemes[$0].length == 3 })
    {
      return chain.end
    }
    for group in chain.groups {
      guard let number = readFigureAlone(group) else { continue }
      emit(.number, group..<(group + 1), [.number(number)])
    }
    return chain.end
  }

  private func readFigureAlone(_ index: Int) -> ExactNumber? {
    digits(index).map { ExactNumber(Int64($0)) }
  }

  func joinedText(_ range: Range<Int>) -> String {
    Folding.folded(bytes, lexemes[range.lowerBound].start..<lexemes[range.upperBound - 1].end)
  }

  /// Reads a number with what stands before and behind it.
  func amount(at index: Int) -> Amount? {
    if let amount = labelled(at: index) ?? priced(at: index) { return amount }
    guard var numeral = readNumeral(at: index) else { return nil }
    if numeral.isOrdinal {
      return Amount(measure: .ordinal, numeral: numeral, range: index..<numeral.end)
    }
    if let ordinal = figureOrdinal(numeral, at: index) { return ordinal }
    if let ending = numeral.ending {
      let measure: Amount.Measure =
        if case .duration(let unit) = ending { .duration(unit, count: 1) } else { .percent }
      return Amount(measure: measure, numeral: numeral, range: index..<numeral.end)
    }
    if let amount = withScaledCode(numeral, from: index) { return amount }
    guard case (let measure, var end)? = measure(after: numeral) else {
      if isAgeCue(index - 1), numeral.isFigure, digits(index, 1...3) != nil {
        return Amount(measure: .age("Y", count: 1), numeral: numeral, range: index..<numeral.end)
      }
      numeral.year = isYear(numeral, at: index) ? numeral.year : nil
      return Amount(measure: .number, numeral: numeral, range: index..<numeral.end)
    }
    numeral.year = nil
    numeral.isWeak = false
    if let half = halfBehind(end), let value = numeral.values.first?.adding(half) {
      (numeral.values, end) = ([value], end + 2)
    }
    var amount = Amount(measure: measure, numeral: numeral, range: index..<end)
    if case .duration(let unit, let count) = measure, isAgeCue(index - 1) {
      amount.measure = .age(unit, count: count)
    }
    if case .money = measure { return withRest(amount) }
    return amount
  }

  /// Reads the half that a unit has behind it: `deux ans et demi`.
  private func halfBehind(_ index: Int) -> ExactNumber? {
    guard words.modifiersFollow, has(index, .joiner), has(index + 1, .half) else { return nil }
    return meaning(index + 1)?.fixed
  }

  /// Whether a word announces an age: `age 87`, `im Alter von 6 Wochen`.
  private func isAgeCue(_ index: Int) -> Bool {
    has(index, .age) || has(index, .of) && has(index - 1, .age)
  }

  /// Whether a sentence or the text ends at an index.
  func isClosed(_ index: Int) -> Bool {
    index >= lexemes.count || index == lexemes.count - 1 && isKind(index, .symbol)
  }

  /// Whether four digits are a year rather than a count.
  private func isYear(_ numeral: Numeral, at index: Int) -> Bool {
    guard numeral.year != nil else { return false }
    if isHyphen(index - 1), isKind(index - 2, .digits) { return false }
    if isHyphen(numeral.end), isKind(numeral.end + 1, .digits) { return false }
    // `32 - 2015` is no year either, where `2012 - 2015` and `05 - 2015` may be.
    if isDash(index - 1), let before = digits(index - 2, 1...3), before > 12 { return false }
    if has(index - 1, .yearCue) || meaning(index - 1)?.month != nil { return true }
    return !mayBeNoun(numeral.end) || isAttached(numeral.end)
  }

  /// Reads `No. 3`, `Nr. 3`, `#3`.
  private func labelled(at index: Int) -> Amount? {
    guard has(index, .label) || isSymbol(index, 0x2116) || isSymbol(index, 0x23) else { return nil }
    let isSigned = isAttached(index + 1) && (isSymbol(index + 1, 0xB0) || isSymbol(index + 1, 0xBA))
    let next = isSigned ? index + 2 : afterStop(index + 1)
    guard isKind(next, .digits), let number = digits(next, 1...6), next > index,
      !words.doubtfulLabels.contains(folded(index)) || next > index + 1
        || lexemes[index].capitals == .initial
    else { return nil }
    let numeral = Numeral(values: [ExactNumber(Int64(number))], end: next + 1, isOrdinal: true)
    return Amount(measure: .ordinal, numeral: numeral, range: index..<(next + 1))
  }

  /// Reads `7th`, `3.` and the like.
  private func figureOrdinal(_ numeral: Numeral, at index: Int) -> Amount? {
    guard numeral.isFigure, numeral.end == index + 1, digits(index) != nil else { return nil }
    var end = index + 1
    if isAttached(end), has(end, .ordinalMark) {
      end += 1
    } else if words.ordinalStop, isStop(end), isOrdinalStop(index) {
      end += 1
    } else {
      return nil
    }
    var ordinal = numeral
    (ordinal.isOrdinal, ordinal.isFigure, ordinal.year, ordinal.end) = (true, false, nil, end)
    return Amount(measure: .ordinal, numeral: ordinal, range: index..<end)
  }

  /// Whether the full stop behind a figure makes an ordinal and does not end a sentence.
  private func isOrdinalStop(_ index: Int) -> Bool {
    guard lexemes[index].length <= 3, index + 2 < lexemes.count, lexemes[index + 2].spaced else {
      return false
    }
    let next = index + 2
    if isKind(next, .word), lexemes[next].capitals == .none { return true }
    return isKind(next, .word) && has(index - 1, [.determiner, .dayCue])
  }

  /// Reads what a number counts, behind it.
  func measure(after numeral: Numeral) -> (Amount.Measure, end: Int)? {
    var index = numeral.end
    guard index < lexemes.count else { return nil }
    if isHyphen(index) { index += 1 }
    // `trois millions d'euros`, `un quart d'heure`
    if words.modifiersFollow, has(index, .of), multiplies(index - 1) { index += 1 }
    if numeral.isWeak, isKind(index, .word) {
      // Behind an article, what nothing is known of is no unit; a short word may be a code.
      if lexemes[index].meaning < 0, lexemes[index].length > 4 { return nil }
      if words.looseUnits.contains(folded(index)) { return nil }
    }
    if isSymbol(index, 0x25) {
      return (.percent, index + 1)
    }
    if numeral.isFigure, let bracketed = bracketedUnit(at: index) { return bracketed }
    if has(index, .percent), !numeral.isWeak || isKind(index, .word) {
      return (.percent, index + 1)
    }
    if has(index, .per), has(index + 1, .cent) { return (.percent, index + 2) }
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

  /// Whether a word is a noun that stands for a number: million, dozen, quarter.
  private func multiplies(_ index: Int) -> Bool {
    guard let meaning = meaning(index) else { return false }
    return meaning.magnitude ?? 0 > 3 || meaning.collective != nil || meaning.denominator != nil
      || meaning.fixed != nil
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
  private func isRate(_ index: Int) -> Bool { lastEnd > 0 && lastEnd >= index - 1 }

  /// Whether a currency sign belongs to the figure behind it: `10 $20`.
  private func isPriceOfNext(_ index: Int) -> Bool {
    isKind(index + 1, .digits) && isAttached(index + 1) && !isAttached(index)
  }

  /// Adds what stands behind a currency: `75 USD million`, `3 dollars and 50 cents`.
  func withRest(_ amount: Amount) -> Amount {
    var amount = amount
    let end = amount.range.upperBound
    if !amount.numeral.hasMagnitude, isKind(end, .word), let exponent = meaning(end)?.magnitude,
      exponent > 3
    {
      amount.numeral.values = amount.numeral.multiplied(by: ExactNumber(1, exponent: exponent))
      amount.numeral.hasMagnitude = true
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
}
