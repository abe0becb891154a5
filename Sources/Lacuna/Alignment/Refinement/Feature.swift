/// What the second search weighs in a link or a null segment; each is a number that its weight
/// multiplies.
package enum Feature: Int, CaseIterable, Sendable {
  // The shape of a link, 1 for its own.
  case shape11, shape12, shape21, shape22, shape13, shape31, shape23, shape32, shape14, shape41
  case shape33, shape15, shape51, shape24, shape42

  /// How much more often links have this shape, or segments no counterpart, than in other texts.
  case usualShape, usualNull

  // What the first search weighs too.
  case lengths, lexical, weakBoundary, paragraphs

  /// The lesser of the two lexical directions.
  case lesserLexical
  /// How badly each segment of a side that has several is explained by the other side.
  case uncovered, leastCovered, uncoveredCount
  /// The last marks are of one class, or of two.
  case sameEnding, otherEnding
  case sameOpening
  /// Numbers, dates and other values that one side has alone, and that both have.
  case valuesAlone, valuesShared
  case sameLeadingValue
  /// How far the lengths are apart beyond two standard deviations, and squared.
  case deviation, squaredDeviation
  /// How much better a link of several and several is than cut in two.
  case splitGain
  /// How much a link of one and several is better than without its first or last segment.
  case extensionGain, extensionLoss
  case headingsAgree
  case shortSide
  /// Segments of a link whose best partner is outside it.
  case strays
  // Links of one and one only.
  case mutuallyBest, margin, likeness

  // Runs of segments without counterpart, and each of them.
  case openSourceNull, sourceNull, sourceNullLength, sourceNullShort, sourceNullWordless
  case sourceNullWeakEnd, sourceNullWeakStart, sourceNullPartner, sourceNullGoodPartner
  case sourceNullCapitals, sourceNullBracket, sourceNullLowerCase, sourceNullAtEnd
  case sourceNullDigits, sourceNullMutuallyBest
  case openTargetNull, targetNull, targetNullLength, targetNullShort, targetNullWordless
  case targetNullWeakEnd, targetNullWeakStart, targetNullPartner, targetNullGoodPartner
  case targetNullCapitals, targetNullBracket, targetNullLowerCase, targetNullAtEnd
  case targetNullDigits, targetNullMutuallyBest
}

/// The features of one link or null segment that aren't 0.
package struct FeatureVector: Sendable {
  package private(set) var entries: [(feature: Feature, value: Float)] = []

  mutating func add(_ feature: Feature, _ value: Float) {
    if value != 0 { entries.append((feature, value)) }
  }

  mutating func add(_ feature: Feature, _ value: Double) { add(feature, Float(value)) }

  mutating func add(_ feature: Feature, if condition: Bool) {
    if condition { entries.append((feature, 1)) }
  }

  /// Adds whether something holds, less how often it does.
  mutating func add(_ feature: Feature, _ condition: Bool, norm: Float) {
    add(feature, (condition ? 1 : 0) - norm)
  }
}

/// The weight of each feature.
package struct FeatureWeights: Sendable {
  package var values: [Double]

  package init(values: [Double]) { self.values = values }

  package subscript(feature: Feature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  package func score(_ vector: FeatureVector) -> Double {
    var sum = 0.0
    for (feature, value) in vector.entries { sum += values[feature.rawValue] * Double(value) }
    return sum
  }

  /// The weights that give the same score as the first search.
  package init(of model: AlignmentModel) {
    values = Array(repeating: 0, count: Feature.allCases.count)
    for (feature, shape) in zip(Feature.allCases, model.shapes) { self[feature] = shape.prior }
    self[.lengths] = 1
    self[.lexical] = model.lexicalWeight
    self[.weakBoundary] = model.weakBoundary
    self[.paragraphs] = 1
    self[.openSourceNull] = model.nullOpen
    self[.openTargetNull] = model.nullOpen
    self[.sourceNull] = model.nullExtend
    self[.targetNull] = model.nullExtend
  }
}
