import Foundation
import TestSupport
import Testing

/// A folder with pairs, a manifest of them, and what a batch makes of it.
struct BatchFolder {
  let folder: URL

  /// Copies the texts of the corpora as `<corpus>.en.txt` and `<corpus>.de.txt`.
  static func withCorpora(_ body: (BatchFolder) throws -> Void) throws {
    try Fixtures.withTemporaryFolder { folder in
      for corpus in Corpus.all {
        for language in ["en", "de"] {
          _ = try folder.file(
            "\(corpus.name).\(language).txt", try corpus.content("\(language).txt"))
        }
      }
      try body(BatchFolder(folder: folder))
    }
  }

  /// Writes that many small pairs, no two alike, `1.en` and `1.de` and so on, and their manifest.
  static func withPairs(_ count: Int, _ body: (BatchFolder) throws -> Void) throws {
    try Fixtures.withTemporaryFolder { folder in
      for number in 1...count {
        let year = String(1900 + number)
        _ = try folder.file("\(number).en", Ferry.english.replacing("1998", with: year))
        _ = try folder.file("\(number).de", Ferry.german.replacing("1998", with: year))
      }
      let batch = BatchFolder(folder: folder)
      try batch.write((1...count).map { "\($0).en\t\($0).de" })
      try body(batch)
    }
  }

  /// Writes the manifest, `pairs.tsv`.
  func write(_ lines: [String]) throws {
    _ = try folder.file("pairs.tsv", lines.map { $0 + "\n" }.joined())
  }

  /// Runs a batch into `output`, within the folder.
  func run(_ options: [String] = [], into output: String = "out") throws -> TestCommand {
    try lacuna(["batch", "pairs.tsv", "-o", output] + options, in: folder)
  }

  /// What a file of the output holds.
  func text(_ name: String, in output: String = "out") throws -> String {
    try String(
      contentsOf: folder.appendingPathComponent(output).appendingPathComponent(name),
      encoding: .utf8)
  }

  /// The names of the output, in their order.
  func names(in output: String = "out") throws -> [String] {
    try folder.appendingPathComponent(output).names()
  }

  /// The rows of the summary, by the columns' names.
  func summary(in output: String = "out") throws -> [[String: String]] {
    let lines = try text("summary.tsv", in: output).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let columns = try #require(lines.first)
    return try lines.dropFirst().map { cells in
      try #require(cells.count == columns.count)
      return Dictionary(uniqueKeysWithValues: zip(columns, cells))
    }
  }

  /// All of the output but the times, which differ from run to run.
  func timeless(in output: String = "out") throws -> [String: String] {
    var files: [String: String] = [:]
    for name in try names(in: output) where !name.hasPrefix(".") {
      files[name] = try text(name, in: output)
    }
    files["summary.tsv"] = try summary(in: output).map { row in
      row.filter { $0.key != "seconds" }.sorted { $0.key < $1.key }.map(\.value)
        .joined(separator: "|")
    }.joined(separator: "\n")
    return files
  }
}
