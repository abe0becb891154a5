/// What is wrong with a command line.
///
/// `description` is the whole message, and the only wording; words that the user typed are quoted
/// with control characters escaped.
package enum UsageError: Error, Equatable, CustomStringConvertible {
  case unknownOption(String, near: String?)
  case unknownCommand(String, near: String?)
  case missingValue(option: String)
  case unexpectedValue(option: String)
  case missingOption(String)
  case missingOperand(String)
  case extraOperand(String)
  case invalidValue(String, for: String, choices: [String], expectation: String?)
  case conflictingOptions(String, String)

  /// `EX_USAGE` of sysexits.
  package static let exitStatus: Int32 = 64

  package var description: String {
    switch self {
    case .unknownOption(let option, let near):
      "unknown option \(quoted(option))\(suggestion(near))"
    case .unknownCommand(let command, let near):
      "unknown command \(quoted(command))\(suggestion(near))"
    case .missingValue(let option):
      "option \(quoted(option)) needs a value"
    case .unexpectedValue(let option):
      "option \(quoted(option)) takes no value"
    case .missingOption(let option):
      "option \(quoted(option)) must be given"
    case .missingOperand(let operand):
      "missing operand \(operand)"
    case .extraOperand(let word):
      "unexpected operand \(quoted(word))"
    case .invalidValue(let word, let parameter, let choices, let expectation):
      "invalid value \(quoted(word)) for \(quoted(parameter))"
        + advice(word, choices, expectation)
    case .conflictingOptions(let one, let other):
      "options \(quoted(one)) and \(quoted(other)) exclude each other; give one of them"
    }
  }
}

private func suggestion(_ near: String?) -> String {
  near.map { "; did you mean \(quoted($0))?" } ?? ""
}

private func advice(_ word: String, _ choices: [String], _ expectation: String?) -> String {
  if choices.isEmpty { return expectation.map { "; expected \($0)" } ?? "" }
  let list = choices.joined(separator: ", ")
  guard let near = nearest(word, in: choices) else { return "; choose one of \(list)" }
  return "\(suggestion(near)) Choose one of \(list)"
}

/// Whether a mark breaks the line or turns the direction of writing, so that a message would read as
/// another.
private func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
  (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
}

/// Puts a word into quotation marks, its control characters escaped so that a message stays one
/// line and no terminal obeys it.
private func quoted(_ word: String) -> String {
  var text = "'"
  for scalar in word.unicodeScalars {
    if scalar.properties.generalCategory == .control || turnsDirection(scalar) {
      text += scalar.escaped(asASCII: true)
    } else {
      text.unicodeScalars.append(scalar)
    }
  }
  return text + "'"
}
