import Foundation
import Lacuna
import TestSupport
import Testing

@Suite struct Auditors {
  private func text(_ path: String, _ language: Language) throws -> SegmentedText {
    let data = try Data(contentsOf: Fixtures.corpora.appendingPathComponent(path))
    return SegmentedText(try Document(decoding: Array(data), name: path), language: language)
  }

  private func audit(_ source: SegmentedText, _ target: SegmentedText) -> Report {
    Auditor().audit(Aligner().align(source, target))
  }

  @Test(arguments: ["export-rule", "hotplate-manual"])
  func aTranslation(name: String) throws {
    let report = audit(
      try text("\(name)/en.txt", .english), try text("\(name)/de.txt", .german))
    #expect(report.verdict == .translation)
    #expect(report.translationScore > 0.3)
    #expect(report.sourceCoverage > 0.9 && report.targetCoverage > 0.8)
  }

  @Test(arguments: [("export-rule", "hotplate-manual"), ("hotplate-manual", "export-rule")])
  func unrelatedTexts(source: String, target: String) throws {
    let report = audit(
      try text("\(source)/en.txt", .english), try text("\(target)/de.txt", .german))
    #expect(report.verdict == .unrelated)
    #expect(report.findings.map(\.rule) == [.unrelated])
    #expect(report.findings.allSatisfy { $0.source.isEmpty && $0.target.isEmpty })
  }

  @Test(arguments: [true, false])
  func aQuarterIsMissing(isInTarget: Bool) {
    let pairs = SentencePairs.all
    let kept = pairs.dropFirst(pairs.count / 4)
    let english = (isInTarget ? pairs[...] : kept).map(\.english)
    let german = (isInTarget ? kept : pairs[...]).map(\.german)
    let report = audit(
      segmentedText(english, language: .english), segmentedText(german, language: .german))
    #expect(report.verdict == .partial)
    #expect(report.findings.map(\.rule).contains(isInTarget ? .omission : .addition))
  }

  @Test func theSameTextTwice() {
    let text = segmentedText(SentencePairs.all.map(\.english), language: .english)
    let report = audit(text, text)
    #expect(report.verdict == .translation)
    #expect(report.findings.map(\.rule) == [.untranslated])
    #expect(report.findings.first?.source == report.findings.first?.target)
  }

  @Test func emptySides() {
    let text = segmentedText(["Pim came.", "He stayed."], language: .english)
    let empty = segmentedText([], language: .german)
    let omitted = audit(text, empty)
    #expect(omitted.verdict == .partial)
    #expect(omitted.findings.map(\.rule) == [.omission])
    #expect(omitted.findings.first?.insertion == 0)
    #expect(audit(empty, text).findings.map(\.rule) == [.addition])
    let nothing = audit(empty, empty)
    #expect(nothing.findings.isEmpty && nothing.verdict == .translation)
    #expect(nothing.sourceCoverage == 1 && nothing.targetCoverage == 1)
  }

  @Test func exchangedSidesAreANote() {
    let alignment = knownAlignment([("He has 3 sons.", "Er hat 4 Söhne.")])
    let findings = Auditor().audit(alignment, areSidesSwapped: true).findings
    #expect(findings.map(\.rule) == [.swappedSides, .numberMismatch])
    #expect(findings.map(\.severity) == [.note, .error])
  }

  @Test(arguments: [(1, Finding.Severity.error), (0.9, .error), (0.8, .warning), (0.3, .warning)])
  func severityFollowsConfidence(confidence: Double, severity: Finding.Severity) {
    let alignment = knownAlignment(
      [("He has 3 sons.", "Er hat 4 Söhne.")], confidence: confidence)
    #expect(Auditor().audit(alignment).findings.map(\.severity) == [severity])
  }

  @Test func severitiesHaveAnOrder() {
    #expect(Finding.Severity.note < .warning && .warning < Finding.Severity.error)
  }

  @Test func findingsStandInTheOrderOfTheTexts() {
    let alignment = knownAlignment(
      ["He has 3 sons.", "Gone is this.", "It is 5 km.", "End."],
      ["Neu ist das.", "Er hat 4 Söhne.", "Es sind 6 km.", "Ende."],
      [(0..<0, 0..<1), (0..<1, 1..<2), (1..<2, 2..<2), (2..<3, 2..<3), (3..<4, 3..<4)])
    #expect(
      Auditor().audit(alignment).findings.map(\.rule)
        == [.addition, .numberMismatch, .omission, .numberMismatch])
  }

  @Test func coverageCountsCharacters() {
    let alignment = knownAlignment(
      ["Here.", "Gone is this."], ["Hier.", "Da."],
      [(0..<1, 0..<2), (1..<2, 2..<2)])
    let report = Auditor().audit(alignment)
    #expect(report.sourceCoverage == 5.0 / 16 && report.targetCoverage == 1)
    #expect(report.verdict == .partial)
  }
}

@Suite("Retellings")
struct Retellings {
  /// The matter of the corpus `export-rule` in other words and another order.
  private static let retelling = """
    Lumora is a big company from China that makes phones. Now it has built a machine that can walk
    and talk like a person. Many people came to see it at a show in Shenzhen. The boss of the
    company was very proud that day. But there is a problem with the small parts inside. The best
    parts come from other countries, and these countries do not want to sell them any more. The
    government in Washington made a new rule about this. So the company must look for other ways.
    It could buy parts in China, but they are slower. Some experts think that it will take a long
    time. Others believe that the company is clever and will find an answer. People who own shares
    of the company are worried. They sold some of them, and the price went down. Next year we will
    know more.
    """

  @Test func aRetellingIsNoTranslation() throws {
    let german = String(
      decoding: try Data(
        contentsOf: Fixtures.corpora.appendingPathComponent("export-rule/de.txt")), as: UTF8.self)
    let report = Auditor().audit(
      Aligner().align(
        SegmentedText(Document(Self.retelling), language: .english),
        SegmentedText(Document(german), language: .german)))
    #expect(report.verdict == .retelling || report.verdict == .unrelated)
    #expect(report.findings.map(\.rule) == [.unrelated])
  }
}
