/// What the words of a text mean.
struct KnownWords {
  let prepared: PreparedLexicon
  /// The words that may be compounds of number words, and for each the index of its meaning, or
  /// -1; each is taken apart once.
  private var candidates: Vocabulary?
  private var indices: [Int32] = []
  /// The meanings of the compounds, numbered after those of the lexicon.
  private var compounds: [WordMeaning] = []
  private var folded: [UInt8] = []

  init(_ prepared: PreparedLexicon) {
    self.prepared = prepared
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

  /// Whether a word with an index begins a value only as an article of what follows.
  func isOnlyArticle(_ index: Int) -> Bool {
    index < prepared.articles.count && prepared.articles[index]
  }

  /// Notes at each word what is known of it.
  mutating func lookUp(_ lexemes: inout [Lexeme], in bytes: [UInt8]) {
    var list = lexemes.mutableSpan
    for place in list.indices where list[place].kind == .word {
      var lexeme = list[place]
      let known =
        lexeme.isPlain
        ? plain(lexeme.scalar, lexeme.range, in: bytes) : other(lexeme.range, in: bytes)
      lexeme.scalar = 0
      switch known {
      case .nothing: break
      case .listed(let word): note(word, at: &lexeme)
      case .candidate:
        lexeme.meaning = compound()
        lexeme.begins = lexeme.meaning >= 0
      }
      list[place] = lexeme
    }
  }

  private enum Found {
    case nothing
    case listed(Int)
    /// The folded word may be a compound of number words.
    case candidate
  }

  /// Looks up a word of ASCII letters, whose hash is known.
  private mutating func plain(_ hash: UInt32, _ range: Range<Int>, in bytes: [UInt8]) -> Found {
    let word = prepared.index.find(hash, bytes, range, lowering: 0x20)
    if word >= 0 { return .listed(word) }
    if !prepared.beginnings.mayBegin(bytes, range, lowering: 0x20) { return .nothing }
    fold(range, of: bytes)
    return .candidate
  }

  private mutating func other(_ range: Range<Int>, in bytes: [UInt8]) -> Found {
    fold(range, of: bytes)
    var hash = WordIndex.seed
    for byte in folded { hash = WordIndex.hash(hash, byte) }
    let word = prepared.index.find(hash, folded, 0..<folded.count, lowering: 0)
    if word >= 0 { return .listed(word) }
    return prepared.beginnings.mayBegin(folded, 0..<folded.count, lowering: 0)
      ? .candidate : .nothing
  }

  private func note(_ word: Int, at lexeme: inout Lexeme) {
    let entry = prepared.lexicon.entries[word]
    lexeme.meaning = entry.meaning
    if lexeme.capitals != .none || entry.beginsSmallName { lexeme.nameWords = entry.nameWords }
    lexeme.begins = entry.meaning >= 0 && prepared.begins[Int(entry.meaning)]
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
