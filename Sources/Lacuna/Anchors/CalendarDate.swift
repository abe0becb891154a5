/// A date of which some parts may be open: `2019-10-07`, `XXXX-10-07`, `2019`, a Friday.
public struct CalendarDate: Sendable, Hashable {
  /// The year, if it is told.
  public var year: Int?
  /// The month, 1 to 12, if it is told.
  public var month: Int?
  /// The day of the month, 1 to 31, if it is told.
  public var day: Int?
  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int?
}

extension CalendarDate {
  /// Whether there is such a day: the 31st of February is none, the 29th one in some years.
  var exists: Bool {
    guard let month, let day else { return true }
    return day <= Self.days(in: month, of: year ?? 2000)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The weekday of a date of the Gregorian calendar, 1 for Monday (Sakamoto's method).
  private static func weekday(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    let sum = year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day
    return (sum + 6) % 7 + 1
  }

  /// The day so many days later, or earlier where they are negative.
  func moved(by days: Int) -> CalendarDate? {
    guard var year, var month, var day else { return nil }
    day += days
    while day < 1 {
      (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
      day += Self.days(in: month, of: year)
    }
    while day > Self.days(in: month, of: year) {
      day -= Self.days(in: month, of: year)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return CalendarDate(year: year, month: month, day: day, weekday: nil)
  }

  /// The first to fifth, or for `nil` the last, of a weekday in a month, or of all days in it.
  static func day(
    _ place: Int?, weekday: Int?, month: Int, year: Int
  ) -> CalendarDate? {
    let last = days(in: month, of: year)
    let matching = (1...last).filter {
      weekday == nil || Self.weekday(year, month, $0) == weekday
    }
    guard let place else {
      return CalendarDate(year: year, month: month, day: matching.last, weekday: nil)
    }
    guard matching.indices.contains(place - 1) else { return nil }
    return CalendarDate(year: year, month: month, day: matching[place - 1], weekday: nil)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The TIMEX3 style: open parts are `X`.
  public var description: String {
    func digits(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    let year = year.map { digits($0, 4) } ?? "XXXX"
    if let day { return "\(year)-\(month.map { digits($0, 2) } ?? "XX")-\(digits(day, 2))" }
    if let month { return "\(year)-\(digits(month, 2))" }
    if let weekday { return "\(year)-WXX-\(weekday)" }
    return year
  }
}

/// A time of day.
public struct ClockTime: Sendable, Hashable {
  /// The hour, 0 to 23.
  public var hour: Int
  /// The minute, 0 to 59.
  public var minute: Int
  /// The second, if it is told.
  public var second: Int?
}

extension ClockTime: CustomStringConvertible {
  public var description: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return "T\(two(hour)):\(two(minute))" + (second.map { ":" + two($0) } ?? "")
  }
}
