/// Magnitudes that no number makes exact: dozens, hundreds of thousands, several million.
extension AnchorGrammar {
  /// Reads a vague magnitude.
  func vagueAmount(at index: Int) -> Amount? {
    guard isKind(index, .word), let first = meaning(index) else { return nil }
    if first.roles.contains(.unbound), var value = first.vague {
      if words.vagueBeforeOf.contains(folded(index)),
        !has(index + 1, .of) || isKind(index + 2, .digits)
      {
        return nil
      }
      // `tens of thousands`, `Hunderte Millionen`, `Tausende und Abertausende`
      var end = index + 1
      while let (factor, next) = vagueFactor(at: end), let product = product(value, factor) {
        (value, end) = (product, next)
      }
      return amount(value, index..<end)
    }
    guard let start = vagueStart(before: index), let (count, next) = magnitude(at: index) else {
      return nil
    }
    var (value, end) = (count, next)
    while let (factor, next) = magnitude(at: end), let product = product(value, factor) {
      (value, end) = (product, next)
    }
    return amount(value, start..<end)
  }

  /// The product of two magnitudes; a long row of them is none.
  private func product(_ value: ExactNumber, _ factor: ExactNumber) -> ExactNumber? {
    value.exponent + factor.exponent > 30 ? nil : value.multiplied(by: factor)
  }

  private func amount(_ value: ExactNumber, _ range: Range<Int>) -> Amount {
    Amount(
      measure: .vague, numeral: Numeral(values: [value], end: range.upperBound), range: range)
  }

  private func vagueFactor(at index: Int) -> (ExactNumber, end: Int)? {
    let next = has(index, .of) && isKind(index, .word) ? index + 1 : index
    if next == index, let factor = magnitude(at: index) { return factor }
    guard has(next, .unbound), let factor = meaning(next)?.vague else { return nil }
    return (factor, next + 1)
  }

  /// Where the word begins that makes the magnitude at an index vague: `several hundred`,
  /// `a couple of thousand`.
  private func vagueStart(before index: Int) -> Int? {
    let word = has(index - 1, .of) ? index - 2 : index - 1
    guard has(word, .vague), isKind(word, .word) else { return nil }
    return word
  }

  private func magnitude(at index: Int) -> (ExactNumber, end: Int)? {
    guard let meaning = meaning(index), meaning.ending == nil else { return nil }
    if let count = meaning.collective { return (ExactNumber(count), index + 1) }
    if let exponent = meaning.magnitude { return (ExactNumber(1, exponent: exponent), index + 1) }
    guard meaning.parts.count == 1 else { return nil }
    switch meaning.parts[0] {
    case .hundred: return (ExactNumber(100), index + 1)
    case .magnitude(let exponent): return (ExactNumber(1, exponent: exponent), index + 1)
    case .small, .joiner: return nil
    }
  }

  /// Reads the rest of `a few`, `a couple`, `ein paar`, which are vague, and of `ein Paar`.
  func aFew(at index: Int) -> Numeral? {
    guard has(index, .few) else { return nil }
    let word = folded(index)
    let isPair =
      words.pairs.contains(word)
      && (words.few[word] == nil || lexemes[index].capitals == .initial)
    if isPair { return Numeral(values: [ExactNumber(2)], end: index + 1) }
    guard let numbers = words.few[word] else { return nil }
    // `a few hundred` is read from its magnitude on.
    let next = has(index + 1, .of) ? index + 2 : index + 1
    guard magnitude(at: next) == nil, vagueFactor(at: next) == nil else { return nil }
    var numeral = Numeral(values: numbers.map { ExactNumber($0) }, end: index + 1)
    numeral.isVague = true
    return numeral
  }
}
