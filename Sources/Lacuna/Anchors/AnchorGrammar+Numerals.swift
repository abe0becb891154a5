/// Numbers in words, and words that multiply numbers.
extension AnchorGrammar {
  /// Reads a number with its sign and magnitude, in digits or words.
  func readNumeral(at index: Int) -> Numeral? {
    if let sign = signEnd(at: index) {
      guard var numeral = readUnsigned(at: sign), !numeral.isOrdinal else { return nil }
      numeral.values = numeral.multiplied(by: ExactNumber(-1))
      numeral.isWeak = false
      numeral.year = nil
      return numeral
    }
    // `- 1,200,000` at the beginning is an item of a list or a negative number.
    if index == 1, isDash(0), isKind(index, .digits),
      isSymbol(index + 1, 0x2C) || isSymbol(index + 1, 0x2E), isAttached(index + 1),
      isAttached(index + 2), var numeral = readUnsigned(at: index), !numeral.isOrdinal
    {
      numeral.values += numeral.multiplied(by: ExactNumber(-1))
      return numeral
    }
    return readUnsigned(at: index)
  }

  private func signEnd(at index: Int) -> Int? {
    if has(index, .minus) { return index + 1 }
    guard isSymbol(index, 0x2D) || isSymbol(index, 0x2212), lexemes[index].spaced,
      isAttached(index + 1)
    else { return nil }
    // Behind a figure it stands for `to`: `75 -300mm`.
    return isKind(index - 1, .digits) ? nil : index + 1
  }

  private func readUnsigned(at index: Int) -> Numeral? {
    if let figure = readFigure(at: index) { return withMagnitude(figure, from: index) }
    guard isKind(index, .word) else { return nil }
    let first = meaning(index)
    if let article = readAfterArticle(at: index) { return article }
    if let first, let value = first.fixed, !isPartOfName(index) {
      // `half a million`, `eine halbe Million`, `zweieinhalb Millionen`
      var numeral = Numeral(values: [value], end: index + 1)
      if case .duration? = first.ending {
        numeral.ending = first.ending
        return numeral
      }
      if value.exponent < 0 { numeral.end = wholeOfPart(index + 1) ?? numeral.end }
      return withMagnitude(numeral, from: index)
    }
    if let first, let bottom = first.denominator, meaning(index + 1)?.magnitude != nil,
      let value = ExactNumber(1, over: bottom)
    {
      return withMagnitude(Numeral(values: [value], end: index + 1), from: index)
    }
    if has(index, .decimalPoint), let decimals = readBareDecimals(at: index) { return decimals }
    guard let first, !first.parts.isEmpty, !isUnread(index) else { return nil }
    return readWords(at: index, first)
  }

  /// Reads `point 77`, which is 77 or the decimals alone.
  private func readBareDecimals(at index: Int) -> Numeral? {
    // `point five`
    if isKind(index + 1, .word),
      let numeral = withDecimals(Numeral(values: [ExactNumber(0)], end: index))
    {
      return numeral
    }
    guard let figure = digits(index + 1, 2...3), !counts(index + 2), !isFigureContinued(index + 1)
    else { return nil }
    let decimals = ExactNumber(Int64(figure), exponent: -lexemes[index + 1].length)
    return Numeral(
      values: [ExactNumber(Int64(figure)), decimals], end: index + 2, isFigure: true)
  }

  /// Whether a word such as `Triple` stands with a capital before another one in mid-sentence.
  private func isPartOfName(_ index: Int) -> Bool {
    !words.capitalisedNouns && lexemes[index].capitals == .initial && index > 0
      && isKind(index - 1, .word) && isKind(index + 1, .word)
      && lexemes[index + 1].capitals == .initial && meaning(index + 1)?.magnitude == nil
  }

