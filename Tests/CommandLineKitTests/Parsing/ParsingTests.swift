import CommandLineKit
import TestSupport
import Testing

extension Command {
  /// Reads words that ask for a run, and fails where they ask for something else.
  fileprivate static func parsed(_ words: [String]) throws -> Self {
    guard case .run(let command) = try parse(words) else { throw NoRun() }
    return command
  }
}

private struct NoRun: Error {}

@Suite("Parsing: options")
struct OptionParsingTests {
  private func bind(_ words: String...) throws -> Bind {
    try Bind.parsed(words + ["cover", "body"])
  }

  @Test func defaultsAreTheInitialValues() throws {
    let bind = try bind()
    #expect(bind.cover == "cover")
    #expect(bind.body == "body")
    #expect(bind.paper.paper == .plain)
    #expect(bind.title == nil)
    #expect(bind.stamps == ["none"])
    #expect(!bind.quiet)
  }

  @Test(arguments: [
    ["-plaid"], ["-p", "laid"], ["--paper=laid"], ["--paper", "laid"], ["-qplaid"],
    ["-qp", "laid"], ["-p", "plain", "--paper=laid"],
  ])
  func everySpellingOfAnOption(words: [String]) throws {
    let bind = try Bind.parsed(["c"] + words + ["b"])
    #expect(bind.paper.paper == .laid)
    #expect(bind.cover == "c")
    #expect(bind.body == "b")
  }

  @Test func clustersOfFlags() throws {
    let bind = try bind("-qv", "--dry-run")
    #expect(bind.quiet && bind.verbose && bind.dry)
  }

  @Test func aSingleDashIsAnOperandAndAValue() throws {
    let bind = try Bind.parsed(["-", "-o", "-", "body"])
    #expect(bind.cover == "-")
    #expect(bind.output == "-")
  }

  @Test func nothingIsAnOptionBehindTwoDashes() throws {
    let bind = try Bind.parsed(["-q", "--", "--help", "-v"])
    #expect(bind.cover == "--help")
    #expect(bind.body == "-v")
    #expect(!bind.verbose)
  }

  @Test func valuesMayBeEmptyHoldEqualsSignsAndBeNegative() throws {
    #expect(try bind("--title=").title == "")
    #expect(try bind("--title=a=b").title == "a=b")
    #expect(try bind("--title=--help").title == "--help")
    #expect(try bind("-t", "-5").title == "-5")
    #expect(try bind("--thickness", "0.25").thickness == 0.25)
  }

  @Test func aRepeatedOptionAddsAndReplacesItsDefault() throws {
    #expect(try bind("--stamp", "a", "--stamp", "b,c").stamps == ["a", "b,c"])
    #expect(try bind("-c", "red,blue", "--color=green").colors == ["red", "blue", "green"])
  }

  @Test(arguments: [
    ["--help"], ["-h"], ["-qh"], ["a", "b", "c", "--help"], ["--nonsense", "--help"],
    ["--output", "--help"], ["-o", "-h"], ["--weight=heavy", "-h"],
  ])
  func helpIsHeardAnywhere(words: [String]) throws {
    let invocation = try Bind.parse(words)
    guard case .help = invocation else {
      Issue.record("no help but \(invocation)")
      return
    }
  }

  @Test func theVersionIsHeard() throws {
    let invocation = try Bind.parse(["--version"])
    guard case .version = invocation else {
      Issue.record("no version but \(invocation)")
      return
    }
  }

  @Test func wordsOfEveryKindEndInAValueOrAnError() {
    let parts = [
      "-", "--", "=", "q", "o", "paper", "laid", "h", "x", "", "é", "\u{1B}", "--weight",
    ]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let words = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        (0..<Int.random(in: 0...3, using: &generator))
          .map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
      }
      do {
        _ = try Bind.parse(words)
      } catch {
        #expect(!error.description.contains("\u{1B}"))
      }
    }
  }
}

@Suite("Parsing: operands")
struct OperandParsingTests {
  @Test func severalOperandsLeaveEnoughForThoseBehindThem() throws {
    let most = try Print.parsed(["a", "b", "c", "3"])
    #expect(most.sheets == ["a", "b", "c"])
    #expect(most.last == 3)
    #expect(most.first == nil)
  }

  @Test(arguments: [
    ([], "COVER"), (["-q"], "COVER"), (["cover"], "BODY"), (["--", "cover"], "BODY"),
  ])
  func theMissingOperandIsNamed(words: [String], name: String) {
    #expect(throws: UsageError.missingOperand(name)) { try Bind.parse(words) }
  }

  @Test func whatIsTooMuchIsNamed() {
    #expect(throws: UsageError.extraOperand("c")) { try Bind.parse(["a", "b", "c"]) }
  }

  @Test func anOperandHasAType() {
    #expect(throws: UsageError.self) { try Print.parse(["a", "many"]) }
  }
}
