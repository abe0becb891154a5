import Foundation
import Lacuna
import Testing

@testable import LacunaInterchange

@Suite("Links that cross others, written and read") struct CrossingLinkTests {
  private func bytes(_ alignment: Alignment, _ format: AlignmentFormat) throws -> [UInt8] {
    var sink = MemorySink()
    try format.write(
      alignment, by: Producer(name: "lacuna", version: "0.0.0"),
      at: UTCTime(secondsSince1970: 0), to: &sink)
    return sink.bytes
  }

  private func crossing(_ objects: [NSDictionary]) -> [Bool?] {
    objects.map { $0["crossing"] as? Bool }
  }

  @Test func jsonMarksThemAndNoOthers() throws {
    let whole = try JSONSerialization.jsonObject(with: Data(bytes(Bitext.exchanged, .json)))
    let links = try #require((whole as? NSDictionary)?["links"] as? [NSDictionary])
    #expect(crossing(links) == [nil, true, true, nil])
    #expect(links.map { $0["target"] as? [Int] } == [[0], [2], [1], [3]])
  }

  @Test func jsonLinesKeepTheMark() throws {
    let written = try bytes(Bitext.exchanged, .jsonl)
    let objects = try written.split(separator: 0x0A).map {
      try #require(try JSONSerialization.jsonObject(with: Data($0)) as? NSDictionary)
    }
    #expect(crossing(objects) == [nil, true, true, nil])
    let units = try units(of: reader(.jsonl, DrippingSource(written, width: 7)))
    #expect(units.map(\.isCrossing) == [false, true, true, false])
    let again = try file(units, .jsonl).bytes
    let lines = again.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    #expect(lines.map { $0.contains("\"crossing\":true") } == [false, true, true, false])
  }

  @Test(arguments: [
    ("false", false), ("true", true), (" true ", true), ("null", false), ("1", false),
    ("\"true\"", false),
  ])
  func whatALineMaySay(value: String, isCrossing: Bool) throws {
    let line = #"{"sourceText":"a","crossing":\#(value),"targetText":"b"}"#
    let found = try units(of: reader(.jsonl, DrippingSource(Array(line.utf8), width: 3)))
    #expect(found.map(\.isCrossing) == [isCrossing])
    #expect(found.map(\.texts) == [["a", "b"]])
  }

  @Test func aMalformedMarkIsAnError() {
    let line = #"{"sourceText":"a","crossing":tru,"targetText":"b"}"#
    #expect(throws: ReadingError.self) {
      try units(of: reader(.jsonl, DrippingSource(Array(line.utf8), width: 64)))
    }
  }

  /// The last rung is at the ends of both texts, wherever the last link leads.
  @Test func aLadderEndsAtTheEnds() throws {
    let text = Bitext.text([["a", "b"]], language: "en")
    let alignment = Alignment(
      source: text, target: text,
      links: [
        Link(source: 0..<1, target: 1..<2, confidence: 1),
        Link(source: 1..<2, target: 0..<1, confidence: 1),
      ])
    let ladder = String(decoding: try bytes(alignment, .ladder), as: UTF8.self)
    #expect(ladder.hasSuffix("\n2\t2\t0.000\n"))
  }
}
