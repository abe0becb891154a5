/// What the second search weighs in a link or a null segment; each is a number that its weight
/// multiplies.
package enum Feature: Int, CaseIterable, Sendable {
  // The shape of a link, 1 for its own; which side has more does not matter.
  case shape11, shape12, shape22, shape13, shape23, shape14, shape33, shape15, shape24

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
  /// Values and rare words whose partner stands beside the link, and those that a cut would part.
  case strayTerms, bridges
  // Links of one and one only.
  case mutuallyBest, margin, likeness

  // Runs of segments without counterpart, and each of them.
  case openNull, null, nullLength, nullShort, nullWordless, nullWeakEnd, nullWeakStart
  case nullPartner, nullGoodPartner, nullMutuallyBest, nullCapitals, nullBracket, nullLowerCase
  case nullDigits, nullAtEnd, nullStrayTerms

  /// The feature of a shape.
  init(source: Int, target: Int) {
    self =
      switch (min(source, target), max(source, target)) {
      case (1, 1): .shape11
      case (1, 2): .shape12
      case (2, 2): .shape22
      case (1, 3): .shape13
      case (2, 3): .shape23
      case (1, 4): .shape14
      case (3, 3): .shape33
      case (1, 5): .shape15
      default: .shape24
      }
  }
}

/// The features of one link or null segment that aren't 0.
package struct FeatureVector: Sendable {
  package private(set) var entries: [(feature: Feature, value: Float)] = []

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

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

  /// Scores a link or null segment.
  package func score(_ vector: FeatureVector) -> Double {
    var sum = 0.0
    for (feature, value) in vector.entries { sum += values[feature.rawValue] * Double(value) }
    return sum
  }

  /// The weights that give the same score as the first search.
  package init(of model: AlignmentModel) {
    values = Array(repeating: 0, count: Feature.allCases.count)
    for shape in model.shapes {
      self[Feature(source: shape.source, target: shape.target)] = shape.prior
    }
    self[.lengths] = 1
    self[.lexical] = model.lexicalWeight
    self[.weakBoundary] = model.weakBoundary
    self[.paragraphs] = 1
    self[.openNull] = model.nullOpen
    self[.null] = model.nullExtend
  }
}
