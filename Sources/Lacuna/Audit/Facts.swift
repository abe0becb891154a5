/// The single facts of a value that can be compared: its number; a date's day, month and year; a
/// time's hour and minute.
struct Facts {
  /// What values may be compared with one another.
  fileprivate enum Family {
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

  /// What two values share that tell the same facts in another guise: `80` and `80 %`, `10 years`
  /// and `10`.
  var guises: [Guise] {
    let plain = Guise.plain(numbers, month: date?.month, weekday: date?.weekday)
    guard let clock else { return [plain] }
    // Without a.m. or p.m., four o'clock is also sixteen.
    return [plain, .dial(hour: clock.hour % 12, minute: clock.minute)]
  }

  enum Guise: Hashable {
    case plain([ExactNumber], month: Int?, weekday: Int?)
    case dial(hour: Int, minute: Int)
  }

  /// Tells whether each of the facts stands in one of some others.
  func isCovered(by others: FactSet) -> Bool {
    !others.isEmpty && numbers.allSatisfy(others.numbers.contains)
      && date?.month.map(others.months.contains) ?? true
      && date?.weekday.map(others.weekdays.contains) ?? true
  }

  /// What decides with which other values this one may be compared.
  var shape: Shape {
    Shape(family: family, inDigits: inDigits, unit: unit, dateParts: date.map(DateParts.init))
  }

  struct Shape: Hashable {
    fileprivate let family: Family
    fileprivate let inDigits: Bool
    fileprivate let unit: String?
    fileprivate let dateParts: DateParts?

    /// Tells whether two leftovers can be the same fact, changed.
    ///
    /// A number word is free to say something else, and so is the name of a feast; digits, the names
    /// of months and days and spoken times (half past seven) are not. Values in two units may be one
    /// converted into the other.
    func isComparable(to other: Shape) -> Bool {
      guard family == other.family else { return false }
      if let dateParts, let otherParts = other.dateParts {
        return isNamedOrInDigits && other.isNamedOrInDigits
          && !dateParts.isDisjoint(with: otherParts)
      }
      if let unit, let otherUnit = other.unit, unit != otherUnit { return false }
      return family == .time || inDigits && other.inDigits
    }

    private var isNamedOrInDigits: Bool { inDigits || dateParts?.contains(.day) != true }
  }

  /// The parts that a date names.
  fileprivate struct DateParts: OptionSet, Hashable {
    let rawValue: UInt8
    static let year = DateParts(rawValue: 1)
    static let month = DateParts(rawValue: 2)
    static let day = DateParts(rawValue: 4)
    static let weekday = DateParts(rawValue: 8)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ date: CalendarDate) {
      self = []
      if date.year != nil { insert(.year) }
      if date.month != nil { insert(.month) }
      if date.day != nil { insert(.day) }
      if date.weekday != nil { insert(.weekday) }
    }
  }
}

/// All that some values say, each fact by itself.
struct FactSet {
  let isEmpty: Bool
  private(set) var numbers: Set<ExactNumber> = []
  private(set) var months: Set<Int> = []
  private(set) var weekdays: Set<Int> = []

  init(_ facts: [Facts]) {
    isEmpty = facts.isEmpty
    for fact in facts {
      numbers.formUnion(fact.numbers)
      if let month = fact.date?.month { months.insert(month) }
      if let weekday = fact.date?.weekday { weekdays.insert(weekday) }
    }
  }
}
