import Lacuna
import Testing

/// A small generator with a seed, so that a failure can be had again.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct SentenceProperties {
  private static let pieces = [
    "a", "B", "Haus", "the", "Dr", "z", "U", "7", "1998", "II", "ß", "Ä", "漢", "。", "！", "😀", ".",
    ".", ".", "!", "?", "…", "...", ",", ":", ";", ":-)", "\"", "'", "„", "“", "”", "»", "«", "‚",
    "(", ")", "[", "]", "[3]", "²", "-", "–", "•", "§", "@", "/", " ", " ", " ", " ", "\n", "\n\n",
    "\r\n", "\t", "\u{A0}", "\u{2028}", "\u{3000}", "1.", "b)", "(c)", "usw.", "p.m.", "e\u{301}",
    "\u{301}", "\u{200D}", "\u{FE0F}", "👍🏽", "🇩🇪", "\u{200B}", "\u{AD}", "क्षि", "I", "The", "a@b.de",
    "''",
    ". . .", "9:15", "AM", "N°", "Hi,", "—",
  ]

  private static func text(_ seed: UInt64) -> String {
    var generator = SeededGenerator(state: seed)
    let count = Int.random(in: 0...120, using: &generator)
    return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  private func isSpace(_ document: Document, _ range: Range<Int>) -> Bool {
    document.string(in: range).unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }

  @Test(arguments: ["de", "en", "ja"], ParagraphBreaks.allCases)
  func sentencesHoldEveryVisibleByteOnce(code: String, breaks: ParagraphBreaks) {
    for seed in 0..<400 as Range<UInt64> {
      let document = Document(Self.text(seed))
      let text = SegmentedText(document, language: .named(code), paragraphs: breaks)
      var end = 0
      for segment in text.segments {
        let range = segment.range
        #expect(range.lowerBound >= end && !range.isEmpty, "seed \(seed)")
        guard range.lowerBound >= end else { return }
        #expect(isSpace(document, end..<range.lowerBound), "seed \(seed)")
        let first = document.bytes[range.lowerBound]
        #expect(first & 0xC0 != 0x80, "seed \(seed)")
        let string = document.string(in: range)
        #expect(Array(string.utf8) == Array(document.bytes[range]), "seed \(seed)")
        #expect(string.unicodeScalars.first?.properties.isWhitespace == false, "seed \(seed)")
        #expect(string.unicodeScalars.last?.properties.isWhitespace == false, "seed \(seed)")
        let paragraph = text.paragraphs[segment.paragraph]
        #expect(paragraph.contains(range.lowerBound) && range.upperBound <= paragraph.upperBound)
        end = range.upperBound
      }
      #expect(isSpace(document, end..<document.bytes.count), "seed \(seed)")
    }
  }

  /// Every combination of the options, as bits.
  private static func options(_ bits: Int) -> SentenceOptions {
    var options = SentenceOptions()
    options.semicolonsEnd = bits & 1 != 0
    options.colonsEnd = bits & 2 != 0
    options.quotationsStayWhole = bits & 4 != 0
    options.listMarkersStandApart = bits & 8 != 0
    options.unmarkedEnds = bits & 16 == 0
    return options
  }

  @Test(arguments: 0..<32)
  func noCharacterIsPartedWhateverTheOptions(bits: Int) {
    let options = Self.options(bits)
    for seed in 0..<20 as Range<UInt64> {
      let text = Self.text(seed &* 7919 &+ UInt64(bits))
      let document = Document(text)
      var edges: Set<Int> = [0]
      var offset = 0
      for character in text {
        offset += character.utf8.count
        edges.insert(offset)
      }
      for language in [Language.german, .english, .named("fr")] {
        let split = SegmentedText(
          document, language: language, paragraphs: .blank, options: options)
        var end = 0
        for (index, segment) in split.segments.enumerated() {
          #expect(isSpace(document, end..<segment.range.lowerBound), "seed \(seed)")
          end = segment.range.upperBound
          let follower = index + 1 < split.segments.count ? split.segments[index + 1] : nil
          guard let follower, follower.paragraph == segment.paragraph else { continue }
          #expect(edges.contains(end), "seed \(seed): \(text.debugDescription)")
          #expect(
            edges.contains(follower.range.lowerBound), "seed \(seed): \(text.debugDescription)")
        }
        #expect(isSpace(document, end..<document.bytes.count), "seed \(seed)")
      }
    }
  }

  @Test func aParagraphIsSplitTheSameWhateverSurroundsIt() {
    for seed in 0..<200 as Range<UInt64> {
      let inner = Self.text(seed)
      let alone = Document(inner)
      let prefix = "x. Y. (\n\n"
      let within = Document(prefix + inner + "\n\nz) A")
      let shift = prefix.utf8.count
      let splitter = SentenceSplitter(language: .german)
      let range = 0..<alone.bytes.count
      let first = splitter.sentences(in: range, of: alone)
      let second = splitter.sentences(in: shift..<(shift + alone.bytes.count), of: within)
        .map { ($0.lowerBound - shift)..<($0.upperBound - shift) }
      #expect(first == second, "seed \(seed): \(inner)")
    }
  }
}

