/// A term of the scored segment that a given segment explains.
struct TermMatch {
  /// The given segment.
  let place: Int32
  let slot: Int32
  let ratio: Float
}

/// The matches of one scored segment with each given one of its window, in memory that is used
/// again for the next.
struct TermMatches {
  private var added: [TermMatch] = []
  private(set) var sorted: [TermMatch] = []
  private var bounds: [Int] = []
  private var first: Int32 = 0

  mutating func begin(places: Range<Int>) {
    added.removeAll(keepingCapacity: true)
    bounds.removeAll(keepingCapacity: true)
    bounds.append(contentsOf: repeatElement(0, count: places.count + 2))
    first = Int32(places.lowerBound)
  }

  @inline(__always)
  mutating func add(_ match: TermMatch) {
    added.append(match)
    bounds[Int(match.place - first) + 2] += 1
  }

  /// Takes matches that stand in the order of their places, and leaves their memory empty.
  mutating func take(_ row: inout [TermMatch]) {
    if added.isEmpty {
      // What was sorted before gives its memory for the row's next matches.
      swap(&sorted, &row)
      row.removeAll(keepingCapacity: true)
      for match in sorted { bounds[Int(match.place - first) + 1] += 1 }
      for place in 1..<bounds.count { bounds[place] += bounds[place - 1] }
    } else {
      for match in row { add(match) }
      row.removeAll(keepingCapacity: true)
      sort()
    }
  }

  /// Brings all matches into the order of their places, by counting.
  private mutating func sort() {
    for place in 1..<bounds.count { bounds[place] += bounds[place - 1] }
    if sorted.count < added.count {
      sorted = Array(
        repeating: TermMatch(place: 0, slot: 0, ratio: 0), count: 2 * added.count)
    }
    for match in added {
      let place = Int(match.place - first) + 1
      sorted[bounds[place]] = match
      bounds[place] += 1
    }
  }

  /// The numbers of the matches of a place, counted from the first of the window.
  func indices(at place: Int) -> Range<Int> { bounds[place]..<bounds[place + 1] }
  subscript(index: Int) -> TermMatch { sorted[index] }
}
