import Foundation
import Lacuna
import LacunaCommands
import LacunaInterchange
import TestSupport
import Testing

@Suite("What is installed")
struct DoctorTests {
  private static let whole = Installation(
    tool: Producer(name: "lacuna", version: "1.2.3"), program: "/usr/bin/lacuna",
    isDebugBuild: false, languages: ["en", "de"],
    lexicon: Installation.Lexicon(
      languages: ["de", "en"], stems: [12, 9], translations: 80, bytes: 340),
    pandoc: PandocInstallation(path: "/usr/bin/pandoc", version: "3.1"),
    terminal: Installation.Terminal(columns: 96, showsColors: true, showsUTF8: true), cores: 4)

  /// Nothing that could be missing is there.
  private static var bare: Installation {
    var bare = whole
    bare.program = nil
    bare.isDebugBuild = true
    bare.lexicon = nil
    bare.pandoc = nil
    bare.terminal = nil
    return bare
  }

  @Test func theReportIsAsRecorded() throws {
    try Snapshot("doctor").check(
      DoctorReport(Self.whole).text + "\n" + DoctorReport(Self.bare).text)
  }

  private struct Answer: Decodable {
    struct Pandoc: Decodable {
      let version: String
      let path: String
    }
    struct Lexicon: Decodable {
      let languages: [String]
      let stems: [Int]
      let translations: Int
      let bytes: Int
    }
    struct Terminal: Decodable {
      let columns: Int
    }
    let schema: String
    let program: String?
    let languages: [String]
    let lexicons: [Lexicon]
    let pandoc: Pandoc?
    let terminal: Terminal?
    let cores: Int
  }

  private func answer(path: String) throws -> Answer {
    let result = try lacuna(["doctor", "-f", "json"], environment: ["PATH": path])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    return try JSONDecoder().decode(Answer.self, from: result.output)
  }

  @Test func programsAreToldOfTheLexiconThatComesAlong() throws {
    let answer = try answer(path: "/nonexistent")
    let lexicon = try #require(Lexicon.germanEnglish)
    #expect(answer.schema == "lacuna-installation/1")
    #expect(answer.program?.hasSuffix("/lacuna") == true)
    #expect(Set(answer.languages) == Set(Language.known.map(\.code)))
    #expect(answer.lexicons.map(\.translations) == [lexicon.counts.translations])
    #expect(answer.lexicons.map(\.bytes) == [lexicon.encoded.count])
    #expect(answer.pandoc == nil)
    #expect(answer.terminal == nil)
    #expect(answer.cores >= 1)
  }

  @Test(arguments: [
    ("#!/bin/sh\necho 'pandoc 9.8.7'\necho 'Features: none'\n", "9.8.7"),
    ("#!/bin/sh\nexit 3\n", nil), ("#!/bin/sh\n", nil),
  ])
  func pandocIsAskedForItsVersion(script: String, version: String?) throws {
    try Fixtures.withTemporaryFolder { folder in
      let program = folder.appendingPathComponent("pandoc")
      try Data(script.utf8).write(to: program)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
      let answer = try answer(path: folder.path)
      #expect(answer.pandoc?.version == version)
      #expect(answer.pandoc.map(\.path) == version.map { _ in program.path })
    }
  }

  @Test func theReportNamesTheCommandThatInstallsPandoc() throws {
    let result = try lacuna(["doctor"], environment: ["PATH": "/nonexistent"])
    #expect(result.status == 0)
    #expect(result.outputText.contains("apt-get install pandoc"))
  }
}
