/// The values, names and other rare words that both texts have, by segment: where the partner of one
/// stands says where a link may not be cut.
struct SharedTerms: Sendable {
  /// A term is shared where it stands in at most so many segments of each side.
  private static let mostSegments = 10
  /// How alike two words must be.
  private static let leastStrength: Float = 0.5
  /// How far from a block a partner counts, in segments.
  private static let reach = 4
  private static let most = 4

  /// The keys of each segment; terms that are alike have one key.
  private let source: [[Int32]]
  private let target: [[Int32]]

  /// - Complexity: O(*n* log *n*) in the terms.
  init(_ bitext: Bitext) {
    let (left, right) = (bitext.sourceTerms, bitext.targetTerms)
    let counts = (
      source: Self.segmentCounts(left, vocabulary: bitext.vocabulary.count),
      target: Self.segmentCounts(right, vocabulary: bitext.vocabulary.count)
    )
    func isRare(_ counts: [Int32], _ term: Int32) -> Bool {
      counts[Int(term)] > 0 && counts[Int(term)] <= Self.mostSegments
    }
    // Terms that are alike, or alike to the same, have one key: the first of them.
    var keys = [Int32](repeating: -1, count: bitext.vocabulary.count)
    func key(of term: Int32) -> Int32 {
      var key = term
      while keys[Int(key)] >= 0, keys[Int(key)] != key { key = keys[Int(key)] }
      // The way is cut short for the next who asks.
      var place = term
      while keys[Int(place)] >= 0, keys[Int(place)] != key, place != key {
        (keys[Int(place)], place) = (key, keys[Int(place)])
      }
      return key
    }
    for pair in bitext.pairs
    where pair.strength >= Self.leastStrength && isRare(counts.source, pair.source)
      && isRare(counts.target, pair.target)
    {
      let (one, other) = (key(of: pair.source), key(of: pair.target))
      keys[Int(one)] = min(one, other)
      keys[Int(other)] = min(one, other)
    }
    func side(_ text: TermText) -> [[Int32]] {
      (0..<text.count).map { segment in
        var found: [Int32] = []
        for term in text[segment] where keys[Int(term)] >= 0 { found.append(key(of: term)) }
        return found.count > 1 ? Self.distinct(found) : found
      }
    }
    (source, target) = (side(left), side(right))
  }

  private static func segmentCounts(_ text: TermText, vocabulary: Int) -> [Int32] {
    var counts = [Int32](repeating: 0, count: vocabulary)
    var last = [Int32](repeating: -1, count: vocabulary)
    for segment in 0..<text.count {
      for term in text[segment] where last[Int(term)] != segment {
        last[Int(term)] = Int32(segment)
        counts[Int(term)] += 1
      }
    }
    return counts
  }

  private static func distinct(_ terms: [Int32]) -> [Int32] {
    var result: [Int32] = []
    for term in terms.sorted() where result.last != term { result.append(term) }
    return result
  }

  /// Counts the terms of a block whose partner stands near it but not in it.
  func strays(_ sources: Range<Int>, _ targets: Range<Int>) -> Int {
    let inside = (
      source: Set(sources.flatMap { source[$0] }), target: Set(targets.flatMap { target[$0] })
    )
    var count = 0
    for key in inside.source.subtracting(inside.target)
    where Self.isNear(key, targets, in: target) { count += 1 }
    for key in inside.target.subtracting(inside.source)
    where Self.isNear(key, sources, in: source) { count += 1 }
    return min(Self.most, count)
  }

  private static func isNear(_ key: Int32, _ range: Range<Int>, in side: [[Int32]]) -> Bool {
    let near = max(0, range.lowerBound - reach)..<min(side.count, range.upperBound + reach)
    return near.contains { !range.contains($0) && side[$0].contains(key) }
  }

  /// Counts the terms that the best straight cut of a block of several and several would part from
  /// their partners.
  func bridges(_ sources: Range<Int>, _ targets: Range<Int>) -> Int {
    var least = Int.max
    for i in sources.dropFirst() {
      for j in targets.dropFirst() {
        let first = Set((sources.lowerBound..<i).flatMap { source[$0] })
        let second = Set((i..<sources.upperBound).flatMap { source[$0] })
        let head = Set((targets.lowerBound..<j).flatMap { target[$0] })
        let tail = Set((j..<targets.upperBound).flatMap { target[$0] })
        // Only on one side of the cut in each text, and not on the same.
        let parted =
          first.subtracting(second).intersection(tail.subtracting(head)).count
          + second.subtracting(first).intersection(head.subtracting(tail)).count
        least = min(least, parted)
      }
    }
    return min(Self.most, least)
  }
}
