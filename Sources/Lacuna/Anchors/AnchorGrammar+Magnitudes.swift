/// What makes a number larger or adds a fraction to it.
extension AnchorGrammar {
  /// Reads magnitudes, dozens, fractions and decimal words behind a number.
  func withMagnitude(_ numeral: Numeral, from start: Int) -> Numeral {
    if !numeral.hasMagnitude, !mayExtend(numeral.end) { return numeral }
    var numeral = numeral
    while let next = multiplied(numeral) { numeral = next }
    if numeral.isFigure || numeral.hasMagnitude, let sum = continued(numeral) { numeral = sum }
    if let fraction = withFraction(numeral) {
      numeral = fraction
    } else if let share = withTotal(numeral) {
      numeral = share
    }
    if let decimals = withDecimals(numeral) { numeral = decimals }
    return numeral
  }

  private func multiplied(_ numeral: Numeral) -> Numeral? {
    let index = numeral.end
    guard isKind(index, .word) || isHyphen(index) else { return nil }
    if isAttached(index), numeral.isFigure, !numeral.hasMagnitude,
      let exponent = attachedMagnitude(index)
    {
      return raised(numeral, exponent, end: afterAbbreviation(index))
    }
    if numeral.isFigure, let exponent = letterOfMagnitude(index, behind: numeral) {
      return raised(numeral, exponent, end: index + 1)
    }
    let word = isHyphen(index) ? index + 1 : index
    guard let meaning = meaning(word), meaning.ending == nil else { return nil }
    if let count = meaning.collective {
      var next = numeral
      (next.values, next.end) = (numeral.multiplied(by: ExactNumber(count)), word + 1)
      // `three hundred and two dozens`: 302 or 2 of them.
      if let head = numeral.head, let total = numeral.values.first?.whole,
        let sum = ExactNumber(count).multiplied(by: ExactNumber(total - head))?
          .adding(ExactNumber(head))
      {
        next.values.append(sum)
      }
      next.head = nil
      (next.isFigure, next.year, next.isWeak) = (false, nil, false)
      return next.values.isEmpty ? nil : next
    }
    // Behind a figure, what is also a coin is one: `50 cents`.
    if numeral.isFigure, meaning.currency != nil { return nil }
    let bareHundred =
      if case .hundred? = meaning.parts.first, meaning.parts.count == 1 { true } else { false }
    guard let exponent = meaning.magnitude ?? (bareHundred ? 2 : nil) else { return nil }
    // A number in words has taken the magnitudes that fit already.
    return raised(numeral, exponent, end: afterAbbreviation(word))
  }

  private func raised(_ numeral: Numeral, _ exponent: Int, end: Int) -> Numeral? {
    // Beyond any number that is written out, a row of magnitudes is a play on words.
    guard numeral.values.allSatisfy({ $0.exponent + exponent <= 30 }) else { return nil }
    var next = numeral
    next.values = numeral.multiplied(by: ExactNumber(1, exponent: exponent))
    (next.end, next.isFigure, next.year, next.hasMagnitude) = (end, false, nil, true)
    next.magnitude += exponent
    next.isWeak = false
    return next.values.isEmpty ? nil : next
  }

  /// Steps over the full stop of `Mio.` where it does not end the sentence.
  func afterAbbreviation(_ index: Int) -> Int {
    guard isStop(index + 1), lexemes[index].length <= 4, isAttached(index + 1) else {
      return index + 1
    }
    return index + 2 < lexemes.count ? index + 2 : index + 1
  }

  private func attachedMagnitude(_ index: Int) -> Int? {
    guard lexemes[index].length <= 3, let exponent = words.attachedMagnitudes[folded(index)] else {
      return nil
    }
    // A small m is the metre's as well, a capital K the kelvin's; the amount decides.
    if lexemes[index].length == 1 {
      let letter = bytes[lexemes[index].start]
      if letter == UInt8(ascii: "m") { return nil }
      if letter == UInt8(ascii: "K"), lexemes[index - 1].length > 3 { return nil }
    }
    return isHyphen(index + 1) && isKind(index + 2, .digits) ? nil : exponent
  }

