import Foundation
import TestSupport
import Testing

@Suite("Converting aligned texts")
struct ConvertTests {
  private let memory = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tmx version="1.4"><header srclang="en"/><body>
    <tu><prop type="x-confidence">0.900</prop><tuv xml:lang="en"><seg>A <ph/>ferry</seg></tuv>
    <tuv xml:lang="de-AT"><seg>Eine Fähre</seg></tuv></tu>
    <tu><tuv xml:lang="en"><seg>Alone</seg></tuv></tu>
    </body></tmx>
    """

  @Test func whatIsLostIsSaid() throws {
    try Fixtures.withTemporaryFolder { folder in
      _ = try folder.file("m.tmx", memory)
      let result = try lacuna(["convert", "m.tmx", "-f", "moses", "-o", "out"], in: folder)
      #expect(result.status == 0)
      for part in ["left out 1 segment", "1 confidence", "1 inline tag", "1 unit\n"] {
        #expect(result.errorText.contains(part), "\(result.errorText)")
      }
      #expect(try folder.names() == ["m.tmx", "out.de-AT", "out.en"])
      let german = try String(
        contentsOf: folder.appendingPathComponent("out.de-AT"), encoding: .utf8)
      #expect(german == "Eine Fähre\n")
    }
  }

  @Test func theFormatFollowsFromTheEndings() throws {
    try Fixtures.withTemporaryFolder { folder in
      _ = try folder.file("m.tmx", memory)
      for (from, to) in [
        ("m.tmx", "a.xliff"), ("a.xliff", "b.csv"), ("b.csv", "c.po"),
        ("c.po", "d.jsonl"), ("d.jsonl", "e.tsv"),
      ] {
        let result = try lacuna(["convert", from, "-o", to], in: folder)
        #expect(result.status == 0, "\(result.errorText)")
      }
      let table = try String(contentsOf: folder.appendingPathComponent("e.tsv"), encoding: .utf8)
      #expect(table.contains("A ferry\tEine Fähre\t1-1\t0.900\t"))
      #expect(table.contains("\nAlone\t\t1-0\t"))
    }
  }

  @Test func aBadFileLeavesNothingBehind() throws {
    try Fixtures.withTemporaryFolder { folder in
      _ = try folder.file("m.tmx", String(memory.dropLast(20)))
      _ = try folder.file("old.tsv", "old")
      for output in ["old.tsv", "new.tsv"] {
        let result = try lacuna(["convert", "m.tmx", "-o", output], in: folder)
        #expect(result.status == 65 && result.errorText.contains("m.tmx:"))
      }
      let several = try lacuna(["convert", "m.tmx", "-f", "xces", "-o", "x.xml"], in: folder)
      #expect(several.status == 65)
      #expect(try folder.names() == ["m.tmx", "old.tsv"])
      let old = try Data(contentsOf: folder.appendingPathComponent("old.tsv"))
      #expect(old == Data("old".utf8))
    }
  }

  @Test func aLenientConversionSkipsAndCounts() throws {
    let bad = memory.replacingOccurrences(of: "Alone", with: "Al&one;")
    let strict = try lacuna(["convert", "-", "--from", "tmx"], input: Data(bad.utf8))
    #expect(strict.status == 65 && strict.errorText.contains("standard input:5:31"))
    let lenient = try lacuna(["convert", "-", "--from", "tmx", "--lenient"], input: Data(bad.utf8))
    #expect(lenient.status == 0 && lenient.errorText.contains("skipped 1 bad unit"))
    #expect(lenient.outputText.split(separator: "\n").count == 2)
  }

  @Test func namesThatComeAgainAreTold() throws {
    let unit = "<tu tuid=\"x\"><tuv xml:lang=\"en\"><seg>A</seg></tuv></tu>\n"
    let twice = memory.replacingOccurrences(of: "</body>", with: unit + unit + "</body>")
    let result = try lacuna(["convert", "-", "--from", "tmx"], input: Data(twice.utf8))
    #expect(result.status == 0)
    #expect(
      result.errorText.contains("1 unit has the name of an earlier one, the first at 7:1: 'x'"),
      "\(result.errorText)")
  }

  @Test(arguments: [1, 2])
  func whatBecameSpacesIsCountedWithTheTagsThatWereThere(count: Int) throws {
    let unit = """
      <tu><tuv xml:lang="en"><seg>A<ph x="1"/>
      b</seg></tuv><tuv xml:lang="de"><seg>C</seg></tuv></tu>

