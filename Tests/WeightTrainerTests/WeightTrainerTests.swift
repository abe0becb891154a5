import Foundation
import TestSupport
import Testing

@testable import Lacuna
@testable import WeightTrainer

@Suite("Fitting the weights that come along") struct WeightTrainerTests {
  private static let corpora = ["export-rule", "hotplate-manual"]

  private func set(_ name: String = "corpora") throws -> GoldSet {
    try GoldSet(name, (source: "en", target: "de"), Self.corpora.flatMap(files))
  }

  private func files(_ corpus: String) -> [String] {
    ["en.sentences", "de.sentences", "gold.links"].map {
      Fixtures.corpora.appendingPathComponent(corpus).appendingPathComponent($0).path
    }
  }

  private func squeezed(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace })
  }

  /// The file that is committed is the one that the trainer writes, but for the layout.
  @Test func theTableIsTheCommittedFile() throws {
    let file = Fixtures.packageRoot.appendingPathComponent(
      "Sources/Lacuna/Alignment/Refinement/FittedWeights.swift")
    let committed = try String(contentsOf: file, encoding: .utf8)
    let table = WeightTable(withLexicon: .withLexicon, induced: .induced)
    #expect(squeezed(table.source) == squeezed(committed))
  }

  @Test func theTableHasARowForEachFeatureInTheirOrder() {
    let values = Feature.allCases.indices.map { Double($0) + 0.12349 }
    let table = WeightTable(
      withLexicon: FeatureWeights(values: values),
      induced: FeatureWeights(values: values.map { _ in -0.0001 }))
    let rows = table.source.split(separator: "\n").filter { $0.contains("Row(.") }
    #expect(
      rows.map { $0.trimmingCharacters(in: .whitespaces) }
        == Feature.allCases.map {
          "Row(.\($0), withLexicon: \($0.rawValue).123, induced: 0.0),"
        })
  }

  @Test func aSetIsReadFromItsFiles() throws {
    let set = try set()
    #expect(set.pairs.count == 2)
    #expect(set.hasLexicon)
    let gold = try #require(set.pairs.first?.gold)
    #expect(gold.contains(ListedLink(source: [11], target: [11, 12])))
    #expect(set.pairs.first?.source.language.code == "en")
    let other = try GoldSet(
      "other", (source: "hu", target: "ro"), files("export-rule"))
    #expect(!other.hasLexicon)
  }

  @Test func aMissingFileIsAnError() {
    #expect(throws: (any Error).self) {
      try GoldSet("none", (source: "en", target: "de"), ["/nowhere/a", "/nowhere/b", "/nowhere/c"])
    }
  }

  /// The score of a set of one text is the strict F1 of its links.
  @Test func theScoreOfATextIsItsStrictF1() throws {
    let one = try GoldSet("one", (source: "en", target: "de"), files("export-rule"))
    let score = FeaturedSet(one, .embedded, induces: false).score(.withLexicon)
    let pair = try #require(one.pairs.first)
    let links = Aligner().align(pair.source, pair.target).links
    let expected = LinkScore(
      gold: pair.gold,
      hypothesis: links.map { ListedLink(source: Array($0.source), target: Array($0.target)) })
    #expect(abs(score - 100 * expected.strict.f1) < 1e-9)
    #expect(score > 80)
  }

  @Test func largeSetsCountLessThanTheirSize() throws {
    let both = FeaturedSet(try set(), .embedded, induces: false)
    let one = FeaturedSet(
      try GoldSet("one", (source: "en", target: "de"), files("export-rule")), .embedded,
      induces: false)
    let counts = both.weighted.map(\.text.goldCount).reduce(0, +)
    #expect(both.weighted.count == 2 && counts > 100)
    let shares = (both: both.weighted[0].share, one: one.weighted[0].share)
    #expect(abs(shares.both * shares.both * Double(counts) - 500) < 1e-6)
    #expect(shares.both < shares.one)
    #expect(both.summary.hasPrefix("\(counts) links, "))
  }

  /// What the fitted weights are judged by is another set.
  @Test func setsAreJudgedByWeightsOfTheOthers() throws {
    let sets = try Self.corpora.map { name in
      FeaturedSet(
        try GoldSet(name, (source: "en", target: "de"), files(name)), .embedded, induces: false)
    }
    var fitting = WeightFitting(AlignmentModel())
    fitting.steps = 5
    let weights = WeightTrainer.fitted(sets, fitting)
    #expect(weights.values != fitting.initial.values)
    #expect(weights.values == fitting.fit(sets.flatMap(\.weighted)).values)
  }

  @Test func withoutSetsTheCommandExplainsItself() throws {
    let script = Fixtures.packageRoot.appendingPathComponent("scripts/train-weights")
    for arguments in [[], ["/nowhere/at/all"], ["a", "b"]] {
      let result = try TestCommand.run(script, arguments)
      #expect(result.status == 64)
      #expect(result.errorText.hasPrefix("usage: scripts/train-weights FOLDER"))
    }
  }

  @Test(arguments: [[], ["x.swift", "nonsense"], ["x.swift", "--set", "name", "en"]])
  func wrongArguments(arguments: [String]) throws {
    let program = try #require(Fixtures.builtExecutable("WeightTrainer"))
    try Fixtures.withTemporaryFolder { folder in
      let result = try TestCommand.run(program, arguments, in: folder)
      #expect(result.status == 64)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }
}
