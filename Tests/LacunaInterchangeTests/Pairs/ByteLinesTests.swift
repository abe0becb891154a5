import LacunaInterchange
import Testing

@Suite("Lines of a stream of bytes")
struct ByteLinesTests {
  /// Bytes that arrive in pieces of a length.
  private struct Pieces: ByteSource {
    var rest: ArraySlice<UInt8>
    let length: Int

    mutating func read(_ count: Int, into buffer: inout [UInt8]) {
      buffer.append(contentsOf: rest.prefix(min(count, length)))
      rest = rest.dropFirst(min(count, length))
    }
  }

  /// The lines, those that are too long as their lengths.
  private func lines(_ text: String, pieces: Int, limit: Int) throws -> [String] {
    var lines = ByteLines(Pieces(rest: Array(text.utf8)[...], length: pieces), limit: limit)
    var found: [String] = []
    while let line = try lines.next() {
      switch line {
      case .bytes(let bytes): found.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong(let count): found.append("<\(count)>")
      }
    }
    return found
  }

  @Test(arguments: 1...13)
  func piecesMakeNoDifference(length: Int) throws {
    let text = "one\n\ntwo\r\nthree is long\nvier\u{E4}\n\r\n12345678\n123456789\nend"
    #expect(
      try lines(text, pieces: length, limit: 8)
        == ["one", "", "two", "<13>", "vier\u{E4}", "", "12345678", "<9>", "end"])
  }

  @Test(arguments: [
    ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("123456789", ["<9>"]),
    ("123456789\n", ["<9>"]),
  ])
  func theEndNeedsNoLineFeed(text: String, expected: [String]) throws {
    for length in 1...3 {
      #expect(try lines(text, pieces: length, limit: 8) == expected)
    }
  }
}