      """
    let units = String(repeating: unit, count: count) + "</body>"
    let broken = memory.replacingOccurrences(of: "</body>", with: units)
    let result = try lacuna(
      ["convert", "-", "--from", "tmx", "-f", "md"], input: Data(broken.utf8))
    let many = count == 1 ? "1 unit\n" : "2 units\n"
    #expect(result.errorText.contains("became spaces in \(many)"), "\(result.errorText)")
    #expect(result.errorText.contains("\(count + 1) inline tags"), "\(result.errorText)")
  }

  @Test func aBadLinkIsNamedByOnePlace() throws {
    let result = try lacuna(
      ["convert", "-", "--from", "links", "-f", "ladder"], input: Data("[0]:[0]\n[0,x]:[1]\n".utf8))
    #expect(result.status == 65)
    #expect(
      result.errorText.hasPrefix("lacuna convert: standard input:2:1: this is no link"),
      "\(result.errorText)")
  }

  @Test func linksNeedTheirTextsToBecomeUnits() throws {
    try Fixtures.withTemporaryFolder { folder in
      _ = try folder.file("a.links", "[0, 1]:[0]:0.5\n[]:[1]\n")
      _ = try folder.file("en", "A.\nB.\n")
      _ = try folder.file("de", "a.\nb.\n")
      let words = ["convert", "a.links", "--source-text", "en", "--target-text", "de"]
      let result = try lacuna(words, in: folder)
      #expect(result.outputText.contains("A. B.\ta.\t2-1\t0.500\t\n\tb.\t0-1\t\t\n"))
      let ladder = try lacuna(["convert", "a.links", "-f", "ladder"], in: folder)
      #expect(ladder.outputText == "0\t0\t0.500\n2\t1\t0.000\n2\t2\t0.000\n")
    }
  }

  @Test(arguments: [
    (["convert", "x.abc"], 65, "--from"), (["convert", "none.tmx"], 66, "no such file"),
    (["convert", "x.tmx", "-f", "moses"], 64, "--output"),
    (["convert", "x.tmx", "-f", "json"], 64, "'json'"),
    (["convert", "x.tmx", "-f", "ladder", "--dedupe"], 64, "--dedupe"),
    (["convert", "x.links", "--source-text", "a"], 64, "--target-text"),
    (["convert", "x.links", "-f", "tmx"], 64, "--source-text"),
    (["align", "a", "b", "--only", "1"], 64, "1-1"),
    (["align", "a", "b", "-f", "xces"], 64, "--output"),
  ])
  func misuseIsExplained(words: [String], status: Int, saying: String) throws {
    let result = try lacuna(words)
    #expect(
      result.status == Int32(status) && result.errorText.contains(saying), "\(result.errorText)")
  }

  @Test func alignmentsAreFiltered() throws {
    let pair = ["corpora/export-rule/en.txt", "corpora/export-rule/de.txt"]
    let all = try lacuna(["align"] + pair).outputText.split(separator: "\n").count
    let only = try lacuna(["align", "--only", "1-1"] + pair)
    #expect(
      only.outputText.split(separator: "\n").dropFirst().allSatisfy { $0.contains("\t1-1\t") })
    #expect(only.outputText.split(separator: "\n").count < all)
    #expect(only.errorText.contains("of other kinds"))
    let sure = try lacuna(["align", "-f", "json", "--min-confidence", "0.99"] + pair).outputText
    #expect(!sure.contains("\"kind\":\"1-1\",\"confidence\":0.5") && sure.contains("\"links\""))
  }
}
