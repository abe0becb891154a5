/// Dates with the name of a month, a weekday or a feast.
extension AnchorGrammar {
  /// Reads `7 October 2019`, `7. Okt.`, `7th of May` from the figure of the day on.
  mutating func readDayMonth(at index: Int) -> Int? {
    guard let day = digits(index, 1...2) else { return nil }
    var next = index + 1
    if isAttached(next), has(next, .ordinalMark) { next += 1 }
    next = afterStop(next)
    guard Self.isDay(day) else { return readImpossibleDay(at: index, day, month: next) }
    // `7. und 8. Oktober`, `7–9 October`: each day has the month of the last.
    if let (other, figure, end) = secondDay(at: next),
      let (month, after) = month(at: has(end, .of) ? end + 1 : end)
    {
      let (year, last) = year(at: after)
      emitDay(index..<(index + 1), year, month, day)
      emitDay(figure..<last, year, month, other)
      return last
    }
    if has(next, .day) { next += 1 }
    if has(next, .of) { next += 1 }
    guard let (month, after) = month(at: next) else { return nil }
    let (year, end) = year(at: after)
    // `14th April 15` at the end has a short year.
    if year == nil, let short = digits(after, 2...2), isClosed(after + 1) {
      let full = short < 40 ? 2000 + short : 1900 + short
      emitDay(index..<(after + 1), full, month, day)
      return after + 1
    }
    emitDay(index..<end, year, month, day)
    return end
  }

  /// Reads `47. Juni`, a day that no month has: with the mark of ordinals before a month it is no
  /// count.
  private mutating func readImpossibleDay(at index: Int, _ day: Int, month next: Int) -> Int? {
    guard day > 31, words.ordinalStop, isStop(index + 1), isAttached(index + 1),
      lexemes[index].length == 2, let (month, after) = month(at: next), !isStop(next + 1)
    else { return nil }
    let (year, end) = year(at: after)
    emitDay(index..<end, year, month, day)
    return end
  }

  private mutating func emitDay(_ range: Range<Int>, _ year: Int?, _ month: Int, _ day: Int) {
    emit(
      .date, range, [.date(CalendarDate(year: year, month: month, day: day, weekday: nil))])
  }

  private func secondDay(at index: Int) -> (Int, figure: Int, end: Int)? {
    guard has(index, [.joiner, .upTo]) || isDash(index) || isSymbol(index, 0x2F) else { return nil }
    let figure = has(index + 1, .dayCue) ? index + 2 : index + 1
    guard let day = digits(figure, 1...2), Self.isDay(day) else { return nil }
    var end = figure + 1
    if isAttached(end), has(end, .ordinalMark) { end += 1 }
    return (day, figure, afterStop(end))
  }

  /// Reads the name of a month beside a day; its number and the index after it and its stop.
  private func month(at index: Int) -> (Int, Int)? {
    guard let meaning = meaning(index), let month = meaning.month else { return nil }
    let isShort = lexemes[index].length <= 4
    guard isShort, isStop(index + 1) else { return (month, index + 1) }
    // A stop that ends the text or a sentence is none of the month's, but does no harm in it.
    return (month, index + 2 < lexemes.count ? index + 2 : index + 1)
  }

  /// Reads the year behind a month or day, after a comma or an `of`.
  private func year(at index: Int) -> (Int?, end: Int) {
    var next = index
    if isSymbol(next, 0x2C) || has(next, .of) || isSymbol(next, 0x2F)
      || isDash(next) && isAttached(next)
    {
      next += 1
    }
    // `im Jahr 2020`, `in the year 2020`
    if has(next, [.determiner, .yearCue]), has(next + 1, [.yearCue, .determiner]) {
      next += has(next + 2, .yearCue) ? 3 : 2
    }
    guard let year = digits(next, 4...4), (1000...2999).contains(year),
      !(isAttached(next + 1) && isKind(next + 1, .word)), meaning(next + 1)?.magnitude == nil
    else { return (nil, index) }
    return (year, next + 1)
  }

