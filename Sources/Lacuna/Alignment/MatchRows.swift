/// The matches of the scored segments, found from the given ones: each is spread over the terms
/// nearby once, and all scored segments whose windows it lies in look theirs up.
///
/// The rows of segments that are not yet asked for wait; there are never more of them than lie
/// between a segment and the last that shares a given one with it.
struct MatchRows {
  private let given: TermText
  private let windows: [Range<Int>]
  private var near: NearRatios
  /// Segment *s* has row `s & (rows.count - 1)`.
  private var rows: [[TermMatch]]
  /// The given segment that is read next, and the scored ones whose windows it lies in.
  private var next = 0
  /// Memory for what one segment finds.
  private var scratch: [TermMatch] = []
  private var low = 0
  private var high = 0

  /// - Parameter windows: Of each scored segment, in order; neither bound ever decreases.
  init(given: TermText, scored: DistinctTerms, table: TranslationTable, windows: [Range<Int>]) {
    self.given = given
    self.windows = windows
    near = NearRatios(
      terms: scored.terms, bounds: scored.bounds, table: table, onlyStrong: false)
    var most = 1
    var end = 0
    for (segment, window) in windows.enumerated() {
      while end < windows.count, windows[end].lowerBound < window.upperBound { end += 1 }
      most = max(most, end - segment)
    }
    var count = 1
    while count < most { count *= 2 }
    rows = Array(repeating: [], count: count)
  }

  /// Adds the matches of a segment, in the order of their places; segments are asked for in order,
  /// each once.
  mutating func take(_ segment: Int, into matches: inout TermMatches) {
    while next < windows[segment].upperBound { read() }
    matches.take(&rows[segment & (rows.count - 1)])
  }

  private mutating func read() {
    while low < windows.count, windows[low].upperBound <= next { low += 1 }
    high = max(high, low)
    while high < windows.count, windows[high].lowerBound <= next { high += 1 }
    if low < high {
      near.read(given[next], near: low..<high)
      let mask = rows.count - 1
      for segment in low..<high where !windows[segment].isEmpty {
        let found = Self.find(
          near.numbers, near.range(of: segment), near.ratios, next, &scratch)
        if found > 0 { rows[segment & mask].append(contentsOf: scratch[..<found]) }
      }
    }
    next += 1
  }

  /// Writes the matches of a segment's terms to the beginning of `matches`, and returns how many.
  private static func find(
    _ numbers: [Int32], _ range: Range<Int>, _ ratios: [Float], _ place: Int,
    _ matches: inout [TermMatch]
  ) -> Int {
    if matches.count <= range.count {
      matches = Array(
        repeating: TermMatch(place: 0, slot: 0, ratio: 0), count: 2 * range.count + 1)
    }
    let (numbers, ratios) = (numbers.span.extracting(range), ratios.span)
    var matches = matches.mutableSpan
    var count = 0
    for slot in numbers.indices {
      // There is a ratio for each number, and room for a match of each slot.
      let ratio = unsafe ratios[unchecked: Int(numbers[unchecked: slot])]
      unsafe matches[unchecked: count] = TermMatch(
        place: Int32(place), slot: Int32(slot), ratio: ratio)
      count += ratio > 0 ? 1 : 0
    }
    return count
  }
}

/// What segments' own links owe, as matches with a ratio below zero.
struct OwnMatches {
  private let leftOut: LeftOut
  private var postings: TermPostings
  /// The place of each term among those of the segment at hand.
  private var slots: [Int32]

  init(_ leftOut: LeftOut, of given: TermText, vocabulary: Int) {
    self.leftOut = leftOut
    postings = TermPostings(of: given, vocabulary: vocabulary)
    slots = Array(repeating: -1, count: vocabulary)
  }

  mutating func add(
    _ segment: Int, _ distinct: DistinctTerms, _ window: Range<Int>,
    to matches: inout TermMatches
  ) {
    postings.move(to: window)
    let range = distinct.range(of: segment)
    for (slot, place) in range.enumerated() { slots[Int(distinct.terms[place])] = Int32(slot) }
    for change in leftOut[segment].changes where slots[Int(change.term)] >= 0 {
      let slot = slots[Int(change.term)]
      postings.forEach(change.given) { place, count in
        matches.add(TermMatch(place: Int32(place), slot: slot, ratio: count * change.ratio))
      }
    }
    for place in range { slots[Int(distinct.terms[place])] = -1 }
  }
}
