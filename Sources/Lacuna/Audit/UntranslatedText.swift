/// Segments of the translation that are still in the language of the source.
struct UntranslatedText {
  private(set) var drafts: [Draft] = []
  /// The segments without counterpart that are copies of each other, and so neither left out nor
  /// added.
  private(set) var explained = ExplainedSegments()

  private let bitext: Bitext
  /// Words that tell one of the two languages from the other, as terms.
  private let sourceTelling: [Bool]
  private let targetTelling: [Bool]
  /// The tokens of the target.
  private let read: ReadText

  /// From this share of words on that stand in the source as well, a segment is a copy.
  private static let copiedShare = 0.8
  private static let leastTerms = 3
  /// A copy of no more terms may be a title, or a name of many words.
  private static let shortTerms = 5
  /// What is left in the source's language, but in other words, needs so many telling ones.
  private static let leastTelling = 3
  private static let tellingShare = 0.2
  /// Marks of programs, of which prose has hardly any.
  private static let codeMarks = Set("={}<>|\\$`;#_/".utf8)

  init(_ alignment: Alignment, _ read: ReadBitext) {
    bitext = alignment.bitext
    self.read = read.target
    let (source, target) = (alignment.source, alignment.target)
    let vocabulary = bitext.vocabulary
    let telling = (
      ReadText.flags(source.language.tellingForms, vocabulary),
      ReadText.flags(target.language.tellingForms, vocabulary)
    )
    sourceTelling = zip(telling.0, telling.1).map { $0 && !$1 }
    targetTelling = zip(telling.0, telling.1).map { $1 && !$0 }
    guard source.language != target.language, sourceTelling.contains(true) else { return }
    var found = copiesWithoutLink(alignment)
    for (place, link) in alignment.links.enumerated() where !link.isNull {
      for segment in link.target {
        guard let confidence = confidence(of: segment, linkedWith: link.source) else { continue }
        let own = link.source.filter { bitext.sourceTerms[$0] == bitext.targetTerms[segment] }
        let sources = own.first.map { $0..<($0 + 1) } ?? link.source
        found.append(Copy(place: place, source: sources, target: segment, confidence: confidence))
      }
    }
    report(found.sorted { $0.target < $1.target }, alignment)
  }

  /// A segment of the target and what it is a copy of.
  private struct Copy {
    let place: Int
    let source: Range<Int>
    let target: Int
    let confidence: Double
  }

  /// How sure it is that a segment was left as it is in the source; `nil` where it was not.
  private func confidence(of segment: Int, linkedWith source: Range<Int>) -> Double? {
    let terms = bitext.targetTerms[segment]
    guard terms.count >= Self.leastTerms else { return nil }
    let foreign = tellingWords(of: segment)
    guard foreign >= 1 else { return nil }
    let own = terms.count { targetTelling[Int($0)] }
    guard own * 4 <= foreign else { return nil }
    let code = codeWords(of: segment)
    let known = Set(bitext.sourceTerms[source])
    let copied = Double(terms.count { known.contains($0) }) / Double(terms.count)
    // Between file names and commands, a copied sentence has words that no program has so often.
    let isProse = copied == 1 && foreign > 1 && foreign >= code
    guard code <= 1 || isProse else { return nil }
    if copied >= Self.copiedShare {
      // A few may be part of a name or a title.
      if foreign == 1, code > 0 || terms.count <= Self.shortTerms { return nil }
      if foreign <= 3, isMadeOfNames(segment) { return nil }
      return terms.count > Self.shortTerms ? 0.97 : 0.8
    }
    let share = Double(foreign) / Double(terms.count)
    guard foreign >= Self.leastTelling, share >= Self.tellingShare, own == 0 else { return nil }
    return 0.85
  }

