/// Finds the anchors of a text.
///
/// The text is cut into lexemes (runs of digits, words, single characters), each word is looked
/// up in the language's literals, and a grammar that looks ahead a few lexemes combines them.
public struct AnchorExtractor: Sendable {
  private let lexicon: PreparedLexicon

  /// Makes an extractor of the values that a language spells.
  public init(language: Language) {
    self.lexicon = PreparedLexicon.words(of: language)
  }

  /// Finds the anchors in a range of a document, in order of their beginning, none overlapping.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  public func anchors(in range: Range<Int>, of document: Document) -> [Anchor] {
    var reader = reader(of: document)
    return reader.anchors(in: range)
  }

  /// The reader of any number of ranges of a document.
  func reader(of document: Document) -> AnchorReader {
    AnchorReader(bytes: document.bytes, lexicon: lexicon)
  }
}
