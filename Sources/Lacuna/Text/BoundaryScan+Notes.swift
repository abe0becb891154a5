// Reading references, footnotes and what else follows a mark without being a word.
extension BoundaryScan {
  /// Finds the end of `[3]`, `[12][13]`, `[a]` at an offset.
  func referenceEnd(_ offset: Int) -> Int? {
    var index = offset + 1
    let limit = min(end, offset + 8)
    while index < limit, bytes[index] != 0x5D {
      let byte = bytes[index]
      guard byte &- 0x30 < 10 || byte | 0x20 &- 0x61 < 26 || byte == 0x2C || byte == 0x20 else {
        return nil
      }
      index += 1
    }
    return index < limit && index > offset + 1 ? index + 1 : nil
  }

  static func isSuperscript(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xB2, 0xB3, 0xB9, 0x2070...0x2079, 0x2020, 0x2021: true
    default: false
    }
  }

  /// Finds the end of the figures of footnotes set without brackets: `end.3`, `end."11 12`.
  ///
  /// They stand after a whole word, a bracket or quotation mark, and before a capital.
  func noteEnd(_ candidate: BoundaryCandidate) -> Int? {
    guard followsWord(candidate) else { return nil }
    var index = candidate.end
    for _ in 0..<3 {
      let digits = bytes[index..<min(index + 4, end)].prefix { $0 &- 0x30 < 10 }.count
      guard 1...3 ~= digits else { return nil }
      index += digits
      guard index < end else { return index }
      let space = Whitespace.width(in: bytes, at: index)
      guard space > 0 || bytes[index] == 0x2C, index + 1 < end else { return nil }
      let next = UTF8Scalar.decode(bytes, at: index + max(space, 1)).value
      if LetterCase(of: next) == .upper { return space > 0 ? index : nil }
      index += max(space, 1)
    }
    return nil
  }

  /// Tells whether a whole word, a bracket or a quotation mark stands before the mark.
  func followsWord(_ candidate: BoundaryCandidate) -> Bool {
    switch candidate.before.shape {
    case .lower, .capitalised:
      candidate.before.letters >= 3 && !rules.isListed(candidate, bytes)
    case .none:
      candidate.offset > start && [0x29, 0x22, 0x5D, 0x9D].contains(bytes[candidate.offset - 1])
    default: false
    }
  }

  /// Finds the end of a footnote's figure that stands apart, before a word that begins a sentence.
  func noteEndApart(_ offset: Int, _ candidate: BoundaryCandidate) -> Int? {
    guard rules.conventions.figuresApartAreNotes, followsWord(candidate) else { return nil }
    let close = offset + bytes[offset..<min(offset + 3, end)].prefix { $0 &- 0x30 < 10 }.count
    guard 1...2 ~= close - offset, close + 1 < end, bytes[close] == 0x20,
      bytes[close + 1] &- 0x41 < 26
    else { return nil }
    return rules.openers.contains(bytes, wordRange(from: close + 1)) ? close : nil
  }

  /// Finds the end of `[...]` or `[…]`, which marks what was left out after a sentence.
  func omissionEnd(_ offset: Int) -> Int? {
    guard offset + 5 <= end, bytes[offset + 4] == 0x5D,
      bytes[(offset + 1)..<(offset + 4)].elementsEqual("...".utf8)
        || bytes[(offset + 1)..<(offset + 4)].elementsEqual("…".utf8)
    else { return nil }
    return offset + 5
  }

  /// Tells whether three spaced stops and then a capital follow an offset.
  func leadsEllipsis(_ offset: Int) -> Bool {
    guard offset + 8 <= end, bytes[offset..<offset + 7].elementsEqual(" . . . ".utf8) else {
      return false
    }
    return LetterCase(of: UTF8Scalar.decode(bytes, at: offset + 7).value) == .upper
  }
}
