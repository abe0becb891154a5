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
  }

  /// What the search found.
  struct Outcome {
    /// The best alignment: links and single null segments, in order.
    let steps: [Step]
    /// The logarithm of the sum over all alignments, against that of two independent texts.
    let evidence: Double
    /// What else is likely enough for a closer look.
    let candidates: Candidates
  }

  /// The blocks and places with a posterior probability of at least e^−22, in reverse order.
  struct Candidates {
    var blocks: [(source: Range<Int>, target: Range<Int>)] = []
    var places: [(source: Int, target: Int)] = []
  }

  /// The least logarithm of the posterior of what is looked at again.
  private static let leastPosterior = -22.0

  /// A link or a null segment of a way.
  private struct Place {
    let source: Range<Int>
    let target: Range<Int>
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

  /// Of so many nodes the scores of all blocks are kept from the way ahead for the way back, 120
  /// bytes each; beyond, they are computed twice.
  private static let keptNodes = 400_000

  private let band: Band
  private let scorer: BlockScorer
  private let shapes: [AlignmentModel.Shape]
  private let open: Double
  private let extend: Double

  init(band: Band, scorer: BlockScorer) {
    self.band = band
    self.scorer = scorer
    self.shapes = scorer.model.shapes
    self.open = scorer.model.nullOpen + scorer.model.nullExtend
    self.extend = scorer.model.nullExtend
  }

  /// Finds the best alignment.
  ///
  /// - Complexity: O(nodes of the band).
  func search() -> Outcome {
    let isKept = band.nodeCount <= Self.keptNodes
    var scores = [Double](repeating: 0, count: isKept ? band.nodeCount * shapes.count : 0)
    let (forward, origins) = ahead(&scores)
    let path = trace(origins)
    let evidence = forward[band.nodeCount - 1].sum
    var candidates = Candidates()
    let steps = backward(path, forward, evidence, scores, &candidates)
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
    var tops = [[Node]](repeating: [], count: AlignmentModel.widest + 1)
    sums[0].linked = 0
    for i in 0...band.sourceCount {
      var row = [Node](repeating: Node(), count: band.high[i] - band.low[i] + 1)
      if i == 0 { row[0].linked = 0 }
      for j in band.low[i]...band.high[i] {
        let node = band.node(i, j)
        let column = j - band.low[i]
        for (index, shape) in shapes.enumerated()
        where band.contains(i - shape.source, j - shape.target) {
          let above = i - shape.source
          let score = scorer.score(
            above, shape.source, j - shape.target, shape.target, prior: shape.prior)
          if !scores.isEmpty { scores[node * shapes.count + index] = score }
          let from = band.node(above, j - shape.target)
          sums[node].linked = logSum(sums[node].linked, sums[from].sum + score)
          let top = tops[above % tops.count][j - shape.target - band.low[above]].best
          if top.score + score > row[column].linked {
            row[column].linked = top.score + score
            origins[node].shape = UInt8(index)
            origins[node].beforeLink = top.state
          }
        }
        if band.contains(i - 1, j) {
          let from = sums[band.node(i - 1, j)]
          sums[node].sourceNull = logSum(from.linked + open, from.sourceNull + extend)
          let top = tops[(i - 1) % tops.count][j - band.low[i - 1]]
          let (begun, continued) = (top.linked + open, top.sourceNull + extend)
          row[column].sourceNull = max(begun, continued)
          origins[node].beforeSourceNull = begun >= continued ? .linked : .sourceNull
        }
        if column > 0 {
          let from = sums[node - 1]
          let entered = logSum(from.linked, from.sourceNull) + open
          sums[node].targetNull = logSum(entered, from.targetNull + extend)
          let top = row[column - 1]
          let begun = max(top.linked, top.sourceNull) + open
          let continued = top.targetNull + extend
          row[column].targetNull = max(begun, continued)
          origins[node].beforeTargetNull =
            continued > begun ? .targetNull : top.linked >= top.sourceNull ? .linked : .sourceNull
        }
        sums[node].addUp()
      }
      tops[i % tops.count] = row
    }
    let end = tops[band.sourceCount % tops.count].last?.best.state ?? .linked
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
        let shape = shapes[Int(origin.shape)]
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

  /// Sums from the end of both texts, keeping six rows, and reads off the posteriors of a path.
  private func backward(
    _ path: [Place], _ forward: [Node], _ evidence: Double, _ scores: [Double],
    _ candidates: inout Candidates
  ) -> [Step] {
    let (n, m) = (band.sourceCount, band.targetCount)
    var links: [Int: Int] = [:]
    for (index, step) in path.enumerated() where !step.source.isEmpty && !step.target.isEmpty {
      links[band.node(step.source.lowerBound, step.target.lowerBound)] = index
    }
    var posteriors = [Double](repeating: 0, count: path.count)
    var sourceNull = [Double](repeating: 0, count: n)
    var targetNull = [Double](repeating: 0, count: m)
    var rows = [[Node]](repeating: [], count: AlignmentModel.widest + 1)
    for i in stride(from: n, through: 0, by: -1) {
      let slot = i % rows.count
      var row = [Node](repeating: Node(), count: band.high[i] - band.low[i] + 1)
      for j in stride(from: band.high[i], through: band.low[i], by: -1) {
        if i == n, j == m {
          row[j - band.low[i]] = Node(linked: 0, sourceNull: 0, targetNull: 0)
          continue
        }
        let node = band.node(i, j)
        let step = links[node]
        var linked = -Double.infinity
        for (index, shape) in shapes.enumerated()
        where band.contains(i + shape.source, j + shape.target) {
          let below = i + shape.source
          let score =
            scores.isEmpty
            ? scorer.score(i, shape.source, j, shape.target, prior: shape.prior)
            : scores[band.node(below, j + shape.target) * shapes.count + index]
          let after = rows[below % rows.count][j + shape.target - band.low[below]].linked
          linked = logSum(linked, score + after)
          let posterior = forward[node].sum + score + after - evidence
          if posterior > Self.leastPosterior {
            candidates.blocks.append((i..<below, j..<(j + shape.target)))
          }
          if let step, path[step].source.count == shape.source,
            path[step].target.count == shape.target
          {
            posteriors[step] = exp(min(0, posterior))
          }
        }
        var downSource = -Double.infinity
        if band.contains(i + 1, j) {
          downSource = rows[(i + 1) % rows.count][j - band.low[i + 1]].sourceNull
        }
        var downTarget = -Double.infinity
        if j < band.high[i] { downTarget = row[j + 1 - band.low[i]].targetNull }
        let afterTarget = logSum(linked, downTarget + extend)
        let afterSource = logSum(logSum(linked, downSource + extend), downTarget + open)
        let afterLink = logSum(logSum(linked, downSource + open), downTarget + open)
        row[j - band.low[i]] = Node(
          linked: afterLink, sourceNull: afterSource, targetNull: afterTarget)
      }
      for j in band.low[i]...band.high[i] {
        let node = forward[band.node(i, j)]
        let after = row[j - band.low[i]]
        let posterior = max(
          node.linked + after.linked, node.sourceNull + after.sourceNull,
          node.targetNull + after.targetNull)
        if posterior - evidence > Self.leastPosterior { candidates.places.append((i, j)) }
        if i > 0 { sourceNull[i - 1] += exp(node.sourceNull + after.sourceNull - evidence) }
        if j > 0 { targetNull[j - 1] += exp(node.targetNull + after.targetNull - evidence) }
      }
      rows[slot] = row
    }
    return path.enumerated().map { index, step in
      let posterior =
        step.target.isEmpty
        ? sourceNull[step.source.lowerBound]
        : step.source.isEmpty ? targetNull[step.target.lowerBound] : posteriors[index]
      return Step(source: step.source, target: step.target, posterior: min(1, max(0, posterior)))
    }
  }
}

/// log(exp(*left*) + exp(*right*)) without overflow.
func logSum(_ left: Double, _ right: Double) -> Double {
  let (low, high) = left < right ? (left, right) : (right, left)
  guard low > -.infinity else { return high }
  let difference = low - high
  return difference < -40 ? high : high + log1p(exp(difference))
}
