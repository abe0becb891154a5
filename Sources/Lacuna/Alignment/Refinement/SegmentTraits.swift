/// What a segment looks like from outside: its first and last characters, its length, its numbers.
struct SegmentTraits: Sendable {
  enum Ending: UInt8, Sendable {
    case none, stop, question, exclamation, pause

    /// Whether both are marks, but of different kinds.
    func isOther(than other: Ending) -> Bool {
      self != other && self != .none && other != .none
    }
  }

  enum Opening: UInt8, Sendable {
    case upper, lower, digit, other
  }

  let ending: Ending
  let opening: Opening
  let startsWithBracket: Bool
  /// Characters that are not white space.
  let length: Int
  let termCount: Int
  /// Whether some word has two letters or more.
  let hasWord: Bool
  /// Whether it is short and ends in no mark, as headings do.
  let isHeading: Bool
  let isAllCapitals: Bool
  let isMostlyDigits: Bool
  /// The terms that are values, sorted.
  let values: [Int32]
  /// The first term, where it is a value.
  let leadingValue: Int32?

  /// - Complexity: O(*n*) in the bytes of the segment.
  init(
    _ range: Range<Int>, of bytes: [UInt8], terms: ArraySlice<Int32>, isValue: [Bool], length: Int
  ) {
    let letters = Letters(range, of: bytes)
    self.length = length
    ending = Self.ending(range, of: bytes)
    (opening, startsWithBracket) = Self.opening(range, of: bytes)
    termCount = terms.count
    hasWord = Self.hasWord(range, of: bytes)
    isHeading = length < 50 && ending == .none
    isAllCapitals = letters.upper >= 2 && letters.lower == 0
    isMostlyDigits = letters.digits * 10 > length * 3
    values = terms.filter { isValue[Int($0)] }.sorted()
    leadingValue = terms.first.flatMap { isValue[Int($0)] ? $0 : nil }
  }

  /// Counts of letters and digits.
  private struct Letters {
    var upper = 0
    var lower = 0
    var digits = 0

    init(_ range: Range<Int>, of bytes: [UInt8]) {
      let span = bytes.span
      var place = range.lowerBound
      while place < range.upperBound {
        let lanes = ByteLanes.load(span, at: place, before: range.upperBound)
        upper &+= ByteLanes.count(ByteLanes.ascii(lanes, from: 0x41, through: 0x5A))
        lower &+= ByteLanes.count(ByteLanes.ascii(lanes, from: 0x61, through: 0x7A))
        digits &+= ByteLanes.count(ByteLanes.ascii(lanes, from: 0x30, through: 0x39))
        ByteLanes.forEach(ByteLanes.beginnings(lanes)) {
          switch LetterCase(of: UTF8Scalar.decode(bytes, at: place + $0).value) {
          case .upper: upper += 1
          case .lower, .uncased: lower += 1
          case .noLetter: break
          }
        }
        place &+= 8
      }
    }
  }

  /// Whether two letters stand together; it mostly is told by the first word.
  private static func hasWord(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    var isAfterLetter = false
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, width) = UTF8Scalar.decode(bytes, at: index)
      index += width
      let isLetter = LetterCase(of: value) != .noLetter
      if isLetter, isAfterLetter { return true }
      isAfterLetter = isLetter
    }
    return false
  }

  /// The class of the last mark, closing quotation marks and brackets aside.
  private static func ending(_ range: Range<Int>, of bytes: [UInt8]) -> Ending {
    var end = range.upperBound
    while end > range.lowerBound {
      let (value, width) = UTF8Scalar.decode(bytes, before: end)
      end -= width
      switch value {
      case 0x2E, 0x2026, 0x3002, 0xFF0E, 0xFF61, 0x0964, 0x06D4: return .stop
      case 0x3F, 0xFF1F, 0x061F: return .question
      case 0x21, 0xFF01: return .exclamation
      case 0x2C, 0x3A, 0x3B, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B: return .pause
      default: break
      }
      switch PunctuationClass(of: value) {
      case .quotationMark, .closing: continue
      default: if value > 0x20 { return .none }
      }
    }
    return .none
  }

  /// The class of the first character, opening quotation marks aside.
  private static func opening(_ range: Range<Int>, of bytes: [UInt8]) -> (Opening, Bool) {
    var startsWithBracket = false
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, width) = UTF8Scalar.decode(bytes, at: index)
      index += width
      switch PunctuationClass(of: value) {
      case .quotationMark: continue
      case .opening:
        startsWithBracket = true
        continue
      default: break
      }
      switch LetterCase(of: value) {
      case .upper: return (.upper, startsWithBracket)
      case .lower: return (.lower, startsWithBracket)
      case .uncased: return (.other, startsWithBracket)
      case .noLetter:
        let isDigit = value < 0x80 && UInt8(value).isASCIIDigit
        return (isDigit ? .digit : .other, startsWithBracket)
      }
    }
    return (.other, startsWithBracket)
  }
}

extension SegmentTraits {
  /// The traits of all segments of a text.
  static func all(
    of text: SegmentedText, terms: TermText, in vocabulary: Vocabulary
  ) -> [SegmentTraits] {
    let isValue = (0..<vocabulary.count).map { vocabulary[$0].first == AnchorTerms.mark }
    return text.segments.indices.map {
      SegmentTraits(
        text.segments[$0].range, of: text.document.bytes, terms: terms[$0], isValue: isValue,
        length: terms.lengths[$0])
    }
  }
}
