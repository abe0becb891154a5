import Foundation
import TestSupport
import Testing

@Suite("Batches that meet a limit")
struct BatchLimitTests {
  @Test func aFileThatIsTooLongFailsAlone() throws {
    try BatchFolder.withPairs(2) { batch in
      _ = try batch.folder.file("long.de", String(repeating: "Es ist spät. ", count: 100_000))
      try batch.write(["1.en\t1.de", "1.en\tlong.de\tlong", "2.en\t2.de"])
      let result = try batch.run(["--limit", "1"])
      #expect(result.status == 2)
      #expect(
        result.errorText.contains("long.de: more than 1048576 bytes; give a greater --limit"))
      #expect(try batch.summary().map { $0["status"] } == ["ok", "failed", "ok"])
      #expect(try batch.names() == [".lacuna-batch", "1.links", "2.links", "summary.tsv"])
    }
  }

  /// In a name space of its own, so that the mount is gone with the process.
  @Test func aFullDiskEndsTheBatchAndIsSaid() throws {
    try BatchFolder.withPairs(200) { batch in
      let script = """
        mkdir out
        unshare -rm sh -c 'mount -t tmpfs -o size=32k tmpfs out 2>/dev/null || exit 99
          "$1" batch --jobs 1 pairs.tsv -o out; status=$?
          mkdir "$2" && cp -r out/. "$2"; exit $status' sh "$1" kept 2>errors
        status=$?; cat errors >&2; exit $status
        """
      let result = try shell(script, in: batch.folder)
      guard result.status != 99, result.status != 1, result.status != 127 else {
        print("skipped: no file system can be mounted here, so no disk can be full")
        return
      }
      #expect(result.status == 74)
      #expect(result.errorText.contains("make room or choose another place"))
      #expect(result.errorText.split(separator: "\n").count == 1, "\(result.errorText)")
      // What the journal has is whole, and nothing but that is there.
      let journal = try batch.text("journal", in: "kept/.lacuna-batch")
      let done = journal.split(separator: "\n", omittingEmptySubsequences: false)
        .dropFirst().dropLast().map { $0.split(separator: "\t")[1] }
      #expect(done.count > 3)
      #expect(try batch.names(in: "kept/.lacuna-batch") == ["journal"])
      #expect(try batch.run(into: "whole").status == 0)
      for name in done {
        #expect(try batch.text(String(name), in: "kept") == batch.text(String(name), in: "whole"))
      }
      #expect(try !batch.names(in: "kept").contains("summary.tsv"))
      // With room again it goes on.
      #expect(try batch.run(into: "kept").errorText.contains("\(done.count) had been done before"))
      #expect(try batch.timeless(in: "kept") == batch.timeless(in: "whole"))
    }
  }

  @Test func ofManyFailuresTheFirstAreTold() throws {
    try BatchFolder.withPairs(1) { batch in
      try batch.write((1...150).map { "none\t1.de\t\($0)" })
      let lines = try batch.run(["-q"]).errorText.split(separator: "\n")
      #expect(lines.count == 101)
      #expect(lines.last == "lacuna batch: 50 more failed; the summary says why")
      #expect(try batch.summary().count == 150)
    }
  }
}
