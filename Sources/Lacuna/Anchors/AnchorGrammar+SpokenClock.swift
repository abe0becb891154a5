/// Times of day as they are spoken.
extension AnchorGrammar {
  /// Reads `half past seven`, `halb acht`, `viertel nach 8`, `ten past nine`, `15 Minuten vor 12`.
  func spoken(at index: Int) -> Hour? {
    if words.halfBeforeHour {
      var back = 0
      if has(index, .half), folded(index).count == 4 { back = 30 }
      if has(index, .quarter) { back = 45 }
      if has(index, .threeQuarters) { back = 15 }
      if back > 0, let (hour, end) = hourName(at: index + 1) {
        return ago(back, hour, end)
      }
    } else if has(index, .half), let (hour, end) = hourName(at: index + 1),
      isTimeCue(index - 1) || has(end, .clock)
    {
      return Hour(hour: hour, minute: 30, end: end, isCertain: true)
    }
    let article = has(index, .article) ? index + 1 : index
    var minutes = 0
    var next = article + 1
    if has(article, .half) {
      minutes = 30
    } else if has(article, .quarter) {
      minutes = 15
    } else if let (value, end) = smallNumber(at: index, below: 60) {
      (minutes, next) = (value, end)
      if has(next, .minute) {
        next += 1
      } else if minutes == 0 || minutes % 5 != 0 || minutes > 25 {
        return nil
      }
    } else {
      return nil
    }
    let isPast = has(next, .past)
    guard isPast || has(next, .before), let (hour, end) = hourName(at: next + 1) else { return nil }
    // `3 to 5` is a range, `5 after 3` anything.
    let isFigures = !has(article, [.half, .quarter]) && !has(next - 1, .minute)
    if isFigures, !isPast || has(next, .joiner) { return nil }
    return isPast
      ? Hour(hour: hour, minute: minutes, end: end, isCertain: true) : ago(minutes, hour, end)
  }

  private func ago(_ minutes: Int, _ hour: Int, _ end: Int) -> Hour {
    Hour(hour: hour <= 1 ? hour + 11 : hour - 1, minute: 60 - minutes, end: end, isCertain: true)
  }

  /// Reads the hour of a spoken time, which counts nothing.
  private func hourName(at index: Int) -> (Int, end: Int)? {
    if has(index, .noon) { return (12, index + 1) }
    if has(index, .midnight) { return (0, index + 1) }
    guard let (hour, end) = smallNumber(at: index, below: 25), hour > 0 else { return nil }
    if has(end, .clock) { return (hour, end + 1) }
    return counts(end) && partOfDay(end) == nil ? nil : (hour, end)
  }

  /// Reads a whole number in one or two digits or in words, without what follows.
  func smallNumber(at index: Int, below limit: Int) -> (Int, end: Int)? {
    if let figure = digits(index, 1...2) {
      return figure < limit ? (figure, index + 1) : nil
    }
    guard let meaning = meaning(index), meaning.ending == nil, !meaning.parts.isEmpty,
      !meaning.roles.contains(.article)
    else { return nil }
    var sum = emptySum
    guard meaning.parts.allSatisfy({ sum.add($0) }) else { return nil }
    var end = index + 1
    let second = isHyphen(end) ? end + 1 : end
    if let next = self.meaning(second), next.ending == nil, next.parts.count == 1,
      case .small(let value) = next.parts[0], value < 10, !next.roles.contains(.article),
      !words.capitalisedNouns, (sum.value ?? 0) >= 20, sum.add(next.parts[0])
    {
      end = second + 1
    }
    guard let value = sum.value, value < Int64(limit) else { return nil }
    return (Int(value), end)
  }
}
