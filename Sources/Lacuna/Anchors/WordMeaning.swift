/// All that a word can mean in the grammar of values.
struct WordMeaning {
  var roles: WordRoles = []
  /// 1 to 12.
  var month: Int?
  /// 1 for Monday.
  var weekday: Int?
  var feast: CalendarDate?
  /// Whether the word is a month or weekday only in company.
  var doubtful = false
  /// The parts of a number word.
  var parts: [NumeralPart] = []
  var ending: NumeralEnding?
  /// The power of ten that the word multiplies what precedes by.
  var magnitude: Int?
  /// The number that the word multiplies what precedes by: 12.
  var collective: Int64?
  var fixed: ExactNumber?
  var denominator: Int64?
  var duration: (unit: String, count: Int64)?
  var unit: String?
  var currency: String?
  var nation: String?
  var area = false
  var volume = false
}

/// The words of one language, ready to be looked up.
struct ValueLexicon {
  let words: ValueWords
  private var index: [String: Int] = [:]
  private(set) var meanings: [WordMeaning] = []
  private let compounds: NumeralCompounds
  private static let longestWord = 28

  init(_ words: ValueWords) {
    self.words = words
    self.compounds = NumeralCompounds(words)
    addNumbers()
    addCalendar()
    addUnits()
    for (role, list) in words.roles {
      for word in list { change(word) { $0.roles.insert(role) } }
    }
  }

  /// Finds what a folded word means: its index in `meanings`, or what a compound of number words
  /// means; `nil` where nothing is known of it.
  func lookUp(_ folded: [UInt8]) -> Found? {
    if folded.count <= Self.longestWord {
      if let known = index[String(decoding: folded, as: UTF8.self)] { return .known(known) }
    }
    return compounds.meaning(of: folded).map(Found.compound)
  }

  enum Found {
    case known(Int)
    case compound(WordMeaning)
  }

  private mutating func change(_ word: String, _ change: (inout WordMeaning) -> Void) {
    if let known = index[word] {
      change(&meanings[known])
    } else {
      var meaning = WordMeaning()
      change(&meaning)
      index[word] = meanings.count
      meanings.append(meaning)
    }
  }

  private mutating func addNumbers() {
    for (word, value) in words.numerals {
      change(word) { $0.parts = [.small(value)] }
    }
    if words.bareHundreds {
      for word in words.hundreds { change(word) { $0.parts = [.hundred] } }
    } else {
      for word in words.hundreds { change(word) { ($0.parts, $0.magnitude) = ([.hundred], 2) } }
    }
    for (word, exponent) in words.magnitudes {
      change(word) { ($0.parts, $0.magnitude) = ([.magnitude(exponent)], exponent) }
    }
    for (word, count) in words.collectives { change(word) { $0.collective = count } }
    if words.ordinalStemEndings == [""] {
      for (word, value) in words.ordinals {
        change(word) { ($0.parts, $0.ending) = ([.small(value)], .ordinal) }
      }
    }
    for (word, value) in words.fixedNumbers { change(word) { $0.fixed = value } }
    for (word, value) in words.fractions { change(word) { $0.denominator = value } }
    for (ending, list) in words.endings {
      guard case .duration(let unit) = ending else { continue }
      for word in list {
        change(word) { ($0.duration, $0.roles) = ((unit, 1), $0.roles.union(.old)) }
      }
    }
  }

  private mutating func addCalendar() {
    for (number, names) in words.months.enumerated() {
      for name in names { change(name) { $0.month = number + 1 } }
    }
    for (number, names) in words.weekdays.enumerated() {
      for name in names { change(name) { $0.weekday = number + 1 } }
    }
    for (name, day) in words.feasts {
      change(name) {
        $0.feast = CalendarDate(year: nil, month: day.month, day: day.day, weekday: nil)
      }
    }
    for name in words.doubtfulDates { change(name) { $0.doubtful = true } }
    for (word, duration) in words.durations { change(word) { $0.duration = duration } }
  }

  private mutating func addUnits() {
    for (word, symbol) in words.units {
      change(word) { $0.unit = symbol }
      for prefix in words.areaWords { change(prefix + word) { $0.unit = symbol + "²" } }
      for prefix in words.volumeWords { change(prefix + word) { $0.unit = symbol + "³" } }
    }
    for prefix in words.areaWords { change(prefix) { $0.area = true } }
    for prefix in words.volumeWords { change(prefix) { $0.volume = true } }
    for (word, code) in words.currencies { change(word) { $0.currency = code } }
    for (word, code) in words.nations { change(word) { $0.nation = code } }
  }
}
