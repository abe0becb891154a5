/// The column at which the lines of a text were wrapped, and which of its line breaks are wraps.
///
/// A wrapped line is full: the first word of the next line had no room on it. It mostly ends in
/// mid-sentence, and the next goes on in lower case. A line that is a paragraph of its own mostly
/// ends with a final mark, and its length follows no limit.
struct HardWrapping {
  /// Lines below this length are lists, verses or headings as often as wrapped text.
  private static let shortestWrap = 24
  /// No editor, mailer or archive in use wraps prose further right.
  static let longestWrap = 140
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
  init?(of document: Document) {
    bytes = document.bytes
    var evidence = Evidence()
    var lines = LineCursor(document)
    var before: TextLine?
    while let range = lines.next() {
      let line = TextLine(range, of: document)
      if line.range.isEmpty {
        before = nil
        continue
      }
      if let before, before.opening != .block, line.opening == .text {
        evidence.note(before, line, in: bytes)
      }
      before = line
    }
    guard let limit = evidence.limit else { return nil }
    self.limit = limit
  }

  /// Counts of the breaks between two lines, small however many there are.
  private struct Evidence {
    /// How many lines there are of each length; the last place is that of all longer ones.
    private var lengths = [Int](repeating: 0, count: longestWrap + 2)
    /// The same of their lengths with the first word of the next line.
    private var needs = [Int](repeating: 0, count: longestWrap + 2)
    private var breaks = 0
    private var ended = 0
    private var inSentence = 0

    mutating func note(_ before: TextLine, _ after: TextLine, in bytes: [UInt8]) {
      breaks += 1
      lengths[min(before.columns, longestWrap + 1)] += 1
      needs[min(needed(before, after, longestWrap, bytes), longestWrap + 1)] += 1
      if ends(before, bytes) {
        ended += 1
      } else if before.columns >= shortestWrap, beginsInLowerCase(after, bytes) {
        inSentence += 1
      }
    }

    /// The column at which the lines were wrapped; `nil` where they were not.
    var limit: Int? {
      guard breaks > 0, let longest = lengths.lastIndex(where: { $0 > 0 }), longest >= shortestWrap
      else { return nil }
      // A tenth of the lines may be longer: addresses, tables, code.
      var rank = (breaks - 1) * 9 / 10
      var limit = 0
      while rank >= lengths[limit] {
        rank -= lengths[limit]
        limit += 1
      }
      guard limit <= longestWrap else { return nil }
      if Double(inSentence) >= midSentenceShare * Double(breaks) { return limit }
      // Without the evidence of letter case, only several equally long lines will do.
      let full = needs.indices.reduce(0) { isFull($1, limit) ? $0 + needs[$1] : $0 }
      return breaks >= 4 && full * 4 >= breaks * 3 && ended * 2 < breaks ? limit : nil
    }
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
    Self.isFull(Self.needed(before, after, limit, bytes), limit)
  }

  private func ends(_ line: TextLine) -> Bool { Self.ends(line, bytes) }

  private func beginsInLowerCase(_ line: TextLine) -> Bool { Self.beginsInLowerCase(line, bytes) }

  private static func isFull(_ needed: Int, _ limit: Int) -> Bool {
    Double(needed) >= fullness * Double(limit)
  }

  /// Measures a line with the first word of the next one.
  private static func needed(
    _ before: TextLine, _ after: TextLine, _ limit: Int, _ bytes: [UInt8]
  ) -> Int {
    let text = after.range
    var end = text.lowerBound
    var word = 0
    // A word longer than the limit has no room anywhere.
    while end < text.upperBound, word <= limit, Whitespace.width(in: bytes, at: end) == 0 {
      end += UTF8Scalar.decode(bytes, at: end).width
      word += 1
    }
    return before.indent + before.columns + 1 + word
  }

  /// Tells whether the last mark of a line, before closing marks, ends a sentence or announces
  /// something.
  private static func ends(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
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

  private static func beginsInLowerCase(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
    LetterCase(of: UTF8Scalar.decode(bytes, at: line.range.lowerBound).value) == .lower
  }
}
