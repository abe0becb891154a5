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
    let forward = (j..<(j + b)).map { scorer.forward.score(of: $0, first: i, extent: a) }
    let backward = (i..<(i + a)).map { scorer.backward.score(of: $0, first: j, extent: b) }
    let sums = (forward.reduce(0, +), backward.reduce(0, +))
    let lexical = sums.0 + sums.1
    vector.add(.lengths, scorer.lengths.score(source: i, a, target: j, b))
    vector.add(.lexical, lexical)
    vector.add(.lesserLexical, min(sums.0, sums.1))
    vector.add(
      .weakBoundary,
      Float(scorer.source.weakBoundaries(i, a) + scorer.target.weakBoundaries(j, b)))
    vector.add(.paragraphs, scorer.paragraphs(i, a, j, b))
    coverage(a > 1 ? backward : [], b > 1 ? forward : [], to: &vector)
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

  /// Adds how well each segment of a side that has several is explained.
  private func coverage(_ left: [Double], _ right: [Double], to vector: inout FeatureVector) {
    let all = left + right
    guard let least = all.min() else { return }
    vector.add(.uncovered, all.reduce(0) { $0 + max(-4, min(0, $1)) })
    vector.add(.leastCovered, max(-3, min(4, least)))
    vector.add(.uncoveredCount, Float(all.count { $0 < 0 }))
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
    let (first, last) = (source[i], source[i + a - 1])
    let (targetFirst, targetLast) = (target[j], target[j + b - 1])
    vector.add(.sameEnding, last.ending == targetLast.ending, norm: norms.sameEnding)
    vector.add(.otherEnding, last.hasOtherEnding(than: targetLast), norm: norms.otherEnding)
    vector.add(.sameOpening, first.opening == targetFirst.opening, norm: norms.sameOpening)
    vector.add(.headingsAgree, last.isHeading == targetLast.isHeading, norm: norms.headingsAgree)

    let left = source[i..<(i + a)], right = target[j..<(j + b)]
    let values = Self.compare(Self.values(of: left), Self.values(of: right))
    vector.add(.valuesAlone, Float(min(4, values.alone)))
    vector.add(.valuesShared, Float(min(4, values.shared)))
    switch (first.leadingValue, targetFirst.leadingValue) {
    case (let left?, let right?): vector.add(.sameLeadingValue, left == right ? Float(1) : -1)
    case (nil, nil): break
    default: vector.add(.sameLeadingValue, Float(-1))
    }
    let lengths = (left.reduce(0) { $0 + $1.length }, right.reduce(0) { $0 + $1.length })
    vector.add(.shortSide, if: min(lengths.0, lengths.1) < 15)
  }

  /// The values of some segments, sorted.
  private static func values(of segments: ArraySlice<SegmentTraits>) -> [Int32] {
    if segments.count == 1, let only = segments.first { return only.values }
    let values = segments.flatMap(\.values)
    return values.count > 1 ? values.sorted() : values
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
