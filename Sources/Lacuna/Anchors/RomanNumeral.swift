/// Reads Roman numerals in capitals.
enum RomanNumeral {
  /// The numerals that others are put together from, the larger first, with how often each may stand.
  private static let parts: [(value: Int64, letters: [UInt8], most: Int)] = [
    (1000, "M", 3), (900, "CM", 1), (500, "D", 1), (400, "CD", 1), (100, "C", 3), (90, "XC", 1),
    (50, "L", 1), (40, "XL", 1), (10, "X", 3), (9, "IX", 1), (5, "V", 1), (4, "IV", 1), (1, "I", 3),
  ].map { ($0.0, Array($0.1.utf8), $0.2) }

  /// Whether a byte is one of their letters.
  static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"),
      UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "M"):
      true
    default: false
    }
  }

  /// Finds the value of a numeral up to 3999; `nil` where the letters are none.
  static func value(of letters: ArraySlice<UInt8>) -> Int64? {
    var rest = letters
    var total: Int64 = 0
    // What the next part must be less than: `XIVI` is none, nor is `VIV`.
    var least = Int64.max
    for part in parts where part.value < least {
      var count = 0
      while count < part.most, rest.starts(with: part.letters) {
        (total, count) = (total + part.value, count + 1)
        rest = rest.dropFirst(part.letters.count)
      }
      // Behind `IV` or `IX` comes no other letter of their kind, behind `V` only `I`.
      if count > 0, part.letters.count == 2 || part.most == 1 {
        let unit: Int64 = part.value < 10 ? 1 : part.value < 100 ? 10 : 100
        least = part.letters.count == 2 ? unit : 4 * unit
      }
    }
    return rest.isEmpty && total > 0 ? total : nil
  }

  /// The value of a numeral that texts number kings, wars, chapters and centuries by, up to 89; `nil`
  /// where the letters are none.
  ///
  /// Letters for a hundred and more stand in too many acronyms, and `XL` is a size.
  static func commonValue(of letters: ArraySlice<UInt8>) -> Int? {
    guard letters.count <= 8, let value = value(of: letters), value < 90,
      !(40..<50).contains(value)
    else { return nil }
    return Int(value)
  }

  /// Whether an ordinal is spelt so, with a stop behind it or without.
  static func isSpelling(_ ordinal: ArraySlice<UInt8>) -> Bool {
    let letters = ordinal.last == UInt8(ascii: ".") ? ordinal.dropLast() : ordinal
    return letters.first.map(mayBegin) ?? false && value(of: letters) != nil
  }

  /// Whether a byte may begin such a numeral.
  @inline(__always)
  static func mayBegin(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
      || byte == UInt8(ascii: "L")
  }
}
