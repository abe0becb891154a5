import CommandLineKit
import TestSupport
import Testing

@Suite("Help")
struct HelpPageTests {
  private func page(columns: Int = 80, colored: Bool = false) -> HelpPage {
    HelpPage(tool: sampleTool.description, columns: columns, paint: Paint(isOn: colored))
  }

  @Test func withoutArgumentsTheToolSaysWhatItIs() {
    let expected = """
      Prints and binds small books.

      Usage: press COMMAND [options] [operands]

      Commands:
        bind   Bind a cover and a body.
        print  Print sheets.
        help   Show the help of a command.

      Try 'press help COMMAND' for a command, 'press --help' for more.

      """
    #expect(RecordingConsole.run() == (expected, "", 0))
  }

  @Test(arguments: [["--help"], ["-h"], ["help"], ["--nonsense", "-h"]])
  func theHelpOfTheTool(words: [String]) {
    let recording = RecordingConsole()
    #expect(sampleTool.run(words, console: recording.console()) == 0)
    #expect(
      recording.text(.output) == """
        Prints and binds small books.

        Usage: press COMMAND [options] [operands]

        Commands:
          bind   Bind a cover and a body.
          print  Print sheets.
          help   Show the help of a command.

        Options:
          -h, --help     Show this help and exit.
              --version  Show the version and exit.

        Examples:
          # Bind two sheets.
          $ press bind cover.txt body.txt

        Exit status:
          0   the book is bound
          64  misuse of the command line

        Try 'press help COMMAND' for the options of a command.

        """)
  }

  @Test(arguments: [["bind", "--help"], ["help", "bind"], ["bind", "a", "b", "-h"]])
  func theHelpOfACommand(words: [String]) {
    let recording = RecordingConsole()
    #expect(sampleTool.run(words, console: recording.console()) == 0)
    #expect(
      recording.text(.output) == """
        Bind a cover and a body.

        Usage: press bind [options] COVER BODY

        The cover is folded around the body, so it should be a little wider than the
        body: by the thickness of the spine and twice the overlap.

        Operands:
          COVER  The sheet that becomes the cover.
          BODY   The sheets between the covers; - reads standard input.

        Paper:
          -p, --paper KIND    What to print on. (one of plain, laid, handmade; default:
                              plain)
              --weight GRAMS  Grams per square metre. (default: 80)

        Output:
          -o, --output FILE   Where to put the book. (default: -)
          -t, --title TEXT    The title. (default: the file's name)
              --thickness MILLIMETRES
                              Of the spine. (default: 0.5)
              --stamp NAME    Stamp the book. (default: none; repeatable)
          -c, --color NAME    Colours of the threads. (repeatable)

        Other options:
          -q, --quiet         Say nothing.
          -v, --verbose       Say more.
              --dry-run       Only say what would be done.
          -h, --help          Show this help and exit.
              --version       Show the version and exit.

        Examples:
          # On laid paper.
          $ press bind -p laid cover.txt body.txt
          # The cover from standard input.
          $ press bind - body.txt < cover.txt

        """)
  }

  @Test func optionalAndRepeatedOperandsShowTheirNumber() {
    #expect(
      page().usageLine(of: CommandDescription(Print.self))
        == "press print [options] SHEET... COUNT [NOTE]")
  }

  @Test func aNarrowPage() throws {
    try Snapshot("bind-help-40-columns").check(
      page(columns: 40).page(for: CommandDescription(Bind.self)))
  }

  @Test func aColouredPage() throws {
    try Snapshot("bind-help-colored").check(
      page(colored: true).page(for: CommandDescription(Bind.self)))
  }

  @Test(arguments: [40, 60, 80, 100])
  func noLineIsWiderThanTheTerminal(columns: Int) {
    let page = page(columns: columns)
    let text = page.full + page.page(for: CommandDescription(Bind.self))
    for line in text.split(separator: "\n")
    where !line.hasPrefix("  $ ") && !line.hasPrefix("Usage:") {
      #expect(line.displayWidth <= columns, "\(line)")
    }
  }
}
