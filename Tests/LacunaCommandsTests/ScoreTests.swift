import Foundation
import TestSupport
import Testing

@Suite("Scoring links")
struct ScoreTests {
  private struct Rates: Decodable {
    let precision: Double
    let recall: Double
    let f1: Double
    let right: Int?
    let wrong: Int?
    let missed: Int?
  }

  private static var reference: URL? {
    guard let file = Fixtures.shared?.appendingPathComponent("bench/score_links.py"),
      FileManager.default.fileExists(atPath: file.path), Fixtures.program("python3") != nil
    else { return nil }
    return file
  }

  @Test(arguments: Corpus.all)
  func theGoldIsReachedByItself(corpus: Corpus) throws {
    let gold = corpus.path("gold.links")
    let result = try lacuna(["score", gold, gold])
    #expect(result.status == 0)
    let lines = result.outputText.split(separator: "\n")
    try #require(lines.count == 6)
    #expect(lines[1] == "strict        1.0000  1.0000  1.0000")
  }

  @Test func theTableRoundsButNeverToWholes() throws {
    try Fixtures.withTemporaryFolder { folder in
      let links = (0..<30_000).map { "[\($0)]:[\($0)]\n" }
      let gold = try folder.file("gold", links.joined())
      let found = try folder.file("found", links.dropLast().joined() + "[29999]:[5]\n")
      let table = try lacuna(["score", gold, found]).outputText
      #expect(table.contains("strict        0.9999  0.9999  0.9999\n"), "\(table)")
    }
  }

  @Test func eitherSideIsStandardInput() throws {
    let gold = try #require(Corpus.all.first).path("gold.links")
    let input = Data("[0]:[0]\n".utf8)
    #expect(try lacuna(["score", gold, "-"], input: input).status == 0)
    #expect(try lacuna(["score", "-", gold], input: input).status == 0)
    #expect(try lacuna(["score", "-", "-"], input: input).status == 64)
  }

  @Test func whatIsNoLinkIsNamedByFileAndLine() throws {
    try Fixtures.withTemporaryFolder { folder in
      let good = try folder.file("good", "[0]:[0]\n")
      let bad = try folder.file("bad", "[0]:[0]\n[1]:[-1]\n")
      for words in [["score", good, bad], ["score", bad, good]] {
        let result = try lacuna(words)
        #expect(result.status == 65)
        #expect(result.output.isEmpty)
        #expect(result.errorText.hasPrefix("lacuna score: \(bad): line 2: "))
      }
      #expect(try lacuna(["score", good, "no-such"]).status == 66)
    }
  }

  @Test func segmentsPastTheEndOfTheOtherFileAreTold() throws {
    try Fixtures.withTemporaryFolder { folder in
      let gold = try folder.file("gold", "[0]:[0]\n[7]:[1]\n")
      let whole = try folder.file("whole", "[0]:[0]\n[1]:[]\n[]:[1]\n")
      let result = try lacuna(["score", gold, whole])
      #expect(result.status == 0)
      #expect(
        result.errorText
          == "lacuna score: \(gold) has source segment 7, past the last of \(whole), "
          + "1; take two alignments of the same texts\n")
      #expect(try lacuna(["score", "-q", gold, whole]).errorText.isEmpty)
      // Where no segment without counterpart is listed, the last ones may be such.
      let links = try folder.file("links", "[0]:[0]\n")
      #expect(try lacuna(["score", gold, links]).errorText.isEmpty)
    }
  }

  @Test(
    .enabled(if: reference != nil, "the data for measuring is not there"),
    arguments: 1...25 as ClosedRange<UInt64>)
  func theFiguresAreThoseOfTheReference(seed: UInt64) throws {
    let reference = try #require(Self.reference)
    let python = try #require(Fixtures.program("python3"))
    var generator = SeededGenerator(seed: seed)
    try Fixtures.withTemporaryFolder { folder in
      let paths = try ["gold", "found"].map {
        try folder.file($0, Self.links(&generator))
      }
      let ours = try JSONDecoder().decode(
        [String: Rates].self, from: lacuna(["score", "-f", "json"] + paths).output)
      let result = try TestCommand.run(
        python, [reference.path, "--json", "-g", paths[0], "-t", paths[1]])
      let theirs = try #require(
        try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
      for kind in ["strict", "lax"] {
        let rates = try #require(ours[kind])
        for (name, value) in [
          ("precision", rates.precision), ("recall", rates.recall), ("f1", rates.f1),
        ] {
          let expected = try #require(theirs["\(name)_\(kind)"] as? Double)
          #expect(abs(value - expected) < 2e-6, "\(name) \(kind)")
        }
      }
      for kind in ["omission", "addition", "null"] {
        let rates = try #require(ours[kind])
        let expected = try #require(theirs[kind] as? [String: Any])
        #expect(rates.right == expected["tp"] as? Int)
        #expect(rates.wrong == expected["fp"] as? Int)
        #expect(rates.missed == expected["fn"] as? Int)
        #expect(abs(rates.f1 - (try #require(expected["f1"] as? Double))) < 2e-6)
      }
    }
  }

  private static func links(_ generator: inout SeededGenerator) -> String {
    func side() -> String {
      let count = Int.random(in: 0...3, using: &generator)
      return "\((0..<count).map { _ in Int.random(in: 0..<12, using: &generator) })"
    }
    return (0..<Int.random(in: 0...25, using: &generator))
      .map { _ in side() + ":" + side() + (Bool.random(using: &generator) ? ":0.5" : "") }
      .joined(separator: "\n")
  }
}
