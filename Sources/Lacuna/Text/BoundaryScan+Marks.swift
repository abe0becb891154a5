// Reading what stands after a mark.
extension BoundaryScan {
  /// Takes all marks in a row: `?!`, `...`, `!!!`.
  func readMarks(_ candidate: inout BoundaryCandidate) {
    var index = index
    var stops = 0
    loop: while index < end {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      switch PunctuationClass(of: scalar) {
      case .fullStop: stops += 1
      case .final: candidate.mark = .final
      case .ellipsis:
        if candidate.mark != .final { candidate.mark = .ellipsis }
      default: break loop
      }
      index += width
    }
    if stops > 1 { candidate.mark = .ellipsis }
    candidate.end = index
  }

  /// Takes closing quotation marks and brackets, and references such as `[3]` or `²`.
  mutating func readClosers(_ candidate: inout BoundaryCandidate) {
    while candidate.end < end {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: candidate.end)
      switch PunctuationClass(of: scalar) {
      case .quotationMark:
        let next = candidate.end + width
        // Before a word without a space it may be the next sentence's opening mark.
        guard isQuoting || next >= end || !beginsWord(next) else { return }
        candidate.hasClosingQuotation = true
        if scalar != 0x27 && scalar != 0x2019 { isQuoting = false }
        candidate.end = next
        readLateMarks(&candidate)
      case .closing:
        candidate.hasClosingBracket = true
        candidate.end += width
        readLateMarks(&candidate)
      case .opening:
        guard scalar == 0x5B, let close = referenceEnd(candidate.end) else { return }
        candidate.hasReference = true
        candidate.end = close
      case .other where scalar &- 0x30 < 10:
        guard let close = noteEnd(candidate) else { return }
        candidate.hasReference = true
        candidate.end = close
      default:
        guard Self.isSuperscript(scalar) else { return }
        candidate.hasReference = true
        candidate.end += width
      }
    }
  }

  /// Takes marks after a closing mark.
  func readLateMarks(_ candidate: inout BoundaryCandidate) {
    while candidate.end < end {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: candidate.end)
      switch PunctuationClass(of: scalar) {
      case .fullStop, .final:
        candidate.end += width
        candidate.hasLateMark = true
      default: return
      }
    }
  }

  /// Takes what belongs to the sentence past a space: a reference `[3]`, an emoticon, emoji.
  func readAfterthoughts(_ candidate: inout BoundaryCandidate) {
    var index = candidate.end
    while index < end {
      while index < end {
        let width = Whitespace.width(in: bytes, at: index)
        if width == 0 { break }
        index += width
      }
      guard index < end else { return }
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      if scalar == 0x5B, let close = omissionEnd(index) {
        index = close
      } else if scalar &- 0x30 < 10, let close = noteEndApart(index, candidate) {
        index = close
        candidate.hasReference = true
      } else if scalar == 0x5B, let close = referenceEnd(index) {
        index = close
        candidate.hasReference = true
      } else if scalar == 0x3A || scalar == 0x3B || scalar == 0x3D,
        let close = Emoticon.end(in: bytes, at: index, before: end)
      {
        index = close
      } else if scalar == 0x27, isClosingPair(index) {
        index += 2
        candidate.hasClosingQuotation = true
      } else if Emoticon.isEmoji(scalar) {
        index += width
      } else {
        return
      }
      candidate.end = index
    }
  }

  private func isZeroWidthSpace(_ offset: Int) -> Bool {
    bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x8B
  }

  /// Tells whether two apostrophes stand for a closing quotation mark between spaces, as they do
  /// in text that was cut into words.
  private func isClosingPair(_ offset: Int) -> Bool {
    offset + 1 < end && bytes[offset + 1] == 0x27
      && (offset + 2 == end || Whitespace.width(in: bytes, at: offset + 2) > 0)
  }

  mutating func readFollowing(_ candidate: inout BoundaryCandidate) {
    var index = candidate.end
    func skipSpace() {
      while index < end {
        // A space of no width parts words too, but is kept.
        let width = isZeroWidthSpace(index) ? 3 : Whitespace.width(in: bytes, at: index)
        if width == 0 { return }
        index += width
      }
    }
    skipSpace()
    candidate.hasGap = index > candidate.end
    var skipped = 0
    while index < end, skipped < Self.openings {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      if noteFollowing(scalar, at: index, isFirst: skipped == 0, in: &candidate) { return }
      skipped += 1
      index += width
      skipSpace()
    }
    if index < end, candidate.following == .nothing { candidate.following = .symbol }
  }

  /// Notes what a scalar after the mark says of the words that follow.
  ///
  /// - Returns: Whether that settles it; if not, the scalar stands before a word.
  private mutating func noteFollowing(
    _ scalar: UInt32, at index: Int, isFirst: Bool, in candidate: inout BoundaryCandidate
  ) -> Bool {
    switch PunctuationClass(of: scalar) {
    case .quotationMark:
      noteQuotation(scalar, at: index, in: &candidate)
      return false
    case .opening:
      candidate.hasOpening = true
      candidate.hasOpeningBracket = true
      guard opensMarker(index) else { return false }
      candidate.following = .marker
    case .closing:
      candidate.following = .continuation
    case .fullStop
    where candidate.mark == .stop && index + 1 < end && bytes[index + 1] == UInt8(ascii: "."):
      candidate.hasOpening = true
      return false
    case .final, .fullStop:
      candidate.following = isFirst ? .continuation : .symbol
    case .ellipsis:
      candidate.hasOpening = true
      return false
    case .other:
      return noteWordOrSymbol(scalar, at: index, in: &candidate)
    }
    return true
  }

  /// Takes a quotation mark with spaces on both sides for a closing one within a quotation, and
  /// else for an opening one.
  private mutating func noteQuotation(
    _ scalar: UInt32, at index: Int, in candidate: inout BoundaryCandidate
  ) {
    let next = index + UTF8Scalar.decode(bytes, at: index).width
    if isQuoting, candidate.hasGap, scalar != 0x27, !candidate.hasOpening,
      next >= end || Whitespace.width(in: bytes, at: next) > 0
    {
      candidate.hasClosingQuotation = true
      isQuoting = false
      candidate.end = next
    } else {
      candidate.hasOpening = true
    }
  }

  private func noteWordOrSymbol(
    _ scalar: UInt32, at index: Int, in candidate: inout BoundaryCandidate
  ) -> Bool {
    switch LetterCase(of: scalar) {
    case .lower where opensMarker(index): candidate.following = .marker
    case .lower where beginsAddress(index): candidate.following = .symbol
    case .lower: candidate.following = .lower
    case .upper: candidate.following = .capital
    case .uncased: candidate.following = .uncased
    case .noLetter where scalar &- 0x30 < 10: candidate.following = .digit
    case .noLetter: return noteSymbol(scalar, in: &candidate)
    }
    candidate.after = WordView(bytes, wordRange(from: index))
    return true
  }

  /// Tells whether `http` or `www.` stands at an offset.
  private func beginsAddress(_ offset: Int) -> Bool {
    bytes[offset..<end].starts(with: "http".utf8) || bytes[offset..<end].starts(with: "www.".utf8)
  }

  private func noteSymbol(_ scalar: UInt32, in candidate: inout BoundaryCandidate) -> Bool {
    candidate.following = .symbol
    switch scalar {
    // A colon after a reference gives its page: `[3]:17`.
    case 0x3A where candidate.hasReference && !candidate.hasGap: break
    case 0x2C, 0x3A, 0x3B, 0x2F, 0x3001, 0xFF0C, 0xFF1B, 0xFF1A:
      candidate.following = .continuation
    case 0xA7: candidate.following = .section
    case 0x300... where UTF8Scalar.extendsCharacter(scalar): candidate.following = .continuation
    // Tags and mentions, `#news`, `@anna`, begin in lower case.
    case 0x23, 0x40: break
    case 0x2D, 0x2013, 0x2014:
      candidate.hasDash = true
      return false
    default: return false
    }
    return true
  }

  /// Tells whether `(b)`, `b)` or `iii)` stands at an offset.
  func opensMarker(_ offset: Int) -> Bool {
    guard let close = TextLine.enumeratorEnd(in: bytes, offset..<end) else { return false }
    return bytes[close - 1] == 0x29 && close < end && Whitespace.width(in: bytes, at: close) > 0
  }
}
