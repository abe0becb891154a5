/// What the words of a text mean.
struct KnownWords {
  let prepared: PreparedLexicon
  private let index: WordIndex
  private let beginnings: NumeralBeginnings
  /// The words that may be compounds of number words, and for each the index of its meaning, or
  /// -1; each is taken apart once.
  private var candidates: Vocabulary?
  private var indices: [Int32] = []
  /// The meanings of the compounds, numbered after those of the lexicon.
  private var compounds: [WordMeaning] = []
  private var folded: [UInt8] = []
  /// The meanings of Roman ordinals by their values.
  private var romans: [Int64: Int32] = [:]
  private let hasRomans: Bool
  /// The most bytes that an elided word takes with its apostrophe; 0 where there are none.
  let longestElision: Int

  init(_ prepared: PreparedLexicon) {
    self.prepared = prepared
    hasRomans = prepared.lexicon.words.romanOrdinals
    let elisions = prepared.lexicon.words.elisions
    // A curly apostrophe takes two bytes more.
    longestElision = elisions.map { $0.utf8.count + 2 }.max() ?? 0
    index = prepared.index
    beginnings = prepared.beginnings
  }

  /// The meaning with an index.
  subscript(index: Int) -> WordMeaning {
    let listed = prepared.lexicon.meanings.count
    return index < listed ? prepared.lexicon.meanings[index] : compounds[index - listed]
  }

  /// The roles of the meaning with an index; a compound has none.
  func roles(_ index: Int) -> WordRoles {
    index < prepared.lexicon.roles.count ? prepared.lexicon.roles[index] : []
  }

  /// What values can begin with a word with an index; a compound is a number.
  func opens(_ index: Int) -> ValueOpenings {
    index < prepared.opens.count ? prepared.opens[index] : .all
  }

  /// In what way a word with an index begins a value; a compound in any.
  func way(_ index: Int) -> OpeningWay {
    index < prepared.ways.count ? prepared.ways[index] : .free
  }

  /// Whether a word with an index is the adjective of a country.
  func isNation(_ index: Int) -> Bool {
    index >= 0 && index < prepared.nations.count && prepared.nations[index]
  }

  /// Whether a word with an index is a currency.
  func isCurrency(_ index: Int) -> Bool {
    index >= 0 && index < prepared.currencies.count && prepared.currencies[index]
  }

  /// Whether an article can count the word with an index; any number word.
  func isCounted(_ index: Int) -> Bool {
    index >= prepared.counted.count || prepared.counted[index]
  }

  /// Notes what is known of a word of ASCII letters alone.
  @inline(__always)
  mutating func lookUp(_ word: inout Lexeme, _ key: WordKey, in bytes: [UInt8]) {
    let listed = index.find(key, bytes, word.range, lowering: 0x20)
    if listed >= 0 {
      note(listed, at: &word)
    } else if beginnings.mayBegin(key.first, word.length) {
      noteCompound(at: &word, in: bytes)
    } else if hasRomans, word.capitals != .none {
      noteRoman(at: &word, in: bytes)
    }
  }

  /// Notes what is known of a word with the key of what it is folded to, as long as it is itself.
  mutating func lookUp(_ word: inout Lexeme, folded key: WordKey, in bytes: [UInt8]) {
    if index.mayHave(key) || beginnings.mayBegin(key.first, word.length)
      || hasRomans && word.capitals != .none
    {
      lookUp(&word, in: bytes)
    }
  }

  private mutating func noteCompound(at word: inout Lexeme, in bytes: [UInt8]) {
    fold(word.range, of: bytes)
    noteCompound(at: &word)
  }

  /// Notes what is known of any other word.
  mutating func lookUp(_ word: inout Lexeme, in bytes: [UInt8]) {
    fold(word.range, of: bytes)
    let key = WordKey(folded)
    let listed = index.find(key, folded, 0..<folded.count, lowering: 0)
    if listed >= 0 {
      note(listed, at: &word)
    } else if beginnings.mayBegin(key.first, folded.count) {
      noteCompound(at: &word)
    } else if hasRomans, word.capitals != .none {
      noteRoman(at: &word, in: bytes)
    }
  }

  /// Whether letters with an apostrophe behind them are an elided word.
  func isElision(_ word: ArraySlice<UInt8>) -> Bool {
    prepared.lexicon.words.elisions.contains(
      String(decoding: Letters.folded(word), as: UTF8.self))
  }

  /// Takes a Roman numeral with an ordinal's ending for one: `XIXe`.
  private mutating func noteRoman(at word: inout Lexeme, in bytes: [UInt8]) {
    var end = word.start
    while end < word.end, end - word.start < 8, RomanNumeral.isDigit(bytes[end]) { end += 1 }
    guard end > word.start, end < word.end,
      let value = RomanNumeral.value(of: bytes[word.start..<end]),
      // Other single letters are rather the first of a word: `Mer`, `Mère`.
      end > word.start + 1 || value <= 10
    else { return }
    fold(end..<word.end, of: bytes)
    let ending = index.find(WordKey(folded), folded, 0..<folded.count, lowering: 0)
    guard ending >= 0 else { return }
    let known = prepared.lexicon.entries[ending].meaning
    guard known >= 0, roles(Int(known)).contains(.ordinalMark) else { return }
    if romans[value] == nil {
      var meaning = WordMeaning()
      (meaning.parts, meaning.ending) = ([.small(value)], .ordinal)
      romans[value] = Int32(prepared.lexicon.meanings.count + compounds.count)
      compounds.append(meaning)
    }
    word.meaning = romans[value] ?? -1
    word.begins = true
  }

  private mutating func noteCompound(at lexeme: inout Lexeme) {
    lexeme.meaning = compound()
    lexeme.begins = lexeme.meaning >= 0
  }

  @inline(__always)
  private func note(_ word: Int, at lexeme: inout Lexeme) {
    let entry = index[word]
    lexeme.meaning = entry.meaning
    if lexeme.capitals != .none || entry.beginsSmallName {
      (lexeme.nameWords, lexeme.name) = (entry.nameWords, Int(entry.name))
    }
    (lexeme.begins, lexeme.isTitle) = (entry.begins, entry.isTitle)
  }

  private mutating func fold(_ range: Range<Int>, of bytes: [UInt8]) {
    folded.removeAll(keepingCapacity: true)
    Letters.fold(bytes, range, into: &folded)
  }

  /// The index of the meaning of the folded word as a compound of number words, or -1.
  private mutating func compound() -> Int32 {
    var words = candidates.take() ?? Vocabulary()
    let id = Int(words.id(of: folded))
    candidates = consume words
    if id < indices.count { return indices[id] }
    if let meaning = prepared.lexicon.compounds.meaning(of: folded) {
      indices.append(Int32(prepared.lexicon.meanings.count + compounds.count))
      compounds.append(meaning)
    } else {
      indices.append(-1)
    }
    return indices[id]
  }
}
