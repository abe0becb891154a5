/// Writes completions for bash.
struct BashCompletions {
  let tool: ToolDescription

  init(_ tool: ToolDescription) { self.tool = tool }

  var text: String {
    let name = tool.name
    let commands = tool.commandWords.map(\.name).joined(separator: " ")
    return """
      # Completions of \(name) for bash; made by '\(name) help --completions bash'.
      _\(name)() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command='' index
        # Where '=' parts words, the option stands before it.
        if [[ $word == = ]]; then word=''; fi
        if [[ $before == = ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi
        COMPREPLY=()
        for ((index = 1; index < COMP_CWORD; index++)); do
          case ${COMP_WORDS[index]} in
            -*) ;;
            *) command=${COMP_WORDS[index]}; break ;;
          esac
        done
        case $command in
          '')
            _\(name)_words '\(commands) --help --version'
            ;;
      \(tool.commands.map(clause).joined(separator: "\n"))
          help)
            case $before in
              --completions) _\(name)_words '\(Shell.choices.joined(separator: " "))' ;;
              *) _\(name)_words '\(commands) --manual --completions' ;;
            esac
            ;;
        esac
      }
      _\(name)_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$word"); }
      _\(name)_files() { compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); }
      _\(name)_folders() { compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$word"); }
      complete -F _\(name) \(name)

      """
  }

  /// What is offered behind one command.
  private func clause(_ command: CommandDescription) -> String {
    let values = command.options.filter(\.takesValue).map { option in
      "        \(option.spellings.joined(separator: "|"))) \(offer(option.completion)) ;;"
    }
    let options = command.allOptions.flatMap(\.spellings).joined(separator: " ")
    return """
          \(command.name))
            case $before in
      \(values.joined(separator: "\n"))
              *)
                if [[ $word == -* ]]; then
                  _\(tool.name)_words '\(options)'
                else
                  \(offer(command.operandCompletion))
                fi
                ;;
            esac
            ;;
      """
  }

  private func offer(_ completion: ParameterDescription.Completion) -> String {
    switch completion {
    case .none: ":"
    case .file: "_\(tool.name)_files"
    case .directory: "_\(tool.name)_folders"
    case .choices(let choices): "_\(tool.name)_words '\(choices.joined(separator: " "))'"
    }
  }
}
