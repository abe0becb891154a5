/// Numbers in digits.
extension AnchorGrammar {
  /// A run of digits and single separators without other white space: `1.234,56`, `20 000`.
  struct FigureChain {
    /// The lexemes of the digits.
    var groups: [Int]
    /// The scalars between them; 0x20 for any space.
    var separators: [UInt32]
    var end: Int { (groups.last ?? 0) + 1 }
  }

  /// Reads the number in digits at an index.
  func readFigure(at index: Int) -> Numeral? {
    if isDecimalStart(index), isKind(index + 1, .digits), isAttached(index + 1) {
      return decimal(whole: nil, fraction: index + 1).map {
        Numeral(values: [$0], end: index + 2, isFigure: true)
      }
    }
    guard isKind(index, .digits) else { return readFractionSign(at: index, whole: nil) }
    if standsAlone(index), let number = digits(index) {
      var numeral = Numeral(values: [ExactNumber(Int64(number))], end: index + 1, isFigure: true)
      if lexemes[index].length == 4, (1500...2100).contains(number) { numeral.year = number }
      return numeral
    }
    var values: [ExactNumber]
    var last = index
    if !mayChain(index), let number = digits(index) {
      values = [ExactNumber(Int64(number))]
    } else {
      let chain = figureChain(at: index)
      values = self.values(of: chain)
      last = chain.end - 1
    }
    guard !values.isEmpty else {
      // No single number: only its first run of digits is one.
      return integer([index]).map { Numeral(values: [$0], end: index + 1, isFigure: true) }
    }
    var numeral = Numeral(values: values, end: last + 1, isFigure: true)
    if let (power, end) = powerOfTen(at: last + 1) {
      numeral.values = numeral.multiplied(by: ExactNumber(1, exponent: power))
      numeral.end = end
      return numeral
    }
    if let value = values.first, let (power, end) = power(of: value, at: last + 1) {
      return Numeral(values: [power], end: end)
    }
    if last == index {
      if let year = digits(index, 4...4), (1500...2100).contains(year) { numeral.year = year }
      if let fraction = readFraction(at: index) { return fraction }
    }
    return numeral
  }

  /// Whether other digits may belong to digits, behind a space or a mark.
  private func mayChain(_ index: Int) -> Bool {
    isKind(index + 1, .digits) || isKind(index + 1, .symbol) && isKind(index + 2, .digits)
  }

  /// Whether digits are a number by themselves: no others, no symbol and no `e6` behind them.
  func standsAlone(_ index: Int) -> Bool {
    guard index + 1 < lexemes.count else { return true }
    let next = lexemes[index + 1]
    switch next.kind {
    case .word: return next.spaced || next.length > 1
    // A stop or comma ends the phrase where no digits follow.
    case .symbol: return (next.scalar == 0x2C || next.scalar == 0x2E) && !isKind(index + 2, .digits)
    case .digits, .url, .email: return false
    }
  }

  /// Reads the `e6` of `1.3e6`.
  func powerOfTen(at index: Int) -> (Int, end: Int)? {
    guard isAttached(index), isKind(index, .word), lexemes[index].length == 1,
      bytes[lexemes[index].start] | 0x20 == UInt8(ascii: "e"), isAttached(index + 1)
    else { return nil }
    let minus = isSymbol(index + 1, 0x2D) || isSymbol(index + 1, 0x2212)
    let figure = minus || isSymbol(index + 1, 0x2B) ? index + 2 : index + 1
    guard isAttached(figure), let power = digits(figure, 1...2), power <= 30 else { return nil }
    return (minus ? -power : power, figure + 1)
  }

  /// Finds where a chain of digits ends that is no single number; the whole is then passed over.
  func figureChain(at index: Int) -> FigureChain {
    var chain = FigureChain(groups: [index], separators: [])
    var last = index
    while true {
      if isKind(last + 1, .digits), !isAttached(last + 1), spaceGroups(chain, next: last + 1) {
        chain.separators.append(0x20)
        last += 1
      } else if isKind(last + 1, .symbol), isAttached(last + 1) || isLooseGroup(last + 1),
        isKind(last + 2, .digits), isAttached(last + 2) || isBrokenGroup(last + 2),
        Self.isSeparator(lexemes[last + 1].scalar)
      {
        chain.separators.append(lexemes[last + 1].scalar)
        last += 2
      } else {
        return chain
      }
      chain.groups.append(last)
    }
  }

  /// Whether a mark that groups digits stands behind a space by mistake: `25 .000 Euro`.
  private func isLooseGroup(_ index: Int) -> Bool {
    let mark = lexemes[index].scalar
    return mark != UInt32(words.decimalMark) && (mark == 0x2E || mark == 0x2C)
      && isKind(index + 1, .digits) && lexemes[index + 1].length == 3
      && lexemes[index - 1].length <= 3
  }

  /// Whether a line ends within a number, behind the mark that groups its digits: three digits
  /// that begin with a zero are no number of their own.
  private func isBrokenGroup(_ index: Int) -> Bool {
    let mark = lexemes[index - 1]
    return lexemes[index].length == 3 && bytes[lexemes[index].start] == UInt8(ascii: "0")
      && (mark.scalar == 0x2E || mark.scalar == 0x2C)
      && mark.scalar != UInt32(words.decimalMark) && isAttached(index - 1)
      && bytes[mark.end..<lexemes[index].start].elementsEqual([0x0A])
  }

  private static func isSeparator(_ scalar: UInt32) -> Bool {
    scalar == 0x2E || scalar == 0x2C || Letters.isApostrophe(scalar)
  }

