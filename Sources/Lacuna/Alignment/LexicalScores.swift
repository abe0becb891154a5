#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How well blocks of one side explain the terms of each segment of the other: one direction of
/// the lexical log-likelihood ratio.
///
/// A block of *a* given segments with *L* terms gives a term *t* the ratio
/// *u* + (1 − *u*) · *a*^(1−γ) / *L* · Σ ratio(*t* | *s*). Most terms of a segment meet no entry of
/// the table, so their common ratio is computed once and only the others one by one.
struct LexicalScores: Sendable {
  private let given: TermText
  private let scored: TermText
  private let table: TranslationTable
  private let leftOut: LeftOut?
  private let law: Law
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
    let law = Law(model)
    let vocabulary = table.remainder.count
    var postings = TermPostings(of: given, vocabulary: vocabulary)
    var distinct = DistinctTerms(vocabulary: vocabulary)
    let remainders = (0..<given.count).map { table.remainder(given[$0]) }
    let blocks = (0..<scored.count).map(band.blocks(of:))
    let windows = blocks.map(\.segments)
    var starts = [0]
    starts.reserveCapacity(windows.count + 1)
    for window in windows { starts.append(starts[starts.count - 1] + window.count * widest) }
    var scores = [Float](repeating: .nan, count: starts[windows.count])
    var matches = Matches()
    var gathering = GatheredRatios()

