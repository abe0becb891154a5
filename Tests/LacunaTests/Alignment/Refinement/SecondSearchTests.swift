import TestSupport
import Testing

@testable import Lacuna

/// What holds of every alignment, also where links cross.
@Suite("Alignments of two searches") struct SecondSearchTests {
  private static let seeds = 0..<6 as Range<UInt64>

  private struct Sample {
    let source: SegmentedText
    let target: SegmentedText

    /// Sentences of the corpora, of which each side lacks some; some neighbours are exchanged, some
    /// joined to one segment.
    init(seed: UInt64) {
      var generator = SeededGenerator(seed: seed)
      let first = Int.random(in: 0..<30, using: &generator)
      let numbers = Array(first..<(first + Int.random(in: 8...40, using: &generator)))
      func chosen() -> [Int] {
        numbers.filter { _ in Int.random(in: 0..<12, using: &generator) > 0 }
      }
      let english = chosen()
      var german = chosen()
      for place in stride(from: 2, to: german.count - 1, by: 7) { german.swapAt(place, place + 1) }
      func segments(_ texts: [String]) -> [String] {
        texts.reduce(into: []) { segments, text in
          if let last = segments.indices.last, Int.random(in: 0..<8, using: &generator) == 0 {
            segments[last] += " " + text
          } else {
            segments.append(text)
          }
        }
      }
      source = segmentedText(
        segments(english.map { SentencePairs.all[$0].english }), language: .english)
      target = segmentedText(
        segments(german.map { SentencePairs.all[$0].german }), language: .german)
    }
  }

  private static let samples = seeds.map(Sample.init)
  private static let aligners = [
    Aligner(), Aligner(induces: true), Aligner(lexicon: .none, induces: true),
  ]

  @Test(arguments: aligners.indices)
  func everySegmentBelongsToOneLink(aligner: Int) {
    var crossing = 0
    for sample in Self.samples {
      let alignment = Self.aligners[aligner].align(sample.source, sample.target)
      let links = alignment.links
      // The source is in order, the target in some order.
      #expect(links.flatMap(\.source) == Array(sample.source.segments.indices))
      #expect(links.flatMap(\.target).sorted() == Array(sample.target.segments.indices))
      #expect(links.allSatisfy { !($0.source.isEmpty && $0.target.isEmpty) })
      #expect(links.allSatisfy { (0...1).contains($0.confidence) })
      crossing += alignment.crossingLinks.count
    }
    // With a lexicon the samples do have crossing links.
    if aligner == 0 { #expect(crossing > 5) }
  }

  @Test(arguments: aligners.indices)
  func isTheSameMirroredWithTheSidesExchanged(aligner: Int) {
    for sample in Self.samples {
      let alignment = Self.aligners[aligner].align(sample.source, sample.target)
      let mirror = Self.aligners[aligner].align(sample.target, sample.source)
      var confidences: [Place: Double] = [:]
      for link in mirror.links {
        confidences[Place(link.target, link.source)] = link.confidence
      }
      #expect(alignment.links.count == mirror.links.count)
      for link in alignment.links {
        let other = confidences[Place(link.source, link.target)]
        // Of null runs of both sides the source's comes first, so that likeness looks around other
        // places mirrored.
        #expect(abs((other ?? .infinity) - link.confidence) < 0.2, "\(link)")
      }
      func crossing(_ alignment: Alignment) -> Set<Link> {
        Set(alignment.crossingLinks.map { alignment.links[$0] })
      }
      #expect(
        Set(crossing(alignment).map { Place($0.source, $0.target) })
          == Set(crossing(mirror).map { Place($0.target, $0.source) }))
    }
  }

  /// A link, or a null segment wherever it stands on the other side.
  private struct Place: Hashable {
    let source: Range<Int>
    let target: Range<Int>

    init(_ source: Range<Int>, _ target: Range<Int>) {
      self.source = source.isEmpty ? 0..<0 : source
      self.target = target.isEmpty ? 0..<0 : target
    }
  }

  @Test(arguments: aligners.indices)
  func isTheSameAgain(aligner: Int) {
    for sample in Self.samples.prefix(3) {
      let links = (0..<2).map { _ in
        Self.aligners[aligner].align(sample.source, sample.target).links
      }
      #expect(links[0] == links[1])
    }
  }

  @Test(arguments: aligners.indices)
  func identicalTexts(aligner: Int) {
    let text = segmentedText(SentencePairs.all.prefix(25).map(\.english), language: .english)
    let alignment = Self.aligners[aligner].align(text, text)
    #expect(alignment.links.map(\.source) == text.segments.indices.map { $0..<($0 + 1) })
    #expect(alignment.links.map(\.target) == alignment.links.map(\.source))
    #expect(alignment.crossingLinks.isEmpty)
    // The same sentence all over says nothing of its place, and is in order all the same.
    let same = segmentedText(Array(repeating: SentencePairs.all[4].english, count: 12))
    let links = Self.aligners[aligner].align(same, same).links
    #expect(links.map(\.target) == links.map(\.source))
  }

  @Test(arguments: aligners.indices, [(0, 0), (0, 1), (1, 0), (4, 0), (0, 4), (1, 1)])
  func fewSegments(aligner: Int, counts: (n: Int, m: Int)) {
    let texts = sentences(english: Array(0..<counts.n), german: Array(0..<counts.m))
    let links = Self.aligners[aligner].align(texts.source, texts.target).links
    let kinds = links.map(\.kind)
    let nulls =
      Array(repeating: "1-0", count: counts.n) + Array(repeating: "0-1", count: counts.m)
    #expect(kinds == (counts == (1, 1) ? ["1-1"] : nulls))
    #expect(links.allSatisfy { $0.confidence > 0.5 && $0.confidence <= 1 })
  }
}
