import Testing

@testable import LacunaInterchange

@Suite("Decimal numbers")
struct DecimalTextTests {
  private static func decimals(_ value: Double, _ count: Int) -> String {
    var bytes: [UInt8] = []
    DecimalText.append(value, decimals: count, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func significant(_ value: Double) -> String {
    var bytes: [UInt8] = []
    DecimalText.append(value, significantDigits: 6, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0.0, "0.000"), (1.0, "1.000"), (0.5, "0.500"), (0.9996, "0.999"), (0.99999999, "0.999"),
    (0.7, "0.700"), (0.001, "0.001"), (0.0009, "0.000"), (1e-9, "0.000"), (12.3456, "12.345"),
    (1e21, "1000000000000000000000.000"), (-0.5, "-0.500"), (-0.0001, "0.000"), (-0.0, "0.000"),
    (.nan, "0.000"), (.infinity, "0.000"),
  ])
  func threeDecimalsAreCutOff(value: Double, text: String) {
    #expect(Self.decimals(value, 3) == text)
  }

  @Test func noDecimalsNoPoint() {
    #expect(Self.decimals(12.9, 0) == "12")
  }

  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (0.987, "0.987"), (0.9999999, "0.999999"), (1234567.0, "1234560"),
    (100.0, "100"), (0.1 + 0.2, "0.3"), (0.00001234, "0.00001234"), (1.5e-9, "1.5e-9"),
    (-2.5, "-2.5"), (-0.0, "0"), (1e300, "1e300"), (123456789012345680, "1.23456e17"),
    (.leastNonzeroMagnitude, "5e-324"), (.nan, "null"), (-.infinity, "null"),
  ])
  func sixDigitsThatCountAreKept(value: Double, text: String) {
    #expect(Self.significant(value) == text)
  }

  @Test func threeDigitsAreWrittenAsTheStandardLibrarySpellsThem() {
    for thousandths in 1..<1000 {
      let value = Double(thousandths) / 1000
      #expect(Self.significant(value) == value.description)
    }
  }

  @Test func wholeNumbersAreWrittenAsTheStandardLibrarySpellsThem() {
    var random = AwkwardText(seed: 3)
    let edges = [0, 9, 10, 99_999_999, 100_000_000, 100_000_001, 1_000_000_050, .max, .min, -1]
    let anyOf = (0..<1000).map { place in
      Int.random(in: .min ... .max, using: &random) >> (place % 64)
    }
    for value in edges + anyOf {
      var bytes: [UInt8] = []
      bytes.appendDecimal(value)
      #expect(String(decoding: bytes, as: UTF8.self) == String(value))
    }
  }

  @Test func whatIsWrittenIsNeverLargerAndClose() throws {
    var random = AwkwardText(seed: 7)
    for _ in 0..<2000 {
      let value = Double.random(in: 0...1, using: &random)
      let three = try #require(Double(Self.decimals(value, 3)))
      #expect(three <= value && value - three < 0.001)
      let six = try #require(Double(Self.significant(value)))
      #expect(six <= value && value - six < 0.00001)
    }
  }
}