    for (segment, window) in windows.enumerated() where !window.isEmpty {
      let total = Float(scored.bounds[segment + 1] - scored.bounds[segment])
      let blocks = blocks[segment]
      distinct.read(scored, segment)
      gathering.begin(distinct)
      postings.move(to: window)
      matches.begin(places: window.count)
      let own = leftOut?[segment]
      for change in own?.changes ?? [] {
        guard let slot = distinct.slot(of: change.term) else { continue }
        postings.forEach(change.given) { place, count in
          matches.add(
            Match(slot: Int32(slot), ratio: count * change.ratio), at: place - window.lowerBound)
        }
      }
      for (slot, term) in distinct.terms.enumerated() {
        for index in table.entries(of: term.term) {
          let entry = table.entry(index)
          postings.forEach(entry.given) { place, count in
            matches.add(
              Match(slot: Int32(slot), ratio: count * entry.ratio), at: place - window.lowerBound)
          }
        }
      }
      matches.sort()
      for first in blocks.firsts {
        var length: Float = 0
        var remainder: Float = 0
        var extent = 1
        let reach = blocks.reach(of: first)
        let start = starts[segment] + (first - window.lowerBound) * widest - 1
        while extent <= reach {
          let place = first + extent - 1
          length += Float(given.bounds[place + 1] - given.bounds[place])
          remainder += remainders[place] + (own?.remainder(at: place) ?? 0)
          for index in matches.indices(at: place - window.lowerBound) {
            let match = matches[index]
            gathering.add(match.ratio, to: Int(match.slot))
          }
          if blocks.contains(first: first, extent: extent) {
            scores[start + extent] = law.score(
              total, remainder: remainder, of: length, extent: extent, gathering)
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
  func score(of segment: Int, first: Int, extent: Int) -> Double {
    let window = windows[segment]
    if first >= window.lowerBound, first < window.upperBound {
      let place = (first - window.lowerBound) * AlignmentModel.widest
      let score = scores[starts[segment] + place + extent - 1]
      if !score.isNaN { return Double(score) }
    }
    return computed(segment, first, extent)
  }

  /// Computes a score that is not kept.
  private func computed(_ segment: Int, _ first: Int, _ extent: Int) -> Double {
    let terms = given[first..<(first + extent)]
    var occurrences: [Int32: Float] = [:]
    for term in terms { occurrences[term, default: 0] += 1 }
    var gathering = GatheredRatios()
    var counts: [Int32: Int] = [:]
    for term in scored[segment] { counts[term, default: 0] += 1 }
    let distinct = counts.sorted { $0.key < $1.key }
    gathering.begin(counts: distinct.map(\.value))
    for (slot, term) in distinct.enumerated() {
      for index in table.entries(of: term.key) {
        let entry = table.entry(index)
        if let count = occurrences[entry.given] { gathering.add(count * entry.ratio, to: slot) }
      }
    }
    var remainder = table.remainder(terms)
    if let own = leftOut?[segment] {
      for place in first..<(first + extent) { remainder += own.remainder(at: place) }
      for change in own.changes {
        if let count = occurrences[change.given],
          let slot = distinct.firstIndex(where: { $0.key == change.term })
        {
          gathering.add(count * change.ratio, to: slot)
        }
      }
    }
    return Double(
      law.score(
        Float(scored[segment].count), remainder: remainder, of: Float(terms.count),
        extent: extent, gathering))
  }
}

/// The law that the ratios of a segment's terms follow.
private struct Law: Sendable {
  private let unexplained: Float
  private let scale: [Float]

  init(_ model: AlignmentModel) {
    unexplained = model.unexplained
    scale = (1...AlignmentModel.widest).map { Float(pow(Double($0), 1 - model.lengthDiscount)) }
  }

  /// The score of a segment of `total` terms under a block of `length` terms.
  @inline(__always)
  func score(
    _ total: Float, remainder: Float, of length: Float, extent: Int, _ gathered: GatheredRatios
  ) -> Float {
    guard length > 0 else { return 0 }
    let factor = (1 - unexplained) * scale[extent - 1] / length
    let base = unexplained + factor * remainder
    return total * log(base) + Float(gathered.logarithm(share: factor / base))
  }
}

/// What the given segments of a block add to the ratio of each term of the scored one, for those
/// that they add to.
private struct GatheredRatios {
  private struct Touched {
    let slot: Int32
    var power: Int32
    var ratio: Float
  }

  /// The place of each term among those that are touched; -1 where it is not yet.
  private var places: [Int32] = []
  private var counts: [Int32] = []
  private var touched: [Touched] = []

  mutating func begin(_ distinct: borrowing DistinctTerms) {
    counts.removeAll(keepingCapacity: true)
    for term in distinct.terms { counts.append(Int32(term.count)) }
    while places.count < counts.count { places.append(-1) }
  }

  mutating func begin(counts: [Int]) {
    self.counts = counts.map(Int32.init)
    places = Array(repeating: -1, count: counts.count)
  }

  @inline(__always)
  mutating func add(_ ratio: Float, to slot: Int) {
    let place = Int(places[slot])
    if place >= 0 {
      touched[place].ratio += ratio
    } else {
      places[slot] = Int32(touched.count)
      touched.append(Touched(slot: Int32(slot), power: counts[slot], ratio: ratio))
    }
  }

  mutating func clear() {
    for term in touched { places[Int(term.slot)] = -1 }
    touched.removeAll(keepingCapacity: true)
  }

  /// The sum of the logarithms of all 1 + `share` · ratio: one of the product of many, none of
  /// which is less than 1.
  @inline(__always)
  func logarithm(share: Float) -> Double {
    let touched = touched.span
    var logarithms = 0.0
    var product = 1.0
    for place in touched.indices {
      let ratio = Double(1 + share * touched[place].ratio)
      product *= ratio
      var power = touched[place].power
      while power > 1 {
        product *= ratio
        power -= 1
        if product > 1e200 {
          logarithms += log(product)
          product = 1
        }
      }
      if product > 1e200 {
        logarithms += log(product)
        product = 1
      }
    }
    return logarithms + log(product)
  }
}

/// A term of the scored segment that a given segment explains.
private struct Match {
  let slot: Int32
  let ratio: Float
}

/// The matches of one scored segment with each given one of its window, in memory that is used
/// again for the next.
private struct Matches {
  private var added: [(place: Int32, match: Match)] = []
  private var sorted: [Match] = []
  private var bounds: [Int] = []

  mutating func begin(places: Int) {
    added.removeAll(keepingCapacity: true)
    bounds.removeAll(keepingCapacity: true)
    bounds.append(contentsOf: repeatElement(0, count: places + 2))
  }

  @inline(__always)
  mutating func add(_ match: Match, at place: Int) {
    added.append((Int32(place), match))
    bounds[place + 2] += 1
  }

  /// Brings the matches into the order of their places, by counting.
  mutating func sort() {
    for place in 1..<bounds.count { bounds[place] += bounds[place - 1] }
    if sorted.count < added.count {
      sorted = Array(repeating: Match(slot: 0, ratio: 0), count: 2 * added.count)
    }
    for index in added.indices {
      let (place, match) = added[index]
      sorted[bounds[Int(place) + 1]] = match
      bounds[Int(place) + 1] += 1
    }
  }

  /// The numbers of the matches of a place.
  func indices(at place: Int) -> Range<Int> { bounds[place]..<bounds[place + 1] }
  subscript(index: Int) -> Match { sorted[index] }
}
