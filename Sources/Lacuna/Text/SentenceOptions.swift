/// What counts as the end of a sentence where conventions differ.
///
/// The defaults are those that serve alignment best.
public struct SentenceOptions: Sendable, Hashable {
  /// Whether a semicolon before white space ends a sentence.
  public var semicolonsEnd = false
  /// Whether a colon before white space ends a sentence.
  public var colonsEnd = false
  /// Whether a quotation of several sentences is one; it must close within its paragraph.
  public var quotationsStayWhole = false
  /// Whether `1.`, `2.3`, `b)` and `(iv)` at the beginning of a sentence are sentences of their own.
  public var listMarkersStandApart = false
  /// Whether sentences may end without a mark, as before a greeting's name in text that has lost
  /// its line breaks; known for English and German.
  public var unmarkedEnds = true
  /// Abbreviations besides those that the language knows.
  public var abbreviations = AbbreviationList()

  /// Makes the options that fit most texts.
  public init() {}
}

/// Abbreviations that a person adds to those of a language.
///
/// As with the language's own, the stop after one ends a sentence only before a word that begins
/// sentences, such as „The“ or „Dies“.
public struct AbbreviationList: Sendable, Hashable {
  /// The words folded, without their last stop and without spaces at inner stops.
  let words: Set<String>

  /// Makes an empty list.
  public init() { words = [] }

  /// Reads a list with an abbreviation a line, such as `Hptm.` or `z. T.`.
  ///
  /// A missing last stop, blank lines and lines that begin with `#` do not matter.
  ///
  /// - Throws: `AbbreviationError` where a line is no abbreviation.
  /// - Complexity: O(*n*).
  public init(_ document: Document) throws(AbbreviationError) {
    var words: Set<String> = []
    var lines = LineCursor(document)
    var number = 0
    while let whole = lines.next() {
      number += 1
      let line = document.trimmed(whole)
      if line.isEmpty { continue }
      if document.bytes[line].first == UInt8(ascii: "#") { continue }
      let word = Self.folded(line, document)
      guard word.utf8.contains(where: { $0 | 0x20 &- 0x61 < 26 || $0 >= 0x80 }) else {
        throw .noLetter(line: number)
      }
      guard word.utf8.count < BoundaryScan.reach else { throw .tooLong(line: number) }
      words.insert(word)
    }
    self.words = words
  }

  private static func folded(_ line: Range<Int>, _ document: Document) -> String {
    var bytes: [UInt8] = []
    var index = line.lowerBound
    while index < line.upperBound {
      let space = Whitespace.width(in: document.bytes, at: index)
      if space == 0 { bytes.append(document.bytes[index]) }
      index += max(space, 1)
    }
    while bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    return Folding.folded(bytes, 0..<bytes.count)
  }
}

/// Why a line of a list is no abbreviation.
public enum AbbreviationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no letter in it; lines count from 1.
  case noLetter(line: Int)
  /// No word so long is ever taken for an abbreviation.
  case tooLong(line: Int)

  public var description: String {
    switch self {
    case .noLetter(let line):
      "line \(line): there is no letter in this; write an abbreviation a line, or # before a remark"
    case .tooLong(let line):
      "line \(line): this is longer than \(BoundaryScan.reach - 1) bytes; "
        + "write an abbreviation a line"
    }
  }
}
