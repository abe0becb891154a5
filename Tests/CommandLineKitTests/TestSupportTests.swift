import Foundation
import TestSupport
import Testing

@Suite("Test support")
struct TestSupportTests {
  @Test func aMissingSnapshotIsRecordedAndFails() throws {
    try Fixtures.withTemporaryFolder { folder in
      let testFile = folder.appendingPathComponent("Tests/SomeTests/Sub/File.swift").path
      let snapshot = Snapshot("page", "txt", isRecording: false, testFile: testFile)
      #expect(snapshot.file.path.hasSuffix("Tests/SomeTests/Snapshots/page.txt"))
      #expect(throws: SnapshotFailure.recorded(path: snapshot.file.path)) {
        try snapshot.check("one\ntwo\n")
      }
      #expect(throws: Never.self) { try snapshot.check("one\ntwo\n") }
      #expect(
        throws: SnapshotFailure.different(
          path: snapshot.file.path, lines: ["  line 2:", "- two", "+ three"])
      ) { try snapshot.check("one\nthree\n") }
    }
  }

  @Test func aRecordingFailsEvenWhereNothingChanged() throws {
    try Fixtures.withTemporaryFolder { folder in
      let testFile = folder.appendingPathComponent("Tests/SomeTests/File.swift").path
      let snapshot = Snapshot("page", "txt", isRecording: true, testFile: testFile)
      for _ in 1...2 {
        #expect(throws: SnapshotFailure.recorded(path: snapshot.file.path)) {
          try snapshot.check("text")
        }
      }
    }
  }

  @Test func theGeneratorRepeatsItself() {
    // The first numbers of the reference implementation for the seed 0.
    var generator = SeededGenerator(seed: 0)
    #expect(generator.next() == 0xE220_A839_7B1D_CDAF)
    #expect(generator.next() == 0x6E78_9E6A_A1B9_65F4)
  }

  @Test func aCommandGetsItsInputAndGivesItsOutputHoweverLong() throws {
    let input = Data(repeating: 65, count: 3_000_000)
    let result = try TestCommand.shell("tee /dev/stderr; exit \"$1\"", ["3"], input: input)
    #expect(result.output == input)
    #expect(result.errors == input)
    #expect(result.status == 3)
  }

  @Test func aKilledCommandShowsItsSignal() throws {
    #expect(try TestCommand.shell("kill -TERM $$").status == 143)
  }

  @Test func thePackageIsFound() {
    let manifest = Fixtures.packageRoot.appendingPathComponent("Package.swift")
    #expect(FileManager.default.fileExists(atPath: manifest.path))
    #expect(Fixtures.builtExecutable("lacuna") != nil)
    #expect(Fixtures.program("sh") != nil)
    #expect(Fixtures.program("no-such-program") == nil)
    #expect(Fixtures.expectsProgram("no-such-program") == Fixtures.isContinuousIntegration)
    #expect(Fixtures.expectsPerlModule("No::Such::Module") == Fixtures.isContinuousIntegration)
  }
}
