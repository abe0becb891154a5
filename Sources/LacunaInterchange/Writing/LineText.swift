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
    while true {
      index = ByteSearch.lineBreak(in: utf8, from: index)
      if index == utf8.endIndex { break }
      if utf8[index] != 0x09, lineBreakWidth(in: utf8, at: index) == 0 {
        index += 1
        continue
      }
      // The spaces before belong to the run.
      while index > from, utf8[index - 1] == 0x20 { index -= 1 }
      let run = blankRun(in: utf8, at: index)
      if run.hasLineBreak || (fold == .lineBreaksAndTabs && run.hasTab) {
        bytes.append(contentsOf: utf8[from..<index])
        bytes.append(UInt8(ascii: " "))
        from = index + run.width
      }
      index += max(run.width, 1)
    }
    bytes.append(contentsOf: utf8[from...])
  }

  /// Whether there is anything to replace in a text.
  static func needsFolding(_ utf8: [UInt8], _ fold: Fold) -> Bool {
    var index = 0
    while true {
      index = ByteSearch.lineBreak(in: utf8[...], from: index)
      if index == utf8.count { return false }
      if utf8[index] == 0x09, fold == .lineBreaksAndTabs { return true }
      if lineBreakWidth(in: utf8[...], at: index) > 0 { return true }
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

  private static func blankRun(
    in utf8: ArraySlice<UInt8>, at start: Int
  ) -> (width: Int, hasLineBreak: Bool, hasTab: Bool) {
    var (index, hasLineBreak, hasTab) = (start, false, false)
    while index < utf8.endIndex {
      if utf8[index] == UInt8(ascii: " ") {
        index += 1
      } else if utf8[index] == UInt8(ascii: "\t") {
        hasTab = true
        index += 1
      } else {
        let width = lineBreakWidth(in: utf8, at: index)
        if width == 0 { break }
        hasLineBreak = true
        index += width
      }
    }
    return (index - start, hasLineBreak, hasTab)
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
