import Synchronization

/// The words of a language with the tables that find them, shared by all that read with them.
final class PreparedLexicon: Sendable {
  let lexicon: ValueLexicon
  let index: WordIndex
  let beginnings: NumeralBeginnings
  /// Of each meaning, the values that can begin with the word.
  let opens: [ValueOpenings]
  /// Of each meaning, in what way the word begins a value.
  let ways: [OpeningWay]
  /// Of each meaning, whether the word is a currency.
  let currencies: [Bool]
  /// Of each meaning, whether the word is the adjective of a country.
  let nations: [Bool]
  /// Of each meaning, whether the word is a unit only behind more than an article.
  let looseUnits: [Bool]
  /// Of each meaning, whether a number before the word may go on with it.
  let extends: [Bool]
  /// Of each meaning, whether an article before the word may make it a number or a measure.
  let counted: [Bool]

  init(_ lexicon: ValueLexicon) {
    self.lexicon = lexicon
    beginnings = lexicon.compounds.beginnings
    opens = lexicon.meanings.map(\.opens)
    index = WordIndex(lexicon, opens: opens)
    ways = lexicon.meanings.map(\.way)
    nations = lexicon.meanings.map { $0.nation != nil && $0.parts.isEmpty }
    currencies = lexicon.meanings.map { $0.currency != nil }
    extends = lexicon.meanings.map(\.extends)
    counted = lexicon.meanings.map(\.isCounted)
    var loose = [Bool](repeating: false, count: lexicon.meanings.count)
    for word in lexicon.words.looseUnits {
      guard let id = lexicon.vocabulary.find(Array(word.utf8)[...]) else { continue }
      let meaning = Int(lexicon.entries[id].meaning)
      if meaning >= 0 { loose[meaning] = true }
    }
    looseUnits = loose
  }

  /// The words of a language; those of the languages that are known are prepared only once.
  static func words(of language: Language) -> PreparedLexicon {
    guard let prepared = known[language.code]?.words else {
      return PreparedLexicon(ValueLexicon(language.values).adding(language.names))
    }
    if language.names.isEmpty { return prepared }
    return PreparedLexicon(prepared.lexicon.adding(language.names))
  }

  private static let known = Dictionary(
    uniqueKeysWithValues: Language.known.map { ($0.code, WordsOnDemand($0)) })
}

/// The words of a language, prepared when they are first asked for: that takes longer than an article.
private final class WordsOnDemand: Sendable {
  private let language: Language
  private let prepared = Mutex<PreparedLexicon?>(nil)

  init(_ language: Language) { self.language = language }

  var words: PreparedLexicon {
    prepared.withLock { prepared in
      let words = prepared ?? PreparedLexicon(ValueLexicon(language.values))
      prepared = words
      return words
    }
  }
}

/// The sorts of values that can begin with a word, whatever follows.
struct ValueOpenings: OptionSet, Sendable {
  let rawValue: UInt8

  static let date = ValueOpenings(rawValue: 1)
  static let clock = ValueOpenings(rawValue: 2)
  static let amount = ValueOpenings(rawValue: 4)
  static let all: ValueOpenings = [.date, .clock, .amount]
}

extension WordMeaning {
  /// What productions of the grammar begin with such a word.
  var opens: ValueOpenings {
    var opens: ValueOpenings = parts.isEmpty ? [] : .all
    if month != nil || weekday != nil || feastWords > 0
      || !roles.isDisjoint(with: [.last, .decadeCue])
    {
      opens.insert(.date)
    }
    let hours: WordRoles = [.article, .half, .midnight, .noon, .quarter, .threeQuarters]
    if !roles.isDisjoint(with: hours) { opens.insert(.clock) }
    let counts: WordRoles = [
      .article, .decimalPoint, .half, .label, .minus, .quarter, .threeQuarters, .unbound,
    ]
    if collective != nil || magnitude != nil { opens.insert(.amount) }
    if fixed != nil || denominator != nil || !roles.isDisjoint(with: counts) {
      opens.insert(.amount)
    }
    return opens
  }

  /// Whether an article before the word may make it a number, a measure or an hour.
  var isCounted: Bool {
    let counted: WordRoles = [
      .article, .cent, .degree, .half, .midnight, .minute, .minus, .noon, .per, .percent, .quarter,
      .threeQuarters, .times, .unitPrefix, .few,
    ]
    return !parts.isEmpty || magnitude != nil || collective != nil || fixed != nil
      || denominator != nil || duration != nil || unit != nil || currency != nil || nation != nil
      || area || volume || !roles.isDisjoint(with: counted)
  }

  /// Whether a number before the word may go on with it: into a larger one, a fraction, a share.
  fileprivate var extends: Bool {
    let links: WordRoles = [.joiner, .over, .inTotal, .out, .decimalPoint]
    return !parts.isEmpty || magnitude != nil || collective != nil || denominator != nil
      || fixed != nil || !roles.isDisjoint(with: links)
  }

  /// In what way the word begins a value.
  fileprivate var way: OpeningWay {
    let others: WordRoles = [
      .half, .label, .last, .midnight, .minus, .noon, .quarter, .threeQuarters, .decimalPoint,
      .unbound,
    ]
    let isPlain =
      weekday == nil && month == nil && feastWords == 0 && roles.isDisjoint(with: others)
      && fixed == nil && denominator == nil
    if roles.contains(.article), isPlain { return .article }
    if roles.contains(.label), roles.isDisjoint(with: others.subtracting(.label)), parts.isEmpty,
      month == nil, weekday == nil, feastWords == 0, fixed == nil, denominator == nil
    {
      return .label
    }
    guard parts.isEmpty, fixed == nil, denominator == nil, magnitude == nil, collective == nil,
      currency == nil, roles.isDisjoint(with: others.subtracting([.last, .label]))
    else { return .free }
    if feastWords > 1, !roles.contains(.feast), month == nil, weekday == nil,
      !roles.contains(.last)
    {
      return .feast
    }
    if feastWords > 0 { return .free }
    if roles.contains(.last), month == nil, weekday == nil { return .last }
    if doubtful, month != nil, weekday == nil { return .doubtfulMonth }
    if doubtful, weekday != nil, month == nil { return .doubtfulWeekday }
    return .free
  }
}

/// What must stand right behind a word for a value to begin with it, where that is another word.
enum OpeningWay: UInt8 {
  /// Anything.
  case free
  /// What an article counts.
  case article
  /// A figure, and so no word.
  case label
  case last
  /// The second word of a feast.
  case feast
  case doubtfulMonth
  case doubtfulWeekday
}
