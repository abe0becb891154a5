#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the links of some texts teach of their stems, by IBM model 1 in both directions made to
/// agree, as `LexiconTrainer` does it.
///
/// Here words gain by standing at like places of a block, and look-alikes count as seen together
/// once more, so that other words need not explain them.
struct InducedLexicon {
  let blocks: TeachingBlocks
  let cells: BlockCells
  let model: InductionModel
  /// Expected counts of each cell, and of each stem over all its cells.
  private(set) var counts: [Float] = []
  private(set) var sourceTotals: [Float] = []
  private(set) var targetTotals: [Float] = []
  /// The probabilities that the counts are expected by, and those of the stems alone.
  private var forward: [Float]
  private var backward: [Float]
  private let unigrams: (source: [Float], target: [Float])
  private let nearness: [Float]

  /// Learns from the blocks.
  ///
  /// - Complexity: O(iterations × pairs of stems in the blocks).
  init(_ blocks: TeachingBlocks, _ stems: PooledStems, model: InductionModel) {
    self.blocks = blocks
    self.model = model
    cells = BlockCells(blocks, stems, longest: model.longestBlock)
    unigrams = (blocks.source.unigrams, blocks.target.unigrams)
    nearness = (0...256).map { expf(-model.positionSteepness * Float($0) / 256) }
    let most = (cells.likes.max() ?? 0) + 1
    forward = zip(cells.targets, cells.likes).map { [unigrams] target, like in
      max(unigrams.target[Int(target)], 0.5 * like / most)
    }
    backward = cells.likes.map { 0.5 * $0 / most }
    for stem in unigrams.source.indices {
      for cell in cells.bounds[stem]..<cells.bounds[stem + 1] {
        backward[cell] = max(backward[cell], unigrams.source[stem])
      }
    }
    for iteration in 0..<model.iterations { estimate(iteration) }
  }

  private mutating func estimate(_ iteration: Int) {
    var there = cells.likes
    var back = iteration == 0 ? there : []
    var expected = Expectation()
    for block in 0..<blocks.count {
      expect(block, &expected)
      let weight = blocks.weights[block]
      for (index, cell) in cells[block].enumerated() {
        if iteration == 0 {
          there[Int(cell)] += weight * expected.forward[index]
          back[Int(cell)] += weight * expected.backward[index]
        } else {
          there[Int(cell)] += weight * expected.agreed(index)
        }
      }
    }
    if iteration > 0 { back = there }
    var sums = (
      source: [Float](repeating: 0, count: unigrams.source.count),
      target: [Float](repeating: 0, count: unigrams.target.count)
    )
    for stem in sums.source.indices {
      for cell in cells.bounds[stem]..<cells.bounds[stem + 1] {
        sums.source[stem] += there[cell]
        sums.target[Int(cells.targets[cell])] += back[cell]
      }
    }
    if iteration == model.iterations - 1 {
      // The probabilities stay those of the counts, so that a block's own can be found again.
      counts = there
      (sourceTotals, targetTotals) = sums
      return
    }
    for stem in sums.source.indices {
      for cell in cells.bounds[stem]..<cells.bounds[stem + 1] {
        forward[cell] = there[cell] / (sums.source[stem] + model.smoothing)
        let total = sums.target[Int(cells.targets[cell])]
        backward[cell] = back[cell] / (total + model.smoothing)
      }
    }
  }

  /// What is expected of one block: for each of its cells, in both directions.
  struct Expectation {
    fileprivate var forward: [Float] = []
    fileprivate var backward: [Float] = []
    fileprivate var columns: [Float] = []

    /// The geometric mean of both.
    func agreed(_ index: Int) -> Float { (forward[index] * backward[index]).squareRoot() }
  }

  /// Finds how often each pair of a block's stems is expected to translate each other in it.
  func expect(_ block: Int, _ expected: inout Expectation) {
    expected.forward.removeAll(keepingCapacity: true)
    expected.backward.removeAll(keepingCapacity: true)
    expected.columns.removeAll(keepingCapacity: true)
    let cells = cells[block]
    guard var index = cells.indices.first else { return }
    let left = blocks.source[block]
    let right = blocks.target[block]
    let length = (blocks.source.lengths[block] + blocks.target.lengths[block]) / 2
    let steps = 256 * min(1, length / model.positionLength)
    var sum: Float = 0
    for entry in left {
      for other in right { sum += nearness[Int(abs(entry.position - other.position) * steps)] }
    }
    let mean = sum / Float(cells.count)
    for other in right { expected.columns.append(unigrams.target[Int(other.stem)]) }
    for entry in left {
      var row = unigrams.source[Int(entry.stem)]
      let start = expected.forward.count
      for (column, other) in right.enumerated() {
        let near = nearness[Int(abs(entry.position - other.position) * steps)] / mean
        let cell = Int(cells[index])
        index += 1
        let there = forward[cell] * entry.count * near
        let back = backward[cell] * other.count * near
        expected.columns[column] += there
        row += back
        expected.forward.append(there)
        expected.backward.append(back)
      }
      let share = entry.count / row
      for index in start..<expected.forward.count { expected.backward[index] *= share }
    }
    for (column, other) in right.enumerated() {
      let share = other.count / expected.columns[column]
      for index in stride(from: column, to: expected.forward.count, by: right.count) {
        expected.forward[index] *= share
      }
    }
  }

  /// The probability of a pair among those of a stem, from their counts.
  func probability(_ count: Float, of total: Float) -> Float {
    let probability = max(count - model.discount, 0) / (total + model.finalSmoothing)
    return probability < model.leastProbability ? 0 : probability
  }
}
