import Foundation
import Lacuna
import TestSupport
import Testing

@testable import LacunaCommands

/// The same input gives the same bytes on every run, whatever seed the hashes have and however many
/// threads work.
@Suite("Determinism")
struct DeterminismTests {
  private static let reportFormats = ["text", "json", "jsonl", "html", "sarif", "junit", "github"]
  private static let alignmentFormats = [
    "tsv", "csv", "links", "json", "jsonl", "tmx", "xliff", "xliff12", "po", "md", "ladder", "html",
  ]

  /// Runs the tool with a new seed for its hashes.
  private func seeded(_ arguments: [String], input: Data = Data(), in folder: URL? = nil) throws
    -> TestCommand
  {
    try shell(
      "unset SWIFT_DETERMINISTIC_HASHING; exec \"$@\"", arguments, input: input,
      environment: ["SOURCE_DATE_EPOCH": "1700000000"], in: folder)
  }

  private func expectSame(_ arguments: [String]) throws {
    let first = try seeded(arguments)
    #expect(first.status <= 1 && !first.output.isEmpty)
    for _ in 0..<2 {
      let again = try seeded(arguments)
      #expect(again.output == first.output && again.errors == first.errors, "\(arguments)")
    }
  }

  @Test(arguments: reportFormats)
  func reports(format: String) throws {
    let corpus = Corpus(name: "export-rule")
    let texts = [corpus.path("en.txt"), corpus.path("de.txt")]
    try expectSame(["audit", "-f", format] + texts)
    if format == "json" {
      try expectSame(["audit", "-f", format, "--lexicon", "none", "--induce", "document"] + texts)
    }
  }

  @Test(arguments: alignmentFormats)
  func alignments(format: String) throws {
    let corpus = Corpus(name: "export-rule")
    try expectSame(["align", "-f", format, corpus.path("en.txt"), corpus.path("de.txt")])
  }

  @Test func textsAndLexica() throws {
    let corpus = Corpus(name: "hotplate-manual")
    try expectSame(["split", "-f", "jsonl", corpus.path("de.txt")])
    try expectSame(["anchors", corpus.path("en.txt")])
    try expectSame(["train", corpus.path("en.sentences"), corpus.path("en.sentences")])
  }

  @Test(arguments: [
    ["--audit", "-f", "json"], ["-f", "tmx"], ["--induce", "batch", "--lexicon", "none"],
  ])
  func threadsOfABatch(options: [String]) throws {
    try BatchFolder.withPairs(9) { batch in
      for jobs in ["1", "2", "8"] {
        let words = ["batch", "pairs.tsv", "-o", "out\(jobs)", "--jobs", jobs] + options
        #expect(try seeded(words, in: batch.folder).status == 0)
      }
      let one = try batch.timeless(in: "out1")
      #expect(one.count == 10)
      #expect(try batch.timeless(in: "out2") == one)
      #expect(try batch.timeless(in: "out8") == one)
    }
  }

  /// A pair that is long enough for two threads.
  private static let longPair: (english: String, german: String) = {
    let numbers = 0..<60
    return (
      numbers.map { Ferry.english.replacing("84,000", with: "\(20 + $0),500") }.joined(),
      numbers.map { Ferry.german.replacing("84.000", with: "\(20 + $0).500") }.joined()
    )
  }()

  @Test func threadsOfAPair() throws {
    let texts = [(Self.longPair.english, Language.english), (Self.longPair.german, .german)].map {
      SegmentedText(Document($0), language: $1)
    }
    var aligner = Aligner()
    let alone = aligner.align(texts[0], texts[1])
    aligner.parallelism = Workers.sideBySide
    for _ in 0..<3 { #expect(aligner.align(texts[0], texts[1]).links == alone.links) }
    #expect(alone.links.count > 250)
    try Fixtures.withTemporaryFolder { folder in
      let paths = try [
        folder.file("en.txt", Self.longPair.english), folder.file("de.txt", Self.longPair.german),
      ]
      try expectSame(["align", "-f", "json"] + paths)
    }
  }

  @Test func threadsOfAStream() throws {
    let lines = try (0..<12).map { number in
      try JSONSerialization.data(withJSONObject: [
        "id": "\(number)", "source": Ferry.english.replacing("1998", with: "\(1900 + number)"),
        "target": Ferry.german,
      ]) + Data("\n".utf8)
    }
    let input = lines.reduce(Data(), +)
    let one = try seeded(["stream", "-q", "--jobs", "1"], input: input)
    #expect(one.status == 0 && one.outputText.split(separator: "\n").count == 12)
    for jobs in ["2", "8"] {
      #expect(try seeded(["stream", "-q", "--jobs", jobs], input: input).output == one.output)
    }
  }
}
