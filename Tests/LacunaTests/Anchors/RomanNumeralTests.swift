import Testing

@testable import Lacuna

@Suite("Roman numerals")
struct RomanNumeralTests {
  @Test(
    arguments: [
      ("I", 1), ("IV", 4), ("IX", 9), ("XIX", 19), ("XLIV", 44), ("XCIX", 99), ("CDXC", 490),
      ("MCMLXXXIV", 1984), ("MMMCMXCIX", 3999),
    ] as [(String, Int64)])
  func haveValues(letters: String, value: Int64) {
    #expect(RomanNumeral.value(of: Array(letters.utf8)[...]) == value)
  }

  @Test(arguments: ["", "IIII", "IC", "VX", "LL", "x", "A", "XIVI", "VIV", "XCX", "CMC"])
  func areNotAnyLetters(letters: String) {
    #expect(RomanNumeral.value(of: Array(letters.utf8)[...]) == nil)
  }
}
