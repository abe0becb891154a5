#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Links that cross others, which no monotone search can find: two neighbouring blocks that changed
/// places, and segments without counterpart on both sides that translate each other.
struct Crossings {
  let scorer: BlockScorer
  /// The scores of single pairs, where these are known.
  var pairs: PairScores?

  /// What two crossed links must score above the straight ones, and each in its terms.
  static let swapLoss = 6.0
  static let swapTerms = 3.0
  /// Links of which no single pair scores this in its terms need not be asked for theirs, and what
  /// crossed links may score above the terms of their pairs (no link of any set changed).
  static let leastPair = -4.0
  static let swapHope = 10.0
  /// Steps that are all surer than this are left as they are: no set for development had any crossed
  /// (at .99 five lines of 28,000 changed).
  static let sure = 0.999
  /// What a link of two segments without counterpart must score, altogether and in its terms, and
  /// how far from its place on the way the target segment may be.
  static let rescueScore = 4.0
  static let rescueTerms = 5.0
  static let rescueReach = 10
  /// What tells the confidence of a crossing link from its gain: the logistic of so much of it.
  static let slope = 0.5

  /// Crosses the links of an alignment where the evidence is strong.
  ///
  /// - Returns: Steps in the order of their source segments.
  /// - Complexity: O(steps + null segments × reach).
  func crossed(_ steps: [Lattice.Step]) -> [Lattice.Step] {
    rescued(swapped(steps))
  }

  /// Scores a link.
  func score(_ step: Lattice.Step) -> Double { score(step.source, step.target) }

  private func score(_ source: Range<Int>, _ target: Range<Int>) -> Double {
    let shape = scorer.model.shapes.first {
      $0.source == source.count && $0.target == target.count
    }
    guard let shape else { return -.infinity }
    return scorer.score(
      source.lowerBound, source.count, target.lowerBound, target.count, prior: shape.prior)
  }

  private func terms(_ source: Range<Int>, _ target: Range<Int>) -> Double {
    scorer.lexical(source.lowerBound, source.count, target.lowerBound, target.count)
  }

  private func confidence(_ gain: Double) -> Double { 1 / (1 + exp(-Self.slope * gain)) }

  /// Scores neighbouring steps as they are.
  private func score(_ steps: ArraySlice<Lattice.Step>) -> Double {
    var sum = 0.0
    var kind = 0
    for step in steps {
      let next = step.target.isEmpty ? 1 : step.source.isEmpty ? 2 : 0
      if next == 0 {
        sum += score(step.source, step.target)
      } else {
        sum += scorer.model.nullExtend + (next == kind ? 0 : scorer.model.nullOpen)
      }
      kind = next
    }
    return sum
  }

  /// What two crossed links can hardly score more than.
  ///
  /// That is the terms of all single pairs in them that tell anything; without any in one of them
  /// it is −∞, and `nil` where the pairs are not known.
  private func hope(
    _ source: Range<Int>, _ target: Range<Int>, _ nextSource: Range<Int>, _ nextTarget: Range<Int>
  ) -> Double? {
    guard let one = hope(source, target), let other = hope(nextSource, nextTarget) else {
      return nil
    }
    return one + other + Self.swapHope
  }

  private func hope(_ source: Range<Int>, _ target: Range<Int>) -> Double? {
    guard let pairs else { return nil }
    var (sum, most) = (0.0, -Double.infinity)
    for i in source {
      for j in target {
        guard let terms = pairs.terms(i, j) else { return nil }
        most = max(most, terms)
        sum += max(0, terms)
      }
    }
    return most < Self.leastPair ? -.infinity : sum
  }

