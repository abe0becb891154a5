/// Walks over one paragraph and yields its sentences.
///
/// All looking back and ahead is bounded by a constant, or goes over bytes that the walk then skips.
struct BoundaryScan {
  /// How many bytes of a word are looked at; longer words are in no list.
  static let reach = 40
  /// How many opening marks and symbols are skipped before the next word.
  static let openings = 6

  let bytes: [UInt8]
  let rules: BoundaryRules
  private let mayBeMark = MarkTable.mayBeMark
  private(set) var paragraph = 0..<0
  /// Where the paragraph ends.
  private(set) var end = 0
  var brackets: BracketScan
  /// Only where quotations stay whole.
  var quotations: QuotationScan?
  /// Where the current sentence begins.
  var start = 0
  var index = 0
  /// Whether a quotation has been opened and not closed.
  var isQuoting = false
  /// The dotted word so far, where the last mark was a stop that ended nothing.
  var chainStart = 0
  var chainLength = 0
  var chainEnd = -1
  /// Just past the last stop that ended nothing.
  var stopEnd = -1
  /// The last list marker: its value and whether it is a letter.
  var marker: (value: Int, isLetter: Bool)?

  /// Prepares a walk; there is nothing to find before a paragraph is entered.
  init(_ bytes: [UInt8], _ rules: BoundaryRules) {
    self.bytes = bytes
    self.rules = rules
    brackets = BracketScan(0..<0)
  }

  /// Moves to a paragraph; nothing is kept of the one before.
  mutating func enter(_ paragraph: Range<Int>) {
    self.paragraph = paragraph
    (start, index, end) = (paragraph.lowerBound, paragraph.lowerBound, paragraph.upperBound)
    brackets = BracketScan(paragraph)
    if rules.options.quotationsStayWhole { quotations = QuotationScan(bytes, paragraph) }
    isQuoting = false
    (chainEnd, stopEnd) = (-1, -1)
    marker = nil
  }

  /// Finds the next sentence of the paragraph.
  mutating func next() -> Range<Int>? {
    while true {
      passLetters()
      guard index < end else { break }
      let byte = bytes[index]
      if byte < 0x80 {
        switch byte {
        case 0x2E, 0x21, 0x3F:
          if let sentence = considered(byte == 0x2E ? .stop : .final) { return sentence }
        case 0x22:
          noteQuotation(width: 1)
          index += 1
        case 0x3A, 0x3B, 0x3D:
          if Emoticon.mayBegin(in: bytes, at: index, before: end),
            Emoticon.end(in: bytes, at: index, before: end) != nil
          {
            if let sentence = considered(.emoticon) { return sentence }
          } else {
            index += 1
            if let sentence = endedAtPause(byte) { return sentence }
          }
        case 0x29:
          if let marker = endedAtMarker() { return marker }
          let sentence = considerItem()
          index += 1
          if let sentence { return sentence }
        case 0x28, 0x5B, 0x7B:
          brackets.noteOpening(index)
          index += 1
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
        if scalar != 0x2018, scalar != 0x2019, scalar != 0xB4 { noteQuotation(width: width) }
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

  /// Moves to the next byte that may begin a mark.
  private mutating func passLetters() {
    if index < end, mayBeMark[Int(bytes[index])] { return }
    while index < end {
      var others = ByteWord(bytes.span, at: index, before: end).neitherSpacesNorLetters
      while others != 0 {
        let place = index &+ ByteWord.first(others)
        if mayBeMark[Int(bytes[place])] {
          index = place
          return
        }
        others &= others &- 1
      }
      index &+= ByteWord.width
    }
    index = end
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
    if rules.endSentence(candidate, bytes),
      quotations?.isInside(candidate.offset..<candidate.end) != true
    {
      return ended(at: candidate.end)
    }
    stopEnd = candidate.end
    if candidate.mark == .stop {
      let word = candidate.before
      let goesOn = word.range.count <= 8 && candidate.chainLength <= 8
      chainStart = candidate.chainLength > 0 ? candidate.chainStart : word.range.lowerBound
      chainLength = candidate.chainLength + word.range.count + 1
      chainEnd = goesOn ? candidate.end : -1
      if chainLength > 6, word.letters == 1 { passInitials() }
    }
    return nil
  }

  /// Passes over all but the last of many single letters with stops, `A. A. A.`: so many are no
  /// abbreviation and no initials of one name, and nothing ends between them.
  private mutating func passInitials() {
    let item = marker.map { $0.value + 1 }
    var next = index
    while next + 3 <= end, bytes[next] == 0x20, bytes[next + 2] == 0x2E,
      bytes[next + 1] | 0x20 &- 0x61 < 26, Int(bytes[next + 1]) != item
    {
      next += 3
    }
    guard next - index > 24 else { return }
    index = next - 12
    stopEnd = index
    chainEnd = -1
  }

  /// Ends the sentence and moves to the beginning of the next.
  mutating func ended(at offset: Int) -> Range<Int> {
    chainEnd = -1
    let sentence = start..<offset
    start = offset
    while start < end {
      let width = Whitespace.width(in: bytes, at: start)
      if width == 0 { break }
      start += width
    }
    index = start
    return sentence
  }

  private mutating func candidate(_ first: BoundaryCandidate.Mark) -> BoundaryCandidate {
    let word = WordView(bytes, wordBeforeMark(first))
    var candidate = BoundaryCandidate(
      start: start, mark: first, offset: index, end: index, before: word,
      after: WordView(bytes, index..<index))
    candidate.isListMarker = isListMarker(upTo: index) || isInlineMarker(word)
    candidate.isBracketed = brackets.isInside(index, sentenceStart: start, bytes)
    if chainEnd >= 0, isSpace(from: chainEnd, to: word.range.lowerBound) {
      candidate.chainStart = chainStart
      candidate.chainLength = chainLength
    }
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
    if first == .stop, candidate.following == .continuation, candidate.hasGap {
      candidate.leadsEllipsis = !word.range.isEmpty && leadsEllipsis(candidate.end)
    }
    candidate.isOpeningEllipsis =
      candidate.isSpacedEllipsis && index - start <= 8
      && bytes[start..<index].allSatisfy { $0 == 0x2E || $0 == 0x20 }
    return candidate
  }

  /// Keeps track of whether a quotation is open, by the white space around its mark.
  private mutating func noteQuotation(width: Int) {
    let spaceBefore = isGapOrOpening(before: index)
    let next = index + width
    let spaceAfter = next >= end || Whitespace.width(in: bytes, at: next) > 0
    isQuoting = spaceBefore == spaceAfter ? !isQuoting : spaceBefore
  }
  /// Tells whether white space, an opening bracket or the sentence's beginning stands before an
  /// offset.
  private func isGapOrOpening(before offset: Int) -> Bool {
    guard offset > start else { return true }
    let byte = bytes[offset - 1]
    if byte < 0x80 {
      return byte == 0x28 || byte == 0x5B || byte == 0x7B
        || byte <= 0x20 && Whitespace.width(in: bytes, at: offset - 1) > 0
    }
    let (scalar, width) = UTF8Scalar.decode(bytes, before: offset)
    return PunctuationClass(of: scalar) == .opening
      || Whitespace.width(in: bytes, at: offset - width) > 0
  }
}
