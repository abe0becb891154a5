/// Dates, of which some parts may be open.
extension AnchorGrammar {
  /// Reads a date; the index of the lexeme after it.
  mutating func readDate(at index: Int) -> Int? {
    if isKind(index, .digits) {
      if let end = readCompactDate(at: index) { return end }
      if let end = readWrittenDate(at: index) { return end }
      if let end = readYearRange(at: index) { return end }
      if let end = readDayMonth(at: index) { return end }
      if let end = readDayAlone(at: index) { return end }
      return readDecade(at: index)
    }
    if isSymbol(index, 0x27) || isSymbol(index, 0x2019) { return readDecade(at: index) }
    guard isKind(index, .word) else { return nil }
    if has(index, .decadeCue), let end = readNamedDecade(at: index) { return end }
    if let end = readMonth(at: index) { return end }
    if let end = readWordDay(at: index) { return end }
    return readWeekday(at: index)
  }

  private mutating func emitDate(
    _ range: Range<Int>, _ dates: [CalendarDate], also numbers: [ExactNumber] = []
  ) -> Int {
    emit(.date, range, dates.map(AnchorValue.date) + numbers.map(AnchorValue.number))
    return range.upperBound
  }

  static func isDay(_ day: Int) -> Bool { (1...31).contains(day) }
  static func isMonth(_ month: Int) -> Bool { (1...12).contains(month) }

  /// The year that one or two or four digits mean.
  private func fullYear(_ index: Int) -> Int? {
    guard let year = digits(index, 2...4), lexemes[index].length != 3 else { return nil }
    if lexemes[index].length == 4 { return (1000...2999).contains(year) ? year : nil }
    return year < 40 ? 2000 + year : 1900 + year
  }

  /// Reads `2019-10-07`, `7.10.2019`, `10/7/2019`, `07.10.`, `Sep-23-2020`.
  private mutating func readWrittenDate(at index: Int) -> Int? {
    guard isKind(index + 1, .symbol), isAttached(index + 1), isAttached(index + 2) else {
      return nil
    }
    let separator = lexemes[index + 1].scalar
    guard separator == 0x2E || separator == 0x2F || separator == 0x2D else { return nil }
    if let month = meaning(index + 2)?.month { return readNamedDate(at: index, month, separator) }
    if separator == 0x2F, let month = digits(index, 1...2), Self.isMonth(month),
      let year = digits(index + 2, 4...4), (1500...2100).contains(year),
      !isSymbol(index + 3, separator) || !isAttached(index + 3)
    {
      return emitDate(
        index..<(index + 3), [CalendarDate(year: year, month: month, day: nil, weekday: nil)])
    }
    guard let second = digits(index + 2, 1...2) else { return nil }
    if let year = digits(index, 4...4), isSymbol(index + 3, separator), isAttached(index + 3),
      isAttached(index + 4), let month = meaning(index + 4)?.month, Self.isDay(second)
    {
      return emitDate(
        index..<(index + 5), [CalendarDate(year: year, month: month, day: second, weekday: nil)])
    }
    guard isSymbol(index + 3, separator), isAttached(index + 3),
      isKind(index + 4, .digits) && isAttached(index + 4)
    else { return readShortDate(at: index, second, separator) }
    if let year = digits(index, 4...4), (1000...2999).contains(year),
      let third = digits(index + 4, 1...2)
    {
      // With hyphens it is ISO 8601, which has one order.
      let readings = [(month: second, day: third), (month: third, day: second)]
      return ordered(index..<(index + 5), year, separator == 0x2D ? [readings[0]] : readings)
    }
    guard let first = digits(index, 1...2), let year = fullYear(index + 4) else { return nil }
    if isSymbol(index + 5, separator), isAttached(index + 5), isAttached(index + 6) { return nil }
    // Points and an unlikely day belong to a version.
    let dayFirst = separator == 0x2E || words.dayFirst
    let readings =
      dayFirst ? [(second, first), (first, second)] : [(first, second), (second, first)]
    return ordered(index..<(index + 5), year, separator == 0x2E ? [readings[0]] : readings)
  }

