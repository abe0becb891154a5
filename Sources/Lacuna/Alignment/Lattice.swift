#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The search over all monotone alignments within a band: the best one (Viterbi) and the posterior
/// probability of each of its links (forward–backward), over three states.
///
/// A way through the places of both texts is in state *linked* after a link, *source null* or
/// *target null* within a run of segments without counterpart. Where both kinds of runs stand
/// together the source's comes first, so that every alignment is one way only.
struct Lattice {
  /// A link of the best alignment.
  struct Step {
    let source: Range<Int>
    let target: Range<Int>
    let posterior: Double

    var isNull: Bool { source.isEmpty || target.isEmpty }
  }

  /// A link or a null segment of a way.
  private struct Place {
    let source: Range<Int>
    let target: Range<Int>

    var isNull: Bool { source.isEmpty || target.isEmpty }
  }

  private enum State: UInt8 {
    case linked, sourceNull, targetNull
  }

  /// The logarithms of three sums or maxima, one a state.
  private struct Node {
    var linked = -Double.infinity
    var sourceNull = -Double.infinity
    var targetNull = -Double.infinity
    /// The sum over the states, once all are known; it is read up to fifteen times.
    var sum = -Double.infinity

    mutating func addUp() { sum = logSum(linked, logSum(sourceNull, targetNull)) }
    var best: (score: Double, state: State) {
      var best = (score: linked, state: State.linked)
      if sourceNull > best.score { best = (sourceNull, .sourceNull) }
      if targetNull > best.score { best = (targetNull, .targetNull) }
      return best
    }
  }

  /// How the best way reached each state of a node.
  private struct Origin {
    var shape: UInt8 = 0
    var beforeLink = State.linked
    var beforeSourceNull = State.linked
    var beforeTargetNull = State.linked
  }

  /// A shape of a link, flat.
  private struct Move {
    let source: Int
    let target: Int
    let prior: Double
  }

  /// Of so many nodes the scores of all blocks are kept from the way ahead for the way back, 120
  /// bytes each; beyond, they are computed twice.
  private static let keptNodes = 400_000

  private let band: Band
  private let scorer: BlockScorer
  private let moves: [Move]
  private let open: Double
  private let extend: Double
  /// The most places of a row, and how many rows the widest link reaches over.
  private let width: Int
  private let height = AlignmentModel.widest + 1

  init(band: Band, scorer: BlockScorer) {
    self.band = band
    self.scorer = scorer
    moves = scorer.model.shapes.map {
      Move(source: $0.source, target: $0.target, prior: $0.prior)
    }
    open = scorer.model.nullOpen + scorer.model.nullExtend
    extend = scorer.model.nullExtend
    width = zip(band.low, band.high).reduce(1) { max($0, $1.1 - $1.0 + 1) }
  }

  /// What the search found.
  struct Outcome {
    /// The best alignment: links and single null segments, in order.
    let steps: [Step]
    /// The logarithm of the sum over all alignments, against that of two independent texts.
    let evidence: Double
    /// Every link and null segment of any alignment that is likely enough for a closer look, in
    /// order of its beginning.
    ///
    /// Unlike a null segment of the best alignment, whose posterior is that
    /// of having no counterpart, each stands at one place of the other text and has the posterior
    /// of standing there.
    let candidates: [Step]
  }

  /// Finds the best alignment, and lists what has a posterior greater than `threshold`.
  ///
  /// - Complexity: O(nodes of the band).
  func search(listing threshold: Double = .infinity) -> Outcome {
    let isKept = band.nodeCount <= Self.keptNodes
    var scores = [Double](repeating: 0, count: isKept ? band.nodeCount * moves.count : 0)
    let (forward, origins) = ahead(&scores)
    let path = trace(origins)
    let evidence = forward[band.nodeCount - 1].sum
    let (steps, candidates) = backward(path, forward, evidence, scores, listing: threshold)
    return Outcome(steps: steps, evidence: evidence, candidates: candidates)
  }

  /// How the best way came to each node, and its state at the end.
  private struct Origins {
    var nodes: [Origin]
    var last: State
  }

