/// What some aligned texts teach of their words, for aligning them again.
struct Induction {
  /// What one text pair is scored by.
  struct Lesson {
    let lexicon: InducedLexicon
    let matches: InducedMatches
    /// The blocks of its links, one after the other from the first.
    let blocks: [(block: Int, step: Lattice.Step)]
    let stemOf: (source: [Int32], target: [Int32])
    let weight: Float
  }

  private let bitexts: [Bitext]
  private let stems: PooledStems
  private let model: AlignmentModel

  init(_ bitexts: [Bitext], model: AlignmentModel) {
    self.bitexts = bitexts
    self.model = model
    stems = PooledStems(bitexts, model: model.induction)
  }

  /// Learns from the links of all pairs together.
  func lessons(from links: [[Lattice.Step]]) -> [Lesson] {
    var blocks = TeachingBlocks(sourceStems: stems.source.count, targetStems: stems.target.count)
    var own: [[(block: Int, step: Lattice.Step)]] = []
    for (index, bitext) in bitexts.enumerated() {
      own.append([])
      for step in links[index]
      where step.posterior > model.induction.teachingConfidence && !step.source.isEmpty
        && !step.target.isEmpty
      {
        own[index].append((blocks.count, step))
        blocks.append(
          bitext.sourceTerms[step.source], bitext.targetTerms[step.target],
          stemOf: stems.ofTerm[index], weight: Float(step.posterior))
      }
    }
    let lexicon = InducedLexicon(blocks, stems, model: model.induction)
    return bitexts.indices.map { index in
      let weight =
        bitexts[index].matches == nil ? model.inducedWeight : model.inducedWeightBesideLexicon
      return Lesson(
        lexicon: lexicon,
        matches: InducedMatches(
          lexicon, bitexts[index], stemOf: stems.ofTerm[index], weight: weight),
        blocks: own[index], stemOf: stems.ofTerm[index], weight: weight)
    }
  }

  /// The share of links and null segments that the way before had not.
  static func change(from before: [[Lattice.Step]], to after: [[Lattice.Step]]) -> Double {
    var (count, others) = (0, 0)
    for (before, after) in zip(before, after) {
      var place = 0
      for step in after {
        // Both are in order of the beginnings, nulls where they were.
        while place < before.count, Self.order(before[place]) < Self.order(step) { place += 1 }
        count += 1
        if place == before.count || before[place].source != step.source
          || before[place].target != step.target
        {
          others += 1
        }
      }
    }
    return Double(others) / Double(max(1, count))
  }

  private static func order(_ step: Lattice.Step) -> Int {
    step.source.lowerBound + step.target.lowerBound
  }
}
