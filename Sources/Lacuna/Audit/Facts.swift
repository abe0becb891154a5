/// The single facts of a value that can be compared: its number; a date's day, month and year; a
/// time's hour and minute.
struct Facts {
  /// What values may be compared with one another.
  fileprivate enum Family: Hashable {
    case figure, vague, ordinal, date, time
    /// Letters, digits and marks, digits written as 0: `v0.0` stands for all versions like it.
    case code([UInt8])
  }

  let anchor: Anchor
  private let family: Family
  let inDigits: Bool
  private(set) var numbers: [ExactNumber] = []
  private(set) var date: CalendarDate?
  private(set) var unit: String?

  /// Reads the facts of some anchors; names, addresses, codes and quotations have none.
  static func all(in anchors: ArraySlice<Anchor>, of document: Document) -> [Facts] {
    anchors.compactMap { Facts($0, document) }
  }

  private init?(_ anchor: Anchor, _ document: Document) {
    switch anchor.kind {
    case .number, .percent, .money, .measure, .duration, .range:
      if case .vague? = anchor.values.first { family = .vague } else { family = .figure }
    case .ordinal: family = .ordinal
    case .date: family = .date
    case .time: family = .time
    case .code: family = .code(Self.shape(document.bytes[anchor.range]))
    case .name, .acronym, .quotation, .url, .email: return nil
    }
    guard let value = anchor.values.first else { return nil }
    self.anchor = anchor
    inDigits =
      document.bytes[anchor.range].contains { $0.isASCIIDigit }
      || anchor.kind == .ordinal && RomanNumeral.isSpelling(document.bytes[anchor.range])
    read(value)
    readShare(document)
  }

  private static func shape(_ code: ArraySlice<UInt8>) -> [UInt8] {
    code.map { $0.isASCIIDigit ? UInt8(ascii: "0") : $0 }.reduce(into: []) { shape, byte in
      if byte != UInt8(ascii: "0") || shape.last != byte { shape.append(byte) }
    }
  }

  /// Takes the `3 out of 10` that is a fraction of two figures for these: another language may
  /// name them apart.
  private mutating func readShare(_ document: Document) {
    guard anchor.kind == .number, unit == nil, numbers.count == 1, numbers[0].whole == nil,
      case .number? = anchor.values.first
    else { return }
    let figures = Token.tokens(in: anchor.range, of: document.bytes)
      .filter { $0.kind == .number && $0.range.count < 10 }
      .map { document.bytes[$0.range] }
    // A figure with a comma is no part of anything.
    guard figures.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else { return }
    let parts = figures.map { $0.reduce(Int64(0)) { $0 * 10 + Int64($1 & 15) } }
    if parts.count == 2 {
      guard ExactNumber(parts[0], over: max(parts[1], 1)) == numbers[0] else { return }
      numbers = parts.map { ExactNumber($0) }
    } else if parts.count == 1, document.bytes[anchor.range].contains(UInt8(ascii: " ")) {
      let figure = ExactNumber(parts[0])
      if let part = numbers[0].multiplied(by: figure), part.whole != nil {
        // `three out of 10`
        numbers = [part, figure]
      } else if let total = total(of: parts[0], share: numbers[0]) {
        // `3 in ten`
        numbers = [figure, total]
      }
    }
  }

  /// The whole number of which a part is a share.
  private func total(of part: Int64, share: ExactNumber) -> ExactNumber? {
    guard share.mantissa > 0, (-9...0).contains(share.exponent), share.denominator < 1_000_000,
      part < 1000
    else { return nil }
    var total = part * share.denominator
    for _ in 0..<(-share.exponent) {
      let (product, overflow) = total.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      total = product
    }
    return total % share.mantissa == 0 ? ExactNumber(total / share.mantissa) : nil
  }

  private mutating func read(_ value: AnchorValue) {
    switch value {
    case .number(let number), .vague(let number):
      numbers.append(number)
    case .quantity(let number, let unit), .duration(let number, let unit):
      numbers.append(number)
      self.unit = unit
    case .date(let date):
      numbers += [date.day, date.year].compactMap { $0.map { ExactNumber(Int64($0)) } }
      self.date = date
    case .time(let time):
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
    case .figure, .vague, .ordinal, .code: .numberMismatch
    case .date: .dateMismatch
    case .time: .timeMismatch
    }
  }

