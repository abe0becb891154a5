/// A date of which some parts may be open: `2019-10-07`, `XXXX-10-07`, `2019`, a Friday.
public struct CalendarDate: Sendable, Hashable {
  public var year: Int?
  public var month: Int?
  public var day: Int?
  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int?
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
  public var hour: Int
  public var minute: Int
  public var second: Int?
}

extension ClockTime: CustomStringConvertible {
  public var description: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return "T\(two(hour)):\(two(minute))" + (second.map { ":" + two($0) } ?? "")
  }
}
