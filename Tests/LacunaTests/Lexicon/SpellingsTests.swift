import TestSupport
import Testing

@testable import Lacuna

@Suite struct SpellingsOfWords {
  private func similarity(_ left: String, _ right: String) -> Float? {
    var vocabulary = Vocabulary()
    let ids = [left, right].map { vocabulary.id(of: Array($0.utf8)) }
    let (first, second) = (
      Spellings([ids[0]], in: vocabulary), Spellings([ids[1]], in: vocabulary)
    )
    guard first.count == 1, second.count == 1 else { return nil }
    var places = LetterPlaces()
    places.read(0, of: first)
    return first.similarity(0, to: 0, of: second, places, least: 0)
  }

  @Test(arguments: [
    ("elektro", "electro"), ("foto", "photo"), ("theater", "teater"), ("quarz", "karz"),
    ("tschechisch", "tsechis"), ("rhythmus", "rhitmus"), ("exakt", "eksact"),
  ])
  func cognatesMeetInOneSpelling(left: String, right: String) {
    #expect(similarity(left, right) == 1)
  }

  @Test(arguments: [
    ("washington", "washingtons"), ("tschaikowski", "tchaikovsky"), ("gothenburg", "goteborg"),
    ("analysten", "analysts"), ("temperatur", "temperature"), ("oktober", "october"),
    ("zertifikat", "certificate"), ("prozessor", "processors"),
  ])
  func lookAlikesReachTheLeastSimilarity(left: String, right: String) {
    #expect((similarity(left, right) ?? 0) >= LookAlikes.Strength.least)
  }

  @Test(arguments: [
    ("platte", "vessel"), ("roboter", "laundry"), ("heizplatte", "warning"),
    ("washington", "wuhan"),
    ("flussigkeit", "liquid"), ("lieferant", "supplier"), ("jahresbericht", "annual"),
  ])
  func otherWordsStayApart(left: String, right: String) {
    #expect((similarity(left, right) ?? 1) < LookAlikes.Strength.least)
  }

  @Test(arguments: ["#20000", "pim", "5g00", "2024", "...."])
  func valuesAndShortWordsHaveNone(word: String) {
    #expect(similarity(word, "washington") == nil)
  }

  @Test func isSymmetricAndBounded() {
    let letters = Array("aabcehiknostuxyz".utf8)
    var generator = SeededGenerator(seed: 3)
    func word() -> String {
      let count = Int.random(in: 4...12, using: &generator)
      let bytes = (0..<count).map { _ in letters.randomElement(using: &generator) ?? 0x61 }
      return String(decoding: bytes, as: UTF8.self)
    }
    for _ in 0..<2000 {
      let (left, right) = (word(), word())
      let similarity = similarity(left, right)
      #expect(similarity == self.similarity(right, left), "\(left) \(right)")
      #expect((0...1).contains(similarity ?? 0), "\(left) \(right)")
    }
  }

  /// The letters in which a subsequence is sought must fit into one machine word, however the
  /// word grows by its respelling.
  @Test(arguments: ["x", "ab", "axby"])
  func longWordsAreCut(piece: String) {
    let word = String(repeating: piece, count: 80)
    #expect((similarity(word, "q" + word) ?? 0) > 0.9)
  }
}
