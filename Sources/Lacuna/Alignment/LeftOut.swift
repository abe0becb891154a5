/// What a table owes to each scored segment's own link: a link must not teach the words that it is
/// then judged by.
struct LeftOut: Sendable {
  /// How a given term's ratio for a term of the segment changes.
  struct Change: Sendable {
    let given: Int32
    let term: Int32
    let ratio: Float
  }

  /// The part of one scored segment.
  struct Own {
    let changes: ArraySlice<Change>
    /// The given segments of its link, and how the remainder of each changes.
    let places: Range<Int>
    let remainders: ArraySlice<Float>

    func remainder(at place: Int) -> Float {
      places.contains(place) ? remainders[remainders.startIndex + place - places.lowerBound] : 0
    }
  }

  private var changes: [Change] = []
  private var remainders: [Float] = []
  private var owns: [(changes: Range<Int>, places: Range<Int>, remainders: Range<Int>)]

  init(segments: Int) {
    owns = Array(repeating: (0..<0, 0..<0, 0..<0), count: segments)
  }

  subscript(segment: Int) -> Own {
    let own = owns[segment]
    return Own(
      changes: changes[own.changes], places: own.places, remainders: remainders[own.remainders])
  }

  mutating func append(
    _ segment: Int, changes: [Change], places: Range<Int>, remainders: [Float]
  ) {
    owns[segment] = (
      self.changes.count..<(self.changes.count + changes.count), places,
      self.remainders.count..<(self.remainders.count + remainders.count)
    )
    self.changes += changes
    self.remainders += remainders
  }
}
