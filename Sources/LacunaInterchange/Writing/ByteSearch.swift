/// Finds bytes that need attention, eight at a time: most of a text needs none.
///
/// A test gives the top bit of each byte that it hits. Above the lowest hit a bit may be wrong, since
/// a subtraction borrows from there; only the lowest counts.
enum ByteSearch {
  /// Finds the first byte of a range that a test hits; the end of the range where there is none.
  @inline(__always)
  static func first(in bytes: [UInt8], _ range: Range<Int>, where test: (UInt64) -> UInt64) -> Int {
    // The buffer is used only here, and the range is checked against it.
    unsafe bytes.withUnsafeBytes { unsafe first(in: $0, range, where: test) }
  }

  /// The same in a slice, from an index on.
  @inline(__always)
  static func first(
    in bytes: ArraySlice<UInt8>, from index: Int, where test: (UInt64) -> UInt64
  ) -> Int {
    let start = bytes.startIndex
    // As above.
    return unsafe bytes.withUnsafeBytes { buffer in
      start + (unsafe first(in: buffer, (index - start)..<buffer.count, where: test))
    }
  }

  @inline(__always)
  private static func first(
    in buffer: UnsafeRawBufferPointer, _ range: Range<Int>, where test: (UInt64) -> UInt64
  ) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= buffer.count)
    var index = range.lowerBound
    let end = range.upperBound
    while end - index >= 8 {
      // The eight bytes lie within the range.
      let word = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let hits = test(UInt64(littleEndian: word)) & tops
      if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
    if index == end { return end }
    var word: UInt64 = 0
    if end >= 8 {
      // The eight bytes before the end, without those that were looked at.
      let last = unsafe buffer.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)
      word = UInt64(littleEndian: last) >> UInt64(8 * (8 - (end - index)))
    } else {
      for place in index..<end {
        word |= UInt64(unsafe buffer[place]) << UInt64(8 * (place - index))
      }
    }
    // The zeros behind the end may be hit.
    return min(end, index + (test(word) & tops).trailingZeroBitCount / 8)
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Hits bytes below a limit, which is at most 128.
  @inline(__always)
  private static func below(_ limit: UInt64, _ word: UInt64) -> UInt64 {
    (word &- ones &* limit) & ~word
  }

  @inline(__always)
  private static func equal(_ byte: UInt64, _ word: UInt64) -> UInt64 {
    below(1, word ^ (ones &* byte))
  }

  /// Hits two bytes that differ in their second bit; the one given has it.
  @inline(__always)
  private static func either(_ byte: UInt64, _ word: UInt64) -> UInt64 {
    equal(byte, word | ones &* 2)
  }
}

extension ByteSearch {
  /// Finds the first byte that XML forbids, or that begins such a character.
  static func forbidden(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    first(in: bytes, range) { below(0x20, $0) | equal(0xEF, $0) }
  }

  /// Finds what XML takes for markup, or forbids, or may forbid with what follows.
  static func markup(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    first(in: bytes, range) { word in
      // `<` and `>` differ in their second bit.
      below(0x20, word) | equal(0x26, word) | either(0x3E, word) | equal(0xEF, word)
    }
  }

  /// The same within an attribute in double quotation marks.
  static func attributeMarkup(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    first(in: bytes, range) { word in
      let markup = equal(0x22, word) | equal(0x26, word) | either(0x3E, word)
      return below(0x20, word) | markup | equal(0xEF, word)
    }
  }

  /// Finds what JSON escapes, or may escape with what follows.
  static func jsonEscape(in bytes: ArraySlice<UInt8>, from index: Int) -> Int {
    first(in: bytes, from: index) { word in
      let ascii = below(0x20, word) | equal(0x22, word) | equal(0x5C, word) | equal(0x7F, word)
      return ascii | equal(0xC2, word) | equal(0xE2, word) | equal(0xEF, word)
    }
  }

  /// Finds what ends a string of JSON, or a stretch of it without escapes.
  static func jsonMark(in bytes: ArraySlice<UInt8>, from index: Int) -> Int {
    first(in: bytes, from: index) { below(0x20, $0) | equal(0x22, $0) | equal(0x5C, $0) }
  }

  /// Finds what a string of gettext escapes.
  static func poEscape(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    first(in: bytes, range) { word in
      below(0x20, word) | equal(0x22, word) | equal(0x5C, word) | equal(0x7F, word)
    }
  }

  /// Finds what Markdown takes for markup: `$`, `&`, `*`, `<`, `|`, `~` and the six from `[` to `` ` ``.
  static func markdownMark(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var from = range.lowerBound
    while true {
      let index = first(in: bytes, from..<range.upperBound) { word in
        // Tests of several bytes at once, which hit `>` and the letters from X to Z, too.
        let signs = either(0x26, word) | equal(0x7E, word | ones &* 0x42) | equal(0x2A, word)
        return signs | below(8, word ^ (ones &* 0x58)) | equal(0x60, word)
      }
      if index == range.upperBound { return index }
      switch bytes[index] {
      case UInt8(ascii: ">"), UInt8(ascii: "X")...UInt8(ascii: "Z"): from = index + 1
      default: return index
      }
    }
  }

  /// Finds what may be a line break, a tab or another control character, or begin one.
  static func lineBreak(in bytes: ArraySlice<UInt8>, from index: Int) -> Int {
    first(in: bytes, from: index) { below(0x20, $0) | equal(0xC2, $0) | equal(0xE2, $0) }
  }

  /// Finds what may be a line break or what XML forbids, or begin such a character.
  static func lineBreakOrForbidden(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    first(in: bytes, range) { word in
      below(0x20, word) | equal(0xC2, word) | equal(0xE2, word) | equal(0xEF, word)
    }
  }

  /// Finds what makes a cell of RFC 4180 one in quotation marks.
  static func quotable(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    first(in: bytes, range) { word in
      equal(0x22, word) | equal(0x2C, word) | equal(0x0A, word) | equal(0x0D, word)
    }
  }

  /// Finds a line feed or another byte.
  static func lineFeed(or other: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int {
    first(in: bytes, range) { equal(0x0A, $0) | equal(UInt64(other), $0) }
  }
}
