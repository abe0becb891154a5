/// Splits paragraphs into sentence-like segments.
///
/// One forward scan stops at each mark that may end a sentence, looks at a few words around it, and
/// asks an ordered list of rules. Semicolons and colons end nothing unless asked to; the text is
/// never altered.
public struct SentenceSplitter: Sendable {
  private let rules: BoundaryRules
  let unmarked: UnmarkedEnds?

  /// Prepares the rules of a language.
  public init(language: Language, options: SentenceOptions = SentenceOptions()) {
    rules = BoundaryRules(language, options)
    unmarked = options.unmarkedEnds ? language.lists.unmarkedEnds : nil
  }

  /// Finds the sentences of one paragraph as byte ranges in order, without surrounding white
  /// space; together they hold every other character of the paragraph.
  ///
  /// - Complexity: O(*n*), on every input.
  public func sentences(in paragraph: Range<Int>, of document: Document) -> [Range<Int>] {
    let text = document.trimmed(paragraph)
    guard !text.isEmpty else { return [] }
    var sentences: [Range<Int>] = []
    var scan = scan(document)
    scan.enter(text)
    while let sentence = scan.next() {
      if let unmarked {
        unmarked.append(sentence, of: document.bytes, to: &sentences)
      } else {
        sentences.append(sentence)
      }
    }
    return sentences
  }

  /// Prepares a walk over paragraphs of a document.
  func scan(_ document: Document) -> BoundaryScan { BoundaryScan(document.bytes, rules) }
}
