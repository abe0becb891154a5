@testable import Lacuna
@testable import LacunaInterchange

/// Decodes bytes; what comes out is well-formed, and has lines and columns everywhere.
func fuzzDecoding(_ input: [UInt8]) throws(BrokenPromise) {
  let encodings: [Document.Encoding?] = [
    nil, .utf8, .utf16LittleEndian, .utf16BigEndian, .latin1, .latin9, .windows1252,
  ]
  guard let bits = input.first else { return }
  let bytes = Array(input.dropFirst())
  if let document = try? Document(decoding: bytes) {
    try promise(String(validating: document.bytes, as: UTF8.self) != nil, "ill-formed text")
  }
  var stream = TextStream(
    MemorySource(bytes), encoding: encodings[Int(bits) % encodings.count],
    heedsXMLDeclaration: bits & 128 != 0)
  var text: [UInt8] = []
  while true {
    let before = text.count
    guard (try? stream.next(into: &text)) != nil, text.count > before else { break }
  }
  try promise(String(validating: text, as: UTF8.self) != nil, "ill-formed text")
}

/// Finds anchors; they stand in order within their text, on whole characters.
func fuzzAnchors(_ input: [UInt8]) throws(BrokenPromise) {
  guard let bits = input.first,
    let document = try? Document(decoding: Array(input.dropFirst()))
  else { return }
  let language: Language = bits & 1 == 0 ? .german : .english
  let text = AnchoredText(SegmentedText(document, language: language))
  for anchor in text.anchors {
    try promise(isWhole(anchor.range, document), "an anchor parts a character")
  }
}

/// Takes the text out of markup; it is well-formed, and its places lie within the file.
func fuzzMarkup(_ input: [UInt8], _ markup: DocumentFile.Markup) throws(BrokenPromise) {
  guard let file = try? Document(decoding: input) else { return }
  let text =
    switch markup {
    case .html: HTMLText.extract(from: file.bytes)
    case .subtitles: SubtitleText.extract(from: file.bytes)
    default: MarkdownText.extract(from: file.bytes)
    }
  let document = Document(extracted: text, from: file)
  try promise(String(validating: document.bytes, as: UTF8.self) != nil, "ill-formed text")
  // By lines: how sentences are split is the matter of another target.
  var end = 0
  for segment in SegmentedText(segmented: document, language: .english).segments {
    let range = document.fileRange(segment.range)
    try promise(
      range.lowerBound >= end && range.upperBound <= file.bytes.count, "outside the file")
    try promise(
      isWhole(range, file), "a place parts a character")
    end = range.upperBound
  }
}

/// Reads a report as a baseline, as corrections, and a record of a stream.
func fuzzJSON(_ input: [UInt8]) throws(BrokenPromise) {
  if let document = try? Document(decoding: input) {
    _ = try? Baseline(document)
    _ = try? Corrections(document)
  }
  _ = try? PairRecord(input)
  var scanner = JSONScanner(input[...])
  _ = scanner.skip()
}

/// Reads a lexicon, or a list of word pairs, and aligns by it.
func fuzzLexicon(_ input: [UInt8]) {
  let words = try? Document(decoding: input)
  guard
    let lexicon = (try? Lexicon(decoding: input)) ?? (try? Lexicon(decoding: summed(input)))
      ?? words.flatMap({ try? Lexicon(wordPairs: $0, from: .english, to: .german) })
  else { return }
  let texts = [("Two cats slept.", Language.english), ("Zwei Katzen schliefen.", .german)].map {
    SegmentedText(Document($0), language: $1)
  }
  _ = Aligner(lexicon: .given(lexicon)).align(texts[0], texts[1])
}

/// The same with the right sum at the end, which no fuzzer guesses.
private func summed(_ input: [UInt8]) -> [UInt8] {
  let sum = LexiconFormat.sum(input[...])
  return input + (0..<4).map { UInt8(truncatingIfNeeded: sum >> UInt32(8 * $0)) }
}

/// Audits two texts, which the first zero byte divides, and checks what is promised of any report.
func fuzzAudit(_ input: [UInt8]) throws(BrokenPromise) {
  guard let bits = input.first else { return }
  let sides = input.dropFirst().split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  guard let source = try? Document(decoding: Array(sides[0])),
    let target = try? Document(decoding: sides.count > 1 ? Array(sides[1]) : [])
  else { return }
  let languages: [Language] = bits & 1 == 0 ? [.english, .german] : [.german, .english]
  let alignment = Aligner(induces: bits & 2 != 0).align(
    SegmentedText(source, language: languages[0]), SegmentedText(target, language: languages[1]))
  let report = Auditor().audit(alignment)
  let links = alignment.links
  try promise(
    links.flatMap(\.source) == Array(alignment.source.segments.indices), "the source is not covered"
  )
  try promise(
    links.flatMap(\.target).sorted() == Array(alignment.target.segments.indices),
    "the target is not covered")
  try promise(links.allSatisfy { (0...1).contains($0.confidence) }, "confidence of a link")
  for finding in report.findings {
    try promise((0...1).contains(finding.confidence), "confidence of a finding")
    try promise(
      finding.source.allSatisfy { isWhole($0, source) }
        && finding.target.allSatisfy { isWhole($0, target) }, "a finding parts a character")
  }
  var sink = MemorySink()
  _ = try? ReportJSONWriter(producer: Producer(name: "lacuna", version: "0"))
    .write(report, to: &sink)
  var scanner = JSONScanner(sink.bytes[...])
  try promise(scanner.skip() && scanner.isAtEnd(), "the report is no JSON")
}

private func isWhole(_ range: Range<Int>, _ document: Document) -> Bool {
  let bytes = document.bytes
  return range.upperBound <= bytes.count
    && [range.lowerBound, range.upperBound].allSatisfy {
      $0 == bytes.count || bytes[$0] & 0xC0 != 0x80
    }
}
