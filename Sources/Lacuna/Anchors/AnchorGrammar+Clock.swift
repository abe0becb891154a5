/// Times of day.
extension AnchorGrammar {
  /// An hour of which it is open or known in which half of the day it lies.
  struct Hour {
    var hour: Int
    var minute = 0
    var second: Int?
    var end: Int
    /// Whether it was written as only the clock is: `07:30`, `22 Uhr`.
    var isCertain = false
    /// Whether it may also be how many hours something lasts: `à 16 heures`.
    var mayLast = false
  }

  func isTimeCue(_ index: Int) -> Bool { has(index, .hourCue) || isSymbol(index, 0x40) }

  /// Reads a time of day; the index of the lexeme after it.
  mutating func readClock(at index: Int) -> Int? {
    guard mayBeHour(index) else { return nil }
    if let named = readNamedHour(at: index) { return named }
    if !isKind(index + 1, .word) || lexemes[index + 1].meaning >= 0,
      let end = readHours(at: index)
    {
      return end
    }
    if let hour = spoken(at: index) { return emit(hour, from: index) }
    if let hour = clock(at: index) { return emit(hour, from: index) }
    if let hour = hourWithMark(at: index) { return emit(hour, from: index) }
    if let hour = hourAfterCue(at: index) { return emit(hour, from: index) }
    return nil
  }

  /// Whether a time of day may begin at a lexeme, by what stands on both sides of it.
  private func mayBeHour(_ index: Int) -> Bool {
    let named: WordRoles = [.article, .half, .midnight, .noon, .quarter, .threeQuarters]
    return !isUnknownWord(index + 1) || has(index, named) || isTimeCue(index - 1)
  }

  /// Reads noon and midnight.
  private mutating func readNamedHour(at index: Int) -> Int? {
    // `12 noon`, `twelve midnight`
    if has(index + 1, .noon) || has(index + 1, .midnight), !isAttached(index + 1),
      let (hour, end) = smallNumber(at: index, below: 13), hour == 12, end == index + 1
    {
      let named = has(end, .noon) ? 12 : 0
      emit(
        .time, index..<(end + 1), [.time(ClockTime(hour: named, minute: 0, second: nil))])
      return end + 1
    }
    guard has(index, [.noon]) || has(index, .midnight), isKind(index, .word), !isHyphen(index - 1)
    else { return nil }
    // A capital may make another word of it: `le Midi` is a region.
    if lexemes[index].capitals != .none, meaning(index)?.doubtful ?? false { return nil }
    // `12 Uhr mittags` has been read by its figure.
    let name = Hour(hour: has(index, .noon) ? 12 : 0, end: index + 1)
    let time = withMinutes(name) ?? name
    emit(
      .time, index..<time.end,
      [.time(ClockTime(hour: time.hour, minute: time.minute, second: nil))])
    return time.end
  }

  mutating func emit(_ hour: Hour, from index: Int) -> Int {
    var (end, half) = halfOfDay(behind: hour.end, hour)
    if half == nil { half = halfOfDay(before: index) }
    var hours = [hour.hour % 24]
    switch half {
    case .some(.beforeNoon): hours = [hour.hour == 12 ? 0 : hour.hour % 24]
    case .some(.afterNoon): hours = [hour.hour < 12 ? hour.hour + 12 : hour.hour % 24]
    case .some(.night):
      hours = [
        hour.hour == 12 ? 0 : hour.hour > 5 && hour.hour < 12 ? hour.hour + 12 : hour.hour % 24
      ]
    default:
      if hour.hour <= 12, hour.hour > 0, !isTwoDigitsFromZero(index) {
        hours.append(hour.hour == 12 ? 0 : hour.hour + 12)
      }
    }
    var values = hours.map {
      AnchorValue.time(ClockTime(hour: $0, minute: hour.minute, second: hour.second))
    }
    if hour.mayLast, half == nil {
      values.append(.duration(ExactNumber(Int64(hour.hour)), unit: "TH"))
    }
    if !hour.isCertain, half == nil { values.append(.number(ExactNumber(Int64(hour.hour)))) }
    end = max(end, hour.end)
    emit(.time, index..<end, values)
    return end
  }

  private func isTwoDigitsFromZero(_ index: Int) -> Bool {
    isKind(index, .digits) && lexemes[index].length == 2
      && bytes[lexemes[index].start] == UInt8(ascii: "0")
  }

  /// Reads `a.m.`, `abends`, `in the morning` behind an hour.
  func halfOfDay(behind index: Int, _ hour: Hour) -> (end: Int, WordRoles?) {
    if let split = splitHalf(at: index) { return split }
    var next = index
    let limit = min(index + 3, lexemes.count)
    while next < limit {
      if let role = partOfDay(next) {
        return (has(next, .past) && isHyphen(next + 1) ? next + 3 : next + 1, role)
      }
      // Only small words stand between: in the, am, heute.
      guard isKind(next, .word),
        has(next, [.small, .determiner]) || has(next, .hourCue) || isIn(next)
      else { break }
      next += 1
    }
    return (index, nil)
  }

