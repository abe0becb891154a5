import CommandLineKit
import TestSupport
import Testing

@Suite("Terminal: columns of text")
struct TextWrappingTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Größe", 5), ("Gro\u{0308}ße", 5), ("日本語", 6), ("ﾊﾝ", 2), ("한국어", 6),
    ("e\u{0301}", 1), ("a\u{200B}b", 2), ("👍", 2), ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("❤\u{FE0F}", 2),
    ("❤", 1), ("–", 1), ("„“", 2), ("\u{7}", 0),
  ])
  func theColumnsOfAText(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test(arguments: [
    ("", 10, [""]),
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 100, ["one two three"]),
    ("one  two", 3, ["one", "two"]),
    ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
    ("日本語の文", 4, ["日本", "語の", "文"]),
    ("one\n\ntwo", 10, ["one", "", "two"]),
    ("  one two three", 9, ["  one two", "  three"]),
    ("10\u{A0}km weit", 5, ["10\u{A0}km", "weit"]),
    ("ab", 0, ["a", "b"]),
  ])
  func textIsBrokenAtSpaces(text: String, columns: Int, lines: [String]) {
    #expect(text.wrapped(at: columns) == lines)
  }

  @Test func noLineIsTooWideAndNoWordIsLost() {
    let words = ["a", "Wort", "日本", "cafe\u{0301}", "Donaudampfschiff", "👍", "–"]
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let text = (0..<30).map { _ in words.randomElement(using: &generator) ?? "" }
        .joined(separator: " ")
      let columns = Int.random(in: 2...40, using: &generator)
      let lines = text.wrapped(at: columns)
      #expect(lines.allSatisfy { $0.displayWidth <= columns })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test func paddingCountsColumns() {
    #expect("日本".padded(to: 6) == "日本  ")
    #expect("long".padded(to: 2) == "long")
  }
}
