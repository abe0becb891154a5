/// A number with what it counts, before it is known whether it is the end of a range.
struct Amount {
  enum Measure {
    case number
    case ordinal
    /// A magnitude that no number makes exact.
    case vague
    case percent
    /// ISO 4217 codes, the likelier first.
    case money([String])
    case unit(String)
    /// A sum of two units, in the larger one.
    case sum(ExactNumber, String)
    /// Pounds: a weight or a currency.
    case unitOrMoney(String, String)
    /// Right behind the figure, `m` is the metre or a million.
    case metresOrMillions
    /// Right behind the figure, `K` is the kelvin or a thousand.
    case kelvinOrThousands
    case duration(String, count: Int64)
    /// The same as the age of something.
    case age(String, count: Int64)

    var isNumber: Bool { if case .number = self { true } else { false } }
    var isVague: Bool { if case .vague = self { true } else { false } }
    var isOrdinal: Bool { if case .ordinal = self { true } else { false } }
  }

  var measure: Measure
  var numeral: Numeral
  /// The lexemes that spell it.
  var range: Range<Int>

  var kind: Anchor.Kind {
    switch measure {
    case .vague: .number
    case .number: numeral.year != nil ? .date : numeral.isOrdinal ? .ordinal : .number
    case .ordinal: .ordinal
    case .percent: .percent
    case .money: .money
    case .unitOrMoney: numeral.hasMagnitude ? .money : .measure
    case .unit, .sum, .metresOrMillions, .kelvinOrThousands, .age: .measure
    case .duration: .duration
    }
  }

  var values: [AnchorValue] {
    let numbers = numeral.values
    switch measure {
    case .vague:
      return numbers.map(AnchorValue.vague)
    case .number, .ordinal, .percent:
      if numeral.year == nil, numbers.count == 1 { return [.number(numbers[0])] }
      let year = numeral.year.map {
        AnchorValue.date(CalendarDate(year: $0, month: nil, day: nil, weekday: nil))
      }
      let plain = numbers.map(AnchorValue.number)
      return measure.isNumber ? [year].compactMap(\.self) + plain : plain
    case .money(let codes):
      return codes.flatMap { code in numbers.map { .quantity($0, unit: code) } }
    case .unit(let symbol):
      return numbers.map { .quantity($0, unit: symbol) }
    case .sum(let number, let symbol):
      return [.quantity(number, unit: symbol)]
    case .unitOrMoney(let symbol, let code):
      let weight = numbers.map { AnchorValue.quantity($0, unit: symbol) }
      let money = numbers.map { AnchorValue.quantity($0, unit: code) }
      return numeral.hasMagnitude ? money + weight : weight + money
    case .metresOrMillions:
      let metres = numbers.map { AnchorValue.quantity($0, unit: "m") }
      let millions = numeral.multiplied(by: ExactNumber(1, exponent: 6))
      return metres + millions.map(AnchorValue.number)
    case .kelvinOrThousands:
      let kelvins = numbers.map { AnchorValue.quantity($0, unit: "K") }
      let thousands = numeral.multiplied(by: ExactNumber(1, exponent: 3))
      return kelvins + thousands.map(AnchorValue.number)
    case .age(let unit, let count):
      // An age is also a length of time: `10 years old` is `zehnjährig`.
      let lengths = numeral.multiplied(by: ExactNumber(count))
      return lengths.map { .quantity($0, unit: Units.divisor(unit)) }
        + lengths.map { .duration($0, unit: unit) }
    case .duration(let unit, let count):
      return numeral.multiplied(by: ExactNumber(count)).map { .duration($0, unit: unit) }
    }
  }
}
