import TestSupport

@testable import Lacuna

/// What the first search finds in two texts, with what the second needs.
func searched(
  _ source: SegmentedText, _ target: SegmentedText, lexicon: LexiconChoice = .embedded
) -> Aligner.Found {
  let aligner = Aligner(lexicon: lexicon)
  let bitext = aligner.bitexts([(source, target)])
  return aligner.searched(bitext) { $1 }[0]
}

/// Sentences of the corpora that translate each other, in the given orders.
func sentences(
  english: [Int], german: [Int]
) -> (source: SegmentedText, target: SegmentedText) {
  (
    segmentedText(english.map { SentencePairs.all[$0].english }, language: .english),
    segmentedText(german.map { SentencePairs.all[$0].german }, language: .german)
  )
}

/// Segments of a few random words, of which both sides of a pair have some.
func randomSegments(_ count: Int, _ generator: inout SeededGenerator) -> SegmentedText {
  let words = ["haus", "pim", "7", "20", "oktober", "und", "chips", "yuan", "Lumora", "nie."]
  return segmentedText(
    (0..<count).map { _ in
      (0..<Int.random(in: 1...6, using: &generator))
        .map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    })
}

/// All ways through a small lattice, one by one.
struct LatticeWays {
  struct Way {
    var edges: [Int] = []
    /// How many runs of null segments it begins.
    var runs = 0
    /// Whether no run of source null segments follows one of target null segments at once.
    var isInOrder = true
  }

  private(set) var all: [Way] = []
  private let lattice: PrunedLattice
  private let outgoing: [[Int]]

  init(_ lattice: PrunedLattice) {
    self.lattice = lattice
    var outgoing = [[Int]](repeating: [], count: lattice.places.count)
    for (number, edge) in lattice.edges.enumerated() { outgoing[Int(edge.from)].append(number) }
    self.outgoing = outgoing
    extend(Way(), from: 0, after: nil)
  }

  private mutating func extend(_ way: Way, from place: Int, after last: Kind?) {
    if place == lattice.places.count - 1 { all.append(way) }
    for number in outgoing[place] {
      let edge = lattice.edges[number]
      let kind: Kind = edge.target == 0 ? .sourceNull : edge.source == 0 ? .targetNull : .link
      var next = way
      next.edges.append(number)
      if kind != .link, kind != last { next.runs += 1 }
      if kind == .sourceNull, last == .targetNull { next.isInOrder = false }
      extend(next, from: Int(edge.to), after: kind)
    }
  }

  private enum Kind { case link, sourceNull, targetNull }
}

extension PrunedLattice {
  /// A lattice of random blocks; the way without any link is always in it.
  static func random(_ n: Int, _ m: Int, _ generator: inout SeededGenerator) -> PrunedLattice {
    var candidates: [Lattice.Step] = []
    for i in 0..<n {
      for j in 0..<m {
        for shape in AlignmentModel().shapes
        where i + shape.source <= n && j + shape.target <= m
          && Int.random(in: 0..<3, using: &generator) == 0
        {
          candidates.append(.init(i..<(i + shape.source), j..<(j + shape.target)))
        }
      }
    }
    let steps =
      (0..<n).map { Lattice.Step($0..<($0 + 1), 0..<0) }
      + (0..<m).map { Lattice.Step(n..<n, $0..<($0 + 1)) }
    return PrunedLattice(
      Lattice.Outcome(steps: steps, evidence: 0, candidates: candidates), sourceCount: n,
      targetCount: m)
  }
}

extension Lattice.Step {
  init(_ source: Range<Int>, _ target: Range<Int>, posterior: Double = 1) {
    self.init(source: source, target: target, posterior: posterior)
  }
}
