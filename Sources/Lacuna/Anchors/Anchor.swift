/// A value found in a text that a translation must keep, such as a number, a date or a name.
public struct Anchor: Sendable, Hashable {
  /// What sort of value it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A count: `84,000`.
    case number
    /// A place in an order: `3rd`, `dritte`.
    case ordinal
    /// A share of a hundred.
    case percent
    /// An amount of a currency.
    case money
    /// An amount of a unit.
    case measure
    /// A date, also without its year or day.
    case date
    /// A time of day.
    case time
    /// A length of time.
    case duration
    /// From one value to another.
    case range
    /// A name, brought to one spelling where a table knows it.
    case name
    /// A word of capitals.
    case acronym
    /// What stands in quotation marks.
    case quotation
    /// An address of the web.
    case url
    /// An address of mail.
    case email
    /// A piece of code, a version or a path.
    case code
  }

  /// What sort of value it is.
  public let kind: Kind
  /// The bytes that spell it.
  public let range: Range<Int>
  /// What it can mean, in language-neutral form, the likelier first; never empty.
  public let values: [AnchorValue]

  package init(kind: Kind, range: Range<Int>, values: [AnchorValue]) {
    self.kind = kind
    self.range = range
    self.values = values
  }

  /// Spells the values as the command line does, `|` between them, none twice.
  ///
  /// A year and the count of the same digits are two values with one spelling.
  public var valueText: String {
    var spellings: [String] = []
    for value in values {
      let spelling = value.description
      if !spellings.contains(spelling) { spellings.append(spelling) }
    }
    return spellings.joined(separator: "|")
  }
}

/// A value in language-neutral form; equal values are equal whatever language spelt them.
public enum AnchorValue: Sendable, Hashable {
  /// A number, ordinal or percentage.
  case number(ExactNumber)
  /// A magnitude that no number makes exact: dozens, several hundred.
  case vague(ExactNumber)
  /// An amount of a currency (its ISO 4217 code) or of a measure (its symbol: `km`).
  case quantity(ExactNumber, unit: String)
  /// A date.
  case date(CalendarDate)
  /// A time of day.
  case time(ClockTime)
  /// A length of time: a count of one ISO 8601 unit (`Y`, `M`, `W`, `D`, `TH`, `TM`, `TS`).
  case duration(ExactNumber, unit: String)
  /// From the first to the second.
  indirect case range(AnchorValue, AnchorValue)
  /// A name, acronym, quotation, address or code, folded.
  case text(String)
}

extension AnchorValue: CustomStringConvertible {
  /// The spelling of the command line's contract: `84000`, `70000000 USD`, `2019-10-07`, `T22:00`.
  public var description: String {
    switch self {
    case .number(let number): number.description
    case .vague(let number): "\(number)+"
    case .quantity(let number, let unit): "\(number) \(unit)"
    case .date(let date): date.description
    case .time(let time): time.description
    case .duration(let number, let unit):
      unit.hasPrefix("T") ? "PT\(number)\(unit.dropFirst())" : "P\(number)\(unit)"
    case .range(let low, let high): "\(low)/\(high)"
    case .text(let text): text
    }
  }
}
