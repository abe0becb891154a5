import Lacuna
import TestSupport
import Testing

@testable import LacunaInterchange

@Suite("Files of corrections")
struct CorrectionsTests {
  private static let ferry = Bitext.ferry

  /// A file about the ferry, with something in it replaced.
  private static func file(
    links: String = #"[{"source": [0, 32], "target": null}]"#,
    findings: String = #"[{"fingerprint": "00112233445566ff", "decision": "dismissed"}]"#,
    replacing old: String = "", by new: String = ""
  ) -> String {
    """
    {"schema": "lacuna-corrections/1", "more": [1, {"a": null}],
     "source": {"path": "ferry.en.txt", "sha256": "\(ferry.source.document.fileHash)"},
     "target": {"path": "ferry.de.txt", "sha256": "\(ferry.target.document.fileHash)"},
     "links": \(links), "findings": \(findings)}
    """.replacing(old, with: new)
  }

  private static func read(_ text: String) throws(CorrectionsError) -> Corrections {
    try Corrections(Document(text))
  }

  private static func fault(_ text: String) -> CorrectionsError? {
    do throws(CorrectionsError) {
      _ = try read(text).fixedLinks(ferry.source, ferry.target)
      return nil
    } catch {
      return error
    }
  }

  @Test func linksAndRemarksAreRead() throws {
    let corrections = try Self.read(
      Self.file(
        links: #"[{"source": [0, 44], "target": [0, 59]}, {"target": [61, 79], "source": null}]"#,
        findings: """
          [{"fingerprint": "00112233445566ff", "rule": "omission", "decision": "dismissed",
            "note": "</script> \\u00e4 \\ud83d\\ude00"},
           {"fingerprint": "ff112233445566ff", "decision": "accepted"},
           {"fingerprint": "ee112233445566ff", "decision": null, "note": "?"}]
          """))
    #expect(corrections.dismissed == ["00112233445566ff"])
    #expect(corrections.remarks.map(\.note) == ["</script> ä 😀", "", "?"])
    #expect(corrections.remarks.map(\.decision) == [.dismissed, .accepted, nil])
    let fixed = try corrections.fixedLinks(Self.ferry.source, Self.ferry.target)
    #expect(fixed.links.map(\.kind) == ["2-1", "0-1"])
  }

  @Test func offsetsAreThoseOfTheAlignmentsOwnFormats() throws {
    let links = Self.ferry.links.map { link in
      let sides = [
        (link.source, Self.ferry.source), (link.target, Self.ferry.target),
      ].map { side, text in
        let range = text.range(of: side)
        return side.isEmpty ? "null" : "[\(range.lowerBound), \(range.upperBound)]"
      }
      return "{\"source\": \(sides[0]), \"target\": \(sides[1])}"
    }
    let corrections = try Self.read(Self.file(links: "[\(links.joined(separator: ","))]"))
    let fixed = try corrections.fixedLinks(Self.ferry.source, Self.ferry.target)
    #expect(Set(fixed.links.map(\.kind)) == Set(Self.ferry.links.map(\.kind)))
  }

  @Test(
    arguments: [
      ("", .malformed), ("{", .malformed), ("[]", .malformed), ("{} {}", .malformed),
      ("{}", .missingMember("schema")),
      (
        #"{"schema": "lacuna-report/1"}"#,
        .otherSchema("lacuna-report/1")
      ),
      (
        #"{"schema": "lacuna-corrections/2", "links": "elsewhere"}"#,
        .newerVersion("lacuna-corrections/2")
      ),
      (#"{"schema": "lacuna-corrections/x"}"#, .otherSchema("lacuna-corrections/x")),
      (#"{"schema": "lacuna-corrections/1"}"#, .missingMember("source.sha256")),
    ] as [(String, CorrectionsError)])
  func whatIsNoSuchFileIsTold(text: String, error: CorrectionsError) {
    #expect(Self.fault(text) == error)
  }

  @Test(
    arguments: [
      (#"[{"source": [0, 33]}]"#, .cutOtherwise(link: 1, side: "source")),
      (
        #"[{"source": null, "target": [61, 79]}, {"target": [1, 59]}]"#,
        .cutOtherwise(link: 2, side: "translation")
      ),
      (#"[{"source": [0, 99999999999999999999]}]"#, .malformed),
      (#"[{"source": [5, 5]}]"#, .malformed),
      (#"[{"source": ["0", 33]}]"#, .malformed), (#"[{}]"#, .emptyLink(1)), ("{}", .malformed),
      (#"[{"source": [0, 32]}, {"source": [0, 44], "target": [0, 59]}]"#, .linkedTwice(link: 2)),
    ] as [(String, CorrectionsError)])
  func linksThatCannotBeAreTold(links: String, error: CorrectionsError) {
    #expect(Self.fault(Self.file(links: links)) == error)
  }

  @Test(
    arguments: [
      (#"[{"fingerprint": "00112233445566ff", "decision": "gone"}]"#, .unknownDecision("gone")),
      (#"[{"fingerprint": "x"}]"#, .badFingerprint("x")),
      (#"[{"fingerprint": 1}]"#, .malformed),
    ] as [(String, CorrectionsError)])
  func remarksThatCannotBeAreTold(findings: String, error: CorrectionsError) {
    #expect(Self.fault(Self.file(findings: findings)) == error)
  }

  @Test func otherTextsAreRefused() throws {
    let hash = Self.ferry.target.document.fileHash
    #expect(
      Self.fault(Self.file(replacing: hash, by: String(hash.reversed())))
        == .otherText(side: "translation", made: "ferry.de.txt", given: "ferry.de.txt"))
    #expect(
      Self.fault(Self.file(replacing: hash, by: "../../etc")) == .missingMember("target.sha256"))
    let exchanged = try Self.read(Self.file())
    #expect(throws: CorrectionsError.self) {
      try exchanged.check(Self.ferry.target, Self.ferry.source)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func aDamagedFileIsReadOrRefused(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(Self.file().utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = UInt8.random(in: 0x20..<0x7F, using: &generator)
      default: bytes.removeSubrange(place...)
      }
      if bytes.isEmpty { break }
    }
    // Whatever it is, it is told or it is links of whole sentences.
    _ = Self.fault(String(decoding: bytes, as: UTF8.self))
  }
}
