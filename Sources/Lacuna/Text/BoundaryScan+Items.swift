// Lists: their markers, and items that follow each other within a paragraph.
extension BoundaryScan {
  /// Tells whether the sentence up to a mark is `1`, `2.4`, `(3)`, `b)`, `IV` and nothing else.
  func isListMarker(upTo offset: Int) -> Bool {
    guard offset - start <= 12, offset > start else { return false }
    if offset - start == 2, bytes[start] == bytes[start + 1], bytes[start] | 0x20 &- 0x61 < 26 {
      return true
    }
    var letters = 0
    var digits = 0
    for byte in bytes[start..<offset] {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      // Bullets, dashes and quotation marks of the block that begins with this byte included.
      case 0x22, 0x2A, 0x2D, 0xE2, 0x80...0xBF: break
      case 0x2E, 0x28, 0x29, 0x20, 0xC2, 0x23: break
      default: return false
      }
    }
    if letters == 0 { return digits > 0 && digits <= 8 }
    if digits == 0, letters == 1 { return true }
    return rules.isRomanNumeral(bytes, start..<offset) || (letters == 1 && digits <= 3)
  }

  /// Tells whether a figure or numeral after a comma or colon begins an item: `: 1. Boil`.
  func isInlineMarker(_ word: WordView) -> Bool {
    let begin = word.range.lowerBound
    guard begin - start >= 2, bytes[begin - 1] == 0x20,
      bytes[begin - 2] == 0x2C || bytes[begin - 2] == 0x3A || bytes[begin - 2] == 0x3B,
      !word.hasSeparator
    else { return false }
    let isFigure = word.shape == .number || word.shape == .alphanumeric && word.letters == 1
    return isFigure && word.digits <= 2 || rules.isRomanNumeral(bytes, word.range)
  }

  /// Remembers the number or letter of a list marker.
  mutating func noteMarker(_ candidate: BoundaryCandidate) {
    guard candidate.isListMarker else { return }
    marker = markerValue(candidate.before)
  }

  func markerValue(_ word: WordView) -> (value: Int, isLetter: Bool)? {
    if word.shape == .number, !word.hasSeparator, word.digits <= 2 {
      return (bytes[word.range].reduce(0) { $0 * 10 + Int($1 & 0x0F) }, false)
    }
    if word.letters == 1, word.digits == 0, let byte = bytes[word.range].first, byte < 0x80 {
      return (Int(byte), true)
    }
    return nil
  }

  /// Finds where an item begins in a list that runs on: `1. Wash the rice 2. Boil it`.
  func itemStart(
    _ candidate: BoundaryCandidate
  ) -> (start: Int, trimmedEnd: Int)? {
    guard candidate.mark == .stop, candidate.hasGap, candidate.following == .capital,
      !candidate.isListMarker, !candidate.hasClosingQuotation, candidate.chainLength == 0,
      let marker,
      let next = markerValue(candidate.before),
      next.isLetter == marker.isLetter, next.value == marker.value + 1,
      rules.beginsItem(candidate, bytes)
    else { return nil }
    return cut(before: candidate.before.range.lowerBound)
  }

  /// Finds the item that begins with `2)` or `b)` just before the current place.
  mutating func considerItem() -> Range<Int>? {
    guard index > start, bytes[index - 1] &- 0x30 < 10 || bytes[index - 1] | 0x20 &- 0x61 < 26
    else { return nil }
    let word = WordView(bytes, wordRange(before: index))
    guard word.range.count <= 2, let value = markerValue(word) else { return nil }
    if word.range.lowerBound == start {
      marker = value
    } else if let marker, value.isLetter == marker.isLetter, value.value == marker.value + 1,
      !brackets.isInside(index, sentenceStart: start, bytes),
      !rules.goesOn(before: word.range.lowerBound, bytes)
    {
      self.marker = value
      return sentenceBefore(word.range.lowerBound)
    }
    return nil
  }

  /// Ends the sentence after `b)` or `(iv)` whose bracket is here, where markers stand apart.
  mutating func endedAtMarker() -> Range<Int>? {
    let close = index + 1
    guard rules.options.listMarkersStandApart, close < end,
      isGap(close),
      TextLine.enumeratorEnd(in: bytes, start..<close) == close
    else { return nil }
    return ended(at: close)
  }

  /// Ends the sentence at the semicolon or colon just read, where that is asked for.
  mutating func endedAtPause(_ mark: UInt8) -> Range<Int>? {
    guard mark == 0x3B ? rules.options.semicolonsEnd : mark == 0x3A && rules.options.colonsEnd,
      isGap(index),
      !brackets.isInside(index - 1, sentenceStart: start, bytes),
      quotations?.isInside((index - 1)..<index) != true
    else { return nil }
    return ended(at: index)
  }

  /// Ends the sentence before a list item, where white space parts them.
  mutating func sentenceBefore(_ item: Int) -> Range<Int>? {
    guard let cut = cut(before: item) else { return nil }
    defer { start = cut.start }
    return start..<cut.trimmedEnd
  }

  func cut(before first: Int) -> (start: Int, trimmedEnd: Int)? {
    var trimmedEnd = first
    while trimmedEnd > start {
      let last = UTF8Scalar.start(before: trimmedEnd, in: bytes)
      if Whitespace.width(in: bytes, at: last) == 0 { break }
      trimmedEnd = last
    }
    return trimmedEnd < first && trimmedEnd > start ? (first, trimmedEnd) : nil
  }

  static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6: true
    default: false
    }
  }
}
