/// What a command line asks for.
package enum Invocation<Root> {
  case run(Root)
  case help
  case version
}

extension Command {
  /// Reads the words that follow the command's name, by the rules of POSIX and GNU.
  ///
  /// Known are `-abc`, `-fvalue`, `-f value`, `--format=value`, `--format value`, `--` before
  /// operands, and `-` as an operand. A value that begins with `--` must be attached by `=`. Of an
  /// option that occurs twice the last value holds, unless the option is repeatable. A request for
  /// help before `--` is heard even where something else is wrong.
  package static func parse(_ words: [String]) throws(UsageError) -> Invocation<Self> {
    var parser = ArgumentParser<Self>(words)
    return try parser.parse()
  }
}

private struct ArgumentParser<Root: Command> {
  private let rows = Root.rows
  private var root = Root()
  private var queue: ArraySlice<String>
  private var operands: [String] = []
  private var request: Invocation<Root>?
  private var seen: Set<String> = []

  init(_ words: [String]) { queue = words[...] }

  mutating func parse() throws(UsageError) -> Invocation<Root> {
    var failure: UsageError?
    while request == nil, let word = queue.popFirst() {
      if word == "--" {
        operands += queue
        break
      }
      do throws(UsageError) {
        try read(word)
      } catch {
        failure = failure ?? error
      }
    }
    if let request { return request }
    if let failure { throw failure }
    try distributeOperands()
    return .run(root)
  }

  private mutating func read(_ word: String) throws(UsageError) {
    if word.hasPrefix("--") {
      try readLong(word.dropFirst(2))
    } else if word.hasPrefix("-"), word != "-" {
      try readCluster(word)
    } else {
      operands.append(word)
    }
  }

  /// Reads `name` or `name=value`.
  private mutating func readLong(_ text: Substring) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let value = parts.count == 2 ? String(parts[1]) : nil
    let isStandard = name == "help" || name == "version"
    if isStandard {
      guard value == nil else { throw .unexpectedValue(option: "--\(name)") }
      request = name == "help" ? .help : .version
      return
    }
    guard let row = options.first(where: { $0.description.name == name }) else {
      throw unknown("--\(name)")
    }
    try set(row, spelt: "--\(name)", attached: value)
  }

  /// Reads short options behind one dash; the first that takes a value takes the rest.
  private mutating func readCluster(_ word: String) throws(UsageError) {
    // `-output` would otherwise write to a file named `utput`.
    let text = word.dropFirst()
    if text.count > 1, options.contains(where: { $0.description.name == text }) {
      throw .unknownOption(word, near: "-\(word)")
    }
    var cluster = text
    while let letter = cluster.popFirst() {
      if letter == "h" {
        request = .help
        return
      }
      guard let row = options.first(where: { $0.description.short == letter }) else {
        throw unknown("-\(letter)")
      }
      if row.description.shape == .flag {
        try set(row, spelt: "-\(letter)", attached: nil)
      } else {
        try set(row, spelt: "-\(letter)", attached: cluster.isEmpty ? nil : String(cluster))
        return
      }
    }
  }

  private mutating func set(
    _ row: ParameterRow<Root>, spelt spelling: String, attached: String?
  ) throws(UsageError) {
    if row.description.shape == .flag {
      guard attached == nil else { throw .unexpectedValue(option: spelling) }
      try store("", in: row, spelt: spelling)
      return
    }
    if let attached {
      try store(attached, in: row, spelt: spelling)
      return
    }
    guard let next = queue.first, !next.hasPrefix("--"), next != "-h" else {
      throw .missingValue(option: spelling)
    }
    queue.removeFirst()
    try store(next, in: row, spelt: spelling)
  }

  private mutating func store(
    _ word: String, in row: ParameterRow<Root>, spelt spelling: String
  ) throws(UsageError) {
    let isFirst = seen.insert(row.description.name).inserted
    do throws(InvalidValue) {
      try row.store(&root, word, isFirst)
    } catch {
      throw .invalidValue(
        error.word, for: spelling, choices: row.description.choices,
        expectation: error.expectation)
    }
  }

  /// Hands the operands to their parameters in order; one that takes several leaves enough for
  /// those behind it.
  private mutating func distributeOperands() throws(UsageError) {
    let parameters = rows.compactMap { row in
      if case .operand(let arity) = row.description.shape { (row: row, arity: arity) } else { nil }
    }
    var rest = operands[...]
    var reserved = parameters.reduce(0) { $0 + $1.arity.minimum }
    for (row, arity) in parameters {
      reserved -= arity.minimum
      let count = max(arity.minimum, min(arity.maximum, rest.count - reserved))
      guard count <= rest.count else { throw .missingOperand(row.description.name) }
      for word in rest.prefix(count) { try store(word, in: row, spelt: row.description.name) }
      rest = rest.dropFirst(count)
    }
    if let word = rest.first { throw .extraOperand(word) }
  }

  private var options: [ParameterRow<Root>] { rows.filter { !$0.description.isOperand } }

  private func unknown(_ spelling: String) -> UsageError {
    let known = options.map(\.description) + ParameterDescription.standard
    let isLong = spelling.hasPrefix("--")
    return .unknownOption(
      spelling, near: isLong ? nearest(spelling, in: known.map(\.spelling)) : nil)
  }
}