  /// Reads a date that begins with its month, a month with its year, or a month alone.
  mutating func readMonth(at index: Int) -> Int? {
    guard let meaning = meaning(index), let month = meaning.month else {
      return readFeast(at: index)
    }
    let isCapital = lexemes[index].capitals != .none
    guard isCapital || !words.capitalisedNouns || !meaning.doubtful else { return nil }
    if let end = readYearDay(at: index, month) { return end }
    // A month in full has a stop only by mistake: `October. 2` at the end.
    let isDayBehind = digits(index + 2, 1...2) != nil && isClosed(index + 3)
    let stop = isStop(index + 1) && (lexemes[index].length <= 4 || isDayBehind)
    var next = stop ? index + 2 : index + 1
    if isSymbol(next, 0x2F) || isHyphen(next) { next += 1 }
    if has(next, .dayCue), isKind(next + 1, .digits) { next += 1 }
    if isSymbol(next, 0x2C), isKind(next + 1, .digits), isAttached(next + 2),
      has(next + 2, .ordinalMark)
    {
      next += 1
    }
    if let day = digits(next, 1...2), Self.isDay(day), !isClockFigure(next),
      !words.ordinalStop || !isStop(next + 1) || next + 2 >= lexemes.count,
      measure(after: Numeral(values: [ExactNumber(Int64(day))], end: next + 1, isFigure: true))
        == nil
    {
      var end = next + 1
      if isAttached(end), has(end, .ordinalMark) { end += 1 }
      if let (other, figure, last) = secondDay(at: end), isDash(end) || has(end, .upTo) {
        let (year, after) = year(at: last)
        emitDay(index..<end, year, month, day)
        emitDay(figure..<after, year, month, other)
        return after
      }
      let (year, after) = year(at: end)
      emitDay(index..<after, year, month, day)
      return after
    }
    // `October seventh`, `January twenty-fifth`
    if let ordinal = readNumeral(at: next), !ordinal.isFigure, !ordinal.isWeak,
      ordinal.isOrdinal, let day = ordinal.values.first?.whole, Self.isDay(Int(clamping: day))
    {
      let (year, after) = year(at: ordinal.end)
      emitDay(index..<after, year, month, Int(day))
      return after
    }
    // `May twenty-one`
    if let number = readNumeral(at: next), !number.isFigure, !number.isWeak, !number.isOrdinal,
      let day = number.values.first?.whole, Self.isDay(Int(clamping: day)),
      number.end == next + 1
        || number.end > next + 1 && !number.hasMagnitude, !mayBeNoun(number.end), isCapital,
      measure(after: number) == nil
    {
      emitDay(index..<number.end, nil, month, Int(day))
      return number.end
    }
    let (year, after) = year(at: next)
    if year == nil, meaning.doubtful, !isMonthAlone(index, stop: stop, isCapital: isCapital) {
      return nil
    }
    let end = year == nil ? index + 1 : after
    emit(
      .date, index..<end, [.date(CalendarDate(year: year, month: month, day: nil, weekday: nil))])
    return end
  }

  /// Reads `September-2020-23`.
  private mutating func readYearDay(at index: Int, _ month: Int) -> Int? {
    guard isHyphen(index + 1), let year = digits(index + 2, 4...4), isHyphen(index + 3),
      let day = digits(index + 4, 1...2), Self.isDay(day)
    else { return nil }
    emitDay(index..<(index + 5), year, month, day)
    return index + 5
  }

  /// Whether a word that is also another one, such as `May`, is a month though no day is near.
  private func isMonthAlone(_ index: Int, stop: Bool, isCapital: Bool) -> Bool {
    guard isCapital, isKind(index - 1, .word) else { return false }
    // Only after what stands before months; a full month's name at least.
    return has(index - 1, [.yearCue, .of, .upTo, .between, .small]) && lexemes[index].length > 2
      && (stop || !isShortForm(index))
  }

  private func isShortForm(_ index: Int) -> Bool {
    guard let month = meaning(index)?.month else { return false }
    return words.months[month - 1].first != folded(index)
  }

  private func isClockFigure(_ index: Int) -> Bool {
    isSymbol(index + 1, 0x3A) && isAttached(index + 1) || has(index + 1, [.beforeNoon, .clock])
      || has(index + 1, .afterNoon)
  }

  private mutating func readFeast(at index: Int) -> Int? {
    guard has(index, .feast) || mayJoin(index + 1) else { return nil }
    if let (feast, end) = feast(at: index, in: lexicon.feasts) {
      return emit(feast, index..<end)
    }
    guard let (feast, after) = feast(at: index, in: words.movableFeasts),
      case (let year?, let end) = year(at: after), let date = feast.date(in: year)
    else { return nil }
    emit(.date, index..<end, [.date(date)])
    return end
  }

  /// Whether a word may be the second of a feast's name, behind an apostrophe as well.
  private func mayJoin(_ index: Int) -> Bool {
    has(index, .inFeast) || isKind(index, .symbol) && has(index + 1, .inFeast)
  }

  /// Emits a feast, with its year where that stands behind it.
  private mutating func emit(_ feast: CalendarDate, _ range: Range<Int>) -> Int {
    let (year, end) = year(at: range.upperBound)
    var date = feast
    date.year = year
    emit(.date, range.lowerBound..<end, [.date(date)])
    return end
  }

