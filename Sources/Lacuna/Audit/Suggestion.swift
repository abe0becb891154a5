/// What the translation should say in its own format, where that is plain.
struct Suggestion {
  private let words: ValueWords

  /// - Parameter language: The language of the translation.
  init(_ language: Language) { words = language.values }

  /// Spells what belongs in the place of a mismatch's span in the translation.
  func text(_ source: Facts, insteadOf target: Facts, span: ArraySlice<UInt8>) -> String? {
    if let date = source.date, let other = target.date {
      return part(of: date, unlike: other) ?? day(of: date, unlike: other, span: span)
    }
    // A year is never grouped.
    if target.isOtherYear(than: source) { return source.numbers.first?.description }
    guard let value = source.anchor.values.first else { return nil }
    switch value {
    case .time(let time):
      let digits = time.description.dropFirst()
      return span.contains(where: \.isASCIIDigit) ? String(digits) : nil
    case .number(let number), .quantity(let number, _), .duration(let number, _):
      return spelled(number, like: target, span: span)
    case .vague, .date, .range, .text: return nil
    }
  }

  /// A number in digits, or the word for its magnitude where only that is wrong.
  private func spelled(
    _ number: ExactNumber, like target: Facts, span: ArraySlice<UInt8>
  ) -> String? {
    guard number.denominator == 1, let other = target.numbers.first else { return nil }
    guard span.contains(where: \.isASCIIDigit) else {
      guard !target.inDigits || number.mantissa == other.mantissa else { return nil }
      return target.inDigits ? magnitude(number, unlike: other, span) : nil
    }
    // A word for the magnitude stays outside of the span.
    let shift = magnitudeOutside(of: span, other)
    guard let figure = number.multiplied(by: ExactNumber(1, exponent: -shift)) else { return nil }
    return grouped(figure)
  }

  /// The power of ten that the words behind a figure multiply it by.
  private func magnitudeOutside(of span: ArraySlice<UInt8>, _ value: ExactNumber) -> Int {
    let digits = span.filter(\.isASCIIDigit)
    let whole = value.description.utf8.prefix { $0 != UInt8(ascii: ".") }
    let written = span.split { $0 == words.decimalMark }.first?.count(where: \.isASCIIDigit) ?? 0
    return max(0, digits.isEmpty ? 0 : (whole.count - written) / 3 * 3)
  }

  private func magnitude(
    _ number: ExactNumber, unlike other: ExactNumber, _ span: ArraySlice<UInt8>
  ) -> String? {
    let folded = String(decoding: Letters.folded(span), as: UTF8.self)
    guard let wrong = words.magnitudes[folded] else { return nil }
    let exponent = wrong + number.exponent - other.exponent
    // The longest word is no abbreviation, and of two the plural.
    let name = words.magnitudes.filter { $0.value == exponent }.keys
      .max { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    return name.map { words.capitalisedNouns ? Self.capitalised($0) : $0 }
  }

  /// The one part in which two dates differ.
  private func part(of date: CalendarDate, unlike other: CalendarDate) -> String? {
    var parts: [String] = []
    if let weekday = date.weekday, weekday != other.weekday, words.weekdays.count == 7 {
      parts += words.weekdays[weekday - 1].first.map { [name($0)] } ?? []
    }
    if let month = date.month, month != other.month, words.months.count == 12 {
      parts += words.months[month - 1].first.map { [name($0)] } ?? []
    }
    if let day = date.day, day != other.day { parts.append(String(day)) }
    if let year = date.year, year != other.year { parts.append(String(year)) }
    return parts.count == 1 ? parts[0] : nil
  }

  /// Day and month, where both differ, nothing else does and the translation has the month in a word;
  /// the day stands first where it does there.
  private func day(
    of date: CalendarDate, unlike other: CalendarDate, span: ArraySlice<UInt8>
  ) -> String? {
    guard let day = date.day, let month = date.month, other.day != nil, other.month != nil,
      other.year == nil, other.weekday == nil, words.months.count == 12,
      let spelt = words.months[month - 1].first, let first = span.first,
      span.contains(where: { ($0 | 0x20) &- UInt8(ascii: "a") < 26 })
    else { return nil }
    let figure = "\(day)\(words.dayMark)"
    return first.isASCIIDigit ? "\(figure) \(name(spelt))" : "\(name(spelt)) \(figure)"
  }

  /// A month or a weekday.
  private func name(_ word: String) -> String {
    words.capitalisedDates ? Self.capitalised(word) : word
  }

  /// Digits with the marks of the language: `12.345,6`.
  private func grouped(_ number: ExactNumber) -> String {
    let mark = words.decimalMark == UInt8(ascii: ",") ? "," : "."
    let group = mark == "," ? "." : ","
    let parts = number.description.split(separator: ".")
    let digits = parts[0].drop { $0 == "-" }
    var whole = parts[0].hasPrefix("-") ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0, digits.count > 3 { whole += group }
      whole.append(digit)
    }
    return parts.count > 1 ? whole + mark + parts[1] : whole
  }

  private static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
