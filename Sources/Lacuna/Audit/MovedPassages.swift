/// Passages that stand elsewhere in the translation: links that cross others, and segments without
/// counterpart on both sides that translate each other.
struct MovedPassages {
  private(set) var drafts: [Draft] = []
  /// The segments that were found elsewhere, and so are neither left out nor added.
  private(set) var explained = ExplainedSegments()

  private let alignment: Alignment
  private var coverage: WordCoverage

  /// What two segments must have in common, for each word of both and altogether.
  private static let leastRatio = 0.35
  private static let leastSum = 8.0
  private static let leastWords = 4
  /// How many segments with most words in common are looked at, and in how many of them a word may
  /// stand to count.
  private static let candidates = 3
  private static let most = 20

  init(_ alignment: Alignment, _ coverage: WordCoverage, without others: ExplainedSegments) {
    self.alignment = alignment
    self.coverage = coverage
    let crossing = Self.crossingLinks(alignment.links, alignment.bitext.targetTerms.lengths)
    var passages = crossing.map { place in
      let link = alignment.links[place]
      return Passage(
        place: place, source: link.source, target: link.target, confidence: link.confidence)
    }
    passages += lostAndFound(others)
    report(passages.sorted { $0.source.lowerBound < $1.source.lowerBound })
  }

  private struct Passage {
    let place: Int
    var source: Range<Int>
    var target: Range<Int>
    let confidence: Double
  }

  /// The links that must be taken out, so that few characters as possible are, for the others to
  /// stand in the same order on both sides.
  ///
  /// - Complexity: O(*n* log *n*).
  static func crossingLinks(_ links: [Link], _ lengths: [Int]) -> [Int] {
    let places = links.indices.filter { !links[$0].isNull }
    let isOrdered = zip(places, places.dropFirst()).allSatisfy {
      links[$0].target.lowerBound < links[$1].target.lowerBound
    }
    if isOrdered { return [] }
    // The heaviest chain that ends at each link, by a tree of maxima over the target segments.
    var tree = [(weight: Int, place: Int)](repeating: (0, -1), count: lengths.count + 1)
    var previous = [Int](repeating: -1, count: links.count)
    var best = (weight: 0, place: -1)
    for place in places {
      var node = links[place].target.lowerBound
      var chain = (weight: 0, place: -1)
      while node > 0 {
        if tree[node].weight > chain.weight { chain = tree[node] }
        node &= node - 1
      }
      previous[place] = chain.place
      let own = links[place].target.reduce(0) { $0 + max(lengths[$1], 1) }
      let next = (weight: chain.weight + own, place: place)
      if next.weight > best.weight { best = next }
      node = links[place].target.lowerBound + 1
      while node < tree.count {
        if next.weight > tree[node].weight { tree[node] = next }
        node += node & -node
      }
    }
    var kept: Set<Int> = []
    var place = best.place
    while place >= 0 {
      kept.insert(place)
      place = previous[place]
    }
    return places.filter { !kept.contains($0) }
  }

  /// Pairs segments without counterpart by the words that translate each other, each with its best.
  private mutating func lostAndFound(_ others: ExplainedSegments) -> [Passage] {
    var postings: [Int32: [Int]] = [:]
    let targets = alignment.bitext.targetTerms
    for link in alignment.links where link.source.isEmpty {
      for segment in link.target where !others.target.contains(segment) {
        for term in Set(targets[segment]) { postings[term, default: []].append(segment) }
      }
    }
    guard !postings.isEmpty else { return [] }
    var pairs: [(score: Double, place: Int, source: Int, target: Int)] = []
    for (place, link) in alignment.links.enumerated() where link.target.isEmpty {
      for segment in link.source where !others.source.contains(segment) {
        for other in candidates(for: segment, postings) {
          let score = score(segment, other)
          if score >= Self.leastRatio { pairs.append((score, place, segment, other)) }
        }
      }
    }
    var taken = ExplainedSegments()
    var passages: [Passage] = []
    for pair in pairs.sorted(by: { ($0.score, -$0.source) > ($1.score, -$1.source) })
    where !taken.source.contains(pair.source) && !taken.target.contains(pair.target) {
      taken.source.insert(pair.source)
      taken.target.insert(pair.target)
      passages.append(
        Passage(
          place: pair.place, source: pair.source..<(pair.source + 1),
          target: pair.target..<(pair.target + 1), confidence: min(0.95, 0.5 + pair.score / 2)))
    }
    explained = taken
    return passages + rearranged(others)
  }

