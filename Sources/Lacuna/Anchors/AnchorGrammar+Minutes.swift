/// What stands behind an hour that has its word.
extension AnchorGrammar {
  /// Whether two digits that count nothing are the minutes of the hour before them: `14 h 30`.
  func isMinutes(_ index: Int) -> Bool {
    guard !words.hoursStandAlone, let minute = digits(index, 2...2), minute < 60,
      !isFigureContinued(index), !isDash(index + 1)
    else { return false }
    return measure(after: Numeral(values: [ExactNumber(2)], end: index + 1, isFigure: true)) == nil
      || meaning(index + 1)?.duration?.unit == "TM"
  }

  /// Reads what a language says behind the hour: `14 h 30`, `huit heures et demie`, `midi et
  /// quart`, `neuf heures moins dix`.
  func withMinutes(_ hour: Hour) -> Hour? {
    guard !words.hoursStandAlone else { return nil }
    var result = hour
    let index = hour.end
    if isMinutes(index), let minute = digits(index, 2...2) {
      (result.minute, result.end) = (minute, has(index + 1, .minute) ? index + 2 : index + 1)
      return result
    }
    if has(index, .joiner), has(index + 1, [.half, .quarter]) {
      (result.minute, result.end) = (has(index + 1, .half) ? 30 : 15, index + 2)
      return result
    }
    guard has(index, .before) else { return nil }
    let next = has(index + 1, .determiner) ? index + 2 : index + 1
    var back = 15
    if has(next, .quarter) {
      result.end = next + 1
    } else if next == index + 1, let (minutes, end) = smallNumber(at: next, below: 30), minutes > 0
    {
      (back, result.end) = (minutes, end)
    } else {
      return nil
    }
    (result.hour, result.minute) = ((hour.hour + 23) % 24, 60 - back)
    return result
  }
}
