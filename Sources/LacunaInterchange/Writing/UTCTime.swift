#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A moment, to the second, in Coordinated Universal Time.
public struct UTCTime: Sendable, Hashable {
  /// The first and last moments that four digits of year can spell.
  private static let range = -62_167_219_200...253_402_300_799

  /// Seconds since the beginning of 1970.
  public let secondsSince1970: Int

  /// Makes a moment; those before the year 0 and after 9999 become the first and the last between.
  public init(secondsSince1970 seconds: Int) {
    secondsSince1970 = min(max(seconds, Self.range.lowerBound), Self.range.upperBound)
  }

  /// Reads the value of the environment variable `SOURCE_DATE_EPOCH`, which asks for reproducible
  /// output; `nil` where it is no count of seconds.
  public init?(sourceDateEpoch value: String) {
    guard let seconds = Int(value), Self.range.contains(seconds) else { return nil }
    self.init(secondsSince1970: seconds)
  }

  /// Tells the present time by the system's clock.
  public static func now() -> UTCTime {
    UTCTime(secondsSince1970: time(nil))
  }

  /// The form of TMX, ISO 8601 without hyphens and colons: `20260131T094500Z`.
  public var basicFormat: String {
    func digits(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    let day = civilDate
    let second = secondsSince1970 - days * 86_400
    let clock = digits(second / 3600, 2) + digits(second / 60 % 60, 2) + digits(second % 60, 2)
    return "\(digits(day.year, 4))\(digits(day.month, 2))\(digits(day.day, 2))T\(clock)Z"
  }

  /// The form of XML Schema and RFC 3339: `2026-01-31T09:45:00Z`.
  public var extendedFormat: String { Self.extended(Array(basicFormat.utf8)) }

  /// Spells TMX's form of a date in that of XML Schema.
  static func extended(_ basic: [UInt8]) -> String {
    guard isBasicFormat(basic[...]) else { return "" }
    func part(_ range: Range<Int>) -> String { String(decoding: basic[range], as: UTF8.self) }
    return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"
      + "T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z"
  }

  /// Whether a text has the form that TMX asks for, with a month, day and time that may be.
  static func isBasicFormat(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count == 16 else { return false }
    let bytes = Array(text)
    func number(_ index: Int) -> UInt8 {
      (bytes[index] &- 0x30) &* 10 &+ (bytes[index + 1] &- 0x30)
    }
    return bytes[8] == UInt8(ascii: "T") && bytes[15] == UInt8(ascii: "Z")
      && bytes.indices.allSatisfy { $0 == 8 || $0 == 15 || bytes[$0] &- 0x30 < 10 }
      && (1...12).contains(number(4)) && (1...31).contains(number(6)) && number(9) < 24
      && number(11) < 60 && number(13) < 61
  }

  /// Whole days since 1970, rounded down.
  private var days: Int {
    (secondsSince1970 - (secondsSince1970 < 0 ? 86_399 : 0)) / 86_400
  }

  /// The day of the Gregorian calendar, counted in years that begin in March, so that the leap day
  /// comes last.
  private var civilDate: (year: Int, month: Int, day: Int) {
    // 719,468 days lie between 0000-03-01 and 1970-01-01; the calendar repeats every 146,097.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
