import TestSupport
import Testing

@testable import LacunaInterchange

@Suite("Searching bytes eight at a time")
struct ByteSearchTests {
  /// A search, and the bytes that it is to find.
  struct Search: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let find: @Sendable ([UInt8], Range<Int>) -> Int
    let isHit: @Sendable (UInt8) -> Bool
  }

  private static func slice(
    _ find: @escaping @Sendable (ArraySlice<UInt8>, Int) -> Int
  ) -> @Sendable ([UInt8], Range<Int>) -> Int {
    { bytes, range in find(bytes[..<range.upperBound], range.lowerBound) }
  }

  static let searches = [
    Search(testDescription: "forbidden", find: ByteSearch.forbidden) { $0 < 0x20 || $0 == 0xEF },
    Search(testDescription: "markup", find: ByteSearch.markup) {
      $0 < 0x20 || Array("&<>".utf8).contains($0) || $0 == 0xEF
    },
    Search(testDescription: "attribute", find: ByteSearch.attributeMarkup) {
      $0 < 0x20 || Array("\"&<>".utf8).contains($0) || $0 == 0xEF
    },
    Search(testDescription: "JSON", find: slice(ByteSearch.jsonEscape)) {
      $0 < 0x20 || [0x22, 0x5C, 0x7F, 0xC2, 0xE2, 0xEF].contains($0)
    },
    Search(testDescription: "end of a JSON string", find: slice(ByteSearch.jsonMark)) {
      $0 < 0x20 || [0x22, 0x5C].contains($0)
    },
    Search(testDescription: "PO", find: ByteSearch.poEscape) {
      $0 < 0x20 || [0x22, 0x5C, 0x7F].contains($0)
    },
    Search(testDescription: "Markdown", find: ByteSearch.markdownMark) {
      Array("$&*<|~[\\]^_`".utf8).contains($0)
    },
    Search(testDescription: "line breaks", find: slice(ByteSearch.lineBreak)) {
      $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2
    },
    Search(testDescription: "plain", find: ByteSearch.lineBreakOrForbidden) {
      $0 < 0x20 || [0xC2, 0xE2, 0xEF].contains($0)
    },
    Search(testDescription: "CSV", find: ByteSearch.quotable) {
      [0x22, 0x2C, 0x0A, 0x0D].contains($0)
    },
    Search(
      testDescription: "divider", find: { ByteSearch.lineFeed(or: 0x2C, in: $0, $1) },
      isHit: { $0 == 0x0A || $0 == 0x2C }),
  ]

  /// Every byte at every place of a word, between bytes that are no hits.
  @Test(arguments: searches)
  func eachByteIsJudgedWhereverItStands(search: Search) {
    var wrong: [String] = []
    for byte in UInt8.min...UInt8.max {
      for count in [1, 7, 8, 9, 17] {
        for place in 0..<count {
          var bytes = [UInt8](repeating: 0x41, count: count)
          bytes[place] = byte
          let expected = search.isHit(byte) ? place : count
          if search.find(bytes, 0..<count) != expected {
            wrong.append("\(byte) at \(place) of \(count)")
          }
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: searches, 1...5 as ClosedRange<UInt64>)
  func anyRangeOfAnyBytesIsSearchedAsByALoop(search: Search, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var wrong: [([UInt8], Range<Int>)] = []
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        // Neighbours of what is searched for, where a borrow would show.
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : [0x20, 0x21, 0x41, 0x80, 0x3D, 0xF0].randomElement(using: &random) ?? 0x41
      }
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = Int.random(in: start...bytes.count, using: &random)
      let expected = bytes[start..<end].firstIndex(where: search.isHit) ?? end
      if search.find(bytes, start..<end) != expected { wrong.append((bytes, start..<end)) }
    }
    #expect(wrong.isEmpty)
  }
}
