/// Links of some texts that teach: the distinct stems of each side, with what the estimation asks
/// of them.
struct TeachingBlocks {
  /// A stem of a block.
  struct Entry {
    let stem: Int32
    /// How often it occurs in the block.
    var count: Float
    /// The mean of its places in the block, 0 at the beginning, 1 at the end.
    var position: Float
  }

  /// One side of all blocks.
  struct Side {
    private var entries: [Entry] = []
    private var bounds: [Int] = [0]
    /// How many stems each block has, repetitions too.
    private(set) var lengths: [Float] = []
    /// The place of a stem in the block that is added; -1 for every stem outside.
    private var slots: [Int32]
    /// How often each stem occurs in all blocks together.
    private var frequencies: [Float]

    init(stems: Int) {
      slots = Array(repeating: -1, count: stems)
      frequencies = Array(repeating: 0, count: stems)
    }

    var count: Int { bounds.count - 1 }

    subscript(block: Int) -> ArraySlice<Entry> { entries[bounds[block]..<bounds[block + 1]] }

    /// How likely each stem is by itself.
    var unigrams: [Float] {
      let total = max(1, lengths.reduce(0, +))
      return frequencies.map { $0 / total }
    }

    mutating func append(_ terms: ArraySlice<Int32>, stemOf: [Int32]) {
      let start = entries.count
      var length: Float = 0
      for term in terms where stemOf[Int(term)] >= 0 {
        let stem = stemOf[Int(term)]
        if slots[Int(stem)] < 0 {
          slots[Int(stem)] = Int32(entries.count - start)
          entries.append(Entry(stem: stem, count: 0, position: 0))
        }
        let index = start + Int(slots[Int(stem)])
        entries[index].count += 1
        entries[index].position += length + 0.5
        frequencies[Int(stem)] += 1
        length += 1
      }
      for index in start..<entries.count {
        slots[Int(entries[index].stem)] = -1
        entries[index].position /= entries[index].count * length
      }
      bounds.append(entries.count)
      lengths.append(length)
    }
  }

  private(set) var source: Side
  private(set) var target: Side
  /// How much each block is believed.
  private(set) var weights: [Float] = []

  init(sourceStems: Int, targetStems: Int) {
    source = Side(stems: sourceStems)
    target = Side(stems: targetStems)
  }

  var count: Int { weights.count }

  mutating func append(
    _ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>,
    stemOf: (source: [Int32], target: [Int32]), weight: Float
  ) {
    source.append(left, stemOf: stemOf.source)
    target.append(right, stemOf: stemOf.target)
    weights.append(weight)
  }
}
