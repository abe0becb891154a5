import Foundation
import TestSupport
import Testing

/// Each thing that may be wrong with a file of units is told with the file, the line and the column.
@Suite("Files of units with something wrong in them")
struct BadUnitsTests {
  /// A file with a good unit and something wrong at the marker; `�` stands for the byte FF.
  struct Case: CustomTestStringConvertible, Sendable {
    enum Outcome: Sendable {
      /// Nothing can be read.
      case fails
      /// Only a unit is bad, which `--lenient` skips.
      case skips
      /// All is read, and something is said.
      case warns
    }

    let testDescription: String
    let from: String
    let outcome: Outcome
    let saying: String
    let text: String

    init(
      _ name: String, _ from: String, _ outcome: Outcome, _ saying: String, _ text: String
    ) {
      (testDescription, self.from, self.outcome, self.saying) = (name, from, outcome, saying)
      self.text = text
    }

    var bytes: Data {
      var bytes = Array(MarkedText(text).text.utf8)
      for index in bytes.indices.reversed() where bytes[index...].starts(with: "�".utf8) {
        bytes.replaceSubrange(index..<(index + 3), with: [0xFF])
      }
      return Data(bytes)
    }

    /// The line and the column of the marker, in scalars.
    var place: String {
      let marked = MarkedText(text)
      let before = String(
        decoding: Array(marked.text.utf8)[..<(marked.offsets[1] ?? 0)], as: UTF8.self)
      let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
      return "\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)"
    }
  }

  private static func memory(
    _ units: String, header: String = "<header srclang=\"en\"/>", declared: String = "UTF-8"
  ) -> String {
    """
    <?xml version="1.0" encoding="\(declared)"?>
    <tmx version="1.4">\(header)<body>
    <tu><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="de"><seg>Eins</seg></tuv></tu>
    \(units)
    </body></tmx>
    """
  }

  private static func unit(_ text: String, _ attributes: String = "") -> String {
    """
    <tu\(attributes)><tuv xml:lang="en"><seg>\(text)</seg></tuv><tuv xml:lang="de"><seg>Zwei</seg></tuv></tu>
    """
  }

  private static func xliff(_ units: String) -> String {
    """
    <xliff version="1.2"><file original="x" source-language="en" target-language="de"><body>
    <trans-unit id="1"><source>One</source><target>Eins</target></trans-unit>
    \(units)
    </body></file></xliff>
    """
  }

  private static func xliff2(_ units: String, languages: String = "srcLang=\"en\" trgLang=\"de\"")
    -> String
  {
    """
    1️⃣<xliff version="2.1" \(languages)><file id="f">
    <unit id="1"><segment><source>One</source><target>Eins</target></segment></unit>
    \(units)
    </file></xliff>
    """
  }

  private static let good = """
    <tu><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="de"><seg>Eins</seg></tuv></tu>
    """

