import Testing

@testable import Lacuna

@Suite("Terms that both texts share") struct SharedTermsTests {
  /// Two texts; of the source, `[`…`]` encloses the block's segments, of the target likewise.
  private struct Sample: CustomTestStringConvertible {
    let source: [String]
    let target: [String]
    let strays: Int
    let bridges: Int
    var testDescription: String { "\(source) – \(target)" }

    init(_ source: [String], _ target: [String], strays: Int, bridges: Int = 0) {
      (self.source, self.target, self.strays, self.bridges) = (source, target, strays, bridges)
    }
  }

  /// The segments without the marks, and the range of those marked by a `*`.
  private func block(_ marked: [String]) -> (text: SegmentedText, range: Range<Int>) {
    let numbers = marked.indices.filter { marked[$0].hasPrefix("*") }
    let plain = marked.map { $0.hasPrefix("*") ? String($0.dropFirst()) : $0 }
    let first = numbers.first ?? 0
    return (segmentedText(plain), first..<(first + numbers.count))
  }

  private static let samples = [
    Sample(["*Kimori kam", "*Valdano ging"], ["*Kimori came", "*Valdano went"], strays: 0),
    // Any straight cut parts two names from their partners.
    Sample(
      ["*Kimori kam", "*Valdano ging"], ["*Valdano went", "*Kimori came"], strays: 0, bridges: 2),
    Sample(["*Kimori kam", "*Valdano ging"], ["*Kimori", "*Valdano, Kimori"], strays: 0),
    // The best cut is after the first of three; it parts nothing.
    Sample(
      ["*Kimori kam", "*Valdano ging"], ["*Kimori came", "*and saw", "*Valdano"], strays: 0),
    Sample(["*Kimori kam", "*1871 war"], ["*1871 was", "*Kimori came"], strays: 0, bridges: 2),
    Sample(["*Kimori kam"], ["*came", "Kimori"], strays: 1),
    Sample(["Kimori", "*kam 1871"], ["*Kimori came", "in 1871"], strays: 2),
    // Four segments away is near, five is not.
    Sample(["*Kimori kam"], ["*came", "a", "b", "c", "Kimori"], strays: 1),
    Sample(["*Kimori kam"], ["*came", "a", "b", "c", "d", "Kimori"], strays: 0),
    // A partner inside as well is no stray.
    Sample(["*Kimori kam"], ["*Kimori came", "Kimori"], strays: 0),
    // What stands in more than ten segments is not rare.
    Sample(
      ["*Kimori"] + Array(repeating: "Kimori", count: 10),
      ["*came"] + Array(repeating: "Kimori", count: 10), strays: 0),
    Sample(
      ["*Kimori 1871 1872 1873 1874 1875"], ["*came", "Kimori 1871 1872 1873 1874 1875"],
      strays: 4),
  ]

  @Test(arguments: samples)
  private func markedBlocks(sample: Sample) {
    let (source, target) = (block(sample.source), block(sample.target))
    let shared = SharedTerms(bitext(source.text, target.text))
    #expect(shared.strays(source.range, target.range) == sample.strays)
    // With the sides exchanged too.
    let mirrored = SharedTerms(bitext(target.text, source.text))
    #expect(mirrored.strays(target.range, source.range) == sample.strays)
    guard source.range.count > 1, target.range.count > 1 else { return }
    #expect(shared.bridges(source.range, target.range) == sample.bridges)
    #expect(mirrored.bridges(target.range, source.range) == sample.bridges)
  }

  @Test func aNullSegmentWhosePartnerIsNear() {
    let shared = SharedTerms(
      bitext(segmentedText(["a", "Kimori", "b"]), segmentedText(["c", "d", "Kimori"])))
    #expect(shared.strays(1..<2, 1..<1) == 1)
    #expect(shared.strays(0..<1, 0..<0) == 0)
    #expect(shared.strays(1..<1, 2..<3) == 1)
  }
}
