/// Finds the anchors of a text.
public struct AnchorExtractor: Sendable {
  private let language: Language

  public init(language: Language) {
    self.language = language
  }

  /// Finds the anchors in a range of a document, in order of their beginning, none overlapping.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  public func anchors(in range: Range<Int>, of document: Document) -> [Anchor] {
    []
  }
}
