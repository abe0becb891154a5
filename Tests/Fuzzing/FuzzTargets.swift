// Built by scripts/fuzz together with the library's sources; not part of the package.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is fuzzed; scripts/fuzz names it in the environment.
private enum Target: String, CaseIterable {
  case split, decode, anchors, tmx, xliff, tsv, csv, po, jsonl, links, ladder
  case html, markdown, subtitles, json, lexicon, audit

  static let chosen: Target = {
    guard let name = unsafe getenv("LACUNA_FUZZ_TARGET"),
      let target = unsafe Target(rawValue: String(cString: name))
    else { preconditionFailure("unknown target") }
    return target
  }()
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  switch Target.chosen {
  case .split: fuzzSplit(input)
  case .decode: fuzzDecoding(input)
  case .anchors: fuzzAnchors(input)
  case .tmx: fuzzUnits(input, .tmx)
  case .xliff: fuzzUnits(input, .xliff)
  case .tsv: fuzzUnits(input, .tsv)
  case .csv: fuzzUnits(input, .csv)
  case .po: fuzzUnits(input, .po)
  case .jsonl: fuzzUnits(input, .jsonl)
  case .links: fuzzUnits(input, .links)
  case .ladder: fuzzUnits(input, .ladder)
  case .html: fuzzMarkup(input, .html)
  case .markdown: fuzzMarkup(input, .markdown)
  case .subtitles: fuzzMarkup(input, .subtitles)
  case .json: fuzzJSON(input)
  case .lexicon: fuzzLexicon(input)
  case .audit: fuzzAudit(input)
  }
  return 0
}
