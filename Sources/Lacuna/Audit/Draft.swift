/// A finding before it has its fingerprint.
struct Draft: Sendable {
  let rule: Finding.Rule
  let confidence: Double
  let message: String
  var source: [Range<Int>] = []
  var target: [Range<Int>] = []
  var insertion: Int?
  /// Where it stands in the order of the texts: the number of its link.
  let place: Int
  /// Whether it is worth a look rather than a correction.
  var isNote = false

  /// Where it begins in the source; several findings of one link are all found there.
  var start: Int { source.first?.lowerBound ?? 0 }

  var severity: Finding.Severity {
    if isNote { return .note }
    switch rule {
    case .swappedSides, .converted, .invalidDate, .moved, .repeated, .waveringTerm: return .note
    default: break
    }
    return confidence >= Finding.leastConfidenceOfError ? .error : .warning
  }

  /// The note that source and target stand on each other's side.
  static let swappedSides = Draft(
    rule: .swappedSides, confidence: 1, message: Message.swappedSides, place: -1)

  /// The finding that the target is the source itself.
  static func untranslated(_ alignment: Alignment) -> Draft {
    let (source, target) = (alignment.source, alignment.target)
    return Draft(
      rule: .untranslated, confidence: 0.99, message: Message.untranslated,
      source: [source.range(of: source.segments.indices)],
      target: [target.range(of: target.segments.indices)], place: 0)
  }

  /// The finding that the texts have nothing to do with each other.
  static func unrelated(_ alignment: Alignment, score: TranslationScore) -> Draft {
    Draft(
      rule: .unrelated, confidence: score.confidenceOfUnrelated,
      message: score.verdict == .retelling ? Message.retelling : Message.unrelated,
      place: 0)
  }
}

/// The wording of findings.
enum Message {
  static let retelling =
    "the texts tell the same in other words: one retells the other and does not translate it"

  static let unrelated =
    "the texts are unrelated: what is linked has too little in common for a translation"

  static let untranslated = "the translation is the source itself, word for word"

  static let swappedSides = "the source and the target stand on each other's side"

  /// - Parameters:
  ///   - count: How many segments lack a counterpart.
  ///   - isOmission: Whether they stand in the source.
  static func unlinked(_ count: Int, isOmission: Bool) -> String {
    let what = count == 1 ? "a sentence" : "\(count) sentences"
    return isOmission
      ? "\(what) of the source without a counterpart in the translation"
      : "\(what) of the translation without a counterpart in the source"
  }

  /// What is said of segments that stand elsewhere in the same text too.
  static func twin(line: Int) -> String { "; the same stands in line \(line)" }

  static func endMissing(_ count: Int) -> String {
    count == 1
      ? "the translation ends before the last sentence of the source"
      : "the translation ends \(count) sentences before the source does"
  }

  static func untranslated(_ count: Int, language: String) -> String {
    count == 1
      ? "this sentence is still in \(language)"
      : "these \(count) sentences are still in \(language)"
  }

  static func moved(_ count: Int) -> String {
    "\(count == 1 ? "this sentence stands" : "these \(count) sentences stand") "
      + "at another place in the translation"
  }

  static func repeated(line: Int) -> String {
    "the same translation stands in line \(line) for another sentence of the source"
  }

  static func translatedOtherwise(line: Int) -> String {
    "the same sentence stands in line \(line) of the source and is translated otherwise there"
  }

  static func wavering(
    _ term: String, usual: String, _ usualCount: Int, odd: String, _ oddCount: Int
  ) -> String {
    "“\(term)” is “\(usual)” elsewhere in the translation (\(times(usualCount))), "
      + "here “\(odd)” (\(times(oddCount)))"
  }

  private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

  /// - Parameter words: Those that nothing on the other side stands for, as far as they are quoted.
  static func partial(isOmission: Bool, words: [String]) -> String {
    let list = words.map { "“\($0)”" }.joined(separator: ", ")
    return isOmission
      ? "part of a sentence is missing in the translation: nothing stands for \(list)"
      : "the translation says more than the sentence of the source: nothing there stands for \(list)"
  }

  /// Of a sentence that was linked together with others.
  static func swallowed(isOmission: Bool) -> String {
    isOmission
      ? "a sentence of the source that its neighbours' translation does not cover"
      : "a sentence of the translation that its neighbours' source does not cover"
  }

  static func mismatch(
    _ source: Anchor, _ target: Anchor, cause: LikelyCause?, expected: String?
  ) -> String {
    "\(list(source)) in the source, \(list(target)) in the translation"
      + (cause.map { ": \($0.rawValue)" } ?? "") + (expected.map { "; expected “\($0)”" } ?? "")
  }

  static func converted(_ source: Anchor, _ target: Anchor) -> String {
    "\(list(source)) in the source is \(list(target)) in the translation, converted"
  }

  static func invalidDate(_ date: CalendarDate) -> String {
    "there is no such day as \(spelled(date))"
  }

  static func nameMismatch(_ source: String, _ target: String) -> String {
    "“\(source)” in the source, “\(target)” in the translation"
  }

  static func misspelt(_ source: String, _ target: String) -> String {
    "“\(source)” is spelt “\(target)” in the translation"
  }

  /// The values that a text can mean; a year and the count of the same digits read alike.
  private static func list(_ anchor: Anchor) -> String {
    var words: [String] = []
    for value in anchor.values {
      let next = spelled(value)
      if !words.contains(next) { words.append(next) }
    }
    return words.joined(separator: " or ")
  }

  private static let durationUnits = [
    "Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute",
    "TS": "second",
  ]

  /// A value as people write it: the codes of ISO 8601 are for programs.
  private static func spelled(_ value: AnchorValue) -> String {
    switch value {
    case .time(let time): String(time.description.dropFirst())
    case .duration(let number, let unit):
      "\(number) \(durationUnits[unit] ?? unit)" + (number == ExactNumber(1) ? "" : "s")
    case .range(let low, let high): "\(spelled(low)) to \(spelled(high))"
    case .quantity(let number, let unit) where number.denominator != 1:
      "\(number.roundedToHundredths) \(unit)"
    case .vague(let number): "\(number) or more"
    case .date(let date): spelled(date)
    case .number, .quantity, .text: value.description
    }
  }

  /// A date as English writes it, with what is told of it: `Friday, 7 October`.
  private static func spelled(_ date: CalendarDate) -> String {
    let words = Language.english.values
    func name(_ names: [[String]], _ number: Int) -> String {
      let word = names.indices.contains(number - 1) ? names[number - 1].first : nil
      return word.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? String(number)
    }
    let month = date.month.map { name(words.months, $0) }
    let day = date.day.map { month == nil ? "day \($0)" : String($0) }
    let rest = [day, month, date.year.map(String.init)].compactMap(\.self).joined(separator: " ")
    let weekday = date.weekday.map { name(words.weekdays, $0) }
    return [weekday, rest.isEmpty ? nil : rest].compactMap(\.self).joined(separator: ", ")
  }
}

extension Alignment {
  /// Whether both sides are one and the same text.
  var hasEqualSides: Bool {
    !source.segments.isEmpty && source.document.bytes == target.document.bytes
  }
}

extension ExactNumber {
  /// The number to two places, for people: `6.42` of 77/12.
  fileprivate var roundedToHundredths: ExactNumber {
    let value = approximation
    guard abs(value) < 1e15 else { return self }
    return ExactNumber(Int64(value * 100 + (value < 0 ? -0.5 : 0.5)), exponent: -2)
  }
}
