import CommandLineKit
import Synchronization
import Testing

@testable import LacunaCommands

@Suite("The line of progress")
struct ProgressTests {
  /// A console whose errors are a terminal, and what it was sent.
  private final class Screen: Sendable {
    let text = Mutex("")

    func console(isTerminal: Bool = true) -> Console {
      let terminal = Terminal(isTerminal: isTerminal, windowColumns: 80) { _ in nil }
      return Console(output: terminal, errors: terminal) { _, bytes throws(StreamError) in
        self.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
      }
    }

    /// The lines, each of which was written over the one before.
    var lines: [String] {
      text.withLock { $0 }.split(separator: "\r").map { line in
        String(line.reversed().drop { $0 == " " }.reversed())
      }
    }
  }

  @Test func theRateAndTheTimeLeftAreShown() throws {
    let screen = Screen()
    let progress = Progress(total: 3, on: screen.console(), quiet: false)
    progress.advance()
    let line = try #require(screen.lines.first)
    #expect(
      line.wholeMatch(of: /1\/3 pairs, [0-9]+\.[0-9] a second, [0-9]+:[0-9][0-9] left/) != nil)
    #expect(progress.end() == 1)
    // The line is blank in the end.
    #expect(screen.lines.last == "")
  }

  @Test func whatWasDoneBeforeSaysNothingOfTheRate() {
    let screen = Screen()
    Progress(total: 3, on: screen.console(), quiet: false).advance(wasThere: true)
    #expect(screen.lines == ["1/3 pairs"])
  }

  @Test func ofAStreamTheShareOfTheInputTellsTheTimeLeft() throws {
    let screen = Screen()
    let console = screen.console()
    Progress(total: nil, on: console, quiet: false).advance(share: 1)
    let line = try #require(screen.lines.first)
    #expect(line.wholeMatch(of: /1 pairs, [0-9]+\.[0-9] a second, 0:00 left/) != nil, "\(line)")
    // Of a pipe nobody knows the end.
    Progress(total: nil, on: console, quiet: false).advance()
    #expect(screen.lines.last?.hasSuffix("a second") == true)
  }

  @Test(arguments: [(false, false), (true, true)])
  func elsewhereNothingIsShown(isTerminal: Bool, quiet: Bool) {
    let screen = Screen()
    let progress = Progress(total: 2, on: screen.console(isTerminal: isTerminal), quiet: quiet)
    for _ in 0..<2 { progress.advance() }
    progress.end()
    #expect(screen.text.withLock { $0 }.isEmpty)
  }

  @Test func anInterruptionSaysHowFarItCame() {
    let screen = Screen()
    let progress = Progress(total: 2, on: screen.console(isTerminal: false), quiet: false)
    progress.advance()
    progress.interrupted("lacuna batch", saying: "; more")
    #expect(screen.lines == ["lacuna batch: interrupted, 1 of 2 pairs done; more\n"])
  }
}
