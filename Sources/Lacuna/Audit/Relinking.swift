/// Links put right that the order of the texts misled: segments without counterpart near each
/// other that translate each other, one whose translation was linked with a neighbour of it, and two
/// that are left on both sides at one place, neither of them surely.
struct Relinking {
  private let bitext: Bitext
  private var coverage: WordCoverage
  private var links: [Link]

  /// How many links from its place a segment's translation may stand.
  private static let reach = 6
  /// What a pair must have in common for each word, and how much more than the pair that is linked.
  private static let leastRatio = 0.35
  private static let leastGain = 0.3
  /// What two segments without counterpart must have in common.
  private static let leastNullRatio = 0.15
  /// The least terms of each side for what they have in common to mean anything.
  private static let leastWords = 4
  /// The confidence of a link made so.
  private static let confidence = 0.8
  /// Two null links are counted twice against one link, where links are chosen by how many of them
  /// will be right: so below this they are rather a free translation.
  private static let leastNull = 0.6

  /// Finds a better alignment for an audit; links that were given stay as they are.
  ///
  /// - Complexity: O(*n*) in the links and the words of null segments.
  static func relinked(_ alignment: Alignment, _ coverage: WordCoverage) -> Alignment {
    guard alignment.evidence != nil, alignment.links.contains(where: \.isNull) else {
      return alignment
    }
    var relinking = Relinking(alignment, coverage)
    relinking.part()
    relinking.extendWidest()
    relinking.joinAlike()
    relinking.joinDoubtful()
    relinking.takeBack()
    guard relinking.links != alignment.links else { return alignment }
    return Alignment(
      bitext: alignment.bitext, links: relinking.links, evidence: alignment.evidence)
  }

  private init(_ alignment: Alignment, _ coverage: WordCoverage) {
    bitext = alignment.bitext
    self.coverage = coverage
    links = alignment.links
  }

  /// The least odds that a link of far too much on one side must have, and how many times as much
  /// that is.
  private static let leastUneven = (confidence: 0.5, share: 3)

  /// Parts links of a line and a whole paragraph that were made for want of anything better.
  private mutating func part() {
    links = links.flatMap { link -> [Link] in
      guard !link.isNull, isUneven(link) else { return [link] }
      return [
        Link(
          source: link.source, target: link.target.lowerBound..<link.target.lowerBound,
          confidence: Self.confidence),
        Link(
          source: link.source.upperBound..<link.source.upperBound, target: link.target,
          confidence: Self.confidence),
      ]
    }
  }

  /// Whether a doubtful link has three times as much on one side, hardly any of it explained.
  private mutating func isUneven(_ link: Link) -> Bool {
    guard link.confidence < Self.leastUneven.confidence else { return false }
    let counts = (
      bitext.sourceTerms[link.source].count, bitext.targetTerms[link.target].count
    )
    return max(counts.0, counts.1) > Self.leastUneven.share * min(counts.0, counts.1)
      && common(link.source, link.target) < Self.leastNullRatio
  }

  /// The most segments of a link that takes what was cut off beside it: a paragraph.
  private static let most = 24

  /// Lets a link that has as many segments as a link may have take the null segments beside it that
  /// it explains: what is one sentence here and eight there was cut off.
  private mutating func extendWidest() {
    var extended: [Link] = []
    extended.reserveCapacity(links.count)
    var place = 0
    while place < links.count {
      var link = links[place]
      place += 1
      if link.source.count + link.target.count >= AlignmentModel.most {
        while let before = extended.last, let joined = self.extended(link, by: before) {
          link = joined
          extended.removeLast()
        }
        while place < links.count, let joined = self.extended(link, by: links[place]) {
          link = joined
          place += 1
        }
      }
      extended.append(link)
    }
    links = extended
  }

  /// A link with a null link beside it, where its one segment explains that one too.
  private mutating func extended(_ link: Link, by null: Link) -> Link? {
    guard null.isNull, link.source.count + link.target.count < Self.most else { return nil }
    let joined: Link
    let words: [WordCoverage.Word]
    if link.target.count == 1, null.target.isEmpty {
      joined = link.joined(null)
      words = coverage.ofSource(joined.source, given: link.target).filter {
        null.source.contains($0.segment)
      }
    } else if link.source.count == 1, null.source.isEmpty {
      joined = link.joined(null)
      words = coverage.ofTarget(joined.target, given: link.source).filter {
        null.target.contains($0.segment)
      }
    } else {
      return nil
    }
    let ratio = words.reduce(0) { $0 + $1.ratio } / Double(max(words.count, 1))
    return ratio >= Self.leastNullRatio ? joined : nil
  }