  /// Exchanges the sides of two neighbouring blocks within one to three steps of two to four segments
  /// on each side.
  private func swapped(_ steps: [Lattice.Step]) -> [Lattice.Step] {
    var result: [Lattice.Step] = []
    // Neighbouring steps ask for the same links.
    var known: [CrossedLink: Double] = [:]
    func areTold(_ source: Range<Int>, _ target: Range<Int>) -> Bool {
      let link = CrossedLink(source: source, target: target)
      let score = known[link] ?? terms(source, target)
      known[link] = score
      return score >= Self.swapTerms
    }
    var first = 0
    while first < steps.count {
      var best: (gain: Double, links: [Lattice.Step], count: Int)?
      for count in 1...3 where first + count <= steps.count {
        let slice = steps[first..<(first + count)]
        let source = steps[first].source.lowerBound..<steps[first + count - 1].source.upperBound
        let target = steps[first].target.lowerBound..<steps[first + count - 1].target.upperBound
        guard (2...4).contains(source.count), (2...4).contains(target.count),
          slice.contains(where: { $0.posterior < Self.sure })
        else { continue }
        let current = score(slice)
        for u in (source.lowerBound + 1)..<source.upperBound {
          for v in (target.lowerBound + 1)..<target.upperBound {
            let parts = (
              (source.lowerBound..<u, v..<target.upperBound),
              (u..<source.upperBound, target.lowerBound..<v)
            )
            if let hope = hope(parts.0.0, parts.0.1, parts.1.0, parts.1.1),
              hope < current + Self.swapLoss
            {
              continue
            }
            guard areTold(parts.0.0, parts.0.1), areTold(parts.1.0, parts.1.1) else { continue }
            let crossed = score(parts.0.0, parts.0.1) + score(parts.1.0, parts.1.1)
            let gain = crossed - Self.swapLoss - current
            guard gain > best?.gain ?? 0 else { continue }
            let links = [parts.0, parts.1].map {
              Lattice.Step(source: $0.0, target: $0.1, posterior: confidence(gain))
            }
            best = (gain, links, count)
          }
        }
      }
      if let best {
        result += best.links
        first += best.count
      } else {
        result.append(steps[first])
        first += 1
      }
    }
    return result
  }

  /// A link that would cross another one.
  private struct CrossedLink: Hashable {
    let source: Range<Int>
    let target: Range<Int>
  }

  /// Links null segments of both sides that are near each other, the best first.
  private func rescued(_ steps: [Lattice.Step]) -> [Lattice.Step] {
    let lost = steps.indices.filter { steps[$0].source.isEmpty }
      .map { (segment: steps[$0].target.lowerBound, step: $0) }
      .sorted { $0 < $1 }
    guard !lost.isEmpty else { return steps }
    var pairs: [(gain: Double, source: Int, target: Int)] = []
    for (number, step) in steps.enumerated() where step.target.isEmpty {
      let place = step.target.lowerBound
      var (low, high) = (0, lost.count)
      while low < high {
        let middle = (low + high) / 2
        if lost[middle].segment < place - Self.rescueReach {
          low = middle + 1
        } else {
          high = middle
        }
      }
      for (segment, other) in lost[low...] {
        guard segment <= place + Self.rescueReach else { break }
        let score = score(step.source, steps[other].target)
        if score > Self.rescueScore, terms(step.source, steps[other].target) > Self.rescueTerms {
          pairs.append((score - Self.rescueScore, number, other))
        }
      }
    }
    var partner: [Int: (other: Int, gain: Double)] = [:]
    var taken: Set<Int> = []
    for pair in pairs.sorted(by: { ($0.gain, -$0.source) > ($1.gain, -$1.source) })
    where partner[pair.source] == nil && !taken.contains(pair.target) {
      partner[pair.source] = (pair.target, pair.gain)
      taken.insert(pair.target)
    }
    return steps.indices.compactMap { number in
      if taken.contains(number) { return nil }
      guard let (other, gain) = partner[number] else { return steps[number] }
      return Lattice.Step(
        source: steps[number].source, target: steps[other].target, posterior: confidence(gain))
    }
  }
}
