import Lacuna
import TestSupport
import Testing

@Suite struct Aligners {
  private static let seeds = 0..<6 as Range<UInt64>

  private struct Sample {
    let source: SegmentedText
    let target: SegmentedText
    /// Which pair of the corpora each segment is of.
    let pairs: (source: [Int], target: [Int])
  }

  /// Two texts of sentences of the corpora in one order, of which each lacks some.
  private func sample(
    _ seed: UInt64, languages: (Language, Language) = (.english, .german)
  ) -> Sample {
    var generator = SeededGenerator(seed: seed)
    let all = SentencePairs.all.indices.shuffled(using: &generator)
      .prefix(Int.random(in: 1...16, using: &generator))
    let left = all.filter { _ in Int.random(in: 0..<10, using: &generator) > 0 }
    let right = all.filter { _ in Int.random(in: 0..<10, using: &generator) > 0 }
    let breaks = Set(left.indices.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 })
    return Sample(
      source: segmentedText(
        left.map { SentencePairs.all[$0].english }, language: languages.0, breaks: breaks),
      target: segmentedText(
        right.map { SentencePairs.all[$0].german }, language: languages.1, breaks: breaks),
      pairs: (left, right))
  }

  private func checkPartition(_ alignment: Alignment, _ comment: Comment) {
    var (source, target) = (0, 0)
    for link in alignment.links {
      #expect(link.source.lowerBound == source && link.target.lowerBound == target, comment)
      #expect(!(link.source.isEmpty && link.target.isEmpty), comment)
      #expect((0...1).contains(link.confidence), comment)
      (source, target) = (link.source.upperBound, link.target.upperBound)
    }
    #expect(source == alignment.source.segments.count, comment)
    #expect(target == alignment.target.segments.count, comment)
  }

  @Test(arguments: seeds)
  func everySegmentBelongsToOneLinkInOrder(seed: UInt64) {
    let sample = sample(seed)
    checkPartition(Aligner().align(sample.source, sample.target), "seed \(seed)")
  }

  @Test(arguments: seeds)
  func mostLinksJoinWhatBelongsTogether(seed: UInt64) {
    let sample = sample(seed)
    let links = Aligner().align(sample.source, sample.target).links
    let right = links.count { link in
      sample.pairs.source[link.source].elementsEqual(sample.pairs.target[link.target])
        || link.isNull
          && !sample.pairs.source[link.source].contains(where: sample.pairs.target.contains)
          && !sample.pairs.target[link.target].contains(where: sample.pairs.source.contains)
    }
    #expect(links.isEmpty || Double(right) >= 0.6 * Double(links.count))
  }

  @Test(arguments: seeds)
  func isTheSameMirroredWithTheSidesExchanged(seed: UInt64) {
    let sample = sample(seed)
    let links = Aligner().align(sample.source, sample.target).links
    let mirrored = Aligner().align(sample.target, sample.source).links
    // Of neighbouring null runs the source's comes first, whichever side that is; so null links
    // are compared by their own side alone.
    let left = links.map { Mirror($0.source, $0.target, $0.confidence) }.sorted()
    let right = mirrored.map { Mirror($0.target, $0.source, $0.confidence) }.sorted()
    #expect(left.map(\.source) == right.map(\.source))
    #expect(left.map(\.target) == right.map(\.target))
    for (one, other) in zip(left, right) {
      #expect(abs(one.confidence - other.confidence) < 0.01)
    }
  }

  private struct Mirror: Comparable {
    let source: Range<Int>
    let target: Range<Int>
    let confidence: Double

    init(_ source: Range<Int>, _ target: Range<Int>, _ confidence: Double) {
      self.source = source.isEmpty ? -1..<(-1) : source
      self.target = target.isEmpty ? -1..<(-1) : target
      self.confidence = confidence
    }

    static func < (left: Mirror, right: Mirror) -> Bool {
      (left.source.lowerBound, left.target.lowerBound)
        < (right.source.lowerBound, right.target.lowerBound)
    }
  }

  @Test(arguments: seeds)
  func isTheSameOnEveryRun(seed: UInt64) {
    let sample = sample(seed)
    let first = Aligner().align(sample.source, sample.target)
    let second = Aligner().align(sample.source, sample.target)
    #expect(first.links == second.links)
    #expect(first.evidence == second.evidence)
  }

  @Test func equalTextsAreLinkedOneToOne() {
    let text = segmentedText(SentencePairs.all.prefix(30).map(\.english), language: .english)
    let links = Aligner().align(text, text).links
    #expect(links.map(\.source) == text.segments.indices.map { $0..<($0 + 1) })
    #expect(links.map(\.target) == links.map(\.source))
    #expect(links.allSatisfy { $0.confidence > 0.9 })
  }

  @Test(arguments: [3..<6, 0..<2, 20..<29])
  func aRemovedBlockHasNoCounterpart(block: Range<Int>) {
    let pairs = SentencePairs.all.prefix(29)
    let source = segmentedText(pairs.map(\.english), language: .english)
    let kept = pairs.indices.filter { !block.contains($0) }.map { pairs[$0].german }
    let alignment = Aligner().align(source, segmentedText(kept, language: .german))
    #expect(alignment.links.filter(\.isNull).flatMap(\.source) == Array(block))
    #expect(alignment.links.filter { !$0.isNull }.allSatisfy { $0.kind == "1-1" })
  }

  /// Of languages without a file of their own, lengths, values and look-alikes still tell.
  @Test func unknownLanguages() {
    let pairs = SentencePairs.all.prefix(40)
    let source = segmentedText(pairs.map(\.english), language: .named("xx"))
    let target = segmentedText(pairs.map(\.german), language: .named("yy"))
    let alignment = Aligner().align(source, target)
    checkPartition(alignment, "unknown languages")
    let right = alignment.links.count { $0.source == $0.target && $0.kind == "1-1" }
    #expect(Double(right) > 0.8 * Double(pairs.count))
  }

  @Test(arguments: [(0, 0), (0, 3), (3, 0), (1, 0), (0, 1)])
  func emptySides(n: Int, m: Int) {
    let source = segmentedText(SentencePairs.all.prefix(n).map(\.english), language: .english)
    let target = segmentedText(SentencePairs.all.prefix(m).map(\.german), language: .german)
    let alignment = Aligner().align(source, target)
    checkPartition(alignment, "\(n) and \(m) segments")
    #expect(alignment.links.count == n + m)
    #expect(alignment.links.allSatisfy { $0.isNull && $0.confidence > 0.999 })
  }

  @Test func onePair() {
    let alignment = Aligner().align(
      segmentedText(["Pim costs $20,000."], language: .english),
      segmentedText(["Pim kostet 20.000 Dollar."], language: .german))
    #expect(alignment.links.map(\.kind) == ["1-1"])
    #expect(alignment.links.allSatisfy { $0.confidence > 0.9 })
  }

  @Test func aSplitSentence() {
    let alignment = Aligner().align(
      segmentedText(
        [
          "Lumora is now pinning its hopes on Chinese developers.",
          "In Chengdu, 320 engineers are at work on a processor, and its samples are due in 2024.",
          "Half of the money comes from Sichuan.",
        ], language: .english),
      segmentedText(
        [
          "Lumora setzt seine Hoffnungen nun auf chinesische Entwickler.",
          "In Chengdu arbeiten 320 Ingenieure an einem Prozessor.",
          "Die Muster werden für 2024 erwartet.",
          "Die Hälfte des Geldes kommt aus Sichuan.",
        ], language: .german))
    #expect(alignment.links.map(\.kind) == ["1-1", "1-2", "1-1"])
  }

  /// A text as long as a book is searched near the words that occur once.
  @Test func longTextsWithARemovedBlock() {
    let pairs = SentencePairs.all
    let english = (0..<420).map { "No. \($0 + 1000): \(pairs[$0 % pairs.count].english)" }
    let german = (0..<420).map { "Nr. \($0 + 1000): \(pairs[$0 % pairs.count].german)" }
    let kept = german.indices.filter { !(200..<230).contains($0) }.map { german[$0] }
    let alignment = Aligner().align(
      segmentedText(english, language: .english), segmentedText(kept, language: .german))
    checkPartition(alignment, "long")
    #expect(alignment.links.filter(\.isNull).flatMap(\.source) == Array(200..<230))
  }

  /// What stands twice is told apart by its versions alone.
  @Test(arguments: [("4.2.1", 1..<7), ("5.0.3", 7..<13)])
  func aListThatStandsTwiceIsLinkedByItsVersions(version: String, expected: Range<Int>) {
    let english = [("front", "4.2.1"), ("rear", "5.0.3")].flatMap { place, version in
      [
        "Speed of the \(place) roller.", "Width of the \(place) margin.",
        "Heat of the \(place) plate.",
      ]
      .flatMap { [$0, "Since firmware \(version)."] }
    }
    let german = ["Geschwindigkeit der Walze.", "Breite des Randes.", "Wärme der Platte."]
      .flatMap { [$0, "Seit Firmware \(version)."] }
    let breaks = { (items: [String]) in
      Set(items.indices.filter { $0 % 2 == 1 } + [items.count - 1])
    }
    let source =
      ["The settings of the press are listed here."] + english + ["Clean the press every week."]
    let target =
      ["Die Einstellungen der Presse sind hier aufgeführt."] + german
      + ["Reinigen Sie die Presse jede Woche."]
    let alignment = Aligner(lexicon: .embedded).align(
      segmentedText(source, language: .english, breaks: breaks(source)),
      segmentedText(target, language: .german, breaks: breaks(target)))
    let linked = alignment.links.filter { !$0.isNull }.flatMap(\.source)
    #expect(linked == [0] + expected + [13])
  }
}
