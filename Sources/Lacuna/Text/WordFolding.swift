/// Folding words so that lists need one spelling only.
package enum WordFolding {
  /// Appends a scalar in lower case, without umlaut or accent; `ß` becomes `ss`.
  ///
  /// Only Latin-1 letters are folded to their base letter; others keep their marks and are put
  /// into lower case.
  @inlinable
  package static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case 0x41...0x5A: bytes.append(UInt8(scalar + 0x20))
    case ..<0x80: bytes.append(UInt8(scalar))
    case 0xC0...0xC5, 0xE0...0xE5: bytes.append(UInt8(ascii: "a"))
    case 0xC7, 0xE7: bytes.append(UInt8(ascii: "c"))
    case 0xC8...0xCB, 0xE8...0xEB: bytes.append(UInt8(ascii: "e"))
    case 0xCC...0xCF, 0xEC...0xEF: bytes.append(UInt8(ascii: "i"))
    case 0xD1, 0xF1: bytes.append(UInt8(ascii: "n"))
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8: bytes.append(UInt8(ascii: "o"))
    case 0xD9...0xDC, 0xF9...0xFC: bytes.append(UInt8(ascii: "u"))
    case 0xDD, 0xFD, 0xFF: bytes.append(UInt8(ascii: "y"))
    case 0xDF, 0x1E9E: bytes.append(contentsOf: [0x73, 0x73])
    case 0x2019: bytes.append(UInt8(ascii: "'"))
    // Marks that stand alone after a decomposed letter, and the soft hyphen.
    case 0x300...0x36F, 0xAD: break
    default:
      let lower = Unicode.Scalar(scalar)?.properties.lowercaseMapping ?? ""
      bytes.append(contentsOf: lower.utf8)
    }
  }

  /// Folds the text of a range.
  package static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count + 2)
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      append(scalar, to: &folded)
      index += width
    }
    return String(decoding: folded, as: UTF8.self)
  }
}

extension Language {
  /// Cuts a literal into words at white space.
  static func wordList(_ literal: String) -> [String] {
    literal.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
  }
}
