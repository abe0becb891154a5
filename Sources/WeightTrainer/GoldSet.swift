import Lacuna
import LacunaInterchange

/// Pairs of texts in the same two languages with their gold links.
struct GoldSet {
  let name: String
  let pairs: [(source: SegmentedText, target: SegmentedText, gold: [ListedLink])]

  init(_ name: String, _ languages: (source: String, target: String), _ files: [String]) throws {
    self.name = name
    pairs = try stride(from: 0, to: files.count - 2, by: 3).map { place in
      (
        try Self.text(files[place], languages.source),
        try Self.text(files[place + 1], languages.target),
        try LinksReader.links(try InputFile(files[place + 2]).read())
      )
    }
  }

  private static func text(_ path: String, _ language: String) throws -> SegmentedText {
    SegmentedText(
      segmented: try Document(decoding: try InputFile(path).read(), name: path),
      language: .named(language))
  }

  /// Whether a lexicon comes along for its languages.
  var hasLexicon: Bool {
    guard let first = pairs.first else { return false }
    return LexiconChoice.embedded.lexicon(from: first.source.language, to: first.target.language)
      != nil
  }
}

/// A set whose texts have been searched and their features collected.
struct FeaturedSet {
  let set: GoldSet
  private let texts: [GoldText]

  /// Searches the texts with a lexicon, with what they teach together, or with both.
  init(_ set: GoldSet, _ lexicon: LexiconChoice, induces: Bool) {
    self.set = set
    texts = Aligner(lexicon: lexicon, induces: induces).goldTexts(set.pairs)
  }

  /// Large sets count less than their size, or they would decide alone.
  var weighted: [(text: GoldText, share: Double)] {
    let links = texts.reduce(0) { $0 + $1.goldCount }
    let share = (500 / Double(max(1, links))).squareRoot()
    return texts.map { ($0, share) }
  }

  var summary: String {
    let count = texts.reduce(0) { $0 + $1.goldCount }
    let edges = texts.reduce(0) { $0 + $1.edgeCount }
    let reachable = texts.reduce(0) { $0 + $1.reachable }
    return "\(count) links, \(edges / max(1, count)) candidates each, "
      + "\(rounded(100 * Double(reachable) / Double(max(1, count)))) % reachable:"
  }

  /// The strict F1 over all texts, in hundredths.
  func score(_ weights: FeatureWeights) -> Double {
    var (right, found, covered, wanted) = (0, 0, 0, 0)
    for (text, pair) in zip(texts, set.pairs) {
      let gold = Set(pair.gold.filter { !$0.source.isEmpty || !$0.target.isEmpty })
      let links = Set(text.links(weights))
      found += links.count
      right += links.intersection(gold).count
      let pairs = gold.filter { !$0.source.isEmpty && !$0.target.isEmpty }
      wanted += pairs.count
      covered += pairs.intersection(links).count
    }
    let (precision, recall) = (Double(right) / Double(found), Double(covered) / Double(wanted))
    return 200 * precision * recall / (precision + recall)
  }
}
