import Foundation
import TestSupport
import Testing

@testable import Lacuna

/// All alignments of two short texts within a band, one by one.
private struct Enumeration {
  struct Place: Hashable {
    let source: Range<Int>
    let target: Range<Int>
  }

  struct Way {
    var places: [Place] = []
    var score = 0.0
  }

  private(set) var ways: [Way] = []
  private let band: Band
  private let scorer: BlockScorer

  init(band: Band, scorer: BlockScorer) {
    self.band = band
    self.scorer = scorer
    extend(Way(), 0, 0)
  }

  private mutating func extend(_ way: Way, _ i: Int, _ j: Int) {
    if i == band.sourceCount, j == band.targetCount { ways.append(way) }
    for shape in scorer.model.shapes where band.contains(i + shape.source, j + shape.target) {
      var next = way
      let (source, target) = (i..<(i + shape.source), j..<(j + shape.target))
      next.places.append(Place(source: source, target: target))
      next.score += scorer.score(i, shape.source, j, shape.target, prior: shape.prior)
      extend(next, source.upperBound, target.upperBound)
    }
    let isInTargetNulls = way.places.last?.source.isEmpty == true
    let isInSourceNulls = way.places.last?.target.isEmpty == true
    // Of neighbouring null runs the source's comes first.
    if band.contains(i + 1, j), !isInTargetNulls {
      extend(adding(Place(source: i..<(i + 1), target: j..<j), isInSourceNulls, to: way), i + 1, j)
    }
    if band.contains(i, j + 1) {
      extend(adding(Place(source: i..<i, target: j..<(j + 1)), isInTargetNulls, to: way), i, j + 1)
    }
  }

  private func adding(_ place: Place, _ isContinued: Bool, to way: Way) -> Way {
    var way = way
    way.places.append(place)
    way.score += scorer.model.nullExtend + (isContinued ? 0 : scorer.model.nullOpen)
    return way
  }

  var evidence: Double {
    let most = ways.map(\.score).max() ?? 0
    return most + log(ways.reduce(0) { $0 + exp($1.score - most) })
  }

  /// The probability of each link, and of each segment's having no counterpart wherever that
  /// stands on the other side.
  var posteriors: [Place: Double] {
    let evidence = evidence
    var posteriors: [Place: Double] = [:]
    for way in ways {
      for place in way.places {
        posteriors[Self.key(place), default: 0] += exp(way.score - evidence)
      }
    }
    return posteriors
  }

  static func key(_ place: Place) -> Place {
    Place(
      source: place.source.isEmpty ? 0..<0 : place.source,
      target: place.target.isEmpty ? 0..<0 : place.target)
  }
}

@Suite struct Lattices {
  private static let words = ["haus", "pim", "7", "20", "oktober", "und", ",", "chips", "yuan"]

  private func text(_ count: Int, _ generator: inout SeededGenerator) -> SegmentedText {
    let segments = (0..<count).map { _ in
      (0..<Int.random(in: 1...6, using: &generator))
        .map { _ in Self.words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    }
    let breaks = (1..<max(count, 1)).filter { _ in Bool.random(using: &generator) }
    return segmentedText(segments, breaks: Set(breaks))
  }

  private func scorer(_ source: SegmentedText, _ target: SegmentedText) -> BlockScorer {
    let bitext = bitext(source, target)
    let (left, right) = (bitext.sourceTerms, bitext.targetTerms)
    let model = AlignmentModel()
    let tables = bitext.tables
    return BlockScorer(
      model: model,
      lengths: LengthScores(source: left, target: right, ratio: 1, model: model),
      forward: LexicalScores(
        given: left, scored: right, table: tables.forward,
        band: Band(full: right.count, left.count), model: model),
      backward: LexicalScores(
        given: right, scored: left, table: tables.backward,
        band: Band(full: left.count, right.count), model: model),
      source: Structure(source), target: Structure(target))
  }

  private func check(_ band: Band, _ scorer: BlockScorer, _ comment: Comment) throws {
    let found = Lattice(band: band, scorer: scorer).search()
    let all = Enumeration(band: band, scorer: scorer)
    let best = try #require(all.ways.max { $0.score < $1.score })
    #expect(abs(found.evidence - all.evidence) < 1e-9, comment)
    let steps = found.steps.map { Enumeration.Place(source: $0.source, target: $0.target) }
    let way = try #require(all.ways.first { $0.places == steps }, comment)
    #expect(abs(way.score - best.score) < 1e-9, comment)
    let posteriors = all.posteriors
    for (step, place) in zip(found.steps, steps) {
      let expected = posteriors[Enumeration.key(place), default: 0]
      #expect(abs(step.posterior - expected) < 1e-9, comment)
    }
    // What may become of a segment, all together, is certain.
    for segment in 0..<band.sourceCount {
      let sum = posteriors.filter { $0.key.source.contains(segment) }.values.reduce(0, +)
      #expect(abs(sum - 1) < 1e-9, comment)
    }
    for segment in 0..<band.targetCount {
      let sum = posteriors.filter { $0.key.target.contains(segment) }.values.reduce(0, +)
      #expect(abs(sum - 1) < 1e-9, comment)
    }
  }

  @Test func agreesWithAllAlignmentsOneByOne() throws {
    var seed: UInt64 = 0
    for n in 0...4 {
      for m in 0...4 {
        for _ in 0..<3 {
          seed += 1
          var generator = SeededGenerator(seed: seed)
          let scorer = scorer(text(n, &generator), text(m, &generator))
          try check(Band(full: n, m), scorer, "seed \(seed)")
        }
      }
    }
  }

  @Test func agreesWithAllAlignmentsWithinABand() throws {
    for seed in 100..<130 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let scorer = scorer(text(4, &generator), text(4, &generator))
      let low = (0...4).map { max(0, $0 - Int.random(in: 0...2, using: &generator)) }
      let high = (0...4).map { min(4, $0 + Int.random(in: 0...2, using: &generator)) }
      try check(Band(low: low, high: high, targetCount: 4), scorer, "seed \(seed)")
    }
  }

  /// A listed null segment stands at one place of the other text.
  @Test func listsEveryLinkAndNullSegmentAboveAThreshold() {
    for seed in 200..<215 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let scorer = scorer(text(3, &generator), text(4, &generator))
      let band = Band(full: 3, 4)
      let all = Enumeration(band: band, scorer: scorer)
      let evidence = all.evidence
      var expected: [Enumeration.Place: Double] = [:]
      for way in all.ways {
        for place in way.places { expected[place, default: 0] += exp(way.score - evidence) }
      }
      let listed = Lattice(band: band, scorer: scorer).search(listing: 1e-4).candidates
      for step in listed {
        let place = Enumeration.Place(source: step.source, target: step.target)
        #expect(step.posterior > 1e-4, "seed \(seed)")
        #expect(abs(step.posterior - expected[place, default: 0]) < 1e-9, "seed \(seed)")
      }
      #expect(listed.count == expected.values.count { $0 > 1e-4 }, "seed \(seed)")
    }
  }
}
