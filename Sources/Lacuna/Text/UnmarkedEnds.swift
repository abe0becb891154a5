/// Finds where a sentence ends without a mark: after greetings, addresses, headings and broken-off
/// speech in text that has lost its line breaks.
///
/// A linear model over the words around a space, trained by `scripts/train-unmarked`, which computes
/// the same features. A word in lower case never begins a sentence here.
struct UnmarkedEnds: Sendable {
  /// The first weight of each group in the table.
  private enum Group {
    static let left = 0
    static let right = left + 12 * 8
    static let next = right + 12 * 5
    static let rightNext = next + 13
    static let length = rightNext + 12 * 13
    static let capitals = length + 5 * 8
    static let ahead = capitals + 4
    static let behind = ahead + 5
    static let bias = behind + 5 * 12
    static let count = bias + 1
  }
  /// Sixteenths of a unit of log odds; an end is worth it from odds of e to 1.
  private static let threshold = 16

  private let weights: [Int8]
  private let openers: WordSet
  private let functionWords: WordSet
  private let pronouns: WordSet

  /// Takes a language's table.
  ///
  /// - Returns: `nil` where the language has none.
  init?(_ language: Language, openers: Set<String>) {
    guard language.sentences.unmarkedEnds.count == Group.count else { return nil }
    weights = language.sentences.unmarkedEnds
    self.openers = WordSet(openers)
    functionWords = WordSet(language.functionWords)
    pronouns = WordSet(language.sentences.alwaysCapitalised)
  }

  /// Appends a sentence, cut where it ends without a mark.
  ///
  /// - Parameter words: Room that is used again from call to call.
  /// - Complexity: O(*n*) in the bytes of the sentence.
  func append(
    _ sentence: Range<Int>, of bytes: [UInt8], to sentences: inout [Range<Int>],
    words: inout [UnmarkedWord]
  ) {
    readWords(sentence, bytes, &words)
    var start = sentence.lowerBound
    var first = 0
    var nameLike = 0
    for index in words.indices.dropLast() {
      if words[index].isNameLike { nameLike += 1 }
      guard !words[index + 1].isLower, !endsInMark(words[index].range, bytes),
        score(index, from: first, nameLike, bytes, &words) > Self.threshold
      else { continue }
      sentences.append(start..<words[index].range.upperBound)
      start = words[index + 1].range.lowerBound
      first = index + 1
      nameLike = 0
    }
    sentences.append(start..<sentence.upperBound)
  }

  private func score(
    _ index: Int, from first: Int, _ nameLike: Int, _ bytes: [UInt8], _ words: inout [UnmarkedWord]
  ) -> Int {
    let left = kind(index, bytes, &words)
    let right = kind(index + 1, bytes, &words)
    let after = index + 2 < words.count ? kind(index + 2, bytes, &words) : 12
    let length = index + 1 - first
    let bucket = length <= 3 ? length - 1 : length <= 6 ? 3 : 4
    let share =
      nameLike == length ? 3 : 5 * nameLike > 3 * length ? 2 : 10 * nameLike > 3 * length ? 1 : 0
    let ahead = words[(index + 1)..<min(index + 5, words.count)].count(where: \.isLower)
    let behind = words[max(first, index - 3)...index].count(where: \.isLower)
    let ending = UnmarkedWord.ending(
      UTF8Scalar.decode(bytes, before: words[index].range.upperBound).value)
    let beginning = UnmarkedWord.beginning(
      UTF8Scalar.decode(bytes, at: words[index + 1].range.lowerBound).value)
    func weight(_ place: Int) -> Int { Int(weights[place]) }
    let around =
      weight(Group.left + left * 8 + ending) + weight(Group.right + right * 5 + beginning)
      + weight(Group.next + after) + weight(Group.rightNext + right * 13 + after)
    let before =
      weight(Group.length + bucket * 8 + ending) + weight(Group.capitals + share)
      + weight(Group.ahead + ahead) + weight(Group.behind + behind * 12 + right)
    return around + before + weight(Group.bias)
  }

