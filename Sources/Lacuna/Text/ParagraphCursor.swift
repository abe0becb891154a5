/// Walks over the paragraphs of a document without keeping them.
struct ParagraphCursor {
  private enum Joining {
    /// Every line is a paragraph.
    case none
    /// Lines without a blank one between them belong together.
    case all
    /// Those do whose break is a wrap.
    case wrapped(HardWrapping)
  }

  private let document: Document
  private var lines: LineCursor
  private let joining: Joining
  /// The first line of the next paragraph, where it has been read already.
  private var ahead: TextLine?

  /// Prepares the walk; lines that may be wrapped are measured in a walk of their own.
  init(_ document: Document, _ breaks: ParagraphBreaks) {
    self.document = document
    lines = LineCursor(document)
    joining =
      switch breaks {
      case .line: .none
      case .blank: .all
      case .auto:
        // Without marks a line's end is the only end there is.
        document.holdsFinalMark ? HardWrapping(of: document).map(Joining.wrapped) ?? .none : .none
      }
  }

  /// Finds the next paragraph, without surrounding white space.
  mutating func next() -> Range<Int>? {
    if case .none = joining {
      while let line = lines.next() {
        let text = document.trimmed(line)
        if !text.isEmpty { return text }
      }
      return nil
    }
    guard let first = firstLine() else { return nil }
    var last = first
    while let range = lines.next() {
      let line = TextLine(range, of: document)
      if line.range.isEmpty { break }
      if case .wrapped(let wrapping) = joining, wrapping.separates(first, last, line) {
        ahead = line
        break
      }
      last = line
    }
    return first.range.lowerBound..<last.range.upperBound
  }

  private mutating func firstLine() -> TextLine? {
    if let line = ahead {
      ahead = nil
      return line
    }
    while let range = lines.next() {
      let line = TextLine(range, of: document)
      if !line.range.isEmpty { return line }
    }
    return nil
  }
}