  /// Whether a word is `in`, whatever the language takes it for.
  private func isIn(_ index: Int) -> Bool {
    let word = lexemes[index]
    if word.length > 2 { return word.dotted && folded(index) == "in" }
    return word.length == 2 && bytes[word.start] | 0x20 == UInt8(ascii: "i")
      && bytes[word.start + 1] | 0x20 == UInt8(ascii: "n")
  }

  /// Reads the part of the day before an hour: `abends um 8`, `this afternoon at 3`.
  private func halfOfDay(before index: Int) -> WordRoles? {
    var next = index - 1
    if isTimeCue(next) { next -= 1 }
    if let role = partOfDay(next) { return role }
    return nil
  }

  /// Reads `p m`, `a . m .`, as in texts cut into tokens.
  private func splitHalf(at index: Int) -> (end: Int, WordRoles?)? {
    func isLetter(_ index: Int, _ letter: UInt8) -> Bool {
      isKind(index, .word) && lexemes[index].length == 1
        && bytes[lexemes[index].start] | 0x20 == letter
    }
    guard !words.capitalisedNouns,
      isLetter(index, UInt8(ascii: "a")) || isLetter(index, UInt8(ascii: "p"))
    else { return nil }
    let last = isSymbol(index + 1, 0x2E) ? index + 2 : index + 1
    guard isLetter(last, UInt8(ascii: "m")) else { return nil }
    let end = isSymbol(last + 1, 0x2E) && lexemes[last + 1].spaced ? last + 2 : last + 1
    return (end, isLetter(index, UInt8(ascii: "a")) ? .beforeNoon : .afterNoon)
  }

  func partOfDay(_ index: Int) -> WordRoles? {
    let roles = roles(index)
    if roles.contains(.beforeNoon) { return .beforeNoon }
    if roles.contains(.afterNoon) { return .afterNoon }
    // `après-midi`
    if roles.contains(.past), isHyphen(index + 1), has(index + 2, .noon) { return .afterNoon }
    if roles.contains(.night) { return .night }
    return nil
  }

  /// Reads `22:00`, `7:56:30`, `18.12 Uhr`, `17h10`.
  func clock(at index: Int) -> Hour? {
    guard let hour = digits(index, 1...2), hour <= 24, isAttached(index + 1),
      isAttached(index + 2), let minute = digits(index + 2, 2...2), minute < 60
    else { return nil }
    var end = index + 3
    if isSymbol(index + 1, 0x3A) {
      var second: Int?
      if isSymbol(end, 0x3A), isAttached(end), isAttached(end + 1),
        let value = digits(end + 1, 2...2), value < 60
      {
        (second, end) = (value, end + 2)
      }
      if isSymbol(end, 0x3A), isAttached(end), isAttached(end + 1) { return nil }
      if has(end, .clock) { end += 1 }
      return Hour(hour: hour, minute: minute, second: second, end: end, isCertain: true)
    }
    let isLetter =
      isKind(index + 1, .word) && lexemes[index + 1].length == 1
      && bytes[lexemes[index + 1].start] | 0x20 == UInt8(ascii: "h")
    if isLetter { return Hour(hour: hour, minute: minute, end: end, isCertain: true) }
    guard isSymbol(index + 1, 0x2E),
      !(isKind(end, .symbol) && isAttached(end) && isKind(end + 1, .digits) && isAttached(end + 1))
    else { return nil }
    if has(end, .clock) { return Hour(hour: hour, minute: minute, end: end + 1, isCertain: true) }
    if meridiem(at: end) { return Hour(hour: hour, minute: minute, end: end, isCertain: true) }
    guard isTimeCue(index - 1), !counts(end), hour > 0 else { return nil }
    return Hour(hour: hour, minute: minute, end: end, isCertain: false)
  }

  private func meridiem(at index: Int) -> Bool {
    guard isKind(index, .word), lexemes[index].length <= 4, !words.capitalisedNouns else {
      return false
    }
    if splitHalf(at: index) != nil { return true }
    // What is longer, is folded to them at most with stops or a possessive.
    if lexemes[index].length > 2 {
      guard lexemes[index].dotted || bytes[lexemes[index].end - 2] == 0x27 else { return false }
      return ["am", "pm"].contains(folded(index))
    }
    let start = lexemes[index].start
    return lexemes[index].length == 2 && bytes[start + 1] | 0x20 == UInt8(ascii: "m")
      && (bytes[start] | 0x20 == UInt8(ascii: "a") || bytes[start] | 0x20 == UInt8(ascii: "p"))
  }

