/// An exact decimal or fraction; no binary floating point.
///
/// Always in lowest terms, so that equal values are equal member by member.
public struct ExactNumber: Sendable, Hashable {
  /// The digits, with the sign; never a multiple of ten unless zero.
  public let mantissa: Int64
  /// The power of ten that the mantissa is multiplied by.
  public let exponent: Int
  /// What the product is divided by; 1 for decimals.
  public let denominator: Int64

  /// Makes `mantissa` × 10^`exponent`, brought to its lowest terms.
  public init(_ mantissa: Int64, exponent: Int = 0) {
    var mantissa = mantissa
    var exponent = mantissa == 0 ? 0 : exponent
    while mantissa != 0, mantissa % 10 == 0 {
      mantissa /= 10
      exponent += 1
    }
    self.init(mantissa: mantissa, exponent: exponent, denominator: 1)
  }

  /// Makes a fraction, a decimal where it has a finite one; `nil` where the divisor is not
  /// positive or a term has no room.
  public init?(_ numerator: Int64, over denominator: Int64) {
    guard denominator > 0, numerator > Int64.min else { return nil }
    var (left, right) = (numerator.magnitude, denominator.magnitude)
    while right != 0 { (left, right) = (right, left % right) }
    let common = Int64(max(left, 1))
    var top = numerator / common
    let bottom = denominator / common
    var exponent = 0
    // A divisor of twos and fives alone has a finite decimal.
    var rest = bottom
    var steps: [Int64] = []
    while rest % 10 == 0 { (rest, exponent) = (rest / 10, exponent - 1) }
    while rest % 2 == 0 { (rest, steps) = (rest / 2, steps + [5]) }
    while rest % 5 == 0 { (rest, steps) = (rest / 5, steps + [2]) }
    if rest == 1 {
      for step in steps {
        let (product, overflow) = top.multipliedReportingOverflow(by: step)
        if overflow { return nil }
        (top, exponent) = (product, exponent - 1)
      }
      self.init(top, exponent: exponent)
    } else {
      self.init(mantissa: top, exponent: 0, denominator: bottom)
    }
  }

  private init(mantissa: Int64, exponent: Int, denominator: Int64) {
    self.mantissa = mantissa
    self.exponent = exponent
    self.denominator = denominator
  }

  /// Multiplies two numbers; `nil` where the product has no room.
  public func multiplied(by other: ExactNumber) -> ExactNumber? {
    let (mantissa, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    let (divisor, overflow2) = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !overflow, !overflow2 else { return nil }
    if divisor == 1 { return ExactNumber(mantissa, exponent: exponent + other.exponent) }
    guard let scale = Self.power(of: exponent + other.exponent) else { return nil }
    let (top, overflow3) = mantissa.multipliedReportingOverflow(by: scale)
    return overflow3 ? nil : ExactNumber(top, over: divisor)
  }

  /// Adds two numbers; `nil` where the sum has no room.
  public func adding(_ other: ExactNumber) -> ExactNumber? {
    let low = min(exponent, other.exponent)
    guard let left = Self.power(of: exponent - low),
      let right = Self.power(of: other.exponent - low)
    else { return nil }
    let (a, overflow1) = mantissa.multipliedReportingOverflow(by: left)
    let (b, overflow2) = other.mantissa.multipliedReportingOverflow(by: right)
    guard !overflow1, !overflow2 else { return nil }
    if denominator == 1, other.denominator == 1 {
      let (sum, overflow) = a.addingReportingOverflow(b)
      return overflow ? nil : ExactNumber(sum, exponent: low)
    }
    guard let scale = Self.power(of: -low) ?? (low >= 0 ? 1 : nil) else { return nil }
    let (x, overflow3) = a.multipliedReportingOverflow(by: other.denominator)
    let (y, overflow4) = b.multipliedReportingOverflow(by: denominator)
    let (sum, overflow5) = x.addingReportingOverflow(y)
    let (divisor, overflow6) = denominator.multipliedReportingOverflow(by: other.denominator)
    let (scaled, overflow7) = divisor.multipliedReportingOverflow(by: scale)
    guard !overflow3, !overflow4, !overflow5, !overflow6, !overflow7 else { return nil }
    return ExactNumber(sum, over: scaled)
  }

  /// 10 to a power from 0 to 18; `nil` beyond.
  private static func power(of exponent: Int) -> Int64? {
    guard (0...18).contains(exponent) else { return nil }
    return (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// The nearest binary floating point number, for scores only.
  public var approximation: Double {
    var value = Double(mantissa)
    for _ in 0..<min(abs(exponent), 400) { value = exponent > 0 ? value * 10 : value / 10 }
    return value / Double(denominator)
  }
}

extension ExactNumber: CustomStringConvertible {
  /// Plain decimal digits without an exponent, `84000`, `-3.5`, or a fraction, `2/3`.
  public var description: String {
    let sign = mantissa < 0 ? "-" : ""
    let digits = String(mantissa.magnitude)
    if denominator != 1 { return "\(sign)\(digits)/\(denominator)" }
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
    return "\(sign)\(padded.dropLast(-exponent)).\(padded.suffix(-exponent))"
  }
}
