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
  ///   - tables: At least one.
  ///   - tableOf: The number of each scored segment's table.
  /// - Complexity: O(windows × matches), with no factor for the segments' lengths.
  init(
    given: TermText, scored: TermText, tables: [TranslationTable], tableOf: [Int],
    windows: [Range<Int>], model: AlignmentModel
  ) {
    let widest = AlignmentModel.widest
    var postings = TermPostings(of: given, vocabulary: tables[0].remainder.count)
    var distinct = DistinctTerms(vocabulary: tables[0].remainder.count)
    let remaindersOf = tables.map { table in
      (0..<given.count).map { segment in
        given[segment].reduce(0) { $0 + table.remainder[Int($1)] }
      }
    }
    let scale = (1...widest).map { Float(pow(Double($0), 1 - model.lengthDiscount)) }
    let unexplained = model.unexplained
    var starts = [0]
    starts.reserveCapacity(windows.count + 1)
    for window in windows { starts.append(starts[starts.count - 1] + window.count * widest) }
    var scores = [Float](repeating: 0, count: starts[windows.count])
    var matches = Matches()
    var gathered: [Float] = []
    var touched: [Int32] = []

    for (segment, window) in windows.enumerated() where !window.isEmpty {
      let table = tables[tableOf[segment]]
      let remainders = remaindersOf[tableOf[segment]]
      let total = Float(scored.bounds[segment + 1] - scored.bounds[segment])
      distinct.read(scored, segment)
      postings.move(to: window)
      matches.begin(places: window.count)
      for (slot, term) in distinct.terms.enumerated() {
        for entry in table[term.term] {
          postings.forEach(entry.given) { place, count in
            matches.add(
              Match(slot: Int32(slot), ratio: count * entry.ratio), at: place - window.lowerBound)
          }
        }
      }
      matches.sort()
      if gathered.count < distinct.terms.count {
        gathered = [Float](repeating: 0, count: distinct.terms.count)
      }
      for first in 0..<window.count {
        var length: Float = 0
        var remainder: Float = 0
        for extent in 1...min(widest, window.count - first) {
          let last = first + extent - 1
          let place = window.lowerBound + last
          length += Float(given.bounds[place + 1] - given.bounds[place])
          remainder += remainders[place]
          for index in matches.places(last) {
            let match = matches[index]
            if gathered[Int(match.slot)] == 0 { touched.append(match.slot) }
            gathered[Int(match.slot)] += match.ratio
          }
          guard length > 0 else { continue }
          let factor = (1 - unexplained) * scale[extent - 1] / length
          let base = unexplained + factor * remainder
          // One logarithm for the product of many ratios, none of them less than 1.
          let share = factor / base
          var logarithms = 0.0
          var product = 1.0
          for slot in touched {
            let ratio = Double(1 + share * gathered[Int(slot)])
            for _ in 0..<distinct.terms[Int(slot)].count {
              product *= ratio
              if product > 1e200 {
                logarithms += log(product)
                product = 1
              }
            }
          }
          scores[starts[segment] + first * widest + extent - 1] =
            total * log(base) + Float(logarithms + log(product))
        }
        for slot in touched { gathered[Int(slot)] = 0 }
        touched.removeAll(keepingCapacity: true)
      }
    }
    self.windows = windows
    self.starts = starts
    self.scores = scores
  }

  /// The same with one table for all.
  init(
    given: TermText, scored: TermText, table: TranslationTable, windows: [Range<Int>],
    model: AlignmentModel
  ) {
    self.init(
      given: given, scored: scored, tables: [table],
      tableOf: Array(repeating: 0, count: scored.count), windows: windows, model: model)
  }

  /// The log-likelihood ratio of a segment under the block of `extent` given segments from
  /// `first` on, which lie in its window.
  func score(of segment: Int, first: Int, extent: Int) -> Double {
    let place = (first - windows[segment].lowerBound) * AlignmentModel.widest
    return Double(scores[starts[segment] + place + extent - 1])
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

  /// The numbers of the matches of a place.
  func places(_ place: Int) -> Range<Int> { bounds[place]..<bounds[place + 1] }
  subscript(index: Int) -> Match { sorted[index] }
}
