/// A term of the scored segment that a given segment explains.
struct TermMatch {
  let slot: Int32
  let ratio: Float
}

/// The matches of one scored segment with each given one of its window, in memory that is used
/// again for the next.
struct TermMatches {
  private var added: [(place: Int32, match: TermMatch)] = []
  private var sorted: [TermMatch] = []
  private var bounds: [Int] = []

  mutating func begin(places: Int) {
    added.removeAll(keepingCapacity: true)
    bounds.removeAll(keepingCapacity: true)
    bounds.append(contentsOf: repeatElement(0, count: places + 2))
  }

  @inline(__always)
  mutating func add(_ match: TermMatch, at place: Int) {
    added.append((Int32(place), match))
    bounds[place + 2] += 1
  }

  /// Brings the matches into the order of their places, by counting.
  mutating func sort() {
    for place in 1..<bounds.count { bounds[place] += bounds[place - 1] }
    if sorted.count < added.count {
      sorted = Array(repeating: TermMatch(slot: 0, ratio: 0), count: 2 * added.count)
    }
    for index in added.indices {
      let (place, match) = added[index]
      sorted[bounds[Int(place) + 1]] = match
      bounds[Int(place) + 1] += 1
    }
  }

  /// The numbers of the matches of a place.
  func indices(at place: Int) -> Range<Int> { bounds[place]..<bounds[place + 1] }
  subscript(index: Int) -> TermMatch { sorted[index] }
}
