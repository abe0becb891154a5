import Testing

@testable import Lacuna

@Suite("Links put right for an audit")
struct RelinkingTests {
  private typealias Steps = [(Range<Int>, Range<Int>, Double)]

  /// An alignment of the sample sentences, the target's in that order.
  private func relinked(
    _ order: [Int], _ steps: Steps, german: [String] = SentencePairs.all.map(\.german),
    evidence: Double? = 1000
  ) -> [[Range<Int>]] {
    relinked(
      SentencePairs.all.map(\.english), order.map { german[$0] }, steps, evidence: evidence)
  }

  private func relinked(
    _ english: [String], _ german: [String], _ steps: Steps, evidence: Double? = 1000
  ) -> [[Range<Int>]] {
    let bitext = Bitext(
      AnchoredText(segmentedText(english, language: .english)),
      AnchoredText(segmentedText(german, language: .german)),
      lexicon: LexiconChoice.embedded.lexicon(from: .english, to: .german))
    let alignment = Alignment(
      bitext: bitext, links: steps.map { Link(source: $0.0, target: $0.1, confidence: $0.2) },
      evidence: evidence)
    let coverage = WordCoverage(bitext, ReadBitext(bitext))
    return Relinking.relinked(alignment, coverage).links.map { [$0.source, $0.target] }
  }

  private static let count = SentencePairs.all.count

  /// Single links but for those of two neighbours, which are given.
  private func steps(_ place: Int, _ own: Steps) -> Steps {
    let before: Steps = (0..<place).map { ($0..<($0 + 1), $0..<($0 + 1), 1) }
    let after: Steps = ((place + 2)..<Self.count).map { ($0..<($0 + 1), $0..<($0 + 1), 1) }
    return before + own + after
  }

  private func order(exchanging place: Int) -> [Int] {
    var order = Array(0..<Self.count)
    order.swapAt(place, place + 1)
    return order
  }

  /// The first sentence of a pair that changed places, and its translation, are linked with nothing.
  private func nulls(_ place: Int) -> Steps {
    let (first, second) = (place..<(place + 1), (place + 1)..<(place + 2))
    return [
      (first, place..<place, 0.9), (second, first, 1),
      ((place + 2)..<(place + 2), second, 0.9),
    ]
  }

  @Test func nullSegmentsThatTranslateEachOtherAreLinked() {
    let places = 0..<(Self.count - 1)
    let found = places.count { place in
      let links = relinked(order(exchanging: place), steps(place, nulls(place)))
      return links.contains([place..<(place + 1), (place + 1)..<(place + 2)])
        && links.count == Self.count
    }
    #expect(found * 10 > places.count * 7, "\(found) of \(places.count)")
  }

  @Test func whatIsLeftOutAndWhatIsAddedStayApart() {
    var kept = 0
    for place in 0..<(Self.count - 1) {
      var german = SentencePairs.all.map(\.german)
      // A sentence of which no word has to do with the one that is left out.
      german[place] = "Das Museum bleibt montags geschlossen."
      let own: Steps = [
        (place..<(place + 1), place..<place, 0.9),
        ((place + 1)..<(place + 1), place..<(place + 1), 0.9),
        ((place + 1)..<(place + 2), (place + 1)..<(place + 2), 1),
      ]
      let all = steps(place, own)
      let links = relinked(Array(0..<Self.count), all, german: german)
      kept += links == all.map { [$0.0, $0.1] } ? 1 : 0
    }
    #expect(kept * 10 >= (Self.count - 1) * 9, "\(kept) of \(Self.count - 1)")
  }

  @Test(arguments: [(0.52, true), (0.7, false)])
  func aPairThatIsHardlyDoubtedIsLinked(confidence: Double, isLinked: Bool) {
    var german = SentencePairs.all.map(\.german)
    german[1] = "Das Museum bleibt montags geschlossen."
    let own: Steps = [
      (1..<2, 1..<1, confidence), (2..<2, 1..<2, confidence), (2..<3, 2..<3, 1),
    ]
    let links = relinked(Array(0..<Self.count), steps(1, own), german: german)
    #expect(links.contains([1..<2, 1..<2]) == isLinked)
  }

