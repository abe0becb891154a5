#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How much more often the translator of these texts has joined, cut or left out segments than
/// others do: a novel's links are nearly all of one and one, another's every fifth is of one and two.
///
/// The shares of the shapes are those that the sums over the lattice expect, and the sums are taken
/// again with them (expectation–maximisation; Dempster, Laird & Rubin 1977).
struct ShapeHabits: Sendable {
  /// How many links the usual shares count as, and how often they are found anew.
  static let weight = 50.0
  static let rounds = 3

  /// The logarithm of each share over the usual one, by `slot`.
  private var ratios: [Double]

  /// The slot of an edge: its counts of segments on both sides.
  private static func slot(_ edge: PrunedLattice.Edge) -> Int {
    Int(edge.source) * 8 + Int(edge.target)
  }

  subscript(edge: PrunedLattice.Edge) -> Double { ratios[Self.slot(edge)] }

  /// - Parameter scores: The scores of the edges by the first search.
  init(
    _ lattice: PrunedLattice, scores: [Double], opening: Double,
    shapes: [AlignmentModel.Shape]
  ) {
    var usual = [Double](repeating: 0, count: 64)
    for shape in shapes { usual[shape.source * 8 + shape.target] = exp(shape.prior) }
    (usual[8], usual[1]) = (0.02, 0.02)
    let total = usual.reduce(0, +)
    for slot in usual.indices { usual[slot] /= total }
    ratios = Array(repeating: 0, count: 64)
    for _ in 0..<Self.rounds {
      let adapted = zip(lattice.edges, scores).map { self[$0] + $1 }
      let sums = LatticeSums(lattice, scores: adapted, opening: opening)
      var counts = usual.map { $0 * Self.weight }
      for (edge, posterior) in zip(lattice.edges, sums.posteriors) {
        counts[Self.slot(edge)] += posterior
      }
      let all = counts.reduce(0, +)
      for slot in counts.indices where usual[slot] > 0 {
        ratios[slot] = log(counts[slot] / all / usual[slot])
      }
    }
  }
}
