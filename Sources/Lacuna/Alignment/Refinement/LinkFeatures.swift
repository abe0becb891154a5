/// Finds the features of the links and null segments of two texts.
struct LinkFeatures: Sendable {
  let scorer: BlockScorer
  let source: [SegmentTraits]
  let target: [SegmentTraits]
  let likeness: Likeness
  let norms: LinkNorms
  let shared: SharedTerms

  init(_ bitext: Bitext, scorer: BlockScorer, path: [Lattice.Step]) {
    self.scorer = scorer
    source = SegmentTraits.all(
      of: bitext.source.text, terms: bitext.sourceTerms, in: bitext.vocabulary)
    target = SegmentTraits.all(
      of: bitext.target.text, terms: bitext.targetTerms, in: bitext.vocabulary)
    likeness = Likeness(scorer, path: path, source: source, target: target)
    shared = SharedTerms(bitext)
    norms = LinkNorms(path, source: source, target: target, likeness: likeness)
  }

  /// Adds the features of an edge to a vector, but for those of the beginning of a null run.
  func collect(
    _ edge: PrunedLattice.Edge, in lattice: PrunedLattice, to vector: inout FeatureVector
  ) {
    let place = lattice.places[Int(edge.from)]
    let (i, j) = (Int(place.source), Int(place.target))
    switch (Int(edge.source), Int(edge.target)) {
    case (_, 0): nullFeatures(.source, i, at: j, to: &vector)
    case (0, _): nullFeatures(.target, j, at: i, to: &vector)
    case (let a, let b): linkFeatures(i, a, j, b, to: &vector)
    }
  }

  /// Adds the features of the link of `a` source segments from `i` and `b` target segments from `j`.
  private func linkFeatures(
    _ i: Int, _ a: Int, _ j: Int, _ b: Int, to vector: inout FeatureVector
  ) {
    vector.add(Feature(source: a, target: b), if: true)
    var sums = (forward: 0.0, backward: 0.0)
    var coverage = Coverage()
    for segment in i..<(i + a) {
      let score = scorer.backward.score(of: segment, first: j, extent: b)
      sums.backward += score
      if a > 1 { coverage.add(score) }
    }
    for segment in j..<(j + b) {
      let score = scorer.forward.score(of: segment, first: i, extent: a)
      sums.forward += score
      if b > 1 { coverage.add(score) }
    }
    let lexical = sums.forward + sums.backward
    vector.add(.lengths, scorer.lengths.score(source: i, a, target: j, b))
    vector.add(.lexical, lexical)
    vector.add(.lesserLexical, min(sums.forward, sums.backward))
    vector.add(
      .weakBoundary,
      Float(scorer.source.weakBoundaries(i, a) + scorer.target.weakBoundaries(j, b)))
    vector.add(.paragraphs, scorer.paragraphs(i, a, j, b))
    coverage.add(to: &vector)
    surface(i, a, j, b, to: &vector)

    let deviation = abs(scorer.lengths.deviation(source: i, a, target: j, b))
    vector.add(.deviation, max(0, deviation - 2))
    vector.add(.squaredDeviation, min(9, deviation * deviation))
    if a > 1, b > 1 { vector.add(.splitGain, splitGain(i, a, j, b, lexical)) }
    if (a == 1) != (b == 1) {
      let gain = extensionGain(i, a, j, b, lexical)
      vector.add(.extensionGain, gain)
      vector.add(.extensionLoss, min(0, gain))
    }
    if a == 1, b == 1 {
      vector.add(.mutuallyBest, likeness.areMutuallyBest(i, j), norm: norms.mutuallyBest)
      vector.add(.margin, min(3, max(-3, likeness.margin(i, j) - norms.margin)))
      vector.add(.likeness, min(2, max(-3, norms.standard(likeness[i, j] ?? norms.likeness))))
    }
    vector.add(.strays, Float(min(4, strays(i, a, j, b))))
    vector.add(.strayTerms, Float(shared.strays(i..<(i + a), j..<(j + b))))
    if a > 1, b > 1 { vector.add(.bridges, Float(shared.bridges(i..<(i + a), j..<(j + b)))) }
  }

  /// How well each segment of a side that has several is explained.
  private struct Coverage {
    private var count = 0
    private var least = Double.infinity
    private var uncovered = 0.0
    private var uncoveredCount = 0

