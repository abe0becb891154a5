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
  private func rules(
    _ english: String, _ other: String, _ language: Language = .german
  ) -> [[Finding.Rule]] {
    let texts = (
      segmentedText([english], language: .english), segmentedText([other], language: language)
    )
    let links = knownAlignment([(english, other)]).links
    return [bitext(texts.0, texts.1), bitext(texts.1, texts.0)].map { bitext in
      let alignment = Alignment(bitext: bitext, links: links, evidence: 1000)
      return
        (ValueComparison.drafts(in: alignment)
        + NameComparison.drafts(in: alignment, ReadBitext(bitext))).map(\.rule)
    }
  }

  @Test func equalValuesRaiseNoAlarm() throws {
    let rows = try rows("equal.tsv")
    #expect(rows.count >= 400)
    for row in rows { #expect(rules(row[0], row[1]) == [[], []], "\(row)") }
  }

  /// As news say it: several values in a sentence, and other units.
  @Test func equalValuesOfNewsRaiseNoAlarm() throws {
    let rows = try rows("news.tsv")
    #expect(rows.count >= 300)
    for row in rows {
      let alarms = rules(row[0], row[1]).map { $0.filter { $0 != .converted } }
      #expect(alarms == [[], []], "\(row)")
    }
  }

  @Test func equalFrenchValuesRaiseNoAlarm() throws {
    let rows = try rows("french.tsv")
    #expect(rows.count >= 50)
    for row in rows { #expect(rules(row[0], row[1], .french) == [[], []], "\(row)") }
  }

  @Test(arguments: [("equal.tsv", Language.german), ("french.tsv", .french)])
  func equalValuesAreEqualAnchors(table: String, language: Language) throws {
    for row in try rows(table) {
      let kind = row[2]
      func values(_ text: String, _ language: Language) -> Set<String> {
        let found = anchors(text, language).filter { ($0.kind == .name) == (kind == "name") }
        return Set(found.flatMap { $0.values.map(\.description) })
      }
      let (left, right) = (values(row[0], .english), values(row[1], language))
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
