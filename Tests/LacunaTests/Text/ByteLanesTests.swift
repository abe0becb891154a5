import Testing

@testable import Lacuna

@Suite struct ByteLaneCounts {
  @Test(arguments: [(UInt8(0x21), UInt8(0x7E)), (0x30, 0x39), (0x41, 0x5A), (0x61, 0x7A)])
  func tellsEachByteOfAClass(low: UInt8, high: UInt8) {
    for byte in UInt8.min...UInt8.max {
      // Beside bytes that could carry over.
      for other: UInt8 in [0, 0x7F, 0x80, 0xFF] {
        let bytes = [other, byte, other, other, byte, other, other, other]
        let lanes = ByteLanes.load(bytes.span, at: 0, before: 8)
        let told = ByteLanes.ascii(lanes, from: low, through: high)
        #expect(ByteLanes.count(told) == bytes.count { $0 >= low && $0 <= high }, "\(byte)")
      }
    }
  }

  @Test func tellsWhereCharactersBegin() {
    let bytes = Array("aä„x".utf8)
    let lanes = ByteLanes.load(bytes.span, at: 0, before: bytes.count)
    var found: [Int] = []
    ByteLanes.forEach(ByteLanes.beginnings(lanes)) { found.append($0) }
    #expect(found == [1, 3])
  }

  @Test func readsNothingBehindTheEnd() {
    let bytes = Array("abcdefghij".utf8)
    let lanes = ByteLanes.load(bytes.span, at: 1, before: 4)
    #expect(lanes == 0x64_63_62)
    #expect(ByteLanes.load(bytes.span, at: 8, before: 10) == 0x6A_69)
  }

  @Test(arguments: [
    "Ja, gut.", "„Über\u{00A0}uns“", "a\u{2003}b", "日本語　です", "", " \t\n", "Der Bär aß Öl – früh.",
  ])
  func countsVisibleCharacters(text: String) {
    let bytes = Array(text.utf8)
    let visible = text.unicodeScalars.count { !$0.properties.isWhitespace }
    #expect(TermText.visibleCharacters(in: bytes.indices, of: bytes) == visible)
  }
}
