/// Where the paragraphs of a plain text end.
public enum ParagraphBreaks: String, Sendable, CaseIterable {
  /// Decided from the text.
  case auto
  /// Every line break ends a paragraph.
  case line
  /// Only a blank line ends a paragraph; single line breaks are hard wraps.
  case blank

  /// Finds the paragraphs of a document as byte ranges in order, without surrounding white space.
  ///
  /// - Complexity: O(*n*).
  public func paragraphs(of document: Document) -> [Range<Int>] {
    []
  }
}
