import TestSupport
import Testing

@testable import Lacuna

@Suite("Lexica: learning, coding, looking up")
struct LexiconTests {
  /// Sentences in which each word has one translation, in changing company.
  private static func trained(sentences: Int = 60, seed: UInt64 = 1) -> Lexicon {
    let words = [
      ("house", "haus"), ("river", "fluss"), ("bread", "brot"), ("window", "fenster"),
      ("horse", "pferd"), ("letter", "brief"), ("forest", "wald"), ("morning", "morgen"),
    ]
    var generator = SeededGenerator(seed: seed)
    var english = ""
    var german = ""
    for _ in 0..<sentences {
      let chosen = words.shuffled(using: &generator).prefix(4)
      english += chosen.map(\.0).joined(separator: " ") + "\n"
      german += chosen.map(\.1).shuffled(using: &generator).joined(separator: " ") + "\n"
    }
    var trainer = LexiconTrainer(source: .english, target: .german)
    trainer.add(
      SegmentedText(segmented: Document(english), language: .english),
      SegmentedText(segmented: Document(german), language: .german))
    return trainer.train()
  }

  private func likeliest(_ word: String, _ lexicon: Lexicon) throws -> String {
    let stem = try #require(lexicon.sourceStems.find(Array(word.utf8)[...]))
    let best = try #require(lexicon.forward[stem].max { $0.probability < $1.probability })
    return String(decoding: lexicon.targetStems[Int(best.stem)], as: UTF8.self)
  }

  @Test(arguments: [
    ("house", "haus"), ("river", "fluss"), ("window", "fenste"), ("horse", "pferd"),
  ])
  func learnsWhatTranslatesWhat(english: String, german: String) throws {
    let lexicon = Self.trained()
    #expect(try likeliest(String(english.prefix(6)), lexicon) == german)
    #expect(try likeliest(german, lexicon.mirrored) == String(english.prefix(6)))
  }

  @Test func probabilitiesOfAStemSumToOneAtMost() {
    let lexicon = Self.trained()
    for translations in [lexicon.forward, lexicon.backward] {
      for stem in 0..<(translations.bounds.count - 1) {
        let sum = translations[stem].reduce(0) { $0 + $1.probability }
        #expect(sum <= 1.0001)
      }
    }
  }

  @Test func theSameTextGivesTheSameBytes() {
    #expect(Self.trained().encoded == Self.trained().encoded)
  }

  @Test func survivesItsBinaryForm() throws {
    let lexicon = Self.trained()
    let bytes = lexicon.encoded
    let read = try Lexicon(decoding: bytes)
    #expect(read.encoded == bytes)
    #expect(read.counts == lexicon.counts)
    #expect(try likeliest("house", read) == "haus")
    for stem in 0..<(lexicon.forward.bounds.count - 1) {
      for (before, after) in zip(lexicon.forward[stem], read.forward[stem]) {
        #expect(before.stem == after.stem)
        #expect(abs(before.probability - after.probability) <= 0.01 * before.probability + 1e-6)
      }
    }
  }

  @Test func everyTruncationIsSaid() {
    let bytes = Self.trained(sentences: 12).encoded
    for count in 0..<bytes.count {
      #expect(throws: LexiconError.self) { try Lexicon(decoding: Array(bytes[..<count])) }
    }
  }

  /// With the check sum made right again, a wrong byte is either said or harmless.
  @Test func noWrongByteCrashes() {
    let good = Self.trained(sentences: 12).encoded
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      var bytes = good
      let place = Int.random(in: LexiconFormat.mark.count..<(good.count - 4), using: &generator)
      bytes[place] = UInt8.random(in: 0...255, using: &generator)
      let sum = LexiconFormat.sum(bytes[..<(bytes.count - 4)])
      for index in 0..<4 {
        bytes[bytes.count - 4 + index] = UInt8(truncatingIfNeeded: sum >> UInt32(8 * index))
      }
      _ = try? Lexicon(decoding: bytes)
    }
  }

  @Test func tellsWhatIsWrong() {
    var bytes = Self.trained(sentences: 12).encoded
    #expect(throws: LexiconError.notALexicon) { try Lexicon(decoding: Array("house\thaus".utf8)) }
    bytes[20] ^= 1
    #expect(throws: LexiconError.damaged) { try Lexicon(decoding: bytes) }
    bytes[LexiconFormat.mark.count] = 9
    #expect(throws: LexiconError.otherVersion(9)) { try Lexicon(decoding: bytes) }
  }

  @Test func readsWordPairs() throws {
    let list = Document("# words\nhouse\tHaus\nhouse\tGebäude\n\nriver\tFluss\tnoun\n")
    let lexicon = try Lexicon(wordPairs: list, from: .english, to: .german)
    #expect(lexicon.counts.source == 2)
    #expect(lexicon.counts.target == 3)
    let house = try #require(lexicon.sourceStems.find(Array("house".utf8)[...]))
    #expect(lexicon.forward[house].map(\.probability) == [0.5, 0.5])
    #expect(throws: LexiconError.notAPair(line: 2)) {
      try Lexicon(wordPairs: Document("a\tb\nriver\n"), from: .english, to: .german)
    }
  }

  @Test func theEmbeddedOneIsThere() throws {
    let lexicon = try #require(Lexicon.germanEnglish)
    #expect(lexicon.counts.source > 5000)
    #expect(try likeliest("wasser", lexicon) == "water")
    #expect(try likeliest("freihe", lexicon) == "freedo")
  }

  @Test func leadsOnlyBetweenItsLanguages() throws {
    let lexicon = Self.trained()
    #expect(lexicon.directed(from: .english, to: .german)?.sourceLanguage == "en")
    #expect(lexicon.directed(from: .german, to: .english)?.sourceLanguage == "de")
    #expect(lexicon.directed(from: .named("fr"), to: .english) == nil)
    #expect(LexiconChoice.none.lexicon(from: .english, to: .german) == nil)
    #expect(LexiconChoice.embedded.lexicon(from: .named("fr"), to: .german) == nil)
    #expect(LexiconChoice.embedded.lexicon(from: .english, to: .german)?.targetLanguage == "de")
  }

  /// Nothing but words tells these pairs apart: no value, no look-alike, no length.
  @Test func wordsDecideWhatNothingElseCould() {
    let english = "The dog sleeps.\nThe sun shines.\nMother cooks now.\nChildren laugh."
    let german = "Der Hund schläft.\nKinder lachen."
    let source = SegmentedText(segmented: Document(english), language: .english)
    let target = SegmentedText(segmented: Document(german), language: .german)
    let links = Aligner().align(source, target).links.filter { !$0.isNull }
    #expect(links.map(\.source) == [0..<1, 3..<4])
  }
}
