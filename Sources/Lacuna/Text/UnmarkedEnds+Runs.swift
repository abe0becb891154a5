// Passing over words in lower case, which begin no sentence here.
extension UnmarkedEnds {
  /// Passes over words in lower case, eight bytes at a time.
  ///
  /// - Parameter offset: The end of a word.
  /// - Returns: How many words were passed, and where the next begins that may be another, the white
  ///   space before it, or the sentence's end.
  func lowerCaseRun(
    from offset: Int, in sentence: Range<Int>, _ bytes: [UInt8]
  ) -> (count: Int, end: Int) {
    var count = 0
    var index = offset
    // Whether the last byte was a space, at the lowest place.
    var wasSpace: UInt64 = 0
    while index < sentence.upperBound {
      let part = ByteWord(bytes.span, at: index, before: sentence.upperBound)
      let spaces = part.exactly(0x20)
      let begins = (spaces << 8 | wasSpace) & ~spaces
      let stops = begins & ~part.lowerCase | part.nonASCII | part.below(0x20)
      // Addresses have one of these.
      let marks = part.equal(to: 0x2E) | part.equal(to: 0x3A) | part.equal(to: 0x40)
      let found = stops | marks
      if found == 0 {
        count &+= begins.nonzeroBitCount
        wasSpace = spaces >> 56
        index &+= ByteWord.width
        continue
      }
      let first = found & (0 &- found)
      count &+= (begins & (first &- 1)).nonzeroBitCount
      index &+= ByteWord.first(found)
      if begins & first != 0 { return (count, index) }
      if mayBeAddress(markedAt: index, in: sentence, bytes) {
        while bytes[index - 1] != 0x20 { index -= 1 }
        return (count - 1, index)
      }
      if Whitespace.width(in: bytes, at: index) > 0 { return (count, index) }
      index += UTF8Scalar.decode(bytes, at: index).width
      wasSpace = 0
    }
    return (count, sentence.upperBound)
  }

  /// Tells whether a word with a mark may be `www.…`, `http://…` or `anna@…`.
  private func mayBeAddress(markedAt index: Int, in sentence: Range<Int>, _ bytes: [UInt8]) -> Bool
  {
    switch bytes[index] {
    case UInt8(ascii: "@"): true
    case UInt8(ascii: ":"):
      index + 1 < sentence.upperBound && bytes[index + 1] == UInt8(ascii: "/")
    case UInt8(ascii: "."): bytes[index - 1] == UInt8(ascii: "w")
    default: false
    }
  }

  /// Finds the word in lower case that ends before white space.
  func lastWord(before offset: Int, from limit: Int, _ bytes: [UInt8]) -> UnmarkedWord {
    var end = offset
    while end > limit {
      let last = UTF8Scalar.start(before: end, in: bytes)
      if Whitespace.width(in: bytes, at: last) == 0 { break }
      end = last
    }
    var begin = end
    while begin > limit, bytes[begin - 1] != 0x20 { begin -= 1 }
    return UnmarkedWord(range: begin..<end, kind: nil)
  }
}
