import TestSupport
import Testing

@testable import Lacuna

@Suite("Values that are written badly")
struct BadInputTests {
  @Test("more digits than any number has are passed over, and what follows is read")
  func endlessNumber() {
    let digits = String(repeating: "9", count: 10_000)
    #expect(read("It has \(digits) grains and 5 jars.", .english) == ["number 5"])
    #expect(read("Es hat \(digits) Körner und 5 Gläser.", .german) == ["number 5"])
    let grouped = "1" + String(repeating: ",000", count: 2_500)
    #expect(read("It has \(grouped) grains and 5 jars.", .english) == ["number 5"])
  }

  @Test func chainsOfPointsAreCodes() {
    #expect(read("Release 1.2.3.4.5 has 6 parts.", .english) == ["code 1.2.3.4.5", "number 6"])
    #expect(read("Ausgabe 1.2.3.4.5 hat 6 Teile.", .german) == ["code 1.2.3.4.5", "number 6"])
  }

  @Test(
    "groups that make no number stand for themselves",
    arguments: ["1,234,56", "12,34,567", "1,2,3"])
  func brokenGroups(figure: String) {
    let parts = figure.split(separator: ",").map { "number \($0)" }
    #expect(read("It took \(figure) days of work.", .english).dropLast() == parts.dropLast())
  }

  @Test(
    "marks of both languages in one number",
    arguments: [
      ("1.234,567.89", 4), ("1,234.567,89", 4), ("1’234.567,89", 4),
    ])
  func mixedMarks(figure: String, count: Int) {
    for language in [Language.english, .german] {
      let found = read("(\(figure))", language)
      #expect(found.count == count && found.allSatisfy { $0.hasPrefix("number ") }, "\(found)")
    }
  }

  @Test(
    "days that no month has are kept as they are written",
    arguments: [
      ("We met on 31 February 2019.", "date 2019-02-31"),
      ("We met on February 30.", "date XXXX-02-30"),
      ("We met on 31/02/2019.", "date 2019-02-31"),
      ("We met on 2019-04-31.", "date 2019-04-31"),
    ])
  func impossibleDays(text: String, date: String) {
    let found = anchors(text, .english)
    #expect(found.map(spelling) == [date])
    for case .date(let day) in found.flatMap(\.values) { #expect(!day.exists) }
  }

  @Test(
    "digits of other scripts",
    arguments: [
      ("It has ٣٤٥ jars.", "number 345"), ("It has ۱۲ jars.", "number 12"),
      ("It has ３４５ jars.", "number 345"), ("It costs ３.５ euros.", "money 3.5 EUR"),
    ])
  func otherDigits(text: String, value: String) {
    #expect(read(text, .english) == [value])
  }

  @Test(
    "raised digits are exponents behind units and tens, and notes elsewhere",
    arguments: [
      ("A field of 20 m² here.", ["measure 20 m²"]), ("About 10³ seeds.", ["number 1000"]),
      ("The 5² seeds.", ["number 5"]), ("As was shown¹² before.", []),
    ])
  func raisedDigits(text: String, values: [String]) {
    #expect(read(text, .english) == values)
  }

  @Test("a line may end within a number")
  func brokenLines() {
    #expect(read("It holds 20,\n000 jars.", .english) == ["number 20000"])
    #expect(read("Es fasst 20.\n000 Gläser.", .german) == ["number 20000"])
    #expect(read("Es fasst 20\n000 Gläser.", .german) == ["number 20000"])
    #expect(read("On day 5,\n300 came.", .english) == ["number 5", "number 300"])
  }

  @Test(
    "what is odd takes no more than what is usual",
    arguments: [
      "7", "1,", "1.", "1/", "-1", "1-", "$", "eins", "one hundred and ", "no. ", "'90s ",
    ])
  func linear(piece: String) {
    func time(_ count: Int) -> Double {
      let text = String(repeating: piece, count: count)
      return (0..<3).map { _ in processorSeconds { _ = anchors(text, .english) } }.min() ?? 0
    }
    #expect(time(10_000) < time(1_000) * 40 + 0.05)
  }

  /// A full-width digit takes three bytes, and words are spelt where as many bytes were asked for.
  @Test(arguments: ["１２３４５６７８９０１２３４５６７８９０", "19", "stone"])
  func whatIsSpelledHasRoomForItsBytes(text: String) {
    let bytes = Array(text.utf8)
    let width = bytes.count / text.count
    let isWord = text.allSatisfy(\.isLetter)
    var lexeme = Lexeme(start: 0, end: bytes.count, kind: isWord ? .word : .digits, spaced: true)
    lexeme.digitWidth = UInt8(width)
    var grammar = AnchorGrammar(bytes: bytes, lexicon: PreparedLexicon.words(of: .english))
    grammar.lexemes = [lexeme, lexeme]
    #expect(grammar.folded(0..<1) == text)
    #expect(grammar.folded(0..<2) == text + " " + text)
  }
}
