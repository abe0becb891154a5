/// A program of several commands.
package struct Tool: Sendable {
  package let name: String
  package let version: String
  /// One sentence, the first line of the help.
  package let summary: String
  /// More for the help; each line is wrapped as a paragraph of its own.
  package let discussion: String
  package let examples: [Example]
  package let commands: [any Command.Type]
  package let exitStatuses: [ExitStatus]

  package init(
    name: String, version: String, summary: String, discussion: String = "",
    examples: [Example] = [], commands: [any Command.Type], exitStatuses: [ExitStatus] = []
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    self.commands = commands
    self.exitStatuses = exitStatuses
  }

  package var description: ToolDescription {
    ToolDescription(
      name: name, version: version, summary: summary, discussion: discussion, examples: examples,
      commands: commands.map { CommandDescription($0) }, exitStatuses: exitStatuses)
  }

  /// Runs the command that the arguments name and returns the exit status.
  ///
  /// - Parameter arguments: The command line without the name of the program.
  package func run(_ arguments: [String], console: Console = .standard) -> Int32 {
    do {
      return try dispatch(arguments, console)
    } catch .closed {
      // The reader has gone, as with `| head -1`: the status of a process that SIGPIPE ended.
      return 141
    } catch {
      console.complain("\(name): \(error)\n")
      return error.exitStatus
    }
  }

  private func dispatch(_ arguments: [String], _ console: Console) throws(StreamError) -> Int32 {
    var words = arguments[...]
    guard let first = words.popFirst() else {
      try console.print(help(for: console).short)
      return 0
    }
    if first == "help" { return try showHelp(of: words, console) }
    if first.hasPrefix("-"), first != "-" { return try obeyOption(first, before: words, console) }
    guard let command = commands.first(where: { $0.name == first }) else {
      return complain(.unknownCommand(first, near: nearest(first, in: commandNames)), console)
    }
    return try run(command, Array(words), console)
  }

  private func run<C: Command>(
    _ command: C.Type, _ words: [String], _ console: Console
  ) throws(StreamError) -> Int32 {
    do {
      switch try C.parse(words) {
      case .help: try console.print(help(for: console).page(for: CommandDescription(command)))
      case .version: try console.print("\(name) \(version)\n")
      case .run(let root):
        try root.validate()
        return try root.run(
          in: CommandContext(
            toolName: name, version: version, commandName: "\(name) \(C.name)", console: console))
      }
      return 0
    } catch let error as StreamError {
      throw error
    } catch let error as UsageError {
      return complain(error, in: C.name, console)
    } catch let error as any CommandFailure {
      console.complain("\(name) \(C.name): \(error)\n")
      return error.exitStatus
    } catch {
      console.complain("\(name) \(C.name): internal error: \(error)\n")
      return 70
    }
  }

  /// Obeys an option that stands before any command.
  private func obeyOption(
    _ option: String, before words: ArraySlice<String>, _ console: Console
  ) throws(StreamError) -> Int32 {
    if option == "--version" {
      try console.print("\(name) \(version)\n")
      return 0
    }
    let words = [option] + words
    if words.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      try console.print(help(for: console).full)
      return 0
    }
    let spelling = option.split(separator: "=").first.map(String.init) ?? option
    return complain(
      .unknownOption(spelling, near: nearest(spelling, in: ["--help", "--version"])), console)
  }

  private func showHelp(
    of words: ArraySlice<String>, _ console: Console
  ) throws(StreamError) -> Int32 {
    let page = help(for: console)
    let request: HelpRequest
    do throws(UsageError) {
      request = try HelpRequest(words)
    } catch {
      return complain(error, in: "help", console)
    }
    if let shell = request.shell {
      try console.print(shell.completions(of: description))
      return 0
    }
    let manual = ManualPage(description)
    guard let word = request.command else {
      try console.print(request.isManual ? manual.ofTool : page.full)
      return 0
    }
    if word == CommandDescription.help.name, !request.isManual {
      try console.print(page.page(for: .help))
      return 0
    }
    guard let command = commands.first(where: { $0.name == word }) else {
      return complain(.unknownCommand(word, near: nearest(word, in: commandNames)), console)
    }
    let description = CommandDescription(command)
    try console.print(
      request.isManual ? manual.page(for: description) : page.page(for: description))
    return 0
  }

  private func complain(_ error: UsageError, in command: String? = nil, _ console: Console) -> Int32
  {
    let speaker = command.map { "\(name) \($0)" } ?? name
    console.complain("\(speaker): \(error)\nTry '\(speaker) --help'.\n")
    return UsageError.exitStatus
  }

  private var commandNames: [String] { commands.map { $0.name } + ["help"] }

  private func help(for console: Console) -> HelpPage {
    HelpPage(
      tool: description, columns: console.output.columns,
      paint: Paint(isOn: console.output.usesColor(.auto)))
  }
}
