/// A language's literals for the anchor extractor; all words are in lower case, with `ss` for `ß`.
package struct ValueWords: Sendable {
  /// The mark before the digits of a fraction, comma or point; the other one groups thousands.
  package var decimalMark: UInt8 = UInt8(ascii: ".")
  /// Whether `3/4/2019` is the third of April.
  package var dayFirst = true
  /// Whether a capital in mid-sentence says no more than that the word is a noun.
  package var capitalisedNouns = false
  /// Whether `halb acht` is half an hour before eight, and `viertel acht` three quarters.
  package var halfBeforeHour = false
  /// Whether a figure with a full stop is an ordinal: `3.`.
  package var ordinalStop = false
  /// Short words that end in an apostrophe and stand before another word without a space: `l'`.
  package var elisions: Set<String> = []
  /// Whether sixty and ten are seventy, four and twenty eighty, and `and` joins only one and
  /// eleven to tens: `soixante-dix`, `quatre-vingts`, `vingt et un`.
  package var countsByTwenties = false
  /// Whether what tells a noun apart stands behind it: `dollars canadiens`, `mètres carrés`,
  /// `deux ans et demi`, and an `of` before what large numbers count: `millions d'euros`.
  package var modifiersFollow = false
  /// Whether an hour needs no word for it (`um 7`, `at seven thirty`); where it does, two digits
  /// behind that word are its minutes: `14 h 30`.
  package var hoursStandAlone = true
  /// Whether a Roman numeral with the ending of an ordinal is one: `XIXe`.
  package var romanOrdinals = false
  /// Whether number words are written together, so that a word may have several as its parts.
  package var numeralsCompound = true

  /// Number words below a hundred, as words and as parts of words.
  package var numerals: [String: Int64] = [:]
  /// Words for a hundred, as words and as parts of words.
  package var hundreds: [String] = []
  /// Words for powers of ten from a thousand on that multiply what precedes: word to exponent.
  package var magnitudes: [String: Int] = [:]
  /// Those of them that are also parts of words.
  package var boundMagnitudes: [String: Int] = [:]
  /// Letters that do the same right behind the last digit.
  package var attachedMagnitudes: [String: Int] = [:]
  /// Whether a hundred or a thousand counts without a word for one before it.
  package var bareHundreds = false
  /// Joins the parts of one word: `und` in `einundzwanzig`.
  package var boundJoiner = ""
  /// Whether `and` may join the words of one number: `two hundred and six`.
  package var spacedJoiner = false
  /// Words for twelve or the like that multiply: a dozen.
  package var collectives: [String: Int64] = [:]

  /// Irregular ordinals, whole or without what `ordinalStemEndings` lists.
  package var ordinals: [String: Int64] = [:]
  package var ordinalStemEndings: [String] = [""]
  /// What a number word, whole or as the beginning of a word, turns into by its ending.
  package var endings: [NumeralEnding: [String]] = [:]
  /// What adds a part of one at the end of a number word: `einhalb`.
  package var boundParts: [String: ExactNumber] = [:]
  /// Names of fractions, with their denominators.
  package var fractions: [String: Int64] = [:]
  /// Words of a fixed value: half, twice.
  package var fixedNumbers: [String: ExactNumber] = [:]

  /// Words for how many are together, read as ordinals: `zu dritt`.
  package var groups: [String: Int64] = [:]
  /// Numbers that are only a magnitude: dozens, hundreds of.
  package var vagueNumbers: [String: ExactNumber] = [:]
  /// Those of them that are also other words, and so only with `of` behind them: scores of.
  package var vagueBeforeOf: Set<String> = []
  /// What an article makes a few, or a pair: how many that is, the likelier first.
  package var few: [String: [Int64]] = [:]
  package var pairs: Set<String> = []
  /// What stands between a number and a noun in one word, `Fünfjahresplan`: ISO 8601's units.
  package var boundDurations: [String: String] = [:]

  /// January first, each with its abbreviations.
  package var months: [[String]] = []
  /// Monday first.
  package var weekdays: [[String]] = []
  /// What stands right behind the day where the month is a word: `3. Mai`.
  package var dayMark = ""
  /// Whether months and weekdays are written with a capital.
  package var capitalisedDates = true
  /// Short forms that are also other words, believed only beside a figure or before a stop.
  package var doubtfulDates: Set<String> = []
  /// Feasts on a fixed day, by names of one or more words: month and day.
  package var feasts: [String: (month: Int, day: Int)] = [:]
  /// Feasts that are a date only with their year.
  package var movableFeasts: [String: MovableFeast] = [:]

  /// Units of time: ISO 8601 letter and how many of it.
  package var durations: [String: (unit: String, count: Int64)] = [:]
  /// Words for units of measure, with their symbols.
  package var units: [String: String] = [:]
  /// Units that an article before them does not count: a bit, a degree of.
  package var looseUnits: Set<String> = []
  /// Units that have an amount of the next smaller unit behind them without its name: six foot two.
  package var bodyHeightUnits: Set<String> = []
  /// Words between a length and the hour that makes it a speed: miles an hour.
  package var hourly: Set<String> = []
  /// Words before a unit of length that make it one of area or volume.
  package var areaWords: [String] = []
  package var volumeWords: [String] = []
  /// The letter right behind a figure below a hundred that counts coins: 50p.
  package var coinLetter: UInt8?
  /// Words for currencies: ISO 4217 codes, or the names of subunits.
  package var currencies: [String: String] = [:]
  /// Adjectives of countries, with ISO 3166 codes: an Australian dollar is AU + D.
  package var nations: [String: String] = [:]

  /// What words do in the grammar of values.
  package var roles: [(role: WordRoles, words: [String])] = []
  /// Labels that are another word unless a stop or a sign follows: `no 3` is no label in English.
  package var doubtfulLabels: Set<String> = []
  /// Acronyms that are translated, with the form that stands for all languages.
  package var acronyms: [String: String] = [:]
  /// Names that other languages spell otherwise: lines of `neutral form: form, form`, continued on
  /// lines without a colon; `EnglishNames.swift` says how the forms are written.
  package var names = ""
  /// What a form with `~` may end in beside nothing.
  package var nameEndings: [String] = []
  /// What common nouns end in and names hardly ever, folded.
  package var nounEndings: [String] = []
  /// Words of two or three that are no number, such as `acht geben`: first word to next words.
  package var idioms: [String: Set<String>] = [:]
}