    mutating func add(_ score: Double) {
      count += 1
      least = min(least, score)
      uncovered += max(-4, min(0, score))
      if score < 0 { uncoveredCount += 1 }
    }

    func add(to vector: inout FeatureVector) {
      if count == 0 { return }
      vector.add(.uncovered, uncovered)
      vector.add(.leastCovered, max(-3, min(4, least)))
      vector.add(.uncoveredCount, Float(uncoveredCount))
    }
  }

  /// Counts the segments of a block whose best partner is outside it.
  private func strays(_ i: Int, _ a: Int, _ j: Int, _ b: Int) -> Int {
    let sources = (i..<(i + a)).count { segment in
      let best = likeness.bestTarget[segment]
      return best >= 0 && !(j..<(j + b)).contains(best) && (likeness[segment, best] ?? 0) > 0
    }
    let targets = (j..<(j + b)).count { segment in
      let best = likeness.bestSource[segment]
      return best >= 0 && !(i..<(i + a)).contains(best) && (likeness[best, segment] ?? 0) > 0
    }
    return sources + targets
  }

  /// Finds how much better a block is than the best straight cut in two.
  private func splitGain(_ i: Int, _ a: Int, _ j: Int, _ b: Int, _ lexical: Double) -> Double {
    var best = -Double.infinity
    for u in 1..<a {
      for v in 1..<b {
        best = max(
          best, scorer.lexical(i, u, j, v) + scorer.lexical(i + u, a - u, j + v, b - v))
      }
    }
    return max(-6, min(6, lexical - best))
  }

  /// Finds how much better a block of one and several is than without its first or last segment.
  private func extensionGain(_ i: Int, _ a: Int, _ j: Int, _ b: Int, _ lexical: Double) -> Double {
    let best =
      a > 1
      ? max(scorer.lexical(i, a - 1, j, b), scorer.lexical(i + 1, a - 1, j, b))
      : max(scorer.lexical(i, a, j, b - 1), scorer.lexical(i, a, j + 1, b - 1))
    return max(-4, min(4, lexical - best))
  }
}

extension LinkFeatures {
  /// Adds what the outsides of a link's segments say: marks, first characters, values, lengths.
  private func surface(
    _ i: Int, _ a: Int, _ j: Int, _ b: Int, to vector: inout FeatureVector
  ) {
    let (last, targetLast) = (i + a - 1, j + b - 1)
    vector.add(
      .sameEnding, source[last].ending == target[targetLast].ending, norm: norms.sameEnding)
    vector.add(
      .otherEnding, source[last].ending.isOther(than: target[targetLast].ending),
      norm: norms.otherEnding)
    vector.add(.sameOpening, source[i].opening == target[j].opening, norm: norms.sameOpening)
    vector.add(
      .headingsAgree, source[last].isHeading == target[targetLast].isHeading,
      norm: norms.headingsAgree)

    let values = Self.compare(
      Self.values(of: source, i..<(i + a)), Self.values(of: target, j..<(j + b)))
    vector.add(.valuesAlone, Float(min(4, values.alone)))
    vector.add(.valuesShared, Float(min(4, values.shared)))
    switch (source[i].leadingValue, target[j].leadingValue) {
    case (let left?, let right?): vector.add(.sameLeadingValue, left == right ? Float(1) : -1)
    case (nil, nil): break
    default: vector.add(.sameLeadingValue, Float(-1))
    }
    var lengths = (0, 0)
    for segment in i..<(i + a) { lengths.0 += source[segment].length }
    for segment in j..<(j + b) { lengths.1 += target[segment].length }
    vector.add(.shortSide, if: min(lengths.0, lengths.1) < 15)
  }

  /// The values of some segments, sorted.
  private static func values(of side: [SegmentTraits], _ segments: Range<Int>) -> [Int32] {
    if segments.count == 1 { return side[segments.lowerBound].values }
    var values: [Int32] = []
    for segment in segments where !side[segment].values.isEmpty {
      values += side[segment].values
    }
    if values.count > 1 { values.sort() }
    return values
  }

  /// Counts what two sorted lists share and what one has alone.
  private static func compare(_ left: [Int32], _ right: [Int32]) -> (shared: Int, alone: Int) {
    var (shared, i, j) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        (shared, i, j) = (shared + 1, i + 1, j + 1)
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return (shared, left.count + right.count - 2 * shared)
  }
}
