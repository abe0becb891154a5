/// Splits paragraphs into sentence-like segments.
public struct SentenceSplitter: Sendable {
  private let language: Language

  public init(language: Language) {
    self.language = language
  }

  /// Finds the sentences of one paragraph as byte ranges in order, without surrounding white
  /// space; together they hold every other character of the paragraph.
  ///
  /// - Complexity: O(*n*), on every input.
  public func sentences(in paragraph: Range<Int>, of document: Document) -> [Range<Int>] {
    [paragraph]
  }
}
