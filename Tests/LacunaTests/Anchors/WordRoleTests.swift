import Foundation
import TestSupport
import Testing

@testable import Lacuna

@Suite("Roles of words")
struct WordRoleTests {
  /// Two roles of one bit make each word with one a word with the other, and nothing else tells.
  @Test func eachHasABitOfItsOwn() throws {
    let file = Fixtures.packageRoot.appendingPathComponent("Sources/Lacuna/Text/ValueWords.swift")
    let text = try String(contentsOf: file, encoding: .utf8)
    let bits = text.matches(of: /= WordRoles\(bit: (\d+)\)/).compactMap { Int($0.1) }
    #expect(bits.count > 40)
    #expect(Set(bits).count == bits.count)
    #expect(bits.allSatisfy { $0 < UInt64.bitWidth })
  }
}
