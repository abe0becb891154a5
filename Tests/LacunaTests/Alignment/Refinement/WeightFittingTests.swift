import TestSupport
import Testing

@testable import Lacuna

@Suite("Fitting the weights to gold links") struct WeightFittingTests {
  /// Gold texts whose translator joined every two sentences, though each stands alone.
  private static let joined: GoldText = {
    let texts = sentences(english: Array(0..<24), german: Array(0..<24))
    let gold = stride(from: 0, to: 24, by: 2).map { place in
      ListedLink(source: [place, place + 1], target: [place, place + 1])
    }
    return Aligner().goldTexts([(texts.source, texts.target, gold)])[0]
  }()
  private static let gold = Set(
    stride(from: 0, to: 24, by: 2).map {
      ListedLink(source: [$0, $0 + 1], target: [$0, $0 + 1])
    })

  /// Texts with omissions and an insertion, and the gold links of what is left.
  private static let gaps: GoldText = {
    let english = (0..<30).filter { $0 % 7 != 3 }
    let german = (0..<30).filter { $0 % 11 != 5 }
    let texts = sentences(english: english, german: german)
    var gold: [ListedLink] = []
    for (place, number) in english.enumerated() {
      gold.append(
        ListedLink(source: [place], target: german.firstIndex(of: number).map { [$0] } ?? []))
    }
    for (place, number) in german.enumerated() where !english.contains(number) {
      gold.append(ListedLink(source: [], target: [place]))
    }
    return Aligner().goldTexts([(texts.source, texts.target, gold)])[0]
  }()

  private func loss(_ text: GoldText, _ weights: [Double]) -> Double {
    var gradient = [Double](repeating: 0, count: weights.count)
    return text.loss(weights, share: 1, gradient: &gradient)
  }

  @Test(arguments: [1, 2] as [UInt64])
  func theGradientIsThatOfTheDifferences(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let start = FeatureWeights(of: AlignmentModel()).values.map {
      $0 + Double.random(in: -0.2...0.2, using: &generator)
    }
    for text in [Self.joined, Self.gaps] {
      var gradient = [Double](repeating: 0, count: start.count)
      _ = text.loss(start, share: 1, gradient: &gradient)
      for feature in Feature.allCases {
        var (left, right) = (start, start)
        left[feature.rawValue] -= 1e-4
        right[feature.rawValue] += 1e-4
        let difference = (loss(text, right) - loss(text, left)) / 2e-4
        let tolerance = 1e-4 * max(1, abs(difference))
        #expect(abs(gradient[feature.rawValue] - difference) < tolerance, "\(feature)")
      }
      #expect(gradient.count { abs($0) > 0.01 } > 20)
    }
  }

  @Test func aShareWeighsLossAndGradient() {
    let weights = FeatureWeights(of: AlignmentModel()).values
    var (whole, part) = (weights.map { _ in 0.0 }, weights.map { _ in 0.0 })
    let loss = Self.gaps.loss(weights, share: 1, gradient: &whole)
    let partLoss = Self.gaps.loss(weights, share: 0.25, gradient: &part)
    #expect(abs(partLoss - loss / 4) < 1e-9)
    for (one, other) in zip(whole, part) { #expect(abs(other - one / 4) < 1e-9) }
  }

  @Test func theGoldWayGetsLikelierAndIsFound() {
    var fitting = WeightFitting(AlignmentModel())
    fitting.attraction = 0.05
    #expect(Self.joined.reachable == 12 && Self.joined.goldCount == 12)
    let before = Set(Self.joined.links(fitting.initial)).intersection(Self.gold).count
    let weights = fitting.fit([(Self.joined, 1)])
    let after = Set(Self.joined.links(weights)).intersection(Self.gold).count
    #expect(loss(Self.joined, weights.values) < loss(Self.joined, fitting.initial.values) / 2)
    #expect(before < 3 && after == 12)
    #expect(weights[.shape22] > fitting.initial[.shape22])
  }

  @Test func fixedWeightsStayAndStrongAttractionHoldsTheOthers() {
    var fitting = WeightFitting(AlignmentModel())
    fitting.fixed = [.shape22, .lexical]
    let initial = fitting.initial
    let free = fitting.fit([(Self.joined, 1)])
    #expect(free[.shape22] == initial[.shape22] && free[.lexical] == initial[.lexical])
    #expect(free[.shape11] != initial[.shape11])
    fitting.attraction = 1e6
    let held = fitting.fit([(Self.joined, 1)])
    for (one, other) in zip(held.values, initial.values) { #expect(abs(one - other) < 1e-3) }
  }

  @Test func aGoldLinkOutOfReachIsCountedAsSuch() {
    let texts = sentences(english: Array(0..<20), german: Array(0..<20))
    let gold =
      [ListedLink(source: [0], target: [19])]
      + (1..<19).map { ListedLink(source: [$0], target: [$0]) }
    let text = Aligner().goldTexts([(texts.source, texts.target, gold)])[0]
    #expect(text.goldCount == 19 && text.reachable == 18)
    #expect(loss(text, FeatureWeights(of: AlignmentModel()).values).isFinite)
  }

  /// A narrow valley, whose lowest place the plain gradient misses for long.
  @Test func theMinimumOfAValley() {
    func valley(_ x: [Double]) -> (value: Double, gradient: [Double]) {
      let (u, v) = (1 - x[0], x[1] - x[0] * x[0])
      return (u * u + 100 * v * v, [-2 * u - 400 * x[0] * v, 200 * v])
    }
    let found = LimitedMemorySearch(steps: 200).minimum(of: valley, from: [-1.2, 1])
    #expect(valley(found).value < 1e-4)
    let short = LimitedMemorySearch(steps: 3).minimum(of: valley, from: [-1.2, 1])
    #expect(valley(short).value < valley([-1.2, 1]).value)
    #expect(valley(short).value > 1e-4)
  }
}
