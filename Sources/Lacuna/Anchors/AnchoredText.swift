/// A segmented text with the anchors of each segment.
package struct AnchoredText: Sendable {
  package let text: SegmentedText
  /// All anchors, in order.
  package let anchors: [Anchor]
  /// Segment *i* has `anchors[bounds[i]..<bounds[i + 1]]`.
  private let bounds: [Int]

  /// Extracts the anchors of every segment.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package init(_ text: SegmentedText) {
    var reader = AnchorExtractor(language: text.language).reader(of: text.document)
    var anchors: [Anchor] = []
    var bounds = [0]
    bounds.reserveCapacity(text.segments.count + 1)
    for segment in text.segments {
      reader.append(to: &anchors, in: segment.range)
      bounds.append(anchors.count)
    }
    self.text = text
    self.anchors = anchors
    self.bounds = bounds
  }

  /// The anchors of one segment.
  package subscript(segment: Int) -> ArraySlice<Anchor> {
    anchors[bounds[segment]..<bounds[segment + 1]]
  }

  /// The anchors of some neighbouring segments.
  package subscript(segments: Range<Int>) -> ArraySlice<Anchor> {
    anchors[bounds[segments.lowerBound]..<bounds[segments.upperBound]]
  }
}
