/// The pairs of stems that each block is estimated by.
struct BlockPairs {
  /// Two stems of a block.
  struct Pair {
    /// The number of the pair in all blocks together.
    var cell: Int32
    /// How much its places speak for it, 1 on the mean of the block.
    var near: Float
    /// The places of the stems among those of the block.
    let row: UInt8
    let column: UInt8
  }

  private(set) var pairs: [Pair] = []
  private var bounds: [Int] = [0]

  subscript(block: Int) -> Range<Int> { bounds[block]..<bounds[block + 1] }

  /// Adds pairs to the block that is being read.
  mutating func append(_ more: [Pair]) { pairs.append(contentsOf: more) }

  /// Ends the block that is being read.
  mutating func endBlock() { bounds.append(pairs.count) }

  /// Gives the pairs other numbers.
  mutating func renumber(_ numbers: [Int32]) {
    for index in pairs.indices { pairs[index].cell = numbers[Int(pairs[index].cell)] }
  }
}

/// What is expected of the pairs of one block, in memory that is used again for the next.
struct BlockExpectation {
  /// For each pair how often it is expected to translate, forward and backward.
  private(set) var counts: [SIMD2<Float>] = []
  /// Of each stem its count in the block and what claims it.
  private var rows: [SIMD2<Float>] = []
  private var columns: [SIMD2<Float>] = []

  /// The geometric mean of both directions.
  @inline(__always)
  func agreed(_ index: Int) -> Float { (counts[index].x * counts[index].y).squareRoot() }

  /// Finds how often each of some pairs of a block is expected to translate in it.
  ///
  /// - Parameter probabilities: Of each cell, forward and backward.
  mutating func expect(
    _ pairs: Span<BlockPairs.Pair>, _ block: Int, of blocks: TeachingBlocks,
    unigrams: (source: [Float], target: [Float]), probabilities: Span<SIMD2<Float>>
  ) {
    rows.removeAll(keepingCapacity: true)
    columns.removeAll(keepingCapacity: true)
    for entry in blocks.source[block] {
      rows.append(SIMD2(entry.count, unigrams.source[Int(entry.stem)]))
    }
    for entry in blocks.target[block] {
      columns.append(SIMD2(entry.count, unigrams.target[Int(entry.stem)]))
    }
    if counts.count < pairs.count { counts = Array(repeating: .zero, count: 2 * pairs.count) }
    Self.claim(pairs, probabilities, &counts, &rows, &columns)
  }

  /// Adds to the cells of the pairs what both directions agree on.
  func countAgreed(_ pairs: Span<BlockPairs.Pair>, weight: Float, _ counts: inout [Float]) {
    var counts = counts.mutableSpan
    for index in pairs.indices { counts[Int(pairs[index].cell)] += weight * agreed(index) }
  }

  private static func claim(
    _ pairs: Span<BlockPairs.Pair>, _ probabilities: Span<SIMD2<Float>>,
    _ counts: inout [SIMD2<Float>], _ rows: inout [SIMD2<Float>], _ columns: inout [SIMD2<Float>]
  ) {
    var counts = counts.mutableSpan
    var rows = rows.mutableSpan
    var columns = columns.mutableSpan
    for index in pairs.indices {
      let pair = pairs[index]
      let (row, column) = (Int(pair.row), Int(pair.column))
      let probability = probabilities[Int(pair.cell)]
      let there = probability.x * rows[row].x * pair.near
      let back = probability.y * columns[column].x * pair.near
      columns[column].y += there
      rows[row].y += back
      counts[index] = SIMD2(there, back)
    }
    for row in rows.indices { rows[row].x /= rows[row].y }
    for column in columns.indices { columns[column].x /= columns[column].y }
    for index in pairs.indices {
      let pair = pairs[index]
      counts[index] *= SIMD2(columns[Int(pair.column)].x, rows[Int(pair.row)].x)
    }
  }
}
