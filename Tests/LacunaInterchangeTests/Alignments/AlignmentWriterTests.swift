import Foundation
import Lacuna
import Testing

@testable import LacunaInterchange

@Suite("Alignment formats")
struct AlignmentWriterTests {
  private static let producer = Producer(name: "lacuna", version: "0.0.0")

  private static func text(_ alignment: Alignment, _ format: AlignmentFormat) throws -> String {
    try written { sink in
      try format.write(
        alignment, by: producer, at: UTCTime(secondsSince1970: 0), to: &sink)
    }
  }

  @Test func linksAreIndicesAndAConfidenceThatIsCutOff() throws {
    #expect(
      try Self.text(Bitext.ferry, .links) == """
        [0, 1]:[0]:0.987
        []:[1]:1.000
        [2]:[2]:0.999

        """)
  }

  @Test func tsvHasAHeaderEightColumnsALinkAndNoBreaksInThem() throws {
    let rows = try Self.text(Bitext.ferry, .tsv).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.count == 5 && rows.last == "")
    let cells = rows.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(
      cells[0] == [
        "source", "target", "kind", "confidence", "source_start", "source_end", "target_start",
        "target_end",
      ])
    #expect(
      cells[1] == [
        "The ferry \"Lark\" leaves at 9:40. It is late.",
        "Die Fähre „Lark“ fährt um 9.40 Uhr ab; sie ist spät.", "2-1", "0.987", "0", "44", "0",
        "59",
      ])
    // The source's side is the place where the sentence would belong.
    #expect(
      cells[2] == ["", "Hunde fahren frei.", "0-1", "1.000", "44", "44", "61", "79"])
    #expect(cells[3][0] == "Tickets cost 12\u{A0}€ & more in summer.")
    #expect(cells[3][4...] == ["46", "84", "81", "122"])
  }

  @Test func theOffsetsOfTSVCutTheSegmentsOutOfTheDocuments() throws {
    let alignment = Bitext.ferry
    for row in try Self.text(alignment, .tsv).split(separator: "\n").dropFirst() {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      let offsets = cells[4...].compactMap { Int($0) }
      try #require(offsets.count == 4)
      let source = alignment.source.document.string(in: offsets[0]..<offsets[1])
      let target = alignment.target.document.string(in: offsets[2]..<offsets[3])
      func folded(_ text: String) -> String {
        String(text.map { $0 == "\n" || $0 == "\t" ? " " : $0 })
      }
      #expect(folded(source) == cells[0] && folded(target) == cells[1])
    }
  }

  @Test func jsonLinesKeepTheTextsAsTheyAre() throws {
    let links = try jsonLines(Self.text(Bitext.ferry, .jsonl))
    #expect(
      links == [
        [
          "source": [0, 1], "target": [0], "kind": "2-1", "confidence": 0.987654,
          "sourceStart": 0, "sourceEnd": 44,
          "sourceText": "The ferry \"Lark\" leaves at 9:40. It is late.",
          "targetStart": 0, "targetEnd": 59,
          "targetText": "Die Fähre „Lark“ fährt um 9.40 Uhr ab; sie ist spät.",
        ],
        [
          "source": [Int](), "target": [1], "kind": "0-1", "confidence": 1,
          "sourceStart": 44, "sourceEnd": 44, "sourceText": "",
          "targetStart": 61, "targetEnd": 79, "targetText": "Hunde\tfahren frei.",
        ],
        [
          "source": [2], "target": [2], "kind": "1-1", "confidence": 0.99996,
          "sourceStart": 46, "sourceEnd": 84,
          "sourceText": "Tickets cost 12\u{A0}€ & more\nin summer.",
          "targetStart": 81, "targetEnd": 122,
          "targetText": "Karten kosten 12\u{A0}€ und im Sommer mehr.",
        ],
      ])
  }

  @Test func jsonHoldsBothTextsAndTheLinks() throws {
    let object = try json(Self.text(Bitext.ferry, .json))
    #expect(object["schema"] as? String == "lacuna-alignment/1")
    #expect(object["tool"] as? NSDictionary == ["name": "lacuna", "version": "0.0.0"])
    #expect(
      object["source"] as? NSDictionary == [
        "path": "ferry.en.txt", "language": "en", "bytes": 84, "offsets": "file",
        "segments": [
          [
            "start": 0, "end": 32, "line": 1, "paragraph": 1,
            "text": "The ferry \"Lark\" leaves at 9:40.",
          ],
          ["start": 33, "end": 44, "line": 1, "paragraph": 1, "text": "It is late."],
          [
            "start": 46, "end": 84, "line": 3, "paragraph": 2,
            "text": "Tickets cost 12\u{A0}€ & more\nin summer.",
          ],
        ],
      ])
    #expect((object["target"] as? NSDictionary)?["language"] as? String == "de")
    #expect(
      object["links"] as? NSArray == [
        ["source": [0, 1], "target": [0], "kind": "2-1", "confidence": 0.987654],
        ["source": [Int](), "target": [1], "kind": "0-1", "confidence": 1],
        ["source": [2], "target": [2], "kind": "1-1", "confidence": 0.99996],
      ])
  }

  @Test func decodedDocumentsSayThatOffsetsAreNotTheFiles() throws {
    let utf16: [UInt8] = [0xFF, 0xFE, 0x61, 0x00]
    let text = SegmentedText(
      try Document(decoding: utf16), language: .named("en"), paragraphs: [0..<1],
      segments: [Segment(range: 0..<1, paragraph: 0)])
    let object = try json(
      Self.text(
        Alignment(
          source: text, target: text, links: [Link(source: 0..<1, target: 0..<1, confidence: 1)]),
        .json))
    #expect((object["source"] as? NSDictionary)?["offsets"] as? String == "decoded")
  }

  @Test(arguments: AlignmentFormat.allCases)
  func twoEmptyTextsCanBeWritten(format: AlignmentFormat) throws {
    let empty = Bitext.text([], language: "en")
    let text = try Self.text(Alignment(source: empty, target: empty, links: []), format)
    switch format {
    case .links, .jsonl: #expect(text.isEmpty)
    case .tsv: #expect(text.split(separator: "\n").count == 1)
    case .json: #expect(try json(text)["links"] as? NSArray == [])
    case .tmx: #expect(text.hasSuffix("<body>\n  </body>\n</tmx>\n"))
    case .csv: #expect(text.split(whereSeparator: \.isNewline).count == 1)
    case .xliff: #expect(text.hasSuffix("</file>\n</xliff>\n") && !text.contains("<unit"))
    case .xliff12: #expect(text.hasSuffix("<body>\n    </body>\n  </file>\n</xliff>\n"))
    case .po: #expect(text.hasPrefix("msgid \"\"\nmsgstr \"\"\n") && !text.contains("msgctxt"))
    case .md: #expect(text.split(separator: "\n").count == 2)
    case .ladder: #expect(text == "0\t0\t0.000\n")
    case .html: #expect(text.hasSuffix("</html>\n") && !text.contains("<li id="))
    }
  }

  @Test(arguments: [
    ("a.tmx", AlignmentFormat.tmx), ("b.de.TSV", .tsv), ("/x.y/c.links", .links),
    ("d.jsonl", .jsonl), ("e.json", .json), ("f.xlf", .xliff), ("g.xliff", .xliff),
    ("h.CSV", .csv), ("i.po", .po), ("j.markdown", .md), ("k.ladder", .ladder), ("l.html", .html),
    ("m.HTM", .html),
  ])
  func theEndingOfAFileTellsTheFormat(name: String, format: AlignmentFormat) {
    #expect(AlignmentFormat(fileName: name) == format)
  }

  @Test(arguments: ["", "-", "tmx", "a.txt", "a.", "/x.tmx/a"])
  func otherNamesTellNone(name: String) {
    #expect(AlignmentFormat(fileName: name) == nil)
  }
}
