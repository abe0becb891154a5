/// Exponentials and logarithms for sums over alignments: a few nanoseconds each, within 10⁻¹² of the
/// system's, and the same on all systems.
enum Exponential {
  private static let log2e = 1.442_695_040_888_963_4
  /// The logarithm of 2 in two parts, the first with zeros at its end.
  private static let ln2 = (high: 6.931_471_803_691_238e-1, low: 1.908_214_929_270_587_7e-10)
  /// Added to a number it leaves the nearest integer in the lowest bits.
  private static let shift = 6_755_399_441_055_744.0

  /// *e* to the power of a number that is not greater than 700; 0 below −700.
  @inline(__always)
  static func exp(_ x: Double) -> Double {
    if x < -700 { return 0 }
    let shifted = x * log2e + shift
    let power = shifted - shift
    let rest = x - power * ln2.high - power * ln2.low
    // Taylor's series, of which the rest is at most .35.
    let square = rest * rest
    let fourth = square * square
    let low = (1 + rest) + square * (1.0 / 2 + rest * (1.0 / 6))
    let middle =
      (1.0 / 24 + rest * (1.0 / 120)) + square * (1.0 / 720 + rest * (1.0 / 5040))
    let high =
      (1.0 / 40320 + rest * (1.0 / 362_880)) + square * (1.0 / 3_628_800 + rest / 39_916_800)
    let exponent = Int64(truncatingIfNeeded: shifted.bitPattern &- shift.bitPattern) &+ 1023
    return (low + fourth * (middle + fourth * high))
      * Double(bitPattern: UInt64(truncatingIfNeeded: exponent) &<< 52)
  }

  /// The natural logarithm of a number from 10⁻³⁰⁰ on.
  @inline(__always)
  static func log(_ x: Double) -> Double {
    // The mantissa between √½ and √2.
    let bits = x.bitPattern &+ (0x3FF0_0000_0000_0000 &- 0x3FE6_A09E_667F_3BCD)
    let exponent = Int64(bits &>> 52) &- 1023
    let mantissa = Double(
      bitPattern: (bits & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_667F_3BCD)
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    let fourth = square * square
    // Twice the series of the inverse hyperbolic tangent; the ratio is at most .172.
    let series =
      (2 + square * (2.0 / 3)) + fourth
      * ((2.0 / 5 + square * (2.0 / 7)) + fourth
        * ((2.0 / 9 + square * (2.0 / 11)) + fourth * (2.0 / 13)))
    let power = Double(exponent)
    return power * ln2.high + (ratio * series + power * ln2.low)
  }
}
