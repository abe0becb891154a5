/// The rule for a feast that falls on another day every year.
package enum MovableFeast: Sendable, Hashable {
  /// So many days after Easter Sunday.
  case afterEaster(Int)
  /// So many days after the first to fourth of a weekday (1 for Monday) in a month.
  case after(place: Int, weekday: Int, month: Int, days: Int)

  /// Finds the day of a year of the Gregorian calendar.
  func date(in year: Int) -> CalendarDate? {
    switch self {
    case .afterEaster(let days):
      let easter = Self.easter(year)
      return CalendarDate(year: year, month: easter.month, day: easter.day, weekday: nil)
        .moved(by: days)
    case .after(let place, let weekday, let month, let days):
      return CalendarDate.day(place, weekday: weekday, month: month, year: year)?.moved(by: days)
    }
  }

  /// Easter Sunday, by the anonymous Gregorian algorithm.
  private static func easter(_ year: Int) -> (month: Int, day: Int) {
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let correction = (century + 8) / 25
    let moon =
      (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
    let late = (golden + 11 * moon + 22 * sunday) / 451
    let sum = moon + sunday - 7 * late + 114
    return (sum / 31, sum % 31 + 1)
  }
}
