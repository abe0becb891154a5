extension Induction.Lesson {
  /// Finds what the tables of both directions owe to each segment's own link.
  ///
  /// - Complexity: O(pairs of words in the links).
  func leftOut(
    _ bitext: Bitext, _ tables: (forward: TranslationTable, backward: TranslationTable)
  ) -> (forward: LeftOut, backward: LeftOut) {
    var forward = LeftOut(segments: bitext.targetTerms.count)
    var backward = LeftOut(segments: bitext.sourceTerms.count)
    var expected = InducedLexicon.Expectation()
    var rows = Slots(stemOf.source, stems: lexicon.sourceTotals.count)
    var columns = Slots(stemOf.target, stems: lexicon.targetTotals.count)
    for (block, step) in blocks {
      lexicon.expect(block, &expected)
      let cells = Array(lexicon.cells[block])
      guard !cells.isEmpty else { continue }
      let left = lexicon.blocks.source[block]
      let right = lexicon.blocks.target[block]
      rows.begin(left)
      columns.begin(right)
      let own = cells.indices.map { lexicon.blocks.weights[block] * expected.agreed($0) }
      let there = Block(
        lexicon, cells, own, rows: left.count, columns: right.count,
        totals: left.map { lexicon.sourceTotals[Int($0.stem)] },
        unigrams: right.map { lexicon.unigrams.target[Int($0.stem)] }, isTransposed: false)
      let back = Block(
        lexicon, cells, own, rows: right.count, columns: left.count,
        totals: right.map { lexicon.targetTotals[Int($0.stem)] },
        unigrams: left.map { lexicon.unigrams.source[Int($0.stem)] }, isTransposed: true)
      there.append(
        to: &forward, given: bitext.sourceTerms, step.source, rows, scored: bitext.targetTerms,
        step.target, columns, tables.forward, mass: matches.forward.mass,
        shares: matches.targetShares, weight: weight)
      back.append(
        to: &backward, given: bitext.targetTerms, step.target, columns, scored: bitext.sourceTerms,
        step.source, rows, tables.backward, mass: matches.backward.mass,
        shares: matches.sourceShares, weight: weight)
      rows.end(left)
      columns.end(right)
    }
    return (forward, backward)
  }

  /// The place of each stem in a block.
  private struct Slots {
    private let stemOf: [Int32]
    private var slots: [Int32]

    init(_ stemOf: [Int32], stems: Int) {
      self.stemOf = stemOf
      slots = Array(repeating: -1, count: stems)
    }

    mutating func begin(_ entries: ArraySlice<TeachingBlocks.Entry>) {
      for (slot, entry) in entries.enumerated() { slots[Int(entry.stem)] = Int32(slot) }
    }

    mutating func end(_ entries: ArraySlice<TeachingBlocks.Entry>) {
      for entry in entries { slots[Int(entry.stem)] = -1 }
    }

    /// The distinct terms of some segments that have a stem, with its place.
    func terms(_ terms: ArraySlice<Int32>) -> [(term: Int32, slot: Int)] {
      var distinct: [(term: Int32, slot: Int)] = []
      for term in Array(terms).sorted()
      where distinct.last?.term != term && stemOf[Int(term)] >= 0 {
        distinct.append((term, Int(slots[Int(stemOf[Int(term)])])))
      }
      return distinct
    }

    func slot(of term: Int32) -> Int? {
      stemOf[Int(term)] < 0 ? nil : Int(slots[Int(stemOf[Int(term)])])
    }
  }

  /// The probabilities of a block's pairs with and without the block, one direction.
  private struct Block {
    let columns: Int
    var with: [Float] = []
    var without: [Float] = []
    /// What a given stem's other probabilities are multiplied with where the block is left out,
    /// and how much its own pairs lose after that.
    var growth: [Float] = []
    var loss: [Float] = []

    init(
      _ lexicon: InducedLexicon, _ cells: [Int32], _ own: [Float], rows: Int, columns: Int,
      totals: [Float], unigrams: [Float], isTransposed: Bool
    ) {
      self.columns = columns
      for row in 0..<rows {
        func index(_ column: Int) -> Int {
          isTransposed ? column * rows + row : row * columns + column
        }
        let sum = (0..<columns).reduce(Float(0)) { $0 + own[index($1)] }
        let rest = max(0, totals[row] - sum)
        let growth =
          (totals[row] + lexicon.model.finalSmoothing)
          / (rest + lexicon.model.finalSmoothing)
        var loss: Float = 0
        for column in 0..<columns {
          let count = lexicon.counts[Int(cells[index(column)])]
          let before = lexicon.probability(count, of: totals[row], unigram: unigrams[column])
          let after =
            before > 0
            ? lexicon.probability(
              max(0, count - own[index(column)]), of: rest, unigram: unigrams[column]) : 0
          with.append(before)
          without.append(after)
          loss += before * growth - after
        }
        self.growth.append(growth)
        self.loss.append(loss)
      }
    }

    func append(
      to leftOut: inout LeftOut, given: TermText, _ places: Range<Int>, _ rows: Slots,
      scored: TermText, _ segments: Range<Int>, _ slots: Slots, _ table: TranslationTable,
      mass: [Float], shares: [Float], weight: Float
    ) {
      let givenTerms = rows.terms(given[places])
      let remainders = places.map { place in
        given[place].reduce(Float(0)) { sum, term in
          guard let row = rows.slot(of: term) else { return sum }
          let (scale, before) = (table.scale[Int(term)], table.remainder[Int(term)])
          let change = mass[Int(term)] * (growth[row] - 1) - weight * loss[row]
          let after = min(1, max(1 - TranslationTable.most, before - change * scale))
          return sum + after - before
        }
      }
      for segment in segments {
        var changes: [LeftOut.Change] = []
        for (term, column) in slots.terms(scored[segment]) {
          for (given, row) in givenTerms {
            let before = with[row * columns + column]
            guard before > 0 else { continue }
            // Something is left of each ratio, so that no sum of them becomes zero.
            let after = max(without[row * columns + column], before * 1e-3)
            let share = weight * shares[Int(term)] * table.scale[Int(given)]
            changes.append(
              LeftOut.Change(
                given: given, term: term,
                ratio: share * (after - before) / table.probability[Int(term)]))
          }
        }
        leftOut.append(segment, changes: changes, places: places, remainders: remainders)
      }
    }
  }
}
