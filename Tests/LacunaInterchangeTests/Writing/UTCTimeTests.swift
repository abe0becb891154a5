import Foundation
import LacunaInterchange
import Testing

@Suite("Times")
struct UTCTimeTests {
  @Test(arguments: [
    (0, "19700101T000000Z"), (-1, "19691231T235959Z"), (951_782_399, "20000228T235959Z"),
    (951_782_400, "20000229T000000Z"), (1_709_164_800, "20240229T000000Z"),
    (4_107_542_400, "21000301T000000Z"), (.max, "99991231T235959Z"), (.min, "00000101T000000Z"),
  ])
  func calendarDaysFollowLeapYears(seconds: Int, text: String) {
    #expect(UTCTime(secondsSince1970: seconds).basicFormat == text)
  }

  @Test func foundationsCalendarSaysTheSame() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    var random = AwkwardText(seed: 3)
    for _ in 0..<300 {
      // From 1700 on, where both calendars are Gregorian.
      let seconds = Int.random(in: -8_520_336_000...40_000_000_000, using: &random)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute, .second],
        from: Date(timeIntervalSince1970: Double(seconds)))
      let day = [parts.year, parts.month, parts.day].compactMap(\.self)
      let clock = [parts.hour, parts.minute, parts.second].compactMap(\.self)
      func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
      let text = "\(day[0])\(two(day[1]))\(two(day[2]))T" + clock.map(two).joined() + "Z"
      #expect(UTCTime(secondsSince1970: seconds).basicFormat == text)
    }
  }

  @Test func sourceDateEpochIsACountOfSeconds() {
    #expect(UTCTime(sourceDateEpoch: "86400")?.basicFormat == "19700102T000000Z")
    for value in ["", "yesterday", "1e9", "99999999999999"] {
      #expect(UTCTime(sourceDateEpoch: value) == nil)
    }
  }

  @Test func theClockRuns() {
    #expect(UTCTime.now().secondsSince1970 > 1_700_000_000)
  }
}
