import Foundation
import TestSupport
import Testing

@Suite("Batches")
struct BatchTests {
  private let corpora = Corpus.all.map { "\($0.name).en.txt\t\($0.name).de.txt\t\($0.name)" }

  @Test(arguments: ["tsv", "links", "json", "jsonl", "tmx"])
  func anOutputIsThatOfAlign(format: String) throws {
    try BatchFolder.withCorpora { batch in
      try batch.write(corpora)
      let environment = ["SOURCE_DATE_EPOCH": "1700000000"]
      let result = try lacuna(
        ["batch", "pairs.tsv", "-o", "out", "-f", format], environment: environment,
        in: batch.folder)
      #expect(result.status == 0)
      #expect(result.output.isEmpty)
      for corpus in Corpus.all {
        let alone = try lacuna(
          ["align", "\(corpus.name).en.txt", "\(corpus.name).de.txt", "-f", format],
          environment: environment, in: batch.folder)
        #expect(try batch.text("\(corpus.name).\(format)") == alone.outputText)
      }
    }
  }

  @Test(arguments: [
    ("moses", ["", ".en", ".de"]), ("xces", [".xml", ".xml", ".en.xml", ".de.xml"]),
  ])
  func severalFilesOfAPairAreThoseOfAlign(format: String, endings: [String]) throws {
    try BatchFolder.withCorpora { batch in
      try batch.write(corpora)
      #expect(try batch.run(["-f", format]).status == 0)
      for corpus in Corpus.all {
        let alone = try lacuna(
          [
            "align", "\(corpus.name).en.txt", "\(corpus.name).de.txt", "-f", format, "-o",
            corpus.name + endings[0],
          ], in: batch.folder)
        #expect(alone.status == 0)
        for ending in endings.dropFirst() {
          let file = batch.folder.appendingPathComponent(corpus.name + ending)
          #expect(
            try batch.text(corpus.name + ending) == String(contentsOf: file, encoding: .utf8))
        }
      }
      // Where one of them is gone, all of the pair are made again.
      let last = Corpus.all[0].name + (endings.last ?? "")
      try FileManager.default.removeItem(
        at: batch.folder.appendingPathComponent("out/\(last)"))
      let again = try batch.run(["-f", format])
      #expect(again.errorText.contains("\(Corpus.all.count - 1) had been done before"))
      #expect(try !batch.text(last).isEmpty)
    }
  }

  @Test func filesOfTwoPairsCannotHaveOneName() throws {
    try BatchFolder.withCorpora { batch in
      let texts = "\(Corpus.all[0].name).en.txt\t\(Corpus.all[0].name).de.txt"
      try batch.write(["\(texts)\ta", "\(texts)\ta.en"])
      let result = try batch.run(["-f", "xces"])
      #expect(result.status == 65 && result.errorText.contains("line 2"), "\(result.errorText)")
      #expect(try batch.run(["-f", "tsv"]).status == 0)
      try batch.write(["\(texts)\ta", "\(texts)\ta.2"])
      #expect(try batch.run(["-f", "xces"]).status == 0)
    }
  }

  @Test(arguments: [("text", "txt"), ("json", "json"), ("jsonl", "jsonl")])
  func aReportIsThatOfAudit(format: String, ending: String) throws {
    try BatchFolder.withCorpora { batch in
      try batch.write(corpora)
      // What is found does not change the status.
      #expect(try batch.run(["--audit", "-f", format]).status == 0)
      for (corpus, row) in zip(Corpus.all, try batch.summary()) {
        let words = ["audit", "\(corpus.name).en.txt", "\(corpus.name).de.txt"]
        let alone = try lacuna(words + ["-f", format], in: batch.folder)
        #expect(try batch.text("\(corpus.name).\(ending)") == alone.outputText)
        let report = try AuditReport(lacuna(words + ["-f", "json"], in: batch.folder).output)
        let counts = Dictionary(grouping: report.rules) { $0 }.mapValues(\.count)
        let findings = Set((row["findings"] ?? "").split(separator: ", ").map(String.init))
        #expect(findings == Set(counts.map { "\($0.key) \($0.value)" }))
      }
    }
  }

  @Test func theSummaryCountsInTheOrderOfTheManifest() throws {
    try BatchFolder.withCorpora { batch in
      try batch.write(corpora.reversed())
      #expect(try batch.run(["-q"]).errors.isEmpty)
      let rows = try batch.summary()
      #expect(rows.map { $0["name"] } == Corpus.all.reversed().map(\.name))
      for (row, corpus) in zip(rows, Corpus.all.reversed()) {
        let links = try batch.text("\(corpus.name).links").split(separator: "\n")
        let listing = try AlignmentListing(
          lacuna(["align", "-f", "json", corpus.path("en.txt"), corpus.path("de.txt")]).output)
        let segments = listing.source.segments.count + listing.target.segments.count
        #expect(row["status"] == "ok")
        #expect(row["segments"] == String(segments))
        #expect(row["links"] == String(links.count))
        #expect(row["nulls"] == String(links.count { $0.contains("[]") }))
        #expect(row["findings"] == "")
        #expect(row["message"] == "English to German")
      }
    }
  }

  @Test func threadsChangeNothing() throws {
    try BatchFolder.withPairs(8) { batch in
      for (output, jobs) in [("one", "1"), ("four", "4")] {
        #expect(try batch.run(["--jobs", jobs, "--audit"], into: output).status == 0)
      }
      let one = try batch.timeless(in: "one")
      #expect(one.count == 9)
      #expect(try batch.timeless(in: "four") == one)
    }
  }

  @Test func pairsThatTeachEachOtherComeOutTheSame() throws {
    try BatchFolder.withPairs(4) { batch in
      let words = ["--lexicon", "none", "--induce", "batch", "--jobs"]
      for (output, jobs) in [("one", "1"), ("four", "4")] {
        #expect(try batch.run(words + [jobs], into: output).status == 0)
      }
      #expect(try batch.timeless(in: "four") == batch.timeless(in: "one"))
      let again = try batch.run(words + ["2"], into: "one")
      #expect(again.errorText.contains("had been done before"), "\(again.errorText)")
    }
  }

  @Test func aPairThatFailsStopsNoOther() throws {
    try BatchFolder.withPairs(2) { batch in
      _ = try batch.folder.file("binary", Data([0x25, 0x50, 0x44, 0x46, 0x2D]))
      try batch.write(["1.en\tno-such.txt", "binary\t1.de", "2.en\t2.de", "out\t1.de\tfolder"])
      _ = try batch.folder.file("taken", "a file")
      let result = try batch.run(["--jobs", "3"])
      #expect(result.status == 2)
      let lines = result.errorText.split(separator: "\n")
      try #require(lines.count == 4)
      #expect(lines[0].hasPrefix("lacuna batch: pairs.tsv: line 1: no-such.txt: no such file"))
      #expect(lines[1].contains("line 2: binary: this is a file in PDF format"))
      #expect(lines[2].contains("line 4: out: this is a folder"))
      #expect(lines[3].hasPrefix("lacuna batch: 4 pairs: 1 ok, 3 failed, "))
      #expect(try batch.summary().map { $0["status"] } == ["failed", "failed", "ok", "failed"])
      #expect(try batch.summary()[0]["message"]?.hasPrefix("no-such.txt: no such file") == true)
      #expect(try batch.names() == [".lacuna-batch", "2.links", "summary.tsv"])
      // Errors are no notices.
      let quiet = try batch.run(["-q"]).errorText.split(separator: "\n")
      #expect(quiet == lines.dropLast())
    }
  }

  @Test func theSlowestPairsAreNamed() throws {
    try BatchFolder.withPairs(5) { batch in
      let many = (Ferry.german + "\n", Ferry.english + "\n")
      _ = try batch.folder.file("4.de", String(repeating: many.0, count: 100))
      _ = try batch.folder.file("4.en", String(repeating: many.1, count: 100))
      let lines = try batch.run(["--jobs", "1"]).errorText.split(separator: "\n")
      try #require(lines.count == 2)
      #expect(lines[0].hasPrefix("lacuna batch: slowest, in seconds: 4 "))
      #expect(lines[0].split(separator: ",").count == 4)
      #expect(try batch.run(["-q"]).errors.isEmpty)
    }
  }

  @Test func anOutputThatCannotBeWrittenIsAFailureOfItsPair() throws {
    try BatchFolder.withPairs(2) { batch in
      try FileManager.default.createDirectory(
        at: batch.folder.appendingPathComponent("out/1.links"), withIntermediateDirectories: true)
      #expect(try batch.run().status == 2)
      #expect(try batch.summary().map { $0["status"] } == ["failed", "ok"])
    }
  }

  @Test func namesAreMadeOfFileNamesAndUnique() throws {
    try BatchFolder.withPairs(1) { batch in
      for name in ["a.b.txt", "A.b", "plain", "summary.txt"] {
        _ = try batch.folder.file(name, Ferry.english)
      }
      try batch.write([
        "a.b.txt\t1.de", "\(batch.folder.path)/A.b\t1.de", "", "plain\t1.de\t",
        "plain\t1.de\tplain-2", "./plain\t1.de", " ", "summary.txt\t1.de\r", "1.en\t1.de\tx y",
      ])
      #expect(try batch.run().status == 0)
      #expect(
        try batch.summary().map { $0["name"] }
          == ["a.b", "A", "plain", "plain-2", "plain-3", "summary-2", "x y"])
    }
  }

  @Test func pathsAreRelativeToTheManifest() throws {
    try BatchFolder.withPairs(1) { batch in
      let manifest = batch.folder.appendingPathComponent("pairs.tsv").path
      let output = batch.folder.appendingPathComponent("far/out").path
      #expect(try lacuna(["batch", manifest, "-o", output]).status == 0)
      #expect(try batch.names(in: "far/out").contains("1.links"))
      // Of standard input, to the working directory.
      let piped = try lacuna(
        ["batch", "-", "-o", "out"], input: Data("1.en\t1.de\n".utf8), in: batch.folder)
      #expect(piped.status == 0)
    }
  }

  @Test(arguments: [
    ("1.en", "one column"), ("1.en\t1.de\tname\tmore", "4 columns"), ("\t1.de", "missing"),
    ("1.en\t", "missing"), ("1.en\t1.de\t..", "'..'"), ("1.en\t1.de\t../x", "'../x'"),
    ("1.en\t1.de\t/etc/x", "'/etc/x'"), ("1.en\t1.de\ta/b", "'a/b'"),
    ("1.en\t1.de\t.x", "'.x'"), ("1.en\t1.de\t\u{1B}[2J", "'␛[2J'"),
    ("1.en\t1.de\tFIRST", "that of line 1"), ("1.en\t1.de\tsummary", "that of the summary"),
    ("..\t1.de", "'.'"),
  ])
  func aBrokenLineEndsAllBeforeItBegins(line: String, saying: String) throws {
    try BatchFolder.withPairs(1) { batch in
      try batch.write(["1.en\t1.de\tfirst", "", line])
      let result = try batch.run()
      #expect(result.status == 65)
      #expect(result.errorText.hasPrefix("lacuna batch: pairs.tsv: line 3: "))
      #expect(result.errorText.contains(saying), "\(result.errorText)")
      #expect(try !batch.folder.names().contains("out"))
    }
  }

  @Test func noInputIsReplaced() throws {
    try BatchFolder.withPairs(1) { batch in
      let text = try batch.folder.file("a.tsv", Ferry.english)
      for (lines, place) in [(["a.tsv\t1.de"], "./a.tsv"), (["1.en\t1.de\tpairs"], "./pairs.tsv")] {
        try batch.write(lines)
        let result = try batch.run(["-f", "tsv"], into: ".")
        #expect(result.status == 73)
        #expect(result.errorText.contains("\(place): this would be written, and is an input"))
      }
      #expect(try String(contentsOfFile: text, encoding: .utf8) == Ferry.english)
      #expect(try batch.folder.names() == ["1.de", "1.en", "a.tsv", "pairs.tsv"])
    }
  }

  @Test func aManifestWithoutPairsIsDone() throws {
    try BatchFolder.withPairs(1) { batch in
      try batch.write([])
      #expect(try batch.run().status == 0)
      #expect(try batch.summary().isEmpty)
    }
  }

  @Test func misuseIsExplained() throws {
    try BatchFolder.withPairs(1) { batch in
      for (words, saying) in [
        ([], "'--output' must be given"), (["-o", "out", "-f", "text"], "tsv, csv, links"),
        (["-o", "out", "--audit", "-f", "tmx"], "text, json, jsonl"),
        (["-o", "out", "--jobs", "0"], "'--jobs'"),
      ] {
        let result = try lacuna(["batch", "pairs.tsv"] + words, in: batch.folder)
        #expect(result.status == 64)
        #expect(result.errorText.contains(saying), "\(result.errorText)")
      }
      #expect(try lacuna(["batch", "no-such.tsv", "-o", "out"]).status == 66)
      #expect(try batch.run(into: "1.en").status == 73)
      #expect(try batch.run(["--lexicon", "1.en"]).status == 65)
      #expect(try batch.folder.names() == ["1.de", "1.en", "pairs.tsv"])
    }
  }
}
