import TestSupport
import Testing

@testable import Lacuna

@Suite("Which links cross others") struct CrossingLinksTests {
  private func links(_ places: [Int?]) -> [Link] {
    places.enumerated().map { index, place in
      Link(
        source: index..<(index + 1), target: place.map { $0..<($0 + 1) } ?? 0..<0, confidence: 1)
    }
  }

  private struct Sample: CustomTestStringConvertible {
    /// The target of each source segment; none of a null link.
    let places: [Int?]
    let crossing: Set<Int>
    var testDescription: String { "\(places.map { $0 ?? -1 })" }
  }

  private static let samples = [
    Sample(places: [], crossing: []),
    Sample(places: [0, 1, 2, 3], crossing: []),
    Sample(places: [0, 2, 1, 3], crossing: [1, 2]),
    Sample(places: [3, 0, 1, 2], crossing: [0]),
    Sample(places: [1, 2, 3, 0], crossing: [3]),
    Sample(places: [2, 3, 0, 1], crossing: [0, 1, 2, 3]),
    Sample(places: [2, 1, 0], crossing: [0, 1, 2]),
    Sample(places: [0, 2, nil, 1, 3], crossing: [1, 3]),
    Sample(places: [4, nil, 5, nil, 6], crossing: []),
  ]

  @Test(arguments: samples)
  private func small(sample: Sample) {
    #expect(CrossingLinks.among(links(sample.places)) == sample.crossing)
  }

  /// All choices of links that rise, one by one.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func aLinkInOrderIsInEveryLongestChain(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let places = Array(0..<Int.random(in: 1...8, using: &generator)).shuffled(using: &generator)
    let chains = (0..<(1 << places.count)).map { choice in
      places.indices.filter { choice >> $0 & 1 == 1 }
    }.filter { chain in zip(chain, chain.dropFirst()).allSatisfy { places[$0] < places[$1] } }
    let longest = chains.map(\.count).max() ?? 0
    let inAll = places.indices.filter { index in
      chains.filter { $0.count == longest }.allSatisfy { $0.contains(index) }
    }
    #expect(
      CrossingLinks.among(links(places)) == Set(places.indices).subtracting(inAll), "\(places)")
  }

  @Test func anAlignmentSaysWhichOfItsLinksCross() {
    let text = segmentedText(["eins", "zwei", "drei"])
    let alignment = Alignment(
      source: text, target: text,
      links: [
        Link(source: 0..<1, target: 0..<1, confidence: 1),
        Link(source: 1..<2, target: 2..<3, confidence: 0.5),
        Link(source: 2..<3, target: 1..<2, confidence: 0.5),
      ])
    #expect(alignment.crossingLinks == [1, 2])
  }
}
