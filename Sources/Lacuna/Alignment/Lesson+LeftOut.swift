extension Induction.Lesson {
  /// Finds what the tables of both directions owe to each segment's own link.
  ///
  /// - Complexity: O(pairs of words in the links that are likely to translate each other).
  func leftOut(
    _ bitext: Bitext, _ tables: (forward: TranslationTable, backward: TranslationTable)
  ) -> (forward: LeftOut, backward: LeftOut) {
    var forward = LeftOut(segments: bitext.targetTerms.count)
    var backward = LeftOut(segments: bitext.sourceTerms.count)
    var expected = BlockExpectation()
    var rows = StemForms(stemOf.source, stems: lexicon.sourceTotals.count)
    var columns = StemForms(stemOf.target, stems: lexicon.targetTotals.count)
    for (block, step) in blocks where !lexicon.pairs[block].isEmpty {
      lexicon.expect(block, &expected)
      let left = lexicon.blocks.source[block]
      let right = lexicon.blocks.target[block]
      let pairs = lexicon.pairs[block].enumerated().map { index, number in
        let pair = lexicon.pairs.pairs[number]
        return OwnPairs.Pair(
          given: Int(pair.row), scored: Int(pair.column), count: lexicon.counts[Int(pair.cell)],
          own: lexicon.blocks.weights[block] * expected.agreed(index))
      }
      let there = OwnPairs(
        pairs, lexicon, totals: left.map { lexicon.sourceTotals[Int($0.stem)] },
        unigrams: right.map { lexicon.unigrams.target[Int($0.stem)] })
      let back = OwnPairs(
        pairs.map { .init(given: $0.scored, scored: $0.given, count: $0.count, own: $0.own) },
        lexicon, totals: right.map { lexicon.targetTotals[Int($0.stem)] },
        unigrams: left.map { lexicon.unigrams.source[Int($0.stem)] })
      rows.begin(left)
      columns.begin(right)
      there.append(
        to: &forward, given: bitext.sourceTerms, step.source, &rows, scored: bitext.targetTerms,
        step.target, &columns, tables.forward, mass: matches.forward.mass,
        shares: matches.targetShares, weight: weight)
      back.append(
        to: &backward, given: bitext.targetTerms, step.target, &columns,
        scored: bitext.sourceTerms, step.source, &rows, tables.backward,
        mass: matches.backward.mass, shares: matches.sourceShares, weight: weight)
    }
    return (forward, backward)
  }
}

/// The probabilities of a block's pairs with and without the block, one direction.
private struct OwnPairs {
  /// Two stems by their places in the block, and how often they are expected to translate each
  /// other, altogether and in the block.
  struct Pair {
    let given: Int
    let scored: Int
    let count: Float
    let own: Float
  }

  private var learnt: [(pair: Pair, with: Float, without: Float)] = []
  /// What a given stem's other probabilities are multiplied with where the block is left out,
  /// and how much its own pairs lose after that.
  private var growth: [Float]
  private var loss: [Float]

  init(_ pairs: [Pair], _ lexicon: InducedLexicon, totals: [Float], unigrams: [Float]) {
    var rests = totals
    for pair in pairs { rests[pair.given] -= pair.own }
    let smoothing = lexicon.model.finalSmoothing
    for row in rests.indices { rests[row] = max(0, rests[row]) }
    growth = zip(totals, rests).map { ($0 + smoothing) / ($1 + smoothing) }
    loss = Array(repeating: 0, count: totals.count)
    for pair in pairs {
      let (row, unigram) = (pair.given, unigrams[pair.scored])
      let with = lexicon.probability(pair.count, of: totals[row], unigram: unigram)
      guard with > 0 else { continue }
      let without = lexicon.probability(
        max(0, pair.count - pair.own), of: rests[row], unigram: unigram)
      learnt.append((pair, with, without))
      loss[row] += with * growth[row] - without
    }
  }

  func append(
    to leftOut: inout LeftOut, given: TermText, _ places: Range<Int>, _ rows: inout StemForms,
    scored: TermText, _ segments: Range<Int>, _ columns: inout StemForms,
    _ table: TranslationTable, mass: [Float], shares: [Float], weight: Float
  ) {
    let remainders = places.map { place in
      var sum: Float = 0
      for term in given[place] {
        guard let row = rows.slot(of: term) else { continue }
        let (scale, before) = (table.scale[Int(term)], table.remainder[Int(term)])
        let change = mass[Int(term)] * (growth[row] - 1) - weight * loss[row]
        sum += min(1, max(1 - TranslationTable.most, before - change * scale)) - before
      }
      return sum
    }
    rows.read(given[places])
    for segment in segments {
      var changes: [LeftOut.Change] = []
      columns.read(scored[segment])
      for (pair, with, without) in learnt {
        // Something is left of each ratio, so that no sum of them becomes zero.
        let loss = max(without, with * 1e-3) - with
        columns.forEach(pair.scored) { term in
          let share = weight * shares[Int(term)] * loss / table.probability[Int(term)]
          rows.forEach(pair.given) { given in
            changes.append(
              LeftOut.Change(given: given, term: term, ratio: share * table.scale[Int(given)]))
          }
        }
      }
      leftOut.append(segment, changes: changes, places: places, remainders: remainders)
    }
  }
}
