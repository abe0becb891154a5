/// The shells that completions are written for.
package enum Shell: String, ArgumentValue, CaseIterable, Sendable {
  case bash, zsh, fish

  /// Writes the completions of a tool: a file for the shell to read.
  ///
  /// Offered are commands, options, the values of options that can be listed, files and folders.
  package func completions(of tool: ToolDescription) -> String {
    switch self {
    case .bash: BashCompletions(tool).text
    case .zsh: ZshCompletions(tool).text
    case .fish: FishCompletions(tool).text
    }
  }
}

extension ToolDescription {
  /// The words that may follow the name of the tool, with what they do.
  var commandWords: [(name: String, summary: String)] {
    commands.map { ($0.name, $0.summary) } + [
      (CommandDescription.help.name, CommandDescription.help.summary)
    ]
  }
}

extension CommandDescription {
  /// Its own options and those of every command.
  var allOptions: [ParameterDescription] { options + ParameterDescription.standard }

  /// What a shell may offer where an operand is due.
  var operandCompletion: ParameterDescription.Completion { operands.first?.completion ?? .none }
}

extension ParameterDescription {
  /// The words that spell the option: `--format`, `-f`.
  var spellings: [String] { ["--\(name)"] + (short.map { ["-\($0)"] } ?? []) }

  var takesValue: Bool { if case .option = shape { true } else { false } }

  /// The first sentence of the help.
  var summary: String {
    guard let end = help.firstRange(of: ". ") else {
      return help.last == "." ? String(help.dropLast()) : help
    }
    return String(help[..<end.lowerBound])
  }
}
