import Testing

@testable import Lacuna

@Suite struct BlockScorers {
  private static let left = ["Pim kann waschen.", "Er wiegt 20 kg.", "Das ist viel.", "Ende."]
  private static let right = ["Pim can wash.", "It weighs 20 kg.", "That is much.", "End."]

  private func scorer(_ source: SegmentedText, _ target: SegmentedText) -> BlockScorer {
    let bitext = bitext(source, target)
    let model = AlignmentModel()
    let tables = bitext.tables
    return BlockScorer(
      model: model,
      lengths: LengthScores(
        source: bitext.sourceTerms, target: bitext.targetTerms, ratio: 1, model: model),
      forward: LexicalScores(
        given: bitext.sourceTerms, scored: bitext.targetTerms, table: tables.forward,
        band: Band(full: 4, 4), model: model),
      backward: LexicalScores(
        given: bitext.targetTerms, scored: bitext.sourceTerms, table: tables.backward,
        band: Band(full: 4, 4), model: model),
      source: Structure(source), target: Structure(target))
  }

  private func scorer(breaks source: Set<Int>, _ target: Set<Int>) -> BlockScorer {
    scorer(
      segmentedText(Self.left, language: .german, breaks: source),
      segmentedText(Self.right, language: .english, breaks: target))
  }

  /// All blocks' scores.
  private func scores(_ scorer: BlockScorer) -> [Double] {
    AlignmentModel().shapes.filter { $0.source <= 4 && $0.target <= 4 }.flatMap { shape in
      (0...(4 - shape.source)).flatMap { i in
        (0...(4 - shape.target)).map { j in
          scorer.score(i, shape.source, j, shape.target, prior: shape.prior)
        }
      }
    }
  }

  /// Where every segment is a paragraph, on one side or on both, or none is, that says nothing.
  @Test func paragraphsSayNothingWhereAllSegmentsAreSome() {
    let plain = scores(scorer(breaks: [], []))
    #expect(scores(scorer(breaks: [1, 2, 3], [1, 2, 3])) == plain)
    #expect(scores(scorer(breaks: [2], [])) == plain)
    #expect(scores(scorer(breaks: [], [1, 2])) == plain)
  }

  @Test func paragraphsThatBeginTogetherCountForALink() {
    let plain = scorer(breaks: [], [])
    let broken = scorer(breaks: [2], [2])
    func gain(_ i: Int, _ a: Int, _ j: Int, _ b: Int) -> Double {
      broken.score(i, a, j, b, prior: 0) - plain.score(i, a, j, b, prior: 0)
    }
    #expect(gain(2, 1, 2, 1) > 0, "both begin one")
    #expect(gain(2, 1, 1, 1) < 0, "only one begins one")
    #expect(gain(1, 2, 1, 2) < -5, "a break lies inside")
  }

  @Test func aWeakBoundaryIsNoGreatStepForALink() {
    let model = AlignmentModel()
    let strong = scorer(
      segmentedText(["Eins.", "Zwei.", "Drei.", "Vier."]), segmentedText(Self.right))
    for weak in ["Eins:", "Eins;", "Eins,", "Eins,“"] {
      let scorer = scorer(
        segmentedText([weak, "Zwei.", "Drei.", "Vier."]), segmentedText(Self.right))
      #expect(scorer.score(0, 2, 0, 1, prior: 0) != strong.score(0, 2, 0, 1, prior: 0))
      let text = Structure(segmentedText([weak, "Zwei.", "Drei.", "Vier."]))
      #expect(text.weakBoundaries(0, 2) == 1 && text.weakBoundaries(1, 3) == 0, "\(weak)")
    }
    #expect(model.weakBoundary > 0)
  }
}

@Suite struct Structures {
  private func weak(_ left: String, _ right: String) -> Bool {
    Structure(segmentedText([left, right])).weakBoundaries(0, 2) == 1
  }

  private static let long =
    "Dies ist eine Zeile, die sehr viel länger als sechzig Zeichen ist und kein Ende hat"

  @Test func boundariesThatAreHardlyOnes() {
    #expect(weak("Dazu gehört:", "Pim"))
    #expect(weak("„Er sagte:“", "Ja"))
    #expect(weak("Er kam", "und ging"))
    #expect(weak("Er kam", "„und ging“"))
    #expect(weak(Self.long, "Pim"))
    #expect(!weak("Er kam.", "Pim"))
    #expect(!weak(Self.long + ".", "Pim"))
    #expect(!weak(Self.long.uppercased(), "Pim"))
    #expect(!weak("Überschrift", "Pim"))
    #expect(!weak("“", "“"))
  }

  @Test func paragraphs() {
    let structure = Structure(segmentedText(["a", "b", "c", "d"], breaks: [1, 3]))
    #expect((0..<4).map(structure.starts) == [true, true, false, true])
    #expect((0..<4).map { structure.ends($0, 1) } == [true, false, true, true])
    #expect(structure.breaks(0, 1) == 0)
    #expect(structure.breaks(0, 2) == 1)
    #expect(structure.breaks(0, 4) == 2)
    #expect(structure.breaks(1, 2) == 0)
    #expect(structure.paragraphShare == 0.75 && structure.hasParagraphs)
    #expect(!Structure(segmentedText(["a", "b"])).hasParagraphs)
    #expect(Structure(segmentedText([])).paragraphShare == 0)
  }
}
