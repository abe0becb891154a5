import Lacuna
import Testing

@Suite struct DocumentDecoding {
  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    let units = [0xFEFF] + Array(text.utf16)
    return units.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  @Test(arguments: ["", "Grüße\n", "a\u{0}b".replacingNUL, "😀 und 漢字"])
  func readsEveryEncoding(text: String) throws {
    let plain = try Document(decoding: Array(text.utf8))
    #expect(plain.encoding == .utf8)
    let marked = try Document(decoding: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    let little = try Document(decoding: utf16(text, bigEndian: false))
    #expect(little.encoding == .utf16LittleEndian)
    let big = try Document(decoding: utf16(text, bigEndian: true))
    #expect(big.encoding == .utf16BigEndian)
    for document in [plain, marked, little, big] { #expect(document.bytes == Array(text.utf8)) }
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0xFF], 2, 2, 1),
      ([0x61, 0xC3], 1, 1, 2),
      ([0xC0, 0xAF], 0, 1, 1),
      ([0xE0, 0x80, 0x80], 0, 1, 1),
      ([0xED, 0xA0, 0x80], 0, 1, 1),
      ([0xF4, 0x90, 0x80, 0x80], 0, 1, 1),
      ([0xF0, 0x9F, 0x98], 0, 1, 1),
      ([0xEF, 0xBB, 0xBF, 0x0A, 0x80], 4, 2, 1),
      // A mark at the beginning has no column, and a letter of two bytes has one.
      ([0xEF, 0xBB, 0xBF, 0xC3, 0xA4, 0x80], 5, 1, 2),
      // Past whole words of eight bytes, and at the end of one.
      (Array("Zeile eins\nund noch".utf8) + [0x80], 19, 2, 9),
      (Array("sieben ".utf8) + [0xFF] + Array(" und mehr Text".utf8), 7, 1, 8),
    ] as [([UInt8], Int, Int, Int)])
  func namesThePlaceOfIllFormedUTF8(bytes: [UInt8], offset: Int, line: Int, column: Int) {
    let error = DocumentError.illFormed(
      encoding: .utf8, offset: offset, line: line, column: column)
    #expect(throws: error) {
      try Document(decoding: bytes)
    }
  }

  @Test(
    arguments: [
      // A high surrogate without a low one, a low one alone, an odd byte at the end.
      ([0xFF, 0xFE, 0x0A, 0x00, 0x3D, 0xD8, 0x61, 0x00], 4, 2, 1),
      ([0xFF, 0xFE, 0x00, 0xDC], 2, 1, 1),
      ([0xFF, 0xFE, 0x61, 0x00, 0x62], 4, 1, 2),
      ([0xFF, 0xFE, 0x3D, 0xD8], 2, 1, 1),
    ] as [([UInt8], Int, Int, Int)])
  func namesThePlaceOfIllFormedUTF16(bytes: [UInt8], offset: Int, line: Int, column: Int) {
    let error = DocumentError.illFormed(
      encoding: .utf16LittleEndian, offset: offset, line: line, column: column)
    #expect(throws: error) { try Document(decoding: bytes) }
  }

  @Test func refusesNUL() {
    #expect(throws: DocumentError.nul(offset: 3, line: 2, column: 1)) {
      try Document(decoding: [0x61, 0x62, 0x0A, 0x00])
    }
    #expect(throws: DocumentError.nul(offset: 4, line: 1, column: 2)) {
      try Document(decoding: [0xFE, 0xFF, 0x00, 0x61, 0x00, 0x00])
    }
  }

  @Test func namesBinaryFormats() {
    #expect(throws: DocumentError.binary(format: "PDF")) {
      try Document(decoding: Array("%PDF-1.7\n".utf8))
    }
    #expect(throws: DocumentError.binary(format: "PNG")) {
      try Document(decoding: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A])
    }
  }
}

extension String {
  /// The text without NUL, which no document has.
  fileprivate var replacingNUL: String { filter { $0 != "\u{0}" } }
}

@Suite struct Locations {
  @Test func countsLinesAndScalarsFromOne() {
    let document = Document("ä€😀b\nzwei\n")
    let bytes = document.bytes
    func place(_ offset: Int) -> [Int] {
      let location = document.location(at: offset)
      return [location.line, location.column]
    }
    #expect(place(0) == [1, 1])
    #expect(place(2) == [1, 2])
    #expect(place(5) == [1, 3])
    #expect(place(9) == [1, 4])
    #expect(place(10) == [1, 5])
    #expect(place(11) == [2, 1])
    #expect(place(bytes.count) == [3, 1])
    #expect(place(bytes.count + 5) == [3, 1])
    #expect(place(-1) == [1, 1])
  }

  @Test func countsColumnsFarIntoALine() {
    let document = Document(String(repeating: "ü", count: 5000) + "x")
    #expect(document.location(at: 10_000).column == 5001)
    #expect(document.location(at: 2048).column == 1025)
  }

  @Test func agreeWithALoopOverManyLines() {
    let pieces = ["", "é", "eine Zeile", String(repeating: "ü", count: 700), "😀"]
    let text = (0..<300).map { pieces[$0 * 7 % 5] }.joined(separator: "\n")
    let document = Document(text)
    var (line, column) = (1, 1)
    for (offset, byte) in document.bytes.enumerated() where byte & 0xC0 != 0x80 {
      let location = document.location(at: offset)
      guard location.line == line, location.column == column else {
        Issue.record("offset \(offset): \(location), not \(line):\(column)")
        return
      }
      (line, column) = byte == 0x0A ? (line + 1, 1) : (line, column + 1)
    }
    #expect(document.location(at: document.bytes.count).line == line)
  }

  @Test func ofAnEmptyDocument() {
    let location = Document("").location(at: 0)
    #expect(location.line == 1)
    #expect(location.column == 1)
  }
}
