#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How well the words of a text are explained by the segments of the other text that they are
/// linked with, word by word.
struct WordCoverage {
  /// A word or figure of a segment.
  struct Word {
    let range: Range<Int>
    let segment: Int
    /// Its first term; -1 where it has none.
    let term: Int32
    /// The logarithm of how much likelier the other side makes it.
    fileprivate(set) var ratio: Double
    let isFunctionWord: Bool
    /// Whether a lexicon knows it: what it does not know says little by being unexplained.
    let isKnown: Bool
    /// Whether a mark that parts clauses stands between the word before and this one.
    let opensClause: Bool
  }

  /// One side's words, given the other's.
  private struct Direction {
    let text: ReadText
    let given: TermText
    let table: TranslationTable
    /// Whether the lexicon knows each term.
    let known: [Bool]
  }

  private let source: Direction
  private let target: Direction
  private let unexplained: Float
  private var occurrences: [Float]

  init(_ bitext: Bitext, _ read: ReadBitext) {
    let model = AlignmentModel()
    let tables = bitext.tables(model)
    let none = [Bool](repeating: false, count: bitext.vocabulary.count)
    source = Direction(
      text: read.source, given: bitext.targetTerms, table: tables.backward,
      known: bitext.matches?.knownInSource ?? none)
    target = Direction(
      text: read.target, given: bitext.sourceTerms, table: tables.forward,
      known: bitext.matches?.knownInTarget ?? none)
    unexplained = model.unexplained
    occurrences = Array(repeating: 0, count: bitext.vocabulary.count)
  }

  /// Reads the words of some segments of the source, as the target's segments explain them.
  mutating func ofSource(_ segments: Range<Int>, given others: Range<Int>) -> [Word] {
    words(source, segments, others)
  }

  /// Reads the words of some segments of the target, as the source's segments explain them.
  mutating func ofTarget(_ segments: Range<Int>, given others: Range<Int>) -> [Word] {
    words(target, segments, others)
  }

  /// The terms of the target that make a term of the source much likelier.
  func translations(ofSource term: Int32) -> [Int32] {
    source.table[term].filter { $0.ratio > Self.strong }.map(\.given)
  }

  /// From this ratio on, a term stands for another one.
  private static let strong: Float = 8

  func explains(target: Int32, source term: Int32) -> Bool {
    term >= 0 && source.table[term].contains { $0.given == target && $0.ratio > Self.strong }
  }

  func explains(source: Int32, target term: Int32) -> Bool {
    term >= 0 && target.table[term].contains { $0.given == source && $0.ratio > Self.strong }
  }

  private mutating func words(
    _ side: Direction, _ segments: Range<Int>, _ others: Range<Int>
  ) -> [Word] {
    let terms = side.given
    for term in terms[others] { occurrences[Int(term)] += 1 }
    defer {
      for term in terms[others] { occurrences[Int(term)] = 0 }
    }
    let length = Float(max(terms[others].count, 1))
    let base = side.table.remainder(terms[others])
    var words: [Word] = []
    for segment in segments {
      read(side, segment, length: length, base: base, into: &words)
    }
    share(side.table, floor: Double(log(unexplained + (1 - unexplained) / length * base)), &words)
    return words
  }

  /// How many words before and after a repeated one tell whether it is the one that is explained.
  private static let nearby = 4
  /// From this ratio on a term of the other side counts as one that explains a word.
  private static let explaining: Float = 4

