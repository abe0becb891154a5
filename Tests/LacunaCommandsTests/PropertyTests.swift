import CommandLineKit
import Foundation
import TestSupport
import Testing

/// What must hold of every pair, however it was damaged.
@Suite("Properties of every audit")
struct PropertyTests {
  private static let seeds: [UInt64] = Array(1...5)

  private func withPair(
    of corpus: Corpus, seed: UInt64, _ body: ([String], [Data]) throws -> Void
  ) throws {
    let pair = try MutatedPair(of: corpus, seed: seed)
    try Fixtures.withTemporaryFolder { folder in
      let paths = [
        try folder.file("source.txt", pair.source), try folder.file("target.txt", pair.target),
      ]
      try body(paths, [Data(pair.source.utf8), Data(pair.target.utf8)])
    }
  }

  @Test(arguments: Corpus.all, seeds)
  func linksPartitionBothTexts(corpus: Corpus, seed: UInt64) throws {
    try withPair(of: corpus, seed: seed) { paths, files in
      let result = try lacuna(
        ["align", "-f", "json", "--source-language", "en", "--target-language", "de"] + paths)
      let alignment = try AlignmentListing(result.output)
      for link in alignment.links {
        #expect((0...1).contains(link.confidence))
        #expect(link.kind == "\(link.source.count)-\(link.target.count)")
        #expect(!link.source.isEmpty || !link.target.isEmpty)
      }
      for (side, indices, file) in [
        (alignment.source, alignment.links.flatMap(\.source), files[0]),
        (alignment.target, alignment.links.flatMap(\.target), files[1]),
      ] {
        // Links may cross, so that those of the target need not rise.
        #expect(indices.sorted() == Array(side.segments.indices))
        try expectPartition(side.segments, of: file)
      }
    }
  }

  /// Expects that segments follow each other, cut their texts and leave nothing but white space.
  private func expectPartition(_ segments: [AlignmentListing.Segment], of file: Data) throws {
    var end = 0
    for segment in segments {
      try #require(segment.start >= end && segment.start < segment.end)
      try #require(segment.end <= file.count)
      expectBlank(file[end..<segment.start])
      #expect(Data(segment.text.utf8) == file[segment.start..<segment.end])
      end = segment.end
    }
    expectBlank(file[end...])
  }

  private func expectBlank(_ gap: Data) {
    let text = String(decoding: gap, as: UTF8.self)
    // A mark at the beginning of a text belongs to no sentence.
    let isBlank = text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.value == 0xFEFF
    }
    #expect(isBlank, "left out: \(text)")
  }

  @Test(arguments: Corpus.all, seeds)
  func findingsCutWholeScalars(corpus: Corpus, seed: UInt64) throws {
    try withPair(of: corpus, seed: seed) { paths, files in
      let result = try lacuna(["audit", "-f", "json"] + paths)
      #expect([0, 1].contains(result.status), "\(result.errorText)")
      _ = try JSONSerialization.jsonObject(with: result.output)
      let report = try AuditReport(result.output)
      for finding in report.findings {
        for (spans, file) in [(finding.source, files[0]), (finding.target, files[1])] {
          for span in spans {
            #expect(span.isCut(from: file), "\(span)")
            #expect(span.start < span.end)
          }
        }
        if let insertion = finding.insertion {
          let other = finding.source.isEmpty ? files[0] : files[1]
          try #require((0...other.count).contains(insertion))
          #expect(insertion == other.count || other[insertion] & 0xC0 != 0x80)
        }
      }
    }
  }

  @Test(arguments: Corpus.all, seeds.prefix(2))
  func everyRunWritesTheSameBytes(corpus: Corpus, seed: UInt64) throws {
    try withPair(of: corpus, seed: seed) { paths, _ in
      for command in [["audit"], ["align", "-f", "json"]] {
        let runs = try (1...2).map { _ in try lacuna(command + paths) }
        #expect(runs.allSatisfy { $0.output == runs[0].output && $0.errors == runs[0].errors })
        #expect(!runs[0].output.isEmpty)
      }
    }
  }

  @Test(arguments: Corpus.all, seeds.prefix(2))
  func theTextReportKeepsToThePage(corpus: Corpus, seed: UInt64) throws {
    try withPair(of: corpus, seed: seed) { paths, _ in
      let names = paths.map { URL(fileURLWithPath: $0).lastPathComponent }
      let folder = URL(fileURLWithPath: paths[0]).deletingLastPathComponent()
      let text = try lacuna(["audit"] + names, in: folder).outputText
      for line in text.split(separator: "\n") { #expect(line.displayWidth <= 80, "\(line)") }
    }
  }
}
