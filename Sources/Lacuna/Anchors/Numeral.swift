/// A number in words, without what may multiply or divide it.
struct NumeralWords {
  let value: Int64
  let ending: NumeralEnding?
  /// The index of the lexeme after it.
  let end: Int
  /// What stands before its last `and`.
  let head: Int64?
}

/// A number as read, before it is known what it counts.
struct Numeral {
  /// What it can be, the likelier first.
  var values: [ExactNumber]
  /// The index of the lexeme after it.
  var end: Int
  var isOrdinal = false
  /// Whether it is written in digits, with no word for a magnitude.
  var isFigure = false
  /// Whether it is an article or pronoun that is a number only before a unit.
  var isWeak = false
  var hasMagnitude = false
  /// The power of ten of the words and letters behind it: 6 for millions.
  var magnitude = 0
  /// Whether it only says how many about: a few.
  var isVague = false
  /// Whether it is four digits that can be a year.
  var year: Int?
  /// Of a number in words, what stands before its last `and`: what follows may be counted alone.
  var head: Int64?
  /// Set where the ending of the word says what is counted: `21-jährig`.
  var ending: NumeralEnding?

  func multiplied(by factor: ExactNumber) -> [ExactNumber] {
    values.compactMap { $0.multiplied(by: factor) }
  }
}
