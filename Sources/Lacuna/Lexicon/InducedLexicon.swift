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
  let unigrams: (source: [Float], target: [Float])
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
    let cells = cells[block]
    let left = blocks.source[block]
    let right = blocks.target[block]
    let sum = weigh(left, right, block, &expected)
    guard sum > 0, !cells.isEmpty else { return }
    let mean = sum / Float(cells.count)
    var columns = expected.columns
    for (column, other) in right.enumerated() {
      columns[column] = unigrams.target[Int(other.stem)]
    }
    let (width, first) = (right.count, right.startIndex)
    var index = 0
    for entry in left {
      var row = unigrams.source[Int(entry.stem)]
      for column in 0..<width {
        let near = expected.forward[index] / mean
        let cell = Int(cells[cells.startIndex + index])
        let there = forward[cell] * entry.count * near
        let back = backward[cell] * right[first + column].count * near
        columns[column] += there
        row += back
        expected.forward[index] = there
        expected.backward[index] = back
        index += 1
      }
      let share = entry.count / row
      for index in (index - width)..<index { expected.backward[index] *= share }
    }
    for column in 0..<width { columns[column] = right[first + column].count / columns[column] }
    index = 0
    for _ in left {
      for column in 0..<width {
        expected.forward[index] *= columns[column]
        index += 1
      }
    }
    expected.columns = columns
  }

  /// Weighs each pair of a block by how near the places of its stems are.
  ///
  /// - Returns: The sum of the weights.
  private func weigh(
    _ left: ArraySlice<TeachingBlocks.Entry>, _ right: ArraySlice<TeachingBlocks.Entry>,
    _ block: Int, _ expected: inout Expectation
  ) -> Float {
    let size = left.count * right.count
    if expected.forward.count < size {
      expected.forward = Array(repeating: 0, count: size)
      expected.backward = expected.forward
    }
    if expected.columns.count < right.count {
      expected.columns = Array(repeating: 0, count: right.count)
    }
    let length = (blocks.source.lengths[block] + blocks.target.lengths[block]) / 2
    let steps = 256 * min(1, length / model.positionLength)
    var sum: Float = 0
    var index = 0
    for entry in left {
      for other in right {
        let near = nearness[Int(abs(entry.position - other.position) * steps)]
        expected.forward[index] = near
        sum += near
        index += 1
      }
    }
    return sum
  }

  /// The probability of a pair among those of a stem, from their counts; 0 where it is little
  /// beside that of the other stem by itself.
  func probability(_ count: Float, of total: Float, unigram: Float) -> Float {
    let probability = max(count - model.discount, 0) / (total + model.finalSmoothing)
    return probability < max(model.leastProbability, model.leastRatio * unigram) ? 0 : probability
  }
}
