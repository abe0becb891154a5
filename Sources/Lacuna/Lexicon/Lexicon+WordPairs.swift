extension Lexicon {
  /// Reads a list of word pairs: on each line a source word, a tab and a target word; blank lines
  /// and lines that begin with `#` say nothing.
  ///
  /// Of a word with several translations each is as likely. Only single words count.
  ///
  /// - Throws: `LexiconError.notAPair` with the number of the first line that holds none.
  /// - Complexity: O(*n* log *n*).
  public init(
    wordPairs document: Document, from source: Language, to target: Language
  ) throws(LexiconError) {
    var stems = (source: Vocabulary(), target: Vocabulary())
    var pairs: Set<[Int32]> = []
    var line = 0
    for bytes in document.bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      line += 1
      let isBlank = bytes.allSatisfy { $0 <= 0x20 }
      if isBlank || bytes.first == UInt8(ascii: "#") { continue }
      let cells = bytes.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard cells.count >= 2, let left = Self.stem(cells[0]), let right = Self.stem(cells[1]) else {
        throw .notAPair(line: line)
      }
      pairs.insert([stems.source.id(of: left), stems.target.id(of: right)])
    }
    var forward = [[Int32]](repeating: [], count: stems.source.count)
    var backward = [[Int32]](repeating: [], count: stems.target.count)
    for pair in pairs {
      forward[Int(pair[0])].append(pair[1])
      backward[Int(pair[1])].append(pair[0])
    }
    self.init(
      sourceLanguage: source.code, targetLanguage: target.code, sourceStems: stems.source,
      targetStems: stems.target, forward: Self.equallyLikely(forward),
      backward: Self.equallyLikely(backward))
  }

  /// The stem of a cell that holds one word.
  private static func stem(_ cell: ArraySlice<UInt8>) -> [UInt8]? {
    let bytes = Array(cell)
    let words = Token.tokens(in: 0..<bytes.count, of: bytes).filter { $0.kind == .word }
    guard let word = words.first else { return nil }
    var folded: [UInt8] = []
    Folding.append(bytes, word.range, to: &folded)
    return Stem.of(folded[...]).map(Array.init)
  }

  private static func equallyLikely(_ stems: [[Int32]]) -> Translations {
    var translations = Translations()
    for others in stems {
      translations.entries += others.sorted().map {
        Entry(stem: $0, probability: 1 / Float(others.count))
      }
      translations.bounds.append(translations.entries.count)
    }
    return translations
  }
}
