/// All pairs of stems that occur in some pair of sentences, and what expectation–maximisation says
/// of them.
struct PairTable {
  /// Source stem *s* meets `targets[bounds[s]..<bounds[s + 1]]`, in order.
  let bounds: [Int]
  let targets: [Int32]
  private let model: LexiconTrainer.Model
  private let frequencies: (source: [Int32], target: [Int32])

  /// Collects the pairs.
  init(
    _ source: LexiconTrainer.Sentences, _ target: LexiconTrainer.Sentences,
    counts: (source: Int, target: Int), model: LexiconTrainer.Model
  ) {
    self.model = model
    frequencies = (source.frequencies(counts.source), target.frequencies(counts.target))
    var rows = [[Int32]](repeating: [], count: counts.source)
    Self.forEach(source, target, frequencies, model) { left, right in
      for stem in left { rows[Int(stem)].append(contentsOf: right) }
    }
    var bounds = [0]
    var targets: [Int32] = []
    for row in rows.indices {
      rows[row].sort()
      for (index, stem) in rows[row].enumerated() where index == 0 || rows[row][index - 1] != stem {
        targets.append(stem)
      }
      rows[row] = []
      bounds.append(targets.count)
    }
    self.bounds = bounds
    self.targets = targets
  }

  /// Expected counts of each pair, given the source stem and given the target stem.
  struct Counts {
    var forward: [Float]
    var backward: [Float]
  }

  /// Runs the iterations.
  func estimate(
    _ source: LexiconTrainer.Sentences, _ target: LexiconTrainer.Sentences
  ) -> Counts {
    let total = Float(max(source.count, 1))
    let unigrams = (
      source: frequencies.source.map { Float($0) / total },
      target: frequencies.target.map { Float($0) / total }
    )
    var forward = targets.map { unigrams.target[Int($0)] }
    var backward = [Float](repeating: 0, count: targets.count)
    for stem in 0..<(bounds.count - 1) {
      for index in bounds[stem]..<bounds[stem + 1] { backward[index] = unigrams.source[stem] }
    }
    var counts = Counts(forward: [], backward: [])
    let kept = keptCells(source, target)
    var located: [Int32] = []
    var (columns, rows): ([Float], [Float]) = ([], [])
    for iteration in 0..<model.iterations {
      counts = Counts(
        forward: [Float](repeating: 0, count: targets.count),
        backward: [Float](repeating: 0, count: targets.count))
      var first = 0
      Self.forEach(source, target, frequencies, model) { left, right in
        if kept.isEmpty {
          located.removeAll(keepingCapacity: true)
          locate(left, right, &located)
          first = 0
        }
        let cells = kept.isEmpty ? located : kept
        columns.removeAll(keepingCapacity: true)
        rows.removeAll(keepingCapacity: true)
        for stem in right { columns.append(unigrams.target[Int(stem)]) }
        for stem in left { rows.append(unigrams.source[Int(stem)]) }
        var place = first
        for row in rows.indices {
          for column in columns.indices {
            let cell = Int(cells[place])
            columns[column] += forward[cell]
            rows[row] += backward[cell]
            place += 1
          }
        }
        place = first
        for row in rows.indices {
          for column in columns.indices {
            let cell = Int(cells[place])
            let there = forward[cell] / columns[column]
            let back = backward[cell] / rows[row]
            let both = iteration == 0 ? 0 : (there * back).squareRoot()
            counts.forward[cell] += iteration == 0 ? there : both
            counts.backward[cell] += iteration == 0 ? back : both
            place += 1
          }
        }
        first = place
      }
      let sums = totals(of: counts)
      for stem in 0..<(bounds.count - 1) {
        for index in bounds[stem]..<bounds[stem + 1] {
          forward[index] = counts.forward[index] / (sums.source[stem] + 0.5)
          backward[index] = counts.backward[index] / (sums.target[Int(targets[index])] + 0.5)
        }
      }
    }
    return counts
  }

  /// The expected counts of each stem, over all that it meets.
  func totals(of counts: Counts) -> (source: [Float], target: [Float]) {
    var source = [Float](repeating: 0, count: bounds.count - 1)
    var target = [Float](repeating: 0, count: frequencies.target.count)
    for stem in source.indices {
      for index in bounds[stem]..<bounds[stem + 1] {
        source[stem] += counts.forward[index]
        target[Int(targets[index])] += counts.backward[index]
      }
    }
    return (source, target)
  }

  /// Of so many pairs of stems the places in the table are kept from one iteration to the next;
  /// beyond, they are sought again.
  private static let keptPairs = 16_000_000

  /// The places of all pairs of all sentences, one after the other; none where there are too many.
  private func keptCells(
    _ source: LexiconTrainer.Sentences, _ target: LexiconTrainer.Sentences
  ) -> [Int32] {
    var count = 0
    Self.forEach(source, target, frequencies, model) { count += $0.count * $1.count }
    var cells: [Int32] = []
    guard count <= Self.keptPairs else { return cells }
    cells.reserveCapacity(count)
    Self.forEach(source, target, frequencies, model) { locate($0, $1, &cells) }
    return cells
  }

  /// Finds the places of all pairs of two sentences in the table.
  private func locate(_ left: [Int32], _ right: [Int32], _ cells: inout [Int32]) {
    for stem in left {
      var low = bounds[Int(stem)]
      let end = bounds[Int(stem) + 1]
      for other in right {
        var high = end
        while low < high {
          let middle = (low + high) / 2
          if targets[middle] < other { low = middle + 1 } else { high = middle }
        }
        cells.append(Int32(low))
      }
    }
  }

  /// Calls `body` with the stems of each pair of sentences that can teach something.
  private static func forEach(
    _ source: LexiconTrainer.Sentences, _ target: LexiconTrainer.Sentences,
    _ frequencies: (source: [Int32], target: [Int32]), _ model: LexiconTrainer.Model,
    _ body: ([Int32], [Int32]) -> Void
  ) {
    let least = model.leastPairs
    let longest = model.longestSentence
    for sentence in 0..<source.count {
      let left = source[sentence].filter { frequencies.source[Int($0)] >= least }
      let right = target[sentence].filter { frequencies.target[Int($0)] >= least }
      guard !left.isEmpty, !right.isEmpty, left.count <= longest, right.count <= longest else {
        continue
      }
      body(left, right)
    }
  }
}
