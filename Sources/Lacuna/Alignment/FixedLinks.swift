/// Links that are settled, as by a person: an alignment keeps them, and what stands between them is
/// aligned anew.
///
/// Links that are in order cut both texts into stretches, and no other link leaves its stretch. Of
/// those of moved passages and of null links only the segments are taken out.
public struct FixedLinks: Sendable {
  /// What a link scores that breaks a settled one.
  ///
  /// No way is taken through it where another leads on; where a narrow band has none, the link is
  /// dissolved afterwards.
  static let breach = -1e4

  /// In source order, with a confidence of 1.
  public let links: [Link]
  private var source: Side
  private var target: Side
  /// The places before and behind the links that cut the texts, from corner to corner.
  private var corners: [(source: Int, target: Int)]

  /// What one text knows of the links.
  private struct Side: Sendable {
    /// By segments, the link that settles it; -1 where none does.
    var owners: [Int]
    /// By segments, the stretch that it lies in; -1 where it may be linked to nothing.
    var stretches: [Int]
    /// By segments, how many from it on lie in one stretch.
    var reaches: [Int]

    init(count: Int) {
      (owners, stretches) = (Array(repeating: -1, count: count), Array(repeating: 0, count: count))
      reaches = Array(repeating: 1, count: count)
    }

    /// Numbers the stretches between corners; segments of all links but these are in none.
    mutating func cut(at corners: [Int], _ links: Set<Int>) {
      for (stretch, (from, to)) in zip(corners, corners.dropFirst()).enumerated() {
        for segment in from..<to {
          let isFree = owners[segment] < 0 || links.contains(owners[segment])
          stretches[segment] = isFree ? stretch : -1
        }
      }
      for segment in stretches.indices.reversed() {
        let goesOn =
          segment + 1 < stretches.count && stretches[segment] == stretches[segment + 1]
        reaches[segment] = goesOn ? reaches[segment + 1] + 1 : 1
      }
    }
  }

  /// Settles links of two texts with so many segments.
  ///
  /// - Complexity: O(*n* log *n*) in the links, O(*n*) in the segments.
  public init(
    _ links: [(source: Range<Int>, target: Range<Int>)], sourceCount: Int, targetCount: Int
  ) throws(FixedLinksError) {
    var (source, target) = (Side(count: sourceCount), Side(count: targetCount))
    for (number, link) in links.enumerated() {
      guard !link.source.isEmpty || !link.target.isEmpty else { throw .emptyLink(number) }
      guard link.source.lowerBound >= 0, link.source.upperBound <= sourceCount,
        link.target.lowerBound >= 0, link.target.upperBound <= targetCount
      else { throw .beyondText(number) }
    }
    let sorted = links.indices.sorted {
      (links[$0].source.lowerBound, links[$0].target.lowerBound)
        < (links[$1].source.lowerBound, links[$1].target.lowerBound)
    }
    let settled = sorted.map {
      Link(source: links[$0].source, target: links[$0].target, confidence: 1)
    }
    for (number, link) in settled.enumerated() {
      for segment in link.source {
        guard source.owners[segment] < 0 else { throw .overlapping(sorted[number]) }
        source.owners[segment] = number
      }
      for segment in link.target {
        guard target.owners[segment] < 0 else { throw .overlapping(sorted[number]) }
        target.owners[segment] = number
      }
    }
    (self.links, self.source, self.target) = (settled, source, target)
    corners = []
    cut(at: [])
  }

  /// Cuts the texts at the links that are in order: at all but null links, those that cross others,
  /// and those that cross so much of an alignment of what no link settles that they must be of a
  /// moved passage.
  ///
  /// - Parameters:
  ///   - steps: That alignment, monotone.
  ///   - score: How much likelier the segments of a step are linked than independent, as a logarithm.
  func cut(
    besides steps: [Lattice.Step], score: (Lattice.Step) -> Double
  ) -> FixedLinks {
    let others = dissolved(steps).filter { !$0.isNull && owner(of: $0) == nil }
    var sums = [0.0]
    for step in others { sums.append(sums[sums.count - 1] + score(step)) }
    let inOrder = links.indices.filter { number in
      let link = links[number]
      guard !link.isNull else { return false }
      let source = others.partitionPoint { $0.source.lowerBound < link.source.lowerBound }
      let target = others.partitionPoint { $0.target.lowerBound < link.target.lowerBound }
      return abs(sums[source] - sums[target]) < Crossings.swapLoss
    }
    let crossing = CrossingLinks.among(inOrder.map { links[$0] })
    var result = self
    result.cut(at: inOrder.indices.filter { !crossing.contains($0) }.map { inOrder[$0] })
    return result
  }

