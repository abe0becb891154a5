import Foundation
import LacunaInterchange
import Testing

@testable import Lacuna

@Suite("Anchor formats")
struct AnchorWriterTests {
  private static let text = AnchorListing(
    Document("Größe: 3,5\nam 7.8.\nbei Ada\tB."),
    anchors: [
      Anchor(kind: .number, range: 9..<12, values: [.number(ExactNumber(35, exponent: -1))]),
      Anchor(
        kind: .date, range: 16..<20,
        values: [.date(.parsed(month: 8, day: 7)), .date(.parsed(month: 7, day: 8))]),
      Anchor(kind: .name, range: 25..<31, values: [.text("ada b")]),
    ])

  @Test func offsetsCountFromTheBeginningOfTheDocument() throws {
    #expect(
      try written { try AnchorFormat.tsv.write(Self.text, origin: .document, to: &$0) } == """
        line\tstart\tend\tkind\tvalue\tsurface
        1\t9\t12\tnumber\t3.5\t3,5
        2\t16\t20\tdate\tXXXX-08-07|XXXX-07-08\t7.8.
        3\t25\t31\tname\tada b\tAda B.

        """)
  }

  @Test func offsetsCountFromTheBeginningOfTheLineWhereEachIsATextOfItsOwn() throws {
    #expect(
      try written { try AnchorFormat.tsv.write(Self.text, origin: .line, to: &$0) } == """
        line\tstart\tend\tkind\tvalue\tsurface
        1\t9\t12\tnumber\t3.5\t3,5
        2\t3\t7\tdate\tXXXX-08-07|XXXX-07-08\t7.8.
        3\t4\t10\tname\tada b\tAda B.

        """)
  }

  @Test func jsonLinesListTheValues() throws {
    let lines = try jsonLines(
      try written { try AnchorFormat.jsonl.write(Self.text, origin: .line, to: &$0) })
    #expect(
      lines == [
        [
          "line": 1, "start": 9, "end": 12, "kind": "number", "values": ["3.5"],
          "surface": "3,5",
        ],
        [
          "line": 2, "start": 3, "end": 7, "kind": "date",
          "values": ["XXXX-08-07", "XXXX-07-08"], "surface": "7.8.",
        ],
        [
          "line": 3, "start": 4, "end": 10, "kind": "name", "values": ["ada b"],
          "surface": "Ada\tB.",
        ],
      ])
  }
}

extension CalendarDate {
  fileprivate static func parsed(month: Int, day: Int) -> CalendarDate {
    CalendarDate(year: nil, month: month, day: day, weekday: nil)
  }
}
