/// What the words of a text mean, each distinct word looked up once.
struct KnownWords {
  private let lexicon: ValueLexicon
  private var vocabulary = Vocabulary()
  /// For each word as it is written what is known of it.
  private var entries: [ValueLexicon.Entry] = []
  private var word: [UInt8] = []
  private var folded: [UInt8] = []
  /// Those of the lexicon, then those of the compounds that were met; and the roles of each.
  private(set) var meanings: [WordMeaning]
  private(set) var roles: [WordRoles]

  init(_ lexicon: ValueLexicon) {
    self.lexicon = lexicon
    meanings = lexicon.meanings
    roles = lexicon.roles
  }

  /// Finds what is known of a word; its meaning is -1 where that is nothing.
  mutating func entry(of range: Range<Int>, in bytes: [UInt8]) -> ValueLexicon.Entry {
    word.removeAll(keepingCapacity: true)
    for index in range { word.append(bytes[index]) }
    let id = Int(vocabulary.id(of: word))
    if id < entries.count { return entries[id] }
    folded.removeAll(keepingCapacity: true)
    Letters.fold(bytes, range, into: &folded)
    switch lexicon.lookUp(folded) {
    case .known(let entry): entries.append(entry)
    case .compound(let meaning):
      entries.append(ValueLexicon.Entry(meaning: Int32(meanings.count)))
      meanings.append(meaning)
      roles.append(meaning.roles)
    case nil: entries.append(ValueLexicon.Entry())
    }
    return entries[id]
  }
}
