/// Spans of hours, whose first end has its half of the day from the second.
extension AnchorGrammar {
  /// Reads `2 to 3 p.m.`, `zwischen 14 und 15 Uhr`; the index of the lexeme after both.
  mutating func readHours(at index: Int) -> Int? {
    guard let (hour, minute, end) = plainHour(at: index), end + 1 < lexemes.count,
      has(end, .upTo) || isDash(end) || has(end, .joiner) && has(index - 1, .between)
    else { return nil }
    let start = end + 1
    var second = clock(at: start)
    if second == nil { second = hourWithMark(at: start) }
    guard let second, second.isCertain, isMarked(second) else { return nil }
    let (_, half) = halfOfDay(behind: second.end, second)
    let values = hours(hour, before: second.hour, half).map {
      AnchorValue.time(ClockTime(hour: $0, minute: minute, second: nil))
    }
    emit(.time, index..<end, values)
    return emit(second, from: start)
  }

  /// Reads an hour, with its minutes or without, and nothing that marks it as one.
  private func plainHour(at index: Int) -> (Int, minute: Int, end: Int)? {
    guard let (hour, end) = smallNumber(at: index, below: 25) else { return nil }
    guard isKind(index, .digits), isSymbol(end, 0x3A) || isSymbol(end, 0x2E), isAttached(end),
      isAttached(end + 1), let minute = digits(end + 1, 2...2), minute < 60
    else { return (hour, 0, end) }
    return (hour, minute, end + 2)
  }

  /// Whether a word says that it is an hour: `p.m.`, `Uhr`.
  private func isMarked(_ hour: Hour) -> Bool {
    has(hour.end - 1, .clock) || halfOfDay(behind: hour.end, hour).1 != nil
  }

  /// What an hour can be that stands before another one: in the same half of the day, unless it is
  /// later in its half.
  private func hours(_ hour: Int, before second: Int, _ half: WordRoles?) -> [Int] {
    guard hour <= 12 else { return [hour % 24] }
    let isEarlier = hour % 12 <= second % 12
    switch half {
    case .some(.afterNoon), .some(.night): return [isEarlier ? hour % 12 + 12 : hour % 12]
    case .some(.beforeNoon): return [isEarlier ? hour % 12 : hour % 12 + 12]
    default: return second > 12 || hour == 0 ? [hour] : [hour, (hour + 12) % 24]
    }
  }
}
