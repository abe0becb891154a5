/// A word, a number in digits, or a single mark.
package struct Token: Sendable, Hashable {
  package enum Kind: UInt8, Sendable, Hashable {
    case word, number, mark
  }

  package let kind: Kind
  /// The token's bytes.
  package let range: Range<Int>

  /// Cuts a range of a document into its tokens; white space belongs to none.
  ///
  /// A word is a run of letters and digits that begins with a letter; a number is a run of digits
  /// with single separators between them; an ideograph or kana is a word of its own, since no
  /// space parts it from the next.
  ///
  /// - Complexity: O(*n*).
  package static func tokens(in range: Range<Int>, of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 5 + 1)
    append(range, of: bytes, to: &tokens)
    return tokens
  }

  /// Appends the tokens of a range to others, for callers that read many.
  static func append(_ range: Range<Int>, of bytes: [UInt8], to tokens: inout [Token]) {
    var index = range.lowerBound
    while index < range.upperBound {
      // Most bytes that begin a token are letters, and most others spaces.
      let byte = bytes[index]
      if byte == 0x20 {
        index += 1
        continue
      }
      let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
      let (shape, width) = isLetter ? (.letter, 1) : Shape.of(bytes, at: index)
      let start = index
      index += width
      switch shape {
      case .space: continue
      case .mark: tokens.append(Token(kind: .mark, range: start..<index))
      case .ideograph: tokens.append(Token(kind: .word, range: start..<index))
      case .letter, .joiner:
        skipWord(from: &index, to: range.upperBound, in: bytes)
        tokens.append(Token(kind: .word, range: start..<index))
      case .digit:
        let isNumber = skipNumber(from: &index, to: range.upperBound, in: bytes)
        if !isNumber { skipWord(from: &index, to: range.upperBound, in: bytes) }
        tokens.append(Token(kind: isNumber ? .number : .word, range: start..<index))
      }
    }
  }

  private static func skipWord(from index: inout Int, to end: Int, in bytes: [UInt8]) {
    while index < end {
      let byte = bytes[index]
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte.isASCIIDigit {
        index += 1
        continue
      }
      if byte < 0x80 { return }
      let (shape, width) = Shape.of(bytes, at: index)
      guard shape == .letter || shape == .digit || shape == .joiner else { return }
      index += width
    }
  }

  /// Passes over the rest of a number; tells `false` where a letter follows its digits directly,
  /// as in `5G`.
  private static func skipNumber(from index: inout Int, to end: Int, in bytes: [UInt8]) -> Bool {
    while index < end {
      let byte = bytes[index]
      if byte.isASCIIDigit {
        index += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "'")
      {
        guard index + 1 < end, bytes[index + 1].isASCIIDigit else { return true }
        index += 2
      } else {
        let shape = Shape.of(bytes, at: index).shape
        return shape != .letter && shape != .joiner
      }
    }
    return true
  }
}

/// What a character is to the tokenizer.
enum Shape: UInt8 {
  case space, letter, digit, mark, ideograph
  /// A combining mark or joiner: part of the word that it stands in.
  case joiner

  static func of(_ bytes: [UInt8], at index: Int) -> (shape: Shape, width: Int) {
    let byte = bytes[index]
    if byte < 0x80 {
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 { return (.letter, 1) }
      if byte.isASCIIDigit { return (.digit, 1) }
      return (byte <= 0x20 ? .space : .mark, 1)
    }
    let (value, width) = UTF8Scalar.decode(bytes, at: index)
    if value >= 0xC0, value < 0x250 {
      return (value == 0xD7 || value == 0xF7 ? .mark : .letter, width)
    }
    if Whitespace.width(in: bytes, at: index) > 0 { return (.space, width) }
    if value == 0xAD || (0x300..<0x370).contains(value) || value == 0x200D {
      return (.joiner, width)
    }
    if (0x3040..<0x3100).contains(value) || (0x3400..<0xA000).contains(value) || value >= 0x20000 {
      return (.ideograph, width)
    }
    guard let properties = Unicode.Scalar(value)?.properties else { return (.mark, width) }
    if properties.isAlphabetic { return (.letter, width) }
    // The sign that takes an Indic letter's vowel away, and others that are no letters.
    let isJoiner = properties.generalCategory == .nonspacingMark
    return (isJoiner ? .joiner : .mark, width)
  }
}

extension UInt8 {
  @inlinable
  package var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
