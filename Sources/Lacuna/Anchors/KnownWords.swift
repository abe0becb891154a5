/// What the words of a text mean, each distinct word looked up once.
struct KnownWords {
  private let lexicon: ValueLexicon
  private var vocabulary = Vocabulary()
  /// For each word as it is written the index of its meaning; -1 where nothing is known of it.
  private var meaningOf: [Int] = []
  private var word: [UInt8] = []
  /// Those of the lexicon, then those of the compounds that were met.
  private(set) var meanings: [WordMeaning]

  init(_ lexicon: ValueLexicon) {
    self.lexicon = lexicon
    meanings = lexicon.meanings
  }

  /// Finds the index of what a word means; -1 where nothing is known of it.
  mutating func meaning(of range: Range<Int>, in bytes: [UInt8]) -> Int {
    word.removeAll(keepingCapacity: true)
    for index in range { word.append(bytes[index]) }
    let id = Int(vocabulary.id(of: word))
    if id < meaningOf.count { return meaningOf[id] }
    switch lexicon.lookUp(Letters.folded(word[...])) {
    case .known(let meaning): meaningOf.append(meaning)
    case .compound(let meaning):
      meaningOf.append(meanings.count)
      meanings.append(meaning)
    case nil: meaningOf.append(-1)
    }
    return meaningOf[id]
  }
}
