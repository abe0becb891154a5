/// What the layout of a text says of where links may end: paragraphs and weak boundaries.
struct Structure: Sendable {
  private let paragraphs: [Int]
  private let startsParagraph: [Bool]
  private let endsParagraph: [Bool]
  /// How many of the boundaries before each segment are weak.
  private let weakBefore: [Int]

  /// Whether the text has more than one paragraph.
  var hasParagraphs: Bool { (paragraphs.last ?? 0) > (paragraphs.first ?? 0) }

  /// The share of segments that begin a paragraph.
  var paragraphShare: Double {
    Double(startsParagraph.count { $0 }) / Double(max(startsParagraph.count, 1))
  }

  init(_ text: SegmentedText) {
    let segments = text.segments
    paragraphs = segments.map(\.paragraph)
    startsParagraph = segments.indices.map {
      $0 == 0 || segments[$0 - 1].paragraph != segments[$0].paragraph
    }
    endsParagraph = segments.indices.map {
      $0 + 1 == segments.count || segments[$0 + 1].paragraph != segments[$0].paragraph
    }
    var weakBefore = [0]
    for index in segments.indices {
      let isWeak =
        index > 0 && Self.isWeak(segments[index - 1].range, segments[index].range, text.document)
      weakBefore.append(weakBefore[index] + (isWeak ? 1 : 0))
    }
    self.weakBefore = weakBefore
  }

  /// Counts the weak boundaries inside a block.
  func weakBoundaries(_ first: Int, _ extent: Int) -> Int {
    weakBefore[first + extent] - weakBefore[first + 1]
  }

  /// Whether the boundary before a segment is weak; neither end of the text is.
  func isWeak(before segment: Int) -> Bool {
    segment > 0 && segment + 1 < weakBefore.count
      && weakBefore[segment + 1] > weakBefore[segment]
  }

  /// Counts the paragraph breaks inside a block.
  func breaks(_ first: Int, _ extent: Int) -> Int {
    paragraphs[first + extent - 1] - paragraphs[first]
  }

  func starts(_ first: Int) -> Bool { startsParagraph[first] }
  func ends(_ first: Int, _ extent: Int) -> Bool { endsParagraph[first + extent - 1] }

  /// Tells a boundary that is hardly one: the segment before it ends in `;` `:` `,` or, though
  /// long, in no mark at all; or the one after it begins in lower case.
  private static func isWeak(_ left: Range<Int>, _ right: Range<Int>, _ document: Document) -> Bool
  {
    let bytes = document.bytes
    var end = left.upperBound
    while end > left.lowerBound {
      let (value, width) = UTF8Scalar.decode(bytes, before: end)
      guard isQuotationMark(value) else {
        switch value {
        case 0x3A, 0x3B, 0x2C: return true
        default:
          let isAlphanumeric =
            Unicode.Scalar(value).map {
              $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
            ?? false
          if isAlphanumeric, left.count > 60, hasLowerCase(left, bytes) { return true }
        }
        break
      }
      end -= width
    }
    var start = right.lowerBound
    while start < right.upperBound {
      let (value, width) = UTF8Scalar.decode(bytes, at: start)
      guard isQuotationMark(value) else {
        return Unicode.Scalar(value)?.properties.isLowercase ?? false
      }
      start += width
    }
    return false
  }

  private static func hasLowerCase(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[range].contains { $0 &- UInt8(ascii: "a") < 26 }
  }

  private static func isQuotationMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: true
    default: false
    }
  }
}
