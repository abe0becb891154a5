/// The terms that stand for a value: its parts, so that a date without its year still shares the
/// day and the month with the full one.
enum AnchorTerms {
  /// What a term of a value begins with; no word does.
  static let mark = UInt8(ascii: "#")

  /// The terms of an anchor by its likeliest value; none for a name, whose words speak for it.
  static func terms(of anchor: Anchor, in bytes: [UInt8]) -> [[UInt8]] {
    // Roman numerals are the same letters in all languages.
    if anchor.kind == .ordinal, RomanNumeral.isSpelling(bytes[anchor.range]) { return [] }
    // A vague magnitude is free: its words say more.
    if case .vague? = anchor.values.first { return [] }
    return switch anchor.kind {
    case .name, .acronym, .quotation: []
    // An address may be the translation's own: it is compared by its letters, as words are.
    case .url, .email: letters(of: anchor)
    default: likeliest(of: anchor).map(terms(of:)) ?? []
    }
  }

  private static func letters(of anchor: Anchor) -> [[UInt8]] {
    guard case .text(let text)? = anchor.values.first else { return [] }
    return [Array(text.utf8)]
  }

  /// An age counts as the length of time that it is, as most languages may put it.
  private static func likeliest(of anchor: Anchor) -> AnchorValue? {
    guard anchor.kind == .measure, let last = anchor.values.last, case .duration = last else {
      return anchor.values.first
    }
    return last
  }

  private static func terms(of value: AnchorValue) -> [[UInt8]] {
    switch value {
    case .number(let number): [term(number.description)]
    case .quantity(let number, let unit): [term(number.description), term(unit)]
    case .duration(let number, let unit): [term(number.description), term("P" + unit)]
    case .time(let time): [term(time.description)]
    case .vague: []
    case .range(let low, let high): terms(of: low) + terms(of: high)
    // Two versions are two values, however alike they are.
    case .text(let text): [term(text)]
    case .date(let date):
      [
        date.day.map { term(String($0)) },
        date.month.map { term("M\($0)") },
        date.year.map { term(String($0)) },
        date.weekday.map { term("W\($0)") },
      ].compactMap(\.self)
    }
  }

  private static func term(_ text: String) -> [UInt8] { [mark] + text.utf8 }

  /// Appends the term of a number in digits that no extractor has read: grouping marks before
  /// three digits dropped, a decimal comma made a point.
  static func appendDigits(_ digits: ArraySlice<UInt8>, to term: inout [UInt8]) {
    term.append(mark)
    var index = digits.startIndex
    while index < digits.endIndex {
      let byte = digits[index]
      if byte.isASCIIDigit {
        term.append(byte)
      } else {
        let run = digits[(index + 1)...].prefix { $0.isASCIIDigit }.count
        if run != 3 { term.append(UInt8(ascii: ".")) }
      }
      index += 1
    }
  }
}
