import Lacuna
import Testing

@Suite("Exact numbers")
struct ExactNumberTests {
  private static func fraction(_ top: Int64, _ bottom: Int64) throws -> ExactNumber {
    try #require(ExactNumber(top, over: bottom))
  }

  @Test func fractionsAreAddedAndMultipliedExactly() throws {
    let (third, sixth) = (try Self.fraction(1, 3), try Self.fraction(1, 6))
    #expect(third.adding(sixth) == ExactNumber(5, exponent: -1))
    #expect(third.adding(ExactNumber(25, exponent: -2)) == ExactNumber(7, over: 12))
    #expect(third.multiplied(by: ExactNumber(15, exponent: 1)) == ExactNumber(50))
    #expect(third.multiplied(by: third) == ExactNumber(1, over: 9))
    #expect(ExactNumber(2, over: 6) == third)
  }

  @Test func whatHasNoRoomIsNone() throws {
    let large = ExactNumber(Int64.max)
    #expect(large.adding(ExactNumber(1)) == nil)
    #expect(large.multiplied(by: ExactNumber(2)) == nil)
    #expect(large.multiplied(by: try Self.fraction(1, 3)) != nil)
    #expect(try Self.fraction(Int64.max, 3).adding(try Self.fraction(1, 3)) == nil)
    #expect(ExactNumber(1, exponent: 400).adding(ExactNumber(1)) == nil)
    #expect(try Self.fraction(1, 3).multiplied(by: ExactNumber(1, exponent: 30)) == nil)
  }
}