  /// Counts the words that tell the source's language and stand as words do: between spaces
  /// and marks of prose, not within `Get::Only` or `/path-to-all`.
  private func tellingWords(of segment: Int) -> Int {
    let text = bitext.target.text
    let (bytes, range) = (text.document.bytes, text.segments[segment].range)
    return read[segment].count { token in
      guard token.kind == .word, token.term >= 0, sourceTelling[Int(token.term)] else {
        return false
      }
      let (start, end) = (token.range.lowerBound, token.range.upperBound)
      if start > range.lowerBound, Self.joins(bytes[start - 1]) { return false }
      return end + 1 >= range.upperBound || !Self.joins(bytes[end]) || bytes[end + 1] <= 0x20
    }
  }

  /// Whether at least half of a segment's words begin with a capital and go on in small letters.
  private func isMadeOfNames(_ segment: Int) -> Bool {
    let bytes = bitext.target.text.document.bytes
    var (words, names) = (0, 0)
    for token in read[segment] where token.kind == .word {
      let (first, second) = (token.range.lowerBound, token.range.lowerBound + 1)
      words += 1
      if ASCII.isCapital(bytes[first]), second < token.range.upperBound,
        !ASCII.isCapital(bytes[second])
      {
        names += 1
      }
    }
    return names * 2 >= words
  }

  /// Whether a mark makes one name of what stands on both its sides.
  private static func joins(_ mark: UInt8) -> Bool {
    switch mark {
    case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "@"): true
    default: codeMarks.contains(mark)
    }
  }

  /// Counts the runs of visible characters that have a mark of programs: a placeholder in a
  /// sentence is one, a line of a program has several.
  private func codeWords(of segment: Int) -> Int {
    let text = bitext.target.text
    return text.document.bytes[text.segments[segment].range]
      .split { $0 <= 0x20 }
      .count { word in word.contains { Self.codeMarks.contains($0) } }
  }

  /// Segments of both sides that no link explains, but that are the same.
  private mutating func copiesWithoutLink(_ alignment: Alignment) -> [Copy] {
    var open: [[Int32]: [Int]] = [:]
    for link in alignment.links where link.target.isEmpty {
      for segment in link.source {
        open[Array(bitext.sourceTerms[segment]), default: []].append(segment)
      }
    }
    guard !open.isEmpty else { return [] }
    var copies: [Copy] = []
    for (place, link) in alignment.links.enumerated() where link.source.isEmpty {
      for segment in link.target {
        let key = Array(bitext.targetTerms[segment])
        guard let source = open[key]?.first,
          let confidence = confidence(of: segment, linkedWith: source..<(source + 1))
        else { continue }
        open[key]?.removeFirst()
        explained.source.insert(source)
        explained.target.insert(segment)
        copies.append(
          Copy(
            place: place, source: source..<(source + 1), target: segment, confidence: confidence))
      }
    }
    return copies
  }

  /// Joins neighbours to one finding.
  private mutating func report(_ copies: [Copy], _ alignment: Alignment) {
    var index = 0
    while index < copies.count {
      var end = index + 1
      while end < copies.count, copies[end].target == copies[end - 1].target + 1,
        copies[end].source.lowerBound <= copies[end - 1].source.upperBound,
        copies[end].source.lowerBound >= copies[end - 1].source.lowerBound
      {
        end += 1
      }
      let run = copies[index..<end]
      let sources = copies[index].source.lowerBound..<copies[end - 1].source.upperBound
      let targets = copies[index].target..<(copies[end - 1].target + 1)
      drafts.append(
        Draft(
          rule: .untranslated,
          confidence: run.reduce(0) { $0 + $1.confidence } / Double(run.count),
          message: Message.untranslated(
            targets.count, language: alignment.source.language.name),
          source: [alignment.source.range(of: sources)],
          target: [alignment.target.range(of: targets)], place: copies[index].place))
      index = end
    }
  }
}

/// Segments without counterpart that another finding speaks of.
struct ExplainedSegments {
  var source: Set<Int> = []
  var target: Set<Int> = []

  mutating func formUnion(_ other: ExplainedSegments) {
    source.formUnion(other.source)
    target.formUnion(other.target)
  }
}