  /// Reads `k`, `M` or `G` behind a figure with a fraction or groups: `2.33 k`, `1,674.5 G`.
  private func letterOfMagnitude(_ index: Int, behind numeral: Numeral) -> Int? {
    guard isKind(index, .word), lexemes[index].length == 1,
      !isAttached(index + 1) || !isKind(index + 1, .digits),
      isKind(index - 1, .digits), isKind(index - 2, .symbol), isAttached(index - 1),
      lexemes[index - 2].scalar == 0x2E || lexemes[index - 2].scalar == 0x2C
    else { return nil }
    switch bytes[lexemes[index].start] {
    case UInt8(ascii: "k"): return 3
    case UInt8(ascii: "M"): return 6
    case UInt8(ascii: "G"): return 9
    default: return nil
    }
  }

  /// Adds the lower rest of a number: `4 thousand 3 hundred and 21`, `drei Millionen zweihundert`.
  private func continued(_ numeral: Numeral) -> Numeral? {
    guard numeral.hasMagnitude, numeral.values.count == 1, let value = numeral.values[0].whole,
      value > 0
    else { return nil }
    var index = numeral.end
    var joined = false
    if words.spacedJoiner, has(index, .joiner) { (index, joined) = (index + 1, true) }
    guard index < lexemes.count, isKind(index, .word) || isKind(index, .digits) else { return nil }
    var room: Int64 = 1
    while value % (room * 10) == 0, room < 1_000_000_000_000_000_000 / 10 { room *= 10 }
    var rest: Numeral?
    if let figure = digits(index, 1...3), lexemes[index].spaced, !isFigureContinued(index) {
      rest = withMagnitude(
        Numeral(values: [ExactNumber(Int64(figure))], end: index + 1, isFigure: true), from: index)
      if joined, rest?.hasMagnitude ?? false { return nil }
      if !joined, !(rest?.hasMagnitude ?? false) { return nil }
      if figure == 0 { return nil }
    } else if let meaning = meaning(index), meaning.fixed == nil, !meaning.roles.contains(.article),
      !meaning.parts.isEmpty, meaning.magnitude == nil
    {
      guard let low = sumOfWords(emptySum, from: index),
        low.ending == nil || low.ending == .ordinal
      else { return nil }
      rest = Numeral(
        values: [ExactNumber(low.value)], end: low.end, isOrdinal: low.ending == .ordinal)
    }
    guard let rest, let low = rest.values.first?.whole, low > 0, low < room else { return nil }
    var sum = numeral
    guard let total = numeral.values[0].adding(ExactNumber(low)) else { return nil }
    (sum.values, sum.end, sum.isOrdinal) = ([total], rest.end, rest.isOrdinal)
    return sum
  }

  func isFigureContinued(_ index: Int) -> Bool {
    isKind(index + 1, .symbol) && isAttached(index + 1) && isAttached(index + 2)
      && isKind(index + 2, .digits)
  }

  /// Reads `one point five`, `1 Komma 1`.
  func withDecimals(_ numeral: Numeral) -> Numeral? {
    guard has(numeral.end, .decimalPoint), !numeral.isOrdinal, !numeral.hasMagnitude,
      let whole = numeral.values.first?.whole
    else { return nil }
    var value = whole
    var places = 0
    var index = numeral.end + 1
    if isKind(index, .word), let (tens, end) = smallNumber(at: index, below: 100), tens >= 10,
      let scaled = scaledUp(value, 2)
    {
      // `one point twenty-five`
      (value, places, index) = (scaled + Int64(tens), 2, end)
    }
    if places == 0, let figure = digits(index), let scaled = scaledUp(value, lexemes[index].length)
    {
      (value, places, index) = (scaled + Int64(figure), lexemes[index].length, index + 1)
    }
    while places < 9, let meaning = meaning(index), meaning.ending == nil, meaning.parts.count == 1,
      case .small(let digit)? = meaning.parts.first, digit < 10, let scaled = scaledUp(value, 1)
    {
      (value, places, index) = (scaled + digit, places + 1, index + 1)
    }
    guard places > 0 else { return nil }
    var next = numeral
    (next.values, next.end) = ([ExactNumber(value, exponent: -places)], index)
    (next.isWeak, next.year, next.isFigure) = (false, nil, false)
    while let more = multiplied(next) { next = more }
    return next
  }

  private func scaledUp(_ value: Int64, _ places: Int) -> Int64? {
    var value = value
    for _ in 0..<places {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow || product > Int64.max / 2 { return nil }
      value = product
    }
    return value
  }
}

extension ExactNumber {
  /// The value as a whole number; `nil` where it is none or has no room.
  var whole: Int64? {
    guard denominator == 1, (0...18).contains(exponent) else { return nil }
    var value = mantissa
    for _ in 0..<exponent {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }
}
