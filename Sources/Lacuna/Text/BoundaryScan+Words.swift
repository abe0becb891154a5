// Reading the words around a mark.
extension BoundaryScan {
  /// Finds the word that ends at an offset: letters, digits, and stops or apostrophes among them.
  func wordRange(before offset: Int) -> Range<Int> {
    var begin = numberSign(before: offset)
    let limit = max(start, offset - Self.reach)
    while begin > limit {
      if bytes[begin - 1] | 0x20 &- 0x61 < 26 {
        begin -= 1
        continue
      }
      let (scalar, width) = UTF8Scalar.decode(bytes, before: begin)
      guard isWordScalar(scalar), begin - width >= limit else { break }
      begin -= width
    }
    while begin < offset {
      let byte = bytes[begin]
      guard byte == 0x2E || byte == 0x27 || byte == 0x2C || byte == 0x3A else { break }
      begin += 1
    }
    return begin..<offset
  }

  /// Takes the `°` or `º` of `N°` for a part of the word that ends at an offset.
  private func numberSign(before offset: Int) -> Int {
    guard offset - start > 2, bytes[offset - 2] == 0xC2,
      bytes[offset - 1] == 0xB0 || bytes[offset - 1] == 0xBA,
      LetterCase(of: UInt32(bytes[offset - 3])) != .noLetter
    else { return offset }
    return offset - 2
  }

  /// Finds the word before a mark; in text whose marks stand apart, a listed abbreviation before
  /// the space: `Mr . Hall`.
  func wordBeforeMark(_ mark: BoundaryCandidate.Mark) -> Range<Int> {
    let word = wordRange(before: index)
    guard word.isEmpty, mark == .stop, index > start + 2, bytes[index - 1] == 0x20 else {
      return word
    }
    let apart = wordRange(before: index - 1)
    return rules.isAbbreviation(apart, bytes) ? apart : word
  }

  func wordRange(from offset: Int) -> Range<Int> {
    var finish = offset
    let limit = min(end, offset + Self.reach)
    while finish < limit {
      if bytes[finish] | 0x20 &- 0x61 < 26 {
        finish += 1
        continue
      }
      let (scalar, width) = UTF8Scalar.decode(bytes, at: finish)
      guard isWordScalar(scalar), scalar != 0x2C, scalar != 0x3A else { break }
      finish += width
    }
    while finish > offset, bytes[finish - 1] == 0x2E || bytes[finish - 1] == 0x27 { finish -= 1 }
    return offset..<finish
  }

  func isWordScalar(_ scalar: UInt32) -> Bool {
    if scalar &- 0x30 < 10 || scalar == 0x2E || scalar == 0x27 || scalar == 0x2019 { return true }
    // A soft hyphen is no letter, but within a word.
    if scalar == 0x2C || scalar == 0x3A || scalar == 0xAD { return true }
    return LetterCase(of: scalar) != .noLetter || (0x300...0x36F).contains(scalar)
  }

  func beginsWord(_ offset: Int) -> Bool {
    let scalar = UTF8Scalar.decode(bytes, at: offset).value
    return LetterCase(of: scalar) != .noLetter || scalar &- 0x30 < 10
  }

  /// Tells whether white space stands at an offset, and no accent right after it.
  func isGap(_ offset: Int) -> Bool {
    guard offset < end else { return false }
    let width = Whitespace.width(in: bytes, at: offset)
    guard width > 0 else { return false }
    return offset + width >= end
      || !UTF8Scalar.extendsCharacter(UTF8Scalar.decode(bytes, at: offset + width).value)
  }

  func isSpace(from: Int, to: Int) -> Bool {
    guard from <= to, to - from <= 4 else { return false }
    var index = from
    while index < to {
      let width = Whitespace.width(in: bytes, at: index)
      if width == 0 { return false }
      index += width
    }
    return true
  }
}