  /// Finds the feast with the longest name that begins at a word.
  private func feast<Feast>(
    at index: Int, in feasts: [String: Feast]
  ) -> (feast: Feast, end: Int)? {
    guard let longest = meaning(index)?.feastWords, longest > 0 else { return nil }
    var name = ""
    var found: (Feast, end: Int)?
    var word = index
    for _ in 0..<longest {
      guard isKind(word, .word) else { break }
      name += word == index ? folded(word) : " " + folded(word)
      word += 1
      if let feast = feasts[name] { found = (feast, word) }
      // The stop of `St. Patrick`, the apostrophe of `Workers' Day`.
      if word == index + 1, lexemes[index].length == 2 { word = afterStop(word) }
      if isKind(word, .symbol), Letters.isApostrophe(lexemes[word].scalar) { word += 1 }
    }
    return found
  }

  /// Reads `ersten Weihnachtstag`, `third Tuesday of September 2014`, `last day of October 2014`.
  private mutating func readPlacedDay(at index: Int, _ place: Int?, end: Int) -> Int? {
    if let place, place < 3, let (feast, end) = feast(at: end, in: lexicon.feasts),
      feast.month == 12, feast.day == 25
    {
      var date = feast
      date.day = 24 + place
      return emit(date, index..<end)
    }
    let weekday = meaning(end)?.weekday
    guard weekday != nil || place == nil && has(end, .day),
      has(end + 1, [.of, .yearCue, .determiner]), let month = meaning(end + 2)?.month
    else { return nil }
    let (year, last) = year(at: end + 3)
    guard let year,
      let date = CalendarDate.day(place, weekday: weekday, month: month, year: year)
    else { return nil }
    emit(.date, index..<last, [.date(date)])
    return last
  }

  /// Reads a day in words: `neunundzwanzigsten Mai`, `twenty-fifth of September`.
  mutating func readWordDay(at index: Int) -> Int? {
    if has(index, .last), let end = readPlacedDay(at: index, nil, end: index + 1) { return end }
    guard let first = meaning(index), !first.parts.isEmpty, mayBeOrdinal(first, at: index),
      let ordinal = readNumeral(at: index),
      !ordinal.isFigure, ordinal.isOrdinal, let value = ordinal.values.first?.whole,
      Self.isDay(Int(clamping: value))
    else { return nil }
    var next = ordinal.end
    if let end = readPlacedDay(at: index, Int(value), end: next) { return end }
    if has(next, .day) { next += 1 }
    if has(next, .of) { next += 1 }
    guard let (month, after) = month(at: next) else { return nil }
    let (year, end) = year(at: after)
    emitDay(index..<end, year, month, Int(value))
    return end
  }

  /// Whether a number word, by itself or with what stands behind it, may be an ordinal; never
  /// wrong about one that is.
  private func mayBeOrdinal(_ word: WordMeaning, at index: Int) -> Bool {
    if word.ending != nil || word.fixed != nil || has(index, .article) { return true }
    return mayExtend(index + 1)
  }

  /// Reads a weekday; one that is short and also another word only beside a date.
  mutating func readWeekday(at index: Int) -> Int? {
    guard let meaning = meaning(index), let weekday = meaning.weekday else { return nil }
    if meaning.doubtful {
      guard lexemes[index].capitals == .initial else { return nil }
      let next = afterStop(index + 1)
      let beside = isSymbol(next, 0x2C) ? next + 1 : next
      guard
        isKind(beside, .digits) || self.meaning(beside)?.month != nil
          || isKind(index - 1, .digits)
      else { return nil }
    }
    let date = CalendarDate(year: nil, month: nil, day: nil, weekday: weekday)
    emit(.date, index..<(index + 1), [.date(date)])
    return index + 1
  }

  /// Reads the day of a month that is not named: `am 15.`, `on the 15th`.
  mutating func readDayAlone(at index: Int) -> Int? {
    guard let day = digits(index, 1...2), Self.isDay(day), has(index - 1, .dayCue) else {
      return nil
    }
    // `around the 21st`, `between the 21st and the 23rd` may be floors and centuries as well.
    if has(index - 1, .determiner), has(index - 2, [.hourCue, .between]) { return nil }
    var end = index + 1
    if words.ordinalStop {
      if isStop(end) {
        end += 1
      } else {
        guard isAttached(end), has(end, .ordinalMark) else { return nil }
        end += 1
      }
    } else {
      guard isAttached(end), has(end, .ordinalMark) else { return nil }
      end += 1
    }
    guard !mayBeNoun(end) else { return nil }
    // A range of days names the month later; the ends stay plain ordinals without it.
    let number = ExactNumber(Int64(day))
    emit(
      .date, index..<end,
      [
        .date(CalendarDate(year: nil, month: nil, day: day, weekday: nil)), .number(number),
      ])
    return end
  }
}
