/// Finds what the words of a text mean.
struct KnownWords {
  var meanings: WordMeanings
  private let prepared: PreparedLexicon
  private let beginnings: NumeralBeginnings
  /// The words that may be compounds of number words, and for each the index of its meaning, or
  /// -1; each is taken apart once.
  private var candidates: Vocabulary?
  private var indices: [Int32] = []
  private var folded: [UInt8] = []
  /// The meanings of Roman ordinals by their values.
  private var romans: [Int64: Int32] = [:]
  private let hasRomans: Bool
  /// The most bytes that an elided word takes with its apostrophe; 0 where there are none.
  let longestElision: Int

  init(_ prepared: PreparedLexicon) {
    self.prepared = prepared
    meanings = WordMeanings(prepared)
    hasRomans = prepared.lexicon.words.romanOrdinals
    let elisions = prepared.lexicon.words.elisions
    // A curly apostrophe takes two bytes more.
    longestElision = elisions.map { $0.utf8.count + 2 }.max() ?? 0
    beginnings = prepared.beginnings
  }

  /// Whether a word may be listed; most are not.
  @inline(__always)
  func mayList(_ key: WordKey) -> Bool { prepared.index.mayHave(key) }

  /// What is listed of a word of ASCII letters alone.
  @inline(__always)
  func listed(_ key: WordKey, _ bytes: [UInt8], _ range: Range<Int>) -> WordIndex.Entry? {
    prepared.index.find(key, bytes, range, lowering: 0x20)
  }

  /// Whether a word in small letters that is not listed may mean something all the same.
  @inline(__always)
  func mayMake(_ key: WordKey) -> Bool { beginnings.mayStart(key.first) }

  /// Whether a word that is not listed may mean something all the same.
  @inline(__always)
  func mayBeMade(_ key: WordKey, _ length: Int, isCapital: Bool) -> Bool {
    beginnings.mayBegin(key.first, length) || hasRomans && isCapital
  }

  /// The index of what such a word means, -1 where it means nothing.
  mutating func made(
    _ key: WordKey, of word: Range<Int>, isCapital: Bool, in bytes: [UInt8]
  ) -> Int32 {
    fold(word, of: bytes)
    return made(key, folded.count, word, isCapital, bytes)
  }

  /// The same of a word that is folded already.
  private mutating func made(
    _ key: WordKey, _ length: Int, _ word: Range<Int>, _ isCapital: Bool, _ bytes: [UInt8]
  ) -> Int32 {
    if beginnings.mayBegin(key.first, length) { return compound() }
    return hasRomans && isCapital ? roman(word, in: bytes) : -1
  }

  /// Notes what is known of a word with the key of what it is folded to, as long as it is itself.
  mutating func lookUp(_ word: inout Lexeme, folded key: WordKey, in bytes: [UInt8]) {
    if prepared.index.mayHave(key)
      || mayBeMade(key, word.length, isCapital: word.capitals != .none)
    {
      lookUp(&word, in: bytes)
    }
  }

  /// Notes what is known of any other word.
  mutating func lookUp(_ word: inout Lexeme, in bytes: [UInt8]) {
    fold(word.range, of: bytes)
    let key = WordKey(folded)
    if prepared.index.mayHave(key),
      let entry = prepared.index.find(key, folded, 0..<folded.count, lowering: 0)
    {
      word.note(entry)
    } else {
      word.meaning = made(key, folded.count, word.range, word.capitals != .none, bytes)
      word.begins = word.meaning >= 0
    }
  }

  /// Whether letters with an apostrophe behind them are an elided word.
  func isElision(_ word: ArraySlice<UInt8>) -> Bool {
    prepared.lexicon.words.elisions.contains(
      String(decoding: Letters.folded(word), as: UTF8.self))
  }

  /// The index of the meaning of a Roman numeral with an ordinal's ending, `XIXe`, or -1.
  private mutating func roman(_ word: Range<Int>, in bytes: [UInt8]) -> Int32 {
    let start = word.lowerBound
    var end = start
    while end < word.upperBound, end - start < 8, RomanNumeral.isDigit(bytes[end]) { end += 1 }
    guard end > start, end < word.upperBound,
      let value = RomanNumeral.value(of: bytes[start..<end]),
      // Other single letters are rather the first of a word: `Mer`, `Mère`.
      end > start + 1 || value <= 10
    else { return -1 }
    fold(end..<word.upperBound, of: bytes)
    guard let ending = prepared.index.find(WordKey(folded), folded, 0..<folded.count, lowering: 0),
      ending.meaning >= 0, meanings.roles(Int(ending.meaning)).contains(.ordinalMark)
    else { return -1 }
    if let known = romans[value] { return known }
    var meaning = WordMeaning()
    (meaning.parts, meaning.ending) = ([.small(value)], .ordinal)
    let index = meanings.add(meaning)
    romans[value] = index
    return index
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
    let meaning = prepared.lexicon.compounds.meaning(of: folded)
    indices.append(meaning.map { meanings.add($0) } ?? -1)
    return indices[id]
  }
}
