/// Walks over the segments of a document, a paragraph after the other, without keeping them.
public struct SegmentCursor: Sequence, IteratorProtocol, Sendable {
  /// The text that is cut.
  public let document: Document
  private let splitter: SentenceSplitter
  private var paragraphs: ParagraphCursor
  private var scan: BoundaryScan
  /// The index of the paragraph that is being walked over, -1 before the first.
  private var paragraph = -1
  /// The parts of the last sentence, where ends without a mark are looked for, and how many of
  /// them have been told.
  private var parts: [Range<Int>] = []
  private var told = 0

  /// Prepares to split a document into sentences.
  ///
  /// - Complexity: O(*n*) where the line breaks must tell what they are, else O(1).
  public init(
    _ document: Document, language: Language, paragraphs breaks: ParagraphBreaks = .auto,
    options: SentenceOptions = SentenceOptions()
  ) {
    self.document = document
    splitter = SentenceSplitter(language: language, options: options)
    paragraphs = ParagraphCursor(document, breaks)
    scan = splitter.scan(document)
  }

  /// Finds the next segment.
  ///
  /// - Complexity: O(*n*) in the bytes of the segment.
  public mutating func next() -> Segment? {
    while true {
      if told < parts.count {
        defer { told += 1 }
        return Segment(range: parts[told], paragraph: paragraph)
      }
      if let sentence = scan.next() {
        guard let unmarked = splitter.unmarked else {
          return Segment(range: sentence, paragraph: paragraph)
        }
        parts.removeAll(keepingCapacity: true)
        told = 0
        unmarked.append(sentence, of: document.bytes, to: &parts)
      } else {
        guard let next = paragraphs.next() else { return nil }
        paragraph += 1
        scan.enter(next)
      }
    }
  }

  /// The bytes of the paragraph that the last segment lies in.
  var paragraphRange: Range<Int> { scan.paragraph }
}
