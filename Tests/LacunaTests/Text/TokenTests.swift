import Lacuna
import TestSupport
import Testing

@Suite struct Tokens {
  /// Each token's text, with a letter for its kind in front.
  private func tokens(_ text: String) -> [String] {
    let document = Document(text)
    return Token.tokens(in: 0..<document.bytes.count, of: document.bytes).map { token in
      let kind =
        switch token.kind {
        case .word: "w"
        case .number: "n"
        case .mark: "m"
        }
      return kind + ":" + document.string(in: token.range)
    }
  }

  @Test(
    arguments: [
      ("Pim kommt.", ["w:Pim", "w:kommt", "m:."]),
      ("20.000,50 €", ["n:20.000,50", "m:€"]),
      ("1'000'000", ["n:1'000'000"]),
      ("3. Mai, 4,", ["n:3", "m:.", "w:Mai", "m:,", "n:4", "m:,"]),
      ("4..5", ["n:4", "m:.", "m:.", "n:5"]),
      ("5G-Netz 2nd B2B", ["w:5G", "m:-", "w:Netz", "w:2nd", "w:B2B"]),
      ("1.5kW", ["w:1.5kW"]),
      ("don’t", ["w:don", "m:’", "w:t"]),
      ("„Ja“", ["m:„", "w:Ja", "m:“"]),
      ("Straße Größe", ["w:Straße", "w:Größe"]),
      ("Laut\u{AD}sprecher", ["w:Laut\u{AD}sprecher"]),
      ("u\u{308}ber", ["w:u\u{308}ber"]),
      ("a\u{A0}b\u{3000}c", ["w:a", "w:b", "w:c"]),
      ("東京2020年", ["w:東", "w:京", "n:2020", "w:年"]),
      ("한국어 नमस्ते", ["w:한국어", "w:नमस्ते"]),
      ("5×3÷2", ["n:5", "m:×", "n:3", "m:÷", "n:2"]),
      ("m²", ["w:m", "m:²"]),
      ("😀", ["m:😀"]),
      (" \t\r\n", []),
      ("", []),
    ] as [(String, [String])])
  func cut(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test func stayWithinTheirRange() {
    let text = MarkedText("Prei1️⃣s: 20.02️⃣00 Euro")
    let document = Document(text.text)
    let range = text.range(1, 2) ?? 0..<0
    let tokens = Token.tokens(in: range, of: document.bytes)
    #expect(tokens.map { document.string(in: $0.range) } == ["s", ":", "20.0"])
  }

  /// Tokens stand in order and apart, and what they leave out is white space.
  @Test func holdEveryVisibleByteOnce() {
    let pieces = [
      "a", "Z", "ß", "é", "e\u{301}", "7", "42", ".", ",", "'", "-", "’", " ", "\u{A0}", "\n", "漢",
      "か", "\u{200D}", "\u{AD}", "😀", "×", "ж", "²", "½", "\u{FEFF}", "한", "𝔸", "\u{20000}",
    ]
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<1000 {
      let count = Int.random(in: 0...30, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let document = Document(text)
      var end = 0
      for token in Token.tokens(in: 0..<document.bytes.count, of: document.bytes) {
        #expect(!token.range.isEmpty && token.range.lowerBound >= end, "\(text)")
        #expect(isSpace(document, end..<max(end, token.range.lowerBound)), "\(text)")
        end = token.range.upperBound
      }
      #expect(isSpace(document, end..<document.bytes.count), "\(text)")
    }
  }

  private func isSpace(_ document: Document, _ range: Range<Int>) -> Bool {
    document.trimmed(range).isEmpty
  }
}
