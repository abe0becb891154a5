import TestSupport

/// Texts that break careless writers, the same for the same seed.
struct AwkwardText: RandomNumberGenerator {
  private static let pieces: [String] = [
    "&", "<", ">", "]]>", "\"", "'", "\\", "/", "&amp;", "<!--", "<![CDATA[", "\u{0}", "\u{1}",
    "\u{8}", "\t", "\n", "\u{B}", "\u{C}", "\r", "\r\n", "\u{1B}", "\u{1F}", "\u{7F}", "\u{85}",
    "\u{A0}", "\u{AD}", "\u{2028}", "\u{2029}", "\u{200D}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}",
    "\u{FFFF}", "\u{D7FF}", "\u{E000}", "\u{10FFFF}", "👩‍🔬", "ẞ", "ﬁ", "e\u{301}", " ", "  ", "Wort",
    "word", "1.000,50", "{", "}", "[", "]", ":", ",", "%s", "\\u0041", "]]", "-->",
  ]
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func next() -> UInt64 { generator.next() }

  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...20, using: &self) {
      text += Self.pieces.randomElement(using: &self) ?? ""
    }
    return text
  }
}
