import Testing

@testable import Lacuna

@Suite("Magnitudes that no number makes exact")
struct VagueNumberTests {
  @Test(arguments: [
    ("dozens of boats", "Dutzende Boote", "12+"),
    ("hundreds of boats", "Hunderte von Booten", "100+"),
    ("thousands of boats", "Tausende Boote", "1000+"),
    ("tens of thousands of boats", "Zehntausende Boote", "10000+"),
    ("hundreds of thousands of boats", "Hunderttausende Boote", "100000+"),
    ("hundreds of millions of boats", "Hunderte Millionen Boote", "100000000+"),
    ("several hundred boats", "mehrere hundert Boote", "100+"),
    ("many thousand boats", "viele Tausend Boote", "1000+"),
    ("a few dozen boats", "ein paar Dutzend Boote", "12+"),
    ("a couple of thousand boats", "einige tausend Boote", "1000+"),
  ])
  func bothLanguages(english: String, german: String, value: String) {
    #expect(read(english, .english) == ["number " + value])
    #expect(read(german, .german) == ["number " + value])
  }

  @Test func aFew() {
    #expect(read("We saw a few boats.", .english) == ["number 3+|2+"])
    #expect(read("We saw a couple of boats.", .english) == ["number 2+"])
    #expect(read("Wir sahen ein paar Boote.", .german) == ["number 3+|2+"])
    #expect(read("Wir sahen ein Paar Ruder.", .german) == ["number 2"])
    #expect(read("We saw few boats and a fewer oars.", .english) == [])
  }

  @Test("a number before it makes a magnitude exact", arguments: ["two", "2"])
  func exact(count: String) {
    #expect(read("\(count) thousand boats", .english) == ["number 2000"])
    #expect(read("\(count) dozens of boats", .english) == ["number 24"])
  }
}

@Suite("Roman ordinals")
struct RomanOrdinalTests {
  @Test(arguments: [
    ("Louis XIV ruled here.", "Ludwig XIV. regierte hier.", 14),
    ("King Charles III came.", "König Charles III. kam.", 3),
    ("King George V came.", "Georg V. kam.", 5),
    ("It fell in World War II.", "Es fiel im II. Weltkrieg.", 2),
    ("It is of the XIX century.", "Es ist aus dem XIX. Jahrhundert.", 19),
    ("Read chapter IV.", "Lies Kapitel IV.", 4),
    ("See Volume LIX here.", "Siehe Band LIX hier.", 59),
  ])
  func bothLanguages(english: String, german: String, value: Int) {
    #expect(read(english, .english) == ["ordinal \(value)"])
    #expect(read(german, .german) == ["ordinal \(value)"])
  }

  @Test(
    "letters that are something else",
    arguments: [
      "I came.", "She and I left.", "The IV drip.", "size XL here", "Plan X is ready.", "XVIII",
      "DC voltage", "a CD", "MIX it", "the VIP lounge", "IVX Corp", "LVII",
    ])
  func others(text: String) { #expect(read(text, .english) == []) }

  @Test(arguments: [
    ("I", 1), ("IV", 4), ("VIII", 8), ("IX", 9), ("XXIX", 29), ("LXXXIX", 89),
  ])
  func values(letters: String, value: Int) {
    #expect(RomanNumeral.commonValue(of: Array(letters.utf8)[...]) == value)
  }

  @Test(arguments: ["", "IIII", "VV", "XL", "XXXX", "IC", "VX", "LL", "XIVI", "xiv", "ABC"])
  func noNumerals(letters: String) {
    #expect(RomanNumeral.commonValue(of: Array(letters.utf8)[...]) == nil)
  }
}
