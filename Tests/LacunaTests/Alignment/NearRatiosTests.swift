import Testing

@testable import Lacuna

@Suite struct RatiosNearby {
  /// 40 terms, each of which makes those of the same rest by 7 likelier.
  private let table: TranslationTable
  /// 900 segments of four terms.
  private let segments: [[Int32]]

  init() {
    var pairs: [TranslationTable.Pair] = []
    for given in 0..<40 {
      for term in stride(from: given % 7, to: 40, by: 7) {
        let strength = Float(1 + (given + term) % 5) / 100
        pairs.append((given: Int32(given), term: Int32(term), strength: strength))
      }
    }
    table = TranslationTable(
      pairs: [TranslationTable.Pair](), weight: 0, translations: pairs,
      probability: [Float](repeating: 0.01, count: 40))
    var segments: [[Int32]] = []
    for number in 0..<900 {
      let first = Int32(number % 40)
      segments.append([first, first * 3 % 40, first * first % 40, first])
    }
    self.segments = segments
  }

  @Test(arguments: [1, 20, 700])
  func areWhatTheTableSays(step: Int) {
    var bounds = [0]
    for segment in segments { bounds.append(bounds[bounds.count - 1] + segment.count) }
    var near = NearRatios(
      terms: segments.flatMap(\.self), bounds: bounds, table: table, onlyStrong: false)
    for first in stride(from: 0, to: 880, by: step) {
      let term = Int32(first % 40)
      let given: [Int32] = [term, term * 11 % 40, term]
      near.read(given[...], near: first..<(first + 20))
      for segment in [first, first + 7, first + 19] {
        var found: [Float] = []
        for place in near.range(of: segment) {
          found.append(near.ratios[Int(near.numbers[place])])
        }
        let told = segments[segment].map { ratio(of: $0, given: given) }
        #expect(found == told)
      }
    }
  }

  private func ratio(of term: Int32, given: [Int32]) -> Float {
    var sum: Float = 0
    for other in given {
      for place in table.places(of: other, onlyStrong: false) where table.terms[place] == term {
        sum += table.ratios[place]
      }
    }
    return sum
  }
}
