// What a single full stop may be: the end of a sentence, an abbreviation, an ordinal.
extension BoundaryRules {
  /// The sets of `abbreviations`, in their order.
  private enum List {
    static let inner: UInt8 = 1
    static let closing: UInt8 = 2
    static let ending: UInt8 = 4
    static let figure: UInt8 = 8
    static let proper: UInt8 = 16
  }

  func isListed(_ candidate: BoundaryCandidate, _ bytes: [UInt8]) -> Bool {
    abbreviations.sets(bytes, candidate.before.range) & (List.inner | List.closing | List.figure)
      != 0
      || endsAsFigureAbbreviation(candidate.before, bytes)
  }

  private func endsAsFigureAbbreviation(_ word: WordView, _ bytes: [UInt8]) -> Bool {
    guard !conventions.figureAbbreviationEndings.isEmpty else { return false }
    let folded = Folding.folded(bytes, word.range)
    return conventions.figureAbbreviationEndings.contains(where: folded.hasSuffix)
  }

  /// Tells whether a word is listed as an abbreviation wherever it stands.
  func isAbbreviation(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    abbreviations.sets(bytes, word) & (List.inner | List.closing) != 0
  }

  /// Tells whether a word abbreviates a unit and follows a figure, as in `6 in.`.
  func isUnit(_ word: WordView, _ bytes: [UInt8]) -> Bool {
    let start = word.range.lowerBound
    return word.letters <= 3 && start > 1 && bytes[start - 1] == 0x20
      && bytes[start - 2] &- 0x30 < 10
      && unit.contains(bytes, word.range)
  }

  func stopEnds(_ candidate: BoundaryCandidate, _ bytes: [UInt8]) -> Bool {
    let before = candidate.before
    if candidate.hasLateMark { return true }
    switch before.shape {
    case .none:
      return true
    case .number:
      return numberEnds(candidate, bytes)
    default:
      break
    }
    // The second half of a unit, as in `km/h`.
    if before.letters == 1, isAfterSlash(before, bytes) { return true }
    if isUnit(before, bytes) {
      return candidate.following == .capital && candidate.after.shape != .upper
    }
    let lists = abbreviations.sets(bytes, before.range)
    if before.shape != .lower, lists & List.proper != 0 { return opens(candidate, bytes) }
    if let ends = listedAbbreviationEnds(lists, candidate, bytes) { return ends }
    if candidate.following == .digit || candidate.following == .section,
      endsAsFigureAbbreviation(before, bytes) || isCitation(candidate, bytes)
    {
      return false
    }
    if before.shape == .dotted {
      return before.endsInLowerPart && before.longestPart > 2 || before.digits > 0
        || opens(candidate, bytes)
    }
    if conventions.figuresTakeOrdinalStop, before.shape != .lower,
      isRomanNumeral(bytes, before.range)
    {
      return opens(candidate, bytes)
    }
    if before.letters == 1, before.digits == 0 {
      return opens(candidate, bytes)
    }
    if before.shape == .lower || before.shape == .capitalised || before.shape == .mixed,
      before.letters <= 5,
      !candidate.isFirstWord, !hasVowel(before.range, bytes)
    {
      return opens(candidate, bytes)
    }
    return true
  }

  /// Asks the lists of abbreviations; `nil` where none holds the word.
  private func listedAbbreviationEnds(
    _ alone: UInt8, _ candidate: BoundaryCandidate, _ bytes: [UInt8]
  ) -> Bool? {
    let chained = candidate.chained
    let lists = chained.isEmpty ? alone : alone | abbreviations.sets(bytes, chained)
    if lists & List.inner != 0 { return candidate.hasClosingQuotation && opens(candidate, bytes) }
    if alone & List.figure != 0 {
      if [.digit, .section, .marker].contains(candidate.following)
        || !candidate.isFirstWord && isNumeralWord(candidate, bytes)
      {
        return false
      }
      if alone & List.closing == 0, !candidate.before.range.isEmpty {
        return candidate.before.letters > 2 || candidate.isFirstWord || opens(candidate, bytes)
      }
    }
    if lists & List.ending != 0 {
      if opens(candidate, bytes) { return true }
      return candidate.following == .capital && candidate.after.shape != .upper
        && !isPhrase(candidate, bytes)
        && !conventions.wordsAfterTimes.contains(Folding.folded(bytes, candidate.after.range))
    }
    return lists & List.closing != 0 ? opens(candidate, bytes) : nil
  }

  func numberEnds(_ candidate: BoundaryCandidate, _ bytes: [UInt8]) -> Bool {
    if candidate.following == .section { return false }
    guard conventions.figuresTakeOrdinalStop else { return true }
    let number = candidate.before
    if number.digits > 3 || number.hasSeparator || isAfterSlash(number, bytes) { return true }
    let previous = wordBefore(number.range.lowerBound, bytes)
    if candidate.hasOpening || candidate.hasClosingQuotation || candidate.hasClosingBracket {
      return true
    }
    if conventions.wordsBeforeOrdinals.contains(previous) { return false }
    if conventions.wordsBeforeNumbers.contains(previous) { return true }
    if candidate.following == .digit { return !isDate(candidate, bytes) }
    return number.digits > 2 || opens(candidate, bytes)
  }

