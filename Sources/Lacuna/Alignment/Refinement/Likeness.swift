/// How well single segments translate each other, near the best way: what a link of one and one is
/// compared with, and what a segment without counterpart could have been linked to.
struct Likeness: Sendable {
  /// How far from the best way it looks, in segments.
  private static let reach = 10
  /// How many of the best of a row or column make its level.
  private static let top = 4

  private let windows: [Range<Int>]
  private let starts: [Int]
  private let values: [Float]
  /// For each segment the one that translates it best, -1 without any.
  let bestTarget: [Int]
  let bestSource: [Int]
  /// The mean of the best few, for each segment.
  private let sourceLevel: [Float]
  private let targetLevel: [Float]

  /// - Complexity: O(segments).
  init(
    _ scorer: BlockScorer, path: [Lattice.Step], source: [SegmentTraits],
    target: [SegmentTraits]
  ) {
    let near = Nearness(path, source.count, target.count, reach: Self.reach)
    windows = source.indices.map(near.window(of:))
    var starts = [0]
    for window in windows { starts.append(starts[starts.count - 1] + window.count) }
    var values = [Float](repeating: .nan, count: starts[source.count])
    var columns = [Best](repeating: Best(), count: target.count)
    var sourceLevel: [Float] = []
    sourceLevel.reserveCapacity(source.count)
    var bestTarget = [Int](repeating: -1, count: source.count)
    var bestSource = [Int](repeating: -1, count: target.count)
    var greatest = [Float](repeating: -.infinity, count: target.count)
    for (i, window) in windows.enumerated() {
      var best = -Float.infinity
      var row = Best()
      for j in window {
        guard near.contains(i, j), let lexical = scorer.lexicalOfPair(i, j) else { continue }
        let terms = Float(max(1, source[i].termCount) * max(1, target[j].termCount))
        let value = Float(lexical) / terms.squareRoot().squareRoot()
        values[starts[i] + j - window.lowerBound] = value
        row.add(value)
        columns[j].add(value)
        if value > best { (best, bestTarget[i]) = (value, j) }
        if value > greatest[j] { (greatest[j], bestSource[j]) = (value, i) }
      }
      sourceLevel.append(row.level)
    }
    self.sourceLevel = sourceLevel
    targetLevel = columns.map(\.level)
    self.starts = starts
    self.values = values
    self.bestTarget = bestTarget
    self.bestSource = bestSource
  }

  /// The best few of a row or column, in falling order.
  private struct Best {
    private var values = SIMD4<Float>(repeating: -.infinity)
    private var count = 0

    mutating func add(_ value: Float) {
      count = min(count + 1, top)
      var next = value
      for place in 0..<top where next > values[place] {
        (values[place], next) = (next, values[place])
      }
    }

    var level: Float {
      var sum: Float = 0
      for place in 0..<count { sum += values[place] }
      return count == 0 ? 0 : sum / Float(count)
    }
  }

  /// The lexical score of a pair of segments, less dependent on their lengths; `nil` where
  /// they could not be linked.
  subscript(source: Int, target: Int) -> Float? {
    guard windows[source].contains(target) else { return nil }
    let value = values[starts[source] + target - windows[source].lowerBound]
    return value.isNaN ? nil : value
  }

  /// Finds how far a pair stands out from the others of its row and column.
  func margin(_ source: Int, _ target: Int) -> Float {
    guard let value = self[source, target] else { return 0 }
    return value - (sourceLevel[source] + targetLevel[target]) / 2
  }

  /// Whether two segments are each the one that translates the other best.
  func areMutuallyBest(_ source: Int, _ target: Int) -> Bool {
    bestTarget[source] == target && bestSource[target] == source
  }
}

/// Which pairs of segments lie near the way of an alignment, seen from either of them.
private struct Nearness {
  private let sourcePlaces: [Int]
  private let targetPlaces: [Int]
  private let reach: Int
  private var low: [Int]
  private var high: [Int]

  init(_ path: [Lattice.Step], _ sourceCount: Int, _ targetCount: Int, reach: Int) {
    var sourcePlaces = [Int](repeating: 0, count: sourceCount)
    var targetPlaces = [Int](repeating: 0, count: targetCount)
    for step in path {
      for segment in step.source { sourcePlaces[segment] = step.target.lowerBound }
      for segment in step.target { targetPlaces[segment] = step.source.lowerBound }
    }
    low = sourcePlaces.map { max(0, $0 - reach) }
    high = sourcePlaces.map { min(targetCount, $0 + reach + 1) }
    for (target, place) in targetPlaces.enumerated() {
      for source in max(0, place - reach)..<max(0, min(sourceCount, place + reach + 1)) {
        low[source] = min(low[source], target)
        high[source] = max(high[source], target + 1)
      }
    }
    (self.sourcePlaces, self.targetPlaces, self.reach) = (sourcePlaces, targetPlaces, reach)
  }

  /// The target segments among which those near a source segment are.
  func window(of source: Int) -> Range<Int> { low[source]..<max(low[source], high[source]) }

  func contains(_ source: Int, _ target: Int) -> Bool {
    abs(target - sourcePlaces[source]) <= reach || abs(source - targetPlaces[target]) <= reach
  }
}