  private static let memories = [
    Case(
      "cut off in a text", "tmx", .fails, "cut off",
      memory("<tu><tuv xml:lang=\"en\"><seg>Tw1️⃣") + ""
    )
    .cutAtMarker,
    Case("cut off in a tag", "tmx", .fails, "cut off", memory("<tu><tuv xml:la1️⃣")).cutAtMarker,
    Case("cut off between units", "tmx", .fails, "cut off", memory("1️⃣")).cutAtMarker,
    Case("cut off in a comment", "tmx", .fails, "cut off", memory("<!-- 1️⃣")).cutAtMarker,
    Case("empty", "tmx", .fails, "empty", "1️⃣"),
    Case("only white space", "tmx", .fails, "empty", " \n\n1️⃣"),
    Case("another root", "tmx", .fails, "not 'tmx'", "<?xml version=\"1.0\"?>\n1️⃣<html></html>"),
    Case("two roots", "tmx", .fails, "second", memory("") + "\n1️⃣<tmx/>"),
    Case("another version", "tmx", .fails, "'2.0'", "\n1️⃣<tmx version=\"2.0\"></tmx>"),
    Case("an undeclared entity", "tmx", .skips, "'&nbsp;'", memory(unit("T1️⃣&nbsp;wo"))),
    Case("half a reference", "tmx", .skips, "&amp;", memory(unit("T1️⃣& wo"))),
    Case(
      "a billion laughs", "tmx", .fails, "refused",
      """
      <?xml version="1.0"?>
      1️⃣<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>
      <tmx version="1.4"><body>&b;</body></tmx>
      """),
    Case(
      "an external entity", "tmx", .fails, "refused",
      """
      <?xml version="1.0"?>
      1️⃣<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/hostname">]>
      <tmx version="1.4"><body>&a;</body></tmx>
      """),
    Case("a vertical tab", "tmx", .skips, "U+000B", memory(unit("ä1️⃣\u{B}b"))),
    Case("a vertical tab, referred to", "tmx", .skips, "U+000B", memory(unit("ä1️⃣&#xB;b"))),
    Case(
      "tags crossed", "tmx", .fails, "'seg' is open",
      memory("<tu><tuv xml:lang=\"en\"><seg>x1️⃣</tuv>")),
    Case("no language", "tmx", .skips, "'xml:lang'", memory("<tu>1️⃣<tuv><seg>x</seg></tuv></tu>")),
    Case(
      "no source language", "tmx", .warns, "no source language",
      memory("", header: "1️⃣<header/>")),
    Case(
      "a source language that no unit has", "tmx", .skips, "'en'",
      memory(
        "1️⃣<tu><tuv xml:lang=\"fr\"><seg>F</seg></tuv><tuv xml:lang=\"de\"><seg>D</seg></tuv></tu>")),
    Case(
      "a third language", "tmx", .warns, "1 in fr",
      memory(
        "1️⃣" + unit("Two").replacing("</tu>", with: "<tuv xml:lang=\"fr\"><seg>D</seg></tuv></tu>"))),
    Case(
      "a unit of one side", "tmx", .warns, "without a counterpart",
      memory("1️⃣<tu><tuv xml:lang=\"en\"><seg>Two</seg></tuv></tu>")),
    Case("a unit of no side", "tmx", .warns, "without a counterpart", memory("1️⃣<tu></tu>")),
    Case(
      "a name twice", "tmx", .warns, "'a'",
      memory(unit("Two", " tuid=\"a\"") + "\n1️⃣" + unit("Two", " tuid=\"a\""))),
    Case(
      "a date of another form", "tmx", .warns, "dates",
      memory("1️⃣" + unit("Two", " creationdate=\"2026-01-31\""))),
    Case("ill-formed UTF-8", "tmx", .fails, "ill-formed", memory(unit("Fä1️⃣�hre"))),
    Case(
      "UTF-8 declared as Latin-1", "tmx", .warns, "well-formed UTF-8",
      memory(unit("F1️⃣ähre"), declared: "ISO-8859-1")),
    Case(
      "UTF-16 declared over bytes", "tmx", .fails, "UTF-16", "1️⃣" + memory("", declared: "UTF-16")),
    Case(
      "an encoding that nobody knows", "tmx", .fails, "'x-none'",
      "1️⃣" + memory("", declared: "x-none")),
  ]

  private static let bilingual = [
    Case("cut off", "xliff", .fails, "cut off", xliff("<trans-unit id=\"2\"><source>1️⃣"))
      .cutAtMarker,
    Case("another root", "xliff", .fails, "not 'xliff'", "1️⃣<tmx version=\"1.4\"></tmx>"),
    Case(
      "an id twice", "xliff", .skips, "the id '1'",
      xliff("1️⃣<trans-unit id=\"1\"><source>Two</source><target>Zwei</target></trans-unit>")),
    Case(
      "no id", "xliff", .skips, "'id'",
      xliff("1️⃣<trans-unit><source>Two</source><target>Zwei</target></trans-unit>")),
    Case(
      "no source", "xliff", .warns, "without a counterpart",
      xliff("1️⃣<trans-unit id=\"2\"><target>Zwei</target></trans-unit>")),
    Case(
      "no source language in 2", "xliff", .warns, "no source language", xliff2("", languages: "")),
    Case(
      "an id twice in 2", "xliff", .skips, "the id '1'",
      xliff2("1️⃣<unit id=\"1\"><segment><source>Two</source></segment></unit>")),
    Case(
      "no character in 2", "xliff", .skips, "'zz'",
      xliff2("<unit id=\"2\"><segment><source>T1️⃣<cp hex=\"zz\"/></source></segment></unit>")),
    Case(
      "a date of another form in 2", "xliff", .warns, "dates",
      xliff2(
        """
        1️⃣<unit id="2"><mda:metadata><mda:metaGroup><mda:meta type="created">today</mda:meta>\
        </mda:metaGroup></mda:metadata><segment><source>T</source><target>Z</target></segment></unit>
        """)),
  ]