  /// How many null segments of each side are looked at together.
  private static let mostTogether = 8
  /// What each must have in common with all of the other side's, for each word and altogether; by
  /// chance nothing has half of that on both sides.
  private static let leastSharedRatio = 0.08
  private static let leastSharedSum = 1.5

  /// Passages without counterpart at one place of both texts that say the same in another order, so
  /// that no sentence of one is one of the other: their segments are explained by all of the other
  /// side's together.
  private mutating func rearranged(_ others: ExplainedSegments) -> [Passage] {
    var passages: [Passage] = []
    var place = 0
    while place < alignment.links.count {
      let end = alignment.links[place...].firstIndex { !$0.isNull } ?? alignment.links.count
      let run = alignment.links[place..<end]
      let source = run.flatMap { Array($0.source) }.filter {
        !explained.source.contains($0) && !others.source.contains($0)
      }
      let target = run.flatMap { Array($0.target) }.filter {
        !explained.target.contains($0) && !others.target.contains($0)
      }
      if source.count + target.count > 2, let left = Self.neighbours(source),
        let right = Self.neighbours(target)
      {
        let told = left.filter { isTold(coverage.ofSource($0..<($0 + 1), given: right)) }
        let telling = right.filter { isTold(coverage.ofTarget($0..<($0 + 1), given: left)) }
        if let from = Self.neighbours(told), let to = Self.neighbours(telling) {
          explained.source.formUnion(told)
          explained.target.formUnion(telling)
          passages.append(Passage(place: place, source: from, target: to, confidence: 0.8))
        }
      }
      place = end + 1
    }
    return passages
  }

  private func isTold(_ words: [WordCoverage.Word]) -> Bool {
    let sum = words.reduce(0) { $0 + $1.ratio }
    return sum >= Self.leastSharedSum && sum >= Self.leastSharedRatio * Double(words.count)
  }

  /// The range of some segments, where nothing stands between them.
  private static func neighbours(_ segments: [Int]) -> Range<Int>? {
    guard let first = segments.first, let last = segments.last, segments.count <= mostTogether,
      last - first + 1 == segments.count
    else { return nil }
    return first..<(last + 1)
  }

  private func candidates(for segment: Int, _ postings: [Int32: [Int]]) -> [Int] {
    var votes: [Int: Int] = [:]
    for term in Set(alignment.bitext.sourceTerms[segment]) {
      for other in coverage.translations(ofSource: term) {
        guard let places = postings[other], places.count <= Self.most else { continue }
        for place in places { votes[place, default: 0] += 1 }
      }
    }
    return votes.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }
      .prefix(Self.candidates).map(\.key)
  }

  /// What two segments have in common for each word; 0 where it is too little altogether.
  private mutating func score(_ source: Int, _ target: Int) -> Double {
    let left = coverage.ofSource(source..<(source + 1), given: target..<(target + 1))
    let right = coverage.ofTarget(target..<(target + 1), given: source..<(source + 1))
    guard min(left.count, right.count) >= Self.leastWords else { return 0 }
    let sum = left.reduce(0) { $0 + $1.ratio } + right.reduce(0) { $0 + $1.ratio }
    return sum < Self.leastSum ? 0 : sum / Double(left.count + right.count)
  }

  /// Joins neighbours to one passage and notes each.
  private mutating func report(_ passages: [Passage]) {
    var index = 0
    while index < passages.count {
      var whole = passages[index]
      var (sum, count) = (whole.confidence, 1.0)
      while index + 1 < passages.count,
        passages[index + 1].source.lowerBound == whole.source.upperBound,
        passages[index + 1].target.lowerBound == whole.target.upperBound
      {
        index += 1
        whole.source = whole.source.lowerBound..<passages[index].source.upperBound
        whole.target = whole.target.lowerBound..<passages[index].target.upperBound
        (sum, count) = (sum + passages[index].confidence, count + 1)
      }
      index += 1
      drafts.append(
        Draft(
          rule: .moved, confidence: sum / count, message: Message.moved(whole.source.count),
          source: [alignment.source.range(of: whole.source)],
          target: [alignment.target.range(of: whole.target)], place: whole.place))
    }
  }
}
