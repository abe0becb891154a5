import Foundation
import TestSupport
import Testing

@testable import Lacuna

/// The tables in `corpora/values`.
@Suite struct ValueTables {
  /// The cells of the rows of a table, without its header.
  private func rows(_ name: String) throws -> [[String]] {
    let url = Fixtures.corpora.appendingPathComponent("values/\(name)")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t").map(String.init) }
  }

  /// What an audit says of two sentences, in both directions.
  private func rules(_ english: String, _ german: String) -> [[Finding.Rule]] {
    let there = knownAlignment([(english, german)])
    let back = Alignment(
      bitext: bitext(
        segmentedText([german], language: .german), segmentedText([english], language: .english)),
      links: there.links, evidence: 1000)
    return [there, back].map { alignment in
      (ValueComparison.drafts(in: alignment)
        + NameComparison.drafts(in: alignment, ReadBitext(alignment.bitext))).map(\.rule)
    }
  }

  @Test func equalValuesRaiseNoAlarm() throws {
    let rows = try rows("equal.tsv")
    #expect(rows.count >= 400)
    for row in rows { #expect(rules(row[0], row[1]) == [[], []], "\(row)") }
  }

  @Test func equalValuesAreEqualAnchors() throws {
    for row in try rows("equal.tsv") {
      let kind = row[2]
      func values(_ text: String, _ language: Language) -> Set<String> {
        let found = anchors(text, language).filter { ($0.kind == .name) == (kind == "name") }
        return Set(found.flatMap { $0.values.map(\.description) })
      }
      let (left, right) = (values(row[0], .english), values(row[1], .german))
      if kind == "none" {
        #expect(left.isEmpty && right.isEmpty, "\(row)")
      } else {
        let wanted = Set(row[3].split(separator: "|").map(String.init))
        #expect(!left.isDisjoint(with: wanted), "\(row): \(left)")
        #expect(!right.isDisjoint(with: wanted), "\(row): \(right)")
      }
    }
  }

  @Test func unequalValuesAreFound() throws {
    let rows = try rows("unequal.tsv")
    #expect(rows.count >= 90)
    for row in rows {
      let rule = Finding.Rule(rawValue: row[2])
      #expect(rules(row[0], row[1]) == [[rule], [rule]].map { $0.compactMap(\.self) }, "\(row)")
    }
  }
}
