/// The meanings of a language's words and of the compounds met in a text.
struct WordMeanings {
  let prepared: PreparedLexicon
  /// The meanings of the compounds, numbered after those of the lexicon.
  private(set) var compounds: [WordMeaning] = []

  init(_ prepared: PreparedLexicon) { self.prepared = prepared }

  /// Adds the meaning of a compound; its index.
  mutating func add(_ meaning: WordMeaning) -> Int32 {
    compounds.append(meaning)
    return Int32(prepared.lexicon.meanings.count + compounds.count - 1)
  }

  /// The meaning with an index.
  subscript(index: Int) -> WordMeaning {
    let listed = prepared.lexicon.meanings.count
    return index < listed ? prepared.lexicon.meanings[index] : compounds[index - listed]
  }

  /// The roles of the meaning with an index; a compound has none.
  func roles(_ index: Int) -> WordRoles {
    index < prepared.lexicon.roles.count ? prepared.lexicon.roles[index] : []
  }

  /// What values can begin with a word with an index; a compound is a number.
  func opens(_ index: Int) -> ValueOpenings {
    index < prepared.opens.count ? prepared.opens[index] : .all
  }

  /// In what way a word with an index begins a value; a compound in any.
  func way(_ index: Int) -> OpeningWay {
    index < prepared.ways.count ? prepared.ways[index] : .free
  }

  /// Whether a word with an index is the adjective of a country.
  func isNation(_ index: Int) -> Bool {
    index >= 0 && index < prepared.nations.count && prepared.nations[index]
  }

  /// Whether a word with an index is a currency.
  func isCurrency(_ index: Int) -> Bool {
    index >= 0 && index < prepared.currencies.count && prepared.currencies[index]
  }

  /// Whether a word with an index is a unit only behind more than an article; no compound is.
  func isLooseUnit(_ index: Int) -> Bool {
    index < prepared.looseUnits.count && prepared.looseUnits[index]
  }

  /// Whether a number can go on with the word with an index; with any number word.
  func extends(_ index: Int) -> Bool {
    index >= prepared.extends.count || prepared.extends[index]
  }

  /// Whether an article can count the word with an index; any number word.
  func isCounted(_ index: Int) -> Bool {
    index >= prepared.counted.count || prepared.counted[index]
  }
}
