import CommandLineKit
import TestSupport
import Testing

@Suite("Manual pages and completions")
struct ManualAndCompletionTests {
  @Test func theManualOfACommand() throws {
    let page = RecordingConsole.run("help", "--manual", "bind")
    #expect(page.errors.isEmpty && page.status == 0)
    try Snapshot("bind-manual").check(page.output)
  }

  @Test func theManualOfTheTool() throws {
    try Snapshot("press-manual").check(RecordingConsole.run("help", "--manual").output)
  }

  @Test(arguments: Shell.allCases)
  func completions(shell: Shell) throws {
    let completions = RecordingConsole.run("help", "--completions", shell.rawValue)
    #expect(completions.errors.isEmpty && completions.status == 0)
    #expect(RecordingConsole.run("help", "--completions=\(shell)").output == completions.output)
    try Snapshot("completions-\(shell)").check(completions.output)
  }

  @Test func helpHasAPageOfItsOwn() {
    let page = RecordingConsole.run("help", "help").output
    #expect(page.hasPrefix("Show the help of a command.\n\nUsage: press help [options]"))
    #expect(page.contains("--completions SHELL"))
    #expect(RecordingConsole.run("help", "--help").output == page)
  }

  @Test(arguments: [
    (["--completions"], "option '--completions' needs a value"),
    (["--completions", "tcsh"], "invalid value 'tcsh' for '--completions'"),
    (["--manual=x"], "option '--manual' takes no value"),
    (["--manaul"], "unknown option '--manaul'; did you mean '--manual'?"),
    (["bind", "print"], "unexpected operand 'print'"),
    (["--completions", "zsh", "bind"], "unexpected operand 'bind'"),
    (["--manual", "--completions", "zsh"], "options '--manual' and '--completions' exclude"),
    (["--manual", "bnid"], "unknown command 'bnid'; did you mean 'bind'?"),
  ])
  func whatHelpCannotBeAskedFor(words: [String], message: String) {
    let recording = RecordingConsole()
    #expect(sampleTool.run(["help"] + words, console: recording.console()) == 64)
    #expect(recording.text(.output).isEmpty)
    #expect(recording.text(.errors).contains(message), "\(recording.text(.errors))")
  }
}
