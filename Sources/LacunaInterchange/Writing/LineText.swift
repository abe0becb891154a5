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
    let text = utf8.span
    var index = start - utf8.startIndex
    while index < text.count {
      if index + ByteWord.width <= text.count {
        let word = ByteWord(text, at: index)
        let marks = word.below(0x20) | word.equal(to: 0xC2) | word.equal(to: 0xE2)
        if marks == 0 {
          index += ByteWord.width
          continue
        }
        index += ByteWord.first(marks)
      }
      let place = utf8.startIndex + index
      let isFolded =
        text[index] == 0x09
        ? fold == .lineBreaksAndTabs : lineBreakWidth(in: utf8, at: place) > 0
      if isFolded { return place }
      index += 1
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether there is anything to replace in a text.
  static func needsFolding(_ utf8: [UInt8], _ fold: Fold) -> Bool {
    firstToFold(in: utf8[...], from: 0, fold) != nil
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