  /// Whether a magnitude without a number before it counts nothing.
  private func isUnread(_ index: Int) -> Bool {
    guard let magnitude = meaning(index)?.parts.first else { return false }
    switch magnitude {
    case .small, .joiner: return false
    case .magnitude where meaning(index)?.magnitude != nil && !words.bareHundreds: return true
    case .hundred where !words.bareHundreds:
      guard let next = meaning(index + 1) else { return true }
      return next.magnitude == nil && next.parts.isEmpty && !next.roles.contains(.joiner)
    case .magnitude(let exponent) where exponent > 3 && meaning(index)?.magnitude != nil:
      return true
    case .hundred, .magnitude: return false
    }
  }

  /// Reads `a hundred`, `eine Million`, `ein halbes Dutzend`, `a third of`.
  private func readAfterArticle(at index: Int) -> Numeral? {
    guard has(index, .article), !isAttached(index) || index == 0 || !isDash(index - 1) else {
      return nil
    }
    guard let next = meaning(index + 1) else { return weak(index) }
    if let few = aFew(at: index + 1) { return few }
    if next.magnitude != nil || next.collective != nil || isHundred(next) {
      if var sum = Optional(emptySum), next.collective == nil, sum.add(.small(1)),
        let numeral = continueWords(sum, from: index + 1)
      {
        return numeral
      }
      return withMagnitude(Numeral(values: [ExactNumber(1)], end: index + 1), from: index)
    }
    if let fixed = next.fixed, has(index + 1, .half), fixed.exponent < 0 {
      return withMagnitude(Numeral(values: [fixed], end: index + 2), from: index)
    }
    if let fixed = next.fixed, fixed.exponent < 0,
      meaning(index + 2)?.magnitude != nil || meaning(index + 2)?.collective != nil
        || meaning(index + 2)?.duration != nil || meaning(index + 2)?.unit != nil
    {
      return withMagnitude(Numeral(values: [fixed], end: index + 2), from: index)
    }
    if let bottom = next.denominator, let value = ExactNumber(1, over: bottom) {
      let end = wholeOfPart(index + 2) ?? index + 2
      return withMagnitude(Numeral(values: [value], end: end), from: index)
    }
    if !words.capitalisedNouns, let (bottom, end) = denominator(index + 1, single: true),
      has(end, .of) || !mayBeNoun(end), let value = ExactNumber(1, over: bottom)
    {
      return Numeral(values: [value], end: end)
    }
    return weak(index)
  }

  /// Steps over what stands between a part and the whole that it is a part of: `half a mile`, `a
  /// quarter of one percent`, `ein Viertel einer Million`; `nil` where no whole follows.
  func wholeOfPart(_ index: Int) -> Int? {
    var next = index
    if has(next, .of) { next += 1 }
    guard has(next, .article) || has(next, .pronoun), let whole = meaning(next + 1) else {
      return nil
    }
    let isWhole =
      whole.magnitude != nil || whole.collective != nil || whole.duration != nil
      || whole.unit != nil || whole.currency != nil || has(next + 1, .percent)
    return isWhole ? next + 1 : nil
  }

  private func weak(_ index: Int) -> Numeral {
    Numeral(values: [ExactNumber(1)], end: index + 1, isWeak: true)
  }

  private func isHundred(_ meaning: WordMeaning) -> Bool {
    if meaning.ending == nil, case .hundred? = meaning.parts.first { return true }
    return false
  }

  private func readWords(at index: Int, _ first: WordMeaning) -> Numeral? {
    if words.romanOrdinals, isRegnal(index) { return nil }
    guard var numeral = readUnit(at: index, first) ?? continueWords(emptySum, from: index) else {
      return nil
    }
    // By itself, in a list or the cell of a table, it counts.
    if has(index, .pronoun), numeral.end == index + 1 {
      numeral.isWeak = index > 0 || !isClosed(index + 1)
    }
    return numeral
  }

  /// Reads a number word that is a number below a hundred, with nothing behind it that goes on.
  private func readUnit(at index: Int, _ word: WordMeaning) -> Numeral? {
    guard word.ending == nil, !mayExtend(index + 1), case let parts = word.parts, parts.count == 1,
      case .small(let value) = parts[0]
    else { return nil }
    return Numeral(values: [ExactNumber(value)], end: index + 1)
  }

