/// Walks over the lines of a document: LF, CR LF, CR, U+2028 and U+2029 end one.
struct LineCursor {
  private let bytes: [UInt8]
  /// Where the next line begins; past the end where there is none.
  private var start = 0

  init(_ document: Document) { bytes = document.bytes }

  /// Finds the next line, without its break; a document has at least one.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  mutating func next() -> Range<Int>? {
    guard start <= bytes.count else { return nil }
    var index = start
    while index < bytes.count {
      if index &+ ByteWord.width <= bytes.count {
        let word = ByteWord(bytes.span, at: index)
        // Few words need a closer look.
        var marks = word.below(0x0E) | word.nonASCII
        if marks != 0 {
          marks = word.equal(to: 0x0A) | word.equal(to: 0x0D) | word.equal(to: 0xE2)
        }
        if marks == 0 {
          index &+= ByteWord.width
          continue
        }
        index &+= ByteWord.first(marks)
      }
      let width = breakWidth(index)
      if width > 0 {
        defer { start = index + width }
        return start..<index
      }
      index += 1
    }
    defer { start = bytes.count + 1 }
    return start..<bytes.count
  }

  private func breakWidth(_ index: Int) -> Int {
    switch bytes[index] {
    case 0x0A: 1
    case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xE2: bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }
}
