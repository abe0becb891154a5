/// All that some values say, each fact by itself.
struct FactSet {
  let isEmpty: Bool
  private var numbers: Set<ExactNumber> = []
  private var amounts: Set<Amount> = []
  private(set) var months: Set<Int> = []
  private(set) var weekdays: Set<Int> = []

  /// A number with what it counts; `nil` where that is not said.
  private struct Amount: Hashable {
    let number: ExactNumber
    let unit: String?
  }

  init(_ facts: [Facts]) {
    isEmpty = facts.isEmpty
    for fact in facts {
      numbers.formUnion(fact.numbers)
      for number in fact.numbers { amounts.insert(Amount(number: number, unit: fact.unitKind)) }
      if let month = fact.date?.month { months.insert(month) }
      if let weekday = fact.date?.weekday { weekdays.insert(weekday) }
    }
  }

  /// Whether a number is among them, not with another unit.
  func contains(_ number: ExactNumber, unit: String?) -> Bool {
    guard let unit else { return numbers.contains(number) }
    return amounts.contains(Amount(number: number, unit: unit))
      || amounts.contains(Amount(number: number, unit: nil))
  }
}
