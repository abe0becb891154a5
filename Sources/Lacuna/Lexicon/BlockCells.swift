/// All pairs of stems that occur together in some block, each with a number, its cell.
struct BlockCells {
  /// The cells of block *b*, row by row: from `blockBounds[b]` on.
  private let blockBounds: [Int]
  private let numbers: [Int32]
  let cells: PairCells

  /// Numbers the pairs.
  ///
  /// - Complexity: O(pairs of stems in the blocks), without a search.
  init(_ blocks: TeachingBlocks, _ stems: PooledStems, longest: Int) {
    var blockBounds = [0]
    for block in 0..<blocks.count {
      let (rows, columns) = (blocks.source[block].count, blocks.target[block].count)
      blockBounds.append(blockBounds[block] + (max(rows, columns) > longest ? 0 : rows * columns))
    }
    let places = Places(blocks.source, stems: stems.source.count) {
      blockBounds[$0] < blockBounds[$0 + 1]
    }
    var numbers = [Int32](repeating: 0, count: blockBounds[blocks.count])
    var bounds = [0]
    var targets: [Int32] = []
    var likes: [Float] = []
    var cellOf = [Int32](repeating: -1, count: stems.target.count)
    for stem in 0..<stems.source.count {
      // Cells below belong to earlier stems.
      let start = Int32(targets.count)
      for place in places[stem] {
        let others = blocks.target[Int(place.block)]
        var index = blockBounds[Int(place.block)] + Int(place.row) * others.count
        for other in others {
          if cellOf[Int(other.stem)] < start {
            cellOf[Int(other.stem)] = Int32(targets.count)
            targets.append(other.stem)
            likes.append(0)
          }
          numbers[index] = cellOf[Int(other.stem)]
          index += 1
        }
      }
      for like in stems.likes(of: stem) where cellOf[Int(like.target)] >= start {
        let cell = Int(cellOf[Int(like.target)])
        likes[cell] = max(likes[cell], like.strength)
      }
      bounds.append(targets.count)
    }
    self.blockBounds = blockBounds
    self.numbers = numbers
    cells = PairCells(bounds: bounds, targets: targets, likes: likes)
  }

  /// The cells of a block, row by row; none where it is too long.
  subscript(block: Int) -> ArraySlice<Int32> {
    numbers[blockBounds[block]..<blockBounds[block + 1]]
  }

  /// The blocks that each stem occurs in, and its row there.
  private struct Places {
    typealias Place = (block: Int32, row: Int32)

    private var places: [Place]
    private let bounds: [Int]

    init(_ side: TeachingBlocks.Side, stems: Int, where isTaught: (Int) -> Bool) {
      var next = [Int](repeating: 0, count: stems + 1)
      for block in 0..<side.count where isTaught(block) {
        for entry in side[block] { next[Int(entry.stem) + 1] += 1 }
      }
      for stem in 0..<stems { next[stem + 1] += next[stem] }
      bounds = next
      places = Array(repeating: (0, 0), count: next[stems])
      for block in 0..<side.count where isTaught(block) {
        for (row, entry) in side[block].enumerated() {
          places[next[Int(entry.stem)]] = (Int32(block), Int32(row))
          next[Int(entry.stem)] += 1
        }
      }
    }

    subscript(stem: Int) -> ArraySlice<Place> { places[bounds[stem]..<bounds[stem + 1]] }
  }
}
