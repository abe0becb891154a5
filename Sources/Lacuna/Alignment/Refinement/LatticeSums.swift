#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The sums over all ways through a pruned lattice (forward–backward), in the three states of the
/// first search: after a link, within a run of source null segments, or of target ones.
struct LatticeSums {
  /// The posterior probability of each edge.
  private(set) var posteriors: [Double]
  /// The expected number of runs of null segments.
  private(set) var runs = 0.0
  /// The logarithm of the sum over all ways.
  let evidence: Double

  /// Three logarithms, one a state.
  private typealias Sums = SIMD3<Double>

  /// - Parameters:
  ///   - scores: One for each edge.
  ///   - opening: What the beginning of a run of null segments of one side scores.
  /// - Complexity: O(edges).
  init(_ lattice: PrunedLattice, scores: [Double], opening: Double) {
    let count = lattice.places.count
    let nothing = Sums(repeating: -.infinity)
    var ahead = [Sums](repeating: nothing, count: count)
    ahead[0][0] = 0
    for (edge, score) in zip(lattice.edges, scores) {
      let from = ahead[Int(edge.from)]
      switch (edge.source, edge.target) {
      case (_, 0):
        let way = logSum(from[0] + opening, from[1]) + score
        ahead[Int(edge.to)][1] = logSum(ahead[Int(edge.to)][1], way)
      case (0, _):
        let way = logSum(logSum(from[0], from[1]) + opening, from[2]) + score
        ahead[Int(edge.to)][2] = logSum(ahead[Int(edge.to)][2], way)
      default:
        let way = logSum(from[0], logSum(from[1], from[2])) + score
        ahead[Int(edge.to)][0] = logSum(ahead[Int(edge.to)][0], way)
      }
    }
    let last = ahead[count - 1]
    let evidence = logSum(last[0], logSum(last[1], last[2]))

    var back = [Sums](repeating: nothing, count: count)
    back[count - 1] = Sums(repeating: 0)
    posteriors = Array(repeating: 0, count: lattice.edges.count)
    for number in lattice.edges.indices.reversed() {
      let edge = lattice.edges[number]
      let (from, after) = (ahead[Int(edge.from)], back[Int(edge.to)])
      let score = scores[number]
      switch (edge.source, edge.target) {
      case (_, 0):
        let rest = score + after[1]
        let begun = exp(min(0, from[0] + opening + rest - evidence))
        runs += begun
        posteriors[number] = begun + exp(min(0, from[1] + rest - evidence))
        back[Int(edge.from)][0] = logSum(back[Int(edge.from)][0], opening + rest)
        back[Int(edge.from)][1] = logSum(back[Int(edge.from)][1], rest)
      case (0, _):
        let rest = score + after[2]
        let begun = exp(min(0, logSum(from[0], from[1]) + opening + rest - evidence))
        runs += begun
        posteriors[number] = begun + exp(min(0, from[2] + rest - evidence))
        back[Int(edge.from)][0] = logSum(back[Int(edge.from)][0], opening + rest)
        back[Int(edge.from)][1] = logSum(back[Int(edge.from)][1], opening + rest)
        back[Int(edge.from)][2] = logSum(back[Int(edge.from)][2], rest)
      default:
        let rest = score + after[0]
        posteriors[number] = exp(
          min(0, logSum(from[0], logSum(from[1], from[2])) + rest - evidence))
        for state in 0..<3 {
          back[Int(edge.from)][state] = logSum(back[Int(edge.from)][state], rest)
        }
      }
    }
    self.evidence = evidence
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