  /// Sums and maximises from the beginning of both texts, keeping six rows of maxima.
  private func ahead(_ scores: inout [Double]) -> (sums: [Node], origins: Origins) {
    var sums = [Node](repeating: Node(), count: band.nodeCount)
    var origins = [Origin](repeating: Origin(), count: band.nodeCount)
    var tops = [Node](repeating: Node(), count: height * width)
    for i in 0...band.sourceCount {
      let (low, row) = (band.low[i], band.rows[i])
      let slot = i % height * width
      for column in 0...(band.high[i] - low) {
        let (node, j) = (row + column, low + column)
        var linked = LogSum()
        var top = Node()
        var origin = Origin()
        if i == 0, j == 0 {
          linked.add(0)
          top.linked = 0
        }
        for index in moves.indices {
          let move = moves[index]
          let (above, before) = (i - move.source, j - move.target)
          guard above >= 0, before >= band.low[above], before <= band.high[above] else { continue }
          let place = before - band.low[above]
          let sum = sums[band.rows[above] + place].sum
          let best = tops[above % height * width + place].best
          // Most wide blocks add nothing to the sum and are not the best.
          let score = scorer.score(
            above, move.source, before, move.target, prior: move.prior,
            from: min(linked.top - Self.countless - sum, top.linked - best.score))
          if !scores.isEmpty { scores[node * moves.count + index] = score }
          linked.add(sum + score)
          if best.score + score > top.linked {
            top.linked = best.score + score
            origin.shape = UInt8(index)
            origin.beforeLink = best.state
          }
        }
        var sum = Node(linked: linked.value)
        if i > 0, j <= band.high[i - 1] {
          let place = j - band.low[i - 1]
          let from = sums[band.rows[i - 1] + place]
          sum.sourceNull = logSum(from.linked + open, from.sourceNull + extend)
          let best = tops[(i - 1) % height * width + place]
          let (begun, continued) = (best.linked + open, best.sourceNull + extend)
          top.sourceNull = max(begun, continued)
          origin.beforeSourceNull = begun >= continued ? .linked : .sourceNull
        }
        if column > 0 {
          let from = sums[node - 1]
          var entered = LogSum()
          entered.add(from.linked + open)
          entered.add(from.sourceNull + open)
          entered.add(from.targetNull + extend)
          sum.targetNull = entered.value
          let best = tops[slot + column - 1]
          let begun = max(best.linked, best.sourceNull) + open
          let continued = best.targetNull + extend
          top.targetNull = max(begun, continued)
          origin.beforeTargetNull =
            continued > begun ? .targetNull : best.linked >= best.sourceNull ? .linked : .sourceNull
        }
        sum.addUp()
        sums[node] = sum
        tops[slot + column] = top
        origins[node] = origin
      }
    }
    let last = band.sourceCount
    let end = tops[last % height * width + band.high[last] - band.low[last]].best.state
    return (sums, Origins(nodes: origins, last: end))
  }

  /// Walks the best way back; each null segment is a step of its own.
  private func trace(_ origins: Origins) -> [Place] {
    var path: [Place] = []
    var (i, j, state) = (band.sourceCount, band.targetCount, origins.last)
    while i > 0 || j > 0 {
      let origin = origins.nodes[band.node(i, j)]
      switch state {
      case .linked:
        let shape = moves[Int(origin.shape)]
        path.append(Place(source: (i - shape.source)..<i, target: (j - shape.target)..<j))
        (i, j, state) = (i - shape.source, j - shape.target, origin.beforeLink)
      case .sourceNull:
        path.append(Place(source: (i - 1)..<i, target: j..<j))
        (i, state) = (i - 1, origin.beforeSourceNull)
      case .targetNull:
        path.append(Place(source: i..<i, target: (j - 1)..<j))
        (j, state) = (j - 1, origin.beforeTargetNull)
      }
    }
    return path.reversed()
  }

