/// What links of one segment and one are like in these two texts, so that a feature says how a
/// link differs from its fellows and not which languages or scripts it joins.
struct LinkNorms: Sendable {
  /// The shares of links whose last marks, first characters and headings agree.
  let sameEnding: Float
  let otherEnding: Float
  let sameOpening: Float
  let headingsAgree: Float
  let mutuallyBest: Float
  /// The mean of the likeness and of its margin, and the deviation of the likeness.
  let likeness: Float
  let likenessDeviation: Float
  let margin: Float

  /// How many links of usual texts they are mixed with, and the norms of those.
  private static let weight: Float = 10
  private static let usual = (
    sameEnding: Float(0.9), otherEnding: Float(0.05), sameOpening: Float(0.85),
    headingsAgree: Float(0.97), mutuallyBest: Float(0.85), likeness: Float(3),
    likenessDeviation: Float(2), margin: Float(3)
  )

  /// Takes the norms from the links that the first search is sure of.
  init(
    _ path: [Lattice.Step], source: [SegmentTraits], target: [SegmentTraits], likeness: Likeness
  ) {
    let weight = Self.weight
    var sums = Self.usual
    sums.sameEnding *= weight
    sums.otherEnding *= weight
    sums.sameOpening *= weight
    sums.headingsAgree *= weight
    sums.mutuallyBest *= weight
    sums.likeness *= weight
    sums.margin *= weight
    let usual = Self.usual
    var squares =
      weight * (usual.likeness * usual.likeness + usual.likenessDeviation * usual.likenessDeviation)
    var count = weight
    for step in path
    where step.source.count == 1 && step.target.count == 1 && step.posterior > 0.5 {
      let (i, j) = (step.source.lowerBound, step.target.lowerBound)
      count += 1
      if source[i].ending == target[j].ending { sums.sameEnding += 1 }
      if source[i].ending.isOther(than: target[j].ending) { sums.otherEnding += 1 }
      if source[i].opening == target[j].opening { sums.sameOpening += 1 }
      if source[i].isHeading == target[j].isHeading { sums.headingsAgree += 1 }
      if likeness.areMutuallyBest(i, j) { sums.mutuallyBest += 1 }
      let value = likeness[i, j] ?? 0
      sums.likeness += value
      squares += value * value
      sums.margin += likeness.margin(i, j)
    }
    sameEnding = sums.sameEnding / count
    otherEnding = sums.otherEnding / count
    sameOpening = sums.sameOpening / count
    headingsAgree = sums.headingsAgree / count
    mutuallyBest = sums.mutuallyBest / count
    let mean = sums.likeness / count
    self.likeness = mean
    likenessDeviation = max(0.5, (squares / count - mean * mean).squareRoot())
    margin = sums.margin / count
  }

  /// A likeness in deviations from the mean of the links.
  func standard(_ value: Float) -> Float { (value - likeness) / likenessDeviation }
}
