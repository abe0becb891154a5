import Testing

@testable import Lacuna

@Suite("Filters of findings")
struct FindingFilterTests {
  private static let report = Auditor().audit(
    knownAlignment(
      ["He has 3 sons.", "Gone is this."], ["Er hat 4 Söhne."], [(0..<1, 0..<1), (1..<2, 1..<1)]))

  private func rules(_ filter: FindingFilter) -> [Finding.Rule] {
    Self.report.filtered(by: filter.admits).findings.map(\.rule)
  }

  @Test func keepsWhatIsAskedFor() {
    #expect(rules(FindingFilter()) == [.numberMismatch, .omission])
    #expect(rules(FindingFilter(rules: [.omission])) == [.omission])
    #expect(rules(FindingFilter(disabledRules: [.omission])) == [.numberMismatch])
    #expect(rules(FindingFilter(leastConfidence: 0.98)) == [.omission])
    #expect(rules(FindingFilter(rules: [.omission], disabledRules: [.omission])).isEmpty)
  }

  @Test func countsWhatIsLeftOut() {
    let once = Self.report.filtered(by: FindingFilter(rules: [.omission]).admits)
    #expect(once.leftOutCount == 1 && Self.report.leftOutCount == 0)
    #expect(once.filtered { _ in false }.leftOutCount == 2)
  }
}
