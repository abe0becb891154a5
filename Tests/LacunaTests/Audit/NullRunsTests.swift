import Testing

@testable import Lacuna

@Suite struct NullRunFindings {
  private static let english = ["One is here.", "Two is here.", "Three is here.", "Four is here."]
  private static let german = ["Eins ist da.", "Zwei ist da.", "Drei ist da.", "Vier ist da."]

  /// Each finding's rule, text and the text before its insertion.
  private func findings(
    _ n: Int, _ m: Int, _ links: [(Range<Int>, Range<Int>)]
  ) -> [String] {
    let alignment = knownAlignment(
      Array(Self.english.prefix(n)), Array(Self.german.prefix(m)), links)
    return NullRuns.drafts(in: alignment).map { draft in
      let isOmission = draft.rule == .omission
      let (text, other) =
        isOmission
        ? (alignment.source, alignment.target) : (alignment.target, alignment.source)
      let spans = (isOmission ? draft.source : draft.target).map(text.document.string(in:))
      let before = other.document.string(in: 0..<(draft.insertion ?? 0))
      let last = before.split(separator: "\n").last ?? ""
      return "\(draft.rule) \(spans.joined(separator: "|")) after \(last)"
    }
  }

  @Test func none() {
    #expect(findings(2, 2, [(0..<1, 0..<1), (1..<2, 1..<2)]).isEmpty)
    #expect(findings(0, 0, []).isEmpty)
  }

  @Test func neighboursAreOneFinding() {
    #expect(
      findings(4, 2, [(0..<1, 0..<1), (1..<2, 1..<1), (2..<3, 1..<1), (3..<4, 1..<2)])
        == ["omission Two is here.\nThree is here. after Eins ist da."])
  }

  @Test func aLinkBetweenPartsFindings() {
    #expect(
      findings(3, 1, [(0..<1, 0..<0), (1..<2, 0..<1), (2..<3, 1..<1)])
        == ["omission One is here. after ", "omission Three is here. after Eins ist da."])
  }

  @Test func atTheBeginningAndAtTheEnd() {
    #expect(
      findings(1, 3, [(0..<0, 0..<1), (0..<1, 1..<2), (1..<1, 2..<3)])
        == ["addition Eins ist da. after ", "addition Drei ist da. after One is here."])
  }

  @Test func runsOfBothSidesStandApart() {
    #expect(
      findings(
        3, 3, [(0..<1, 0..<1), (1..<2, 1..<1), (2..<3, 1..<1), (3..<3, 1..<2), (3..<3, 2..<3)])
        == [
          "omission Two is here.\nThree is here. after Eins ist da.",
          "addition Zwei ist da.\nDrei ist da. after Three is here.",
        ])
  }

  /// Whatever stands between them on the other side, neighbours on one side are one finding.
  @Test func interleavedRunsAreOneFindingASide() {
    #expect(
      findings(2, 2, [(0..<1, 0..<0), (1..<1, 0..<1), (1..<2, 1..<1), (2..<2, 1..<2)])
        == [
          "omission One is here.\nTwo is here. after ",
          "addition Eins ist da.\nZwei ist da. after One is here.",
        ])
  }

  @Test func confidenceIsTheMeanOverTheCharacters() {
    let links = [(0..<1, 0..<1), (1..<2, 1..<1), (2..<3, 1..<1)]
    let base = knownAlignment(["Da.", "Neun Zeichen", "Eins."], ["Da."], links)
    let confidences = [1, 0.9, 0.3]
    let alignment = Alignment(
      bitext: base.bitext,
      links: zip(base.links, confidences).map {
        Link(source: $0.source, target: $0.target, confidence: $1)
      }, evidence: 1000)
    let draft = NullRuns.drafts(in: alignment).first
    #expect(abs((draft?.confidence ?? 0) - (11 * 0.9 + 5 * 0.3) / 16) < 1e-12)
  }

  @Test(arguments: [1, 2])
  func messagesCountSentences(count: Int) {
    let links = (0..<count).map { ($0..<($0 + 1), 0..<0) }
    let alignment = knownAlignment(Array(Self.english.prefix(count)), [], links)
    let message = NullRuns.drafts(in: alignment).first?.message ?? ""
    #expect(
      message.hasPrefix(count == 1 ? "a sentence of the source" : "2 sentences of the source"))
  }
}
