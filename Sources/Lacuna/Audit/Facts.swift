/// The single facts of a value that can be compared: its number; a date's day, month and year; a
/// time's hour and minute.
struct Facts {
  /// What values may be compared with one another.
  private enum Family {
    case figure, ordinal, date, time
  }

  let anchor: Anchor
  private let family: Family
  private let inDigits: Bool
  private(set) var numbers: [ExactNumber] = []
  private(set) var date: CalendarDate?
  private var unit: String?
  private var clock: ClockTime?

  /// Reads the facts of some anchors; names, addresses, codes and quotations have none.
  static func all(in anchors: ArraySlice<Anchor>, of document: Document) -> [Facts] {
    anchors.compactMap { Facts($0, document) }
  }

  private init?(_ anchor: Anchor, _ document: Document) {
    switch anchor.kind {
    case .number, .percent, .money, .measure, .duration, .range: family = .figure
    case .ordinal: family = .ordinal
    case .date: family = .date
    case .time: family = .time
    case .name, .acronym, .quotation, .url, .email, .code: return nil
    }
    guard let value = anchor.values.first else { return nil }
    self.anchor = anchor
    inDigits = document.bytes[anchor.range].contains { $0.isASCIIDigit }
    read(value)
  }

  private mutating func read(_ value: AnchorValue) {
    switch value {
    case .number(let number):
      numbers.append(number)
    case .quantity(let number, let unit), .duration(let number, let unit):
      numbers.append(number)
      self.unit = unit
    case .date(let date):
      numbers += [date.day, date.year].compactMap { $0.map { ExactNumber(Int64($0)) } }
      self.date = date
    case .time(let time):
      clock = time
      numbers += [ExactNumber(Int64(time.hour)), ExactNumber(Int64(time.minute))]
    case .range(let low, let high):
      read(low)
      read(high)
    case .text:
      break
    }
  }

  /// The rule that a difference breaks.
  var rule: Finding.Rule {
    switch family {
    case .figure, .ordinal: .numberMismatch
    case .date: .dateMismatch
    case .time: .timeMismatch
    }
  }

  /// Tells the same facts in another guise: `80` and `80 %`, `10 years` and `10`.
  func agrees(with other: Facts) -> Bool {
    if let clock, let otherClock = other.clock {
      // Without a.m. or p.m., four o'clock is also sixteen.
      return clock.minute == otherClock.minute && clock.hour % 12 == otherClock.hour % 12
    }
    return numbers == other.numbers && date?.month == other.date?.month
      && date?.weekday == other.date?.weekday
  }

  /// Tells whether each of the facts stands in one of some others.
  func isCovered(by others: [Facts]) -> Bool {
    guard !others.isEmpty else { return false }
    return numbers.allSatisfy { number in others.contains { $0.numbers.contains(number) } }
      && (date?.month == nil || others.contains { $0.date?.month == date?.month })
      && (date?.weekday == nil || others.contains { $0.date?.weekday == date?.weekday })
  }

  /// Tells whether two leftovers can be the same fact, changed.
  ///
  /// A number word is free to say something else, and so is the name of a feast; digits and the
  /// names of months and days are not. Values in two units may be one converted into the other.
  func isComparable(to other: Facts) -> Bool {
    guard family == other.family else { return false }
    if let date, let otherDate = other.date {
      return isNamedOrInDigits && other.isNamedOrInDigits && date.sharesAPart(with: otherDate)
    }
    if let unit, let otherUnit = other.unit, unit != otherUnit { return false }
    return inDigits && other.inDigits
  }

  private var isNamedOrInDigits: Bool { inDigits || date?.day == nil }
}

extension CalendarDate {
  /// Tells whether some part is named by both: the year, the month, the day or the weekday.
  fileprivate func sharesAPart(with other: CalendarDate) -> Bool {
    let parts = [(year, other.year), (month, other.month), (day, other.day)]
    return (parts + [(weekday, other.weekday)]).contains { $0 != nil && $1 != nil }
  }
}