  /// Links null segments of both sides, the pairs with most in common first.
  private mutating func joinAlike() {
    var pairs: [(ratio: Double, source: Int, target: Int)] = []
    for (place, link) in links.enumerated() where link.target.isEmpty {
      for other in max(0, place - Self.reach)...min(links.count - 1, place + Self.reach)
      where links[other].source.isEmpty && !isCopy(link.source, links[other].target) {
        let ratio = common(link.source, links[other].target)
        if ratio >= Self.leastNullRatio { pairs.append((ratio, place, other)) }
      }
    }
    var taken: Set<Int> = []
    for pair in pairs.sorted(by: { ($0.ratio, -$0.source) > ($1.ratio, -$1.source) })
    where !taken.contains(pair.source) && !taken.contains(pair.target) {
      taken.formUnion([pair.source, pair.target])
      links[pair.source] = Link(
        source: links[pair.source].source, target: links[pair.target].target,
        confidence: Self.confidence)
    }
    let gone = Set(pairs.map(\.target)).intersection(taken)
    links = links.indices.filter { !gone.contains($0) }.map { links[$0] }
  }

  /// Whether a segment was left as it is in the source; that is told as such.
  private func isCopy(_ source: Range<Int>, _ target: Range<Int>) -> Bool {
    bitext.sourceTerms[source] == bitext.targetTerms[target]
  }

  private mutating func joinDoubtful() {
    var joined: [Link] = []
    for (place, link) in links.enumerated() {
      let isAlone =
        (place < 2 || !links[place - 2].isNull)
        && (place + 1 >= links.count || !links[place + 1].isNull)
      if isAlone, let last = joined.last, last.isNull, link.isNull,
        last.source.isEmpty != link.source.isEmpty,
        max(last.confidence, link.confidence) < Self.leastNull
      {
        joined[joined.count - 1] = Link(
          source: last.source.isEmpty ? link.source : last.source,
          target: last.target.isEmpty ? link.target : last.target,
          confidence: 1 - max(last.confidence, link.confidence))
      } else {
        joined.append(link)
      }
    }
    links = joined
  }

  /// Gives null segments the counterpart that a neighbour has, where they have far more in common.
  private mutating func takeBack() {
    var place = 0
    while place < links.count {
      let null = links[place]
      if null.isNull, let owner = betterOwner(of: null, at: place) {
        let link = links[owner]
        if null.target.isEmpty {
          links[place] = Link(
            source: null.source, target: link.target, confidence: Self.confidence)
          links[owner] = Link(
            source: link.source, target: link.target.lowerBound..<link.target.lowerBound,
            confidence: null.confidence)
        } else {
          links[owner] = Link(
            source: link.source, target: null.target, confidence: Self.confidence)
          links[place] = Link(
            source: link.source.upperBound..<link.source.upperBound, target: link.target,
            confidence: null.confidence)
        }
      }
      place += 1
    }
  }

  /// The link within reach whose segment on the null segment's side should rather be without.
  private mutating func betterOwner(of null: Link, at place: Int) -> Int? {
    var best: (owner: Int, gain: Double)?
    for owner in max(0, place - Self.reach)...min(links.count - 1, place + Self.reach) {
      let link = links[owner]
      guard link.source.count == 1, link.target.count == 1 else { continue }
      let own =
        null.target.isEmpty
        ? common(null.source, link.target) : common(link.source, null.target)
      guard own >= Self.leastRatio else { continue }
      let gain = own - common(link.source, link.target)
      if gain >= max(Self.leastGain, best?.gain ?? 0) { best = (owner, gain) }
    }
    return best?.owner
  }

  /// What some segments of both sides have in common, as the mean logarithm of their words; nothing
  /// can be said of short ones, which have 0.
  private mutating func common(_ source: Range<Int>, _ target: Range<Int>) -> Double {
    let counts = (bitext.sourceTerms[source].count, bitext.targetTerms[target].count)
    guard min(counts.0, counts.1) >= Self.leastWords else { return 0 }
    let words =
      coverage.ofSource(source, given: target) + coverage.ofTarget(target, given: source)
    return words.reduce(0) { $0 + $1.ratio } / Double(max(words.count, 1))
  }
}

extension Link {
  /// A link and one beside it.
  fileprivate func joined(_ other: Link) -> Link {
    Link(
      source: min(
        source.lowerBound, other.source.lowerBound)..<max(
          source.upperBound, other.source.upperBound),
      target: min(
        target.lowerBound, other.target.lowerBound)..<max(
          target.upperBound, other.target.upperBound),
      confidence: min(confidence, other.confidence))
  }
}
