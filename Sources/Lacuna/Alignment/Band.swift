/// Which pairs of places in the two texts the search looks at.
///
/// A place is a boundary between segments, 0 to *n*; row *i* of the band holds the target places
/// `low[i]...high[i]`. Both bounds never decrease, and neighbouring rows overlap, so that a way
/// leads from one corner to the other.
struct Band: Sendable {
  let low: [Int]
  let high: [Int]
  /// The number of the first node of each row, and the count of all nodes at the end.
  let rows: [Int]

  /// Brings rows into the form that the search needs, never narrower than given.
  init(low: [Int], high: [Int], targetCount: Int) {
    var (low, high) = (low, high)
    let last = low.count - 1
    low[0] = 0
    high[last] = targetCount
    for row in low.indices.dropFirst() { high[row] = max(high[row], high[row - 1]) }
    for row in low.indices.dropLast().reversed() { low[row] = min(low[row], low[row + 1]) }
    for row in low.indices.dropFirst() { low[row] = min(low[row], high[row - 1]) }
    var rows = [0]
    for row in low.indices { rows.append(rows[row] + high[row] - low[row] + 1) }
    self.low = low
    self.high = high
    self.rows = rows
  }

  /// The whole matrix.
  init(full sourceCount: Int, _ targetCount: Int) {
    self.init(
      low: Array(repeating: 0, count: sourceCount + 1),
      high: Array(repeating: targetCount, count: sourceCount + 1), targetCount: targetCount)
  }

  var sourceCount: Int { low.count - 1 }
  var targetCount: Int { high.last ?? 0 }
  var nodeCount: Int { rows.last ?? 0 }

  func contains(_ source: Int, _ target: Int) -> Bool {
    source >= 0 && source < low.count && target >= low[source] && target <= high[source]
  }

  /// The number of a node of the band.
  func node(_ source: Int, _ target: Int) -> Int { rows[source] + target - low[source] }

  /// The same band with the sides exchanged.
  var transposed: Band {
    var low: [Int] = []
    var high: [Int] = []
    var (first, last) = (0, 0)
    for target in 0...targetCount {
      while self.high[first] < target { first += 1 }
      while last < sourceCount, self.low[last + 1] <= target { last += 1 }
      low.append(first)
      high.append(last)
    }
    return Band(low: low, high: high, targetCount: sourceCount)
  }
}
