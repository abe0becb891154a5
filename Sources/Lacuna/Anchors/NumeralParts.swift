/// A part of a number spelt out.
enum NumeralPart: Sendable, Equatable {
  /// 0 to 99.
  case small(Int64)
  case hundred
  /// A power of ten from a thousand on.
  case magnitude(Int)
  /// `und` within a word, `and` between words.
  case joiner

  /// The part that a whole number is by itself.
  init(_ value: Int64) {
    switch value {
    case 100: self = .hundred
    case 1000: self = .magnitude(3)
    case 1_000_000: self = .magnitude(6)
    default: self = .small(value)
    }
  }
}

/// Adds up the parts of a number in the order in which they are spoken.
///
/// Works for `fünfundzwanzig` and `twenty-five` alike, since addition does not ask for the order;
/// what cannot be one number, such as two units in a row, is refused.
struct NumeralSum {
  private var total: Int64 = 0
  private var group: Int64 = 0
  private var lowestMagnitude = Int.max
  private var started = false
  private var groupStarted = false
  private var lastPart = NumeralPart.joiner
  private(set) var parts = 0
  /// What stood before the last joiner, where only a number below a hundred has come since.
  private(set) var beforeJoiner: Int64?
  private let byTwenties: Bool

  /// Begins with nothing, in a language that counts by twenties or in one that does not.
  init(byTwenties: Bool = false) { self.byTwenties = byTwenties }

  /// The value, where no more parts come.
  var value: Int64? {
    guard started else { return nil }
    let (sum, overflow) = total.addingReportingOverflow(group)
    return overflow ? nil : sum
  }

  /// Whether the last part was a hundred or more, so that an `and` may follow.
  var endsRound: Bool {
    switch lastPart {
    case .hundred, .magnitude: true
    default: false
    }
  }

  /// Whether the last part was twenty or more, so that an `and` and a one may follow where numbers
  /// are counted by twenties.
  var endsInTens: Bool {
    guard byTwenties, case .small(let value) = lastPart else { return false }
    return value >= 20 && value % 10 == 0
  }

  /// Whether there is a hundred already in the part below the last magnitude.
  var endedInHundred: Bool { group >= 100 }

  /// Adds a part; `false`, and nothing changed, where it cannot belong to the same number.
  mutating func add(_ part: NumeralPart) -> Bool {
    switch part {
    case .small(let value):
      guard fits(value) else { return false }
      group += isScore(value) ? 76 : value
      groupStarted = true
    case .hundred:
      guard group < 100, !groupStarted || group > 0 else { return false }
      beforeJoiner = nil
      group = max(group, 1) * 100
      groupStarted = true
    case .magnitude(let exponent):
      guard exponent < lowestMagnitude, exponent <= 18, !groupStarted || group > 0 else {
        return false
      }
      var product = max(group, 1)
      for _ in 0..<exponent {
        let (next, overflow) = product.multipliedReportingOverflow(by: 10)
        if overflow { return false }
        product = next
      }
      let (sum, overflow) = total.addingReportingOverflow(product)
      if overflow { return false }
      total = sum
      beforeJoiner = nil
      group = 0
      groupStarted = false
      lowestMagnitude = exponent
    case .joiner:
      guard started else { return false }
      lastPart = .joiner
      beforeJoiner = value
      return true
    }
    started = true
    lastPart = part
    parts += 1
    return true
  }

  /// Whether a part multiplies the four before it: `quatre-vingts`.
  private func isScore(_ value: Int64) -> Bool {
    byTwenties && value == 20 && group % 100 == 4 && lastPart == .small(4)
  }

  private func fits(_ value: Int64) -> Bool {
    if !groupStarted { return true }
    // After a zero nothing can come, nor a zero after anything.
    if value == 0 || group == 0 { return false }
    let rest = group % 100
    if rest == 0 { return true }
    let joined = lastPart == .joiner
    if byTwenties {
      if isScore(value) { return true }
      if joined { return value == 1 && rest % 10 == 0 && rest >= 20 || value == 11 && rest == 60 }
      // `soixante-dix`, `quatre-vingt-onze`, `dix-sept`
      if (10..<20).contains(value) { return rest == 60 || rest == 80 && lastPart == .small(20) }
      if lastPart == .small(10) { return (7...9).contains(value) }
    }
    if value >= 20 { return joined && rest < 10 && value % 10 == 0 }
    return !joined && value < 10 && rest >= 20 && rest % 10 == 0
  }
}
