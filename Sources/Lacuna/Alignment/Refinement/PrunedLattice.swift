/// The blocks and null segments that the first search left possible, as edges between places of
/// the two texts: some ten for each source segment.
struct PrunedLattice: Sendable {
  /// A place before a source and a target segment.
  struct Place: Sendable, Hashable, Comparable {
    let source: Int32
    let target: Int32

    static func < (left: Place, right: Place) -> Bool {
      (left.source, left.target) < (right.source, right.target)
    }
  }

  /// A link or a null segment that leads from one place to a later one.
  struct Edge: Sendable {
    let from: Int32
    let to: Int32
    /// How many segments it takes from each side; one of them is 0 for a null segment.
    let source: UInt8
    let target: UInt8
  }

  let places: [Place]
  /// In order of the places that they lead to.
  let edges: [Edge]

  /// Joins the candidates of the first search; the way of its best alignment is always among
  /// them, so that one leads through.
  ///
  /// - Complexity: O(*n* log *n*) in the candidates.
  init(_ outcome: Lattice.Outcome, sourceCount: Int, targetCount: Int) {
    let steps = outcome.candidates + outcome.steps
    var places = [Place(sourceCount, targetCount)]
    for step in steps {
      places.append(Place(step.source.lowerBound, step.target.lowerBound))
      places.append(Place(step.source.upperBound, step.target.upperBound))
    }
    places = Self.distinct(places)
    let index = PlaceIndex(places, sourceCount: sourceCount)
    var edges: [Edge] = []
    for step in steps where !step.isNull {
      let (source, target) = (step.source, step.target)
      edges.append(
        Edge(
          from: index[source.lowerBound, target.lowerBound] ?? 0,
          to: index[source.upperBound, target.upperBound] ?? 0,
          source: UInt8(source.count), target: UInt8(target.count)))
    }
    for (number, place) in places.enumerated() {
      let (i, j) = (Int(place.source), Int(place.target))
      if let from = index[i - 1, j] {
        edges.append(Edge(from: from, to: Int32(number), source: 1, target: 0))
      }
      if let from = index[i, j - 1] {
        edges.append(Edge(from: from, to: Int32(number), source: 0, target: 1))
      }
    }
    edges.sort { ($0.to, $0.from) < ($1.to, $1.from) }
    self.places = places
    self.edges = edges.enumerated().filter { number, edge in
      // The best way's blocks may stand among the candidates already.
      number == 0 || edges[number - 1].from != edge.from || edges[number - 1].to != edge.to
    }.map(\.element)
  }

  /// The source segments of an edge.
  func sources(of edge: Edge) -> Range<Int> {
    let first = Int(places[Int(edge.from)].source)
    return first..<(first + Int(edge.source))
  }

  /// The target segments of an edge.
  func targets(of edge: Edge) -> Range<Int> {
    let first = Int(places[Int(edge.from)].target)
    return first..<(first + Int(edge.target))
  }

  private static func distinct(_ places: [Place]) -> [Place] {
    var result: [Place] = []
    for place in places.sorted() where result.last != place { result.append(place) }
    return result
  }
}

extension PrunedLattice.Place {
  init(_ source: Int, _ target: Int) {
    self.init(source: Int32(source), target: Int32(target))
  }
}

/// Finds the number of a place by bisection within its row.
private struct PlaceIndex {
  private let places: [PrunedLattice.Place]
  private let rows: [Int]

  init(_ places: [PrunedLattice.Place], sourceCount: Int) {
    var rows = [Int](repeating: 0, count: sourceCount + 2)
    for place in places { rows[Int(place.source) + 1] += 1 }
    for row in 0...sourceCount { rows[row + 1] += rows[row] }
    self.places = places
    self.rows = rows
  }

  subscript(source: Int, target: Int) -> Int32? {
    guard source >= 0, source + 1 < rows.count, target >= 0 else { return nil }
    var (low, high) = (rows[source], rows[source + 1])
    while low < high {
      let middle = (low + high) / 2
      if Int(places[middle].target) < target { low = middle + 1 } else { high = middle }
    }
    return low < rows[source + 1] && Int(places[low].target) == target ? Int32(low) : nil
  }
}
