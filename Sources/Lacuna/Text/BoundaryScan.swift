/// Walks over one paragraph and yields its sentences.
///
/// All looking back and ahead is bounded by a constant, or goes over bytes that the walk then skips.
struct BoundaryScan {
  /// How many bytes of a word are looked at; longer words are in no list.
  private static let reach = 40
  /// How many opening marks and symbols are skipped before the next word.
  private static let openings = 6

  private let bytes: [UInt8]
  private let end: Int
  private let rules: BoundaryRules
  private var brackets: BracketScan
  /// Where the current sentence begins.
  private var start: Int
  private var index: Int
  /// Whether a quotation has been opened and not closed.
  private var isQuoting = false
  /// The dotted word so far, where the last mark was a stop that ended nothing.
  private var chain = ""
  private var chainEnd = -1
  /// Just past the last stop that ended nothing.
  private var stopEnd = -1
  /// The last list marker: its value and whether it is a letter.
  private var marker: (value: Int, isLetter: Bool)?

  init(_ bytes: [UInt8], _ paragraph: Range<Int>, _ rules: BoundaryRules) {
    self.bytes = bytes
    self.end = paragraph.upperBound
    self.rules = rules
    self.start = paragraph.lowerBound
    self.index = paragraph.lowerBound
    self.brackets = BracketScan(bytes, paragraph)
  }

