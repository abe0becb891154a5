/// Names and acronyms, among the anchors found already.
extension AnchorGrammar {
  /// Appends some anchors to a list, and the names between them that begin with some words.
  func append(_ found: [Anchor], _ names: [Int], to all: inout [Anchor]) {
    var taken = 0
    var next = 0
    var spelling: [UInt8] = []
    for index in names where index >= next {
      let word = lexemes[index]
      guard mayBeName(word, at: index) else { continue }
      let start = word.start
      while taken < found.count, found[taken].range.upperBound <= start {
        all.append(found[taken])
        taken += 1
      }
      if taken < found.count, found[taken].range.lowerBound <= start { continue }
      guard isKind(index, .word), let (anchor, end) = name(at: index, &spelling),
        taken == found.count || anchor.range.upperBound <= found[taken].range.lowerBound
      else { continue }
      all.append(anchor)
      next = end
    }
    all += found[taken...]
  }

  /// Whether a name may begin at a lexeme, by itself and by the one before it; most are none.
  private func mayBeName(_ word: Lexeme, at index: Int) -> Bool {
    if word.nameWords > 0 { return true }
    switch word.capitals {
    case .none: return false
    case .all, .mixed: return true
    case .initial:
      return words.capitalisedNouns ? isTitled(index) : isTitled(index) || !isSentenceStart(index)
    }
  }

  /// The folded words of a range of lexemes, spelt in a list that is kept for the next.
  private func spelled(_ range: Range<Int>, _ spelling: inout [UInt8]) -> String {
    if let plain = plainlySpelled(range) { return plain }
    spelling.removeAll(keepingCapacity: true)
    for index in range {
      if index > range.lowerBound { spelling.append(UInt8(ascii: " ")) }
      Letters.fold(bytes, lexemes[index].range, into: &spelling)
    }
    return String(decoding: spelling, as: UTF8.self)
  }

  private func isTitled(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return lexemes[index - 1].isTitle
      || index > 1 && lexemes[index - 2].isTitle && isStop(index - 1)
  }

  private func name(at index: Int, _ spelling: inout [UInt8]) -> (Anchor, end: Int)? {
    let lexeme = lexemes[index]
    if let known = knownName(at: index, &spelling) { return known }
    if lexeme.capitals != .initial, isAcronym(index) {
      var text = spelled(index..<(index + 1), &spelling)
      // The plural's `s` is no part of it.
      if lexeme.capitals == .mixed, text.hasSuffix("s"), text.count > 2 { text.removeLast() }
      let value = words.acronyms[text] ?? text
      return (Anchor(kind: .acronym, range: lexeme.range, values: [.text(value)]), index + 1)
    }
    if lexeme.capitals == .mixed, isCamel(index) {
      return (Anchor(kind: .name, range: lexeme.range, values: [.text(folded(index))]), index + 1)
    }
    guard lexeme.capitals == .initial,
      isTitled(index) || !words.capitalisedNouns && !isSentenceStart(index)
    else { return nil }
    guard lexeme.length > 1, !has(index, .small), !known.isNation(Int(lexeme.meaning)) else {
      return nil
    }
    var end = index + 1
    while end < lexemes.count, end - index < 6, isKind(end, .word), !isAttached(end),
      lexemes[end].capitals == .initial, lexemes[end].length > 1, !isPossessive(end - 1),
      romanValue(end) == nil, lexemes[end].nameWords == 0 || knownName(at: end, &spelling) == nil,
      lexemes[end].meaning < 0 || meaning(end)?.month == nil
        || meaning(end)?.doubtful ?? false && !isKind(end + 1, .digits)
    {
      end += 1
    }
    let range = lexeme.start..<lexemes[end - 1].end
    let text = spelled(index..<end, &spelling)
    return (Anchor(kind: .name, range: range, values: [.text(text)]), end)
  }

  /// Reads the longest name of the language's table that begins at a word.
  private func knownName(
    at index: Int, _ spelling: inout [UInt8]
  ) -> (Anchor, end: Int)? {
    guard isKind(index, .word), lexemes[index].nameWords > 0 else { return nil }
    let first = lexemes[index]
    var best: (number: Int, last: Int)?
    if first.name >= 0, suits(first, lexicon.names[first.name].capitals) {
      best = (first.name, index)
    }
    if first.nameWords > 1, let longer = longName(at: index, &spelling) { best = longer }
    guard let (number, last) = best else { return nil }
    let kind: Anchor.Kind = last == index && lexemes[index].capitals == .all ? .acronym : .name
    let range = lexemes[index].start..<lexemes[last].end
    let name = AnchorValue.text(lexicon.names[number].neutral)
    return (Anchor(kind: kind, range: range, values: [name]), last + 1)
  }

