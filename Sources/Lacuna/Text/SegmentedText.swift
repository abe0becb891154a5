/// A document in a language, cut into paragraphs and segments.
public struct SegmentedText: Sendable {
  /// The text that was cut.
  public let document: Document
  /// The language by whose rules it was cut.
  public let language: Language
  /// Byte ranges of the paragraphs, in order, apart from each other.
  public let paragraphs: [Range<Int>]
  /// The segments in order; each lies within one paragraph.
  public let segments: [Segment]

  /// Splits a document into sentences.
  ///
  /// - Complexity: O(*n*) in the bytes of the document.
  public init(
    _ document: Document, language: Language, paragraphs breaks: ParagraphBreaks = .auto,
    options: SentenceOptions = SentenceOptions()
  ) {
    var cursor = SegmentCursor(
      document, language: language, paragraphs: breaks, options: options)
    var paragraphs: [Range<Int>] = []
    var segments: [Segment] = []
    while let segment = cursor.next() {
      if segment.paragraph == paragraphs.count { paragraphs.append(cursor.paragraphRange) }
      segments.append(segment)
    }
    self.init(document, language: language, paragraphs: paragraphs, segments: segments)
  }

  /// Takes each line of a document as a segment; a blank line ends a paragraph and is no segment.
  public init(segmented document: Document, language: Language) {
    let paragraphs = ParagraphBreaks.blank.paragraphs(of: document)
    var segments: [Segment] = []
    for (index, paragraph) in paragraphs.enumerated() {
      var start = paragraph.lowerBound
      while start < paragraph.upperBound {
        let end =
          document.bytes[start..<paragraph.upperBound].firstIndex(of: UInt8(ascii: "\n"))
          ?? paragraph.upperBound
        let line = document.trimmed(start..<end)
        if !line.isEmpty { segments.append(Segment(range: line, paragraph: index)) }
        start = end + 1
      }
    }
    self.init(document, language: language, paragraphs: paragraphs, segments: segments)
  }

  /// Takes segments that were found elsewhere; each must lie within its paragraph.
  package init(
    _ document: Document, language: Language, paragraphs: [Range<Int>], segments: [Segment]
  ) {
    self.document = document
    self.language = language
    self.paragraphs = paragraphs
    self.segments = segments
  }

  /// The text of a segment, as it stands in the document.
  public subscript(segment: Int) -> String {
    document.string(in: segments[segment].range)
  }

  /// The bytes from the first to the last of some neighbouring segments.
  public func range(of segments: Range<Int>) -> Range<Int> {
    guard let first = segments.first, let last = segments.last else {
      let place = place(before: segments.lowerBound)
      return place..<place
    }
    return self.segments[first].range.lowerBound..<self.segments[last].range.upperBound
  }

  /// The byte offset at which something before a segment would be inserted: the end of the
  /// segment before it, or the beginning of the text.
  public func place(before segment: Int) -> Int {
    segment > 0 ? segments[segment - 1].range.upperBound : segments.first?.range.lowerBound ?? 0
  }
}

/// A sentence-like piece of a text, the unit of alignment.
public struct Segment: Sendable, Hashable {
  /// The segment's bytes, without surrounding white space.
  public let range: Range<Int>
  /// The index of the paragraph that it lies in.
  public let paragraph: Int

  package init(range: Range<Int>, paragraph: Int) {
    self.range = range
    self.paragraph = paragraph
  }
}