@Suite(.timeLimit(.minutes(1))) struct OddTexts {
  private func sentences(_ text: String, _ breaks: ParagraphBreaks = .auto) -> [Range<Int>] {
    SegmentedText(Document(text), language: .german, paragraphs: breaks).segments.map(\.range)
  }

  @Test(arguments: [
    ".", "A. ", "(", "(a. ", "\".", ". \"", "ab.", "a.[1]", "! 😀", ". ", "[", "!?", "„", "1a.",
    "a.b.", "I ", "A@b ", "The the ", "; ", ": ", "1) ", "\"a. ", "''", "9:", "://", "\u{301}",
    ".\u{200B}", "! ''",
    ". . . ", "a.1 ", "a. 1 ",
  ])
  func takeLinearTime(piece: String) {
    let count = 40_000 / piece.utf8.count
    let text = String(repeating: piece, count: count)
    let visible = text.utf8.count - (text.hasSuffix(" ") ? 1 : 0)
    #expect(sentences(text).last?.upperBound == visible)
    var options = SentenceOptions()
    options.semicolonsEnd = true
    options.colonsEnd = true
    options.quotationsStayWhole = true
    options.listMarkersStandApart = true
    let document = Document(text)
    let split = SentenceSplitter(language: .english, options: options)
      .sentences(in: 0..<document.bytes.count, of: document)
    #expect(split.last?.upperBound == visible)
  }

  @Test func oneLineOfTenMegabytes() {
    let text = String(repeating: "Der Zug kam am 7. Oktober an. ", count: 340_000)
    #expect(sentences(text).count == 340_000)
  }

  @Test func manyInitialsEndNothingAndHideNothing() {
    for count in [3, 5, 9, 10, 11, 40, 1000] {
      let initials = String(repeating: "Q. ", count: count)
      let text = "Im Archiv lag \(initials)Keller. Dort fand er es. \(initials)Dann ging er."
      let document = Document(text)
      let found = SentenceSplitter(language: .german)
        .sentences(in: 0..<document.bytes.count, of: document).map(document.string(in:))
      #expect(found.count == 4, "\(count)")
      #expect(found.last == "Dann ging er.", "\(count)")
    }
  }

  @Test func bracketsFarApartDoNotMatter() {
    let inner = "Er kam (es war am Abend. Spät.) und blieb."
    for before in ["", "(", "[", String(repeating: "([{", count: 900), "a) b] "] {
      let text = before + " " + inner + " Sie ging."
      let document = Document(text)
      let found = SentenceSplitter(language: .german)
        .sentences(in: 0..<document.bytes.count, of: document).map(document.string(in:))
      #expect(found.last == "Sie ging.", "\(before.prefix(9))")
      #expect(found.dropLast().last?.hasSuffix(inner) == true, "\(before.prefix(9))")
    }
  }

  @Test func spacesOnly() {
    #expect(sentences(String(repeating: " ", count: 1_000_000)).isEmpty)
    #expect(sentences(String(repeating: " ", count: 1_000_000) + "x").count == 1)
  }

  @Test func aWordOfAMegabyte() {
    #expect(sentences(String(repeating: "ä", count: 500_000) + ". Ende.").count == 2)
  }

  @Test func aMillionLines() {
    #expect(sentences(String(repeating: "a\n", count: 200_000), .line).count == 200_000)
  }
}
