import CommandLineKit

/// A small tool whose table has every kind of parameter.
let sampleTool = Tool(
  name: "press", version: "1.2.3", summary: "Prints and binds small books.",
  examples: [Example("press bind cover.txt body.txt", "Bind two sheets.")],
  commands: [Bind.self, Print.self],
  exitStatuses: [
    ExitStatus(0, "the book is bound"), ExitStatus(64, "misuse of the command line"),
  ])

struct PaperOptions: ParameterGroup {
  var paper = Paper.plain
  var weight = 80

  static var parameters: [Parameter<Self>] {
    [
      .section(
        "Paper",
        [
          .option("paper", short: "p", \.paper, as: "KIND", "What to print on."),
          .option("weight", \.weight, as: "GRAMS", in: 40...400, "Grams per square metre."),
        ])
    ]
  }
}

enum Paper: String, ArgumentValue, CaseIterable { case plain, laid, handmade }

struct Bind: Command {
  var cover = ""
  var body = ""
  var paper = PaperOptions()
  var output = "-"
  var title: String?
  var thickness = 0.5
  var stamps = ["none"]
  var colors: [String] = []
  var quiet = false
  var verbose = false
  var dry = false

  static let name = "bind"
  static let summary = "Bind a cover and a body."
  static let discussion = """
    The cover is folded around the body, so it should be a little wider than the body: by the \
    thickness of the spine and twice the overlap.
    """
  static let examples = [
    Example("press bind -p laid cover.txt body.txt", "On laid paper."),
    Example("press bind - body.txt < cover.txt", "The cover from standard input."),
  ]

  static var parameters: [Parameter<Self>] {
    [
      .operand("COVER", \.cover, "The sheet that becomes the cover."),
      .operand("BODY", \.body, "The sheets between the covers; - reads standard input."),
      .group(\.paper),
      .section(
        "Output",
        [
          .option(
            "output", short: "o", \.output, as: "FILE", "Where to put the book.", completes: .file),
          .option(
            "title", short: "t", \.title, as: "TEXT", "The title.", default: "the file's name"),
          .option("thickness", \.thickness, as: "MILLIMETRES", in: 0...1, "Of the spine."),
          .option("stamp", \.stamps, as: "NAME", "Stamp the book."),
          .option(
            "color", short: "c", \.colors, as: "NAME", separatedBy: ",", "Colours of the threads."),
        ]),
      .flag("quiet", short: "q", \.quiet, "Say nothing."),
      .flag("verbose", short: "v", \.verbose, "Say more."),
      .flag("dry-run", \.dry, "Only say what would be done."),
    ]
  }

  func validate() throws(UsageError) {
    if quiet, verbose { throw .conflictingOptions("--quiet", "--verbose") }
  }

  func run(in context: CommandContext) throws -> Int32 {
    if cover == "torn" { throw TornSheet() }
    try context.console.print("\(context.commandName): \(cover) + \(body)\n")
    return dry ? 1 : 0
  }
}

struct TornSheet: CommandFailure {
  let exitStatus: Int32 = 65
  let description = "torn: the sheet is torn"
}

struct Print: Command {
  var first: String?
  var sheets: [String] = []
  var last = 0

  static let name = "print"
  static let summary = "Print sheets."
  static var parameters: [Parameter<Self>] {
    [
      .operands("SHEET", \.sheets, "The sheets."),
      .operand("COUNT", \.last, "How many of each."),
      .operand("NOTE", \.first, "A note for the printer."),
    ]
  }

  func run(in context: CommandContext) throws -> Int32 { 0 }
}
