import Foundation
import Lacuna
import LacunaInterchange
import Testing

@Suite("Segment formats")
struct SegmentWriterTests {
  private static let text = Bitext.text(
    [["Turn the key.", "Wait for\r\nthe \u{201C}click\u{201D}."], ["Then pull\tit."]],
    language: "en", separator: "\n")

  @Test func aSegmentALineABlankLineAfterEachParagraph() throws {
    #expect(
      try written { try SegmentFormat.lines.write(Self.text, to: &$0) } == """
        Turn the key.
        Wait for the “click”.

        Then pull\tit.


        """)
  }

  @Test func jsonLinesCutTheSegmentsOutOfTheDocument() throws {
    let lines = try jsonLines(try written { try SegmentFormat.jsonl.write(Self.text, to: &$0) })
    #expect(
      lines == [
        ["start": 0, "end": 13, "line": 1, "paragraph": 1, "text": "Turn the key."],
        [
          "start": 14, "end": 40, "line": 2, "paragraph": 1,
          "text": "Wait for\r\nthe \u{201C}click\u{201D}.",
        ],
        ["start": 42, "end": 55, "line": 5, "paragraph": 2, "text": "Then pull\tit."],
      ])
  }

  @Test(arguments: SegmentFormat.allCases)
  func anEmptyTextHasNoLines(format: SegmentFormat) throws {
    #expect(
      try written { try format.write(Bitext.text([], language: "de"), to: &$0) } == "")
  }
}
