/// Telling white space in UTF-8 bytes.
package enum Whitespace {
  /// Measures the white space character at an offset.
  ///
  /// White space is what Unicode's `White_Space` property names, and the byte order mark.
  ///
  /// - Returns: Its width in bytes, or 0 where there is another character.
  @inlinable
  package static func width(in bytes: [UInt8], at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
    let (value, width) = UTF8Scalar.decode(bytes, at: index)
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      return width
    default:
      return 0
    }
  }
}

extension Document {
  /// Narrows a range by the white space at both of its ends.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let width = Whitespace.width(in: bytes, at: start)
      if width == 0 { break }
      start += width
    }
    var end = range.upperBound
    while end > start {
      let last = UTF8Scalar.start(before: end, in: bytes)
      if Whitespace.width(in: bytes, at: last) == 0 { break }
      end = last
    }
    return start..<end
  }
}
