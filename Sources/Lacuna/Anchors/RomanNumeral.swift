/// Roman numerals as texts number kings, wars, chapters and centuries: up to 89.
enum RomanNumeral {
  /// The value of a numeral in capitals; `nil` where the letters are none.
  ///
  /// Letters for a hundred and more stand in too many acronyms, and `XL` is a size.
  static func value(of letters: ArraySlice<UInt8>) -> Int? {
    guard (1...8).contains(letters.count) else { return nil }
    var value = 0
    var index = letters.startIndex
    if letters[index] == UInt8(ascii: "L") { (value, index) = (50, index + 1) }
    let tens = run(of: UInt8(ascii: "X"), in: letters, from: index)
    guard tens <= 3 else { return nil }
    (value, index) = (value + 10 * tens, index + tens)
    let rest = letters[index...]
    let unit: Int
    if rest.isEmpty {
      unit = 0
    } else if rest.elementsEqual([UInt8(ascii: "I"), UInt8(ascii: "V")]) {
      unit = 4
    } else if rest.elementsEqual([UInt8(ascii: "I"), UInt8(ascii: "X")]) {
      unit = 9
    } else {
      let five = rest.first == UInt8(ascii: "V")
      let ones = five ? rest.dropFirst() : rest
      guard ones.count <= 3, ones.allSatisfy({ $0 == UInt8(ascii: "I") }) else { return nil }
      unit = (five ? 5 : 0) + ones.count
    }
    return value + unit
  }

  private static func run(of letter: UInt8, in letters: ArraySlice<UInt8>, from index: Int) -> Int {
    letters[index...].prefix { $0 == letter }.count
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
