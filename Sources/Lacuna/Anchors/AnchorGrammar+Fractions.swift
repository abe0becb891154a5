/// Parts of numbers in words: fractions, halves, shares of a total.
extension AnchorGrammar {
  /// Reads `two thirds`, `zwei Drittel`, `one and a half`, `drei halbe`.
  func withFraction(_ numeral: Numeral) -> Numeral? {
    guard !numeral.isOrdinal, numeral.values.count == 1, let top = numeral.values[0].whole else {
      return nil
    }
    let index = numeral.end
    let joiner = afterHyphen(index)
    if has(joiner, .joiner) {
      // `ten and 5/8`
      if let part = slashed(joiner + 1), part.top < part.bottom,
        let fraction = ExactNumber(Int64(part.top), over: Int64(part.bottom)),
        let sum = numeral.values[0].adding(fraction)
      {
        return Numeral(values: [sum], end: joiner + 4)
      }
      // The half of `half past` belongs to what follows.
      let article = afterHyphen(joiner + 1)
      var part = has(article, .article) ? afterHyphen(article + 1) : article
      let first = part
      var count: Int64 = 1
      if part == article, let small = meaning(part), small.ending == nil,
        case .small(let value)? = small.parts.first, small.parts.count == 1
      {
        (count, part) = (value, part + 1)
      }
      // `trois et demi`, where no article stands before the half.
      guard part > first || first > article || words.modifiersFollow && has(part, .half) else {
        return nil
      }
      let below = has(part, .half) ? (2, part + 1) : denominator(part, single: count == 1)
      guard let (bottom, end) = below, count < bottom,
        let fraction = ExactNumber(count, over: bottom, of: lastMagnitude(of: numeral)),
        let sum = numeral.values[0].adding(fraction)
      else { return nil }
      return withMagnitude(Numeral(values: [sum], end: end), from: index)
    }
    let word = isHyphen(index) ? index + 1 : index
    let isHalf =
      meaning(word)?.fixed == Self.half && (!has(word, .half) || word > index && top == 1)
    let below = isHalf ? (2, word + 1) : denominator(word, single: top == 1)
    guard let (bottom, end) = below, !numeral.isFigure || meaning(word)?.denominator != nil,
      let value = ExactNumber(top, over: bottom)
    else { return nil }
    var next = numeral
    (next.values, next.end, next.isWeak) = ([value], end, false)
    (next.isFigure, next.year, next.head) = (false, nil, nil)
    if word > index, let tens = tens(before: index), let unit = bottom < 10 ? bottom : nil,
      top > tens, let value = ExactNumber(top - tens, over: tens + unit)
    {
      // `one hundred thirty-fifths`
      next.values = [value]
    } else if word == index, let head = numeral.head,
      let part = ExactNumber(top - head, over: bottom),
      let sum = part.adding(ExactNumber(head))
    {
      // `two hundred and fifty-four hundredths`: only what stands behind the `and` are parts, or all.
      next.values = [sum, value]
    }
    next.end = wholeOfPart(next.end) ?? next.end
    return withMagnitude(next, from: index)
  }

  /// Steps over a hyphen that joins words: `two-and-a-half`.
  func afterHyphen(_ index: Int) -> Int { isHyphen(index) ? index + 1 : index }

  /// The power of ten that ends a number, as far as half of it may be added: `a million and a half`.
  private func lastMagnitude(of numeral: Numeral) -> Int {
    guard let exponent = meaning(numeral.end - 1)?.magnitude, exponent >= 6 else { return 0 }
    return exponent
  }

  /// The tens that a word names, from twenty on.
  private func tens(before index: Int) -> Int64? {
    guard let meaning = meaning(index - 1), meaning.ending == nil, meaning.parts.count == 1,
      case .small(let value) = meaning.parts[0], value >= 20, value % 10 == 0
    else { return nil }
    return value
  }

  /// Reads `1 over three`, `two out of five`: a share of a total that is counted.
  func withTotal(_ numeral: Numeral) -> Numeral? {
    guard !numeral.isOrdinal, !numeral.hasMagnitude, !numeral.isWeak,
      numeral.values.count == 1, let part = numeral.values[0].whole, part > 0
    else { return nil }
    var index = numeral.end
    let isOver = has(index, .over)
    // In words alone, `one in three` has two numbers for other languages.
    let isIn = has(index, .inTotal)
    if !isOver, !isIn {
      guard has(index, .out), has(index + 1, .share) else { return nil }
      index += 1
    }
    guard isKind(index + 1, .digits) || isKind(index + 1, .word),
      meaning(index + 1)?.roles.contains(.article) != true
    else { return nil }
    var total: (value: Int64, end: Int)?
    if let figure = digits(index + 1), !isFigureContinued(index + 1), lexemes[index + 1].length != 4
    {
      total = (Int64(figure), index + 2)
    } else if let sum = sumOfWords(emptySum, from: index + 1), sum.ending == nil {
      total = (sum.value, sum.end)
    }
    guard let total, total.value > 1, !isIn || numeral.isFigure || isKind(index + 1, .digits),
      isOver || part < total.value,
      !isAttached(total.end) || !isKind(total.end, .word),
      !has(total.end, .upTo), !isDash(total.end), !has(total.end, .clock),
      meaning(total.end)?.magnitude == nil,
      measure(after: Numeral(values: [ExactNumber(2)], end: total.end, isFigure: true)) == nil,
      let value = ExactNumber(part, over: total.value)
    else { return nil }
    var next = numeral
    (next.values, next.end, next.isWeak) = ([value], total.end, false)
    (next.isFigure, next.year) = (false, nil)
    return next
  }

  private static let half = ExactNumber(5, exponent: -1)

  /// The denominator that words name: `thirds`, `twenty-firsts`, in the singular also `third`.
  func denominator(_ index: Int, single: Bool) -> (Int64, end: Int)? {
    guard let meaning = meaning(index) else { return nil }
    if let bottom = meaning.denominator { return (bottom, index + 1) }
    guard !meaning.parts.isEmpty, let name = sumOfWords(emptySum, from: index),
      name.value > 2,
      name.ending == .fraction || single && name.ending == .ordinal && !words.capitalisedNouns
    else { return nil }
    return (name.value, name.end)
  }
}

extension ExactNumber {
  /// Makes a fraction of a power of ten.
  fileprivate init?(_ numerator: Int64, over denominator: Int64, of exponent: Int) {
    let part = ExactNumber(numerator, over: denominator)
    guard let whole = part?.multiplied(by: ExactNumber(1, exponent: exponent)) else { return nil }
    self = whole
  }
}
