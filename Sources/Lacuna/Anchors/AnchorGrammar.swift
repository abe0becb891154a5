/// Combines lexemes into anchors, from the first to the last, without a way back.
///
/// The productions stand in extensions by what they read. Each either returns what it has read
/// with the index of the lexeme after it, or `nil`, having looked ahead over a bounded number of
/// lexemes or only over ones that it makes the caller skip.
struct AnchorGrammar {
  let bytes: [UInt8]
  var lexemes: [Lexeme] = []
  /// What the words of the lexemes mean.
  var known: WordMeanings
  private(set) var found: [Anchor] = []
  /// The index of the lexeme after the last anchor.
  private(set) var lastEnd = 0

  init(bytes: [UInt8], lexicon: PreparedLexicon) {
    self.bytes = bytes
    known = WordMeanings(lexicon)
  }

  var lexicon: ValueLexicon { _read { yield known.prepared.lexicon } }
  var words: ValueWords { _read { yield known.prepared.lexicon.words } }

  /// Appends the anchors of the lexemes to a list.
  ///
  /// - Parameters:
  ///   - openings: The indices of the lexemes that a value may begin with.
  ///   - names: The indices of the words that a name may begin with.
  mutating func append(to anchors: inout [Anchor], _ openings: [Int], _ names: [Int]) {
    if !found.isEmpty { found.removeAll(keepingCapacity: true) }
    lastEnd = 0
    var end = 0
    var place = 0
    while place < openings.count {
      let index = openings[place]
      place += 1
      if index >= end, mayOpen(index) { end = read(at: index) }
    }
    append(found, names, to: &anchors)
  }

  /// Reads what begins at a lexeme; the index of the lexeme to go on with.
  private mutating func read(at index: Int) -> Int {
    var opens = ValueOpenings.all
    let lexeme = lexemes[index]
    switch lexeme.kind {
    case .url, .email:
      emit(
        lexeme.kind == .url ? .url : .email, index..<(index + 1),
        [.text(joinedText(index..<(index + 1)))])
      return index + 1
    case .word:
      if has(index, .idiom), let end = skippedIdiom(at: index) { return end }
      opens = lexeme.meaning < 0 ? [] : known.opens(Int(lexeme.meaning))
      if lexeme.meaning >= 0, known.isCurrency(Int(lexeme.meaning)) { opens.insert(.amount) }
      // A currency has at most four letters, and a country before its sign.
      if lexeme.length <= 4 || RomanNumeral.mayBegin(bytes[lexeme.start]) { opens.insert(.amount) }
    case .digits, .symbol: break
    }
    if let end = readCode(at: index) { return end }
    if opens.contains(.date), let end = readDate(at: index) { return end }
    if opens.contains(.clock), let end = readClock(at: index) { return end }
    if opens.contains(.amount), let end = readAmount(at: index) { return end }
    return index + 1
  }

  /// Adds an anchor over a range of lexemes.
  mutating func emit(_ kind: Anchor.Kind, _ range: Range<Int>, _ values: [AnchorValue]) {
    guard !values.isEmpty else { return }
    var kept = values
    if values.count > 1, values.indices.contains(where: { values[..<$0].contains(values[$0]) }) {
      kept = []
      for value in values where !kept.contains(value) { kept.append(value) }
    }
    let start = lexemes[range.lowerBound].start
    found.append(
      Anchor(kind: kind, range: start..<lexemes[range.upperBound - 1].end, values: kept))
    lastEnd = range.upperBound
  }

  private func skippedIdiom(at index: Int) -> Int? {
    guard index + 1 < lexemes.count, let followers = words.idioms[folded(index)] else {
      return nil
    }
    return followers.contains(folded(index + 1)) ? index + 1 : nil
  }
}

/// Questions about single lexemes.
extension AnchorGrammar {
  func meaning(_ index: Int) -> WordMeaning? {
    guard index >= 0, index < lexemes.count, lexemes[index].meaning >= 0 else { return nil }
    return known[Int(lexemes[index].meaning)]
  }

  func roles(_ index: Int) -> WordRoles {
    guard index >= 0, index < lexemes.count, lexemes[index].meaning >= 0 else { return [] }
    return known.roles(Int(lexemes[index].meaning))
  }

