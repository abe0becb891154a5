/// What the links of some texts teach of their stems, by IBM model 1 in both directions made to
/// agree, as `LexiconTrainer` does it.
///
/// Here words gain by standing at like places of a block, and look-alikes count as seen together
/// once more, so that other words need not explain them. Two rounds look at all pairs of a block,
/// the others at those few that these left likely.
struct InducedLexicon {
  let blocks: TeachingBlocks
  let model: InductionModel
  let cells: PairCells
  /// The pairs of each block that were left likely.
  let pairs: BlockPairs
  /// The expected count of each cell, and of each stem over all its cells.
  private(set) var counts: [Float] = []
  private(set) var sourceTotals: [Float] = []
  private(set) var targetTotals: [Float] = []
  let unigrams: (source: [Float], target: [Float])
  /// What the counts are expected by, forward and backward.
  private var probabilities: [SIMD2<Float>]

  /// Learns from the blocks.
  ///
  /// - Complexity: O(pairs of stems in the blocks).
  init(_ blocks: TeachingBlocks, _ stems: PooledStems, model: InductionModel) {
    self.blocks = blocks
    self.model = model
    unigrams = (blocks.source.unigrams, blocks.target.unigrams)
    let dense = DenseEstimation(blocks, stems, unigrams: unigrams, model: model)
    (cells, pairs, probabilities) = (dense.cells, dense.pairs, dense.probabilities)
    for round in 0..<model.sparseRounds {
      estimate()
      // The probabilities stay those of the counts, so that a block's own can be found again.
      if round < model.sparseRounds - 1 {
        for stem in sourceTotals.indices {
          for cell in cells.bounds[stem]..<cells.bounds[stem + 1] {
            let total = targetTotals[Int(cells.targets[cell])]
            probabilities[cell] =
              SIMD2(repeating: counts[cell])
              / (SIMD2(sourceTotals[stem], total) + model.smoothing)
          }
        }
      }
    }
  }

  private mutating func estimate() {
    var counts = cells.likes
    var expected = BlockExpectation()
    for block in 0..<blocks.count {
      expect(block, &expected)
      expected.countAgreed(
        pairs.pairs.span.extracting(pairs[block]), weight: blocks.weights[block], &counts)
    }
    self.counts = counts
    (sourceTotals, targetTotals) = cells.totals(
      counts, sources: unigrams.source.count, targets: unigrams.target.count)
  }

  /// Finds how often each pair of a block is expected to translate in it.
  func expect(_ block: Int, _ expected: inout BlockExpectation) {
    expected.expect(
      pairs.pairs.span.extracting(pairs[block]), block, of: blocks, unigrams: unigrams,
      probabilities: probabilities.span)
  }

  /// The probability of a pair among those of a stem, from their counts; 0 where it is little
  /// beside that of the other stem by itself.
  func probability(_ count: Float, of total: Float, unigram: Float) -> Float {
    let probability = max(count - model.discount, 0) / (total + model.finalSmoothing)
    return probability < max(model.leastProbability, model.leastRatio * unigram) ? 0 : probability
  }
}

/// Pairs of stems, each with a number, its cell.
struct PairCells {
  /// Source stem *s* has the cells `bounds[s]..<bounds[s + 1]`, each with its target stem.
  var bounds: [Int] = [0]
  var targets: [Int32] = []
  /// How strongly the stems of each cell look alike.
  var likes: [Float] = []

  /// Sums the counts of the cells by their stems.
  func totals(
    _ counts: [Float], sources: Int, targets count: Int
  ) -> (source: [Float], target: [Float]) {
    var source = [Float](repeating: 0, count: sources)
    var target = [Float](repeating: 0, count: count)
    for stem in 0..<sources {
      var sum: Float = 0
      for cell in bounds[stem]..<bounds[stem + 1] {
        sum += counts[cell]
        target[Int(targets[cell])] += counts[cell]
      }
      source[stem] = sum
    }
    return (source, target)
  }
}
