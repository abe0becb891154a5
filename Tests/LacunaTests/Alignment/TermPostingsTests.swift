import TestSupport
import Testing

@testable import Lacuna

@Suite struct TermPosting {
  /// Windows that move forward, as those of a band, and some that jump back.
  @Test func everyWindowShowsItsSegmentsAndCounts() {
    for seed in 0..<60 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let segments = (0..<12).map { _ in
        (0..<Int.random(in: 0...6, using: &generator)).map { _ in
          ["a", "b", "c", "d"].randomElement(using: &generator) ?? ""
        }.joined(separator: " ")
      }
      let text = bitext(segmentedText(segments), segmentedText(["a b c d"]))
      let terms = text.sourceTerms
      var postings = TermPostings(of: terms, vocabulary: text.vocabulary.count)
      for _ in 0..<30 {
        let low = Int.random(in: 0...terms.count, using: &generator)
        let window = low..<Int.random(in: low...terms.count, using: &generator)
        postings.move(to: window)
        for term in 0..<Int32(text.vocabulary.count) {
          var found: [Int: Float] = [:]
          postings.forEach(term) { found[$0] = $1 }
          var expected: [Int: Float] = [:]
          for segment in window {
            for other in terms[segment] where other == term { expected[segment, default: 0] += 1 }
          }
          #expect(found == expected, "seed \(seed)")
        }
      }
    }
  }
}
