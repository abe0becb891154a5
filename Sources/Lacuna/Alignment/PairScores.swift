/// The scores of all single pairs of segments in a band, for the coarse search: the terms in both
/// directions and the lengths.
struct PairScores: Sendable {
  /// The score of the pair that begins at each node of the band.
  private(set) var scores: [Float]
  let band: Band
  private let model: AlignmentModel
  private let lengths: LengthScores

  /// Begins with nothing.
  init(band: Band, lengths: LengthScores, model: AlignmentModel) {
    self.band = band
    self.lengths = lengths
    self.model = model
    scores = [Float](repeating: 0, count: band.nodeCount)
  }

  /// Scores all pairs of a band, in both directions.
  init(
    _ bitext: Bitext, _ tables: (forward: TranslationTable, backward: TranslationTable),
    lengths: LengthScores, band: Band, model: AlignmentModel,
    parallelism: Parallelism = .none
  ) {
    let (source, target) = (bitext.sourceTerms, bitext.targetTerms)
    let (there, back) = parallelism.both {
      var pairs = PairScores(band: band, lengths: lengths, model: model)
      pairs.addForward(
        PairTerms(given: source, scored: target, table: tables.forward, model: model))
      return pairs
    } _: {
      var pairs = PairScores(band: band, lengths: lengths, model: model)
      pairs.addBackward(
        PairTerms(given: target, scored: source, table: tables.backward, model: model))
      return pairs
    }
    self = there
    for node in scores.indices { scores[node] += back.scores[node] }
    addLengths()
  }

  /// Adds what each target segment's terms say, given those of each source segment.
  mutating func addForward(_ terms: PairTerms) {
    var terms = terms
    for i in 0..<band.sourceCount {
      let window = band.low[i]..<max(band.low[i], min(band.high[i] + 1, band.targetCount))
      let node = band.rows[i] - band.low[i]
      terms.score(given: i, scored: window) { j, score in scores[node + j] += score }
    }
  }

  /// Adds what each source segment's terms say, given those of each target segment.
  mutating func addBackward(_ terms: PairTerms) {
    var terms = terms
    var (low, high) = (0, 0)
    for j in 0..<band.targetCount {
      while low < band.sourceCount, band.high[low] < j { low += 1 }
      while high < band.sourceCount, band.low[high] <= j { high += 1 }
      terms.score(given: j, scored: low..<max(low, high)) { i, score in
        scores[band.node(i, j)] += score
      }
    }
  }

  /// Adds the lengths to the terms, which must be there.
  ///
  /// Two null segments are better than a pair that scores less; such a pair is not asked for its lengths
  /// where the best of them would not change that.
  mutating func addLengths() {
    let prior = model.shapes[0].prior
    let least = Double(2 * CoarseSearch.gap)
    for i in 0..<band.sourceCount {
      for j in band.low[i]..<max(band.low[i], min(band.high[i] + 1, band.targetCount)) {
        let node = band.node(i, j)
        let terms = prior + Double(scores[node])
        let most = terms + lengths.most(source: i, 1, target: j, 1)
        scores[node] = Float(
          most < least ? most : terms + lengths.score(source: i, 1, target: j, 1))
      }
    }
  }

  /// The weighted terms of a pair alone, without its lengths, or more; `nil` outside of the band.
  func terms(_ source: Int, _ target: Int) -> Double? {
    guard source < band.sourceCount, target < band.targetCount, band.contains(source, target) else {
      return nil
    }
    return Double(scores[band.node(source, target)]) - model.shapes[0].prior
      - lengths.score(source: source, 1, target: target, 1)
  }
}
