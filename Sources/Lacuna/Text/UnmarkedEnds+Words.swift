// Reading words.
extension UnmarkedEnds {
  /// Reads the next word of a sentence.
  func word(
    from offset: Int, in sentence: Range<Int>, _ bytes: [UInt8]
  ) -> UnmarkedWord? {
    var begin = offset
    while begin < sentence.upperBound {
      let width = Whitespace.width(in: bytes, at: begin)
      if width == 0 { break }
      begin += width
    }
    guard begin < sentence.upperBound else { return nil }
    typealias Glance = UnmarkedWord.Glance
    let first = glance[Int(bytes[begin])]
    var seen = first
    var index = begin + 1
    if first & (Glance.lower | Glance.upper) != 0 {
      // Most words go on in lower case.
      index = lowerCaseEnd(from: index, in: sentence, bytes)
      if index == sentence.upperBound || bytes[index] == 0x20 {
        let range = begin..<index
        return UnmarkedWord(
          range: range,
          kind: first == Glance.lower ? nil : capital(range, bytes, isPlain: true))
      }
    } else {
      index = begin
    }
    while index < sentence.upperBound {
      let byte = bytes[index]
      let look = glance[Int(byte)]
      if look == Glance.space { break }
      if byte >= 0xC2, Whitespace.width(in: bytes, at: index) > 0 { break }
      seen |= look
      index += 1
    }
    let range = begin..<index
    if seen & Glance.other == 0 {
      if first == Glance.upper {
        // Nothing but letters and marks.
        var end = index
        while glance[Int(bytes[end - 1])] == Glance.mark { end -= 1 }
        return UnmarkedWord(range: range, kind: capital(begin..<end, bytes, isPlain: true))
      }
      if first == Glance.lower, !isWeb(range, bytes) {
        return UnmarkedWord(range: range, kind: nil)
      }
    }
    return UnmarkedWord(range: range, kind: closeLook(range, bytes))
  }

  /// Finds where the letters in lower case end that stand at an offset.
  private func lowerCaseEnd(from offset: Int, in sentence: Range<Int>, _ bytes: [UInt8]) -> Int {
    var index = offset
    while index < sentence.upperBound {
      let marks = ByteWord(bytes.span, at: index, before: sentence.upperBound).notLowerCase
      if marks != 0 { return index &+ ByteWord.first(marks) }
      index &+= ByteWord.width
    }
    return sentence.upperBound
  }

  private func isWeb(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[word.lowerBound] == UInt8(ascii: "w") && bytes[word].starts(with: "www.".utf8)
  }

  /// Tells the kind of a word; `nil` where it is in lower case.
  private func closeLook(_ word: Range<Int>, _ bytes: [UInt8]) -> UnmarkedWord.Kind? {
    let core = core(word, bytes)
    guard let first = core.first else { return .symbol }
    var colons = 0
    var slashes = 0
    var isFigure = true
    for index in core {
      switch bytes[index] {
      case UInt8(ascii: "@"): return .address
      case UInt8(ascii: ":"):
        colons += 1
        if bytes[index..<core.upperBound].starts(with: "://".utf8) { return .address }
      case UInt8(ascii: "/"): slashes += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: "-"):
        break
      default: isFigure = false
      }
    }
    if isWeb(core, bytes) { return .address }
    if isFigure { return figure(core, bytes, colons: colons, slashes: slashes) }
    if bytes[first] &- 0x30 < 10 { return .number }
    switch LetterCase(of: UTF8Scalar.decode(bytes, at: first).value) {
    case .upper: return capital(core, bytes, isPlain: false)
    default: return nil
    }
  }

  private func figure(
    _ core: Range<Int>, _ bytes: [UInt8], colons: Int, slashes: Int
  ) -> UnmarkedWord.Kind {
    if colons == 1, slashes == 0, 4...5 ~= core.count,
      bytes[core.upperBound - 3] == UInt8(ascii: ":"),
      bytes[core].count(where: { $0 &- 0x30 < 10 }) == core.count - 1
    {
      return .time
    }
    return slashes == 2 ? .date : .number
  }

  /// Tells the kind of a capitalised word; a plain one has no apostrophe.
  private func capital(
    _ core: Range<Int>, _ bytes: [UInt8], isPlain: Bool
  ) -> UnmarkedWord.Kind {
    if core.count == 2, bytes[core].last == UInt8(ascii: "M"),
      bytes[core].first == UInt8(ascii: "A") || bytes[core].first == UInt8(ascii: "P")
    {
      return .meridiem
    }
    if core.count <= BoundaryScan.reach, !hasNoListedBeginning(core.lowerBound, bytes) {
      let lists = capitalised.sets(bytes, core)
      if lists & List.pronouns != 0 { return .pronoun }
      let stem = isPlain ? core : stem(ofCore: core, bytes)
      let listsOfStem = stem == core ? lists : capitalised.sets(bytes, stem)
      if listsOfStem & List.openers != 0, !isUpper(core, bytes), !isHyphenated(core, bytes) {
        return .opener
      }
    }
    return isUpper(core, bytes) ? .upper : .capitalised
  }

  /// Tells by a word's first letters that it is in no list.
  func hasNoListedBeginning(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset + 2 < bytes.count
      && beginnings.haveNone(bytes[offset], bytes[offset + 1], bytes[offset + 2])
  }

  /// Tells whether a word has more than one letter, and none in lower case.
  private func isUpper(_ core: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var letters = 0
    var index = core.lowerBound
    while index < core.upperBound {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      switch LetterCase(of: scalar) {
      case .upper: letters += 1
      case .lower, .uncased: return false
      case .noLetter: break
      }
      index += width
    }
    return letters > 1
  }

  /// Tells whether a hyphen follows a word, as in „Aus- und Weiterbildung“.
  private func isHyphenated(_ core: Range<Int>, _ bytes: [UInt8]) -> Bool {
    core.upperBound < bytes.count && bytes[core.upperBound] == UInt8(ascii: "-")
  }

  /// Narrows a word to what lies between its first and last letter or digit.
  func core(_ word: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var begin = word.lowerBound
    while begin < word.upperBound {
      if Self.isAlphanumeric(bytes[begin]) { break }
      let (scalar, width) = UTF8Scalar.decode(bytes, at: begin)
      if LetterCase(of: scalar) != .noLetter { break }
      begin += width
    }
    var end = word.upperBound
    while end > begin {
      if Self.isAlphanumeric(bytes[end - 1]) { break }
      let (scalar, width) = UTF8Scalar.decode(bytes, before: end)
      if LetterCase(of: scalar) != .noLetter { break }
      end -= width
    }
    return begin..<end
  }

  /// Tells whether a byte is a letter or digit of ASCII.
  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Narrows a word to its core before an apostrophe, for the lists.
  func stem(_ word: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    let core = core(word, bytes)
    guard core.count <= BoundaryScan.reach else { return core.lowerBound..<core.lowerBound }
    return stem(ofCore: core, bytes)
  }

  private func stem(ofCore core: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var end = core.lowerBound
    while end < core.upperBound {
      if bytes[end] == 0x27 { break }
      if bytes[end] == 0xE2, bytes[end + 1] == 0x80, bytes[end + 2] == 0x99 { break }
      end += 1
    }
    return core.lowerBound..<end
  }
}
