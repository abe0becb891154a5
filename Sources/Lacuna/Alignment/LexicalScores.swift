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
  /// The given segments for which each scored segment has scores.
  private let windows: [Range<Int>]
  private let starts: [Int]
  private let scores: [Float]

  /// Scores every segment of `scored` under every block of `given` in its window.
  ///
  /// - Parameters:
  ///   - leftOut: What the table owes to each segment's own link.
  /// - Complexity: O(windows × matches), with no factor for the segments' lengths.
  init(
    given: TermText, scored: TermText, table: TranslationTable, leftOut: LeftOut? = nil,
    windows: [Range<Int>], model: AlignmentModel
  ) {
    let widest = AlignmentModel.widest
    let postings = Postings(of: given, vocabulary: table.remainder.count)
    let remainders = (0..<given.count).map { segment in
      given[segment].reduce(0) { $0 + table.remainder[Int($1)] }
    }
    let scale = (1...widest).map { Float(pow(Double($0), 1 - model.lengthDiscount)) }
    let unexplained = model.unexplained
    var starts = [0]
    for window in windows { starts.append(starts[starts.count - 1] + window.count * widest) }
    var scores = [Float](repeating: 0, count: starts[windows.count])
    var slotOfTerm = [Int32](repeating: -1, count: table.remainder.count)
    var matches = Matches()

    for (segment, window) in windows.enumerated() where !window.isEmpty {
      // The distinct terms of the segment, with their counts.
      var terms: [Int32] = []
      var counts: [Float] = []
      for term in scored[segment] {
        if slotOfTerm[Int(term)] < 0 {
          slotOfTerm[Int(term)] = Int32(terms.count)
          terms.append(term)
          counts.append(0)
        }
        counts[Int(slotOfTerm[Int(term)])] += 1
      }
      let total = Float(scored[segment].count)
      matches.begin(places: window.count)
      let own = leftOut?[segment]
      for change in own?.changes ?? [] {
        let slot = slotOfTerm[Int(change.term)]
        postings.forEach(change.given, in: window) { place, count in
          matches.add(
            Match(slot: slot, ratio: Float(count) * change.ratio), at: place - window.lowerBound)
        }
      }
      for (slot, term) in terms.enumerated() {
        slotOfTerm[Int(term)] = -1
        for entry in table[term] {
          postings.forEach(entry.given, in: window) { place, count in
            matches.add(
              Match(slot: Int32(slot), ratio: Float(count) * entry.ratio),
              at: place - window.lowerBound)
          }
        }
      }
      matches.sort()
      var gathered = [Float](repeating: 0, count: terms.count)
      var touched: [Int32] = []
      for first in 0..<window.count {
        var length: Float = 0
        var remainder: Float = 0
        for extent in 1...min(widest, window.count - first) {
          let last = first + extent - 1
          let place = window.lowerBound + last
          length += Float(given[place].count)
          remainder += remainders[place] + (own?.remainder(at: place) ?? 0)
          for match in matches[last] {
            if gathered[Int(match.slot)] == 0 { touched.append(match.slot) }
            gathered[Int(match.slot)] += match.ratio
          }
          guard length > 0 else { continue }
          let factor = (1 - unexplained) * scale[extent - 1] / length
          let base = log(unexplained + factor * remainder)
          var score = total * base
          for slot in touched {
            let ratio = unexplained + factor * (remainder + gathered[Int(slot)])
            score += counts[Int(slot)] * (log(ratio) - base)
          }
          scores[starts[segment] + first * widest + extent - 1] = score
        }
        for slot in touched { gathered[Int(slot)] = 0 }
        touched.removeAll(keepingCapacity: true)
      }
    }
    self.windows = windows
    self.starts = starts
    self.scores = scores
  }

  /// The log-likelihood ratio of a segment under the block of `extent` given segments from
  /// `first` on, which lie in its window.
  func score(of segment: Int, first: Int, extent: Int) -> Double {
    let place = (first - windows[segment].lowerBound) * AlignmentModel.widest
    return Double(scores[starts[segment] + place + extent - 1])
  }
}

/// In which segments each term occurs, and how often.
private struct Postings {
  private let bounds: [Int32]
  private let segments: [Int32]

  init(of text: TermText, vocabulary: Int) {
    var bounds = [Int32](repeating: 0, count: vocabulary + 1)
    for term in text.terms { bounds[Int(term) + 1] += 1 }
    for term in 0..<vocabulary { bounds[term + 1] += bounds[term] }
    var next = bounds
    var segments = [Int32](repeating: 0, count: text.terms.count)
    for segment in 0..<text.count {
      for term in text[segment] {
        segments[Int(next[Int(term)])] = Int32(segment)
        next[Int(term)] += 1
      }
    }
    self.bounds = bounds
    self.segments = segments
  }

  /// Calls `body` with each segment of a window that has a term, and the term's count there.
  func forEach(_ term: Int32, in window: Range<Int>, _ body: (Int, Int) -> Void) {
    let end = Int(bounds[Int(term) + 1])
    var low = Int(bounds[Int(term)])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if Int(segments[middle]) < window.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < end, Int(segments[low]) < window.upperBound {
      let segment = segments[low]
      var count = 0
      while low < end, segments[low] == segment {
        count += 1
        low += 1
      }
      body(Int(segment), count)
    }
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

  mutating func add(_ match: Match, at place: Int) {
    added.append((Int32(place), match))
    bounds[place + 2] += 1
  }

  /// Brings the matches into the order of their places, by counting.
  mutating func sort() {
    for place in 1..<bounds.count { bounds[place] += bounds[place - 1] }
    sorted.removeAll(keepingCapacity: true)
    sorted.append(contentsOf: repeatElement(Match(slot: 0, ratio: 0), count: added.count))
    for (place, match) in added {
      sorted[bounds[Int(place) + 1]] = match
      bounds[Int(place) + 1] += 1
    }
  }

  subscript(place: Int) -> ArraySlice<Match> { sorted[bounds[place]..<bounds[place + 1]] }
}
