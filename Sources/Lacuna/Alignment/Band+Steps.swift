extension Band {
  /// How far from the way found before the search looks again where all of it is sure.
  static let sureReach = 2
  /// How many segments farther for each link nearby that is not.
  static let doubtReach = 0.5
  /// How many links to each side are nearby.
  static let neighbourhood = 30

  /// The part of a band that lies around a way found before, wide where its links are in doubt.
  ///
  /// - Complexity: O(nodes of the result + steps).
  func narrowed(around steps: [Lattice.Step]) -> Band {
    var doubts = [0.0]
    for step in steps { doubts.append(doubts[doubts.count - 1] + 1 - step.posterior) }
    var lows = [Int](repeating: targetCount, count: sourceCount + 1)
    var highs = [Int](repeating: 0, count: sourceCount + 1)
    for (index, step) in steps.enumerated() {
      let first = max(0, index - Self.neighbourhood)
      let end = min(steps.count, index + Self.neighbourhood + 1)
      let doubt = doubts[end] - doubts[first]
      let reach = Self.sureReach + Int(Self.doubtReach * doubt)
      // A way that is left or above by so much as it may be below.
      let rows = max(0, step.source.lowerBound)...min(sourceCount, step.source.upperBound)
      for row in rows {
        lows[row] = min(lows[row], step.target.lowerBound - reach)
        highs[row] = max(highs[row], step.target.upperBound + reach)
      }
    }
    for row in lows.indices {
      lows[row] = max(lows[row], low[row])
      highs[row] = max(lows[row], min(highs[row], high[row]))
    }
    return Band(low: lows, high: highs, targetCount: targetCount)
  }
}
