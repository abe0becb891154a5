import Testing

@testable import Lacuna

@Suite struct TranslationTables {
  private let probability: [Float] = [0.1, 0.2, 0.05, 0.25]

  private func table(
    _ pairs: [(given: Int32, term: Int32, strength: Float)], weight: Float = 0.4
  ) -> TranslationTable {
    TranslationTable(pairs: pairs, weight: weight, probability: probability)
  }

  /// The share of a given term's probability that its entries hold.
  private func mass(of given: Int32, in table: TranslationTable) -> Float {
    table.places(of: given, onlyStrong: false).reduce(0) {
      $0 + table.ratios[$1] * probability[Int(table.terms[$1])]
    }
  }

  @Test func oneCounterpartHoldsItsStrength() {
    let table = table([(0, 2, 0.8)])
    #expect(abs(mass(of: 0, in: table) - 0.32) < 1e-6)
    let entries = Explanations(table)[2]
    #expect(entries.map(\.given) == [0])
    #expect(abs((entries.first?.ratio ?? 0) - 0.32 / 0.05) < 1e-4)
    #expect(abs(table.remainder[0] - 0.68) < 1e-6)
  }

  @Test func counterpartsCompete() {
    let table = table([(1, 0, 0.6), (1, 2, 0.2), (1, 3, 0.4)])
    #expect(abs(mass(of: 1, in: table) - 0.4 * 0.6) < 1e-6)
    let explanations = Explanations(table)
    let shares = [0, 2, 3].map { (explanations[$0].first?.ratio ?? 0) * probability[Int($0)] }
    #expect(abs(shares[0] - 3 * shares[1]) < 1e-6)
    #expect(abs(shares[2] - 2 * shares[1]) < 1e-6)
  }

  @Test func aTermWithoutCounterpartsLeavesAll() {
    let table = table([(0, 2, 0.8)])
    #expect(table.remainder[1...].allSatisfy { $0 == 1 })
    let explanations = Explanations(table)
    #expect([0, 1, 3].allSatisfy { explanations[$0].isEmpty })
  }

  /// Whatever claims a term, some of its probability is left for all others, and all of it
  /// together is one.
  @Test(arguments: [0.1, 0.4, 0.95, 1] as [Float])
  func massIsBoundedAndComplete(weight: Float) {
    let table = table([(0, 0, 1), (0, 1, 0.9), (1, 1, 0.3), (2, 3, 1)], weight: weight)
    for given in 0..<4 as Range<Int32> {
      #expect(mass(of: given, in: table) < 0.95001)
      #expect(abs(mass(of: given, in: table) + table.remainder[Int(given)] - 1) < 1e-5)
    }
  }
}
