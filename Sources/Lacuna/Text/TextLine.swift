/// A line of a plain text, as far as paragraphs are concerned.
struct TextLine: Sendable {
  /// What a line begins with, where that sets it apart from running text.
  enum Opening: Sendable {
    case text
    /// A bullet such as `*` or `•`, which no line of running text begins with.
    case bullet
    /// A dash, which may also stand within a sentence.
    case dash
    /// A number or letter with a stop or bracket, `2.`, `(b)`; it may also be a date's day.
    case enumerator
    /// A line that stands for itself: a marked heading, a table row, a rule.
    case block
  }

  /// The bytes of the line without surrounding white space.
  let range: Range<Int>
  /// The number of white space bytes before the text.
  let indent: Int
  /// The number of scalars in `range`; of a line that is longer than any wrapped one, of bytes.
  let columns: Int
  let opening: Opening

  /// Looks at a line of a document, without its break.
  init(_ range: Range<Int>, of document: Document) {
    let trimmed = document.trimmed(range)
    self.range = trimmed
    self.indent = trimmed.lowerBound - range.lowerBound
    self.columns =
      trimmed.count > 4 * HardWrapping.longestWrap
      ? trimmed.count
      : ByteWord.lineFeedsAndScalars(in: document.bytes.span.extracting(trimmed)).1
    self.opening = Self.opening(of: document.bytes, in: trimmed)
  }

  private static func opening(of bytes: [UInt8], in range: Range<Int>) -> Opening {
    guard let first = range.first else { return .text }
    let (scalar, width) = UTF8Scalar.decode(bytes, at: first)
    func isSpace(_ index: Int) -> Bool {
      index < range.upperBound && Whitespace.width(in: bytes, at: index) > 0
    }
    switch scalar {
    case 0x7C: return .block
    case 0x23:
      let end = bytes[range].firstIndex { $0 != 0x23 } ?? range.upperBound
      return end - first <= 6 && (end == range.upperBound || isSpace(end)) ? .block : .text
    case 0x3D, 0x5F, 0x7E, 0x60:
      return bytes[range].prefix(3).count == 3 && bytes[range].prefix(3).allSatisfy { $0 == scalar }
        ? .block : .text
    case 0x2A, 0x2B:
      if isSpace(first + 1) { return .bullet }
      return range.count >= 3 && bytes[range].allSatisfy { $0 == scalar } ? .block : .text
    case 0x2D:
      if isSpace(first + 1) { return .dash }
      return range.count >= 3 && bytes[range].allSatisfy { $0 == scalar } ? .block : .text
    case 0x2013, 0x2014:
      return isSpace(first + width) ? .dash : .text
    case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25AB, 0x25CB, 0x25CF, 0x25E6, 0x25A0, 0x2713, 0x2714,
      0xB7, 0xF0B7, 0xF0A7:
      return .bullet
    default:
      guard let end = enumeratorEnd(in: bytes, range) else { return .text }
      return isSpace(end) ? .enumerator : .text
    }
  }

  /// Finds the end of `1.`, `2.3.1`, `12)`, `(3)`, `b)`, `(iv)` at the beginning of a range.
  ///
  /// At most twelve bytes are looked at.
  static func enumeratorEnd(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let limit = min(range.upperBound, range.lowerBound + 12)
    var index = range.lowerBound
    let bracketed = index < limit && bytes[index] == UInt8(ascii: "(")
    if bracketed { index += 1 }
    var dots = 0
    var letters = 0
    var digits = 0
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if letters > 0 { return nil }
        digits += 1
        if digits > 3 { return nil }
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        letters += 1
        let isRoman = bracketed && [0x69, 0x76, 0x78].contains(bytes[index])
        if letters > (isRoman ? 4 : 1) || digits > 0 { return nil }
      case UInt8(ascii: "."):
        if bracketed || digits + letters == 0 || (letters > 0 && dots > 0) { return nil }
        dots += 1
        digits = 0
        letters = 0
      case UInt8(ascii: ")"):
        return digits + letters > 0 ? index + 1 : nil
      default:
        return dots > 0 && !bracketed && letters == 0 ? index : nil
      }
      index += 1
    }
    return nil
  }
}