  /// Whether a Roman numeral belongs to the name before it: `François Ier`.
  private func isRegnal(_ index: Int) -> Bool {
    lexemes[index].capitals != .none && isKind(index - 1, .word)
      && lexemes[index - 1].capitals == .initial && !has(index - 1, [.small, .determiner])
  }

  /// A sum with no parts yet.
  var emptySum: NumeralSum { NumeralSum(byTwenties: words.countsByTwenties) }

  /// Adds number words to a sum as long as they fit.
  private func continueWords(_ start: NumeralSum, from index: Int) -> Numeral? {
    guard let sum = sumOfWords(start, from: index) else { return nil }
    return finish(sum, from: index)
  }

  /// Adds number words to a sum, without what may multiply it.
  func sumOfWords(
    _ start: NumeralSum, from index: Int
  ) -> NumeralWords? {
    var sum = start
    var next = index
    var ending: NumeralEnding?
    while ending == nil {
      var word = next
      var trial = sum
      if trial.parts > 0 {
        // `vingt et un`, `vingt-et-un`
        let joiner = isHyphen(word) ? word + 1 : word
        if trial.endsInTens, has(joiner, .joiner) {
          _ = trial.add(.joiner)
          word = isHyphen(joiner + 1) ? joiner + 2 : joiner + 1
        } else if isHyphen(word) || isLooseHyphen(word, behind: trial), isKind(word + 1, .word) {
          word += 1
        } else if words.spacedJoiner, has(word, .joiner), trial.endsRound {
          _ = trial.add(.joiner)
          word += 1
          // `3 hundred and 2 hundred` are two numbers.
          if trial.endedInHundred, meaning(word + 1).map(isHundred) ?? false { break }
        }
      }
      if sum.endsRound, let figure = digits(word, 1...2), lexemes[word].spaced,
        trial.add(.small(Int64(figure))), !isFigureContinued(word)
      {
        (sum, next) = (trial, word + 1)
        break
      }
      guard let meaning = meaning(word), !meaning.parts.isEmpty,
        meaning.parts.allSatisfy({ trial.add($0) })
      else { break }
      // `nine hundredths` is nine of them.
      if meaning.ending == .fraction, sum.parts > 0, word == next { break }
      // `halb`, `second` and the like stand for themselves.
      (sum, next) = (trial, word + 1)
      ending = meaning.ending
    }
    guard let value = sum.value, next > index else { return nil }
    return NumeralWords(
      value: value, ending: ending, end: next, head: words.spacedJoiner ? sum.beforeJoiner : nil)
  }

  /// Whether a dash with spaces around it joins tens and units, as in texts cut into tokens:
  /// `ninety - five`.
  private func isLooseHyphen(_ index: Int, behind sum: NumeralSum) -> Bool {
    guard words.spacedJoiner, isSymbol(index, 0x2D), lexemes[index].spaced, !isAttached(index + 1),
      let tens = sum.value, tens % 100 >= 20, tens % 10 == 0,
      let unit = meaning(index + 1), unit.ending == nil, unit.parts.count == 1,
      case .small(1..<10) = unit.parts[0]
    else { return false }
    return true
  }

  private func finish(_ sum: NumeralWords, from index: Int) -> Numeral? {
    let value = ExactNumber(sum.value)
    var numeral = Numeral(values: [value], end: sum.end)
    numeral.head = sum.head
    switch sum.ending {
    case .ordinal?, .ordinalOfTens?: numeral.isOrdinal = true
    case .fraction?:
      numeral.values = [ExactNumber(1, over: max(value.whole ?? 1, 1))].compactMap(\.self)
    case .times?: break
    case .percent?, .duration?: numeral.ending = sum.ending
    case nil:
      return withMagnitude(numeral, from: index)
    }
    return numeral.values.isEmpty ? nil : numeral
  }
}
