extension [UInt8] {
  /// Appends a whole number in decimal digits.
  mutating func appendDecimal(_ value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    if rest >= 100_000_000 {
      appendDecimal(Int(rest / 100_000_000))
      rest %= 100_000_000
      var unit: UInt = 10_000_000
      while unit > rest, unit > 1 {
        append(UInt8(ascii: "0"))
        unit /= 10
      }
    }
    guard let (digits, count) = DecimalWord.digits(of: Int(rest)) else { return }
    append(digits, count)
  }

  /// Appends the lowest bytes of a word, the first the lowest.
  fileprivate mutating func append(_ word: UInt64, _ count: Int) {
    var rest = word
    for _ in 0..<count {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}

/// Numbers as decimal digits with a point, the same in every locale.
///
/// Digits beyond those asked for are cut off, not rounded: 0.9996 must never be shown as a
/// certainty.
enum DecimalText {
  /// Appends a number with a fixed count of digits after the point; infinities and NaN as zero.
  static func append(_ value: Double, decimals: Int, to bytes: inout [UInt8]) {
    // Confidences are many; for these digits the product is exact enough to cut.
    if decimals == 3, value >= 0, value <= 1 { return appendThousandths(value, to: &bytes) }
    guard let number = Digits(value) else {
      return append(0, decimals: decimals, to: &bytes)
    }
    // The digits before the point, and those after it that are asked for.
    let kept = min(max(number.point + decimals, 0), number.digits.count)
    let digits = number.digits[..<kept]
    if number.isNegative, digits.contains(where: { $0 != UInt8(ascii: "0") }) {
      bytes.append(UInt8(ascii: "-"))
    }
    appendPlain(digits, point: number.point, decimals: decimals, to: &bytes)
  }

  /// Appends a number from 0 to 1 with three digits after the point.
  private static func appendThousandths(_ value: Double, to bytes: inout [UInt8]) {
    bytes.append(DecimalWord.thousandths(of: value), 5)
  }

  /// Appends a number with a limited count of significant digits, in JSON's grammar; infinities and
  /// NaN, which JSON cannot hold, as `null`.
  static func append(_ value: Double, significantDigits: Int, to bytes: inout [UInt8]) {
    if significantDigits >= 3, value > 0, value < 1 {
      // Confidences are many, and most have been cut to three digits.
      let thousandths = Int(value * 1000 + 0.5)
      if Double(thousandths) / 1000 == value {
        appendThousandths(value, to: &bytes)
        while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
        return
      }
    }
    guard let number = Digits(value) else { return bytes.append(contentsOf: "null".utf8) }
    var digits = number.digits.prefix(significantDigits)
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    if number.isNegative { bytes.append(UInt8(ascii: "-")) }
    if (-5...15).contains(number.point) {
      let decimals = max(0, digits.count - number.point)
      appendPlain(digits, point: number.point, decimals: decimals, to: &bytes)
    } else {
      appendPlain(digits, point: 1, decimals: digits.count - 1, to: &bytes)
      bytes.append(contentsOf: "e\(number.point - 1)".utf8)
    }
  }

  /// Appends 0.*digits* × 10^*point*, filled up by zeros.
  private static func appendPlain(
    _ digits: ArraySlice<UInt8>, point: Int, decimals: Int, to bytes: inout [UInt8]
  ) {
    func digit(_ index: Int) -> UInt8 {
      index >= 0 && index < digits.count ? digits[digits.startIndex + index] : UInt8(ascii: "0")
    }
    if point <= 0 { bytes.append(UInt8(ascii: "0")) }
    for index in 0..<max(point, 0) { bytes.append(digit(index)) }
    guard decimals > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    for index in point..<(point + decimals) { bytes.append(digit(index)) }
  }
}

/// The shortest decimal digits that spell a binary number: 0.*digits* × 10^*point*.
private struct Digits {
  var isNegative = false
  /// ASCII digits; the first is not zero unless the number is.
  var digits: [UInt8] = []
  var point = 0

  /// Takes apart the standard library's shortest exact spelling, `0.00125` or `1.25e-07`.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    var sawPoint = false
    var exponent: [UInt8] = []
    var isExponent = false
    for byte in value.description.utf8 {
      if byte == UInt8(ascii: "e") {
        isExponent = true
      } else if isExponent {
        exponent.append(byte)
      } else if byte == UInt8(ascii: "-") {
        isNegative = true
      } else if byte == UInt8(ascii: ".") {
        sawPoint = true
      } else if byte == UInt8(ascii: "0"), digits.isEmpty {
        if sawPoint { point -= 1 }
      } else {
        digits.append(byte)
        if !sawPoint { point += 1 }
      }
    }
    if digits.isEmpty { (digits, point, isNegative) = ([UInt8(ascii: "0")], 1, false) }
    point += Int(String(decoding: exponent, as: UTF8.self)) ?? 0
  }
}
