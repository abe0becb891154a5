import Lacuna
import Testing

@Suite struct Fingerprints {
  private static let wrong = ("They built 45,000 units.", "Sie bauten 54.000 Stück.")
  private static let right = ("Pim will come.", "Pim kommt.")

  private func fingerprints(_ pairs: [(String, String)]) -> [String] {
    Auditor().audit(knownAlignment(pairs)).findings.map(\.fingerprint)
  }

  @Test func areSixteenHexadecimalDigits() {
    for fingerprint in fingerprints([Self.wrong, ("He has 3 sons.", "Er hat 4 Söhne.")]) {
      #expect(fingerprint.utf8.count == 16)
      #expect(fingerprint.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    }
  }

  @Test func stayWhenOtherPartsChange() {
    let alone = fingerprints([Self.wrong])
    #expect(fingerprints([Self.right, Self.wrong]) == alone)
    #expect(fingerprints([Self.wrong, Self.right, Self.right]) == alone)
    #expect(alone.count == 1)
  }

  @Test func equalFindingsHaveDifferentOnes() {
    let twice = fingerprints([Self.wrong, Self.right, Self.wrong])
    #expect(twice.count == 2 && Set(twice).count == 2)
    #expect(twice.first == fingerprints([Self.wrong]).first)
  }

  @Test func differWithTheTextAndWithTheRule() {
    let omission = knownAlignment(
      ["Pim came.", "Gone."], ["Pim kam."], [(0..<1, 0..<1), (1..<2, 1..<1)])
    let other = knownAlignment(
      ["Pim came.", "Lost."], ["Pim kam."], [(0..<1, 0..<1), (1..<2, 1..<1)])
    let addition = knownAlignment(
      ["Pim came."], ["Pim kam.", "Gone."], [(0..<1, 0..<1), (1..<1, 1..<2)])
    let all = [omission, other, addition].flatMap { Auditor().audit($0).findings }
    #expect(all.count == 3 && Set(all.map(\.fingerprint)).count == 3)
  }

  /// Breaking a text's lines anew does not rename what was found in it.
  @Test func doNotDependOnWhiteSpace() {
    func fingerprint(_ text: String) -> [String] {
      let source = SegmentedText(Document(text), language: .english, paragraphs: .blank)
      let target = segmentedText(["Pim kam."], language: .german)
      let alignment = Alignment(
        bitext: bitext(source, target),
        links: [
          Link(source: 0..<1, target: 0..<1, confidence: 1),
          Link(source: 1..<2, target: 1..<1, confidence: 1),
        ], evidence: 1000)
      return Auditor().audit(alignment).findings.map(\.fingerprint)
    }
    #expect(
      fingerprint("Pim came. He had been away.") == fingerprint("Pim came.\nHe had\nbeen  away."))
  }

  /// Nothing stands behind the last byte, which is in the middle of a scalar.
  @Test(arguments: ["She said “no”", "Sie aß…", "Es sah ihn 𝄞", "\u{FFFF}", "é"])
  func aTextMayEndInAnyScalar(text: String) {
    let report = Auditor().audit(
      Aligner().align(
        SegmentedText(Document(text), language: .english),
        SegmentedText(Document(""), language: .german)))
    #expect(!report.findings.isEmpty)
  }
}
