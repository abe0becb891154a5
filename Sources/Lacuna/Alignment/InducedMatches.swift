/// What an induced lexicon says of the terms of one text pair.
struct InducedMatches {
  /// One direction.
  struct Direction {
    /// Weighted; a stem's share is divided among its forms in the text by how often each occurs.
    var pairs: [TranslationTable.Pair] = []
    /// What the pairs of each given term hold together.
    var mass: [Float]
  }

  var forward: Direction
  var backward: Direction
  /// The share of its stem's occurrences that each term has.
  let sourceShares: [Float]
  let targetShares: [Float]

  init(
    _ lexicon: InducedLexicon, _ bitext: Bitext, stemOf: (source: [Int32], target: [Int32]),
    weight: Float
  ) {
    let source = Forms(bitext.sourceTerms, stemOf.source, stems: lexicon.sourceTotals.count)
    let target = Forms(bitext.targetTerms, stemOf.target, stems: lexicon.targetTotals.count)
    let none = [Float](repeating: 0, count: bitext.vocabulary.count)
    forward = Direction(mass: none)
    backward = Direction(mass: none)
    for stem in lexicon.sourceTotals.indices where !source[stem].isEmpty {
      for cell in lexicon.cells.bounds[stem]..<lexicon.cells.bounds[stem + 1] {
        let other = Int(lexicon.cells.targets[cell])
        let count = lexicon.counts[cell]
        let there =
          weight
          * lexicon.probability(
            count, of: lexicon.sourceTotals[stem], unigram: lexicon.unigrams.target[other])
        let back =
          weight
          * lexicon.probability(
            count, of: lexicon.targetTotals[other], unigram: lexicon.unigrams.source[stem])
        guard there > 0 || back > 0 else { continue }
        for left in source[stem] {
          for right in target[other] {
            if there > 0 {
              let share = there * target.shares[Int(right)]
              forward.pairs.append((left, right, share))
              forward.mass[Int(left)] += share
            }
            if back > 0 {
              let share = back * source.shares[Int(left)]
              backward.pairs.append((right, left, share))
              backward.mass[Int(right)] += share
            }
          }
        }
      }
    }
    sourceShares = source.shares
    targetShares = target.shares
  }

  /// The terms of a text that each stem stands for.
  private struct Forms {
    private var terms: [Int32]
    private var bounds: [Int]
    private(set) var shares: [Float]

    init(_ text: TermText, _ stemOf: [Int32], stems: Int) {
      var counts = [Float](repeating: 0, count: stemOf.count)
      for term in text.terms { counts[Int(term)] += 1 }
      var totals = [Float](repeating: 0, count: stems)
      var next = [Int](repeating: 0, count: stems + 1)
      for term in stemOf.indices where stemOf[term] >= 0 {
        totals[Int(stemOf[term])] += counts[term]
        next[Int(stemOf[term]) + 1] += 1
      }
      for stem in 0..<stems { next[stem + 1] += next[stem] }
      bounds = next
      terms = Array(repeating: 0, count: next[stems])
      shares = Array(repeating: 0, count: stemOf.count)
      for term in stemOf.indices where stemOf[term] >= 0 {
        let stem = Int(stemOf[term])
        terms[next[stem]] = Int32(term)
        next[stem] += 1
        shares[term] = counts[term] / totals[stem]
      }
    }

    subscript(stem: Int) -> ArraySlice<Int32> { terms[bounds[stem]..<bounds[stem + 1]] }
  }
}
