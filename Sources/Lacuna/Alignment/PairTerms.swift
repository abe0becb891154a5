#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lexical log-likelihood ratio of segments under single ones of the other side.
///
/// The same as `LexicalScores` says of blocks of one; the logarithm is taken of products of many
/// terms at once.
struct PairTerms {
  private let given: TermText
  private let table: TranslationTable
  private let weight: Float
  private let unexplained: Float
  private var near: NearRatios

  init(
    given: TermText, scored: TermText, table: TranslationTable, model: AlignmentModel
  ) {
    self.given = given
    self.table = table
    weight = Float(model.lexicalWeight)
    unexplained = model.unexplained
    near = NearRatios(
      terms: scored.terms, bounds: scored.bounds, table: table, onlyStrong: true)
  }

  /// Calls `body` with every scored segment of a window and its weighted score under a given one.
  ///
  /// - Complexity: O(terms of the window + translations of the given segment's terms).
  mutating func score(
    given segment: Int, scored window: Range<Int>, _ body: (Int, Float) -> Void
  ) {
    let terms = given[segment]
    guard !window.isEmpty else { return }
    guard !terms.isEmpty else {
      for place in window { body(place, 0) }
      return
    }
    let factor = (1 - unexplained) / Float(terms.count)
    let base = unexplained + factor * table.remainder(terms)
    let logarithm = log(base)
    near.read(terms, near: window)
    let share = factor / base
    for place in window {
      let range = near.range(of: place)
      let score = Self.logarithm(of: near.numbers, range, near.ratios, share: share)
      body(place, weight * (score + Float(range.count) * logarithm))
    }
  }

  /// The sum of the logarithms of all terms' 1 + `share` · ratio: one of the product of many, four
  /// at a time.
  private static func logarithm(
    of numbers: [Int32], _ range: Range<Int>, _ ratios: [Float], share: Float
  ) -> Float {
    let (terms, ratios) = (numbers.span.extracting(range), ratios.span)
    var logarithms = 0.0
    var products = SIMD4<Double>(repeating: 1)
    let whole = terms.count & ~3
    var index = 0
    while index < whole {
      // No factor exceeds 10⁹: four of each lane are in the range of a Float, and cannot take a product
      // of 10³⁰ out of that of a Double.
      let end = min(index + 16, whole)
      var factors = SIMD4<Float>(repeating: 1)
      while index < end {
        // `whole` ends within the terms, and there is a ratio for each number.
        let four = unsafe SIMD4(
          ratios[unchecked: Int(terms[unchecked: index])],
          ratios[unchecked: Int(terms[unchecked: index + 1])],
          ratios[unchecked: Int(terms[unchecked: index + 2])],
          ratios[unchecked: Int(terms[unchecked: index + 3])])
        factors *= 1 + share * four
        index += 4
      }
      products *= SIMD4<Double>(factors)
      if any(products .> 1e30) {
        for lane in 0..<4 { logarithms += Exponential.log(products[lane]) }
        products = SIMD4(repeating: 1)
      }
    }
    while index < terms.count {
      products[index & 3] *= Double(1 + share * ratios[Int(terms[index])])
      index += 1
    }
    return Float(
      logarithms + Exponential.log(products[0] * products[1] * products[2] * products[3]))
  }
}
