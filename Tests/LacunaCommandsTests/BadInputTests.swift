import Foundation
import TestSupport
import Testing

/// What cannot be done is said with its file and place, and leaves nothing behind.
@Suite("Bad input")
struct BadInputTests {
  /// A file that cannot be read as a text, and what the message must say of it.
  struct Unreadable: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let words: [String]
  }

  private static let unreadable = [
    Unreadable(
      testDescription: "ill-formed UTF-8", bytes: Array("abc\nd".utf8) + [0xFF, 0x65],
      words: [":2:2: ill-formed UTF-8", "byte 5"]),
    Unreadable(
      testDescription: "a surrogate in UTF-8", bytes: [0x61, 0xED, 0xA0, 0x80],
      words: [":1:2: ill-formed UTF-8", "byte 1"]),
    Unreadable(
      testDescription: "half a unit of UTF-16", bytes: [0xFF, 0xFE, 0x61, 0x00, 0x62],
      words: [":1:2: ill-formed UTF-16LE", "byte 4"]),
    Unreadable(
      testDescription: "NUL", bytes: Array("a\nb\0c".utf8), words: [":2:2: a NUL", "byte 3"]),
    Unreadable(
      testDescription: "PNG", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
      words: ["PNG"]),
    Unreadable(testDescription: "PDF", bytes: Array("%PDF-1.7\n".utf8), words: ["PDF"]),
    Unreadable(
      testDescription: "ZIP", bytes: [0x50, 0x4B, 0x03, 0x04, 0x14], words: ["ZIP", "docx"]),
  ]

  private let english = "corpora/export-rule/en.txt"
  private let german = "corpora/export-rule/de.txt"

  /// Expects one message on standard error, nothing on standard output.
  private func expectFailure(
    _ result: TestCommand, status: Int32, saying words: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(result.status == status, "\(result.errorText)", sourceLocation: sourceLocation)
    #expect(result.output.isEmpty, sourceLocation: sourceLocation)
    let message = result.errorText
    for word in words {
      #expect(message.contains(word), "\(message)", sourceLocation: sourceLocation)
    }
    #expect(message.hasPrefix("lacuna"), sourceLocation: sourceLocation)
    #expect(message.hasSuffix("\n"), sourceLocation: sourceLocation)
    #expect(message.split(separator: "\n").count <= 3, "\(message)", sourceLocation: sourceLocation)
  }

  // MARK: - Inputs

  @Test(arguments: unreadable)
  func whatIsNoTextIsNamed(file: Unreadable) throws {
    try Fixtures.withTemporaryFolder { folder in
      let bad = try folder.file("bad.txt", Data(file.bytes))
      let good = try folder.file("good.txt", "The dog sleeps.\n")
      let output = folder.appendingPathComponent("out.json").path
      for words in [
        ["audit", bad, good, "-o", output], ["audit", good, bad, "-o", output],
        ["align", bad, good, "-o", output], ["split", bad, "-o", output],
        ["anchors", bad, "-o", output], ["split", bad],
      ] {
        expectFailure(try lacuna(words), status: 65, saying: [bad] + file.words)
      }
      #expect(try folder.names() == ["bad.txt", "good.txt"])
    }
  }

  @Test(arguments: unreadable)
  func standardInputIsNamedToo(file: Unreadable) throws {
    let result = try lacuna(["audit", "-", german], input: Data(file.bytes))
    expectFailure(result, status: 65, saying: ["standard input:"] + file.words)
  }

  @Test(arguments: ["audit", "align"])
  func aMissingFileIsNamed(command: String) throws {
    expectFailure(
      try lacuna([command, "no-such.txt", german]), status: 66, saying: ["no-such.txt: "])
    expectFailure(
      try lacuna([command, english, "no-such.txt"]), status: 66, saying: ["no-such.txt: "])
    expectFailure(try lacuna([command, "", german]), status: 66, saying: ["'': "])
  }

  @Test func aFolderIsNoText() throws {
    expectFailure(
      try lacuna(["audit", "corpora", german]), status: 65, saying: ["corpora: ", "folder"])
    expectFailure(try lacuna(["split", "corpora"]), status: 65, saying: ["corpora: ", "folder"])
  }

  // MARK: - Outputs

  @Test(arguments: [["audit"], ["audit", "-f", "json"], ["align", "-f", "tmx"]])
  func anOutputThatCannotBeCreatedIsNamed(command: [String]) throws {
    try Fixtures.withTemporaryFolder { folder in
      for place in ["\(folder.path)/no/out", "/proc/lacuna", folder.path, ""] {
        let result = try lacuna(command + [english, german, "-q", "-o", place])
        expectFailure(result, status: 73, saying: [place.isEmpty ? "''" : place])
      }
      #expect(try folder.names().isEmpty)
    }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"),
    arguments: ["audit", "align"])
  func aFullDiskIsSaid(command: String) throws {
    let named = try lacuna([command, english, german, "-q", "-o", "/dev/full"])
    expectFailure(named, status: 74, saying: ["/dev/full: "])
    let redirected = try shell(
      "exec \"$1\" \"$2\" -q \"$3\" \"$4\" >/dev/full", [command, english, german])
    expectFailure(redirected, status: 74, saying: ["standard output: "])
  }

  @Test func anOutputStaysAsItWasWhereTheInputIsBad() throws {
    try Fixtures.withTemporaryFolder { folder in
      let output = try folder.file("out.json", "as it was")
      for input in ["no-such.txt", "corpora"] {
        let result = try lacuna(["audit", input, german, "-o", output])
        #expect(result.status == (input == "corpora" ? 65 : 66))
      }
      let options = try lacuna(["audit", english, german, "-o", output, "--nonsense"])
      #expect(options.status == 64)
      #expect(try folder.names() == ["out.json"])
      #expect(try String(contentsOfFile: output, encoding: .utf8) == "as it was")
    }
  }

  @Test func anOutputThatIsWrittenReplacesTheOldWhole() throws {
    try Fixtures.withTemporaryFolder { folder in
      let output = try folder.file("out.json", String(repeating: "as it was ", count: 10_000))
      let result = try lacuna(["audit", english, german, "-o", output])
      #expect(result.status == 1)
      #expect(try folder.names() == ["out.json"])
      let written = try Data(contentsOf: URL(fileURLWithPath: output))
      #expect(try written == lacuna(["audit", english, german, "-f", "json"]).output)
    }
  }

  // MARK: - The command line

  @Test(arguments: [
    (["audit", "--fromat", "json", "a", "b"], ["'--fromat'", "did you mean '--format'?"]),
    (["audi", "a", "b"], ["'audi'", "did you mean 'audit'?"]),
    (["audit", "-f", "jsno", "a", "b"], ["'jsno'", "did you mean 'json'?", "text, json, jsonl"]),
    (["align", "-f", "html5", "a", "b"], ["'html5'", "tsv, csv, links, json, jsonl, tmx"]),
    (["audit", "--source-language", "e", "a", "b"], ["'e'", "--source-language", "en"]),
    (["audit", "--fail-on", "eror", "a", "b"], ["'eror'", "did you mean 'error'?"]),
    (["audit"], ["SOURCE"]), (["align", "a"], ["TARGET"]), (["audit", "a", "b", "c"], ["'c'"]),
    (["split", "a", "b"], ["'b'"]), (["audit", "a", "b", "-o"], ["'-o'", "value"]),
    (["audit", "a", "b", "--segmented=yes"], ["'--segmented'", "no value"]),
    (["audit", "-", "-"], ["'-'", "TARGET", "standard input"]), (["--nonsense"], ["'--nonsense'"]),
  ])
  func misuseIsExplained(words: [String], saying: [String]) throws {
    let result = try lacuna(words, input: Data("text".utf8))
    expectFailure(result, status: 64, saying: saying + ["--help'."])
  }
}
