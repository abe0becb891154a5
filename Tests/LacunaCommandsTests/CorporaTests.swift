import Foundation
import TestSupport
import Testing

@Suite("Corpora reach their gold")
struct CorporaTests {
  @Test func thereAreCorpora() {
    #expect(Corpus.all.count >= 2)
  }

  @Test(arguments: Corpus.all)
  func theLinksAreTheGold(corpus: Corpus) throws {
    let result = try lacuna(["align", "-f", "links", corpus.path("en.txt"), corpus.path("de.txt")])
    let links = result.outputText.split(separator: "\n").map { line in
      line.split(separator: ":").prefix(2).joined(separator: ":")
    }
    let gold = try corpus.text("gold.links").split(separator: "\n").map(String.init)
    #expect(links == gold)
    #expect(result.status == 0)
  }

  @Test(arguments: Corpus.all)
  func theFindingsAreTheGold(corpus: Corpus) throws {
    let result = try lacuna(["audit", "-f", "json", corpus.path("en.txt"), corpus.path("de.txt")])
    let report = try AuditReport(result.output)
    #expect(try report.findings == AuditReport(corpus.content("gold.findings.json")).findings)
    #expect(report.verdict == "translation")
    #expect(result.status == 1)
  }

  @Test(arguments: Corpus.all)
  func theSpansCutTheirTexts(corpus: Corpus) throws {
    let result = try lacuna(["audit", "-f", "json", corpus.path("en.txt"), corpus.path("de.txt")])
    let (source, target) = (try corpus.content("en.txt"), try corpus.content("de.txt"))
    for finding in try AuditReport(result.output).findings {
      for span in finding.source { #expect(span.isCut(from: source), "\(span)") }
      for span in finding.target { #expect(span.isCut(from: target), "\(span)") }
    }
  }

  @Test(arguments: Corpus.all, ["en", "de"])
  func theSentencesAreTheGold(corpus: Corpus, language: String) throws {
    let result = try lacuna(["split", corpus.path("\(language).txt")])
    #expect(try result.outputText == corpus.text("\(language).sentences"))
    #expect(result.status == 0)
  }

  @Test(arguments: Corpus.all)
  func sentencesSplitAlreadyGiveTheSameLinks(corpus: Corpus) throws {
    let whole = try lacuna(["align", "-f", "links", corpus.path("en.txt"), corpus.path("de.txt")])
    let split = try lacuna(
      [
        "align", "--segmented", "-f", "links", corpus.path("en.sentences"),
        corpus.path("de.sentences"),
      ])
    #expect(split.output == whole.output)
  }

  @Test(.enabled(if: Fixtures.expectsProgram("python3"), "there is no python3"))
  func theGoldAgreesWithItself() throws {
    let python = try #require(Fixtures.program("python3"))
    let script = Fixtures.packageRoot.appendingPathComponent("scripts/check-corpora").path
    let result = try TestCommand.run(python, [script])
    #expect(result.status == 0, "\(result.errorText)")
  }
}
