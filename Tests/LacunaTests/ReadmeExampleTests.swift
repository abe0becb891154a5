import Foundation
import Lacuna
import TestSupport
import Testing

/// The library example of the README is the code between the markers, after its import.
@Suite struct ReadmeExample {
  @Test func printsWhatTheTranslationLacksAndChanges() {
    var lines: [String] = []
    func print(_ line: String) { lines.append(line) }

    // README begin
    let english = """
      Lumora has built a robot named Pim. It weighs 45 kilograms and costs $20,000.
      In Chengdu, 320 engineers are at work on its processor. The first samples are due in May.
      """
    let german = """
      Lumora hat einen Roboter namens Pim gebaut. Er wiegt 45 Kilogramm und kostet 30.000 Dollar.
      In Chengdu arbeiten 320 Ingenieure an seinem Prozessor.
      """

    let source = SegmentedText(Document(english), language: .english)
    let target = SegmentedText(Document(german), language: .german)
    let report = Auditor().audit(Aligner().align(source, target))
    for finding in report.findings {
      let passages = finding.source.map(source.document.string(in:))
      print("\(finding.rule.rawValue): \(passages.joined(separator: " "))")
    }
    // README end

    #expect(lines == ["number-mismatch: 20,000", "omission: The first samples are due in May."])
  }

  /// A file of its own, outside of the package, sees only what is public.
  @Test(.enabled(if: Fixtures.modules != nil && Fixtures.program("swiftc") != nil))
  func usesThePublicInterfaceAlone() throws {
    let result = try #require(try Fixtures.typecheck(try Self.example()))
    #expect(result.status == 0, "\(result.errorText)")
  }

  @Test(.enabled(if: (try? Data(contentsOf: Self.readme)) != nil))
  func standsInTheReadme() throws {
    let readme = String(decoding: try Data(contentsOf: Self.readme), as: UTF8.self)
    let example = try Self.example()
    #expect(readme.contains("```swift\n\(example)```"))
  }

  private static let readme = Fixtures.packageRoot.appendingPathComponent("README.md")

  /// The import and the lines between the markers, without their common indentation.
  private static func example() throws -> String {
    let file = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: #filePath)), as: UTF8.self)
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    let begin = try #require(lines.firstIndex(of: "    // README begin"))
    let end = try #require(lines.firstIndex(of: "    // README end"))
    let body = lines[(begin + 1)..<end].map { $0.dropFirst(4) + "\n" }
    return "import Lacuna\n\n" + body.joined()
  }
}
