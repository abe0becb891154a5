import Foundation
import Lacuna
import TestSupport
import Testing

@testable import LacunaInterchange

@Suite("The report as a page")
struct PageWriterTests {
  private static let producer = Producer(name: "lacuna", version: "1.2.3")

  private static func finding(
    _ rule: Finding.Rule, _ severity: Finding.Severity = .error, message: String = "A message",
    source: [Range<Int>], target: [Range<Int>], insertion: Int? = nil
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, confidence: 0.957, message: message, source: source,
      target: target, insertion: insertion, fingerprint: "00112233445566ff")
  }

  private static func report(
    _ findings: [Finding], of alignment: Alignment = Bitext.ferry,
    verdict: Report.Verdict = .translation
  ) -> Report {
    Report(
      alignment: alignment, verdict: verdict, translationScore: 1, sourceCoverage: 1,
      targetCoverage: 0.84375, findings: findings)
  }

  private static func page(_ report: Report) throws -> String {
    try written { sink in try PageWriter(producer: producer).write(report, to: &sink) }
  }

  private static let ferry = report([
    finding(.addition, source: [], target: [61..<79], insertion: 44),
    finding(.numberMismatch, .warning, source: [59..<61], target: [95..<97]),
  ])

  /// The content of an element that stands once on the page.
  private static func content(_ page: String, of element: String) throws -> String {
    let start = try #require(page.range(of: "<\(element)>"))
    let end = try #require(page.range(of: "</\(element)>"))
    return String(page[start.upperBound..<end.lowerBound])
  }

  @Test func thePolicyAdmitsThePagesOwnStyleAndScriptAndNothingElse() throws {
    let page = try Self.page(Self.ferry)
    let style = SHA256.digest(of: Array(try Self.content(page, of: "style").utf8)).base64
    let script = SHA256.digest(of: Array(try Self.content(page, of: "script").utf8)).base64
    let policy =
      "default-src 'none'; style-src 'sha256-\(style)'; script-src 'sha256-\(script)'; "
      + "base-uri 'none'; form-action 'none'"
    #expect(
      page.contains(
        """
        <meta http-equiv="Content-Security-Policy" \
        content="\(policy.replacing("'", with: "&#39;"))">
        """))
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(!page.contains(" style="))
  }

  @Test func theStyleAndTheScriptAreTheSourceFiles() throws {
    let folder = Fixtures.packageRoot.appendingPathComponent("Sources/LacunaPage")
    #expect(
      try Data(contentsOf: folder.appendingPathComponent("page.css"))
        == Data(PageSources.style.utf8))
    let parts = try FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent("script").path
    ).map { try Data(contentsOf: folder.appendingPathComponent("script/\($0)")) }
    let script = Data(PageSources.script.utf8)
    #expect(script.count == parts.reduce(0) { $0 + $1.count })
    for part in parts { #expect(script.range(of: part) != nil) }
    for source in [PageSources.style, PageSources.script] {
      let text = String(decoding: source.utf8, as: UTF8.self).lowercased()
      for end in [
        "</style", "</script", "<!--", "innerhtml", "insertadjacenthtml", "http:", "https:",
      ] {
        #expect(!text.contains(end), "\(end)")
      }
    }
  }

  @Test func valuesAreMarkedOnBothSidesAndTheFindingStandsInTheirRow() throws {
    let page = try Self.page(Self.ferry)
    let row = try #require(page.split(separator: "<li ").first { $0.hasPrefix("id=\"r3\"") })
    #expect(row.contains("<mark class=\"warning\" data-f=\"2\">12</mark>"))
    #expect(row.components(separatedBy: "<mark").count == 3)
    #expect(row.contains("data-rule=\"number-mismatch\""))
    #expect(row.contains("<bdi>ferry.en.txt</bdi>:3:14"))
    #expect(row.contains("96% sure"))
    let gap = try #require(page.split(separator: "<li ").first { $0.hasPrefix("id=\"r2\"") })
    #expect(gap.contains("no counterpart in the source"))
    #expect(gap.contains("<mark class=\"error\" data-f=\"1\">Hunde\tfahren frei.</mark>"))
  }

  @Test func aRowTellsWhatItsPlaceInTheFileDoesNotFollowFrom() throws {
    let page = try Self.page(Self.report([]))
    let rows = page.split(separator: "<li ").filter { $0.hasPrefix("id=\"r") }
    // Behind a space a segment follows from the one before, behind a blank line it does not.
    #expect(rows[0].contains("data-c=987>"))
    #expect(rows[0].contains("<p lang=\"en\">The ferry"))
    #expect(rows[0].contains("<i> </i>It is late.</p>"))
    #expect(rows[1].contains("<p class=\"none\">no counterpart in the source</p>"))
    #expect(rows[2].contains("data-c=999"))
    #expect(rows[2].contains("<p lang=\"en\" data-o=46>Tickets"))
  }

  @Test func wordsOnOneSideStandInTheBaselineLineAndTheEvidence() throws {
    let page = try Self.page(Self.ferry)
    #expect(page.contains("data-line=\"A message: “Hunde fahren frei.”\""))
    #expect(page.contains("<li>Translation, line 3: <q>Hunde fahren frei.</q></li>"))
    #expect(page.contains("<li>Source, after: <q>It is late.</q></li>"))
    #expect(page.contains("<li>Source, before: <q>Tickets cost 12 € &amp; more in summer.</q>"))
  }

  @Test func controlCharactersStayInTheData() throws {
    let text = Bitext.text([["a\u{7}b\rc\"<"]], language: "en")
    let page = try Self.page(
      Self.report(
        [],
        of: Alignment(
          source: text, target: text, links: [Link(source: 0..<1, target: 0..<1, confidence: 1)])))
    #expect(page.contains("data-raw=\"&quot;a\\u0007b\\rc\\&quot;&lt;&quot;\">a␇b c"))
  }

  @Test func correctionsAreLinksOfAllThatWasFound() throws {
    let one = try Self.page(Self.ferry)
    #expect(one.contains(" data-correctable>"))
    let given = try written { sink in
      try PageWriter(producer: Self.producer, isCorrectable: false).write(Self.ferry, to: &sink)
    }
    #expect(!given.contains("data-correctable>"))
    var filter = UnitFilter()
    filter.leastConfidence = 0.99
    var flow = UnitFlow(filter: filter)
    let some = try written { sink in
      try AlignmentFormat.html.write(
        Bitext.ferry, through: &flow, by: Self.producer, at: UTCTime(secondsSince1970: 0), to: &sink
      )
    }
    #expect(!some.contains("data-correctable>"))
  }

  @Test func overlappingMarksAreCutWhereTheyMeet() throws {
    let page = try Self.page(
      Self.report([
        Self.finding(.numberMismatch, .note, source: [54..<63], target: [95..<97]),
        Self.finding(.unitMismatch, .error, source: [59..<70], target: [95..<97]),
      ]))
    let row = try #require(page.split(separator: "<li ").first { $0.hasPrefix("id=\"r3\"") })
    let marks = row.matches(of: /<mark class="(\w+)" data-f="([0-9 ]+)">/).map {
      "\($0.1) \($0.2)"
    }
    #expect(marks == ["note 1", "error 1 2", "error 2", "error 1 2"])
  }

  @Test(arguments: ["</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>"])
  func hostileTextsStayText(text: String) throws {
    let hostile = text + "\" ' &amp; \u{202E}RTL\u{2066} 👩‍👩‍👧 \u{0}\u{1B}[31m \u{7F} ]]> <!-- {{x}}"
    let source = Bitext.text([[hostile]], language: "en", name: "\"><svg onload=alert(2)>.txt")
    let target = Bitext.text([[hostile, "Zwei."]], language: "de", name: "'><b>.txt")
    let alignment = Alignment(
      source: source, target: target, links: [Link(source: 0..<1, target: 0..<2, confidence: 1)])
    let whole = 0..<hostile.utf8.count
    let page = try Self.page(
      Self.report(
        [Self.finding(.nameMismatch, message: hostile, source: [whole], target: [whole])],
        of: alignment))
    // All markup of the page that is not the style or the script.
    let body = try #require(page.split(separator: "</style>").last)
    let markup = body.components(separatedBy: "<script>")
    #expect(markup.count == 2)
    for tag in [
      "<img", "<svg onload", "<b>.txt", "<!--", "</script><", "\u{0}", "\u{1B}", "\u{7F}",
    ] {
      #expect(!markup[0].contains(tag), "\(tag)")
    }
    let escaped =
      text.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      + "&quot; &#39; &amp;amp; \u{202E}RTL\u{2066} 👩‍👩‍👧 ␀␛[31m ␡ ]]&gt; &lt;!-- {{x}}"
    // On both sides, in the message, and both sides again as evidence.
    #expect(markup[0].components(separatedBy: escaped).count == 6)
  }

  @Test func anAlignmentAloneHasNoVerdictAndNoFindings() throws {
    let page = try written { sink in
      try AlignmentFormat.html.write(
        Bitext.ferry, by: Self.producer, at: UTCTime(secondsSince1970: 0), to: &sink)
    }
    #expect(page.hasPrefix("<!DOCTYPE html>\n"))
    #expect(!page.contains("class=\"verdict"))
    #expect(!page.contains("<article"))
    #expect(page.components(separatedBy: "<li id=\"r").count == 4)
  }

  @Test func whatIsSaidOfTheWholeStandsAboveTheRows() throws {
    let page = try Self.page(
      Self.report(
        [Self.finding(.unrelated, source: [0..<84], target: [0..<122])], verdict: .unrelated))
    let rows = try #require(page.range(of: "<ol>\n<li"))
    let finding = try #require(page.range(of: "<article"))
    #expect(finding.lowerBound < rows.lowerBound)
    #expect(!page.contains("<mark"))
  }

  @Test func linksThatCrossAreTold() {
    let links = [(0, 0), (1, 3), (2, 1), (3, 2)].map {
      Link(source: $0..<($0 + 1), target: $1..<($1 + 1), confidence: 1)
    }
    let moved = MovedLinks(links + [Link(source: 4..<5, target: 0..<0, confidence: 1)])
    #expect(moved.count == 1)
    #expect((0..<5).map { moved[$0] } == [false, true, false, false, false])
  }

  @Test func aLongTextTakesLessThanTwoAndAHalfTimesItself() throws {
    let count = 1_000
    let sentence =
      "Every morning the small ferry takes letters, milk and two bicycles to the island."
    let text = Bitext.text(
      (0..<(count / 5)).map { _ in Array(repeating: sentence, count: 5) }, language: "en")
    let alignment = Alignment(
      source: text, target: text,
      links: (0..<count).map { Link(source: $0..<($0 + 1), target: $0..<($0 + 1), confidence: 1) })
    let page = try Self.page(Self.report([], of: alignment))
    #expect(page.utf8.count * 2 <= text.document.bytes.count * 2 * 5)
    #expect(page.components(separatedBy: "<path").count < 500)
  }
}
