import Foundation
import TestSupport
import Testing

@Suite("Pairs as JSON lines")
struct PairStreamTests {
  /// What the tests read of a line of the output.
  private struct Line: Decodable, Equatable {
    struct Link: Decodable, Equatable {
      let source: [Int]
      let target: [Int]
      let kind: String
      let sourceStart: Int
      let sourceEnd: Int
      let targetStart: Int
      let targetEnd: Int
    }

    struct Failure: Decodable, Equatable {
      let code: String
      let message: String
      let line: Int
    }

    let id: String?
    let links: [Link]?
    let error: Failure?
  }

  private func stream(
    _ lines: [String], _ options: [String] = [], in folder: URL? = nil
  ) throws -> (status: Int32, lines: [Line], text: [String]) {
    let input = Data(lines.map { $0 + "\n" }.joined().utf8)
    let result = try lacuna(["stream", "-q"] + options, input: input, in: folder)
    #expect(result.errors.isEmpty, "\(result.errorText)")
    #expect(result.output.isEmpty || result.output.last == 0x0A)
    let texts = result.outputText.split(separator: "\n").map(String.init)
    return (
      result.status,
      try texts.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }, texts
    )
  }

  private func record(_ members: [String: String]) throws -> String {
    try String(decoding: JSONEncoder().encode(members), as: UTF8.self)
  }

  private func ferry(_ id: String, year: Int = 1998) throws -> String {
    try record([
      "id": id, "source": Ferry.english.replacing("1998", with: String(year)),
      "target": Ferry.german.replacing("1998", with: String(year)),
    ])
  }

  @Test func aResultHoldsTheLinksOfAlignAndTheReportOfAudit() throws {
    try Ferry.withFiles { folder in
      let english = Ferry.english.replacing("84,000", with: "48,000")
      let (status, lines, texts) = try stream(
        [
          record(["id": "texts", "source": english, "target": Ferry.german]),
          record(["id": "files", "sourcePath": "en.txt", "targetPath": "de.txt"]),
        ], in: folder)
      #expect(status == 0)
      #expect(lines.map(\.id) == ["texts", "files"])
      #expect(lines[0].links == lines[1].links)
      let alone = try AlignmentListing(
        lacuna(["align", "-f", "json", "en.txt", "de.txt"], in: folder).output)
      let links = try #require(lines[1].links)
      #expect(links.map(\.source) == alone.links.map(\.source))
      #expect(links.map(\.target) == alone.links.map(\.target))
      let bytes = Array(english.utf8)
      #expect(
        links.map { String(decoding: bytes[$0.sourceStart..<$0.sourceEnd], as: UTF8.self) }
          == english.split(separator: "\n").map(String.init))
      // The report of the files is that of `audit`, but for its layout.
      let audited = try lacuna(["audit", "-f", "json", "en.txt", "de.txt"], in: folder).output
      let object = try JSONSerialization.jsonObject(with: Data(texts[1].utf8)) as? NSDictionary
      let report = try #require(object?["report"] as? NSDictionary)
      #expect(report == (try JSONSerialization.jsonObject(with: audited) as? NSDictionary))
      #expect(!report.allKeys.isEmpty)
    }
  }

  @Test(arguments: [
    ("{\"id\": \"x\", \"source\": ", "malformed-record"), ("nonsense", "malformed-record"),
    ("[1]", "malformed-record"), ("{}", "malformed-record"),
    ("{\"source\": \"A\"}", "malformed-record"),
    ("{\"source\": \"A\", \"target\": 5}", "malformed-record"),
    ("{\"source\": \"A\", \"sourcePath\": \"a\", \"target\": \"B\"}", "malformed-record"),
    ("{\"id\": [], \"source\": \"A\", \"target\": \"B\"}", "malformed-record"),
    ("{\"source\": \"A\", \"target\": \"B\\u0000\"}", "not-text"),
    ("{\"source\": \"A\", \"target\": \"%PDF-1.4\"}", "not-text"),
    ("{\"source\": \"A\", \"target\": \"B\", \"sourceLanguage\": \"!\"}", "unknown-language"),
    ("{\"sourcePath\": \"/nowhere\", \"target\": \"B\"}", "no-such-file"),
    ("{\"sourcePath\": \"-\", \"target\": \"B\"}", "no-such-file"),
    ("{\"sourcePath\": \"/dev\", \"target\": \"B\"}", "unreadable-file"),
  ])
  func aBrokenLineStopsNoOther(line: String, code: String) throws {
    let (status, lines, _) = try stream([ferry("before"), "", line, ferry("after")])
    #expect(status == 2)
    try #require(lines.count == 3)
    #expect(lines[0].id == "before" && lines[0].error == nil)
    #expect(lines[2].id == "after" && lines[2].error == nil)
    #expect(lines[1].links == nil)
    #expect(lines[1].error?.code == code, "\(lines[1])")
    #expect(lines[1].error?.line == 3)
    #expect(lines[1].error?.message.isEmpty == false)
  }

  @Test func aBrokenLineInOtherBytesStopsNoOther() throws {
    let input =
      Data(try ferry("a").utf8) + Data("\n{\"id\": \"\u{FC}\"".utf8.dropLast(2))
      + Data([0xFF, 0x0A]) + Data(try ferry("b").utf8)
    let result = try lacuna(["stream", "-q"], input: input)
    #expect(result.status == 2)
    let lines = try result.outputText.split(separator: "\n")
      .map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    // The last line ends with the input.
    #expect(lines.map(\.id) == ["a", nil, "b"])
    #expect(lines.map { $0.error?.code } == [nil, "malformed-record", nil])
  }

  @Test func aLineOrFileThatIsTooLongFailsAlone() throws {
    try Fixtures.withTemporaryFolder { folder in
      let long = String(repeating: "It is late. ", count: 100_000)
      _ = try folder.file("long.txt", long)
      let (status, lines, _) = try stream(
        [
          ferry("a"), record(["id": "long", "source": long, "target": "B"]), ferry("b"),
          record(["id": "file", "sourcePath": "long.txt", "target": "B"]), ferry("c"),
        ], ["--limit", "1"], in: folder)
      #expect(status == 2)
      // The name of a record that was not read is not known.
      #expect(lines.map(\.id) == ["a", nil, "b", "file", "c"])
      #expect(lines.map { $0.error?.code } == [nil, "too-large", nil, "too-large", nil])
    }
  }

  @Test func theResultsAreTheSameWithAnyNumberOfJobs() throws {
    var generator = SeededGenerator(seed: 9)
    let english = Ferry.english.split(separator: "\n"), german = Ferry.german.split(separator: "\n")
    let records = try (0..<60).map { number in
      // Texts of very different lengths, so that later ones are done first.
      let count = number % 7 == 0 ? 200 : 1
      let order = (0..<count).map { _ in Int.random(in: english.indices, using: &generator) }
      return try record([
        "id": String(number), "source": order.map { english[$0] }.joined(separator: "\n"),
        "target": order.dropFirst(number % 3).map { german[$0] }.joined(separator: "\n"),
      ])
    }
    let alone = try stream(records, ["--jobs", "1"])
    #expect(alone.lines.map(\.id) == (0..<60).map { String($0) })
    for jobs in ["2", "7"] {
      #expect(try stream(records, ["--jobs", jobs]).text == alone.text)
    }
  }

  @Test func identifiersComeBackAsTheyWere() throws {
    let members = "\"source\": \"A house.\", \"target\": \"Ein Haus.\"}"
    let lines = ["\"\u{E4} \\\" \\n\"", "-17", "9007199254740993", "null"]
      .map { "{\"id\": \($0), \(members)\n" }
    let texts = try lacuna(["stream", "-q"], input: Data(lines.joined().utf8)).outputText
      .split(separator: "\n")
    try #require(texts.count == 4)
    #expect(texts[0].hasPrefix("{\"id\":\"\u{E4} \\\" \\n\","))
    #expect(texts[1].hasPrefix("{\"id\":-17,"))
    #expect(texts[2].hasPrefix("{\"id\":9007199254740993,"))
    #expect(texts[3].hasPrefix("{\"id\":null,"))
  }

  @Test func aLanguageMayBeDeclaredForOnePair() throws {
    let pair = ["source": "Hotel Berlin 2019.", "target": "Hotel Berlin 2019."]
    let (status, _, texts) = try stream([
      record(pair.merging(["sourceLanguage": "de-AT", "targetLanguage": "en"]) { $1 })
    ])
    #expect(status == 0)
    let german = try #require(texts[0].range(of: "\"language\":\"de\""))
    let english = try #require(texts[0].range(of: "\"language\":\"en\""))
    #expect(german.lowerBound < english.lowerBound)
  }

  @Test func anAnswerDoesNotWaitForTheNextLine() throws {
    // The shell sends the second record only when it has read the first answer.
    try Fixtures.withTemporaryFolder { folder in
      let result = try shell(
        """
        mkfifo in out && "$1" stream -q < in > out & sleep 0
        while ! test -p out; do sleep 0.01; done
        exec 3> in 4< out
        printf '%s\\n' "$2" >&3; read -r first <&4
        printf '%s\\n' "$2" >&3; exec 3>&-; cat <&4
        printf '%s\\n' "$first"
        """, [ferry("a")], in: folder)
      let lines = result.outputText.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines.first == lines.last)
      #expect(result.outputText.hasPrefix("{\"id\":\"a\","))
    }
  }

  @Test func nothingInIsNothingOut() throws {
    let result = try lacuna(["stream"], input: Data("\n \n".utf8))
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.errorText.hasPrefix("lacuna stream: 0 pairs: 0 ok, 0 failed"))
  }

  @Test func aClosedPipeEndsInSilence() throws {
    let records = try (0..<400).map { try ferry(String($0)) + "\n" }.joined()
    let result = try shell("\"$1\" stream | head -n 1", input: Data(records.utf8))
    #expect(result.errors.isEmpty, "\(result.errorText)")
    #expect(result.outputText.split(separator: "\n").count == 1)
  }

  @Test func wordsCannotBeLearntFromAllPairs() throws {
    let result = try lacuna(["stream", "--induce", "batch"])
    #expect(result.status == 64)
    #expect(result.errorText.contains("choose one of none, document"))
  }
}