  /// Cuts the texts at links that are in order.
  private mutating func cut(at chain: [Int]) {
    let places = chain.flatMap { number in
      let link = links[number]
      return [
        (link.source.lowerBound, link.target.lowerBound),
        (link.source.upperBound, link.target.upperBound),
      ]
    }
    corners = [(0, 0)] + places + [(source.owners.count, target.owners.count)]
    source.cut(at: corners.map(\.source), Set(chain))
    target.cut(at: corners.map(\.target), Set(chain))
  }

  /// Whether a block of `a` source segments from `i` and `b` target segments from `j` may be linked.
  func admits(_ i: Int, _ a: Int, _ j: Int, _ b: Int) -> Bool {
    source.stretches[i] == target.stretches[j] && source.stretches[i] >= 0
      && source.reaches[i] >= a && target.reaches[j] >= b
  }

  /// Narrows a band to the stretches, so that every way leads through all corners.
  func confined(_ band: Band) -> Band {
    var (lows, highs) = (band.low, band.high)
    var next = 0
    var before = 0
    for row in lows.indices {
      let first = next
      while next < corners.count, corners[next].source == row { next += 1 }
      let least = before
      let most = next < corners.count ? corners[next].target : band.targetCount
      lows[row] = min(max(lows[row], least), most)
      highs[row] = min(max(highs[row], least), most)
      if first < next {
        lows[row] = min(lows[row], corners[first].target)
        highs[row] = max(highs[row], corners[next - 1].target)
        before = corners[next - 1].target
      }
    }
    return Band(low: lows, high: highs, targetCount: band.targetCount)
  }

  /// The steps with every link dissolved that breaks a settled one.
  private func dissolved(_ steps: [Lattice.Step]) -> [Lattice.Step] {
    steps.flatMap { step -> [Lattice.Step] in
      let (source, target) = (step.source, step.target)
      if step.isNull || admits(source.lowerBound, source.count, target.lowerBound, target.count) {
        return [step]
      }
      let place = (source: source.upperBound, target: target.lowerBound)
      return source.map {
        Lattice.Step(
          source: $0..<($0 + 1), target: place.target..<place.target, posterior: step.posterior)
      }
        + target.map {
          Lattice.Step(
            source: place.source..<place.source, target: $0..<($0 + 1), posterior: step.posterior)
        }
    }
  }

  /// Lets a closure change each run of steps that no link settles.
  func between(
    _ steps: [Lattice.Step], _ change: ([Lattice.Step]) -> [Lattice.Step]
  ) -> [Lattice.Step] {
    var result: [Lattice.Step] = []
    var run: [Lattice.Step] = []
    for step in dissolved(steps) {
      guard owner(of: step) != nil else {
        run.append(step)
        continue
      }
      result += change(run) + [step]
      run = []
    }
    return result + change(run)
  }

  /// The links of a search that kept to the stretches, with these in the place of what it found.
  func completed(_ steps: [Lattice.Step]) -> [Link] {
    var isWritten = [Bool](repeating: false, count: links.count)
    return dissolved(steps).compactMap { step in
      guard let owner = owner(of: step) else {
        return Link(source: step.source, target: step.target, confidence: step.posterior)
      }
      if links[owner].isNull {
        return Link(source: step.source, target: step.target, confidence: 1)
      }
      guard !step.source.isEmpty, !isWritten[owner] else { return nil }
      isWritten[owner] = true
      return links[owner]
    }
  }

  private func owner(of step: Lattice.Step) -> Int? {
    let owner =
      step.source.first.map { source.owners[$0] } ?? step.target.first.map { target.owners[$0] }
    return owner.flatMap { $0 < 0 ? nil : $0 }
  }
}

extension Array {
  /// How many elements stand before the first that does not belong before, by bisection.
  fileprivate func partitionPoint(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
