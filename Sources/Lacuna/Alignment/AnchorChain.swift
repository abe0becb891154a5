/// Finds the way of a long pair of texts by the words that occur once on each side, so that the
/// search need only look near it.
enum AnchorChain {
  /// Texts of at most so many pairs of places are searched whole.
  static let fullSearch = 900
  /// The least distance from the chain, in segments, that the search looks at.
  static let halfWidth = 10
  /// The widest distance, where the chain has long gaps, and how many nodes of the search all such
  /// gaps together may cost.
  static let widestHalfWidth = 200
  static let nodeBudget = 4_000_000
  /// How many nodes more the gaps may cost in which one side has more segments than the other.
  static let lopsidedBudget = 1_000_000
  /// How much a gap of the chain widens the band, for each of its segments.
  static let widening = 0.25

  /// A word that more segments of a side have tells nothing of the way, and how many segments of the
  /// source there may be for each word that one has alone before repeated ones are asked too.
  static let mostRepeated = 64
  static let segmentsPerPoint = 25

  /// How many points before and after one are asked whether it is near the way that they tell, how
  /// far from it that is, in segments, and how much farther for each segment between.
  static let supportReach = 3
  static let supportedShift = 12.0
  static let wideningOfShift = 0.05

  /// Chooses the band for two texts.
  ///
  /// - Complexity: O(*n* log *n*) in the segments and pairs.
  static func band(source: TermText, target: TermText, pairs: [LookAlikes.Pair]) -> Band {
    let (n, m) = (source.count, target.count)
    if (n + 1) * (m + 1) <= fullSearch { return Band(full: n, m) }
    let widest = max(halfWidth, min(widestHalfWidth, nodeBudget / (2 * (n + 1))))
    var points = [(0, 0)]
    points += supported(chain(of: candidates(source, target, pairs)), slope: Double(m) / Double(n))
    points.append((n, m))
    var low = [Int](repeating: m, count: n + 1)
    var high = [Int](repeating: 0, count: n + 1)
    for (from, to) in zip(points, points.dropFirst()) {
      let (rows, columns) = (to.0 - from.0, to.1 - from.1)
      let width = min(widest, halfWidth + Int(widening * Double(max(rows, columns))))
      // What one side has alone may stand anywhere in the gap; each gap has its share of nodes.
      let share = lopsidedBudget * (rows + columns) / (n + m) / (2 * (rows + 1))
      let reach = width + min(abs(rows - columns), share)
      for row in from.0...max(from.0, to.0) {
        let share = rows == 0 ? 0 : Double(row - from.0) / Double(rows)
        let centre = from.1 + Int(share * Double(columns))
        low[row] = min(low[row], max(0, from.1 - width, centre - reach))
        high[row] = max(high[row], min(m, to.1 + width, (rows == 0 ? to.1 : centre) + reach))
      }
    }
    return Band(low: low, high: high, targetCount: m)
  }

  /// Leaves out the points of a chain that stand alone: one word that two far places share by chance
  /// would lead the whole band astray where the texts have few others.
  ///
  /// Two points support each other if the way between them rises as that of the whole texts, or by
  /// as many segments on both sides: so do the points before and after a passage that one side lacks,
  /// however long it is.
  ///
  /// - Parameter slope: Target segments for each source segment.
  private static func supported(_ chain: [(Int, Int)], slope: Double) -> [(Int, Int)] {
    func isSupported(_ here: (Int, Int), by other: (Int, Int), allowed: Double) -> Bool {
      let rows = Double(here.0 - other.0)
      let columns = Double(here.1 - other.1)
      return abs(columns - rows * slope) <= allowed || abs(columns - rows) <= allowed
    }
    return chain.indices.filter { index in
      let here = chain[index]
      for step in [-1, 1] {
        var other = index + step
        for _ in 0..<supportReach where chain.indices.contains(other) {
          let distance = abs(chain[other].0 - here.0) + abs(chain[other].1 - here.1)
          let allowed = supportedShift + wideningOfShift * Double(distance)
          if chain[other] != here, isSupported(here, by: chain[other], allowed: allowed) {
            return true
          }
          other += step
        }
      }
      // The beginnings of the texts support what is near them, no more.
      let before = index > 0 ? chain[index - 1] : (0, 0)
      return isSupported(here, by: before, allowed: supportedShift)
    }.map { chain[$0] }
  }

