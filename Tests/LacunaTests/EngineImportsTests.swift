import Foundation
import TestSupport
import Testing

@Suite("What the targets import")
struct EngineImportsTests {
  /// The C library for mathematics, the part of the standard library for values that threads share,
  /// the embedded lexicon, and nothing else.
  private static let allowed: Set<Substring> = [
    "Glibc", "Musl", "Darwin", "Synchronization", "LacunaLexicons",
  ]

  @Test(arguments: ["Lacuna", "CommandLineKit"])
  func noFoundation(target: String) throws {
    let folder = Fixtures.packageRoot.appendingPathComponent("Sources/\(target)")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
    #expect(!paths.isEmpty)
    for path in paths {
      let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
      let imports = Self.imports(of: text).filter { !Self.allowed.contains($0) }
      #expect(imports.isEmpty, "\(target)/\(path)")
    }
  }

  @Test func theReaderFindsEveryKindOfImport() {
    let text = """
      // import Comment
      public import One
      @preconcurrency import Two
        import Three
      import struct Four.Five
      important()
      """
    #expect(Self.imports(of: text) == ["One", "Two", "Three", "Four"])
  }

  private static func imports(of text: String) -> [Substring] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), words[0] != "//", words.count > index + 1
      else { return nil }
      let name = words.dropFirst(index + 1).first { !kinds.contains($0) }
      return name?.split(separator: ".").first
    }
  }

  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
  ]
}
