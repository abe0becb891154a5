/// Brings letters to the form in which words of different languages are compared: lower case,
/// without accents, ligatures spelt out, quotation marks and dashes of one kind.
package enum Folding {
  /// Appends the folded form of a range of well-formed UTF-8.
  ///
  /// - Complexity: O(*n*).
  package static func append(_ bytes: [UInt8], _ range: Range<Int>, to folded: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        folded.append(lower(byte))
        index += 1
        continue
      }
      let (value, width) = UTF8Scalar.decode(bytes, at: index)
      append(value, to: &folded)
      index += width
    }
  }

  /// Folds the text of a range.
  package static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count + 2)
    append(bytes, range, to: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  /// Appends the folded form of a scalar.
  package static func append(_ value: UInt32, to folded: inout [UInt8]) {
    switch value {
    case ..<0x80: folded.append(lower(UInt8(value)))
    case 0xC0..<0x250: append(latin[Int(value - 0xC0)], of: value, to: &folded)
    case 0x1E00..<0x1F00: append(latinAdditional[Int(value - 0x1E00)], of: value, to: &folded)
    case 0xFB00...0xFB06: folded.append(contentsOf: ligatures[Int(value - 0xFB00)].utf8)
    case 0x300..<0x370:
      break  // A combining accent: its letter stands before it.
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x300C...0x300F:
      folded.append(UInt8(ascii: "\""))
    case 0xB4, 0x2018...0x201B, 0x2BC: folded.append(UInt8(ascii: "'"))
    case 0xAD: break  // A soft hyphen is no letter.
    case 0x2010...0x2015, 0x2212: folded.append(UInt8(ascii: "-"))
    case 0x212B: folded.append(UInt8(ascii: "a"))  // The sign of the Ångström.
    case 0x2026: folded.append(contentsOf: [0x2E, 0x2E, 0x2E])
    default: appendLowerCase(value, to: &folded)
    }
  }

  /// Appends a letter's base, or what stands for it where it has none of one letter.
  private static func append(_ base: UInt8, of value: UInt32, to folded: inout [UInt8]) {
    guard base == UInt8(ascii: " ") else {
      folded.append(base)
      return
    }
    switch value {
    case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: folded.append(contentsOf: "ae".utf8)
    case 0xDE, 0xFE: folded.append(contentsOf: "th".utf8)
    case 0xDF, 0x1E9E: folded.append(contentsOf: "ss".utf8)
    case 0x132, 0x133: folded.append(contentsOf: "ij".utf8)
    case 0x152, 0x153: folded.append(contentsOf: "oe".utf8)
    default: appendLowerCase(value, to: &folded)
    }
  }

  private static func appendLowerCase(_ value: UInt32, to folded: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenLowercased else {
      UTF8Scalar.append(value, to: &folded)
      return
    }
    folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }

  /// U+FB00 to U+FB06, as they stand in text taken from printed pages.
  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// The base letters of U+00C0 to U+024F, a space where there is none of one letter.
  private static let latin: [UInt8] = Array(
    ("aaaaaa ceeeeiiiidnooooo ouuuuy  aaaaaa ceeeeiiiidnooooo ouuuuy y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkklllllll"
      + "lllnnnnnnnnnoooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
      + "                                oo             uu               "
      + "             aaiioouuuuuuuuuu aaaa    ggkkoooo  j   gg  nnaa  oo"
      + "aaaaeeeeiiiioooorrrruuuusstt  hh      aaeeooooooooyy            "
      + "                ").utf8)

  /// The same of U+1E00 to U+1EFF.
  private static let latinAdditional: [UInt8] = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
      + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
      + "wwwwwwwwwwxxxxyyzzzzzzhtwy s    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      ").utf8)
}
