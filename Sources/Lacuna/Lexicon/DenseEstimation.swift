#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The first two rounds of an estimation, over all pairs of stems in each block: the directions
/// each for itself, then in agreement, which leaves a few of the pairs likely.
struct DenseEstimation {
  private(set) var cells = PairCells()
  private(set) var pairs = BlockPairs()
  /// Of each cell, forward and backward.
  private(set) var probabilities: [SIMD2<Float>] = []

  /// - Complexity: O(pairs of stems in the blocks).
  init(
    _ blocks: TeachingBlocks, _ stems: PooledStems,
    unigrams: (source: [Float], target: [Float]), model: InductionModel
  ) {
    let all = BlockCells(blocks, stems, longest: model.longestBlock)
    let likes = all.cells.likes
    let most = (likes.max() ?? 0) + 1
    var probabilities = [SIMD2<Float>](repeating: .zero, count: likes.count)
    for stem in unigrams.source.indices {
      for cell in all.cells.bounds[stem]..<all.cells.bounds[stem + 1] {
        let like = 0.5 * likes[cell] / most
        probabilities[cell] = SIMD2(
          max(unigrams.target[Int(all.cells.targets[cell])], like),
          max(unigrams.source[stem], like))
      }
    }
    let nearness = (0...256).map { expf(-model.positionSteepness * Float($0) / 256) }
    var expected = BlockExpectation()
    var scratch: [BlockPairs.Pair] = []
    var likely: [BlockPairs.Pair] = []

    var counts = likes.map { SIMD2(repeating: $0) }
    for block in 0..<blocks.count where !all[block].isEmpty {
      Self.read(all[block], block, of: blocks, nearness, model, into: &scratch)
      let listed = scratch.span.extracting(first: all[block].count)
      expected.expect(
        listed, block, of: blocks, unigrams: unigrams, probabilities: probabilities.span)
      Self.count(listed, expected, weight: blocks.weights[block], &counts)
    }
    Self.divide(counts, all.cells, into: &probabilities, unigrams, model)

    counts = likes.map { SIMD2(repeating: $0) }
    for block in 0..<blocks.count {
      defer { pairs.endBlock() }
      guard !all[block].isEmpty else { continue }
      Self.read(all[block], block, of: blocks, nearness, model, into: &scratch)
      let listed = scratch.span.extracting(first: all[block].count)
      expected.expect(
        listed, block, of: blocks, unigrams: unigrams, probabilities: probabilities.span)
      Self.countLikely(
        listed, expected, weight: blocks.weights[block], from: model.leastExpectation, &counts,
        &likely)
      pairs.append(likely)
    }
    Self.divide(counts, all.cells, into: &probabilities, unigrams, model)
    keep(all.cells, counts, probabilities)
  }

  // Lists are changed through spans: to ask before each element whether a list is shared took as long
  // as to count it.

  /// Adds what is expected of the pairs of a block to their cells.
  private static func count(
    _ pairs: Span<BlockPairs.Pair>, _ expected: BlockExpectation, weight: Float,
    _ counts: inout [SIMD2<Float>]
  ) {
    var counts = counts.mutableSpan
    for index in pairs.indices {
      counts[Int(pairs[index].cell)] += weight * expected.counts[index]
    }
  }

  /// The same where both directions agree that it is likely enough; lists those pairs.
  private static func countLikely(
    _ pairs: Span<BlockPairs.Pair>, _ expected: BlockExpectation, weight: Float,
    from least: Float, _ counts: inout [SIMD2<Float>], _ likely: inout [BlockPairs.Pair]
  ) {
    likely.removeAll(keepingCapacity: true)
    var counts = counts.mutableSpan
    for index in pairs.indices {
      let agreed = expected.agreed(index)
      if agreed < least { continue }
      counts[Int(pairs[index].cell)] += SIMD2(repeating: weight * agreed)
      likely.append(pairs[index])
    }
  }

  /// Makes probabilities of counts.
  private static func divide(
    _ counts: [SIMD2<Float>], _ cells: PairCells, into probabilities: inout [SIMD2<Float>],
    _ unigrams: (source: [Float], target: [Float]), _ model: InductionModel
  ) {
    var source = [Float](repeating: model.smoothing, count: unigrams.source.count)
    var target = [Float](repeating: model.smoothing, count: unigrams.target.count)
    for stem in source.indices {
      for cell in cells.bounds[stem]..<cells.bounds[stem + 1] {
        source[stem] += counts[cell].x
        target[Int(cells.targets[cell])] += counts[cell].y
      }
    }
    for stem in source.indices {
      for cell in cells.bounds[stem]..<cells.bounds[stem + 1] {
        probabilities[cell] = counts[cell] / SIMD2(source[stem], target[Int(cells.targets[cell])])
      }
    }
  }

  /// Lists all pairs of a block.
  private static func read(
    _ cells: ArraySlice<Int32>, _ block: Int, of blocks: TeachingBlocks, _ nearness: [Float],
    _ model: InductionModel, into pairs: inout [BlockPairs.Pair]
  ) {
    let length = (blocks.source.lengths[block] + blocks.target.lengths[block]) / 2
    let steps = 256 * min(1, length / model.positionLength)
    if pairs.count < cells.count {
      pairs = Array(
        repeating: BlockPairs.Pair(cell: 0, near: 0, row: 0, column: 0), count: 2 * cells.count)
    }
    let (left, right) = (blocks.source[block], blocks.target[block])
    let (columns, nearness, cells) = (right.span, nearness.span, cells.span)
    var listed = pairs.mutableSpan
    var sum: Float = 0
    var place = 0
    for (row, entry) in left.enumerated() {
      for column in columns.indices {
        let near = nearness[Int(abs(entry.position - columns[column].position) * steps)]
        sum += near
        listed[place] = BlockPairs.Pair(
          cell: cells[place], near: near, row: UInt8(truncatingIfNeeded: row),
          column: UInt8(truncatingIfNeeded: column))
        place += 1
      }
    }
    let scale = Float(place) / sum
    for place in 0..<place { listed[place].near *= scale }
  }

  /// Keeps the cells that some block has left, and numbers them anew.
  private mutating func keep(
    _ all: PairCells, _ counts: [SIMD2<Float>], _ probabilities: [SIMD2<Float>]
  ) {
    var numbers = [Int32](repeating: -1, count: counts.count)
    for stem in 0..<(all.bounds.count - 1) {
      for cell in all.bounds[stem]..<all.bounds[stem + 1] where counts[cell].x > 0 {
        numbers[cell] = Int32(cells.targets.count)
        cells.targets.append(all.targets[cell])
        cells.likes.append(all.likes[cell])
        self.probabilities.append(probabilities[cell])
      }
      cells.bounds.append(cells.targets.count)
    }
    pairs.renumber(numbers)
  }
}
