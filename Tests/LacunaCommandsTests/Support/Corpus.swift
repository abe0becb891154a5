import Foundation
import TestSupport
import Testing

/// One of the project's own bitexts, with its gold.
struct Corpus: CustomTestStringConvertible, Sendable {
  let name: String

  /// All folders of `corpora` that hold a bitext.
  static var all: [Corpus] {
    let entries = try? FileManager.default.contentsOfDirectory(
      at: Fixtures.corpora, includingPropertiesForKeys: nil)
    return (entries ?? []).filter { folder in
      let gold = folder.appendingPathComponent("gold.links")
      return FileManager.default.fileExists(atPath: gold.path)
    }
    .map { Corpus(name: $0.lastPathComponent) }
    .sorted { $0.name < $1.name }
  }

  var testDescription: String { name }

  func path(_ file: String) -> String { folder.appendingPathComponent(file).path }

  func content(_ file: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(file))
  }

  func text(_ file: String) throws -> String { String(decoding: try content(file), as: UTF8.self) }

  private var folder: URL { Fixtures.corpora.appendingPathComponent(name) }
}
