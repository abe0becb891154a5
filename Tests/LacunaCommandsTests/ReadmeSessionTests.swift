import Foundation
import TestSupport
import Testing

/// The sessions of the README, blocks of `console`: a command behind `$`, then what it says.
@Suite("Sessions of the README")
struct ReadmeSessionTests {
  private struct Session: Sendable {
    let words: [String]
    var text = ""
  }

  private static let readme =
    (try? Data(contentsOf: Fixtures.packageRoot.appendingPathComponent("README.md")))
    .map { String(decoding: $0, as: UTF8.self) } ?? ""

  private static var sessions: [Session] {
    var (sessions, isInside) = ([Session](), false)
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ lacuna ") {
        sessions.append(Session(words: line.split(separator: " ").dropFirst(2).map(String.init)))
      } else if isInside, let last = sessions.indices.last {
        sessions[last].text += line + "\n"
      }
    }
    return sessions
  }

  @Test func eachCommandSaysWhatStandsThere() throws {
    #expect(!Self.sessions.isEmpty)
    for session in Self.sessions {
      let result = try lacuna(session.words)
      #expect(result.errorText + result.outputText == session.text)
    }
  }

  /// The walk through the example: the figure is put right, the rest is accepted, the pairs exported.
  @Test func whatIsPutRightOrAcceptedIsNotReportedAgain() throws {
    try Fixtures.withTemporaryFolder { folder in
      for name in ["en.txt", "de.txt"] {
        try FileManager.default.copyItem(
          at: Fixtures.corpora.appendingPathComponent("export-rule/\(name)"),
          to: folder.appendingPathComponent(name))
      }
      let first = try lacuna(
        ["audit", "--write-baseline", "baseline.tsv", "en.txt", "de.txt"], in: folder)
      #expect(first.status == 0)
      // Only the paragraph that was added on purpose is accepted.
      let baseline = folder.appendingPathComponent("baseline.tsv")
      let accepted = String(decoding: try Data(contentsOf: baseline), as: UTF8.self)
        .split(separator: "\n").filter { $0.contains("Am 7. Oktober") }
      #expect(accepted.count == 1)
      try Data(accepted.map { $0 + "\n" }.joined().utf8).write(to: baseline)
      let german = folder.appendingPathComponent("de.txt")
      let text = String(decoding: try Data(contentsOf: german), as: UTF8.self)
      try Data(text.replacingOccurrences(of: "54.000", with: "45.000").utf8).write(to: german)

      let second = try lacuna(
        ["audit", "-f", "jsonl", "--baseline", "baseline.tsv", "en.txt", "de.txt"], in: folder)
      #expect(second.status == 1)
      #expect(second.outputText.contains("\"omission\""))
      #expect(!second.outputText.contains("number-mismatch"))
      #expect(!second.outputText.contains("Am 7. Oktober"))

      let memory = try lacuna(["align", "en.txt", "de.txt", "-o", "pairs.tmx"], in: folder)
      #expect(memory.status == 0)
      let pairs = try Data(contentsOf: folder.appendingPathComponent("pairs.tmx"))
      #expect(String(decoding: pairs, as: UTF8.self).contains("45.000"))
    }
  }
}
