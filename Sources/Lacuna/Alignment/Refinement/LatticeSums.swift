/// The sums over all ways through a pruned lattice (forward–backward), in the three states of the
/// first search: after a link, within a run of source null segments, or of target ones.
struct LatticeSums {
  /// The posterior probability of each edge.
  private(set) var posteriors: [Double]
  /// The expected number of runs of null segments.
  private(set) var runs = 0.0
  /// The logarithm of the sum over all ways.
  let evidence: Double

  /// The logarithms of the sums of the ways that lead to a place, or from it, by their states.
  private struct Sums {
    var linked = -Double.infinity
    var sourceNull = -Double.infinity
    var targetNull = -Double.infinity
    /// The first two together, and all, once they are known.
    var beforeTargetNull = -Double.infinity
    var all = -Double.infinity

    /// Takes the links that lead to a place, the last of its edges, and forgets them.
    mutating func close(_ links: inout LogSum) {
      linked = links.value
      links = LogSum()
      addUp()
    }

    mutating func addUp() {
      beforeTargetNull = logSum(linked, sourceNull)
      all = logSum(beforeTargetNull, targetNull)
    }
  }

  /// - Parameters:
  ///   - scores: One for each edge.
  ///   - opening: What the beginning of a run of null segments of one side scores.
  /// - Complexity: O(edges).
  init(_ lattice: PrunedLattice, scores: [Double], opening: Double) {
    let count = lattice.places.count
    // Edges stand in the order of the places that they lead to, so a place is added up when the first
    // edge to a later one is met.
    var ahead = [Sums](repeating: Sums(), count: count)
    ahead[0].linked = 0
    ahead[0].addUp()
    var place = 0
    var linked = LogSum()
    for (edge, score) in zip(lattice.edges, scores) {
      if Int(edge.to) != place {
        if place > 0 { ahead[place].close(&linked) }
        place = Int(edge.to)
      }
      let from = ahead[Int(edge.from)]
      switch (edge.source, edge.target) {
      case (_, 0):
        ahead[place].sourceNull = logSum(from.linked + opening, from.sourceNull) + score
      case (0, _):
        ahead[place].targetNull =
          logSum(from.beforeTargetNull + opening, from.targetNull) + score
      default: linked.add(from.all + score)
      }
    }
    if place > 0 { ahead[place].close(&linked) }
    evidence = ahead[count - 1].all

    // Of the ways on from each place: those that begin with a link, with a null segment of the source,
    // and with one of the target.
    var links = [LogSum](repeating: LogSum(), count: count)
    var nulls = [(source: Double, target: Double)](
      repeating: (-.infinity, -.infinity), count: count)
    var back = [Sums](repeating: Sums(), count: count)
    back[count - 1] = Sums(linked: 0, sourceNull: 0, targetNull: 0)
    posteriors = Array(repeating: 0, count: lattice.edges.count)
    place = count - 1
    for number in lattice.edges.indices.reversed() {
      let edge = lattice.edges[number]
      if Int(edge.to) != place {
        place = Int(edge.to)
        let (link, null) = (links[place].value, nulls[place])
        back[place].targetNull = logSum(link, null.target)
        let last = null.target + opening
        back[place].sourceNull = logSum(link, logSum(null.source, last))
        back[place].linked = logSum(link, logSum(null.source + opening, last))
      }
      let (from, score) = (ahead[Int(edge.from)], scores[number])
      switch (edge.source, edge.target) {
      case (_, 0):
        let rest = score + back[place].sourceNull
        let begun = Exponential.exp(min(0, from.linked + opening + rest - evidence))
        runs += begun
        posteriors[number] = begun + Exponential.exp(min(0, from.sourceNull + rest - evidence))
        nulls[Int(edge.from)].source = rest
      case (0, _):
        let rest = score + back[place].targetNull
        let begun = Exponential.exp(min(0, from.beforeTargetNull + opening + rest - evidence))
        runs += begun
        posteriors[number] = begun + Exponential.exp(min(0, from.targetNull + rest - evidence))
        nulls[Int(edge.from)].target = rest
      default:
        let rest = score + back[place].linked
        posteriors[number] = Exponential.exp(min(0, from.all + rest - evidence))
        links[Int(edge.from)].add(rest)
      }
    }
  }
}

/// The way through a pruned lattice that is best by the sum of what its edges are worth.
struct LatticeWay {
  /// The numbers of its edges, in order.
  let edges: [Int]

  /// - Complexity: O(edges).
  init(_ lattice: PrunedLattice, worth: [Double]) {
    var best = [Double](repeating: -.infinity, count: lattice.places.count)
    var came = [Int](repeating: -1, count: lattice.places.count)
    best[0] = 0
    for (number, edge) in lattice.edges.enumerated() {
      let way = best[Int(edge.from)] + worth[number]
      if way > best[Int(edge.to)] {
        best[Int(edge.to)] = way
        came[Int(edge.to)] = number
      }
    }
    var edges: [Int] = []
    var place = lattice.places.count - 1
    while place > 0, came[place] >= 0 {
      edges.append(came[place])
      place = Int(lattice.edges[came[place]].from)
    }
    self.edges = edges.reversed()
  }
}
