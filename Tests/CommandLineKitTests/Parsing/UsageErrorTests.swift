import CommandLineKit
import Testing

@Suite("Messages on misuse")
struct UsageErrorTests {
  @Test(arguments: [
    (["--papre", "laid"], "unknown option '--papre'; did you mean '--paper'?"),
    (["--pap", "laid"], "unknown option '--pap'; did you mean '--paper'?"),
    (["--papre=laid"], "unknown option '--papre'; did you mean '--paper'?"),
    (["--hlep"], "unknown option '--hlep'; did you mean '--help'?"),
    (["--xyzzy"], "unknown option '--xyzzy'"),
    (["-x"], "unknown option '-x'"),
    (["-qx"], "unknown option '-x'"),
    (["-output"], "unknown option '-output'; did you mean '--output'?"),
    (["--output"], "option '--output' needs a value"),
    (["-o", "--quiet"], "option '-o' needs a value"),
    (["-o", "--", "a"], "option '-o' needs a value"),
    (["--quiet=yes"], "option '--quiet' takes no value"),
    (["--help=yes"], "option '--help' takes no value"),
    (
      ["-p", "lad"],
      "invalid value 'lad' for '-p'; did you mean 'laid'? Choose one of plain, laid, handmade"
    ),
    (["--paper=x"], "invalid value 'x' for '--paper'; choose one of plain, laid, handmade"),
    (["--weight=1"], "invalid value '1' for '--weight'; expected a whole number from 40 to 400"),
    (
      ["--weight", "x"], "invalid value 'x' for '--weight'; expected a whole number from 40 to 400"
    ),
    (
      ["--thickness", "nan"], "invalid value 'nan' for '--thickness'; expected a number from 0 to 1"
    ),
    (["only"], "missing operand BODY"),
    (["a", "b", "c"], "unexpected operand 'c'"),
    (["a", "b", "-qv"], "options '--quiet' and '--verbose' exclude each other; give one of them"),
    (["a", "b", "c\u{1B}[2J\nd"], "unexpected operand 'c\\u{1B}[2J\\nd'"),
  ])
  func theMessageNamesTheWordAndWhatToDo(words: [String], message: String) {
    let recording = RecordingConsole()
    let status = sampleTool.run(["bind"] + words, console: recording.console())
    #expect(recording.text(.errors) == "press bind: \(message)\nTry 'press bind --help'.\n")
    #expect(recording.text(.output).isEmpty)
    #expect(status == 64)
  }

  @Test(arguments: [
    (["bnid"], "unknown command 'bnid'; did you mean 'bind'?"),
    (["pri"], "unknown command 'pri'; did you mean 'print'?"),
    (["frobnicate"], "unknown command 'frobnicate'"),
    (["-"], "unknown command '-'"),
    ([""], "unknown command ''"),
    (["help", "bnid"], "unknown command 'bnid'; did you mean 'bind'?"),
    (["--vresion"], "unknown option '--vresion'; did you mean '--version'?"),
    (["--quiet", "bind"], "unknown option '--quiet'"),
  ])
  func theToolNamesUnknownCommands(words: [String], message: String) {
    let recording = RecordingConsole()
    #expect(sampleTool.run(words, console: recording.console()) == 64)
    #expect(recording.text(.errors) == "press: \(message)\nTry 'press --help'.\n")
  }

  @Test(arguments: [
    ("fromat", "format"), ("form", "format"), ("frmt", "format"), ("tsv", "tsv"), ("x", nil),
    ("js", "json"), ("zzzzzz", nil), (String(repeating: "format", count: 20), nil),
  ])
  func theNearestWordIsSuggested(word: String, near: String?) {
    #expect(nearest(word, in: ["format", "json", "tsv", "links"]) == near)
  }
}
