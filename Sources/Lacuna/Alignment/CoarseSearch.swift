/// A first search over single pairs of segments and null segments only: it tells which places of a
/// band are worth the full one.
///
/// Every place lies on some best way through both texts; where that way scores much less than the
/// best of all, no link that ends there can be of any weight. A link of more segments passes as
/// the pairs and nulls that it is made of, so a place is kept generously.
struct CoarseSearch {
  /// How much less than the best a kept way may score; the first that leaves few enough places is
  /// taken.
  static let losses: [Float] = [18, 14, 10, 5]
  /// What a segment without counterpart costs.
  static let gap: Float = -0.7
  /// How many places are always few enough, and for each segment how many.
  static let budget = 300_000
  static let budgetOfSegment = 16

  private let band: Band
  /// The score of the pair that begins at each node.
  private let pairs: [Float]

  init(_ pairs: PairScores) {
    self.init(band: pairs.band, pairs: pairs.scores)
  }

  init(band: Band, pairs: [Float]) {
    self.band = band
    self.pairs = pairs
  }

  /// Narrows the band to the places that matter.
  ///
  /// - Complexity: O(nodes of the band).
  func narrowed() -> Band {
    let forward = ahead()
    let kept = back(forward)
    let most = Self.budget + Self.budgetOfSegment * (band.sourceCount + band.targetCount)
    for rows in kept {
      let narrow = band(of: rows)
      if narrow.nodeCount <= most { return narrow }
    }
    return band(of: way(forward))
  }

  /// The best score of a way from the beginning to each node, against the best of its row; and
  /// that of each row.
  private struct Scores {
    var nodes: [Float]
    var tops: [Double]
  }

  private func ahead() -> Scores {
    let (n, gap) = (band.sourceCount, Self.gap)
    var scores = Scores(
      nodes: [Float](repeating: -.infinity, count: band.nodeCount),
      tops: [Double](repeating: 0, count: n + 1))
    for i in 0...n {
      let (low, row) = (band.low[i], band.rows[i])
      let count = band.high[i] - low + 1
      let above = i > 0 ? band.rows[i - 1] : 0
      let (lowAbove, countAbove) = i > 0 ? (band.low[i - 1], row - above) : (0, 0)
      var before: Float = i == 0 ? -gap : -.infinity
      var top = -Float.infinity
      for column in 0..<count {
        var best = before + gap
        let place = column + low - lowAbove
        if place < countAbove { best = max(best, scores.nodes[above + place] + gap) }
        if place > 0, place <= countAbove {
          best = max(best, scores.nodes[above + place - 1] + pairs[above + place - 1])
        }
        scores.nodes[row + column] = best
        before = best
        top = max(top, best)
      }
      // Scores of long texts would outgrow the digits of a Float.
      for node in row..<(row + count) { scores.nodes[node] -= top }
      scores.tops[i] = (i > 0 ? scores.tops[i - 1] : 0) + Double(top)
    }
    return scores
  }

  /// The places of each row that are kept, for each of the losses.
  private struct Rows {
    var low: [Int]
    var high: [Int]
  }

  private func back(_ forward: Scores) -> [Rows] {
    let (n, m, gap) = (band.sourceCount, band.targetCount, Self.gap)
    var kept = Self.losses.map { _ in
      Rows(low: Array(repeating: m, count: n + 1), high: Array(repeating: 0, count: n + 1))
    }
    let total = forward.tops[n] + Double(forward.nodes[band.nodeCount - 1])
    var below: [Float] = []
    var belowTop = 0.0
    for i in stride(from: n, through: 0, by: -1) {
      let (low, row) = (band.low[i], band.rows[i])
      let count = band.high[i] - low + 1
      let lowBelow = i < n ? band.low[i + 1] : 0
      var here = [Float](repeating: -.infinity, count: count)
      var after: Float = i == n ? -gap : -.infinity
      var top = -Float.infinity
      for column in stride(from: count - 1, through: 0, by: -1) {
        var best = after + gap
        let place = column + low - lowBelow
        if place >= 0, place < below.count { best = max(best, below[place] + gap) }
        if place >= -1, place + 1 < below.count {
          best = max(best, below[place + 1] + pairs[row + column])
        }
        here[column] = best
        after = best
        top = max(top, best)
      }
      let base = Float(total - forward.tops[i] - belowTop)
      for column in 0..<count {
        let loss = base - forward.nodes[row + column] - here[column]
        for level in kept.indices {
          guard loss <= Self.losses[level] else { break }
          kept[level].low[i] = min(kept[level].low[i], low + column)
          kept[level].high[i] = max(kept[level].high[i], low + column)
        }
        here[column] -= top
      }
      below = here
      belowTop += Double(top)
    }
    return kept
  }

  /// The places of the best way alone.
  private func way(_ forward: Scores) -> Rows {
    let (n, m, gap) = (band.sourceCount, band.targetCount, Self.gap)
    var rows = Rows(low: Array(repeating: m, count: n + 1), high: Array(repeating: 0, count: n + 1))
    var (i, j) = (n, m)
    while true {
      rows.low[i] = min(rows.low[i], j)
      rows.high[i] = max(rows.high[i], j)
      guard i > 0 || j > 0 else { return rows }
      // Rows are scored against their tops, and that of this row is taken from neither.
      let rise = i > 0 ? Float(forward.tops[i] - forward.tops[i - 1]) : 0
      func score(_ i: Int, _ j: Int) -> Float {
        band.contains(i, j) ? forward.nodes[band.node(i, j)] : -.infinity
      }
      let pair =
        band.contains(i - 1, j - 1)
        ? score(i - 1, j - 1) + pairs[band.node(i - 1, j - 1)] - rise : -.infinity
      let up = score(i - 1, j) + gap - rise
      let left = score(i, j - 1) + gap
      if pair >= max(up, left) {
        (i, j) = (i - 1, j - 1)
      } else if up >= left {
        i -= 1
      } else {
        j -= 1
      }
    }
  }

  private func band(of rows: Rows) -> Band {
    Band(low: rows.low, high: rows.high, targetCount: band.targetCount)
  }
}
