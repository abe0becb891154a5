import Foundation
import Lacuna
import TestSupport

/// A text whose segments are given, with the numbers of those that begin a new paragraph.
func segmentedText(
  _ segments: [String], language: Language = .named("xx"), breaks: Set<Int> = []
) -> SegmentedText {
  let lines = segments.enumerated().map { (breaks.contains($0) ? "\n" : "") + $1 }
  return SegmentedText(
    segmented: Document(lines.joined(separator: "\n")), language: language)
}

/// A pair of texts with all that their alignment is made from.
func bitext(_ source: SegmentedText, _ target: SegmentedText) -> Bitext {
  Bitext(AnchoredText(source), AnchoredText(target))
}

/// Sentences that translate each other one by one, from the project's own corpora.
enum SentencePairs {
  static let all: [(english: String, german: String)] = ["export-rule", "hotplate-manual"]
    .flatMap { name in pairs(in: Fixtures.corpora.appendingPathComponent(name)) }

  private static func pairs(in folder: URL) -> [(english: String, german: String)] {
    func lines(_ name: String) -> [String] {
      let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return (text ?? "").split(separator: "\n").map(String.init)
    }
    let (english, german) = (lines("en.sentences"), lines("de.sentences"))
    return lines("gold.links").compactMap { line in
      let sides = line.split(separator: ":").map { $0.dropFirst().dropLast() }
      guard sides.count == 2, let source = Int(sides[0]), let target = Int(sides[1])
      else { return nil }
      return (english[source], german[target])
    }
  }
}