  /// Whether digits after a space may belong to the figure before it: `300 000`, not `2015 300`.
  private func spaceGroups(_ chain: FigureChain, next: Int) -> Bool {
    let gap = lexemes[next].start - lexemes[next - 1].end
    // A narrow or no-break space binds; after a plain one, `300-page` may be a word of its own.
    guard lexemes[next].length == 3, gap <= 3, gap > 1 || !isHyphen(next + 1) else { return false }
    if chain.separators.isEmpty {
      let first = lexemes[chain.groups[0]]
      return first.length <= 3 && bytes[first.start] != UInt8(ascii: "0")
    }
    // Where the last one is a space, all before it are.
    return chain.separators.last == 0x20
  }

  private func isDecimalStart(_ index: Int) -> Bool {
    guard isKind(index, .symbol), lexemes[index].spaced || isDash(index - 1) else { return false }
    return lexemes[index].scalar == 0x2E || lexemes[index].scalar == 0x2C
  }

  /// The values of a chain, the likelier first; empty where it is no single number.
  func values(of chain: FigureChain) -> [ExactNumber] {
    guard let separator = chain.separators.last else {
      return [integer(chain.groups)].compactMap(\.self)
    }
    let groups = chain.groups
    let last = groups[groups.count - 1]
    let isMark = separator == 0x2E || separator == 0x2C
    if chain.separators.count == 1 {
      let threeDigits = lexemes[last].length == 3
      let canGroup =
        threeDigits && lexemes[groups[0]].length <= 3
        && bytes[lexemes[groups[0]].start] != UInt8(ascii: "0")
      let grouped = canGroup ? integer(groups) : nil
      if !isMark { return [grouped].compactMap(\.self) }
      let decimal = decimal(whole: groups[...0], fraction: last)
      if separator == UInt32(words.decimalMark) { return [decimal, grouped].compactMap(\.self) }
      return [grouped ?? decimal].compactMap(\.self)
    }
    let inner = chain.separators.dropLast()
    guard let grouping = inner.first, inner.allSatisfy({ $0 == grouping }),
      lexemes[groups[0]].length <= 3,
      groups[1..<(groups.count - 1)].allSatisfy({ lexemes[$0].length == 3 })
    else { return [] }
    if separator == grouping {
      return lexemes[last].length == 3 ? [integer(groups)].compactMap(\.self) : []
    }
    return isMark
      ? [decimal(whole: groups[..<(groups.count - 1)], fraction: last)].compactMap(\.self) : []
  }

  /// The number that groups of digits make together; `nil` where it has no room.
  private func integer(_ groups: [Int]) -> ExactNumber? {
    mantissa(groups[...]).map { ExactNumber($0) }
  }

  private func decimal(whole: ArraySlice<Int>?, fraction: Int) -> ExactNumber? {
    guard let mantissa = mantissa((whole ?? []) + [fraction]) else { return nil }
    return ExactNumber(mantissa, exponent: -lexemes[fraction].length)
  }

  private func mantissa(_ groups: ArraySlice<Int>) -> Int64? {
    var value: Int64 = 0
    for group in groups {
      for digit in digitValues(group) {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, overflow2) = product.addingReportingOverflow(Int64(digit))
        if overflow || overflow2 { return nil }
        value = sum
      }
    }
    return value
  }

  /// Reads `3/4`, `10 1/2`, `2½`.
  private func readFraction(at index: Int) -> Numeral? {
    if let mixed = readFractionSign(at: index + 1, whole: index) { return mixed }
    if isKind(index + 1, .digits), !isAttached(index + 1), digits(index) != nil,
      let part = slashed(index + 1), part.top < part.bottom,
      let whole = digits(index, 1...4),
      let value = ExactNumber(Int64(part.top), over: Int64(part.bottom))?
        .adding(ExactNumber(Int64(whole)))
    {
      return Numeral(values: [value], end: index + 4, isFigure: true)
    }
    guard let part = slashed(index),
      let value = ExactNumber(Int64(part.top), over: Int64(part.bottom))
    else { return nil }
    return Numeral(values: [value], end: index + 3, isFigure: true)
  }

  /// Reads the two figures of `3/4`.
  func slashed(_ index: Int) -> (top: Int, bottom: Int)? {
    guard isSymbol(index + 1, 0x2F) || isSymbol(index + 1, 0x2044), isAttached(index + 1),
      isAttached(index + 2), let top = digits(index, 1...3), let bottom = digits(index + 2, 1...4),
      bottom > 1, top != bottom, !(isSymbol(index + 3, 0x2F) && isAttached(index + 3))
    else { return nil }
    return (top, bottom)
  }

  /// Reads `½`, alone or behind a whole number.
  private func readFractionSign(at index: Int, whole: Int?) -> Numeral? {
    guard isKind(index, .symbol), let (top, bottom) = Self.fraction(lexemes[index].scalar),
      var value = ExactNumber(top, over: bottom)
    else { return nil }
    if let whole {
      guard let number = digits(whole), let sum = value.adding(ExactNumber(Int64(number))) else {
        return nil
      }
      value = sum
    }
    return Numeral(values: [value], end: index + 1, isFigure: true)
  }

  private static func fraction(_ scalar: UInt32) -> (Int64, Int64)? {
    switch scalar {
    case 0xBC: (1, 4)
    case 0xBD: (1, 2)
    case 0xBE: (3, 4)
    case 0x2150: (1, 7)
    case 0x2151: (1, 9)
    case 0x2153: (1, 3)
    case 0x2154: (2, 3)
    case 0x2155: (1, 5)
    case 0x2156: (2, 5)
    case 0x2157: (3, 5)
    case 0x2158: (4, 5)
    case 0x2159: (1, 6)
    case 0x215A: (5, 6)
    case 0x215B: (1, 8)
    case 0x215C: (3, 8)
    case 0x215D: (5, 8)
    case 0x215E: (7, 8)
    default: nil
    }
  }
}