  /// Whether what follows says that a number counts something.
  func counts(_ index: Int) -> Bool {
    mayBeNoun(index)
      || measure(after: Numeral(values: [ExactNumber(2)], end: index, isFigure: true)) != nil
      || isHyphen(index)
  }

  /// Reads `10 p.m.`, `22 Uhr 15`, `8 o'clock`, `8 in the morning`, `seven thirty pm`.
  func hourWithMark(at index: Int) -> Hour? {
    guard case (let hour, var end)? = smallNumber(at: index, below: 25) else {
      return compactHour(at: index)
    }
    if isUnknownWord(end) { return nil }
    if isHyphen(end), has(end + 1, .clock), meaning(end + 1)?.duration == nil { end += 1 }
    if has(end, .clock) && (isKind(index, .digits) || has(end, .clock)), !isDurationMark(end, index)
    {
      var result = Hour(hour: hour, end: end + 1, isCertain: true)
      if let more = withMinutes(result) { return more }
      result.mayLast = !words.hoursStandAlone
      let next = has(end + 1, .joiner) ? end + 2 : end + 1
      if let (minute, last) = smallNumber(at: next, below: 60), !counts(last),
        isKind(next, .digits) || minute > 9,
        next == end + 1 || isKind(next, .digits)
      {
        (result.minute, result.end) = (minute, last)
      }
      return result
    }
    guard hour <= 12 else { return nil }
    if meridiem(at: end) { return Hour(hour: hour, end: end, isCertain: true) }
    if !words.capitalisedNouns, !isAttached(end),
      let (minute, last) = smallNumber(at: end, below: 60)
    {
      if meridiem(at: last) { return Hour(hour: hour, minute: minute, end: last, isCertain: true) }
      // Two numbers in words that make no single one: `ten forty five`.
      if hour > 0, minute > 9, isKind(index, .word), isKind(end, .word), !counts(last) {
        return Hour(hour: hour, minute: minute, end: last, isCertain: true)
      }
    }
    // `8 in the morning`, `3 am Nachmittag`
    let (last, half) = halfOfDay(behind: end, Hour(hour: hour, end: end))
    guard half != nil, last > end + 1 || has(end, [.afterNoon, .night]) || words.capitalisedNouns,
      !isAttached(end)
    else { return nil }
    return Hour(hour: hour, end: end, isCertain: true)
  }

  /// Whether a mark of hours means how many of them: `3 h`.
  private func isDurationMark(_ mark: Int, _ number: Int) -> Bool {
    guard meaning(mark)?.duration != nil || lexemes[mark].length == 1 else { return false }
    if words.hoursStandAlone { return !isTimeCue(number - 1) }
    // `à 3 heures de marche`, but `à 3 heures de l'après-midi`
    let (last, half) = halfOfDay(behind: mark + 1, Hour(hour: 0, end: mark + 1))
    if half != nil, last > mark + 1 { return false }
    if isMinutes(mark + 1) { return false }
    return !isTimeCue(number - 1) || has(mark + 1, .of)
  }

  /// Reads `1140 a.m.`.
  private func compactHour(at index: Int) -> Hour? {
    // `0700 hrs`, `at 1930 hours`
    if let figure = digits(index, 4...4), has(index + 1, .clock),
      meaning(index + 1)?.duration?.unit == "TH",
      bytes[lexemes[index].start] == UInt8(ascii: "0") || isTimeCue(index - 1), figure < 2400,
      figure % 100 < 60
    {
      return Hour(hour: figure / 100, minute: figure % 100, end: index + 2, isCertain: true)
    }
    guard let figure = digits(index, 3...4), meridiem(at: index + 1), figure / 100 <= 12,
      figure % 100 < 60
    else { return nil }
    return Hour(hour: figure / 100, minute: figure % 100, end: index + 1, isCertain: true)
  }

  /// Reads an hour that only the word before it tells: `um 7`, `at seven thirty`.
  private func hourAfterCue(at index: Int) -> Hour? {
    guard words.hoursStandAlone, isTimeCue(index - 1),
      let (hour, end) = smallNumber(at: index, below: 25), hour > 0
    else { return nil }
    if let (minute, last) = smallNumber(at: end, below: 60), minute > 4, hour < 13, !counts(last),
      !isAttached(end), !words.capitalisedNouns
    {
      return Hour(hour: hour, minute: minute, end: last, isCertain: true)
    }
    // `by one and a half percent`
    if has(end, .joiner), has(end + 1, .article) { return nil }
    guard !counts(end), !isKind(end, .digits), !isSymbol(end, 0x3A) || !isAttached(end),
      !isSymbol(end, 0x2F) || !isAttached(end), !has(end, .upTo), !isDash(end),
      !(isKind(end, .symbol) && isAttached(end) && isKind(end + 1, .digits) && isAttached(end + 1)),
      meaning(end)?.magnitude == nil
    else { return nil }
    return Hour(hour: hour, end: end)
  }
}
