/// Telling letters and their case.
enum Letters {
  static func contains(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 }
    // Latin-1 and the first Latin extensions hold nearly all that European texts need.
    if scalar < 0x250 {
      return scalar >= 0xC0 && scalar != 0xD7 && scalar != 0xF7 || scalar == 0xB5
    }
    if (0x2000..<0x2C00).contains(scalar) { return false }
    return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
  }

  static func isCapital(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x41 < 26 }
    if scalar < 0x100 { return (0xC0...0xDE).contains(scalar) && scalar != 0xD7 }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  static func isApostrophe(_ scalar: UInt32) -> Bool { scalar == 0x27 || scalar == 0x2019 }

  /// Spells a word in lower case, with `ss` for `ß`, without full stops and a possessive `'s`.
  static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    let word = Array(bytes)
    fold(word, 0..<word.count, into: &folded)
    return folded
  }

  /// Does the same with a range, behind what a list holds already.
  static func fold(_ bytes: [UInt8], _ range: Range<Int>, into folded: inout [UInt8]) {
    let isPlain = isPlain(bytes, range)
    // Nothing is folded to more bytes than it has.
    folded.append(addingCapacity: range.count) { room in
      if isPlain {
        for index in range { room.append(bytes[index] | 0x20) }
      } else {
        append(bytes, range, to: &room)
      }
    }
  }

  private static func append(
    _ bytes: [UInt8], _ range: Range<Int>, to folded: inout OutputSpan<UInt8>
  ) {
    var index = range.lowerBound
    // The last two bytes, for a possessive.
    var last: (UInt8, UInt8) = (0, 0)
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0xC3, index + 1 < range.upperBound {
        let second = bytes[index + 1]
        last =
          second == 0x9F
          ? (0x73, 0x73) : (0xC3, second < 0x9F && second != 0x97 ? second + 0x20 : second)
        folded.append(last.0)
        folded.append(last.1)
        index += 2
        continue
      }
      if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x99
      {
        folded.append(0x27)
        last = (last.1, 0x27)
        index += 3
        continue
      }
      if byte != 0x2E {
        last = (last.1, ASCII.isCapital(byte) ? byte | 0x20 : byte)
        folded.append(last.1)
      }
      index += 1
    }
    if folded.count > 2, last.0 == 0x27, last.1 == 0x73 { folded.removeLast(2) }
  }

  /// Whether a range has ASCII letters alone.
  private static func isPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let letters = ByteBlock(bytes, at: index).leadingLetters
      if letters < 8, index + letters < range.upperBound { return false }
      index += 8
    }
    return true
  }
}

/// Telling ASCII characters.
enum ASCII {
  static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }
  static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a byte cannot be part of an address in running text.
  static func endsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "|"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "`"):
      true
    default: false
    }
  }

  /// Whether a byte at an address's end belongs to the sentence and not to the address.
  static func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
