import CommandLineKit
import Testing

@Suite("Terminal: colours and width")
struct TerminalTests {
  private func terminal(
    _ isTerminal: Bool = true, columns: Int? = nil, _ variables: [String: String] = [:]
  ) -> Terminal {
    Terminal(isTerminal: isTerminal, windowColumns: columns) { variables[$0] }
  }

  @Test func autoMeansATerminalThatWantsColours() {
    #expect(terminal(true).usesColor(.auto))
    #expect(!terminal(false).usesColor(.auto))
    #expect(!terminal(true, ["NO_COLOR": "1"]).usesColor(.auto))
    #expect(terminal(true, ["NO_COLOR": ""]).usesColor(.auto))
    #expect(!terminal(true, ["TERM": "dumb"]).usesColor(.auto))
    #expect(terminal(true, ["TERM": "xterm"]).usesColor(.auto))
  }

  @Test func whatTheUserAsksForHolds() {
    #expect(terminal(false, ["NO_COLOR": "1", "TERM": "dumb"]).usesColor(.always))
    #expect(!terminal(true).usesColor(.never))
  }

  @Test func theWidthIsTheWindowsWithinBounds() {
    #expect(terminal(columns: 72).columns == 72)
    #expect(terminal(columns: 300).columns == 100)
    #expect(terminal(columns: 5).columns == 40)
    #expect(terminal(columns: nil).columns == 80)
    #expect(terminal(columns: 72, ["COLUMNS": "60"]).columns == 60)
    #expect(terminal(columns: 72, ["COLUMNS": "wide"]).columns == 72)
    #expect(terminal(columns: 72, ["COLUMNS": "0"]).columns == 80)
    #expect(terminal(false, columns: 72, ["COLUMNS": "60"]).columns == 80)
  }

  @Test func theLocaleTellsWhetherItShowsUTF8() {
    #expect(terminal(true, ["LANG": "de_DE.UTF-8"]).showsUTF8)
    #expect(terminal(true, ["LC_ALL": "", "LC_CTYPE": "C.utf8", "LANG": "C"]).showsUTF8)
    #expect(!terminal(true, ["LC_ALL": "C", "LANG": "de_DE.UTF-8"]).showsUTF8)
    #expect(!terminal(true, ["LANG": "de_DE.ISO-8859-1"]).showsUTF8)
    #expect(!terminal(true).showsUTF8)
    #expect(!terminal(false, ["LANG": "de_DE.UTF-8"]).showsUTF8)
  }

  @Test func paintIsNothingWhereItIsOff() {
    #expect(Paint(isOn: false)("error", .bold, .red) == "error")
    #expect(Paint(isOn: true)("error", .bold, .red) == "\u{1B}[1;31merror\u{1B}[0m")
    #expect(Paint(isOn: true)("error") == "error")
    #expect(Paint(isOn: true)("", .red) == "")
  }
}
