/// A command as data: what help, manual pages and shell completions are made from.
package struct CommandDescription: Sendable, Equatable {
  package let name: String
  package let summary: String
  package let discussion: String
  package let examples: [Example]
  /// The parameters in the order of the table, with their defaults, without the standard options.
  package let parameters: [ParameterDescription]

  package init<C: Command>(_ command: C.Type) {
    let root = C()
    name = C.name
    summary = C.summary
    discussion = C.discussion
    examples = C.examples
    parameters = C.rows.map { $0.described(by: root) }
  }

  private init(
    name: String, summary: String, discussion: String, examples: [Example],
    parameters: [ParameterDescription]
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    self.parameters = parameters
  }

  /// The command that every tool has.
  package static let help = CommandDescription(
    name: "help", summary: "Show the help of a command.",
    discussion: """
      Without a command it is the help of the whole tool. With --manual or --completions it is \
      written for programs: for 'man', or for a shell to read.
      """,
    examples: [],
    parameters: [
      ParameterDescription(
        name: "COMMAND", short: nil, shape: .operand(.optional), help: "The command."),
      ParameterDescription(
        name: "manual", short: nil, shape: .flag, help: "Write the manual page instead."),
      ParameterDescription(
        name: "completions", short: nil, shape: .option(placeholder: "SHELL"),
        help: "Write completions instead.", completion: .choices(Shell.choices),
        choices: Shell.choices),
    ])

  package var operands: [ParameterDescription] { parameters.filter(\.isOperand) }
  package var options: [ParameterDescription] { parameters.filter { !$0.isOperand } }

  /// The spellings that two parameters share, `-h` and the like included: a mistake in the table,
  /// for a test to find.
  package var duplicateSpellings: [String] {
    var seen: Set<String> = []
    return (parameters + ParameterDescription.standard).flatMap { parameter in
      [parameter.spelling] + (parameter.short.map { ["-\($0)"] } ?? [])
    }.filter { !seen.insert($0).inserted }
  }
}

/// A tool as data.
package struct ToolDescription: Sendable, Equatable {
  package let name: String
  package let version: String
  package let summary: String
  package let discussion: String
  package let examples: [Example]
  package let commands: [CommandDescription]
  package let exitStatuses: [ExitStatus]
}

/// One row of the table of exit statuses.
package struct ExitStatus: Sendable, Equatable {
  package let code: Int32
  package let meaning: String

  package init(_ code: Int32, _ meaning: String) {
    self.code = code
    self.meaning = meaning
  }
}
