import Foundation
import TestSupport
import Testing

@Suite("Documents of other programs")
struct DocumentsInTests {
  private static let corpus = Corpus(name: "hotplate-manual")

  private static func links(_ source: String, _ target: String, in folder: URL) throws -> String {
    let result = try lacuna(["align", "-f", "links", source, target], in: folder)
    #expect(result.status == 0, "\(result.errorText)")
    return result.outputText
  }

  /// A real file of each sort, which pandoc makes of a corpus, gives the links of its plain text.
  @Test(
    .enabled(if: Fixtures.expectsProgram("pandoc"), "pandoc is not installed"),
    arguments: ["docx", "odt", "epub", "rtf", "html", "md"])
  func aFileOfEachSortIsAlignedAsItsPlainText(ending: String) throws {
    let pandoc = try #require(Fixtures.program("pandoc"))
    try Fixtures.withTemporaryFolder { folder in
      for side in ["en", "de"] {
        let text = try Self.corpus.text("\(side).txt")
        // One paragraph a line, without anything that Markdown would take for markup.
        let lines = text.split(separator: "\n").map {
          $0.replacingOccurrences(of: ". ", with: ". ")
        }
        _ = try folder.file("\(side).txt", lines.joined(separator: "\n\n") + "\n")
        let words = ["-s", "-f", "commonmark", "--metadata", "title=T", "-o", "\(side).\(ending)"]
        let made = try TestCommand.run(pandoc, words + ["\(side).txt"], in: folder)
        #expect(made.status == 0, "\(made.errorText)")
      }
      let sentences = try lacuna(["split", "en.\(ending)"], in: folder)
      let plain = try lacuna(["split", "en.txt"], in: folder)
      let found = Set(sentences.outputText.split(separator: "\n"))
      let expected = Set(plain.outputText.split(separator: "\n"))
      #expect(found.intersection(expected).count * 4 >= expected.count * 3)
      let links = try Self.links("en.\(ending)", "de.\(ending)", in: folder)
      #expect(links.split(separator: "\n").count >= expected.count * 3 / 4)
    }
  }

  @Test func withoutPandocTheWayToGetItIsSaid() throws {
    try Fixtures.withTemporaryFolder { folder in
      _ = try folder.file("a.docx", "PK")
      let result = try lacuna(
        ["split", "a.docx"], environment: ["PATH": "/nonexistent"], in: folder)
      #expect(result.status == 65 && result.errorText.contains("apt-get install pandoc"))
      #expect(try lacuna(["split", "none.docx"], in: folder).status == 66)
    }
  }

  @Test func findingsAreToldInTheMarkdownFile() throws {
    try Fixtures.withTemporaryFolder { folder in
      let source =
        "# The ferry\n\nIt **leaves** at 9:40.\nTickets cost *12* euros.\n\n```\n99\n```\n"
      let target = "# Die Fähre\n\nSie **fährt** um 9.40 Uhr ab.\nKarten kosten *13* Euro.\n"
      _ = try folder.file("a.md", source)
      _ = try folder.file("b.md", target)
      let result = try lacuna(["audit", "-f", "json", "a.md", "b.md"], in: folder)
      let report = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
      let findings = try #require(report?["findings"] as? [[String: Any]])
      let span = try #require((findings.first?["source"] as? [[String: Any]])?.first)
      #expect(span["line"] as? Int == 4 && span["text"] as? String == "12")
      let start = try #require(span["start"] as? Int)
      #expect(Array(source.utf8)[start..<(start + 2)].elementsEqual("12".utf8))
    }
  }

  @Test func theEncodingIsAsSaidOrDeclared() throws {
    try Fixtures.withTemporaryFolder { folder in
      let text = "Die Fähre fährt schön spät."
      let latin = try #require(text.data(using: .isoLatin1))
      _ = try folder.file("a.txt", latin)
      #expect(try lacuna(["split", "a.txt"], in: folder).status == 65)
      let read = try lacuna(["split", "--encoding", "iso-8859-1", "a.txt"], in: folder)
      #expect(read.outputText == text + "\n\n")
      _ = try folder.file("a.html", Data("<meta charset='windows-1252'><p>".utf8) + latin)
      #expect(try lacuna(["split", "a.html"], in: folder).outputText == text + "\n\n")
      _ = try folder.file("b.txt", text)
      let wrong = try lacuna(["split", "--encoding", "iso-8859-1", "b.txt"], in: folder)
      #expect(wrong.outputText.contains("FÃ¤hre") && wrong.errorText.contains("well-formed UTF-8"))
    }
  }
}
