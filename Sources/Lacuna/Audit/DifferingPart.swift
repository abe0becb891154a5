/// The words of a value that make it differ from another: the year of a date, the digits or the
/// magnitude of an amount.
enum DifferingPart {
  /// Narrows both values to what differs between them; a value stays whole where that is more than
  /// one word, or where no single word carries it.
  static func spans(
    source: Facts, _ sourceBytes: [UInt8], target: Facts, _ targetBytes: [UInt8]
  ) -> (source: Range<Int>, target: Range<Int>) {
    let whole = (source: source.anchor.range, target: target.anchor.range)
    let left = Token.tokens(in: whole.source, of: sourceBytes)
    let right = Token.tokens(in: whole.target, of: targetBytes)
    if let leftDate = source.date, let rightDate = target.date {
      guard let part = CalendarDate.Part.differing(leftDate, rightDate),
        let first = range(of: part, leftDate, left, sourceBytes),
        let second = range(of: part, rightDate, right, targetBytes)
      else { return whole }
      return (first, second)
    }
    if source.vagueMagnitude != nil, target.vagueMagnitude != nil,
      let word = left.last(where: { $0.kind == .word }),
      let other = right.last(where: { $0.kind == .word })
    {
      return (word.range, other.range)
    }
    if source.hasOtherUnit(than: target), let unit = left.last(where: { $0.kind == .word }),
      let other = right.last(where: { $0.kind == .word })
    {
      return (unit.range, other.range)
    }
    if source.hasOtherMagnitude(than: target), let word = left.last(where: { $0.kind == .word }),
      let other = right.last(where: { $0.kind == .word }), left.count > 1, right.count > 1,
      source.unitKind == nil, target.unitKind == nil
    {
      return (word.range, other.range)
    }
    // The same digits, and yet another number: it is the word behind them that is wrong.
    let isMagnitude =
      digits(left, sourceBytes) == digits(right, targetBytes)
      && areThousandsApart(source.numbers.first, target.numbers.first)
    if isMagnitude, let word = wordAfterFigure(left), let other = wordAfterFigure(right) {
      return (word, other)
    }
    return (figure(left) ?? whole.source, figure(right) ?? whole.target)
  }

  private static func areThousandsApart(_ left: ExactNumber?, _ right: ExactNumber?) -> Bool {
    guard let left, let right else { return true }
    return (left.exponent - right.exponent) % 3 == 0
  }

  private static func digits(_ tokens: [Token], _ bytes: [UInt8]) -> [UInt8] {
    tokens.filter { $0.kind == .number }.flatMap { bytes[$0.range].filter(\.isASCIIDigit) }
  }

  private static func wordAfterFigure(_ tokens: [Token]) -> Range<Int>? {
    tokens.drop { $0.kind != .number }.first { $0.kind == .word }?.range
  }

  /// From the first to the last token with digits.
  private static func figure(_ tokens: [Token]) -> Range<Int>? {
    let numbers = tokens.filter { $0.kind == .number }
    guard let first = numbers.first, let last = numbers.last else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  private static func range(
    of part: CalendarDate.Part, _ date: CalendarDate, _ tokens: [Token], _ bytes: [UInt8]
  ) -> Range<Int>? {
    let words = tokens.filter { $0.kind == .word && !bytes[$0.range.lowerBound].isASCIIDigit }
    switch part {
    case .weekday:
      return words.first?.range
    case .month:
      // Where both are named, the day of the week stands first.
      let word = date.weekday == nil ? words.first : words.dropFirst().first
      return word?.range
    case .day, .year:
      let value = part.value(in: date)
      let matching = tokens.filter { leadingDigits(bytes[$0.range]) == value && value != nil }
      return matching.count == 1 ? matching[0].range : nil
    }
  }

  private static func leadingDigits(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.prefix { $0.isASCIIDigit }
    guard (1...4).contains(digits.count) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}

extension CalendarDate {
  /// One part of a date.
  fileprivate enum Part: CaseIterable {
    case weekday, month, day, year

    func value(in date: CalendarDate) -> Int? {
      switch self {
      case .weekday: date.weekday
      case .month: date.month
      case .day: date.day
      case .year: date.year
      }
    }

    /// The only part in which two dates differ; `nil` where several do.
    static func differing(_ left: CalendarDate, _ right: CalendarDate) -> Part? {
      let parts = allCases.filter { $0.value(in: left) != $0.value(in: right) }
      return parts.count == 1 ? parts[0] : nil
    }
  }
}
