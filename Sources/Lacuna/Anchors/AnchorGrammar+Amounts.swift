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
    if case .vague = first.measure {
      emit(first)
      return first.range.upperBound
    }
    if mayJoinRange(first.range.upperBound), let second = rangeEnd(after: first) {
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
    guard amount.numeral.isFigure, amount.measure.isNumber else { return nil }
    let chain = figureChain(at: index)
    guard chain.groups.count > 2, values(of: chain).isEmpty else { return nil }
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
    // An amount is large: what cannot be is not asked for one.
    let isWord = isKind(index, .word)
    if !isKind(index, .digits) {
      if !isWord || has(index, .label), let amount = labelled(at: index) { return amount }
      if !isWord || mayBeCurrency(index), let amount = priced(at: index) { return amount }
    }
    if isWord {
      if has(index, .unbound) || has(index - 1, [.vague, .of]),
        let vague = vagueAmount(at: index)
      {
        return vague
      }
      if lexemes[index].capitals != .none, let roman = romanOrdinal(at: index) { return roman }
    }
    if has(index - 1, .of), let percent = percentBefore(at: index) { return percent }
    guard var numeral = readNumeral(at: index) else { return nil }
    if numeral.isOrdinal {
      return Amount(measure: .ordinal, numeral: numeral, range: index..<numeral.end)
    }
    if numeral.isVague {
      return Amount(measure: .vague, numeral: numeral, range: index..<numeral.end)
    }
    if isAttached(numeral.end), let (sum, end) = stones(numeral, at: numeral.end) {
      return Amount(measure: .sum(sum, "st"), numeral: numeral, range: index..<end)
    }
    if numeral.isFigure, isAttached(numeral.end),
      let ordinal = figureOrdinal(numeral, at: index)
    {
      return ordinal
    }
    if let ending = numeral.ending {
      let measure: Amount.Measure =
        if case .duration(let unit) = ending { .duration(unit, count: 1) } else { .percent }
      return Amount(measure: measure, numeral: numeral, range: index..<numeral.end)
    }
    if isKind(numeral.end, .word), lexemes[numeral.end].length == 4,
      lexemes[numeral.end].capitals != .none,
      let amount = withScaledCode(numeral, from: index)
    {
      return amount
    }
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
    if case .unitOrMoney(_, let code) = measure {
      // Pence behind pounds make them money.
      var price = amount
      price.measure = .money([code])
      price = withRest(price)
      return price.range == amount.range ? amount : price
    }
    return withHalf(amount)
  }

  /// Reads `percent of 10` by itself, as in a column's head.
  private func percentBefore(at index: Int) -> Amount? {
    guard index >= 2, has(index - 1, .of), isClosed(numberEnd(index)),
      has(index - 2, .percent) && !isCounted(before: index - 2)
        || has(index - 2, .cent) && has(index - 3, .per) && !isCounted(before: index - 3),
      let numeral = readNumeral(at: index), !numeral.isOrdinal, !numeral.isWeak
    else { return nil }
    return Amount(measure: .percent, numeral: numeral, range: index..<numeral.end)
  }

  private func numberEnd(_ index: Int) -> Int { readNumeral(at: index)?.end ?? 0 }

  private func isCounted(before index: Int) -> Bool {
    isKind(index - 1, .digits) || meaning(index - 1)?.parts.isEmpty == false
      || has(index - 1, .article)
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
    guard numeral.isFigure else { return nil }
    var end = numeral.end
    if isAttached(end), has(afterHyphen(end), .ordinalMark) {
      end = afterHyphen(end) + 1
    } else if end != index + 1 || digits(index) == nil {
      return nil
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

}
