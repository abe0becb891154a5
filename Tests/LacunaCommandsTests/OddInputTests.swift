import Foundation
import TestSupport
import Testing

/// What can be read is audited, however odd, and what is odd is said.
@Suite("Odd input")
struct OddInputTests {
  private let english = "corpora/export-rule/en.txt"
  private let german = "corpora/export-rule/de.txt"

  private func audit(
    _ source: String, _ target: String, _ options: [String] = []
  ) throws -> (report: AuditReport, notices: String, status: Int32) {
    let result = try lacuna(["audit", "-f", "json", source, target] + options)
    return (try AuditReport(result.output), result.errorText, result.status)
  }

  // MARK: - Empty texts

  @Test(arguments: ["", "\n", "  \n\t\n\u{A0}\n", "\u{FEFF}"])
  func anEmptySideIsSaid(blank: String) throws {
    try Fixtures.withTemporaryFolder { folder in
      let empty = try folder.file("empty.txt", blank)
      let omission = try audit(english, empty)
      #expect(omission.report.rules == ["omission"])
      #expect(omission.report.findings.first?.insertion == 0)
      let addition = try audit(empty, german)
      #expect(addition.report.rules == ["addition"])
      for result in [omission, addition] {
        #expect(result.report.verdict == "partial")
        #expect(result.status == 1)
        #expect(result.notices.contains("\(empty) holds no text"))
      }
      let text = try lacuna(["audit", "-q", english, empty]).outputText
      #expect(text.contains("\(empty) holds no text"))
    }
  }

  @Test(arguments: ["", "\n \n"])
  func twoEmptySidesHaveNoFindings(blank: String) throws {
    try Fixtures.withTemporaryFolder { folder in
      let paths = [try folder.file("a.txt", blank), try folder.file("b.txt", blank)]
      let result = try audit(paths[0], paths[1])
      #expect(result.report.findings.isEmpty)
      #expect(result.notices == "lacuna audit: neither side holds any text\n")
      #expect(result.status == 0)
      let text = try lacuna(["audit", "-q"] + paths).outputText
      #expect(text.contains("neither text holds a sentence"))
      for format in ["tsv", "links", "json", "jsonl", "tmx"] {
        #expect(try lacuna(["align", "-q", "-f", format] + paths).status == 0)
      }
      #expect(try lacuna(["split", paths[0]]).output.isEmpty)
    }
  }

  // MARK: - Sides

  @Test(arguments: ["text", "json"])
  func theSameTextTwiceIsUntranslated(format: String) throws {
    let result = try lacuna(["audit", english, english, "-f", format])
    #expect(result.outputText.contains("untranslated"))
    #expect(result.errorText == "lacuna audit: both sides are the same text\n")
    #expect(result.status == 1)
  }

  @Test func theSameLanguageOnBothSidesIsSaid() throws {
    try Fixtures.withTemporaryFolder { folder in
      let copy = try folder.file(
        "copy.txt", try String(contentsOfFile: english, encoding: .utf8) + "A line more is here.\n")
      let result = try audit(english, copy)
      #expect(result.notices == "lacuna audit: both texts are English\n")
      #expect(result.report.source?.language == "en")
      #expect(result.report.target?.language == "en")
      #expect(result.status == 1)
    }
  }

  @Test func exchangedSidesAreANoteAndAreAudited() throws {
    let right = try audit(english, german)
    let exchanged = try audit(
      german, english, ["--source-language", "en", "--target-language", "de"])
    #expect(exchanged.report.rules.first == "swapped-sides")
    #expect(exchanged.notices.contains("the sides are exchanged"))
    #expect(exchanged.report.source?.language == "de")
    // The same findings, mirrored.
    let mirrored = exchanged.report.findings.dropFirst().map { [$0.source, $0.target] }
    #expect(Set(mirrored) == Set(right.report.findings.map { [$0.target, $0.source] }))
    #expect(exchanged.status == 1)
  }

  @Test func aLanguageThatCannotBeToldIsSaid() throws {
    try Fixtures.withTemporaryFolder { folder in
      let odd = try folder.file("odd.txt", "Zyx qwv 12.\n")
      for command in [["audit", odd, german], ["split", odd], ["anchors", odd]] {
        let result = try lacuna(command)
        let message = result.errorText.split(separator: "\n").first ?? ""
        #expect(message.contains("cannot tell the language of \(odd)"))
        #expect(message.contains("taken for English"))
        #expect(message.contains(command[0] == "audit" ? "--source-language" : "--language"))
      }
      #expect(try lacuna(["split", odd, "--language", "de-AT"]).errors.isEmpty)
    }
  }