  /// Tells whether a day or month is followed by a month or year: `3. 10. 2021`.
  private func isDate(_ candidate: BoundaryCandidate, _ bytes: [UInt8]) -> Bool {
    let next = candidate.after
    guard next.shape == .number, !next.hasSeparator else { return false }
    return next.digits <= 2 && isInitial(next, bytes)
      || next.digits == 4 && candidate.chainLength > 0
  }

  /// Tells whether a comma or conjunction stands before a list item, so that the sentence goes on.
  func goesOn(before item: Int, _ bytes: [UInt8]) -> Bool {
    var end = item
    while end > 0, bytes[end - 1] == 0x20, item - end < 4 { end -= 1 }
    return end > 0 && bytes[end - 1] == 0x2C
      || conventions.wordsBeforeOrdinals.contains(wordBefore(item, bytes))
  }

  /// Tells whether a short name stands between figures, as in `16 Wall. 36`.
  func isCitation(_ candidate: BoundaryCandidate, _ bytes: [UInt8]) -> Bool {
    let word = candidate.before
    guard word.shape == .capitalised, word.letters <= 5, word.range.lowerBound > 1 else {
      return false
    }
    let last = bytes[word.range.lowerBound - 2]
    return bytes[word.range.lowerBound - 1] == 0x20 && last &- 0x30 < 10
  }

  /// Tells whether the next word looks like the first of a sentence, not like a name or noun.
  func opens(_ candidate: BoundaryCandidate, _ bytes: [UInt8]) -> Bool {
    guard candidate.following == .capital else { return false }
    let next = candidate.after
    if next.letters == 1, isInitial(next, bytes) { return false }
    return openers.contains(bytes, next.range) || beginsWithElision(next.range, bytes)
  }

  /// Tells whether a word begins with one of the language's openers that end in an apostrophe.
  private func beginsWithElision(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard conventions.elisionsOpen else { return false }
    var index = word.lowerBound
    while index < word.upperBound, index - word.lowerBound < 9, bytes[index] | 0x20 &- 0x61 < 26 {
      index += 1
    }
    guard index < word.upperBound else { return false }
    let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
    guard scalar == 0x27 || scalar == 0x2019 else { return false }
    return openers.contains(bytes, word.lowerBound..<(index + width))
  }

  /// Tells whether a word is the second half of a unit or pair, as in `km/h` and `1831/32`.
  func isAfterSlash(_ word: WordView, _ bytes: [UInt8]) -> Bool {
    let start = word.range.lowerBound
    return start > 1 && bytes[start - 1] == UInt8(ascii: "/")
      && bytes[start - 2] != UInt8(ascii: ".")
  }

  /// Tells whether the sentence so far is a phrase of time, as in `At 6 p.m.`.
  func isPhrase(_ candidate: BoundaryCandidate, _ bytes: [UInt8]) -> Bool {
    guard candidate.offset - candidate.start <= 26 else { return false }
    let end = bytes[candidate.start..<candidate.offset].firstIndex(of: 0x20) ?? candidate.start
    return conventions.phraseOpeners.contains(
      Folding.folded(bytes, candidate.start..<end))
  }

  func isInitial(_ word: WordView, _ bytes: [UInt8]) -> Bool {
    word.range.upperBound < bytes.count && bytes[word.range.upperBound] == UInt8(ascii: ".")
  }

  /// Tells whether a figure or letter with a stop may begin an item within a paragraph.
  func beginsItem(_ candidate: BoundaryCandidate, _ bytes: [UInt8]) -> Bool {
    candidate.before.shape != .number || numberEnds(candidate, bytes)
  }

  func isNumeralWord(_ candidate: BoundaryCandidate, _ bytes: [UInt8]) -> Bool {
    candidate.following == .capital && !opens(candidate, bytes)
      && (candidate.after.letters == 1
        && !openers.contains(bytes, candidate.after.range)
        || isRomanNumeral(bytes, candidate.after.range))
  }

  /// Folds the word before an offset, past one stretch of white space.
  func wordBefore(_ offset: Int, _ bytes: [UInt8]) -> String {
    var end = offset
    while end > 0, offset - end < 4 {
      let last = UTF8Scalar.start(before: end, in: bytes)
      if Whitespace.width(in: bytes, at: last) == 0 { break }
      end = last
    }
    if end > 0, bytes[end - 1] == 0x2E { end -= 1 }
    var start = end
    while start > 0, end - start < 24 {
      let (scalar, width) = UTF8Scalar.decode(bytes, before: start)
      if LetterCase(of: scalar) == .noLetter, scalar != 0xA7 { break }
      start -= width
    }
    return Folding.folded(bytes, start..<end)
  }

  func isRomanNumeral(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 8 else { return false }
    for index in range {
      switch bytes[index] {
      case 0x49, 0x56, 0x58, 0x4C, 0x43: break
      default: return false
      }
    }
    return true
  }

  func hasVowel(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    for index in word {
      switch bytes[index] | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x80...: return true
      default: break
      }
    }
    return false
  }
}