  private mutating func ordered(
    _ range: Range<Int>, _ year: Int?, _ readings: [(month: Int, day: Int)],
    also numbers: [ExactNumber] = []
  ) -> Int? {
    let dates = readings.filter { Self.isMonth($0.month) && Self.isDay($0.day) }.map {
      CalendarDate(year: year, month: $0.month, day: $0.day, weekday: nil)
    }
    return dates.isEmpty ? nil : emitDate(range, dates, also: numbers)
  }

  /// Reads `23-Sep-2020`, `2020/Sep/23`, `1-Jan`.
  private mutating func readNamedDate(at index: Int, _ month: Int, _ separator: UInt32) -> Int? {
    let hasThird =
      isSymbol(index + 3, separator) && isAttached(index + 3) && isKind(index + 4, .digits)
      && isAttached(index + 4)
    if hasThird, let year = digits(index, 4...4), let day = digits(index + 4, 1...2),
      Self.isDay(day)
    {
      return emitDate(
        index..<(index + 5), [CalendarDate(year: year, month: month, day: day, weekday: nil)])
    }
    guard separator != 0x2E, let day = digits(index, 1...2), Self.isDay(day) else { return nil }
    if hasThird, let year = fullYear(index + 4) {
      return emitDate(
        index..<(index + 5), [CalendarDate(year: year, month: month, day: day, weekday: nil)])
    }
    return emitDate(
      index..<(index + 3), [CalendarDate(year: nil, month: month, day: day, weekday: nil)])
  }

  /// Reads the eight digits of a date without separators: `20191007`.
  private mutating func readCompactDate(at index: Int) -> Int? {
    guard let figure = digits(index, 8...8), (1900...2100).contains(figure / 10_000),
      !isAttached(index) || isDash(index - 1), !isKind(index + 1, .word),
      standsAlone(index)
        || isDash(index + 1)
    else { return nil }
    return ordered(
      index..<(index + 1), figure / 10_000, [(figure / 100 % 100, figure % 100)],
      also: [ExactNumber(Int64(figure))])
  }

  /// Reads a day and month in figures: `07.10.`, `22.04`, `4/22`.
  private mutating func readShortDate(at index: Int, _ second: Int, _ separator: UInt32) -> Int? {
    guard let first = digits(index, 1...2) else { return nil }
    let cued = has(index - 1, .dayCue) || meaning(index - 1)?.weekday != nil
    if separator == 0x2E {
      let number = values(of: FigureChain(groups: [index, index + 2], separators: [separator]))
      let isCued =
        meaning(index - 1)?.weekday != nil
        || has(index - 1, .dayCue) && !has(index - 1, .determiner) && isClosed(index + 3)
      if !words.ordinalStop, isCued, measureFollows(index + 3) == false {
        let readings =
          words.dayFirst ? [(second, first), (first, second)] : [(first, second), (second, first)]
        return ordered(index..<(index + 3), nil, readings, also: number)
      }
      guard words.ordinalStop, Self.isDay(first), Self.isMonth(second) else { return nil }
      if has(index + 3, .clock) || isTimeCue(index - 1) { return nil }
      let closed = isStop(index + 3) && (index + 4 < lexemes.count || cued)
      if closed, cued || index + 4 < lexemes.count && isContinued(index + 4) {
        return ordered(index..<(index + 4), nil, [(second, first)])
      }
      // Two digits for the month, where decimals take a comma.
      guard cued || lexemes[index + 2].length == 2 && words.decimalMark != 0x2E,
        measureFollows(index + 3) == false
      else { return nil }
      return ordered(index..<(index + 3), nil, [(second, first)], also: number)
    }
    guard separator == 0x2F || separator == 0x2D && cued, first != 24 else { return nil }
    if separator == 0x2F, isKind(index - 1, .digits), !isAttached(index) { return nil }
    let readings =
      words.dayFirst ? [(second, first), (first, second)] : [(first, second), (second, first)]
    guard
      cued || first == 30 || max(first, second) > 12 && max(first, second) <= 31 && second != 16,
      measureFollows(index + 3) == false, !isSymbol(index + 3, separator) || !isAttached(index + 3),
      !(isStop(index + 3) && isAttached(index + 4))
    else { return nil }
    let fraction = ExactNumber(Int64(first), over: Int64(max(second, 1)))
    return ordered(
      index..<(index + 3), nil, readings,
      also: separator == 0x2F ? [fraction].compactMap(\.self) : [])
  }

