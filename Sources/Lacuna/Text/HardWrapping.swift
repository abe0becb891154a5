/// The column at which the lines of a text were wrapped, and which of its line breaks are wraps.
///
/// A wrapped line is full: the first word of the next line had no room on it. It mostly ends in
/// mid-sentence, and the next goes on in lower case. A line that is a paragraph of its own mostly
/// ends with a final mark, and its length follows no limit.
struct HardWrapping {
  /// Lines below this length are lists, verses or headings as often as wrapped text.
  private static let shortestWrap = 24
  /// No editor, mailer or archive in use wraps prose further right.
  private static let longestWrap = 140
  /// The share of the limit from which a line counts as full.
  ///
  /// Typists leave ragged lines.
  private static let fullness = 0.85
  /// The share of breaks in mid-sentence that is proof by itself.
  ///
  /// In German and English prose that
  /// is wrapped it lies between one half and nine tenths, elsewhere below one twentieth.
  private static let midSentenceShare = 0.3

  private let bytes: [UInt8]
  private let limit: Int

  /// Gathers the evidence of all breaks between two lines of text.
  ///
  /// - Returns: `nil` where the lines were not wrapped.
  init?(of lines: [TextLine], in bytes: [UInt8]) {
    self.bytes = bytes
    let breaks = zip(lines, lines.dropFirst()).filter { before, after in
      !before.range.isEmpty && !after.range.isEmpty
        && before.opening != .block && after.opening == .text
    }
    let lengths = breaks.map(\.0.columns).sorted()
    guard let longest = lengths.last else { return nil }
    // A tenth of the lines may be longer: addresses, tables, code.
    limit = lengths[(lengths.count - 1) * 9 / 10]
    guard limit <= Self.longestWrap, longest >= Self.shortestWrap else { return nil }
    var inSentence = 0
    var full = 0
    var ended = 0
    for (before, after) in breaks {
      if ends(before) {
        ended += 1
      } else if before.columns >= Self.shortestWrap, beginsInLowerCase(after) {
        inSentence += 1
      }
      if isFull(before, before: after) { full += 1 }
    }
    let count = Double(breaks.count)
    let isProven = Double(inSentence) >= Self.midSentenceShare * count
    // Without the evidence of letter case, only several equally long lines will do.
    let isLikely = breaks.count >= 4 && full * 4 >= breaks.count * 3 && ended * 2 < breaks.count
    guard isProven || isLikely else { return nil }
  }

  /// Tells whether the break between two lines ends the paragraph that begins with `first`.
  func separates(_ first: TextLine, _ before: TextLine, _ after: TextLine) -> Bool {
    switch after.opening {
    case .block, .bullet:
      return true
    case .dash, .enumerator:
      if ends(before) || first.opening == after.opening || !isFull(before, before: after) {
        return true
      }
    case .text:
      break
    }
    if before.opening == .block { return true }
    if after.indent >= before.indent + 2, first.opening == .text, ends(before) { return true }
    return !isFull(before, before: after) && !beginsInLowerCase(after)
      && (ends(before) || before.columns * 5 < limit * 3)
  }

  private func isFull(_ before: TextLine, before after: TextLine) -> Bool {
    let text = after.range
    var end = text.lowerBound
    var word = 0
    // A word longer than the limit has no room anywhere.
    while end < text.upperBound, word <= limit, Whitespace.width(in: bytes, at: end) == 0 {
      end += UTF8Scalar.decode(bytes, at: end).width
      word += 1
    }
    let needed = before.indent + before.columns + 1 + word
    return Double(needed) >= Self.fullness * Double(limit)
  }

  /// Tells whether the last mark of a line, before closing marks, ends a sentence or announces
  /// something.
  private func ends(_ line: TextLine) -> Bool {
    var end = line.range.upperBound
    while end > line.range.lowerBound {
      let (scalar, width) = UTF8Scalar.decode(bytes, before: end)
      switch PunctuationClass(of: scalar) {
      case .final, .fullStop, .ellipsis: return true
      case .quotationMark, .opening, .closing: end -= width
      default: return scalar == 0x3A || scalar == 0x3B || scalar == 0xFF1A
      }
    }
    return false
  }

  private func beginsInLowerCase(_ line: TextLine) -> Bool {
    let scalar = UTF8Scalar.decode(bytes, at: line.range.lowerBound).value
    return LetterCase(of: scalar) == .lower
  }
}
