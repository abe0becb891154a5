// Passing over words that begin no sentence here: those in lower case, and in some languages nouns.
extension UnmarkedEnds {
  /// Passes over words, eight bytes at a time.
  ///
  /// - Parameter offset: The end of a word.
  /// - Returns: How many words were passed, and where the next begins that may begin a sentence, the
  ///   white space before it, or the sentence's end.
  func passWords(
    from offset: Int, in sentence: Range<Int>, _ bytes: [UInt8], noting so: inout Progress
  ) -> (count: Int, end: Int) {
    var passed = 0
    // Words in lower case since the last name.
    var count = 0
    var index = offset
    // Whether the last byte was a space, at the lowest place.
    var wasSpace: UInt64 = 0
    parts: while index < sentence.upperBound {
      let part = ByteWord(bytes.span, at: index, before: sentence.upperBound)
      let spaces = part.exactly(0x20)
      var begins = (spaces << 8 | wasSpace) & ~spaces
      let stops = begins & ~part.lowerCase | part.nonASCII | part.below(0x20)
      // Addresses, which may begin a sentence where names may, have one of these.
      let marks =
        passesNames ? 0 : part.equal(to: 0x2E) | part.equal(to: 0x3A) | part.equal(to: 0x40)
      var found = stops | marks
      while found != 0 {
        let first = found & (0 &- found)
        let place = index &+ ByteWord.first(found)
        let isBegin = begins & first != 0
        if isBegin, isName(place, bytes) {
          count &+= (begins & (first &- 1)).nonzeroBitCount
          so.noteLowerCase(count)
          so.noteName()
          passed &+= count &+ 1
          count = 0
          begins &= 0 &- (first << 1)
        } else if isBegin || stops & first != 0 || mayBeAddress(place, in: sentence, bytes) {
          count &+= (begins & (first &- 1)).nonzeroBitCount
          index = place
          if isBegin || Whitespace.width(in: bytes, at: place) > 0 { break parts }
          if stops & first == 0 {
            // The address belongs to what is looked at closely.
            while bytes[index - 1] != 0x20 { index -= 1 }
            count -= 1
            break parts
          }
          index += UTF8Scalar.decode(bytes, at: index).width
          wasSpace = 0
          continue parts
        }
        found &= found &- 1
      }
      count &+= begins.nonzeroBitCount
      wasSpace = spaces >> 56
      index &+= ByteWord.width
    }
    so.noteLowerCase(count)
    return (passed &+ count, min(index, sentence.upperBound))
  }

  /// Tells whether the word at an offset is a name, a noun or a figure that begins nothing here.
  private func isName(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    guard passesNames else { return false }
    return bytes[offset] &- 0x30 < 10 || hasNoListedBeginning(offset, bytes)
  }

  /// Tells whether a word with a mark may be `www.…`, `http://…` or `anna@…`.
  private func mayBeAddress(_ index: Int, in sentence: Range<Int>, _ bytes: [UInt8]) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "@"): true
    case UInt8(ascii: ":"):
      index + 1 < sentence.upperBound && bytes[index + 1] == UInt8(ascii: "/")
    case UInt8(ascii: "."): bytes[index - 1] == UInt8(ascii: "w")
    default: false
    }
  }

  /// Finds the word that ends before white space, where words were passed.
  func lastWord(
    before offset: Int, from limit: Int, in sentence: Range<Int>, _ bytes: [UInt8]
  ) -> UnmarkedWord {
    var end = offset
    while end > limit {
      let last = UTF8Scalar.start(before: end, in: bytes)
      if Whitespace.width(in: bytes, at: last) == 0 { break }
      end = last
    }
    var begin = end
    while begin > limit, bytes[begin - 1] != 0x20 { begin -= 1 }
    if bytes[begin] &- 0x61 < 26 { return UnmarkedWord(range: begin..<end, kind: nil) }
    return word(from: begin, in: sentence, bytes) ?? UnmarkedWord(range: begin..<end, kind: nil)
  }
}
