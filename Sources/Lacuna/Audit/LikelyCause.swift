/// What probably went wrong where one number became another.
enum LikelyCause: String {
  case digitsSwapped = "digits swapped"
  case magnitude = "another magnitude"
  case digitMissing = "a digit is missing"
  case digitAdded = "a digit too many"
  case sign = "another sign"

  /// Compares the digits of a number and of what stands for it; `nil` where they have too little in
  /// common.
  init?(_ source: ExactNumber, _ target: ExactNumber) {
    guard source.denominator == 1, target.denominator == 1, source != target else { return nil }
    if source.mantissa == target.mantissa {
      self = .magnitude
      return
    }
    if source.mantissa == -target.mantissa, source.exponent == target.exponent {
      self = .sign
      return
    }
    let left = Self.digits(source)
    let right = Self.digits(target)
    if left.count == right.count, left.count > 1, left.sorted() == right.sorted() {
      self = .digitsSwapped
    } else if left.count == right.count + 1, Self.lacksOne(right, of: left) {
      self = .digitMissing
    } else if right.count == left.count + 1, Self.lacksOne(left, of: right) {
      self = .digitAdded
    } else {
      return nil
    }
  }

  private static func digits(_ number: ExactNumber) -> [UInt8] {
    number.description.utf8.filter(\.isASCIIDigit)
  }

  /// Whether some digits are others without one of them.
  private static func lacksOne(_ short: [UInt8], of long: [UInt8]) -> Bool {
    guard short.count > 1 else { return false }
    let same = zip(short, long).prefix { $0 == $1 }.count
    return short.dropFirst(same).elementsEqual(long.dropFirst(same + 1))
  }
}
