import Foundation
import Lacuna
import Testing

@Suite struct Foldings {
  private func folded(_ text: String) -> String {
    Folding.folded(Array(text.utf8), 0..<text.utf8.count)
  }

  @Test(arguments: [
    ("Größe", "grosse"), ("GRÖSSE", "grosse"), ("STRAẞE", "strasse"), ("Übermut", "ubermut"),
    ("Æsir", "aesir"), ("Œuvre", "oeuvre"), ("Þing", "thing"), ("Ǽ", "ae"), ("ĳsvrij", "ijsvrij"),
    ("ﬁnden", "finden"), ("Schiﬀahrt", "schiffahrt"), ("Oﬃzier", "offizier"),
    ("Łódź", "lodz"), ("Ångström", "angstrom"), ("Søren", "soren"), ("Nguyễn", "nguyen"),
    ("Čapek", "capek"), ("Țepeș", "tepes"), ("Wu\u{0308}rfel", "wurfel"),
    ("Laut\u{AD}sprecher", "lautsprecher"), ("A\u{200D}b", "a\u{200D}b"),
  ])
  func letters(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test(arguments: ["„", "“", "”", "«", "»", "‹", "›", "\"", "「", "』"])
  func doubleQuotationMarksAreOne(mark: String) {
    #expect(folded(mark) == "\"")
  }

  @Test(arguments: ["‘", "’", "‚", "´", "'"])
  func apostrophesAreOne(mark: String) {
    #expect(folded(mark) == "'")
  }

  @Test(arguments: ["-", "‐", "‑", "–", "—", "―", "−"])
  func dashesAreOne(mark: String) {
    #expect(folded(mark) == "-")
  }

  @Test func ellipsisIsThreeStops() {
    #expect(folded("…") == "...")
  }

  @Test(arguments: [("МОСКВА", "москва"), ("ΑΘΗΝΑ", "αθηνα"), ("ԵՐԵՎԱՆ", "երեվան"), ("漢字", "漢字")])
  func otherScriptsAreLowerCase(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  /// Whoever spells an accent as a character of its own has written the same word.
  @Test func composedAndDecomposedLettersAreOne() {
    for value in Array(0xC0..<0x250) + Array(0x1E00..<0x1F00) {
      guard let scalar = Unicode.Scalar(value as Int) else { continue }
      let composed = String(Character(scalar))
      let decomposed = folded(composed.decomposedStringWithCanonicalMapping)
      guard decomposed.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
      #expect(folded(composed) == decomposed, "U+\(String(value, radix: 16))")
    }
  }

  /// Folding twice changes nothing more.
  @Test func isStable() {
    for value in 0x20..<0x3100 as Range<UInt32> where value != 0x7F {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = folded(String(Character(scalar)))
      #expect(folded(once) == once, "U+\(String(value, radix: 16))")
    }
  }
}
