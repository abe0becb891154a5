import CommandLineKit
import Testing

@Suite("Running a tool")
struct ToolTests {
  @Test func aCommandRunsAndGivesItsStatus() {
    let result = RecordingConsole.run("bind", "a", "b", "--dry-run")
    #expect(result == ("press bind: a + b\n", "", 1))
  }

  @Test(arguments: [["--version"], ["bind", "--version"], ["bind", "a", "--version", "b"]])
  func theVersionGoesToStandardOutput(words: [String]) {
    let recording = RecordingConsole()
    #expect(sampleTool.run(words, console: recording.console()) == 0)
    #expect(recording.text(.output) == "press 1.2.3\n")
  }

  @Test func aFailureEndsWithItsOwnStatus() {
    let result = RecordingConsole.run("bind", "torn", "b")
    #expect(result == ("", "press bind: torn: the sheet is torn\n", 65))
  }

  @Test(arguments: [["--help"], ["bind", "--help"], ["--version"], ["bind", "a", "b"], []])
  func outputThatCannotBeWrittenIsSaid(words: [String]) {
    let recording = RecordingConsole()
    let status = sampleTool.run(words, console: recording.console(failingWith: .failed(code: 28)))
    #expect(status == 74)
    #expect(recording.text(.errors).hasPrefix("press: cannot write to standard output: "))
  }

  @Test func aClosedPipeIsSilent() {
    let recording = RecordingConsole()
    #expect(sampleTool.run(["--help"], console: recording.console(failingWith: .closed)) == 141)
    #expect(recording.text(.errors).isEmpty)
  }

  @Test func theDescriptionHoldsWhatGeneratorsNeed() {
    let bind = CommandDescription(Bind.self)
    #expect(bind.operands.map(\.name) == ["COVER", "BODY"])
    #expect(bind.options.map(\.name).prefix(3) == ["paper", "weight", "output"])
    #expect(bind.options[0].completion == .choices(["plain", "laid", "handmade"]))
    #expect(bind.options[0].defaultText == "plain")
    #expect(bind.options[2].completion == .file)
    #expect(bind.duplicateSpellings.isEmpty)
    #expect(CommandDescription(Twice.self).duplicateSpellings == ["--same", "-h"])
  }
}

/// A table with two mistakes.
private struct Twice: Command {
  var one = false
  static let name = "twice"
  static let summary = "Do it twice."
  static var parameters: [Parameter<Self>] {
    [
      .flag("same", \.one, "Once."), .flag("same", \.one, "Again."),
      .flag("hot", short: "h", \.one, "Hot."),
    ]
  }
  func run(in context: CommandContext) throws -> Int32 { 0 }
}
