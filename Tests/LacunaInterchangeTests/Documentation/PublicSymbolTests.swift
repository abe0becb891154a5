import Foundation
import TestSupport
import Testing

/// What is public is a promise, and a promise is explained: the compiler's own list of the public
/// symbols, with their comments.
@Suite("Public symbols")
struct PublicSymbolTests {
  private struct Graph: Decodable {
    struct Symbol: Decodable {
      struct Comment: Decodable {
        struct Line: Decodable {
          let text: String
        }
        let lines: [Line]
      }
      struct Location: Decodable {
        let uri: String
      }
      let pathComponents: [String]
      let docComment: Comment?
      /// Absent of what the compiler writes itself.
      let location: Location?
    }
    let symbols: [Symbol]
  }

  private static func graph(of module: String) throws -> Graph {
    let swift = try #require(Fixtures.program("swift"))
    let modules = try #require(Fixtures.modules)
    let headers = ["LacunaLexicons", "LacunaPage"].flatMap {
      ["-I", Fixtures.packageRoot.appendingPathComponent("Sources/\($0)/include").path]
    }
    return try Fixtures.withTemporaryFolder { folder in
      let target = try TestCommand.run(swift, ["-print-target-info"])
      let triple = try #require(
        try JSONSerialization.jsonObject(with: target.output) as? [String: Any])
      let names = try #require(triple["target"] as? [String: Any])
      let result = try TestCommand.run(
        swift,
        [
          "symbolgraph-extract", "-module-name", module, "-I", modules.path,
          "-minimum-access-level", "public", "-skip-synthesized-members",
          "-target", try #require(names["triple"] as? String), "-output-dir", folder.path,
        ] + headers)
      #expect(result.status == 0, "\(result.errorText)")
      let file = folder.appendingPathComponent("\(module).symbols.json")
      return try JSONDecoder().decode(Graph.self, from: Data(contentsOf: file))
    }
  }

  @Test(
    .enabled(if: Fixtures.modules != nil && Fixtures.program("swift") != nil),
    arguments: ["Lacuna", "LacunaInterchange"])
  func eachIsExplained(module: String) throws {
    let symbols = try Self.graph(of: module).symbols
    #expect(symbols.count > 200)
    for symbol in symbols where symbol.location != nil {
      let name = symbol.pathComponents.joined(separator: ".")
      #expect(symbol.docComment?.lines.isEmpty == false, "\(name) has no comment")
    }
  }
}
