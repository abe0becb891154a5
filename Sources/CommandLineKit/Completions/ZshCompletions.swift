/// Writes completions for zsh.
struct ZshCompletions {
  let tool: ToolDescription

  init(_ tool: ToolDescription) { self.tool = tool }

  var text: String {
    let name = tool.name
    let commands = tool.commandWords.map { "    '\(escaped($0.name)):\(escaped($0.summary))'" }
    return """
      #compdef \(name)
      # Completions of \(name) for zsh; made by '\(name) help --completions zsh'.
      _\(name)() {
        local curcontext=$curcontext state line
        local -a commands
        commands=(
      \(commands.joined(separator: "\n"))
        )
        _arguments -C '(- *)'{-h,--help}'[Show the help and exit.]' \\
          '(- *)--version[Show the version and exit.]' '1: :->command' '*:: :->words' && return
        case $state in
          command) _describe -t commands command commands ;;
          words)
            case $words[1] in
      \(tool.commands.map(clause).joined(separator: "\n"))
              help)
                _arguments '--manual[Write the manual page.]' \\
                  '--completions[Write completions for a shell.]:shell:(\(choices(Shell.choices)))' \\
                  '1:command:(\(choices(tool.commands.map(\.name))))'
                ;;
            esac
            ;;
        esac
      }
      if [[ $funcstack[1] == _\(name) ]]; then _\(name) "$@"; else compdef _\(name) \(name); fi

      """
  }

  private func clause(_ command: CommandDescription) -> String {
    var lines = command.allOptions.map(specification)
    for (index, operand) in command.operands.enumerated() {
      guard case .operand(let arity) = operand.shape else { continue }
      let place = arity.maximum > 1 ? "*" : "\(index + 1)"
      lines.append("'\(place):\(escaped(operand.name)):\(action(operand.completion))'")
    }
    return """
              \(command.name))
                _arguments -s -S \\
                  \(lines.joined(separator: " \\\n            "))
                ;;
      """
  }

  /// One option as `_arguments` reads it.
  private func specification(_ option: ParameterDescription) -> String {
    let meaning = "[\(escaped(option.summary))]"
    let value: String
    if case .option(let placeholder) = option.shape {
      value = ":\(escaped(placeholder)):\(action(option.completion))"
    } else {
      value = ""
    }
    let mark = option.takesValue ? "=" : ""
    guard let short = option.short else {
      return "'\(option.isRepeatable ? "*" : "")--\(option.name)\(mark)\(meaning)\(value)'"
    }
    let excluded = option.isRepeatable ? "'*'" : "'(-\(short) --\(option.name))'"
    let spellings = "{-\(short)\(option.takesValue ? "+" : ""),--\(option.name)\(mark)}"
    return "\(excluded)\(spellings)'\(meaning)\(value)'"
  }

  private func action(_ completion: ParameterDescription.Completion) -> String {
    switch completion {
    case .none: " "
    case .file: "_files"
    case .directory: "_files -/"
    case .choices(let words): "(\(choices(words)))"
    }
  }

  private func choices(_ words: [String]) -> String {
    words.map(escaped).joined(separator: " ")
  }

  /// Takes what `_arguments` and the quotation marks around would read as their own.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "'": escaped += "'\\''"
      case "[", "]", ":", "\\", "(", ")": escaped += "\\\(character)"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
