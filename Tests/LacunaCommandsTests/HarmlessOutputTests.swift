import Foundation
import TestSupport
import Testing

/// What a file says cannot act where the output is shown, opened or stored.
@Suite("Harmless output")
struct HarmlessOutputTests {
  private static let controls = ["\u{1B}[31m", "\u{1B}]0;title\u{7}", "\u{202E}", "\u{9B}2J"]

  /// Expects no character that a terminal obeys.
  private func expectHarmless(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for scalar in text.unicodeScalars where scalar != "\n" && scalar != "\t" {
      let isHarmless =
        scalar.properties.generalCategory != .control && !(0x202A...0x202E).contains(scalar.value)
        && !(0x2066...0x2069).contains(scalar.value)
      #expect(isHarmless, "U+\(String(scalar.value, radix: 16))", sourceLocation: sourceLocation)
    }
  }

  // MARK: - Terminals

  @Test(arguments: controls)
  func messagesShowThemHarmless(control: String) throws {
    try Fixtures.withTemporaryFolder { folder in
      let unit = "<tu><tuv xml:lang=\"\(control)\"><seg>A</seg></tuv></tu>"
      _ = try folder.file("x\(control).tmx", "<tmx version=\"1.4\"><body>\(unit)</body></tmx>")
      _ = try folder.file("a\(control).txt", "A\(control).\u{0}")
      _ = try folder.file("m\(control).tsv", "a\(control)\tb\tc\(control)/d\n")
      for words in [
        ["audit", "x\(control).tmx"], ["split", "a\(control).txt"],
        ["split", "no\(control)"], ["batch", "m\(control).tsv", "-o", "out"],
        ["split", "--language", control], ["split", "--encoding", control], [control],
        ["score", "no\(control)", "a\(control).txt"], ["train", "a\(control).txt"],
        ["split", "a.txt", "-o", "no\(control)/x"], ["audit", "a\(control).txt", "-"],
      ] {
        let result = try lacuna(words, in: folder)
        #expect(result.status != 0 && result.status < 128, "\(words)")
        #expect(!result.errorText.isEmpty)
        expectHarmless(result.errorText)
      }
    }
  }

  /// A sentence that was left out is told in the annotation.
  @Test(arguments: controls.filter { $0 != "\u{202E}" })
  func annotationsOfABuildServerShowThemHarmless(control: String) throws {
    try Fixtures.withTemporaryFolder { folder in
      let german = Ferry.german.split(separator: "\n").filter { !$0.hasPrefix("Kapitän") }
      _ = try folder.file("a.txt", Ferry.english.replacing("sailed", with: "sailed \(control)"))
      _ = try folder.file("b.txt", german.joined(separator: "\n") + "\n")
      let result = try lacuna(["audit", "-q", "-f", "github", "a.txt", "b.txt"], in: folder)
      #expect(result.outputText.hasPrefix("::"))
      expectHarmless(result.outputText)
    }
  }

  // MARK: - Spreadsheets

  private static let formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", " =1", "=\"a\",b"]

  @Test(arguments: formulas)
  func aSpreadsheetCalculatesNothing(formula: String) throws {
    let record = ["source": formula, "target": "plain, text"]
    let line = try JSONSerialization.data(withJSONObject: record) + Data("\n".utf8)
    for format in ["csv", "tsv"] {
      let words = ["convert", "-", "--from", "jsonl", "-f", format, "-q"]
      let usual = try lacuna(words, input: line)
      #expect(usual.status == 0 && !usual.outputText.contains("'"))
      let safe = try lacuna(words + ["--spreadsheet"], input: line)
      #expect(safe.status == 0)
      let quoted = formula.replacing("\"", with: "\"\"")
      #expect(
        safe.outputText.contains(
          format == "csv" ? "\n\"'\(quoted)\",\"plain, text\"," : "\n'\(formula)\tplain"),
        "\(safe.outputText)")
    }
  }

  @Test func onlyTablesAreForSpreadsheets() throws {
    for words in [
      ["convert", "-", "--from", "tsv", "-f", "tmx"], ["align", "a", "b", "-f", "po"],
    ] {
      let result = try lacuna(words + ["--spreadsheet"])
      #expect(result.status == 64 && result.errorText.contains("--spreadsheet"))
    }
    let texts = ["corpora/export-rule/en.txt", "corpora/export-rule/de.txt"]
    let usual = try lacuna(["align", "-f", "csv"] + texts)
    #expect(try lacuna(["align", "-f", "csv", "--spreadsheet"] + texts).output == usual.output)
  }

  // MARK: - Places

  /// The languages that a file declares become endings of the output's files.
  @Test(arguments: ["/../../up", "../up", "/etc/up", "a/b", "\u{1B}[2J", ".."])
  func aLanguageLeadsToNoOtherFolder(language: String) throws {
    try Fixtures.withTemporaryFolder { folder in
      let units =
        "<tu><tuv xml:lang=\"en\"><seg>A</seg></tuv>"
        + "<tuv xml:lang=\"\(language)\"><seg>B</seg></tuv></tu>"
      _ = try folder.file(
        "m.tmx", "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\(units)</body></tmx>")
      let inner = folder.appendingPathComponent("inner")
      for name in ["out.", "out.a"] {
        try FileManager.default.createDirectory(
          at: inner.appendingPathComponent(name), withIntermediateDirectories: true)
      }
      let before = try folder.names()
      for (format, output) in [("moses", "out"), ("xces", "out.xml")] {
        let result = try lacuna(["convert", "../m.tmx", "-f", format, "-o", output], in: inner)
        #expect(result.status == 0 || result.status == 65, "\(result.errorText)")
      }
      #expect(try folder.names() == before)
      #expect(try inner.names().allSatisfy { $0.hasPrefix("out") })
      #expect(try inner.appendingPathComponent("out.a").names().isEmpty)
    }
  }

  // MARK: - Other programs

  /// Pandoc gets a file's name as one word, whatever is in it.
  @Test(arguments: [
    "-o x.docx", "$(touch x).docx", "a; touch x.docx", "`touch x`.docx", "a\nb.docx",
  ])
  func pandocIsCalledWithoutAShell(name: String) throws {
    try Fixtures.withTemporaryFolder { folder in
      // It stands in for pandoc, and prints what it was given.
      let tools = folder.appendingPathComponent("tools")
      try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
      let program = try tools.file(
        "pandoc", "#!/bin/sh\nfor word; do printf '<p>[%s]</p>\\n' \"$word\"; done\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
      _ = try folder.file(name, "PK")
      let before = try folder.names()
      let result = try lacuna(
        ["split", "--language", "en", "--", name], environment: ["PATH": tools.path], in: folder)
      #expect(result.status == 0, "\(result.errorText)")
      let shown = name.replacing("\n", with: " ")
      #expect(
        result.outputText.contains(name.hasPrefix("-") ? "[./\(shown)]" : "[\(shown)]"),
        "\(result.outputText)")
      #expect(result.outputText.contains("[--sandbox]"))
      #expect(try folder.names() == before)
    }
  }

  @Test func whatPandocMakesIsBounded() throws {
    try Fixtures.withTemporaryFolder { folder in
      let program = try folder.file("pandoc", "#!/bin/sh\nwhile :; do echo '<p>more</p>'; done\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
      _ = try folder.file("a.docx", "PK")
      let result = try lacuna(
        ["split", "--max-bytes", "100000", "a.docx"],
        environment: ["PATH": folder.path], in: folder)
      #expect(result.status == 65 && result.errorText.contains("more than 100000 bytes"))
    }
  }
}
