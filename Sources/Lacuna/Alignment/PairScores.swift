#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The scores of all single pairs of segments in a band, for the coarse search: the terms in both
/// directions and the lengths.
struct PairScores {
  /// The score of the pair that begins at each node of the band.
  private(set) var scores: [Float]
  let band: Band
  private let model: AlignmentModel

  init(band: Band, lengths: LengthScores, model: AlignmentModel) {
    self.band = band
    self.model = model
    scores = [Float](repeating: 0, count: band.nodeCount)
    let prior = Float(model.shapes[0].prior)
    for i in 0..<band.sourceCount {
      for j in band.low[i]..<max(band.low[i], min(band.high[i] + 1, band.targetCount)) {
        scores[band.node(i, j)] = prior + Float(lengths.score(source: i, 1, target: j, 1))
      }
    }
  }

  /// Scores all pairs of a band, in both directions.
  init(
    _ bitext: Bitext, _ tables: (forward: TranslationTable, backward: TranslationTable),
    band: Band, model: AlignmentModel
  ) {
    let (source, target) = (bitext.sourceTerms, bitext.targetTerms)
    let lengths = LengthScores(
      source: source, target: target, ratio: bitext.priorRatio, model: model)
    self.init(band: band, lengths: lengths, model: model)
    addForward(
      PairTerms(given: source, scored: target, table: tables.forward, model: model))
    addBackward(
      PairTerms(given: target, scored: source, table: tables.backward, model: model))
  }

  /// Adds what each source segment's terms say, given those of each target segment.
  mutating func addBackward(_ terms: PairTerms) {
    var terms = terms
    for i in 0..<band.sourceCount {
      let window = band.low[i]..<max(band.low[i], min(band.high[i] + 1, band.targetCount))
      let node = band.rows[i] - band.low[i]
      terms.score(i, given: window) { j, score in scores[node + j] += score }
    }
  }

  /// Adds what each target segment's terms say, given those of each source segment.
  mutating func addForward(_ terms: PairTerms) {
    var terms = terms
    var window = 0..<0
    for j in 0..<band.targetCount {
      var (low, high) = (window.lowerBound, window.upperBound)
      while low < band.sourceCount, band.high[low] < j { low += 1 }
      while high < band.sourceCount, band.low[high] <= j { high += 1 }
      window = low..<max(low, high)
      terms.score(j, given: window) { i, score in scores[band.node(i, j)] += score }
    }
  }
}

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

/// The distinct terms of a segment with their counts, in the order of their first appearance.
struct DistinctTerms {
  private(set) var terms: [(term: Int32, count: Int)] = []
  private var slots: [Int32]

  init(vocabulary: Int) { slots = Array(repeating: -1, count: vocabulary) }

  mutating func read(_ text: TermText, _ segment: Int) {
    for (term, _) in terms { slots[Int(term)] = -1 }
    terms.removeAll(keepingCapacity: true)
    for place in text.bounds[segment]..<text.bounds[segment + 1] {
      let term = text.terms[place]
      if slots[Int(term)] < 0 {
        slots[Int(term)] = Int32(terms.count)
        terms.append((term, 0))
      }
      terms[Int(slots[Int(term)])].count += 1
    }
  }

  /// The place of a term among those of the segment; `nil` for one that is not there.
  func slot(of term: Int32) -> Int? {
    slots[Int(term)] < 0 ? nil : Int(slots[Int(term)])
  }
}
