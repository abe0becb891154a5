/// A place where a sentence may end, with all that the rules look at.
struct BoundaryCandidate {
  /// What stands at the place, before closing marks.
  enum Mark {
    case stop
    case ellipsis
    /// `!`, `?` and the full stops of other scripts, alone or in a row.
    case final
    /// `:-)` and the like, which may stand in place of a mark.
    case emoticon
  }

  /// What follows the mark and its closing marks, past white space and opening marks.
  enum Following {
    case nothing
    case lower
    case capital
    case uncased
    case digit
    /// `§`
    case section
    /// A list marker such as `(b)` or `iii)`.
    case marker
    /// A comma, colon or closing mark: the sentence goes on.
    case continuation
    /// A dash, bullet or other symbol.
    case symbol
  }

  /// Where the sentence begins.
  var start: Int
  var mark: Mark
  /// The offset of the first mark.
  var offset: Int
  /// Just past the last mark or closing mark.
  var end: Int
  /// Whether a closing quotation mark follows the mark.
  var hasClosingQuotation = false
  var hasClosingBracket = false
  /// Whether a stop follows a closing mark, as in `(Smith et al.).`, too.
  var hasLateMark = false
  /// Whether a reference such as `[3]` or `²` follows the mark.
  var hasReference = false
  /// Whether there is white space after all that.
  var hasGap = false
  var following: Following = .nothing
  /// Whether quotation marks or brackets open before the next word.
  var hasOpening = false
  var hasOpeningBracket = false
  /// Whether a dash stands before the next word.
  var hasDash = false
  /// The word before the mark.
  var before: WordView
  /// The word after it; empty where `following` is no letter and no digit.
  var after: WordView
  /// Whether the sentence so far consists of a list marker alone, or a figure after a comma or
  /// colon begins an item.
  var isListMarker = false
  /// Whether the mark stands within brackets that opened in mid-sentence.
  var isBracketed = false
  /// Whether the mark is one of several with spaces between them: `. . .`.
  var isSpacedEllipsis = false
  /// Whether three more stops with spaces between them follow, as in `word. . . . The`: this one
  /// ends the sentence, and the ellipsis begins the next.
  var leadsEllipsis = false
  /// Whether there is nothing but marks and spaces in the sentence so far.
  var isOpeningEllipsis = false
  /// Where the dotted word begins that this one goes on, as `z.` before `B.`.
  var chainStart = 0
  /// How many bytes it has, spaces left out; 0 where there is none.
  var chainLength = 0

  /// The dotted word with this one; empty where there is none.
  var chained: Range<Int> {
    chainLength > 0 ? chainStart..<before.range.upperBound : offset..<offset
  }

  /// Whether the word before the mark is the first of the sentence.
  var isFirstWord: Bool { before.range.lowerBound == start }
}

/// A word and its shape.
struct WordView {
  enum Shape {
    case none
    /// `sentence`
    case lower
    /// `Sentence`
    case capitalised
    /// `DNA`, `USB2`
    case upper
    /// `iPhone`, `McCoy`
    case mixed
    /// `7`, `3.5`, `20.000`
    case number
    /// `3rd`, `1a`, `F-16`
    case alphanumeric
    /// `z.B`, `U.S`, `example.org`: letters with stops between them
    case dotted
    case uncased
  }

  var range: Range<Int>
  var shape: Shape
  /// The number of letters.
  var letters: Int
  /// The number of digits.
  var digits: Int
  /// The number of letters of the longest run between stops.
  var longestPart: Int
  /// Whether the last run of letters between stops begins in lower case.
  var endsInLowerPart: Bool
  /// Whether there is a stop, comma or colon between the digits.
  var hasSeparator: Bool

  /// Looks at the scalars of a range once.
  init(_ bytes: borrowing [UInt8], _ range: Range<Int>) {
    self.range = range
    letters = 0
    digits = 0
    longestPart = 0
    endsInLowerPart = false
    hasSeparator = false
    var part = 0
    var lower = 0
    var upper = 0
    var uncased = 0
    var dots = 0
    var beginsUpper = false
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte | 0x20 &- 0x61 < 26 {
        let isLower = byte & 0x20 != 0
        if isLower { lower += 1 } else { upper += 1 }
        if !isLower, index == range.lowerBound { beginsUpper = true }
        letters += 1
        part += 1
        if part == 1 { endsInLowerPart = isLower }
        if part > longestPart { longestPart = part }
        index += 1
        continue
      }
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      var isLetter = true
      switch LetterCase(of: scalar) {
      case .lower: lower += 1
      case .upper:
        upper += 1
        if index == range.lowerBound { beginsUpper = true }
      case .uncased: uncased += 1
      case .noLetter: isLetter = false
      }
      if isLetter {
        letters += 1
        part += 1
        if part == 1 { endsInLowerPart = LetterCase(of: scalar) == .lower }
        longestPart = max(longestPart, part)
      } else if scalar &- 0x30 < 10 {
        digits += 1
      } else if scalar == 0x2E || scalar == 0x2C || scalar == 0x3A {
        hasSeparator = true
        if scalar == 0x2E { dots += 1 }
        part = 0
      }
      index += width
    }
    shape =
      if letters + digits == 0 {
        .none
      } else if letters == 0 {
        .number
      } else if dots > 0 {
        .dotted
      } else if digits > 0 {
        .alphanumeric
      } else if uncased > 0 {
        .uncased
      } else if upper == 0 {
        .lower
      } else if lower == 0 {
        upper == 1 ? .capitalised : .upper
      } else {
        beginsUpper && upper == 1 ? .capitalised : .mixed
      }
  }
}