  private static let tables = [
    Case("empty", "tsv", .warns, "empty", "1️⃣"), Case("empty", "csv", .warns, "empty", "1️⃣"),
    Case("empty", "jsonl", .warns, "empty", "1️⃣"), Case("empty", "po", .warns, "empty", "1️⃣"),
    Case("a cell missing", "tsv", .skips, "one cell", "source\ttarget\nOne\tEins\n1️⃣Two\n"),
    Case(
      "no such confidence", "tsv", .skips, "from 0 to 1",
      "source\ttarget\tconfidence\nOne\tEins\t1\n1️⃣Two\tZwei\t2\n"),
    Case("a column missing", "csv", .fails, "'target'", "1️⃣source,text\nOne,Eins\n"),
    Case(
      "an open quotation mark", "csv", .fails, "cut off", "source,target\nOne,Eins\n1️⃣Two,\"Zwei\n"),
    Case("a name twice", "csv", .warns, "'a'", "source,target,id\nOne,Eins,a\n1️⃣Two,Zwei,a\n"),
    Case("ill-formed UTF-8", "tsv", .fails, "ill-formed", "source\ttarget\nOne\tä1️⃣�\n"),
    Case("NUL", "tsv", .fails, "binary", "source\ttarget\nOne\tä1️⃣\0\n"),
    Case(
      "no JSON", "jsonl", .skips, "no JSON",
      "{\"source\":\"One\",\"target\":\"Eins\"}\n1️⃣{\"source\":\"Two\"\n"),
    Case(
      "no target", "jsonl", .skips, "'targetText'",
      "{\"source\":\"One\",\"target\":\"Eins\"}\n1️⃣{\"source\":\"Two\"}\n"),
    Case(
      "a date of another form", "jsonl", .warns, "dates",
      "{\"source\":\"One\",\"target\":\"Eins\"}\n1️⃣{\"source\":\"A\",\"target\":\"B\",\"created\":\"today\"}\n"
    ),
    Case(
      "an open quotation mark", "po", .skips, "PO file",
      "msgid \"One\"\nmsgstr \"Eins\"\n\nmsgid \"Two\"\n1️⃣msgstr \"Zwei\n"),
    Case(
      "an entry twice", "po", .skips, "the same msgctxt",
      "msgid \"One\"\nmsgstr \"Eins\"\n\n1️⃣msgid \"One\"\nmsgstr \"Zwei\"\n"),
  ]

  @Test(arguments: memories + bilingual + tables)
  func theMessageHasFileLineAndColumn(bad: Case) throws {
    try Fixtures.withTemporaryFolder { folder in
      let name = "bad.\(bad.from)"
      _ = try folder.file(name, bad.bytes)
      _ = try folder.file("out.tmx", "as it was")
      let languages = ["--target-language", "de", "--source-language", "en"]
      // Where the file says its languages itself, it is not helped.
      let isTable = !["tmx", "xliff"].contains(bad.from)
      let words = ["convert", name, "-o", "out.tmx"] + (isTable ? languages : [])
      let result = try lacuna(words, in: folder)
      #expect(result.status == (bad.outcome == .warns ? 0 : 65), "\(result.errorText)")
      expectPlace(result.errorText, of: bad, name)
      if bad.outcome != .warns {
        let kept = try String(contentsOf: folder.appendingPathComponent("out.tmx"), encoding: .utf8)
        #expect(kept == "as it was")
      }
      let lenient = try lacuna(words + ["--lenient"], in: folder)
      #expect(lenient.status == (bad.outcome == .fails ? 65 : 0), "\(lenient.errorText)")
      expectPlace(lenient.errorText, of: bad, name)
      if bad.outcome == .skips {
        #expect(lenient.errorText.contains("\(name): skipped 1 bad unit"), "\(lenient.errorText)")
        let units = try String(
          contentsOf: folder.appendingPathComponent("out.tmx"), encoding: .utf8)
        #expect(units.contains("<seg>One</seg>") && units.contains("<seg>Eins</seg>"))
      }
      #expect(try folder.names() == [name, "out.tmx"].sorted())
    }
  }