  @Test func aDeclaredLanguageHoldsAndDoubtsAreSaid() throws {
    let wrong = try lacuna(["audit", english, german, "--target-language", "en", "-f", "json"])
    let report = try AuditReport(wrong.output)
    #expect(report.target?.language == "en")
    #expect(
      wrong.errorText == """
        lacuna audit: \(german) is declared as English but looks like German
        lacuna audit: both texts are read as English

        """)
    try Fixtures.withTemporaryFolder { folder in
      let unknown = try folder.file("fr.txt", "Zyx qwv 12.\n")
      let result = try lacuna(["audit", unknown, german, "--source-language", "fr"])
      #expect(result.errorText.contains("there are no rules for fr yet"))
    }
  }

  // MARK: - Encodings

  /// The findings of the corpus where both files are spelt in another way.
  private func findings(
    asFiles change: (Data) throws -> Data
  ) throws -> (report: AuditReport, files: [Data]) {
    try Fixtures.withTemporaryFolder { folder in
      let files = try [english, german].map { path in
        try change(Data(contentsOf: Fixtures.packageRoot.appendingPathComponent(path)))
      }
      let paths = [try folder.file("en.txt", files[0]), try folder.file("de.txt", files[1])]
      return (try audit(paths[0], paths[1]).report, files)
    }
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
  func utf16GivesTheFindingsOfUTF8(encoding: String.Encoding) throws {
    let plain = try audit(english, german).report
    let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
    let (report, _) = try findings { file in
      Data(mark) + (try #require(String(decoding: file, as: UTF8.self).data(using: encoding)))
    }
    #expect(report.findings == plain.findings)
    #expect([plain.source?.offsets, plain.target?.offsets] == ["file", "file"])
    #expect([report.source?.offsets, report.target?.offsets] == ["decoded", "decoded"])
  }

  @Test func aByteOrderMarkDoesNotCount() throws {
    let (report, _) = try findings { Data([0xEF, 0xBB, 0xBF]) + $0 }
    #expect(try report.findings == audit(english, german).report.findings)
  }

  @Test func carriageReturnsChangeNothingButOffsets() throws {
    let plain = try audit(english, german).report
    let (report, files) = try findings { file in
      Data(String(decoding: file, as: UTF8.self).replacing("\n", with: "\r\n").utf8)
    }
    #expect(report.rules == plain.rules)
    for (finding, expected) in zip(report.findings, plain.findings) {
      #expect(finding.source.map(\.text) == expected.source.map(\.text))
      #expect(finding.target.map(\.text) == expected.target.map(\.text))
      #expect(finding.source.allSatisfy { $0.isCut(from: files[0]) })
      #expect(finding.target.allSatisfy { $0.isCut(from: files[1]) })
    }
  }

  // MARK: - Size

  /// Code that is not optimised takes about ten seconds a megabyte, so that ten megabytes are for
  /// the release build.
  #if DEBUG
    private static let longLine = 200_000
  #else
    private static let longLine = 10_000_000
  #endif

  @Test(.timeLimit(.minutes(1)))
  func aVeryLongLineIsAudited() throws {
    try Fixtures.withTemporaryFolder { folder in
      let clause = "and the old house by the river was 12 years old "
      let text = String(repeating: clause, count: Self.longLine / clause.utf8.count)
      let long = try folder.file("long.txt", text)
      let result = try lacuna(["audit", long, german])
      #expect(result.status == 1)
      #expect(result.output.count < 10_000)
      #expect(!result.errorText.contains("rror"))
    }
  }

  // MARK: - Streams

  @Test func standardInputIsEitherSide() throws {
    let expected = try audit(english, german).report
    for side in 0...1 {
      let paths = [english, german]
      let input = try Data(
        contentsOf: Fixtures.packageRoot.appendingPathComponent(paths[side]))
      let words = side == 0 ? ["-", german] : [english, "-"]
      let result = try lacuna(["audit", "-f", "json"] + words, input: input)
      let report = try AuditReport(result.output)
      #expect(report.findings == expected.findings)
      #expect((side == 0 ? report.source : report.target)?.path == "-")
      let text = try lacuna(["audit"] + words, input: input).outputText
      #expect(text.contains("standard input:"))
    }
  }

  @Test func aFilterNeedsNoOperand() throws {
    let input = try Data(contentsOf: Fixtures.packageRoot.appendingPathComponent(german))
    for command in ["split", "anchors"] {
      let named = try lacuna([command, german])
      #expect(try lacuna([command], input: input).output == named.output)
      #expect(try lacuna([command, "-"], input: input).output == named.output)
    }
  }

  @Test func aClosedPipeEndsInSilence() throws {
    try Fixtures.withTemporaryFolder { folder in
      // More than a pipe holds, so that the writer must notice.
      let many = try folder.file(
        "many.txt", String(repeating: "The dog sleeps in the old house. It is late.\n", count: 3000)
      )
      let result = try shell("\"$1\" split -f jsonl \"$2\" | head -n 1", [many])
      #expect(result.errors.isEmpty, "\(result.errorText)")
      #expect(result.outputText.split(separator: "\n").count == 1)
    }
  }

  @Test(arguments: [
    ["audit", "-f", "text"], ["audit", "-f", "json"], ["audit", "-f", "jsonl"],
    ["align", "-f", "tsv"], ["align", "-f", "links"], ["align", "-f", "json"],
    ["align", "-f", "jsonl"], ["align", "-f", "tmx"],
  ])
  func aFileHoldsWhatStandardOutputWouldGet(command: [String]) throws {
    try Fixtures.withTemporaryFolder { folder in
      let place = folder.appendingPathComponent("out")
      let environment = ["SOURCE_DATE_EPOCH": "1700000000"]
      let printed = try lacuna(command + [english, german], environment: environment)
      let written = try lacuna(
        command + [english, german, "-o", place.path], environment: environment)
      #expect(try Data(contentsOf: place) == printed.output)
      #expect(written.output.isEmpty)
      #expect(written.status == printed.status)
      #expect(written.errors == printed.errors)
    }
  }

  @Test(arguments: [
    (["audit"], "json"), (["audit"], "jsonl"), (["align"], "links"), (["align"], "tmx"),
    (["align"], "TSV"),
  ])
  func theEndingDecidesTheFormat(command: [String], ending: String) throws {
    try Fixtures.withTemporaryFolder { folder in
      let place = folder.appendingPathComponent("out.\(ending)")
      let environment = ["SOURCE_DATE_EPOCH": "1700000000"]
      _ = try lacuna(command + [english, german, "-o", place.path], environment: environment)
      let asked = try lacuna(
        command + [english, german, "-f", ending.lowercased()], environment: environment)
      #expect(try Data(contentsOf: place) == asked.output)
    }
  }

  @Test func anEndingThatNamesNoFormatIsSaid() throws {
    try Fixtures.withTemporaryFolder { folder in
      for (name, isSaid) in [("out.pdf", true), ("out.txt", false), ("out", false)] {
        let place = folder.appendingPathComponent(name).path
        let result = try lacuna(["audit", english, german, "-o", place])
        #expect(result.errorText.contains("no format is known by the ending '.pdf'") == isSaid)
      }
    }
  }

  // MARK: - What counts and what is said

  @Test(arguments: [("error", 1), ("warning", 1), ("note", 1), ("never", 0)] as [(String, Int32)])
  func failOnDecidesTheStatus(severity: String, status: Int32) throws {
    #expect(try lacuna(["audit", "--fail-on", severity, english, german]).status == status)
  }

  @Test func aNoteAloneFailsOnlyWhereNotesCount() throws {
    try Fixtures.withTemporaryFolder { folder in
      let source = try folder.file("a.txt", Self.ferryInGerman)
      let target = try folder.file("b.txt", Self.ferryInEnglish)
      let words = [
        "audit", source, target, "--source-language", "en", "--target-language", "de", "--fail-on",
      ]
      for (severity, status) in [("error", 0), ("warning", 0), ("note", 1)] as [(String, Int32)] {
        let result = try lacuna(words + [severity])
        #expect(result.status == status, "\(result.outputText)")
      }
    }
  }

  /// A pair without any fault.
  private static let ferryInGerman = """
    Die Fähre nach Amrum fährt um 9.40 Uhr ab.
    Sie kostet 12,50 Euro, und Kinder unter 6 Jahren zahlen nichts.
    Kapitän Petersen fährt die Linie seit 1998.
    Im Jahr 2021 hatte die Reederei 84.000 Fahrgäste.
    Bei Sturm bleibt das Schiff im Hafen von Dagebüll.

    """

  private static let ferryInEnglish = """
    The ferry to Amrum leaves at 9:40 a.m.
    It costs 12.50 euros, and children under 6 years pay nothing.
    Captain Petersen has sailed the route since 1998.
    In 2021 the shipping company had 84,000 passengers.
    In a storm the ship stays in the harbour of Dagebüll.

    """

  @Test(arguments: ["-q", "--quiet"])
  func quietSilencesNotices(option: String) throws {
    for words in [
      ["audit", english, german], ["audit", english, english], ["audit", "/dev/null", german],
      ["align", "-f", "tmx", english, german],
    ] {
      #expect(try !lacuna(words).errors.isEmpty)
      #expect(try lacuna(words + [option]).errors.isEmpty)
    }
    // An error is no notice.
    #expect(try !lacuna(["audit", option, "no-such.txt", german]).errors.isEmpty)
  }
}