  @Test func aTranslationIsTakenBackFromANeighbour() {
    // The translation of the first of two is left out, that of the second linked with the first.
    let places = 0..<(Self.count - 1)
    let found = places.count { place in
      var order = Array(0..<Self.count)
      order.remove(at: place)
      let before: Steps = (0..<place).map { ($0..<($0 + 1), $0..<($0 + 1), 1) }
      let own: Steps = [
        (place..<(place + 1), place..<(place + 1), 0.9),
        ((place + 1)..<(place + 2), (place + 1)..<(place + 1), 0.9),
      ]
      let after: Steps = ((place + 2)..<Self.count).map { ($0..<($0 + 1), ($0 - 1)..<$0, 1) }
      let links = relinked(order, before + own + after)
      return links.contains([(place + 1)..<(place + 2), place..<(place + 1)])
    }
    #expect(found * 10 > places.count * 5, "\(found) of \(places.count)")
  }

  /// A link has six segments at most: what is one sentence here and seven there takes the rest.
  @Test(arguments: ["Berlin 1950.", "Many visitors admire our museum."])
  func theWidestLinkTakesWhatWasCutOff(first: String) {
    // The sample sentences make the words of the list rare ones.
    let n = Self.count
    let english =
      SentencePairs.all.map(\.english) + [
        first, "Hamburg 1951.", "Dresden 1952.", "Leipzig 1953.", "Bremen 1954.", "Potsdam 1955.",
        "Rostock 1956.",
      ]
    let german =
      SentencePairs.all.map(\.german) + [
        "Berlin 1950, Hamburg 1951, Dresden 1952, Leipzig 1953, Bremen 1954, Potsdam 1955, "
          + "Rostock 1956."
      ]
    let before: Steps = (0..<n).map { ($0..<($0 + 1), $0..<($0 + 1), 1) }
    let own: Steps = [
      (n..<(n + 1), n..<n, 1), ((n + 1)..<(n + 6), n..<(n + 1), 1),
      ((n + 6)..<(n + 7), (n + 1)..<(n + 1), 1),
    ]
    let links = relinked(english, german, before + own).dropFirst(n)
    let all = [[n..<(n + 7), n..<(n + 1)]]
    let others = [[n..<(n + 1), n..<n], [(n + 1)..<(n + 7), n..<(n + 1)]]
    #expect(Array(links) == (first.hasPrefix("Berlin") ? all : others))
  }

  /// It takes no more than a paragraph, however much is explained by it.
  @Test func theWidestLinkStaysWithinAParagraph() {
    let english = Array(repeating: "Open the door.", count: 60)
    let steps: Steps =
      (0..<20).map { ($0..<($0 + 1), 0..<0, 1) } + [(20..<25, 0..<1, 1)]
      + (25..<60).map { ($0..<($0 + 1), 1..<1, 1) }
    let links = relinked(english, ["Öffne die Tür."], steps)
    #expect(links.allSatisfy { $0[0].count <= 23 })
    #expect(links.map { $0[0].count }.reduce(0, +) == 60)
  }

  /// A line that a whole paragraph was linked with for want of anything better is parted from it.
  @Test(arguments: [(0.45, false), (0.6, true)])
  func aLineAndAParagraphAreParted(confidence: Double, isLinked: Bool) {
    let english = ["The harbour is closed.", "Nobody works here today.", "The ferry is late."]
    let german = [
      "Der Hafen ist geschlossen.",
      "Im Museum hängen viele Bilder von Malern, die vor hundert Jahren auf der Insel lebten, und im Keller stehen drei alte Maschinen, die niemand mehr reparieren kann.",
      "Die Fähre ist verspätet.",
    ]
    let steps: Steps = [(0..<1, 0..<1, 1), (1..<2, 1..<2, confidence), (2..<3, 2..<3, 1)]
    let parted = relinked(
      english + ["The captain sleeps."], german, steps + [(3..<4, 3..<3, 0.9)])
    #expect(parted.contains([1..<2, 1..<2]) == isLinked)
  }

  @Test func givenLinksStay() {
    let all = steps(1, nulls(1))
    let links = relinked(order(exchanging: 1), all, evidence: nil)
    #expect(links == all.map { [$0.0, $0.1] })
  }
}