  /// Finds the next sentence.
  mutating func next() -> Range<Int>? {
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        switch byte {
        case 0x2E, 0x21, 0x3F:
          if let sentence = considered(byte == 0x2E ? .stop : .final) { return sentence }
        case 0x22:
          noteQuotation(width: 1)
          index += 1
        case 0x3A, 0x3B:
          if Emoticon.end(in: bytes, at: index, before: end) != nil {
            if let sentence = considered(.emoticon) { return sentence }
          } else {
            index += 1
          }
        case 0x29:
          let sentence = considerItem()
          index += 1
          if let sentence { return sentence }
        default:
          index += 1
        }
        continue
      }
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      switch PunctuationClass(of: scalar) {
      case .final:
        if let sentence = considered(.final) { return sentence }
      case .ellipsis:
        if let sentence = considered(.ellipsis) { return sentence }
      case .quotationMark:
        // Single marks are apostrophes more often than not.
        if ![0x2018, 0x2019, 0xB4].contains(scalar) { noteQuotation(width: width) }
        index += width
      default:
        let sentence = Self.isBullet(scalar) ? sentenceBefore(index) : nil
        index += width
        if let sentence { return sentence }
      }
    }
    guard start < end else { return nil }
    defer { start = end }
    return start..<end
  }

  /// Reads the candidate at the current place and moves past its marks.
  ///
  /// - Returns: The sentence that it ends, if it ends one.
  private mutating func considered(_ mark: BoundaryCandidate.Mark) -> Range<Int>? {
    let candidate = candidate(mark)
    if let item = itemStart(candidate) {
      let sentence = start..<item.trimmedEnd
      start = item.start
      index = candidate.end
      marker = markerValue(candidate.before)
      return sentence
    }
    index = candidate.end
    noteMarker(candidate)
    if rules.endSentence(candidate, bytes) {
      chainEnd = -1
      let sentence = start..<candidate.end
      start = candidate.end
      while start < end {
        let width = Whitespace.width(in: bytes, at: start)
        if width == 0 { break }
        start += width
      }
      index = start
      return start < end || !sentence.isEmpty ? sentence : nil
    }
    stopEnd = candidate.end
    if candidate.mark == .stop {
      let word = candidate.before
      chain =
        word.range.count <= 8 && candidate.chain.utf8.count <= 8
        ? candidate.chain + WordFolding.folded(bytes, word.range) + "." : ""
      chainEnd = chain.isEmpty ? -1 : candidate.end
    }
    return nil
  }

  private mutating func candidate(_ first: BoundaryCandidate.Mark) -> BoundaryCandidate {
    let word = WordView(bytes, wordRange(before: index))
    var candidate = BoundaryCandidate(
      start: start, mark: first, offset: index, end: index, before: word,
      after: WordView(bytes, index..<index))
    candidate.isListMarker = isListMarker(upTo: index) || isInlineMarker(word)
    candidate.isBracketed = brackets.isInside(index, sentenceStart: start)
    if chainEnd >= 0, isSpace(from: chainEnd, to: word.range.lowerBound) { candidate.chain = chain }
    candidate.isSpacedEllipsis =
      first == .stop && word.range.isEmpty && stopEnd > start && stopEnd < index
      && isSpace(from: stopEnd, to: index)
    if first == .emoticon {
      candidate.end = Emoticon.end(in: bytes, at: index, before: end) ?? index + 1
    } else {
      readMarks(&candidate)
    }
    readClosers(&candidate)
    readAfterthoughts(&candidate)
    readFollowing(&candidate)
    return candidate
  }

  /// Takes all marks in a row: `?!`, `...`, `!!!`.
  private func readMarks(_ candidate: inout BoundaryCandidate) {
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
  private mutating func readClosers(_ candidate: inout BoundaryCandidate) {
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
      default:
        guard Self.isSuperscript(scalar) else { return }
        candidate.hasReference = true
        candidate.end += width
      }
    }
  }

  /// Takes marks after a closing mark.
  private func readLateMarks(_ candidate: inout BoundaryCandidate) {
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
  private func readAfterthoughts(_ candidate: inout BoundaryCandidate) {
    var index = candidate.end
    while index < end {
      while index < end {
        let width = Whitespace.width(in: bytes, at: index)
        if width == 0 { break }
        index += width
      }
      guard index < end else { return }
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      if scalar == 0x5B, let close = referenceEnd(index) {
        index = close
        candidate.hasReference = true
      } else if scalar == 0x3A || scalar == 0x3B,
        let close = Emoticon.end(in: bytes, at: index, before: end)
      {
        index = close
      } else if Emoticon.isEmoji(scalar) {
        index += width
      } else {
        return
      }
      candidate.end = index
    }
  }

  private mutating func readFollowing(_ candidate: inout BoundaryCandidate) {
    var index = candidate.end
    func skipSpace() {
      while index < end {
        let width = Whitespace.width(in: bytes, at: index)
        if width == 0 { return }
        index += width
      }
    }
    skipSpace()
    candidate.hasGap = index > candidate.end
    var skipped = 0
    while index < end, skipped < Self.openings {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      switch PunctuationClass(of: scalar) {
      case .quotationMark:
        let next = index + width
        if isQuoting, candidate.hasGap, scalar != 0x27, !candidate.hasOpening,
          next >= end || Whitespace.width(in: bytes, at: next) > 0
        {
          // Spaced off on both sides within a quotation: it closes.
          candidate.hasClosingQuotation = true
          isQuoting = false
          candidate.end = next
        } else {
          candidate.hasOpening = true
        }
      case .opening:
        candidate.hasOpening = true
        candidate.hasOpeningBracket = true
        if opensMarker(index) {
          candidate.following = .marker
          return
        }
      case .closing:
        candidate.following = .continuation
        return
      case .final, .fullStop:
        candidate.following = skipped == 0 ? .continuation : .symbol
        return
      case .ellipsis:
        candidate.hasOpening = true
      case .other:
        switch LetterCase(of: scalar) {
        case .lower: candidate.following = opensMarker(index) ? .marker : .lower
        case .upper: candidate.following = .capital
        case .uncased: candidate.following = .uncased
        case .noLetter:
          if scalar &- 0x30 < 10 {
            candidate.following = .digit
          } else if scalar == 0x3A, candidate.hasReference, !candidate.hasGap {
            candidate.following = .symbol
            return
          } else if [0x2C, 0x3A, 0x3B, 0x2F, 0x3001, 0xFF0C, 0xFF1B, 0xFF1A].contains(scalar) {
            candidate.following = .continuation
            return
          } else if scalar == 0xA7 {
            candidate.following = .section
            return
          } else if [0x2D, 0x2013, 0x2014].contains(scalar) {
            candidate.hasDash = true
            candidate.following = .symbol
            break
          } else if scalar == 0x23 || scalar == 0x40 {
            candidate.following = .symbol
            return
          } else {
            candidate.following = .symbol
            break
          }
        }
        if candidate.following != .symbol {
          candidate.after = WordView(bytes, wordRange(from: index))
          return
        }
      }
      skipped += 1
      index += width
      skipSpace()
    }
    if index < end, candidate.following == .nothing { candidate.following = .symbol }
  }

  // MARK: Looking around

  /// Finds the word that ends at an offset: letters, digits, and stops or apostrophes among them.
  private func wordRange(before offset: Int) -> Range<Int> {
    var begin = offset
    let limit = max(start, offset - Self.reach)
    while begin > limit {
      let (scalar, width) = UTF8Scalar.decode(bytes, before: begin)
      guard isWordScalar(scalar), begin - width >= limit else { break }
      begin -= width
    }
    while begin < offset, [0x2E, 0x27, 0x2C, 0x3A].contains(bytes[begin]) { begin += 1 }
    return begin..<offset
  }

  private func wordRange(from offset: Int) -> Range<Int> {
    var finish = offset
    let limit = min(end, offset + Self.reach)
    while finish < limit {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: finish)
      guard isWordScalar(scalar), scalar != 0x2C, scalar != 0x3A else { break }
      finish += width
    }
    while finish > offset, bytes[finish - 1] == 0x2E || bytes[finish - 1] == 0x27 { finish -= 1 }
    return offset..<finish
  }

  private func isWordScalar(_ scalar: UInt32) -> Bool {
    if scalar &- 0x30 < 10 || scalar == 0x2E || scalar == 0x27 || scalar == 0x2019 { return true }
    if scalar == 0x2C || scalar == 0x3A { return true }
    return LetterCase(of: scalar) != .noLetter || (0x300...0x36F).contains(scalar)
  }

  private func beginsWord(_ offset: Int) -> Bool {
    let scalar = UTF8Scalar.decode(bytes, at: offset).value
    return LetterCase(of: scalar) != .noLetter || scalar &- 0x30 < 10
  }

  private func isSpace(from: Int, to: Int) -> Bool {
    guard from <= to, to - from <= 4 else { return false }
    var index = from
    while index < to {
      let width = Whitespace.width(in: bytes, at: index)
      if width == 0 { return false }
      index += width
    }
    return true
  }

  /// Tells whether `(b)`, `b)` or `iii)` stands at an offset.
  private func opensMarker(_ offset: Int) -> Bool {
    guard let close = TextLine.enumeratorEnd(in: bytes, offset..<end) else { return false }
    return bytes[close - 1] == 0x29 && close < end && Whitespace.width(in: bytes, at: close) > 0
  }

  /// Tells whether the sentence up to a mark is `1`, `2.4`, `(3)`, `b)`, `IV` and nothing else.
  private func isListMarker(upTo offset: Int) -> Bool {
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
  private func isInlineMarker(_ word: WordView) -> Bool {
    let isFigure = word.shape == .number || word.shape == .alphanumeric && word.letters == 1
    guard isFigure && word.digits <= 2 || rules.isRomanNumeral(bytes, word.range),
      !word.hasSeparator
    else { return false }
    let limit = max(start, word.range.lowerBound - 2)
    let gap = bytes[limit..<word.range.lowerBound]
    return gap.count == 2 && gap.last == 0x20
      && [0x2C, 0x3A, 0x3B].contains(bytes[limit])
  }

  /// Remembers the number or letter of a list marker.
  private mutating func noteMarker(_ candidate: BoundaryCandidate) {
    guard candidate.isListMarker else { return }
    marker = markerValue(candidate.before)
  }

  private func markerValue(_ word: WordView) -> (value: Int, isLetter: Bool)? {
    if word.shape == .number, !word.hasSeparator, word.digits <= 2 {
      return (bytes[word.range].reduce(0) { $0 * 10 + Int($1 & 0x0F) }, false)
    }
    if word.letters == 1, word.digits == 0, let byte = bytes[word.range].first, byte < 0x80 {
      return (Int(byte | 0x20), true)
    }
    return nil
  }

  /// Finds where an item begins in a list that runs on: `1. Wash the rice 2. Boil it`.
  private func itemStart(
    _ candidate: BoundaryCandidate
  ) -> (start: Int, trimmedEnd: Int)? {
    guard candidate.mark == .stop, candidate.hasGap, candidate.following == .capital,
      !candidate.isListMarker, !candidate.hasClosingQuotation, let marker,
      let next = markerValue(candidate.before),
      next.isLetter == marker.isLetter, next.value == marker.value + 1,
      rules.beginsItem(candidate, bytes)
    else { return nil }
    return cut(before: candidate.before.range.lowerBound)
  }

  /// Finds the item that begins with `2)` or `b)` just before the current place.
  private mutating func considerItem() -> Range<Int>? {
    let word = WordView(bytes, wordRange(before: index))
    guard word.range.count <= 2, let value = markerValue(word) else { return nil }
    if word.range.lowerBound == start {
      marker = value
    } else if let marker, value.isLetter == marker.isLetter, value.value == marker.value + 1 {
      self.marker = value
      return sentenceBefore(word.range.lowerBound)
    }
    return nil
  }

  /// Ends the sentence before a list item, where white space parts them.
  private mutating func sentenceBefore(_ item: Int) -> Range<Int>? {
    guard let cut = cut(before: item) else { return nil }
    defer { start = cut.start }
    return start..<cut.trimmedEnd
  }

  private func cut(before first: Int) -> (start: Int, trimmedEnd: Int)? {
    var trimmedEnd = first
    while trimmedEnd > start {
      let last = UTF8Scalar.start(before: trimmedEnd, in: bytes)
      if Whitespace.width(in: bytes, at: last) == 0 { break }
      trimmedEnd = last
    }
    return trimmedEnd < first && trimmedEnd > start ? (first, trimmedEnd) : nil
  }

  /// Finds the end of `[3]`, `[12][13]`, `[a]` at an offset.
  private func referenceEnd(_ offset: Int) -> Int? {
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

  private static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6: true
    default: false
    }
  }

  private static func isSuperscript(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xB2, 0xB3, 0xB9, 0x2070...0x2079, 0x2020, 0x2021: true
    default: false
    }
  }

  /// Keeps track of whether a quotation is open, by the white space around its mark.
  private mutating func noteQuotation(width: Int) {
    let spaceBefore =
      index == start
      || {
        let scalar = UTF8Scalar.decode(bytes, before: index)
        return Whitespace.width(in: bytes, at: index - scalar.width) > 0
          || PunctuationClass(of: scalar.value) == .opening
      }()
    let next = index + width
    let spaceAfter = next >= end || Whitespace.width(in: bytes, at: next) > 0
    isQuoting = spaceBefore == spaceAfter ? !isQuoting : spaceBefore
  }
}
