/// Ranges, which give an anchor for each end.
extension AnchorGrammar {
  /// Whether a lexeme may stand between the ends of a range.
  func mayJoinRange(_ index: Int) -> Bool { isDash(index) || has(index, [.upTo, .joiner]) }

  /// Reads the second amount of a range behind the first.
  func rangeEnd(after first: Amount) -> Amount? {
    let start = first.range.upperBound
    // `10-to-15-minute`
    let index = isHyphen(start) && has(start + 1, .upTo) && isHyphen(start + 2) ? start + 1 : start
    guard index < lexemes.count, !first.measure.isOrdinal else { return nil }
    let joins =
      has(index, .upTo)
      || isDash(index)
        && (isAttached(index) == isAttached(index + 1)
          || isKind(index - 1, .digits) && isKind(index + 1, .digits))
      || has(index, .joiner) && has(first.range.lowerBound - 1, .between)
    guard joins, let second = amount(at: index > start ? index + 2 : index + 1),
      !second.measure.isOrdinal, !second.measure.isVague
    else { return nil }
    // `in 1999 to 3,000 tonnes` has a year and an amount.
    if first.numeral.year != nil, second.numeral.year == nil { return nil }
    // A hyphen also joins what is no range: telephone numbers, results.
    if isDash(index), second.range.upperBound < lexemes.count, isHyphen(second.range.upperBound),
      isKind(second.range.upperBound + 1, .digits)
    {
      return nil
    }
    return second.numeral.isWeak && second.measure.isNumber ? nil : second
  }

  /// Gives each end what only the other one says: the unit, and the magnitude where it must be.
  func united(_ first: Amount, _ second: Amount) -> (Amount, Amount) {
    var (low, high) = (first, second)
    if low.measure.isNumber, !high.measure.isNumber {
      low.measure = high.measure
      low.numeral.year = nil
    } else if high.measure.isNumber, case .money = low.measure {
      high.measure = low.measure
      high.numeral.year = nil
    }
    if high.numeral.hasMagnitude, !low.numeral.hasMagnitude, low.numeral.isFigure,
      let bottom = low.numeral.values.first, let top = high.numeral.values.first,
      bottom.approximation < 1000,
      case let exponent = high.numeral.magnitude > 0
        ? high.numeral.magnitude : top.exponent / 3 * 3,
      exponent > 2
    {
      // `100 bis 300 Milliarden`: the word counts for both, rarely for the second alone.
      low.numeral.values =
        low.numeral.multiplied(by: ExactNumber(1, exponent: exponent)) + low.numeral.values
      low.numeral.year = nil
    }
    return (low, high)
  }
}
