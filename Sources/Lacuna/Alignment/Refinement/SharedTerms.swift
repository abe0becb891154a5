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

  /// The keys of one side's segments; terms that are alike have one key.
  private struct Side: Sendable {
    /// Segment *i* has `keys[bounds[i]..<bounds[i + 1]]`, each once.
    private(set) var keys: [Int32] = []
    private(set) var bounds: [Int32] = [0]

    var count: Int { bounds.count - 1 }

    mutating func append(_ segment: [Int32]) {
      keys.append(contentsOf: segment)
      bounds.append(Int32(keys.count))
    }

    /// The places of the keys of some neighbouring segments.
    @inline(__always)
    func places(of segments: Range<Int>) -> Range<Int> {
      Int(bounds[segments.lowerBound])..<Int(bounds[segments.upperBound])
    }

    /// In which of some segments a key stands: a bit for each.
    func presence(of key: Int32, in segments: Range<Int>) -> UInt64 {
      var found: UInt64 = 0
      for segment in segments {
        for place in places(of: segment..<(segment + 1)) where keys[place] == key {
          found |= 1 << UInt64(segment - segments.lowerBound)
        }
      }
      return found
    }

    /// Calls `body` with each key of some segments, once, and with its presence in them.
    @inline(__always)
    func forEach(in segments: Range<Int>, _ body: (Int32, UInt64) -> Void) {
      for segment in segments {
        for place in places(of: segment..<(segment + 1)) {
          let presence = presence(of: keys[place], in: segments)
          // It is taken where it stands first.
          if presence.trailingZeroBitCount == segment - segments.lowerBound {
            body(keys[place], presence)
          }
        }
      }
    }
  }

  private let source: Side
  private let target: Side

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
    func side(_ text: TermText) -> Side {
      var side = Side()
      var found: [Int32] = []
      for segment in 0..<text.count {
        found.removeAll(keepingCapacity: true)
        for term in text[segment] where keys[Int(term)] >= 0 {
          let key = key(of: term)
          if !found.contains(key) { found.append(key) }
        }
        side.append(found)
      }
      return side
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

  /// Counts the terms of a block whose partner stands near it but not in it.
  func strays(_ sources: Range<Int>, _ targets: Range<Int>) -> Int {
    var count = 0
    source.forEach(in: sources) { key, _ in
      if Self.isOnlyNear(key, targets, in: target) { count += 1 }
    }
    target.forEach(in: targets) { key, _ in
      if Self.isOnlyNear(key, sources, in: source) { count += 1 }
    }
    return min(Self.most, count)
  }

  /// Whether a key stands beside some segments and in none of them.
  private static func isOnlyNear(_ key: Int32, _ range: Range<Int>, in side: Side) -> Bool {
    let near = max(0, range.lowerBound - reach)..<min(side.count, range.upperBound + reach)
    let inside = side.places(of: range)
    let keys = side.keys.span
    for place in inside where keys[place] == key { return false }
    let all = side.places(of: near)
    for place in all.lowerBound..<inside.lowerBound where keys[place] == key { return true }
    for place in inside.upperBound..<all.upperBound where keys[place] == key { return true }
    return false
  }

  /// Counts the terms that the best straight cut of a block of several and several would part from
  /// their partners.
  func bridges(_ sources: Range<Int>, _ targets: Range<Int>) -> Int {
    var shared: [(source: UInt64, target: UInt64)] = []
    source.forEach(in: sources) { key, presence in
      let other = target.presence(of: key, in: targets)
      if other != 0 { shared.append((presence, other)) }
    }
    var least = Int.max
    for i in 1..<max(1, sources.count) {
      for j in 1..<max(1, targets.count) {
        let (first, head) = (UInt64(1) << UInt64(i) - 1, UInt64(1) << UInt64(j) - 1)
        // Only on one side of the cut in each text, and not on the same.
        let parted = shared.count { key in
          key.source & ~first == 0 && key.target & head == 0
            || key.source & first == 0 && key.target & ~head == 0
        }
        least = min(least, parted)
      }
    }
    return min(Self.most, least)
  }
}
