import Foundation
import TestSupport
import Testing

/// The texts that the project is measured on, which are no part of it.
@Suite("Articles", .enabled(if: Articles.folder != nil, "no articles: set LACUNA_SHARED"))
struct ArticleTests {
  private func audit(_ target: String) throws -> AuditReport {
    try AuditReport(
      lacuna(
        ["audit", "-f", "json", try Articles.path("xiaomi.en.txt"), try Articles.path(target)]
      ).output)
  }

  @Test func exactlyThreeAdditionsAreFoundAndAnAcronymThatWavers() throws {
    let report = try audit("xiaomi.de.txt")
    #expect(report.rules.sorted() == ["addition", "addition", "addition", "wavering-term"])
    #expect(report.verdict == "translation")
  }

  @Test func theAdditionsAreTheSentencesThatHaveNoCounterpart() throws {
    let file = try Data(contentsOf: URL(fileURLWithPath: Articles.path("xiaomi.de.txt")))
    let spans = try audit("xiaomi.de.txt").findings.filter { $0.rule == "addition" }
      .flatMap(\.target)
    for span in spans { #expect(span.isCut(from: file), "\(span)") }
    // A null link of the gold is one sentence; those that follow each other make one finding.
    let found = spans.map { $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(try found == Articles.addedBlocks())
  }

  @Test func theWrongTargetIsUnrelated() throws {
    let report = try audit("xpeng.de.txt")
    #expect(report.verdict == "unrelated")
    #expect(report.rules == ["unrelated"])
  }

  // MARK: - The translation memory

  /// The texts of the links that have both sides, as `align -f json` has them.
  private func pairs() throws -> [TMXClients.Unit] {
    let alignment = try AlignmentListing(
      lacuna(
        [
          "align", "-f", "json", try Articles.path("xiaomi.en.txt"),
          try Articles.path("xiaomi.de.txt"),
        ]
      ).output)
    return alignment.links.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map { link in
      [
        link.source.map { alignment.source.segments[$0].text }.joined(separator: " "),
        link.target.map { alignment.target.segments[$0].text }.joined(separator: " "),
      ]
    }
  }

  private func withMemory(_ body: (String) throws -> Void) throws {
    try Fixtures.withTemporaryFolder { folder in
      let place = folder.appendingPathComponent("memory.tmx").path
      let result = try lacuna(
        [
          "align", "-o", place, try Articles.path("xiaomi.en.txt"),
          try Articles.path("xiaomi.de.txt"),
        ])
      try #require(result.status == 0, "\(result.errorText)")
      #expect(result.output.isEmpty)
      try body(place)
    }
  }

  @Test func everyLinkWithBothSidesIsAUnit() throws {
    #expect(try pairs().count == 31)
    try withMemory { file in
      let memory = try String(contentsOfFile: file, encoding: .utf8)
      #expect(memory.components(separatedBy: "<tu ").count - 1 == 31)
    }
  }

  @Test(
    .enabled(if: TMXClients.hasXmllint, "xmllint is not installed (libxml2-utils)"),
    .enabled(if: TMXClients.documentType != nil, "no tmx14.dtd: set LACUNA_SHARED to find it"))
  func theMemoryIsValid() throws {
    try withMemory { file in
      let result = try TMXClients.xmllint(file, documentType: TMXClients.documentType)
      #expect(result.status == 0, "\(result.errorText)")
    }
  }

  @Test(.enabled(if: TMXClients.hasTranslateToolkit, "translate-toolkit is not installed"))
  func translateToolkitReadsEveryUnit() throws {
    let expected = try pairs()
    try withMemory { file in
      let units = try TMXClients.translateToolkit(file)
      #expect(units == expected)
    }
  }

  @Test(.enabled(if: TMXClients.hasPerlReader, "XML::TMX is not installed (libxml-tmx-perl)"))
  func perlReadsEveryUnit() throws {
    let expected = try pairs()
    try withMemory { file in
      let units = try TMXClients.perlReader(file)
      #expect(units == expected)
    }
  }
}
