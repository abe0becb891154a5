/// The logarithm of a sum of powers of *e*, gathered one by one.
struct LogSum {
  /// The highest of them.
  private(set) var top = -Double.infinity
  /// The sum against the highest.
  private var sum = 0.0

  @inline(__always)
  mutating func add(_ value: Double) {
    let difference = value - top
    if difference <= 0 {
      if difference > -40 { sum += Exponential.exp(difference) }
    } else if value > -.infinity {
      sum = difference < 40 ? sum * Exponential.exp(-difference) + 1 : 1
      top = value
    }
  }

  var value: Double { sum == 1 ? top : top + Exponential.log(sum) }
}

/// log(exp(*left*) + exp(*right*)) without overflow.
func logSum(_ left: Double, _ right: Double) -> Double {
  let (low, high) = left < right ? (left, right) : (right, left)
  guard low > -.infinity else { return high }
  let difference = low - high
  return difference < -40 ? high : high + Exponential.log(1 + Exponential.exp(difference))
}