  func has(_ index: Int, _ role: WordRoles) -> Bool { !roles(index).isDisjoint(with: role) }

  func folded(_ index: Int) -> String {
    folded(index..<(index + 1))
  }

  /// The folded words of a range of lexemes, with spaces between them.
  func folded(_ range: Range<Int>) -> String {
    if let plain = plainlySpelled(range) { return plain }
    var folded: [UInt8] = []
    folded.reserveCapacity(lexemes[range.upperBound - 1].end - lexemes[range.lowerBound].start)
    for index in range {
      if index > range.lowerBound { folded.append(UInt8(ascii: " ")) }
      Letters.fold(bytes, lexemes[index].range, into: &folded)
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The same of words of ASCII letters, spelt where the string keeps them; `nil` of others.
  func plainlySpelled(_ range: Range<Int>) -> String? {
    var isPlain = true
    // Bytes, not digits: full-width ones take three.
    let count = range.reduce(range.count - 1) { $0 + lexemes[$1].range.count }
    // What is written is a space between two lexemes and all bytes of each, as many as were counted.
    let spelled = unsafe String(unsafeUninitializedCapacity: count) { buffer in
      var written = 0
      for index in range {
        if index > range.lowerBound {
          unsafe buffer[written] = UInt8(ascii: " ")
          written += 1
        }
        for byte in lexemes[index].range {
          let letter = bytes[byte] | 0x20
          if letter &- 0x61 >= 26 { isPlain = false }
          unsafe buffer[written] = letter
          written += 1
        }
      }
      return isPlain ? written : 0
    }
    return isPlain ? spelled : nil
  }

  func text(_ index: Int) -> String {
    String(decoding: bytes[lexemes[index].range], as: UTF8.self)
  }

  func isKind(_ index: Int, _ kind: Lexeme.Kind) -> Bool {
    index >= 0 && index < lexemes.count && lexemes[index].kind == kind
  }

  func isSymbol(_ index: Int, _ scalar: UInt32) -> Bool {
    isKind(index, .symbol) && lexemes[index].scalar == scalar
  }

  func isStop(_ index: Int) -> Bool { isSymbol(index, 0x2E) && !lexemes[index].spaced }

  /// Whether a lexeme follows the one before it without white space.
  func isAttached(_ index: Int) -> Bool {
    index > 0 && index < lexemes.count && !lexemes[index].spaced
  }

  func isDash(_ index: Int) -> Bool {
    guard isKind(index, .symbol) else { return false }
    return Lexeme.isDash(lexemes[index].scalar)
  }

  /// Whether a lexeme is a hyphen with no space on either side.
  func isHyphen(_ index: Int) -> Bool {
    isDash(index) && isAttached(index) && isAttached(index + 1)
  }

  /// The value of a run of at most nine digits.
  func digits(_ index: Int, _ lengths: ClosedRange<Int> = 1...9) -> Int? {
    guard isKind(index, .digits) else { return nil }
    let length = lexemes[index].length
    guard lengths.contains(length), length <= 9 else { return nil }
    var value = 0
    var next = lexemes[index].start + Int(lexemes[index].digitWidth) - 1
    while next < lexemes[index].end {
      value = value &* 10 &+ Int(bytes[next] & 15)
      next += Int(lexemes[index].digitWidth)
    }
    return value
  }

  /// The value of each digit of a run of them.
  func digitValues(_ index: Int) -> some Sequence<UInt8> {
    let lexeme = lexemes[index]
    let width = Int(lexeme.digitWidth)
    return stride(from: lexeme.start + width - 1, to: lexeme.end, by: width).lazy
      .map { [bytes] in bytes[$0] & 15 }
  }

  /// Whether the word at an index may be a noun that a figure before it counts.
  func mayBeNoun(_ index: Int) -> Bool {
    guard isKind(index, .word) else { return false }
    if words.capitalisedNouns { return lexemes[index].capitals != .none }
    return !has(index, .small)
  }

  /// Steps over a full stop that shortens the word before it.
  func afterStop(_ index: Int) -> Int { isStop(index) ? index + 1 : index }
}
