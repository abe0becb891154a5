import Testing

@testable import Lacuna

@Suite struct WordSets {
  private static let first: Set<String> = ["im", "z.b", "selbstverstandlich", "fur", "λογος"]
  private static let second: Set<String> = ["im", "the", "abcdefgh", "abcdefghi"]

  @Test(arguments: [
    ("Im", 3), ("im", 3), ("z. B", 1), ("Z.\u{A0}B", 1), ("Selbstverständlich", 1), ("FÜR", 1),
    ("λογος", 1), ("THE", 2), ("ABCDEFGH", 2), ("abcdefghi", 2),
    ("abcdefg", 0), ("abcdefghj", 0), ("abcdefghij", 0), ("i", 0), ("", 0), ("them", 0),
  ])
  func tellTheSetsOfAFoldedWord(word: String, members: Int) {
    let set = WordSet(Self.first, Self.second)
    for rest in ["", " und so weiter"] {
      let bytes = Array((word + rest).utf8)
      #expect(Int(set.sets(bytes, 0..<word.utf8.count)) == members)
    }
  }

  @Test(arguments: [
    ("Ime", false), ("Im ", false), ("Imp", true), ("Und", true), ("The", false), ("Tha", true),
    ("the", false), ("Fü", false), ("I'm", false), ("12.", false),
  ])
  func beginningsRuleOutWords(text: String, haveNone: Bool) {
    let beginnings = WordBeginnings(of: ["im", "imes", "the", "fur"])
    let bytes = Array(text.utf8)
    #expect(beginnings.haveNone(bytes[0], bytes[1], bytes[2]) == haveNone)
  }
}