  /// Expects a line that says what is wrong, and where.
  private func expectPlace(_ message: String, of bad: Case, _ name: String) {
    let lines = message.split(separator: "\n").filter { $0.contains(bad.saying) }
    #expect(lines.count == 1, "\(message)")
    for line in lines {
      #expect(
        line.hasPrefix("lacuna convert: \(name):\(bad.place): ")
          || line.contains("the first at \(bad.place)"), "\(bad.place) is not in: \(line)")
    }
  }

  @Test(arguments: [
    ("links", "[0]:[0]\n1️⃣[0,x]:[1]\n"), ("links", "[0]:[0]\n1️⃣[-1]:[1]\n"),
    ("links", "[0]:[0]\n1️⃣[1,3]:[1]\n"), ("links", "[0]:[0]\n1️⃣[4294967296]:[1]\n"),
    ("ladder", "0\t0\t0\n1️⃣1 x\n"), ("ladder", "0\t0\t0\n3\t3\t1\n1️⃣2\t4\t1\n"),
  ])
  func soHaveThoseOnPlaces(format: String, text: String) throws {
    let bad = Case(format, format, .fails, ": ", text)
    let result = try lacuna(["convert", "-", "--from", format, "-f", "links"], input: bad.bytes)
    #expect(result.status == 65)
    #expect(
      result.errorText.hasPrefix("lacuna convert: standard input:\(bad.place): "),
      "\(result.errorText)")
  }

  @Test(arguments: ["de", "DE", "de_DE", "de-DE", "de-at", "DE_ch"])
  func codesOfALanguageAreOne(code: String) throws {
    let memory = Self.memory(Self.unit("Two").replacing("\"de\"", with: "\"\(code)\""))
    for asked in [[], ["--target-language", "de"], ["--target-language", "DE"]] {
      let result = try lacuna(
        ["convert", "-", "--from", "tmx", "-f", "jsonl"] + asked, input: Data(memory.utf8))
      #expect(result.status == 0 && result.outputText.contains("\"targetText\":\"Zwei\""))
      #expect(result.errorText == "lacuna convert: 2 units\n", "\(result.errorText)")
    }
  }

  @Test func theLanguagesOfAMemoryAreThoseOfItsFirstPair() throws {
    let alone = "<tu><tuv xml:lang=\"en\"><seg>Alone</seg></tuv></tu>\n"
    let memory = Self.memory("").replacing("<body>\n", with: "<body>\n" + alone)
    let result = try lacuna(
      ["convert", "-", "--from", "tmx", "-f", "tmx"], input: Data(memory.utf8))
    #expect(result.outputText.contains("<tuv xml:lang=\"de\"><seg>Eins</seg></tuv>"))
  }

  @Test func aMemoryWithoutLanguagesKeepsItsPairsAndSaysSo() throws {
    let table = Data("source\ttarget\nOne\tEins\n".utf8)
    let memory = try lacuna(["convert", "-", "--from", "tsv", "-f", "tmx"], input: table)
    #expect(memory.errorText.contains("--source-language and --target-language"))
    let back = try lacuna(["convert", "-", "--from", "tmx"], input: memory.output)
    #expect(back.outputText.contains("One\tEins\t"), "\(back.errorText)")
  }
}

extension BadUnitsTests.Case {
  /// The same, ending at the marker.
  fileprivate var cutAtMarker: Self {
    let end = text.range(of: "1️⃣")?.upperBound ?? text.endIndex
    return Self(testDescription, from, outcome, saying, String(text[..<end]))
  }
}
