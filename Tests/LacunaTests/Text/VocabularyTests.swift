import TestSupport
import Testing

@testable import Lacuna

@Suite struct Vocabularies {
  @Test func numberWordsInTheOrderOfTheirAppearance() {
    var vocabulary = Vocabulary()
    let ids = ["pim", "chip", "pim", "", "chip", ""].map { vocabulary.id(of: Array($0.utf8)) }
    #expect(ids == [0, 1, 0, 2, 1, 2])
    #expect(vocabulary.count == 3)
  }

  /// So many words fill the table several times over, and many meet in one slot.
  @Test func keepManyWordsApart() {
    var vocabulary = Vocabulary()
    let words = (0..<20_000).map { Array(String($0, radix: 36).utf8) }
    let first = words.map { vocabulary.id(of: $0) }
    let second = words.reversed().map { vocabulary.id(of: $0) }
    #expect(first == Array(0..<20_000))
    #expect(second == first.reversed())
    #expect(words.indices.allSatisfy { vocabulary[$0].elementsEqual(words[$0]) })
  }

  /// One text's words are the beginning of another's in the pool of bytes.
  @Test func tellPrefixesApart() {
    var vocabulary = Vocabulary()
    let word = Array(String(repeating: "a", count: 300).utf8)
    let ids = (0...300).map { vocabulary.id(of: Array(word.prefix($0))) }
    #expect(ids == Array(0...300))
  }

  @Test func agreeWithADictionary() {
    var generator = SeededGenerator(seed: 7)
    var vocabulary = Vocabulary()
    var known: [[UInt8]: Int32] = [:]
    for _ in 0..<5_000 {
      let length = Int.random(in: 0...3, using: &generator)
      let word = (0..<length).map { _ in UInt8.random(in: 0...7, using: &generator) }
      let expected = known[word] ?? Int32(known.count)
      known[word] = expected
      #expect(vocabulary.id(of: word) == expected)
    }
  }

  /// Words of every length around those that are read at once, at every place of a text, with and
  /// without letters to fold, with zeros at their ends.
  @Test func foldInPlaceAsByThemselves() {
    var generator = SeededGenerator(seed: 8)
    let letters = Array("abcXYZ@[`{0\0".utf8)
    for _ in 0..<300 {
      let text = (0..<40).map { _ in letters.randomElement(using: &generator) ?? 0 }
      var vocabulary = Vocabulary()
      for length in 1...17 {
        let start = Int.random(in: 0...(text.count - length), using: &generator)
        let range = start..<(start + length)
        let folded = text[range].map { 65...90 ~= $0 ? $0 + 32 : $0 }
        let known = vocabulary.find(folded[...])
        #expect(vocabulary.find(folding: text, range) == known.map { Int32($0) } ?? -1)
        let id = vocabulary.id(folding: text, range)
        #expect(vocabulary[Int(id)].elementsEqual(folded))
        #expect(vocabulary.id(of: folded) == id && vocabulary.find(folding: text, range) == id)
      }
    }
  }
}