  /// Whether a sentence goes on at an index, so that the stop before it did not end it.
  private func isContinued(_ index: Int) -> Bool {
    isKind(index, .digits) || isKind(index, .word) && lexemes[index].capitals == .none
      || isKind(index, .symbol) && !isDash(index)
  }

  private func measureFollows(_ index: Int) -> Bool {
    measure(after: Numeral(values: [ExactNumber(2)], end: index, isFigure: true)) != nil
      || meaning(index)?.magnitude != nil
  }

  /// Reads `2019/20`, `2019–20`.
  private mutating func readYearRange(at index: Int) -> Int? {
    guard let first = digits(index, 4...4), (1500...2100).contains(first),
      isSymbol(index + 1, 0x2F) || isDash(index + 1), isAttached(index + 1), isAttached(index + 2),
      let short = digits(index + 2, 2...4), !(isDash(index + 3) && isAttached(index + 4)),
      !(isSymbol(index + 3, 0x2F) && isAttached(index + 4))
    else { return nil }
    guard short < 100 || isSymbol(index + 1, 0x2F) && (first...2100).contains(short) else {
      return nil
    }
    let second = short < 100 ? first / 100 * 100 + short : short
    let month = CalendarDate(year: first, month: short, day: nil, weekday: nil)
    if second <= first { return Self.isMonth(short) ? emitDate(index..<(index + 3), [month]) : nil }
    var values = [yearRange(first, second)]
    if Self.isMonth(short) { values.append(.date(month)) }
    emit(.range, index..<(index + 3), values)
    return index + 3
  }

  private func yearRange(_ first: Int, _ last: Int) -> AnchorValue {
    .range(
      .date(CalendarDate(year: first, month: nil, day: nil, weekday: nil)),
      .date(CalendarDate(year: last, month: nil, day: nil, weekday: nil)))
  }

  /// Reads `années 1990`, `années 90`, `années quatre-vingt-dix`.
  private mutating func readNamedDecade(at index: Int) -> Int? {
    var year = 0
    var end = index + 2
    if let figure = digits(index + 1, 2...4), lexemes[index + 1].length != 3,
      !isFigureContinued(index + 1)
    {
      year = figure
    } else if let sum = sumOfWords(emptySum, from: index + 1), sum.ending == nil, sum.value < 100 {
      (year, end) = (Int(sum.value), sum.end)
    }
    guard year >= 10, year % 10 == 0, !isDash(end) else { return nil }
    let first = year > 99 ? year : year < 20 ? 2000 + year : 1900 + year
    emit(.range, index..<end, [yearRange(first, first + 9)])
    return end
  }

  /// Whether two digits before the mark of a decade say how old somebody is: `in his early 30s`,
  /// `in her mid-40s`, `the over-60s`.
  private func isAge(_ index: Int) -> Bool {
    let before = isHyphen(index - 1) && isAttached(index) ? index - 2 : index - 1
    if has(before, [.possessive, .over, .below]) { return true }
    return has(before - 1, .possessive)
  }

  /// Reads `the 1990s`, `die 1990er`, `'90s`.
  private mutating func readDecade(at index: Int) -> Int? {
    let figure = isKind(index, .digits) ? index : index + 1
    guard isKind(figure, .digits), figure == index || isAttached(figure), isAttached(figure + 1)
    else { return nil }
    let letter = Letters.isApostrophe(isKind(figure + 1, .symbol) ? lexemes[figure + 1].scalar : 0)
    let mark = letter ? figure + 2 : figure + 1
    guard isAttached(mark), has(mark, .decadeMark), let year = digits(figure, 2...4),
      lexemes[figure].length != 3, year % 10 == 0
    else { return nil }
    // `in his early 30s`: how old somebody is.
    if lexemes[figure].length == 2, figure == index, isAge(index) { return nil }
    let first = lexemes[figure].length == 4 ? year : year < 20 ? 2000 + year : 1900 + year
    emit(.range, index..<(mark + 1), [yearRange(first, first + 9)])
    return mark + 1
  }
}
