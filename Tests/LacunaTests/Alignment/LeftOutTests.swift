import Testing

@testable import Lacuna

@Suite("Leaving out what a link itself teaches")
struct LeftOutTests {
  private struct Scores {
    var learnt: Double
    var leftOut: Double
    var unlearnt: Double
  }

  /// The score of a target segment under the source segment that it was linked with, after every
  /// segment was linked with the one of its own place.
  private func scores(_ source: [String], _ target: [String], of segment: Int) -> Scores {
    let bitext = bitext(segmentedText(source), segmentedText(target))
    let model = AlignmentModel()
    let steps = source.indices.map {
      Lattice.Step(source: $0..<($0 + 1), target: $0..<($0 + 1), posterior: 1)
    }
    let lesson = Induction([bitext], model: model).lessons(from: [steps])[0]
    let tables = bitext.tables(model, learnt: lesson.matches)
    func score(_ table: TranslationTable, _ leftOut: LeftOut? = nil) -> Double {
      LexicalScores(
        given: bitext.sourceTerms, scored: bitext.targetTerms, table: table, leftOut: leftOut,
        band: Band(full: target.count, source.count), model: model
      ).score(of: segment, first: segment, extent: 1)
    }
    return Scores(
      learnt: score(tables.forward),
      leftOut: score(tables.forward, lesson.leftOut(bitext, tables).forward),
      unlearnt: score(bitext.tables.forward))
  }

  @Test func wordsThatOccurOnceSayNothingOfTheirOwnLink() {
    let scores = scores(
      ["bad fud gil", "hom jop kur", "lam nis pov", "rul suf tog"],
      ["eio aou iea", "uoa oei aie", "eua oiu uie", "iao uae eoi"], of: 1)
    #expect(scores.learnt > scores.unlearnt + 1, "\(scores)")
    #expect(abs(scores.leftOut - scores.unlearnt) < 0.05, "\(scores)")
  }

  @Test func whatOtherLinksTeachStays() {
    let scores = scores(
      ["bad fud", "bad gil", "bad hom", "jop kur", "lam nis"],
      ["eio aou", "eio iea", "eio uoa", "oei aie", "eua oiu"], of: 0)
    #expect(scores.leftOut > scores.unlearnt + 0.1, "\(scores)")
    #expect(scores.leftOut < scores.learnt, "\(scores)")
  }

  /// A value explains its equal, so that a word beside it need not.
  @Test func valuesExplainEachOther() {
    let lines = ["bad 1871", "fud 1872", "gil 1873", "hom 1874"]
    let others = ["eio 1871", "aou 1872", "iea 1873", "uoa 1874"]
    let bitext = bitext(segmentedText(lines), segmentedText(others))
    let steps = lines.indices.map {
      Lattice.Step(source: $0..<($0 + 1), target: $0..<($0 + 1), posterior: 1)
    }
    let lesson = Induction([bitext], model: AlignmentModel()).lessons(from: [steps])[0]
    func share(_ left: String, _ right: String) -> Float {
      let pair = lesson.matches.forward.pairs.first {
        bitext.vocabulary[Int($0.given)].elementsEqual(left.utf8)
          && bitext.vocabulary[Int($0.term)].elementsEqual(right.utf8)
      }
      return pair?.strength ?? 0
    }
    #expect(share("bad", "eio") > 3 * share("bad", "#1871"))
    #expect(share("bad", "eio") > 0.2)
  }
}
