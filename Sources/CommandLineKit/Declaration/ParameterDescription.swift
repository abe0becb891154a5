/// How one parameter is spelt, explained and completed: all that help, manual pages and shell
/// completions are made from.
package struct ParameterDescription: Sendable, Equatable {
  /// What the command line must say for a parameter.
  package enum Shape: Sendable, Equatable {
    case flag
    case option(placeholder: String)
    case operand(Arity)
  }

  /// How many words an operand takes.
  package enum Arity: Sendable, Equatable {
    case one, optional, oneOrMore, any

    var minimum: Int { self == .one || self == .oneOrMore ? 1 : 0 }
    var maximum: Int { self == .one || self == .optional ? 1 : .max }
  }

  /// What a shell may offer where the value is due.
  package enum Completion: Sendable, Equatable {
    case none, file, directory
    case choices([String])
  }

  /// The long name without its dashes, or an operand's name as usage lines show it.
  package let name: String
  package let short: Character?
  package let shape: Shape
  /// One or more sentences, without the choices and the default, which are added by themselves.
  package let help: String
  package var completion: Completion = .none
  /// The words that spell a value, where they can be listed.
  package var choices: [String] = []
  /// What holds where the option is not given, as help shows it.
  package var defaultText: String?
  /// Whether each further occurrence adds a value.
  package var isRepeatable = false
  /// The heading that help shows the option under; nil for the unnamed rest.
  package var heading: String?

  /// The spelling that messages use: `--format`, or `SOURCE`.
  package var spelling: String {
    if case .operand = shape { name } else { "--\(name)" }
  }

  package var isOperand: Bool {
    if case .operand = shape { true } else { false }
  }
}

extension ParameterDescription {
  /// The options that every command has.
  static let standard: [ParameterDescription] = [
    ParameterDescription(
      name: "help", short: "h", shape: .flag, help: "Show this help and exit."),
    ParameterDescription(
      name: "version", short: nil, shape: .flag, help: "Show the version and exit."),
  ]
}
