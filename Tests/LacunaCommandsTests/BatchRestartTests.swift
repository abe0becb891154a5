import Foundation
import TestSupport
import Testing

@Suite("Batches started again")
struct BatchRestartTests {
  /// How many pairs a run says that it found done.
  private func skipped(_ result: TestCommand) -> Int {
    let words = result.errorText.split(separator: " ").map(String.init)
    return words.firstIndex(of: "had").flatMap { Int(words[$0 - 1]) } ?? 0
  }

  @Test func whatIsDoneIsNotDoneAgain() throws {
    try BatchFolder.withPairs(3) { batch in
      #expect(skipped(try batch.run()) == 0)
      let first = try batch.text("summary.tsv")
      #expect(skipped(try batch.run()) == 3)
      // The rows too are those of the run that did the work, to the millisecond.
      #expect(try batch.text("summary.tsv") == first)
    }
  }

  @Test func whatChangedIsDoneAgain() throws {
    try BatchFolder.withPairs(3) { batch in
      _ = try batch.run()
      let output = try batch.text("2.links")
      _ = try batch.folder.file("2.de", String(Ferry.german.split(separator: "\n")[0]))
      #expect(skipped(try batch.run()) == 2)
      #expect(try batch.text("2.links") != output)
      #expect(skipped(try batch.run(["--lexicon", "none"])) == 0)
      try FileManager.default.removeItem(at: batch.folder.appendingPathComponent("out/3.links"))
      #expect(skipped(try batch.run(["--lexicon", "none"])) == 2)
      // Formats do not stand in each other's way.
      #expect(skipped(try batch.run(["--lexicon", "none", "-f", "tsv"])) == 0)
      #expect(skipped(try batch.run(["--lexicon", "none"])) == 3)
      #expect(try batch.names().count == 8)
    }
  }

  @Test func whatFailedIsTriedAgain() throws {
    try BatchFolder.withPairs(2) { batch in
      try batch.write(["1.en\t1.de", "later.en\t2.de"])
      #expect(try batch.run().status == 2)
      _ = try batch.folder.file("later.en", Ferry.english)
      let result = try batch.run()
      #expect(result.status == 0)
      #expect(skipped(result) == 1)
      #expect(try batch.summary().map { $0["status"] } == ["ok", "ok"])
    }
  }

  @Test func aJournalThatIsCutOffLosesItsLastLineOnly() throws {
    try BatchFolder.withPairs(3) { batch in
      _ = try batch.run(["--jobs", "1"])
      let journal = try batch.text(".lacuna-batch/journal")
      for (content, expected) in [
        (String(journal.dropLast()), 2), (String(journal.dropLast(30)), 2), ("", 0),
        (journal + "12ab\t9.li", 3), (journal.replacing("lacuna-batch/1", with: "lacuna/0"), 0),
        (journal + "nonsense\n\n\t\t\n", 3),
      ] {
        _ = try batch.folder.file("out/.lacuna-batch/journal", content)
        let result = try batch.run(["--jobs", "1"])
        #expect(skipped(result) == expected)
        #expect(try batch.summary().count == 3)
        #expect(try batch.text(".lacuna-batch/journal").split(separator: "\n").count == 4)
      }
    }
  }

  /// Kills at the beginning, and twice when so many rows more have been written.
  @Test(arguments: [0, 1, 7, 18])
  func aKillLosesAndRepeatsNothing(rows: Int) throws {
    try BatchFolder.withPairs(50) { batch in
      let whole = try batch.run(into: "whole")
      #expect(whole.status == 0)
      let kill = """
        rows() { wc -l <out/.lacuna-batch/journal || echo 1; }
        before=$(rows)
        "$1" batch pairs.tsv -q -o out & process=$!
        while [ "$(rows)" -lt $((before + $2)) ] && kill -0 $process; do sleep 0.01; done
        kill -9 $process; wait $process
        """
      for _ in 0..<2 { _ = try shell(kill, [String(rows)], in: batch.folder) }
      let journal = (try? batch.text(".lacuna-batch/journal")) ?? ""
      let done = journal.split(separator: "\n").dropFirst().count
      let result = try batch.run()
      #expect(result.status == 0)
      #expect(done >= 2 * rows)
      #expect(skipped(result) == done)
      #expect(try batch.timeless() == batch.timeless(in: "whole"))
      let outputs = try batch.text(".lacuna-batch/journal").split(separator: "\n").dropFirst()
        .map { $0.split(separator: "\t")[1] }
      #expect(outputs.count == 50)
      #expect(Set(outputs).count == 50)
      #expect(try batch.names(in: "out/.lacuna-batch") == ["journal"])
    }
  }

  @Test func twoBatchesDoNotShareADirectory() throws {
    try BatchFolder.withPairs(1) { batch in
      // The first waits for the pipe, which nobody writes into.
      try batch.write(["pipe\t1.de"])
      let script = """
        mkfifo pipe; "$1" batch pairs.tsv -q -o out & process=$!
        while [ ! -e out/.lacuna-batch/journal ]; do sleep 0.05; done
        "$1" batch pairs.tsv -o out; status=$?
        kill -9 $process; wait $process; exit $status
        """
      let result = try shell(script, in: batch.folder)
      #expect(result.status == 73)
      #expect(result.errorText.contains("out: another batch is writing into this directory"))
    }
  }
}
