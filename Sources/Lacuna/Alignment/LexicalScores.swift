/// How well blocks of one side explain the terms of each segment of the other: one direction of
/// the lexical log-likelihood ratio.
///
/// A block of *a* given segments with *L* terms gives a term *t* the ratio
/// *u* + (1 − *u*) · *a*^(1−γ) / *L* · Σ ratio(*t* | *s*). Most terms of a segment meet no entry of
/// the table, so their common ratio is computed once and only the others one by one.
///
/// A class, since a value of this size would be copied for each block.
final class LexicalScores: Sendable {
  private let given: TermText
  private let scored: TermText
  private let table: TranslationTable
  private let leftOut: LeftOut?
  private let law: LexicalLaw
  /// The given segments for which each scored segment has scores.
  private let windows: [Range<Int>]
  /// Segment *s* has its score under the block (*first*, *extent*) at
  /// `starts[s] + (first - windows[s].lowerBound) * widest + extent - 1`; NaN where that block is
  /// not one of the band.
  private let starts: [Int]
  private let scores: [Float]

  /// Scores every segment of `scored` under every block of `given` that it may be linked with.
  ///
  /// - Parameters:
  ///   - leftOut: What the table owes to each segment's own link.
  ///   - band: Its rows are the places of `scored`, its columns those of `given`.
  /// - Complexity: O(nodes of the band × matches), with no factor for the segments' lengths.
  init(
    given: TermText, scored: TermText, table: TranslationTable, leftOut: LeftOut? = nil,
    band: Band, model: AlignmentModel
  ) {
    let widest = AlignmentModel.widest
    let law = LexicalLaw(model)
    let vocabulary = table.remainder.count
    let distinct = DistinctTerms(of: scored, vocabulary: vocabulary)
    var own = leftOut.map { OwnMatches($0, of: given, vocabulary: vocabulary) }
    let remainders = (0..<given.count).map { table.remainder(given[$0]) }
    let blocks = BandBlocks(band)
    let windows = blocks.windows
    var starts = [0]
    starts.reserveCapacity(windows.count + 1)
    for window in windows { starts.append(starts[starts.count - 1] + window.count * widest) }
    var scores = [Float](repeating: .nan, count: starts[windows.count])
    var found = MatchRows(given: given, scored: distinct, table: table, windows: windows)
    var bases = LexicalBases(count: given.count)
    var matches = TermMatches()
    var gathering = GatheredRatios()

    for (segment, window) in windows.enumerated() where !window.isEmpty {
      let total = Float(scored.bounds[segment + 1] - scored.bounds[segment])
      gathering.begin(distinct.counts(of: segment))
      matches.begin(places: window)
      own?.add(segment, distinct, window, to: &matches)
      found.take(segment, into: &matches)
      let owed = leftOut?[segment]
      for first in window {
        var length: Float = 0
        var remainder: Float = 0
        var isOwed = false
        var extent = 1
        let reach = blocks.reach(segment, first: first)
        let start = starts[segment] + (first - window.lowerBound) * widest - 1
        while extent <= reach {
          let place = first + extent - 1
          length += Float(given.bounds[place + 1] - given.bounds[place])
          remainder += remainders[place]
          if let owed, owed.places.contains(place) {
            remainder += owed.remainder(at: place)
            isOwed = true
          }
          gathering.add(matches, at: place - window.lowerBound)
          if blocks.contains(segment, first: first, extent: extent) {
            let base =
              isOwed
              ? law.base(remainder: remainder, of: length, extent: extent)
              : bases.base(first, extent) {
                law.base(remainder: remainder, of: length, extent: extent)
              }
            scores[start + extent] = law.score(total, base, gathering)
          }
          extent += 1
        }
        gathering.clear()
      }
    }
    self.given = given
    self.scored = scored
    self.table = table
    self.leftOut = leftOut
    self.law = law
    self.windows = windows
    self.starts = starts
    self.scores = scores
  }

  /// The log-likelihood ratio of a segment under the block of `extent` given segments from
  /// `first` on; it is looked up for a block of the band, and computed for any other.
  ///
  /// - Precondition: `extent` is at most `AlignmentModel.widest`.
  @inline(__always)
  func score(of segment: Int, first: Int, extent: Int) -> Double {
    kept(of: segment, first: first, extent: extent) ?? computed(segment, first, extent)
  }

  /// The same for a block of the band; `nil` for any other.
  @inline(__always)
  func kept(of segment: Int, first: Int, extent: Int) -> Double? {
    let window = windows[segment]
    guard first >= window.lowerBound, first < window.upperBound else { return nil }
    let place = (first - window.lowerBound) * AlignmentModel.widest
    let score = scores[starts[segment] + place + extent - 1]
    return score.isNaN ? nil : Double(score)
  }

  /// Computes a score that is not kept.
  @inline(never)
  private func computed(_ segment: Int, _ first: Int, _ extent: Int) -> Double {
    let terms = given[first..<(first + extent)]
    let (distinct, counts) = Self.counted(scored[segment])
    var gathering = GatheredRatios()
    gathering.begin(counts[...])
    // A frequent word has thousands of translations, most of which are ruled out by their last bits.
    var mayBe = [Bool](repeating: false, count: 1024)
    for term in distinct { mayBe[Int(term) & 1023] = true }
    for term in terms {
      for place in table.places(of: term, onlyStrong: false) {
        let other = table.terms[place]
        guard mayBe[Int(other) & 1023], let slot = Self.find(other, in: distinct) else { continue }
        gathering.add(table.ratios[place], to: slot)
      }
    }
    var remainder = table.remainder(terms)
    if let own = leftOut?[segment] {
      let occurrences = Self.counted(terms)
      for place in first..<(first + extent) { remainder += own.remainder(at: place) }
      for change in own.changes {
        if let place = Self.find(change.given, in: occurrences.terms),
          let slot = Self.find(change.term, in: distinct)
        {
          gathering.add(Float(occurrences.counts[place]) * change.ratio, to: slot)
        }
      }
    }
    let base = law.base(remainder: remainder, of: Float(terms.count), extent: extent)
    return Double(law.score(Float(scored[segment].count), base, gathering))
  }

  /// The distinct ones of some terms in rising order, and how often each occurs; quicker than a
  /// dictionary for the few of a block.
  private static func counted(_ terms: ArraySlice<Int32>) -> (terms: [Int32], counts: [Int32]) {
    var distinct: [Int32] = []
    var counts: [Int32] = []
    for term in terms.sorted() {
      if distinct.last == term {
        counts[counts.count - 1] += 1
      } else {
        distinct.append(term)
        counts.append(1)
      }
    }
    return (distinct, counts)
  }

  private static func find(_ term: Int32, in terms: [Int32]) -> Int? {
    var (low, high) = (0, terms.count)
    while low < high {
      let middle = (low + high) / 2
      if terms[middle] < term { low = middle + 1 } else { high = middle }
    }
    return low < terms.count && terms[low] == term ? low : nil
  }
}