  /// Finds the longest name of two or more words in the table, and its last lexeme.
  private func longName(
    at index: Int, _ spelling: inout [UInt8]
  ) -> (number: Int, last: Int)? {
    var best: (number: Int, last: Int)?
    var next = index
    guard mayGoOn(index) else { return nil }
    spelling.removeAll(keepingCapacity: true)
    for count in 1...Int(lexemes[index].nameWords) {
      guard isKind(next, .word) else { break }
      if count > 1 { spelling.append(UInt8(ascii: " ")) }
      Letters.fold(bytes, lexemes[next].range, into: &spelling)
      if count > 1, let number = lexicon.names.number(of: spelling[...]),
        suits(lexemes[index], lexicon.names[number].capitals)
      {
        best = (number, next)
      }
      next = afterJoint(next + 1)
    }
    return best
  }

  /// Whether the word behind one may be the second of a name; not one that cannot be.
  private func mayGoOn(_ index: Int) -> Bool {
    let next = afterJoint(index + 1)
    guard isKind(next, .word) else { return false }
    guard let key = WordKey(letters: bytes, lexemes[next].range) else { return true }
    return lexicon.names.mayHaveSecond(key)
  }

  /// Steps over the hyphen between the words of a name, or the stop of a short one.
  private func afterJoint(_ index: Int) -> Int {
    isHyphen(index) || isStop(index) && lexemes[index - 1].length <= 2 ? index + 1 : index
  }

  /// Whether a word is written as a name of the table wants it.
  private func suits(_ lexeme: Lexeme, _ capitals: Lexeme.Capitals) -> Bool {
    switch capitals {
    case .none: true
    case .all: lexeme.capitals == .all || lexeme.dotted
    case .initial, .mixed: lexeme.capitals != .none
    }
  }

  /// Whether a word is written in capitals, or nearly: `WHO`, `U.S.`, `KPCh`, `NGOs`.
  private func isAcronym(_ index: Int) -> Bool {
    let lexeme = lexemes[index]
    guard lexeme.length <= 12 else { return false }
    let letters = bytes[lexeme.range]
    switch lexeme.capitals {
    case .all:
      guard lexeme.dotted || lexeme.length <= 6 else { return false }
      // Among other words in capitals it is only a word.
      return !(isShouted(index - 1) || isShouted(index + 1))
    case .mixed:
      var end = letters.startIndex
      while end < letters.endIndex, ASCII.isLetter(letters[end]) { end += 1 }
      let word = letters[..<end]
      guard word.count <= 6, word.count > 2, let first = word.first, ASCII.isCapital(first),
        ASCII.isCapital(word[word.startIndex + 1])
      else { return false }
      return word.count(where: ASCII.isCapital) * 2 > word.count
    default: return false
    }
  }

  private func isShouted(_ index: Int) -> Bool {
    isKind(index, .word) && lexemes[index].capitals == .all && lexemes[index].length > 6
  }

  /// Whether a capital stands within a word after a small letter: `SpaceX`, `iPhone`.
  private func isCamel(_ index: Int) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes[lexemes[index].range] {
      if ASCII.isCapital(byte), previous >= 0x61, previous <= 0x7A { return true }
      previous = byte
    }
    return false
  }

  /// Whether a word ends in `'s`, so that what follows is a name of its own.
  private func isPossessive(_ index: Int) -> Bool {
    let word = bytes[lexemes[index].range]
    guard word.last == UInt8(ascii: "s"), word.count > 2 else { return false }
    let before = word[word.endIndex - 2]
    return before == 0x27 || before == 0x99
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = lexemes[index - 1]
    guard before.kind == .symbol else {
      return Self.hasLineBreak(bytes, before.end..<lexemes[index].start)
    }
    // After a comma or a hyphen a sentence goes on; a quotation may begin one.
    return before.scalar != 0x2C && before.scalar != 0x2D && before.scalar != 0x28
  }

  private static func hasLineBreak(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes[range].contains(0x0A)
  }
}
