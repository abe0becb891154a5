#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lexical log-likelihood ratio of one segment under each single one of the other side.
///
/// The same as `LexicalScores` says of blocks of one; the logarithm is taken of products of many
/// terms at once.
struct PairTerms {
  private let scored: TermText
  private let table: TranslationTable
  private let weight: Float
  private var postings: TermPostings
  /// For each given segment the logarithm of the ratio that a term has which no entry
  /// makes likelier, and how much of it an entry's ratio adds.
  private let bases: [(log: Float, share: Float)]
  private var products: [Double] = []
  private var logarithms: [Double] = []
  private var gathered: [Float] = []
  private var touched: [Int] = []
  private var distinct: DistinctTerms

  init(
    given: TermText, scored: TermText, table: TranslationTable, model: AlignmentModel
  ) {
    self.scored = scored
    self.table = table
    weight = Float(model.lexicalWeight)
    let vocabulary = table.remainder.count
    postings = TermPostings(of: given, vocabulary: vocabulary)
    distinct = DistinctTerms(vocabulary: vocabulary)
    let unexplained = model.unexplained
    bases = (0..<given.count).map { segment in
      let terms = given[segment]
      guard !terms.isEmpty else { return (0, 0) }
      let factor = (1 - unexplained) / Float(terms.count)
      let base = unexplained + factor * table.remainder(terms)
      return (log(base), factor / base)
    }
  }

  /// Calls `body` with every given segment of a window and the weighted score.
  mutating func score(
    _ segment: Int, given window: Range<Int>, _ body: (Int, Float) -> Void
  ) {
    guard !window.isEmpty else { return }
    let low = window.lowerBound
    if products.count < window.count {
      products = Array(repeating: 1, count: window.count)
      logarithms = Array(repeating: 0, count: window.count)
      gathered = Array(repeating: 0, count: window.count)
    }
    postings.move(to: window)
    distinct.read(scored, segment)
    for (term, count) in distinct.terms {
      for index in table.entries(of: term) {
        let entry = table.entry(index)
        if entry.ratio < CoarseSearch.leastRatio { continue }
        postings.forEach(entry.given) { place, occurrences in
          if gathered[place - low] == 0 { touched.append(place - low) }
          gathered[place - low] += occurrences * entry.ratio
        }
      }
      for place in touched {
        let ratio = Double(1 + bases[low + place].share * gathered[place])
        gathered[place] = 0
        for _ in 0..<count {
          products[place] *= ratio
          if products[place] > 1e200 {
            logarithms[place] += log(products[place])
            products[place] = 1
          }
        }
      }
      touched.removeAll(keepingCapacity: true)
    }
    let total = Float(scored.bounds[segment + 1] - scored.bounds[segment])
    for place in 0..<window.count {
      let score = Float(logarithms[place] + log(products[place])) + total * bases[low + place].log
      body(low + place, weight * score)
      products[place] = 1
      logarithms[place] = 0
    }
  }
}
