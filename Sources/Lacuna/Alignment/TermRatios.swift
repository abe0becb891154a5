/// How much likelier a given segment makes each term, spread over the whole vocabulary in memory that
/// is used again for the next segment: a segment of the other side then looks its own terms up.
struct TermRatios {
  /// Of each term the sum of what the given ones say; 0 of most.
  private(set) var ratios: [Float]
  private var touched: [Int32] = []
  private var touchedCount = 0

  init(vocabulary: Int) { ratios = Array(repeating: 0, count: vocabulary) }

  /// Takes up another given segment.
  ///
  /// - Parameter onlyStrong: Whether weak translations are left out.
  /// - Complexity: O(translations of its terms).
  mutating func read(_ given: ArraySlice<Int32>, _ table: TranslationTable, onlyStrong: Bool) {
    clear()
    var most = 0
    for term in given { most += table.places(of: term, onlyStrong: onlyStrong).count }
    if touched.count <= most { touched = Array(repeating: 0, count: 2 * most + 1) }
    touchedCount = Self.spread(given, table, onlyStrong, &ratios, &touched)
  }

  private mutating func clear() {
    let (touched, count) = (touched, touchedCount)
    var ratios = ratios.mutableSpan
    for index in 0..<count { ratios[Int(touched[index])] = 0 }
  }

  private static func spread(
    _ given: ArraySlice<Int32>, _ table: TranslationTable, _ onlyStrong: Bool,
    _ ratios: inout [Float], _ touched: inout [Int32]
  ) -> Int {
    let (terms, shares) = (table.terms.span, table.ratios.span)
    var ratios = ratios.mutableSpan
    var touched = touched.mutableSpan
    var count = 0
    for term in given {
      for place in table.places(of: term, onlyStrong: onlyStrong) {
        let other = Int(terms[place])
        let before = ratios[other]
        ratios[other] = before + shares[place]
        touched[count] = Int32(other)
        count &+= before == 0 ? 1 : 0
      }
    }
    return count
  }
}
