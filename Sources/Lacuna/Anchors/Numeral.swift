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
  /// Whether it is four digits that can be a year.
  var year: Int?
  /// Set where the ending of the word says what is counted: `21-jährig`.
  var ending: NumeralEnding?

  func multiplied(by factor: ExactNumber) -> [ExactNumber] {
    values.compactMap { $0.multiplied(by: factor) }
  }
}
