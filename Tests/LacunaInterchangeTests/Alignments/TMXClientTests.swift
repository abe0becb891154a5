import Lacuna
import TestSupport
import Testing

@testable import LacunaInterchange

/// Every unit must come back from programs that know nothing of this one.
@Suite("TMX in other programs")
struct TMXClientTests {
  /// Sentences with all that has ever broken an importer, and null links on both sides.
  private static var workshop: Alignment {
    let source = Bitext.text(
      [
        ["R&D said: \"x < 5 > y ]]> &amp; done\".", "It's\u{A0}late 👩‍🔬."],
        ["First row\u{B}second row.", "Nobody translated this."],
        ["A beep\u{7}follows,\r\n  then <b>nothing</b>."],
      ], language: "en", separator: "\n")
    let target = Bitext.text(
      [
        ["Die F&E sagte: „x < 5 > y ]]> &amp; fertig“; es ist\u{202F}spät 👩‍🔬."],
        ["Erste Zeile,\u{2028}zweite Zeile."],
        ["Dies steht nur hier."],
        ["Ein Ton folgt,", "dann\t<b>nichts</b> e\u{301}."],
      ], language: "de")
    return Alignment(
      source: source, target: target,
      links: [
        Link(source: 0..<2, target: 0..<1, confidence: 0.9),
        Link(source: 2..<3, target: 1..<2, confidence: 1),
        Link(source: 3..<4, target: 2..<2, confidence: 0.7),
        Link(source: 4..<4, target: 2..<3, confidence: 0.7),
        Link(source: 4..<5, target: 3..<5, confidence: 0.123456),
      ])
  }

  private static let workshopUnits = [
    [
      "R&D said: \"x < 5 > y ]]> &amp; done\". It's\u{A0}late 👩‍🔬.",
      "Die F&E sagte: „x < 5 > y ]]> &amp; fertig“; es ist\u{202F}spät 👩‍🔬.",
    ],
    ["First row second row.", "Erste Zeile, zweite Zeile."],
    [
      "A beepfollows, then <b>nothing</b>.",
      "Ein Ton folgt, dann\t<b>nichts</b> e\u{301}.",
    ],
  ]

  /// Two hundred pairs of random pieces that break careless writers.
  private static func random(seed: UInt64) -> Alignment {
    var random = AwkwardText(seed: seed)
    let source = (0..<200).map { _ in ["a\(random.text())b"] }
    let target = (0..<200).map { _ in ["c\(random.text())d"] }
    return Alignment(
      source: Bitext.text(source, language: "en"), target: Bitext.text(target, language: "de"),
      links: (0..<200).map { Link(source: $0..<$0 + 1, target: $0..<$0 + 1, confidence: 0.5) })
  }

  /// What XML can hold of each link's texts.
  private static func units(of alignment: Alignment) -> [TMXClients.Unit] {
    alignment.links.map { link in
      [(alignment.source, link.source), (alignment.target, link.target)].map { text, segments in
        var bytes: [UInt8] = []
        LineText.append(segments, of: text, folding: .lineBreaks, to: &bytes)
        _ = XMLWriter.removeForbidden(from: &bytes)
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  private static func withFile(_ alignment: Alignment, _ body: (String) throws -> Void) throws {
    let folder = try TemporaryFolder()
    let path = folder.place("memory.tmx")
    try OutputFile(path).write { sink throws(FileError) in
      try AlignmentFormat.tmx.write(
        alignment, by: Producer(name: "lacuna", version: "0.0.0"), at: .now(), to: &sink)
    }
    try body(path)
  }

  private static func bytes(_ units: [TMXClients.Unit]) -> [[[UInt8]]] {
    units.map { unit in unit.map { Array($0.utf8) } }
  }

  @Test(.enabled(if: TMXClients.hasXmllint, "xmllint is not installed (libxml2-utils)"))
  func xmllintFindsTheFileWellFormed() throws {
    for alignment in [Self.workshop, Self.random(seed: 4)] {
      try Self.withFile(alignment) { file in
        let result = try TMXClients.xmllint(file)
        #expect(result.status == 0, "\(result.errorText)")
      }
    }
  }

  @Test(
    .enabled(if: TMXClients.hasXmllint, "xmllint is not installed (libxml2-utils)"),
    .enabled(if: TMXClients.documentType != nil, "no tmx14.dtd: set LACUNA_SHARED to find it"))
  func xmllintFindsTheFileValid() throws {
    for alignment in [Self.workshop, Self.random(seed: 4)] {
      try Self.withFile(alignment) { file in
        let documentType = try #require(TMXClients.documentType)
        let result = try TMXClients.xmllint(file, documentType: documentType)
        #expect(result.status == 0, "\(result.errorText)")
      }
    }
  }

  @Test(
    .enabled(
      if: TMXClients.hasTranslateToolkit,
      "translate-toolkit is not installed (set LACUNA_PYTHON to a Python that has it)"))
  func translateToolkitReadsAllUnits() throws {
    try Self.withFile(Self.workshop) { file in
      let units = try TMXClients.translateToolkit(file)
      #expect(Self.bytes(units) == Self.bytes(Self.workshopUnits))
    }
    let random = Self.random(seed: 5)
    try Self.withFile(random) { file in
      let units = try TMXClients.translateToolkit(file)
      #expect(Self.bytes(units) == Self.bytes(Self.units(of: random)))
    }
  }

  @Test(
    .enabled(
      if: TMXClients.hasPerlReader, "XML::TMX is not installed (libxml-tmx-perl)"))
  func perlReaderReadsAllUnits() throws {
    try Self.withFile(Self.workshop) { file in
      let units = try TMXClients.perlReader(file)
      #expect(Self.bytes(units) == Self.bytes(Self.workshopUnits))
    }
    let random = Self.random(seed: 6)
    try Self.withFile(random) { file in
      let units = try TMXClients.perlReader(file)
      #expect(Self.bytes(units) == Self.bytes(Self.units(of: random)))
    }
  }
}
