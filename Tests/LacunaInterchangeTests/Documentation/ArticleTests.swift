import Foundation
import TestSupport
import Testing

/// The articles of the documentation: their examples are compiled as programs outside the package.
@Suite("Articles")
struct DocumentationArticleTests {
  private static let catalogue =
    Fixtures.packageRoot.appendingPathComponent("Sources/Lacuna/Lacuna.docc")
  private static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: catalogue.path)) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted()

  private static func article(_ name: String) throws -> String {
    String(
      decoding: try Data(contentsOf: catalogue.appendingPathComponent(name)), as: UTF8.self)
  }

  /// The blocks of code in a language, one after the other.
  private static func code(_ language: String, in article: String) -> String {
    var (lines, isInside) = ([Substring](), false)
    for line in article.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```\(language)"
      } else if isInside {
        lines.append(line)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  @Test func theCatalogueIsThere() { #expect(Self.names.count >= 8) }

  @Test(
    .enabled(if: Fixtures.modules != nil && Fixtures.program("swiftc") != nil),
    arguments: names)
  func theExamplesCompile(name: String) throws {
    let code = Self.code("swift", in: try Self.article(name))
    // A language is written within the package; LanguageArticleTests compiles that.
    guard code.contains("import ") else { return }
    let result = try #require(try Fixtures.typecheck(code))
    #expect(result.status == 0, "\(result.errorText)")
  }

  @Test(arguments: names)
  func theLandingPageLeadsToEachArticle(name: String) throws {
    let landing = try Self.article("Lacuna.md")
    let isLanding = name == "Lacuna.md"
    #expect(isLanding || landing.contains("<doc:\(name.dropLast(3))>"))
  }

  /// What an article names in the package is there.
  @Test(arguments: names)
  func thePathsExist(name: String) throws {
    for piece in try Self.article(name).split(separator: "`") {
      guard ["Sources/", "Tests/", "scripts/"].contains(where: piece.hasPrefix),
        !piece.contains(where: \.isWhitespace)
      else { continue }
      let path = Fixtures.packageRoot.appendingPathComponent(String(piece)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(piece)")
    }
  }
}
