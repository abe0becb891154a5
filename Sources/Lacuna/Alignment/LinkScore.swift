/// A link as a list of links gives it: any segment indices, whether or not the texts are at hand.
public struct ListedLink: Sendable, Hashable {
  /// Indices of source segments, from 0.
  public let source: [Int]
  /// Indices of target segments, from 0.
  public let target: [Int]

  /// Makes a link of the segments of both sides; one side may be empty.
  public init(source: [Int], target: [Int]) {
    self.source = source
    self.target = target
  }
}

/// How well the links of a hypothesis agree with those of a gold alignment.
///
/// Links are sets: one that is listed twice counts once, one without a segment on either side not
/// at all. Precision is over all links of the hypothesis; recall over the links of the gold that
/// have text on both sides, so that links without a counterpart are judged by their segments, in
/// `omissions` and `additions`.
public struct LinkScore: Sendable, Hashable {
  /// Shares between 0 and 1; 0 where there is nothing to share.
  public struct Rates: Sendable, Hashable {
    /// The share of what was found that is right, 0 to 1.
    public let precision: Double
    /// The share of what should be found that was, 0 to 1.
    public let recall: Double

    /// The harmonic mean of precision and recall.
    public var f1: Double {
      precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
  }

  /// Segments without a counterpart.
  public struct Counts: Sendable, Hashable {
    /// In both alignments.
    public let right: Int
    /// In the hypothesis only.
    public let wrong: Int
    /// In the gold only.
    public let missed: Int

    /// The rates that follow from the counts.
    public var rates: Rates {
      Rates(
        precision: share(right, of: right + wrong), recall: share(right, of: right + missed))
    }

    /// Adds the counts of two texts up.
    public static func + (left: Counts, right: Counts) -> Counts {
      Counts(
        right: left.right + right.right, wrong: left.wrong + right.wrong,
        missed: left.missed + right.missed)
    }
  }

  /// A link is right if the other alignment has exactly this one.
  public let strict: Rates
  /// A link is right if it joins some two segments that a link of the other alignment joins.
  public let lax: Rates
  /// Source segments without a counterpart.
  public let omissions: Counts
  /// Target segments without a counterpart.
  public let additions: Counts

  /// Segments of either side without a counterpart.
  public var nulls: Counts { omissions + additions }

  /// Compares two alignments of the same texts.
  ///
  /// - Complexity: O(*n*) in the indices of both, where a segment belongs to few links.
  public init(gold: some Sequence<ListedLink>, hypothesis: some Sequence<ListedLink>) {
    let gold = Set(gold.filter { !$0.source.isEmpty || !$0.target.isEmpty })
    let found = Set(hypothesis.filter { !$0.source.isEmpty || !$0.target.isEmpty })
    let pairs = (gold: gold.filter(\.isPaired), found: found.filter(\.isPaired))
    let precision = LinkMembership(gold).hits(of: found)
    let recall = LinkMembership(pairs.found).hits(of: pairs.gold)
    strict = Rates(
      precision: share(precision.strict, of: found.count),
      recall: share(recall.strict, of: pairs.gold.count))
    lax = Rates(
      precision: share(precision.lax, of: found.count),
      recall: share(recall.lax, of: pairs.gold.count))
    omissions = Counts(
      gold: gold.filter(\.target.isEmpty).flatMap(\.source),
      found: found.filter(\.target.isEmpty).flatMap(\.source))
    additions = Counts(
      gold: gold.filter(\.source.isEmpty).flatMap(\.target),
      found: found.filter(\.source.isEmpty).flatMap(\.target))
  }
}

private func share(_ part: Int, of whole: Int) -> Double {
  whole > 0 ? Double(part) / Double(whole) : 0
}

extension LinkScore.Counts {
  fileprivate init(gold: [Int], found: [Int]) {
    let (gold, found) = (Set(gold), Set(found))
    right = gold.intersection(found).count
    wrong = found.count - right
    missed = gold.count - right
  }
}

extension ListedLink {
  fileprivate var isPaired: Bool { !source.isEmpty && !target.isEmpty }
}

/// The links of one alignment, found by the segments that they join.
private struct LinkMembership {
  private let links: Set<ListedLink>
  /// For each segment the numbers of the links that it belongs to.
  private var bySource: [Int: [Int]] = [:]
  private var byTarget: [Int: [Int]] = [:]

  init(_ links: Set<ListedLink>) {
    self.links = links
    for (number, link) in links.enumerated() where link.isPaired {
      for segment in link.source { bySource[segment, default: []].append(number) }
      for segment in link.target { byTarget[segment, default: []].append(number) }
    }
  }

  func hits(of others: Set<ListedLink>) -> (strict: Int, lax: Int) {
    var (strict, lax) = (0, 0)
    for link in others {
      if links.contains(link) {
        strict += 1
        lax += 1
      } else if sharesPair(with: link) {
        lax += 1
      }
    }
    return (strict, lax)
  }

  private func sharesPair(with link: ListedLink) -> Bool {
    let joined = Set(link.source.flatMap { bySource[$0] ?? [] })
    return link.target.contains { segment in
      (byTarget[segment] ?? []).contains { joined.contains($0) }
    }
  }
}