/// What an ending makes of a number word.
package enum NumeralEnding: Sendable, Hashable {
  case ordinal
  /// An ordinal's ending from twenty on, where it differs.
  case ordinalOfTens
  case fraction
  /// `-fach`, `-fold`.
  case times
  case percent
  /// `-jährig`: a length of time in an ISO 8601 unit.
  case duration(String)
}

/// What a word does in the grammar of values.
package struct WordRoles: OptionSet, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { self.init(rawValue: 1 << bit) }

  package static let article = WordRoles(bit: 0)
  package static let joiner = WordRoles(bit: 1)
  package static let between = WordRoles(bit: 2)
  /// Joins the ends of a range: to, bis.
  package static let upTo = WordRoles(bit: 3)
  package static let percent = WordRoles(bit: 4)
  /// Announces a place in an order, as in `No. 3`.
  package static let label = WordRoles(bit: 5)
  package static let decimalPoint = WordRoles(bit: 6)
  package static let minus = WordRoles(bit: 7)
  package static let half = WordRoles(bit: 8)
  package static let quarter = WordRoles(bit: 9)
  package static let threeQuarters = WordRoles(bit: 10)
  package static let past = WordRoles(bit: 11)
  package static let before = WordRoles(bit: 12)
  /// Makes a number an hour: Uhr, o'clock.
  package static let clock = WordRoles(bit: 13)
  package static let beforeNoon = WordRoles(bit: 14)
  package static let afterNoon = WordRoles(bit: 15)
  package static let night = WordRoles(bit: 16)
  /// Stands before an hour: at, um.
  package static let hourCue = WordRoles(bit: 17)
  /// Stands before the day of a month: am 15.
  package static let dayCue = WordRoles(bit: 18)
  /// Stands before a year: in, since.
  package static let yearCue = WordRoles(bit: 19)
  /// Makes a magnitude vague: several million.
  package static let vague = WordRoles(bit: 20)
  package static let per = WordRoles(bit: 21)
  package static let of = WordRoles(bit: 22)
  package static let noon = WordRoles(bit: 23)
  package static let midnight = WordRoles(bit: 24)
  /// The ending of an ordinal right behind its digits: th, ter.
  package static let ordinalMark = WordRoles(bit: 25)
  /// The ending of a decade right behind its digits: s, er.
  package static let decadeMark = WordRoles(bit: 26)
  /// Stands before the figure or word of a decade: années 90.
  package static let decadeCue = WordRoles(bit: 52)
  /// The number that is also a pronoun: one.
  package static let pronoun = WordRoles(bit: 27)
  /// Before an ordinal or its figure: der, seinem.
  package static let determiner = WordRoles(bit: 29)
  /// A word after which no noun can have begun.
  package static let small = WordRoles(bit: 30)
  package static let degree = WordRoles(bit: 31)
  /// Stands before a name: Mr, Herr, President.
  package static let title = WordRoles(bit: 32)
  package static let times = WordRoles(bit: 33)
  /// The second half of a two-word percent: per cent.
  package static let cent = WordRoles(bit: 34)
  /// Lets two words of a date stand apart: the 7th day of May.
  package static let day = WordRoles(bit: 35)
  package static let minute = WordRoles(bit: 36)
  /// Makes a length of time an age: old, of age.
  package static let old = WordRoles(bit: 38)
  package static let age = WordRoles(bit: 39)
  /// Makes a fraction of two numbers: 1 over 3.
  package static let over = WordRoles(bit: 41)
  /// Stand before the total of which a number is a share, this one behind the next: 3 out of 10.
  package static let share = WordRoles(bit: 42)
  package static let out = WordRoles(bit: 43)
  /// Stands before the total where nothing stands before it: one in three.
  package static let inTotal = WordRoles(bit: 48)
  /// Stands before the weekday or day that ends a month: the last Monday of May.
  package static let last = WordRoles(bit: 44)
  /// A word that is no number before some others: acht geben.
  package static let idiom = WordRoles(bit: 45)
  /// The name of a feast by itself.
  package static let feast = WordRoles(bit: 46)
  /// The second word of a feast's name.
  package static let inFeast = WordRoles(bit: 47)
  /// Makes degrees negative with a zero behind it: ten degrees below zero.
  package static let below = WordRoles(bit: 28)
  /// Says whose something is: in his thirties.
  package static let possessive = WordRoles(bit: 51)
  /// Stands before its number, roman ones of one letter too: chapter, volume.
  package static let numbered = WordRoles(bit: 50)
  /// A magnitude in the plural, which counts nothing exactly: hundreds.
  package static let unbound = WordRoles(bit: 37)
  /// Makes a small number of an article: a few.
  package static let few = WordRoles(bit: 49)
  /// The first word of a unit of two words.
  package static let unitPrefix = WordRoles(bit: 40)
}
