import Foundation
import TestSupport
import Testing

/// Each run is one process that waits for a pipe, so that the signal comes at a known moment; the
/// shell becomes the tool, as what it starts in the background would ignore `SIGINT`.
@Suite("Signals that end the tool")
struct InterruptionTests {
  /// Sends a signal to the tool as soon as there is a file whose name begins with `sign`.
  ///
  /// - Parameters:
  ///   - feeding: What is written into `pipe`, which then gets blanks until nobody reads it.
  ///   - line: What the shell becomes; `$1` is the tool.
  private func interrupt(
    _ line: String, by signal: String, at sign: String, feeding: String, in folder: URL
  ) throws -> TestCommand {
    let script = """
      mkfifo pipe
      { \(feeding); : >fed; while printf ' '; do sleep 0.05; done; } >pipe 2>errors &
      {
        while ! ls -A . out 2>/dev/null | grep -q "^$3"; do sleep 0.02; done
        sleep 0.2
        kill -$2 $$
      } >/dev/null 2>&1 &
      exec \(line)
      """
    return try shell(script, [signal, sign], in: folder)
  }

  /// The files in a folder and below it that are not whole.
  private func unfinished(_ folder: URL) throws -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try #require(paths).filter { path in
      path.split(separator: "/").contains { $0.hasPrefix(".lacuna-") && $0 != ".lacuna-batch" }
    }
  }

  @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)])
  func anUnfinishedOutputIsRemoved(signal: String, status: Int32) throws {
    try Fixtures.withTemporaryFolder { folder in
      _ = try folder.file("out.tmx", "what was there before")
      let result = try interrupt(
        "\"$1\" convert -q --from tsv pipe -o out.tmx", by: signal, at: ".lacuna-",
        feeding: "printf 'source\\ttarget\\n'; yes \"$(printf 'A.\\tB.')\" | head -n 100000",
        in: folder)
      #expect(result.status == status)
      #expect(result.errors.isEmpty, "\(result.errorText)")
      #expect(try unfinished(folder) == [])
      let kept = try String(contentsOf: folder.appendingPathComponent("out.tmx"), encoding: .utf8)
      #expect(kept == "what was there before")
    }
  }

  @Test(arguments: ["align", "audit"], [("INT", Int32(130)), ("TERM", 143)])
  func nothingIsWrittenOfAPairThatWasNotRead(command: String, end: (String, Int32)) throws {
    try Ferry.withFiles { folder in
      let result = try interrupt(
        "\"$1\" \(command) -q en.txt pipe -o out.json", by: end.0, at: "fed",
        feeding: "echo 'Es ist spät.'", in: folder)
      #expect(result.status == end.1)
      #expect(try folder.names() == ["de.txt", "en.txt", "errors", "fed", "pipe"])
    }
  }

  @Test(arguments: [("INT", 130), ("TERM", 143)])
  func aBatchKeepsWhatIsFinished(signal: String, status: Int32) throws {
    try BatchFolder.withPairs(3) { batch in
      try batch.write(["1.en\t1.de", "2.en\t2.de", "pipe\t3.de\t3"])
      let result = try interrupt(
        "\"$1\" batch -q --jobs 1 pairs.tsv -o out", by: signal, at: "2.links",
        feeding: "echo 'It is late.'", in: batch.folder)
      #expect(result.status == status)
      #expect(
        result.errorText
          == "lacuna batch: interrupted, 2 of 3 pairs done; started again it goes on\n")
      #expect(try batch.names() == [".lacuna-batch", "1.links", "2.links"])
      #expect(try batch.names(in: "out/.lacuna-batch") == ["journal"])
      // What is left is done, and nothing twice.
      try batch.write((1...3).map { "\($0).en\t\($0).de" })
      #expect(try batch.run().errorText.contains("2 had been done before"))
      #expect(try batch.run(into: "whole").status == 0)
      #expect(try batch.timeless() == batch.timeless(in: "whole"))
    }
  }

  @Test(arguments: [("INT", 130), ("TERM", 143)])
  func aStreamEndsAfterAWholeLine(signal: String, status: Int32) throws {
    try Fixtures.withTemporaryFolder { folder in
      let record = try JSONEncoder().encode(["source": Ferry.english, "target": Ferry.german])
      _ = try folder.file("record", record + Data([0x0A]))
      // The third record never ends; what was answered goes to a file, whose length tells when.
      let script = """
        mkfifo pipe
        {
          cat record record; printf '{"source": "It'
          while printf ' '; do sleep 0.05; done
        } >pipe 2>errors &
        {
          while [ "$(wc -l <answers)" -lt 2 ]; do sleep 0.02; done
          kill -$2 $$
        } >/dev/null 2>&1 &
        exec "$1" stream <pipe >answers
        """
      _ = try folder.file("answers", "")
      let result = try shell(script, [signal], in: folder)
      #expect(result.status == status)
      #expect(result.errorText == "lacuna stream: interrupted, 2 pairs done\n")
      let answers = try String(
        contentsOf: folder.appendingPathComponent("answers"), encoding: .utf8)
      let lines = answers.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 3 && lines[2].isEmpty)
      for line in lines.dropLast() {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary
        #expect(object?["links"] != nil)
      }
    }
  }

  @Test func aSignalThatIsIgnoredStaysIgnored() throws {
    try Ferry.withFiles { folder in
      // The first signal is passed over, as after `nohup`; the feeder's end is the input's end.
      let script = """
        trap '' INT
        mkfifo pipe
        { cat en.txt; : >fed; while [ ! -e sent ]; do sleep 0.02; done; } >pipe &
        { while [ ! -e fed ]; do sleep 0.02; done; kill -INT $$; sleep 0.2; : >sent; } &
        exec "$1" align -q pipe de.txt -f links -o out.links
        """
      let result = try shell(script, in: folder)
      #expect(result.status == 0)
      #expect(try folder.names().contains("out.links"))
    }
  }
}
