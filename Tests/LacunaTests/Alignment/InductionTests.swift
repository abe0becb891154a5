import TestSupport
import Testing

@testable import Lacuna

/// Aligns two invented languages.
///
/// Every word has six letters, so no length tells a sentence's counterpart.
/// One sentence in three holds a number; from these the others must be learnt.
@Suite("Learning words from the texts themselves")
struct InductionTests {
  private struct Pair {
    var source: SegmentedText
    var target: SegmentedText
    /// The source sentence of each target sentence.
    var origins: [Int]
  }

  private static func pair(seed: UInt64, sentences: Int = 80) -> Pair {
    var generator = SeededGenerator(seed: seed)
    func word(_ number: Int, _ letters: [Character]) -> String {
      var rest = number * 7919 + 11
      return String(
        (0..<6).map { _ in
          defer { rest /= letters.count }
          return letters[rest % letters.count]
        })
    }
    let consonants = Array("bdfglmnprst")
    let vowels = Array("aeiou")
    var source: [String] = []
    var target: [String] = []
    var origins: [Int] = []
    for sentence in 0..<sentences {
      let words = (0..<6).map { _ in Int.random(in: 0..<60, using: &generator) }
      let number = sentence % 3 == 0 ? " \(sentence * 37 + 1000)" : ""
      source.append(words.map { word($0, consonants) }.joined(separator: " ") + number)
      // A tenth of the sentences has no counterpart.
      guard Int.random(in: 0..<10, using: &generator) > 0 else { continue }
      let others = words.map { word($0, vowels) }.shuffled(using: &generator)
      target.append(others.joined(separator: " ") + number)
      origins.append(sentence)
    }
    return Pair(
      source: SegmentedText(
        segmented: Document(source.joined(separator: "\n")), language: .named("xx")),
      target: SegmentedText(
        segmented: Document(target.joined(separator: "\n")), language: .named("yy")),
      origins: origins)
  }

  /// The share of target sentences that are linked with their origin alone.
  private func accuracy(_ alignment: Alignment, _ pair: Pair) -> Double {
    let right = alignment.links.count { link in
      link.target.count == 1 && link.source.count == 1
        && pair.origins[link.target.lowerBound] == link.source.lowerBound
    }
    return Double(right) / Double(pair.origins.count)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func companyTellsWhatNumbersLeaveOpen(seed: UInt64) {
    let pair = Self.pair(seed: seed)
    let without = accuracy(Aligner().align(pair.source, pair.target), pair)
    let with = accuracy(Aligner(induces: true).align(pair.source, pair.target), pair)
    #expect(with > without, "\(with) against \(without)")
  }

  @Test func manyTextsTeachMoreThanOne() {
    let pairs = (10..<16).map { Self.pair(seed: $0, sentences: 12) }
    let aligner = Aligner(induces: true)
    let together = aligner.align(pairs.map { ($0.source, $0.target) })
    let alone = pairs.map { aligner.align($0.source, $0.target) }
    func mean(_ alignments: [Alignment]) -> Double {
      zip(alignments, pairs).reduce(0) { $0 + accuracy($1.0, $1.1) } / Double(pairs.count)
    }
    #expect(mean(together) > mean(alone), "\(mean(together)) against \(mean(alone))")
  }

  @Test func theResultIsTheSameAgain() {
    let pair = Self.pair(seed: 4)
    let links = (0..<2).map { _ in
      Aligner(induces: true).align(pair.source, pair.target).links
    }
    #expect(links[0] == links[1])
  }

  @Test func emptyTextsTeachNothing() {
    let empty = SegmentedText(Document(""), language: .named("xx"))
    #expect(Aligner(induces: true).align(empty, empty).links.isEmpty)
    #expect(Aligner(induces: true).align([]).isEmpty)
  }
}