  /// Tells a word's kind, looking it up where that has not been done.
  private func kind(_ index: Int, _ bytes: [UInt8], _ words: inout [UnmarkedWord]) -> Int {
    if let kind = words[index].kind { return Int(kind.rawValue) }
    let kind: UnmarkedWord.Kind =
      functionWords.contains(bytes, stem(words[index].range, bytes)) ? .function : .lower
    words[index].kind = kind
    return Int(kind.rawValue)
  }

  /// Tells whether `.`, `!`, `?`, `:`, `;` or an ellipsis stands before closing marks at the end of a
  /// word.
  private func endsInMark(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var end = word.upperBound
    for _ in 0..<6 where end > word.lowerBound {
      let (scalar, width) = UTF8Scalar.decode(bytes, before: end)
      switch scalar {
      case 0x2E, 0x21, 0x3F, 0x2026, 0x3A, 0x3B: return true
      default:
        guard [2, 4].contains(UnmarkedWord.ending(scalar)) else { return false }
        end -= width
      }
    }
    return false
  }
}

// Reading words.
extension UnmarkedEnds {
  private func readWords(_ sentence: Range<Int>, _ bytes: [UInt8], _ words: inout [UnmarkedWord]) {
    words.removeAll(keepingCapacity: true)
    let glance = UnmarkedWord.glance
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let begin = index
      var seen: UInt8 = 0
      while index < sentence.upperBound {
        let look = glance[Int(bytes[index])]
        if look == 4 { break }
        if look == 8, bytes[index] >= 0xC2, Whitespace.width(in: bytes, at: index) > 0 { break }
        seen |= look
        index += 1
      }
      if index > begin {
        let isPlain = seen & 8 == 0 && glance[Int(bytes[begin])] == 1
        let word = begin..<index
        words.append(
          UnmarkedWord(
            range: word, kind: isPlain && !isWeb(word, bytes) ? nil : closeLook(word, bytes)))
      }
      while index < sentence.upperBound {
        let width = Whitespace.width(in: bytes, at: index)
        if width == 0 { break }
        index += width
      }
    }
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
    case .upper: return capital(core, bytes)
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

  private func capital(_ core: Range<Int>, _ bytes: [UInt8]) -> UnmarkedWord.Kind {
    if core.count == 2, bytes[core].last == UInt8(ascii: "M"),
      bytes[core].first == UInt8(ascii: "A") || bytes[core].first == UInt8(ascii: "P")
    {
      return .meridiem
    }
    if core.count <= BoundaryScan.reach {
      if pronouns.contains(bytes, core) { return .pronoun }
      if openers.contains(bytes, stem(core, bytes)) { return .opener }
    }
    var letters = 0
    var index = core.lowerBound
    while index < core.upperBound {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      switch LetterCase(of: scalar) {
      case .upper: letters += 1
      case .lower, .uncased: return .capitalised
      case .noLetter: break
      }
      index += width
    }
    return letters > 1 ? .upper : .capitalised
  }

  /// Narrows a word to what lies between its first and last letter or digit.
  private func core(_ word: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var begin = word.lowerBound
    while begin < word.upperBound {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: begin)
      if scalar &- 0x30 < 10 || LetterCase(of: scalar) != .noLetter { break }
      begin += width
    }
    var end = word.upperBound
    while end > begin {
      let (scalar, width) = UTF8Scalar.decode(bytes, before: end)
      if scalar &- 0x30 < 10 || LetterCase(of: scalar) != .noLetter { break }
      end -= width
    }
    return begin..<end
  }

  /// Narrows a word to its core before an apostrophe, for the lists.
  private func stem(_ word: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    let core = core(word, bytes)
    guard core.count <= BoundaryScan.reach else { return core.lowerBound..<core.lowerBound }
    var end = core.lowerBound
    while end < core.upperBound {
      if bytes[end] == 0x27 { break }
      if bytes[end] == 0xE2, bytes[end + 1] == 0x80, bytes[end + 2] == 0x99 { break }
      end += 1
    }
    return core.lowerBound..<end
  }
}
