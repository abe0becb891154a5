import TestSupport

/// A pair of texts made of a corpus's sentences, some of them left out, doubled or exchanged; the
/// same for the same seed.
struct MutatedPair {
  private(set) var source: String
  private(set) var target: String

  init(of corpus: Corpus, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    source = Self.mutated(try corpus.text("en.sentences"), &generator)
    target = Self.mutated(try corpus.text("de.sentences"), &generator)
  }

  private static func mutated(_ text: String, _ generator: inout SeededGenerator) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      switch Int.random(in: 0..<20, using: &generator) {
      case 0, 1: continue
      case 2: lines += [line, line]
      case 3: lines.insert(line, at: max(0, lines.count - 1))
      case 4: lines += [line, awkward.randomElement(using: &generator) ?? ""]
      default: lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  private static let awkward = [
    "👩‍🔬🇩🇪", "e\u{301}\u{301}.", "12.5.", "…", "\u{202E}“.", "\t", "\u{1B}[2J", "1 000,00 €.",
    "\"\\\"",
    "z. B.", "－１２", "日本語の文です。", "\u{FEFF}", "\u{2028}", "Mr.", "(((", "a\u{AD}b",
  ]
}
