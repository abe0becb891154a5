@testable import LacunaInterchange

/// A part of the library that is fed arbitrary bytes; the raw values are those of `scripts/fuzz`.
enum FuzzTarget: String, CaseIterable, Sendable {
  case split, decode, anchors, tmx, xliff, tsv, csv, po, jsonl, links, ladder
  case html, markdown, subtitles, json, lexicon, audit

  /// Feeds an input, and checks what is promised of any.
  func run(_ input: [UInt8]) throws(BrokenPromise) {
    switch self {
    case .split: try fuzzSplit(input)
    case .decode: try fuzzDecoding(input)
    case .anchors: try fuzzAnchors(input)
    case .tmx: try fuzzUnits(input, .tmx)
    case .xliff: try fuzzUnits(input, .xliff)
    case .tsv: try fuzzUnits(input, .tsv)
    case .csv: try fuzzUnits(input, .csv)
    case .po: try fuzzUnits(input, .po)
    case .jsonl: try fuzzUnits(input, .jsonl)
    case .links: try fuzzUnits(input, .links)
    case .ladder: try fuzzUnits(input, .ladder)
    case .html: try fuzzMarkup(input, .html)
    case .markdown: try fuzzMarkup(input, .markdown)
    case .subtitles: try fuzzMarkup(input, .subtitles)
    case .json: try fuzzJSON(input)
    case .lexicon: fuzzLexicon(input)
    case .audit: try fuzzAudit(input)
    }
  }
}

/// What an input showed not to hold.
struct BrokenPromise: Error, CustomStringConvertible {
  let description: String
}

/// Checks what must hold for every input.
func promise(_ holds: Bool, _ otherwise: String) throws(BrokenPromise) {
  guard holds else { throw BrokenPromise(description: otherwise) }
}
