/// Where the paragraphs of a plain text end.
public enum ParagraphBreaks: String, Sendable, CaseIterable {
  /// Decided from the text: in hard-wrapped text as `blank`, with lists and headings kept apart,
  /// in other text as `line`.
  case auto
  /// Every line break ends a paragraph.
  case line
  /// Only a blank line ends a paragraph; single line breaks are hard wraps.
  case blank

  /// Finds the paragraphs of a document as byte ranges in order, without surrounding white space.
  ///
  /// Every character but white space lies in exactly one of them. Line breaks are LF, CR LF, CR,
  /// U+2028 and U+2029.
  ///
  /// - Complexity: O(*n*).
  public func paragraphs(of document: Document) -> [Range<Int>] {
    var cursor = ParagraphCursor(document, self)
    var paragraphs: [Range<Int>] = []
    while let paragraph = cursor.next() { paragraphs.append(paragraph) }
    return paragraphs
  }
}

extension Document {
  /// Whether there is any mark in it that may end a sentence.
  ///
  /// - Complexity: O(*n*) where there is none, else up to the first.
  package var holdsFinalMark: Bool {
    var index = 0
    while index < bytes.count {
      guard MarkTable.mayBeMark[Int(bytes[index])] else {
        index += 1
        continue
      }
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      switch PunctuationClass(of: scalar) {
      case .fullStop, .final, .ellipsis: return true
      default: index += width
      }
    }
    return false
  }
}
