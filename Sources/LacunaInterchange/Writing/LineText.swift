import Lacuna

/// Text for a format in which a line or a cell holds a piece of it.
package enum LineText {
  /// What must not stand in the text.
  package enum Fold {
    /// Line breaks.
    case lineBreaks
    /// Line breaks and tabs.
    case lineBreaksAndTabs
  }

  /// Appends well-formed UTF-8; a run of spaces and tabs with a line break in it becomes one space,
  /// and so does a tab where a tab ends a cell.
  package static func append(_ utf8: ArraySlice<UInt8>, folding fold: Fold, to bytes: inout [UInt8])
  {
    var from = utf8.startIndex
    var index = from
    while let found = firstToFold(in: utf8, from: index, fold) {
      var begin = found
      while begin > from, isBlank(utf8[begin - 1]) { begin -= 1 }
      bytes.append(contentsOf: utf8[from..<begin])
      bytes.append(UInt8(ascii: " "))
      index = begin + blankWidth(in: utf8, at: begin)
      from = index
    }
    bytes.append(contentsOf: utf8[from...])
  }

  /// Finds the next character that must not stand in the text.
  private static func firstToFold(
    in utf8: ArraySlice<UInt8>, from start: Int, _ fold: Fold
  ) -> Int? {
    var index = start
    while true {
      index = ByteSearch.lineBreak(in: utf8, from: index)
      if index == utf8.endIndex { return nil }
      let isFolded =
        utf8[index] == 0x09
        ? fold == .lineBreaksAndTabs : lineBreakWidth(in: utf8, at: index) > 0
      if isFolded { return index }
      index += 1
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Folds a text where it lies, as `append` does; whether there was anything to replace.
  static func fold(_ utf8: inout [UInt8], _ fold: Fold) -> Bool {
    guard var found = firstToFold(in: utf8[...], from: 0, fold) else { return false }
    // What is written lies over what has been read: a run is at least one byte.
    var end = 0
    var from = 0
    while true {
      var begin = found
      while begin > from, isBlank(utf8[begin - 1]) { begin -= 1 }
      let rest = begin + blankWidth(in: utf8[...], at: begin)
      utf8.move(from..<begin, to: end)
      end += begin - from
      utf8[end] = UInt8(ascii: " ")
      end += 1
      from = rest
      guard let next = firstToFold(in: utf8[...], from: from, fold) else { break }
      found = next
    }
    utf8.move(from..<utf8.count, to: end)
    utf8.removeLast(from - end)
    return true
  }

  /// Tells by one look that a text has neither tabs nor line breaks nor what XML forbids.
  static func isPlain(_ utf8: [UInt8]) -> Bool {
    var index = 0
    while true {
      index = ByteSearch.lineBreakOrForbidden(in: utf8, index..<utf8.count)
      if index == utf8.count { return true }
      if utf8[index] < 0x20 || lineBreakWidth(in: utf8[...], at: index) > 0
        || XMLWriter.forbiddenWidth(in: utf8, at: index) > 0
      {
        return false
      }
      index += 1
    }
  }

  /// Appends some segments of a text, a space between one and the next.
  static func append(
    _ segments: Range<Int>, of text: SegmentedText, folding fold: Fold, to bytes: inout [UInt8]
  ) {
    for index in segments {
      if index > segments.lowerBound { bytes.append(UInt8(ascii: " ")) }
      append(text.document.bytes[text.segments[index].range], folding: fold, to: &bytes)
    }
  }

  /// Measures a run of spaces, tabs and line breaks.
  private static func blankWidth(in utf8: ArraySlice<UInt8>, at start: Int) -> Int {
    var index = start
    while index < utf8.endIndex {
      let width = isBlank(utf8[index]) ? 1 : lineBreakWidth(in: utf8, at: index)
      if width == 0 { break }
      index += width
    }
    return index - start
  }

  /// Measures a character at which a reader of lines may end one: line feed, vertical tab, form
  /// feed, carriage return, the information separators, NEL, and U+2028 and U+2029.
  private static func lineBreakWidth(in utf8: ArraySlice<UInt8>, at index: Int) -> Int {
    switch utf8[index] {
    case 0x0A...0x0D, 0x1C...0x1E:
      return 1
    case 0xC2 where index + 1 < utf8.endIndex && utf8[index + 1] == 0x85:
      return 2
    case 0xE2 where index + 2 < utf8.endIndex && utf8[index + 1] == 0x80:
      return utf8[index + 2] & 0xFE == 0xA8 ? 3 : 0
    default:
      return 0
    }
  }
}
