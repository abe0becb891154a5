import TestSupport
import Testing

@testable import Lacuna

@Suite("Links that are settled")
struct FixedLinksTests {
  private typealias Pair = (source: Range<Int>, target: Range<Int>)

  private static let texts = (
    source: segmentedText(
      SentencePairs.all.prefix(24).map(\.english), language: .english, breaks: [5, 12]),
    target: segmentedText(
      SentencePairs.all.prefix(24).map(\.german), language: .german, breaks: [5, 12])
  )

  private static func align(
    _ links: [(source: Range<Int>, target: Range<Int>)], with aligner: Aligner = Aligner()
  ) throws -> [Link] {
    let fixed = try FixedLinks(
      links, sourceCount: texts.source.segments.count, targetCount: texts.target.segments.count)
    return aligner.align(texts.source, texts.target, fixing: fixed).links
  }

  private static func isKept(_ pair: Pair, in links: [Link]) -> Bool {
    guard !pair.source.isEmpty, !pair.target.isEmpty else {
      // Segments without counterpart stand alone, each in a link of its own.
      let single = links.filter { $0.isNull && $0.confidence == 1 }
      return pair.source.allSatisfy { segment in single.contains { $0.source.contains(segment) } }
        && pair.target.allSatisfy { segment in single.contains { $0.target.contains(segment) } }
    }
    return links.contains {
      $0.source == pair.source && $0.target == pair.target && $0.confidence == 1
    }
  }

  private static func segmentsAreLinkedOnce(_ links: [Link]) -> Bool {
    links.flatMap { Array($0.source) }.sorted() == Array(texts.source.segments.indices)
      && links.flatMap { Array($0.target) }.sorted() == Array(texts.target.segments.indices)
      && links.map(\.source.lowerBound) == links.map(\.source.lowerBound).sorted()
  }

  @Test func withNoneTheAlignmentIsTheSame() throws {
    #expect(
      try Self.align([]) == Aligner().align(Self.texts.source, Self.texts.target).links)
  }

  @Test func whatTheAlignerFoundCanBeSettled() throws {
    let found = Aligner().align(Self.texts.source, Self.texts.target).links
    let again = try Self.align(found.map { ($0.source, $0.target) })
    #expect(again.map(\.kind) == found.map(\.kind))
    #expect(again.allSatisfy { $0.confidence == 1 })
  }

  @Test(arguments: [
    // One segment too far, of a shape that no search tries, without counterpart, out of order.
    (7..<8, 8..<9), (3..<12, 4..<6), (9..<11, 9..<9), (4..<4, 4..<7), (2..<3, 15..<16),
  ])
  func aLinkIsKeptAndTheOthersStayPut(source: Range<Int>, target: Range<Int>) throws {
    for aligner in [Aligner(), Aligner(lexicon: .none, induces: true)] {
      let links = try Self.align([(source, target)], with: aligner)
      #expect(Self.isKept((source, target), in: links))
      #expect(Self.segmentsAreLinkedOnce(links))
    }
    let links = try Self.align([(source, target)])
    let far = SentencePairs.all.indices.prefix(24).filter {
      !((source.lowerBound - 3)...(source.upperBound + 3)).contains($0)
        && !((target.lowerBound - 3)...(target.upperBound + 3)).contains($0)
    }
    let right = far.count { segment in
      links.contains { $0.source == segment..<(segment + 1) && $0.target == $0.source }
    }
    #expect(right * 10 >= far.count * 8)
  }

  /// Sentences of which each could translate each.
  private static func alike(_ count: Int) -> SegmentedText {
    segmentedText((0..<count).map { _ in "Lorem ipsum dolor sit amet." })
  }

  @Test func noLinkLeavesItsStretch() throws {
    let (source, target) = (Self.alike(20), Self.alike(24))
    let fixed = try FixedLinks(
      [(6..<8, 8..<9), (12..<13, 16..<17)], sourceCount: 20, targetCount: 24)
    let links = Aligner().align(source, target, fixing: fixed).links
    #expect(links.contains(Link(source: 6..<8, target: 8..<9, confidence: 1)))
    #expect(links.contains(Link(source: 12..<13, target: 16..<17, confidence: 1)))
    for link in links where !link.isNull {
      #expect(
        link.source.upperBound <= 8 && link.target.upperBound <= 9
          || 8 <= link.source.lowerBound && link.source.upperBound <= 13
            && 9 <= link.target.lowerBound && link.target.upperBound <= 17
          || 13 <= link.source.lowerBound && 17 <= link.target.lowerBound)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func anyLinksAreKept(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var (source, target): (Set<Int>, Set<Int>) = ([], [])
    var pairs: [Pair] = []
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let left = Int.random(in: 0..<22, using: &generator)
      let right =
        Bool.random(using: &generator) ? left : Int.random(in: 0..<22, using: &generator)
      let pair = (
        source: left..<(left + Int.random(in: 0...2, using: &generator)),
        target: right..<(right + Int.random(in: 0...2, using: &generator))
      )
      guard !pair.source.isEmpty || !pair.target.isEmpty, source.isDisjoint(with: pair.source),
        target.isDisjoint(with: pair.target)
      else { continue }
      source.formUnion(pair.source)
      target.formUnion(pair.target)
      pairs.append(pair)
    }
    let links = try Self.align(pairs)
    for pair in pairs { #expect(Self.isKept(pair, in: links), "\(pair) of \(pairs)") }
    #expect(Self.segmentsAreLinkedOnce(links), "\(pairs)")
  }

  @Test func whatCannotBeSettledIsToldByItsNumber() {
    func error(_ links: [Pair]) -> FixedLinksError? {
      do throws(FixedLinksError) {
        _ = try FixedLinks(links, sourceCount: 4, targetCount: 4)
        return nil
      } catch {
        return error
      }
    }
    #expect(error([(0..<1, 0..<1), (2..<2, 2..<2)]) == .emptyLink(1))
    #expect(error([(0..<1, 3..<5)]) == .beyondText(0))
    #expect(error([(2..<4, 0..<1), (0..<1, 0..<1)]) == .overlapping(0))
    #expect(error([(0..<1, 1..<2), (1..<2, 0..<1)]) == nil)
  }
}
