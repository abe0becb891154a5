/// Powers behind numbers in digits.
extension AnchorGrammar {
  /// Reads `10^6`, `10⁶`, `2.5^-1` or the `× 10^6` behind another number.
  ///
  /// - Parameters:
  ///   - number: The number before it.
  ///   - index: The lexeme behind it.
  func power(of number: ExactNumber, at index: Int) -> (ExactNumber, end: Int)? {
    if let (exponent, end) = exponent(at: index, isTen: number == ExactNumber(10)) {
      return number.raised(to: exponent).map { ($0, end) }
    }
    guard isSymbol(index, 0xD7) || isSymbol(index, 0xB7), digits(index + 1, 2...2) == 10,
      let (exponent, end) = exponent(at: index + 2, isTen: true),
      let product = ExactNumber(10).raised(to: exponent)?.multiplied(by: number)
    else { return nil }
    return (product, end)
  }

  /// Reads an exponent; raised digits only behind a ten, since they may also point to a note.
  private func exponent(at index: Int, isTen: Bool) -> (Int, end: Int)? {
    guard isAttached(index), isKind(index, .symbol) else { return nil }
    if isSymbol(index, 0x5E) {
      let isMinus = isDash(index + 1)
      let figure = isMinus || isSymbol(index + 1, 0x2B) ? index + 2 : index + 1
      guard isAttached(index + 1), isAttached(figure), let power = digits(figure, 1...2) else {
        return nil
      }
      return (isMinus ? -power : power, figure + 1)
    }
    guard isTen else { return nil }
    let isMinus = lexemes[index].scalar == 0x207B
    var next = isMinus ? index + 1 : index
    var power = 0
    while isKind(next, .symbol), isAttached(next), power < 100,
      let digit = Self.raisedDigit(lexemes[next].scalar)
    {
      (power, next) = (power * 10 + digit, next + 1)
    }
    guard next > (isMinus ? index + 1 : index) else { return nil }
    return (isMinus ? -power : power, next)
  }

  private static func raisedDigit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2070, 0x2074...0x2079: Int(scalar - 0x2070)
    default: nil
    }
  }
}

extension ExactNumber {
  /// Raises the number to a power, of which 18 digits are kept; `nil` where it has no room.
  func raised(to power: Int) -> ExactNumber? {
    guard denominator == 1, abs(power) <= 30, mantissa != 0 else { return nil }
    if abs(mantissa) == 1 {
      return ExactNumber(power % 2 == 0 ? 1 : mantissa, exponent: exponent * power)
    }
    var result = ExactNumber(1)
    for _ in 0..<abs(power) {
      guard let next = result.multiplied(by: self) ?? result.roundedProduct(with: self) else {
        return nil
      }
      result = next
    }
    guard power < 0 else { return result }
    guard let inverse = ExactNumber(result.mantissa < 0 ? -1 : 1, over: abs(result.mantissa)) else {
      return nil
    }
    return inverse.multiplied(by: ExactNumber(1, exponent: -result.exponent))
  }

  /// The product of two decimals rounded to its first 18 digits.
  private func roundedProduct(with other: ExactNumber) -> ExactNumber? {
    guard denominator == 1, other.denominator == 1 else { return nil }
    let (high, low) = mantissa.magnitude.multipliedFullWidth(by: other.mantissa.magnitude)
    var divisor: UInt64 = 1
    for places in 1...18 {
      divisor *= 10
      guard high < divisor else { continue }
      let (quotient, rest) = divisor.dividingFullWidth((high, low))
      guard quotient < 1_000_000_000_000_000_000 else { continue }
      let digits = Int64(quotient) + (rest >= divisor / 2 ? 1 : 0)
      let isNegative = (mantissa < 0) != (other.mantissa < 0)
      return ExactNumber(
        isNegative ? -digits : digits, exponent: exponent + other.exponent + places)
    }
    return nil
  }
}
