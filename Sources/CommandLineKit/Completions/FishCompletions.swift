/// Writes completions for fish.
struct FishCompletions {
  let tool: ToolDescription

  init(_ tool: ToolDescription) { self.tool = tool }

  var text: String {
    let name = tool.name
    var lines = [
      "# Completions of \(name) for fish; made by '\(name) help --completions fish'.",
      "complete -c \(name) -f",
    ]
    let first = "-n __fish_use_subcommand"
    for word in tool.commandWords {
      lines.append("complete -c \(name) \(first) -a \(word.name) -d \(quoted(word.summary))")
    }
    for option in ParameterDescription.standard {
      lines.append(line(first, option))
    }
    for command in tool.commands {
      let condition = condition(command.name)
      if case .file = command.operandCompletion {
        lines.append("complete -c \(name) \(condition) -F")
      }
      lines += command.allOptions.map { line(condition, $0) }
    }
    let help = condition("help")
    let commands = tool.commands.map(\.name).joined(separator: " ")
    lines.append("complete -c \(name) \(help) -a \(quoted(commands))")
    lines += CommandDescription.help.options.map { line(help, $0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func condition(_ command: String) -> String {
    "-n \(quoted("__fish_seen_subcommand_from \(command)"))"
  }

  private func line(_ condition: String, _ option: ParameterDescription) -> String {
    var words = ["complete -c \(tool.name) \(condition)"]
    if let short = option.short { words.append("-s \(short)") }
    words.append("-l \(option.name)")
    if option.takesValue { words.append(value(option.completion)) }
    words.append("-d \(quoted(option.summary))")
    return words.joined(separator: " ")
  }

  private func value(_ completion: ParameterDescription.Completion) -> String {
    switch completion {
    case .none: "-x"
    case .file: "-r -F"
    case .directory: "-x -a '(__fish_complete_directories)'"
    case .choices(let words): "-x -a \(quoted(words.joined(separator: " ")))"
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
