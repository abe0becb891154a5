/// Reads the anchors of any number of ranges of one text.
///
/// The scanner stands beside the grammar and not in it: a grammar of a few words is passed on fast.
struct AnchorReader {
  private var scanner: LexemeScanner
  private var grammar: AnchorGrammar
  /// The indices of the lexemes that a value may begin with.
  private var openings: [Int] = []
  /// The indices of the words that a name may begin with.
  private var names: [Int] = []

  init(bytes: [UInt8], lexicon: PreparedLexicon) {
    scanner = LexemeScanner(bytes: bytes, lexicon: lexicon)
    grammar = AnchorGrammar(bytes: bytes, lexicon: lexicon)
  }

  /// Finds the anchors of a range of the text; what its words mean is kept for the next.
  mutating func anchors(in range: Range<Int>) -> [Anchor] {
    var anchors: [Anchor] = []
    append(to: &anchors, in: range)
    return anchors
  }

  /// Appends the anchors of a range of the text to a list.
  mutating func append(to anchors: inout [Anchor], in range: Range<Int>) {
    // Whoever is at work has the meanings.
    swap(&scanner.known.meanings, &grammar.known)
    scanner.scan(range, into: &grammar.lexemes, openings: &openings, names: &names)
    swap(&scanner.known.meanings, &grammar.known)
    grammar.append(to: &anchors, openings, names)
  }
}
