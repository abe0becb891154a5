/// The words of one language, ready to be looked up.
struct ValueLexicon {
  let words: ValueWords
  private(set) var vocabulary = Vocabulary()
  /// What is known of each word of the vocabulary.
  private(set) var entries: [Entry] = []
  private(set) var meanings: [WordMeaning] = []
  /// The roles of each meaning, by themselves: nothing is asked for so often.
  private(set) var roles: [WordRoles] = []
  private(set) var names = NameTable()
  /// The feasts by their names.
  private(set) var feasts: [String: CalendarDate] = [:]
  let compounds: NumeralCompounds
  private let nameEndings: [[UInt8]]

  init(_ words: ValueWords) {
    self.words = words
    self.compounds = NumeralCompounds(words)
    nameEndings = words.nameEndings.map { Array($0.utf8) }
    addNumbers()
    addCalendar()
    addUnits()
    for (role, list) in words.roles {
      for word in list { change(word) { $0.roles.insert(role) } }
    }
    for word in words.idioms.keys { change(word) { $0.roles.insert(.idiom) } }
    roles = meanings.map(\.roles)
    for entry in NameEntry.entries(in: words.names) { add(entry) }
  }

  private mutating func add(_ entry: NameEntry) {
    for form in entry.forms(endings: nameEndings) {
      guard let first = names.add(form, neutral: entry.neutral) else { continue }
      let known = place(of: first)
      entries[known].nameWords = max(entries[known].nameWords, UInt8(clamping: form.ends.count))
      if form.capitals == .none { entries[known].beginsSmallName = true }
    }
  }

  /// The same with names after those of the language.
  func adding(_ names: [NameEntry]) -> ValueLexicon {
    var lexicon = self
    for entry in names { lexicon.add(entry) }
    return lexicon
  }

  /// What is known of a word.
  struct Entry {
    /// Its index in `meanings`; -1 where it only begins names.
    var meaning: Int32 = -1
    /// How many words the longest name has that begins with it.
    var nameWords: UInt8 = 0
    /// Whether one of them may be written without a capital.
    var beginsSmallName = false
  }

  private mutating func place(of word: [UInt8]) -> Int {
    let known = Int(vocabulary.id(of: word))
    if known == entries.count { entries.append(Entry()) }
    return known
  }

  private mutating func change(_ word: String, _ change: (inout WordMeaning) -> Void) {
    let known = place(of: Array(word.utf8))
    if entries[known].meaning < 0 {
      entries[known].meaning = Int32(meanings.count)
      meanings.append(WordMeaning())
    }
    change(&meanings[Int(entries[known].meaning)])
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
        change(word) { ($0.parts, $0.ending) = ([NumeralPart(value)], .ordinal) }
      }
    }
    for (word, value) in words.fixedNumbers { change(word) { $0.fixed = value } }
    for (word, value) in words.groups {
      change(word) { ($0.parts, $0.ending) = ([.small(value)], .ordinal) }
    }
    for (word, value) in words.vagueNumbers {
      change(word) { ($0.vague, $0.roles) = (value, $0.roles.union(.unbound)) }
    }
    for word in Array(words.few.keys) + Array(words.pairs) {
      change(word) { $0.roles.insert(.few) }
    }
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
      feasts[name] = CalendarDate(year: nil, month: day.month, day: day.day, weekday: nil)
    }
    for name in Array(words.feasts.keys) + Array(words.movableFeasts.keys) {
      let parts = name.split(separator: " ").map(String.init)
      change(parts.first ?? name) {
        $0.feastWords = max($0.feastWords, UInt8(clamping: parts.count))
        if parts.count == 1 { $0.roles.insert(.feast) }
      }
      if parts.count > 1 { change(parts[1]) { $0.roles.insert(.inFeast) } }
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