  /// What two values share that tell the same facts in another guise: `80` and `80 %`, `10 years`
  /// and `10`.
  var guises: [Guise] {
    if case .code = family { return [] }
    return [.plain(numbers, unit: unitKind, month: date?.month, weekday: date?.weekday)]
  }

  enum Guise: Hashable {
    case plain([ExactNumber], unit: String?, month: Int?, weekday: Int?)
  }

  /// The same for values of which one is without a unit.
  var bareGuises: [Guise] {
    if case .code = family { return [] }
    return [.plain(numbers, unit: nil, month: date?.month, weekday: date?.weekday)]
  }

  /// The unit, or what stands for all that it may be.
  var unitKind: String? { unit == "°" ? nil : unit.map(Self.kind(of:)) }

  /// Dollars of all countries are one kind, since a text need not say whose they are.
  private static func kind(of unit: String) -> String {
    switch unit {
    case "a": return "Y"
    case "mo": return "M"
    case "wk": return "W"
    case "d": return "D"
    case "KB": return "kB"
    default: break
    }
    if unit.utf8.count == 3, unit.utf8.last == UInt8(ascii: "D"), Currencies.codes.contains(unit) {
      return "$"
    }
    return unit
  }

  /// What the amounts of a measure or length of time are, and in which unit.
  var amounts: [(ExactNumber, unit: String)] {
    guard family == .figure else { return [] }
    return anchor.values.compactMap {
      switch $0 {
      case .number(let number) where anchor.kind == .percent: (number, "%")
      case .quantity(let number, let unit), .duration(let number, let unit): (number, unit)
      default: nil
      }
    }
  }

  /// How near the values are to each other in two units; `nil` where that cannot be told.
  func nearness(to other: Facts) -> UnitConversion.Nearness? {
    var nearest: UnitConversion.Nearness?
    for amount in amounts {
      for another in other.amounts where amount.unit != another.unit || amount.unit == "°" {
        switch UnitConversion.nearness(amount, another) {
        case .same: return .same
        case .near: nearest = .near
        case .far: nearest = nearest ?? .far
        case nil: break
        }
      }
    }
    return nearest
  }

  /// The magnitude of a value that names no more: hundreds of, a few.
  var vagueMagnitude: ExactNumber? { family == .vague ? numbers.first : nil }

  /// Whether a number is one that a vague magnitude may stand for.
  func isMagnitude(of other: Facts) -> Bool {
    guard let magnitude = vagueMagnitude?.approximation, other.vagueMagnitude == nil,
      other.family == .figure, let number = other.numbers.first?.approximation
    else { return false }
    // A few are up to a dozen; hundreds may be a thousand.
    return number >= magnitude && number < max(13, magnitude * 20)
  }

  /// Whether both are magnitudes of which one is a thousand times the other, as where millions
  /// became billions; a translation is free with hundreds and thousands.
  func isOtherMagnitude(than other: Facts) -> Bool {
    guard let one = vagueMagnitude?.approximation, let another = other.vagueMagnitude?.approximation
    else { return false }
    return max(one, another) >= 900 * min(one, another) && min(one, another) >= 1000
  }

  /// Whether both are a number of millions and more, of which one is a thousand or a million times
  /// the other, in digits or in words: 5 million, five billion.
  func hasOtherMagnitude(than other: Facts) -> Bool {
    guard family == .figure, other.family == .figure, numbers.count == 1, other.numbers.count == 1,
      numbers[0].mantissa == other.numbers[0].mantissa, numbers[0].denominator == 1,
      other.numbers[0].denominator == 1,
      unitKind == nil || other.unitKind == nil || unitKind == other.unitKind
    else { return false }
    let distance = abs(numbers[0].exponent - other.numbers[0].exponent)
    return (distance == 3 || distance == 6)
      && min(abs(numbers[0].approximation), abs(other.numbers[0].approximation)) >= 1e6
  }

  /// Whether one is a year and the other four digits that are another one: `2019 summer term`,
  /// `Sommersemester 2010`.
  func isOtherYear(than other: Facts) -> Bool {
    let years = [bareYear, other.bareYear]
    guard family != other.family, inDigits, other.inDigits, let year = years[0],
      let otherYear = years[1]
    else { return false }
    return year != otherYear
  }

