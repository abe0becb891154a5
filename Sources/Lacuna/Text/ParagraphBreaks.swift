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
  /// - Complexity: O(*n* log *n*) in the lines, O(*n*) in the bytes.
  public func paragraphs(of document: Document) -> [Range<Int>] {
    let lines = TextLine.lines(of: document)
    switch self {
    case .line:
      return lines.lazy.map(\.range).filter { !$0.isEmpty }
    case .blank:
      return Self.grouped(lines) { _, _, _ in false }
    case .auto:
      // Without marks a line's end is the only end there is.
      guard document.holdsFinalMark, let wrapping = HardWrapping(of: lines, in: document.bytes)
      else {
        return ParagraphBreaks.line.paragraphs(of: document)
      }
      return Self.grouped(lines, apart: wrapping.separates)
    }
  }

  /// Joins neighbouring lines, unless one is blank or `separates` tells the line before a break
  /// from the one after it, given the first line of the paragraph.
  private static func grouped(
    _ lines: [TextLine],
    apart separates: (_ first: TextLine, _ before: TextLine, _ after: TextLine) -> Bool
  ) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var open: (first: TextLine, last: TextLine)?
    func close() {
      guard let (first, last) = open else { return }
      paragraphs.append(first.range.lowerBound..<last.range.upperBound)
    }
    for line in lines {
      if line.range.isEmpty {
        close()
        open = nil
      } else if let (first, last) = open, !separates(first, last, line) {
        open = (first, line)
      } else {
        close()
        open = (line, line)
      }
    }
    close()
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
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      switch PunctuationClass(of: scalar) {
      case .fullStop, .final, .ellipsis: return true
      default: index += width
      }
    }
    return false
  }
}
