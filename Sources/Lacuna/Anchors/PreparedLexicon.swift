/// The words of a language with the tables that find them, shared by all that read with them.
final class PreparedLexicon: Sendable {
  let lexicon: ValueLexicon
  let index: WordIndex
  let beginnings: NumeralBeginnings
  /// Of each meaning, whether a value can begin with the word.
  let begins: [Bool]
  /// Of each meaning, whether the word begins a value only as an article of what follows.
  let articles: [Bool]

  init(_ lexicon: ValueLexicon) {
    self.lexicon = lexicon
    index = WordIndex(lexicon.vocabulary)
    beginnings = lexicon.compounds.beginnings
    begins = lexicon.meanings.map(\.beginsValue)
    articles = lexicon.meanings.map(\.isOnlyArticle)
  }

  /// The words of a language; those of the languages that are known are prepared only once.
  static func words(of language: Language) -> PreparedLexicon {
    guard let prepared = known[language.code] else {
      return PreparedLexicon(ValueLexicon(language.values).adding(language.names))
    }
    if language.names.isEmpty { return prepared }
    return PreparedLexicon(prepared.lexicon.adding(language.names))
  }

  private static let known = Dictionary(
    uniqueKeysWithValues: Language.known.map {
      ($0.code, PreparedLexicon(ValueLexicon($0.values)))
    })
}

extension WordMeaning {
  /// Whether a production of the grammar begins with such a word, whatever follows.
  var beginsValue: Bool {
    let opening: WordRoles = [
      .article, .half, .label, .last, .midnight, .minus, .noon, .quarter, .threeQuarters,
    ]
    return !parts.isEmpty || fixed != nil || denominator != nil || month != nil || weekday != nil
      || feastWords > 0 || !roles.isDisjoint(with: opening)
  }

  /// Whether what follows an article decides all that it can begin.
  var isOnlyArticle: Bool {
    let opening: WordRoles = [
      .half, .label, .last, .midnight, .minus, .noon, .quarter, .threeQuarters,
    ]
    return roles.contains(.article) && month == nil && weekday == nil && feastWords == 0
      && roles.isDisjoint(with: opening)
  }
}