  /// The year that is all that a date tells, or that a figure may be.
  private var bareYear: Int64? {
    switch family {
    case .date:
      guard let date, date.month == nil, date.day == nil, date.weekday == nil else { return nil }
      return date.year.map(Int64.init)
    case .figure:
      guard anchor.kind == .number, anchor.range.count == 4, numbers.count == 1,
        let year = numbers[0].whole, (1500...2100).contains(year)
      else { return nil }
      return year
    default: return nil
    }
  }

  /// Whether it is one place in an order or one number, in digits: `12th place`, `Platz 12`.
  var isPlace: Bool {
    guard inDigits, numbers.count == 1, numbers[0].whole != nil, unit == nil else { return false }
    return family == .ordinal || anchor.kind == .number && family == .figure
  }

  /// Whether both are lengths of time in one unit, one of which is a word: `10-day`, `zwölftägig`.
  func isOtherLength(than other: Facts) -> Bool {
    guard anchor.kind == .duration, other.anchor.kind == .duration, unitKind == other.unitKind,
      numbers.count == 1, other.numbers.count == 1, numbers != other.numbers
    else { return false }
    return countInWords != nil || other.countInWords != nil
  }

  /// Whether both are the same number of different things: 100 km, 100 miles.
  func hasOtherUnit(than other: Facts) -> Bool {
    guard let unit = unitKind, let otherUnit = other.unitKind, unit != otherUnit,
      numbers == other.numbers, inDigits, other.inDigits, anchor.values.count == 1,
      other.anchor.values.count == 1
    else { return false }
    return !isInitial && !other.isInitial
  }

  /// Whether it counts things, in digits or in a word.
  var isCount: Bool {
    guard anchor.kind == .number, numbers.count == 1, let count = numbers[0].whole else {
      return false
    }
    return countInWords != nil || inDigits && (2...999).contains(count)
  }

  /// Whether the unit is a single capital, which may be anything: `6 J` are six years in German.
  private var isInitial: Bool {
    anchor.kind == .measure && unit?.utf8.count == 1 && unit.map { $0.uppercased() == $0 } ?? false
  }

  /// The one whole number, from 3 on, of a word that counts: two is also *both* and *twice*.
  var countInWords: Int64? {
    guard family == .figure, !inDigits, numbers.count == 1, let count = numbers[0].whole,
      (3...999).contains(count), anchor.kind != .percent
    else { return nil }
    return count
  }

  /// Tells whether each of the facts stands in one of some others.
  func isCovered(by others: FactSet) -> Bool {
    if case .code = family { return false }
    return !others.isEmpty
      && numbers.allSatisfy { others.contains($0, unit: unitKind) }
      && date?.month.map(others.months.contains) ?? true
      && date?.weekday.map(others.weekdays.contains) ?? true
  }

  /// What decides with which other values this one may be compared.
  var shape: Shape {
    Shape(
      family: family, inDigits: inDigits, unit: unitKind, dateParts: date.map(DateParts.init),
      isRange: anchor.kind == .range, isMeasure: anchor.kind == .measure)
  }

  struct Shape: Hashable {
    fileprivate let family: Family
    fileprivate let inDigits: Bool
    fileprivate let unit: String?
    fileprivate let dateParts: DateParts?
    fileprivate let isRange: Bool
    fileprivate let isMeasure: Bool

    /// Tells whether two leftovers can be the same fact, changed.
    ///
    /// A number word is free to say something else, and so is the name of a feast; digits, the names
    /// of months and days and spoken times (half past seven) are not. Values in two units may be one
    /// converted into the other.
    func isComparable(to other: Shape) -> Bool {
      guard family == other.family else { return false }
      // Temperatures *in the 90s* are no decade.
      if isRange && other.isMeasure || isMeasure && other.isRange { return false }
      if let dateParts, let otherParts = other.dateParts {
        return isNamedOrInDigits && other.isNamedOrInDigits
          && !dateParts.isDisjoint(with: otherParts)
      }
      if let unit, let otherUnit = other.unit, unit != otherUnit { return false }
      if case .code = family { return true }
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