  /// Sums from the end of both texts, keeping six rows, and reads off the posteriors of a path and
  /// of whatever passes the threshold.
  private func backward(
    _ path: [Place], _ forward: [Node], _ evidence: Double, _ scores: [Double],
    listing threshold: Double
  ) -> (steps: [Step], candidates: [Step]) {
    let (n, m) = (band.sourceCount, band.targetCount)
    let least = threshold > 0 ? log(threshold) : -.infinity
    var candidates: [Step] = []
    var posteriors = [Double](repeating: 0, count: path.count)
    var sourceNull = [Double](repeating: 0, count: n)
    var targetNull = [Double](repeating: 0, count: m)
    var rows = [Node](repeating: Node(), count: height * width)
    // The links of the path, from the last on: the next that the way back comes to.
    var next = path.count - 1
    for i in stride(from: n, through: 0, by: -1) {
      let (low, row) = (band.low[i], band.rows[i])
      let slot = i % height * width
      for j in stride(from: band.high[i], through: low, by: -1) {
        let node = row + j - low
        if i == n, j == m {
          rows[slot + j - low] = Node(linked: 0, sourceNull: 0, targetNull: 0)
          continue
        }
        while next >= 0, path[next].isNull { next -= 1 }
        let step =
          next >= 0 && path[next].source.lowerBound == i && path[next].target.lowerBound == j
          ? next : -1
        let before = forward[node].sum - evidence
        var linkedSum = LogSum()
        for index in moves.indices {
          let move = moves[index]
          let (below, behind) = (i + move.source, j + move.target)
          guard below <= n, behind >= band.low[below], behind <= band.high[below] else { continue }
          let place = behind - band.low[below]
          let score =
            scores.isEmpty
            ? scorer.score(i, move.source, j, move.target, prior: move.prior)
            : scores[(band.rows[below] + place) * moves.count + index]
          let after = score + rows[below % height * width + place].linked
          linkedSum.add(after)
          let posterior = before + after
          if posterior > least {
            candidates.append(
              Step(
                source: i..<below, target: j..<behind, posterior: min(1, Exponential.exp(posterior))
              ))
          }
          if step >= 0, path[step].source.upperBound == below,
            path[step].target.upperBound == behind
          {
            posteriors[step] = Exponential.exp(min(0, posterior))
          }
        }
        if step >= 0 { next -= 1 }
        let linked = linkedSum.value
        var downSource = -Double.infinity
        if i < n, j >= band.low[i + 1] {
          downSource = rows[(i + 1) % height * width + j - band.low[i + 1]].sourceNull
        }
        var downTarget = -Double.infinity
        if j < band.high[i] { downTarget = rows[slot + j + 1 - low].targetNull }
        let afterTarget = logSum(linked, downTarget + extend)
        let afterSource = logSum(logSum(linked, downSource + extend), downTarget + open)
        let afterLink = logSum(logSum(linked, downSource + open), downTarget + open)
        rows[slot + j - low] = Node(
          linked: afterLink, sourceNull: afterSource, targetNull: afterTarget)
      }
      for j in low...band.high[i] {
        let node = forward[row + j - low]
        let after = rows[slot + j - low]
        let source = node.sourceNull + after.sourceNull - evidence
        let target = node.targetNull + after.targetNull - evidence
        if i > 0, source > Self.negligible {
          sourceNull[i - 1] += Exponential.exp(source)
          if source > least {
            candidates.append(
              Step(source: (i - 1)..<i, target: j..<j, posterior: min(1, Exponential.exp(source))))
          }
        }
        if j > 0, target > Self.negligible {
          targetNull[j - 1] += Exponential.exp(target)
          if target > least {
            candidates.append(
              Step(source: i..<i, target: (j - 1)..<j, posterior: min(1, Exponential.exp(target))))
          }
        }
      }
    }
    let steps = path.enumerated().map { index, step in
      let posterior =
        step.target.isEmpty
        ? sourceNull[step.source.lowerBound]
        : step.source.isEmpty ? targetNull[step.target.lowerBound] : posteriors[index]
      return Step(source: step.source, target: step.target, posterior: min(1, max(0, posterior)))
    }
    candidates.sort {
      ($0.source.lowerBound, $0.target.lowerBound, $0.source.count, $0.target.count)
        < ($1.source.lowerBound, $1.target.lowerBound, $1.source.count, $1.target.count)
    }
    return (steps, candidates)
  }

  /// How much less than another the logarithm of what adds nothing to it is.
  private static let countless = 45.0
  /// The logarithm of a posterior that adds nothing to any other.
  private static let negligible = -60.0
}
