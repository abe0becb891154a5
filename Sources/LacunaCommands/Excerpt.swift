import CommandLineKit
import Lacuna

/// Parts of a text as a report quotes them, one string a line of the page.
///
/// However long the text or its lines are, only the bytes near a place are looked at.
struct Excerpt {
  /// The bytes read on either side of a place: more than a report shows at any width.
  private static let reach = 4096
  /// The same for what stands on one line with a value.
  private static let nearby = 512
  /// The lines of a quotation that is shortened in the middle.
  private static let kept = (first: 4, last: 2)

  let text: SegmentedText
  /// The columns that a line may take.
  let columns: Int

  /// Quotes a span, each paragraph beginning a line, shortened in the middle where it is long.
  func quotation(of span: Range<Int>) -> [String] {
    let (first, last) = Self.kept
    if span.count <= 2 * Self.reach {
      let lines = lines(in: span)
      return lines.count <= first + last + 1
        ? lines : lines.prefix(first) + ["[…]"] + lines.suffix(last)
    }
    let head = span.lowerBound..<text.scalarStart(span.lowerBound + Self.reach)
    let tail = text.scalarStart(span.upperBound - Self.reach)..<span.upperBound
    return lines(in: head).prefix(first) + ["[…]"] + lines(in: tail).suffix(last)
  }

  /// Quotes a value on one line with what stands around it in its sentence, and marks it.
  ///
  /// - Returns: nil where the span reaches over several sentences.
  func context(of span: Range<Int>, mark: (String) -> String) -> String? {
    guard let index = text.lastSegment(startingBy: span.lowerBound) else { return nil }
    let segment = text.segments[index].range
    guard span.upperBound <= segment.upperBound else { return nil }
    let start = max(segment.lowerBound, text.scalarStart(span.lowerBound - Self.nearby))
    let end = min(segment.upperBound, text.scalarStart(span.upperBound + Self.nearby))
    let left =
      shown(start..<span.lowerBound) + (text.hasSpace(before: span, since: start) ? " " : "")
    let right = (text.hasSpace(after: span, until: end) ? " " : "") + shown(span.upperBound..<end)
    // The marks take two columns.
    let value = shown(span).clippedAtEnd(to: columns - 2)
    let room = columns - 2 - value.displayWidth
    let leftRoom = max(room / 2, room - right.displayWidth)
    let clipped = left.clippedAtStart(to: leftRoom)
    return clipped + "»" + mark(value) + "«"
      + right.clippedAtEnd(to: room - clipped.displayWidth)
  }

  /// Quotes one line of the sentence that a missing text would follow or, at the beginning of the
  /// text, precede.
  func neighbour(of offset: Int) -> String? {
    guard let first = text.segments.first else { return nil }
    if offset <= first.range.lowerBound {
      let end = min(first.range.upperBound, text.scalarStart(offset + Self.reach))
      return shown(first.range.lowerBound..<end).clippedAtEnd(to: columns)
    }
    guard let index = text.lastSegment(startingBy: offset - 1) else { return nil }
    let segment = text.segments[index].range
    let start = max(segment.lowerBound, text.scalarStart(segment.upperBound - Self.reach))
    return shown(start..<segment.upperBound).clippedAtStart(to: columns)
  }

  private func shown(_ range: Range<Int>) -> String {
    Printable.text(text.document.string(in: range))
  }

  private func lines(in range: Range<Int>) -> [String] {
    guard let first = text.lastSegment(startingBy: range.lowerBound) else { return [] }
    let paragraphs = text.paragraphs[text.segments[first].paragraph...]
      .prefix { $0.lowerBound < range.upperBound }
    return paragraphs.map { shown($0.clamped(to: range)) }
      .flatMap { $0.isEmpty ? [] : $0.wrapped(at: columns) }
  }
}

extension SegmentedText {
  /// Finds the last segment that starts at or before an offset.
  fileprivate func lastSegment(startingBy offset: Int) -> Int? {
    var (low, high) = (0, segments.count)
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The start of the scalar that an offset lies in, or the nearest end of the text.
  fileprivate func scalarStart(_ offset: Int) -> Int {
    guard offset < document.bytes.count else { return document.bytes.count }
    var offset = max(offset, 0)
    while offset > 0, document.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  fileprivate func hasSpace(before span: Range<Int>, since start: Int) -> Bool {
    guard span.lowerBound > start else { return false }
    return Whitespace.width(in: document.bytes, at: scalarStart(span.lowerBound - 1)) > 0
  }

  fileprivate func hasSpace(after span: Range<Int>, until end: Int) -> Bool {
    span.upperBound < end && Whitespace.width(in: document.bytes, at: span.upperBound) > 0
  }
}