  /// Pairs of segments that share a word which no other segment has, with the word's strength.
  ///
  /// Where these are few, as in texts that repeat themselves, also those that share a word which as
  /// many segments have on both sides, the first with the first and so on.
  private static func candidates(
    _ source: TermText, _ target: TermText, _ pairs: [LookAlikes.Pair]
  ) -> [(source: Int, target: Int, weight: Double)] {
    let strong = pairs.filter { $0.strength >= 0.25 }
    let left = RareTerms(source, of: strong.map(\.source), most: mostRepeated)
    let right = RareTerms(target, of: strong.map(\.target), most: mostRepeated)
    func shared(_ most: Int) -> [(source: Int, target: Int, weight: Double)] {
      strong.flatMap { pair in
        let (sources, targets) = (left[pair.source], right[pair.target])
        guard sources.count == targets.count, sources.count <= most else {
          return [(source: Int, target: Int, weight: Double)]()
        }
        let weight = Double(pair.strength) / (sources.count > 1 ? 2 : 1)
        return zip(sources, targets).map { (Int($0), Int($1), weight) }
      }
    }
    let alone = shared(1)
    let isSparse = alone.count * segmentsPerPoint < source.count
    return isSparse ? shared(mostRepeated) : alone
  }

  /// The heaviest chain of pairs that rises on both sides, by a Fenwick tree of best weights.
  private static func chain(
    of candidates: [(source: Int, target: Int, weight: Double)]
  ) -> [(Int, Int)] {
    let sorted = candidates.sorted { ($0.source, -$0.target) < ($1.source, -$1.target) }
    guard let width = sorted.map(\.target).max() else { return [] }
    var best = [(weight: Double, index: Int)](repeating: (0, -1), count: width + 2)
    var previous = [Int](repeating: -1, count: sorted.count)
    for (index, candidate) in sorted.enumerated() {
      var top = (weight: 0.0, index: -1)
      var place = candidate.target
      while place > 0 {
        if best[place].weight > top.weight { top = best[place] }
        place -= place & -place
      }
      previous[index] = top.index
      let weight = top.weight + candidate.weight
      place = candidate.target + 1
      while place < best.count {
        if best[place].weight < weight { best[place] = (weight, index) }
        place += place & -place
      }
    }
    var top = (weight: 0.0, index: -1)
    var place = best.count - 1
    while place > 0 {
      if best[place].weight > top.weight { top = best[place] }
      place -= place & -place
    }
    var chain: [(Int, Int)] = []
    var index = top.index
    while index >= 0 {
      chain.append((sorted[index].source, sorted[index].target))
      index = previous[index]
    }
    return chain.reversed()
  }
}

/// The segments that have some terms, of those that few segments have.
private struct RareTerms {
  /// Term *t* is in `segments[bounds[t]..<bounds[t + 1]]`, in order.
  private var bounds: [Int32]
  private var segments: [Int32]

  /// - Complexity: O(terms of the text and vocabulary).
  init(_ text: TermText, of wanted: [Int32], most: Int) {
    let vocabulary = Int(max(text.terms.max() ?? -1, wanted.max() ?? -1)) + 1
    var counts = [Int32](repeating: -1, count: vocabulary)
    for term in wanted { counts[Int(term)] = 0 }
    var last = [Int32](repeating: -1, count: vocabulary)
    for segment in 0..<text.count {
      for term in text[segment] where counts[Int(term)] >= 0 && last[Int(term)] != segment {
        last[Int(term)] = Int32(segment)
        counts[Int(term)] += 1
      }
    }
    bounds = [0]
    bounds.reserveCapacity(vocabulary + 1)
    for count in counts {
      bounds.append(bounds[bounds.count - 1] + (count <= most ? max(0, count) : 0))
    }
    var next = bounds
    segments = Array(repeating: 0, count: Int(bounds[vocabulary]))
    for term in last.indices { last[term] = -1 }
    for segment in 0..<text.count {
      for term in text[segment] {
        let number = Int(term)
        guard bounds[number] < bounds[number + 1], last[number] != segment else { continue }
        last[number] = Int32(segment)
        segments[Int(next[number])] = Int32(segment)
        next[number] += 1
      }
    }
  }

  subscript(term: Int32) -> ArraySlice<Int32> {
    segments[Int(bounds[Int(term)])..<Int(bounds[Int(term) + 1])]
  }
}