  /// Lets a word of the other side explain no more words than it can stand for: of a word that
  /// is repeated here, and not there, those count whose neighbours are explained best.
  private func share(_ table: TranslationTable, floor: Double, _ words: inout [Word]) {
    // A term in the upper half and its place in the lower, so that repeated ones stand together.
    let explained = words.indices.filter { words[$0].ratio > floor }
      .map { UInt64(words[$0].term) << 32 | UInt64($0) }.sorted()
    var start = 0
    let ratios = words.map(\.ratio)
    while start < explained.count {
      let term = Int32(explained[start] >> 32)
      let end = explained[start...].firstIndex { Int32($0 >> 32) != term } ?? explained.count
      defer { start = end }
      guard end - start > 1 else { continue }
      let places = explained[start..<end].map { Int($0 & 0xFFFF_FFFF) }
      var support: Float = 0
      for index in table.entries(of: term) {
        let entry = table.entry(index)
        if entry.ratio > Self.explaining { support += occurrences[Int(entry.given)] }
      }
      let count = Int(support)
      guard count > 0, count < places.count else { continue }
      let ranked = places.map { place in
        let near = max(0, place - Self.nearby)..<min(words.count, place + Self.nearby + 1)
        return (sum: near.reduce(0) { $0 + ratios[$1] }, place: place)
      }.sorted { ($0.sum, -$0.place) > ($1.sum, -$1.place) }
      for (_, place) in ranked.dropFirst(count) { words[place].ratio = floor }
    }
  }

  /// Reads one segment as `TermText` does, with the places of its words.
  private func read(
    _ side: Direction, _ segment: Int, length: Float, base: Float, into words: inout [Word]
  ) {
    let bytes = side.text.text.text.document.bytes
    let anchors = side.text.text[segment]
    var anchor = anchors.startIndex
    var opensClause = true
    for token in side.text[segment] {
      while anchor < anchors.endIndex,
        anchors[anchor].range.upperBound <= token.range.lowerBound
          || side.text.terms(ofAnchor: anchor).isEmpty
      {
        anchor += 1
      }
      if token.kind == .mark {
        opensClause = opensClause || ClauseMarks.contains(bytes, at: token.range)
        continue
      }
      let isValue = anchor < anchors.endIndex && anchors[anchor].range.overlaps(token.range)
      let term = isValue ? side.text.terms(ofAnchor: anchor).first ?? -1 : token.term
      guard term >= 0 else { continue }
      var ratio = ratio(of: term, side.table, length: length, base: base)
      if isValue {
        for other in side.text.terms(ofAnchor: anchor).dropFirst() {
          ratio = max(ratio, self.ratio(of: other, side.table, length: length, base: base))
        }
      }
      words.append(
        Word(
          range: token.range, segment: segment, term: term, ratio: ratio,
          isFunctionWord: !isValue && side.text.isFunctionWord(term),
          isKnown: isValue || token.kind == .number || side.known[Int(term)],
          opensClause: opensClause))
      opensClause = false
    }
  }

  private func ratio(
    of term: Int32, _ table: TranslationTable, length: Float, base: Float
  ) -> Double {
    var own: Float = 0
    for index in table.entries(of: term) {
      let entry = table.entry(index)
      own += occurrences[Int(entry.given)] * entry.ratio
    }
    return Double(log(unexplained + (1 - unexplained) / length * (base + own)))
  }
}

/// The marks that part the clauses of a sentence.
enum ClauseMarks {
  static func contains(_ bytes: [UInt8], at mark: Range<Int>) -> Bool {
    let index = mark.lowerBound
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: ":"): return !isWithinWord(bytes, mark)
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "\""), UInt8(ascii: "?"), UInt8(ascii: "!"):
      return true
    case 0..<0x80: return false
    default:
      // Dashes, quotation marks and the ellipsis.
      let scalar = UTF8Scalar.decode(bytes, at: index).value
      if Letters.isApostrophe(scalar) { return !isWithinWord(bytes, mark) }
      return (0x2012...0x2015).contains(scalar) || (0x2018...0x201F).contains(scalar)
        || scalar == 0x2026 || scalar == 0xAB || scalar == 0xBB
    }
  }

  /// Whether letters or digits stand on both sides of a mark, as in `don’t`, `e.g.` and `9:30`.
  private static func isWithinWord(_ bytes: [UInt8], _ mark: Range<Int>) -> Bool {
    func isPart(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || ASCII.isDigit(UInt32(byte)) }
    return mark.lowerBound > 0 && mark.upperBound < bytes.count
      && isPart(bytes[mark.lowerBound - 1]) && isPart(bytes[mark.upperBound])
  }
}
