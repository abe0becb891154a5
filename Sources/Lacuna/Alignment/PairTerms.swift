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
  private let scored: TermText
  private let table: TranslationTable
  private let weight: Float
  private let unexplained: Float
  private var ratios: TermRatios

  init(
    given: TermText, scored: TermText, table: TranslationTable, model: AlignmentModel
  ) {
    self.given = given
    self.scored = scored
    self.table = table
    weight = Float(model.lexicalWeight)
    unexplained = model.unexplained
    ratios = TermRatios(vocabulary: table.remainder.count)
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
    ratios.read(terms, table, onlyStrong: true)
    let share = factor / base
    for place in window {
      let bounds = scored.bounds[place]..<scored.bounds[place + 1]
      let score = Self.logarithm(of: scored.terms, bounds, ratios.ratios, share: share)
      body(place, weight * (score + Float(bounds.count) * logarithm))
    }
  }

  /// The sum of the logarithms of all terms' 1 + `share` · ratio: one of the product of many.
  private static func logarithm(
    of terms: [Int32], _ range: Range<Int>, _ ratios: [Float], share: Float
  ) -> Float {
    let (terms, ratios) = (terms.span.extracting(range), ratios.span)
    var logarithms = 0.0
    var product = 1.0
    var index = 0
    while index < terms.count {
      // No factor exceeds 10⁹, so that sixteen more cannot leave the range of a Double.
      let end = min(index + 16, terms.count)
      while index < end {
        product *= Double(1 + share * ratios[Int(terms[index])])
        index += 1
      }
      if product > 1e100 {
        logarithms += log(product)
        product = 1
      }
    }
    return Float(logarithms + log(product))
  }
}
