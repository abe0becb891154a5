#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Compares the names of linked segments: what is called or spelt otherwise on the other side.
///
/// A name that nothing on the other side explains is mostly only left out. So it takes a word there
/// that nothing explains either, in its place; what the two have to do with each other is the matter
/// of `NameEvidence`.
enum NameComparison {
  /// So many words of a link at most are compared, each with each.
  private static let most = 40
  /// The logarithm of the odds from which on a pair is told.
  private static let leastScore = 0.0
  /// The chance that two spellings are an error where the translation has the right one elsewhere,
  /// where it is spelt alike, and otherwise than in the source, all over the translation, and where
  /// only the same name stands beside both.
  private static let spellingPrecision = (kept: 0.85, throughout: 0.7, beside: 0.6)

  static func drafts(in alignment: Alignment, _ read: ReadBitext) -> [Draft] {
    let bitext = alignment.bitext
    var names = NameNumbers()
    let source = NameWords(read.source, in: bitext.vocabulary, &names)
    let target = NameWords(read.target, in: bitext.vocabulary, &names)
    let knowledge = WordKnowledge(bitext)
    var seen = SeenTerms(vocabulary: bitext.vocabulary.count)
    var left = alignment.links.map { Leftovers($0, source, target, knowledge, &seen) }
    for place in left.indices.dropFirst() {
      var (first, second) = (left[place - 1], left[place])
      Leftovers.cancel(&first.source, &second.target, knowledge)
      Leftovers.cancel(&second.source, &first.target, knowledge)
      (left[place - 1], left[place]) = (first, second)
    }
    var together: [UInt64: Int] = [:]
    for words in left {
      for name in words.source.prefix(most) {
        for other in words.target.prefix(most) {
          together[NameEvidence.key(name, other), default: 0] += 1
        }
      }
    }
    let evidence = NameEvidence(
      source: source, target: target, knowledge: knowledge, together: together)
    var told: Set<UInt64> = []
    return alignment.links.indices.flatMap { place in
      let link = alignment.links[place]
      return pairs(left[place], link, evidence).compactMap { pair -> Draft? in
        // The same misspelling over and over is one error.
        let isNew = told.insert(NameEvidence.key(pair.name, pair.other)).inserted
        guard isNew || !pair.isMisspelt else { return nil }
        let names = (
          alignment.source.document.string(in: pair.name.range),
          alignment.target.document.string(in: pair.other.range)
        )
        return Draft(
          rule: .nameMismatch, confidence: pair.probability * link.confidence,
          message: pair.isMisspelt
            ? Message.misspelt(names.0, names.1) : Message.nameMismatch(names.0, names.1),
          source: [pair.name.range], target: [pair.other.range], place: place,
          isNote: pair.isMisspelt && pair.probability < spellingPrecision.throughout)
      }
    }
  }

  /// A name and what stands in its place.
  private struct Pair {
    let name: NameWords.Word
    let other: NameWords.Word
    let isMisspelt: Bool
    let probability: Double
  }

  /// Finds the changed names of a link, each word in one pair, the likeliest first.
  private static func pairs(
    _ words: Leftovers, _ link: Link, _ evidence: NameEvidence
  ) -> [Pair] {
    var names = Array(words.source.prefix(most))
    var others = Array(words.target.prefix(most))
    guard !names.isEmpty, !others.isEmpty else { return [] }
    let (source, target) = (evidence.source[link.source], evidence.target[link.target])
    var context = NameEvidence.Context(
      source: source, target: target, leftSource: names.count, leftTarget: others.count)
    var found = misspellings(names, others, context, evidence)
    let explained = alike(names, others, evidence.knowledge)
    names.removeAll { explained.contains($0.place) || $0.isCamel }
    others.removeAll { other in
      explained.contains(-other.place - 1) || other.isCamel
        || source.contains { !$0.isCapital && evidence.knowledge.beginAlike($0.term, other.term) }
    }
    if names.isEmpty || others.isEmpty { return found }
    context.partners = partners(source, target, evidence.knowledge)
    context.stems = evidence.knowledge.stems(translating: source)
    var candidates: [(score: Double, name: NameWords.Word, other: NameWords.Word)] = []
    for name in names {
      for other in others {
        let score = evidence.score(name, other, in: context)
        if score >= leastScore { candidates.append((score, name, other)) }
      }
    }
    candidates.sort {
      ($0.score, $1.name.place, $1.other.place) > ($1.score, $0.name.place, $0.other.place)
    }
    var taken: Set<Int> = []
    for candidate in candidates {
      guard !taken.contains(candidate.name.place), !taken.contains(-candidate.other.place - 1)
      else { continue }
      taken.formUnion([candidate.name.place, -candidate.other.place - 1])
      found.append(
        Pair(
          name: candidate.name, other: candidate.other, isMisspelt: false,
          probability: 1 / (1 + exp(-candidate.score))))
    }
    return found
  }

  /// The words that another one explains by its letters: places of the source, and of the target
  /// as negative numbers.
  private static func alike(
    _ names: [NameWords.Word], _ others: [NameWords.Word], _ knowledge: WordKnowledge
  ) -> Set<Int> {
    var explained: Set<Int> = []
    for name in names {
      for other in others
      where knowledge.likeness(name.term, other.term) != .different
        || knowledge.areCognates(name.term, other.term)
      {
        explained.formUnion([name.place, -other.place - 1])
      }
    }
    return explained
  }

  /// Finds names that nearly match: unknown to any lexicon, and spelt alike elsewhere in the
  /// translation, or beside the same name, or misspelt throughout.
  private static func misspellings(
    _ names: [NameWords.Word], _ others: [NameWords.Word], _ context: NameEvidence.Context,
    _ evidence: NameEvidence
  ) -> [Pair] {
    let (source, target, knowledge) = (evidence.source, evidence.target, evidence.knowledge)
    var found: [Pair] = []
    for name in names {
      for other in others where !target.isAlsoSmall(other.term) {
        guard case .misspelt(let distance) = knowledge.likeness(name.term, other.term),
          !knowledge.standing(ofTarget: other.term).isKnown, source.count(other.term) == 0
        else { continue }
        // A known or common word is a name where the translation has it too.
        let isPlain =
          source.isAlsoSmall(name.term) || knowledge.standing(ofSource: name.term).isKnown
        let isKept = target.count(name.term) > 0 && (!isPlain || distance == 1)
        guard isKept || !isPlain else { continue }
        let isBeside =
          distance == 1
          && (evidence.neighbours(name, other, -1, context) == .name
            || evidence.neighbours(name, other, 1, context) == .name)
        // Wherever the one stands in the source, the other stands in the translation. Names that
        // come from another alphabet differ in more letters than one.
        let isThroughout =
          distance == 1 && !isKept && evidence.areTogether(name, other)
          && knowledge.differInOnePlace(name.term, other.term)
        guard isKept || isBeside || isThroughout else { continue }
        found.append(
          Pair(
            name: name, other: other, isMisspelt: true,
            probability: isKept
              ? spellingPrecision.kept
              : isThroughout ? spellingPrecision.throughout : spellingPrecision.beside))
        break
      }
    }
    return found
  }

  /// The place of the one word of the target that translates each word of the source; -1 where
  /// there is none, or more than one.
  private static func partners(
    _ source: ArraySlice<NameWords.Word>, _ target: ArraySlice<NameWords.Word>,
    _ knowledge: WordKnowledge
  ) -> [Int] {
    var places: [Int32: Int] = [:]
    for word in target where word.term >= 0 {
      places[word.term] = places[word.term] == nil ? word.place : -1
    }
    return source.map { word in
      guard word.term >= 0 else { return -1 }
      if let place = places[word.term] { return place }
      let found = knowledge.translations(ofSource: word.term).compactMap { places[$0] }
      return found.count == 1 ? found[0] : -1
    }
  }
}

/// The words of a link that may be names and that nothing on the other side explains.
private struct Leftovers {
  var source: [NameWords.Word] = []
  var target: [NameWords.Word] = []

  init(
    _ link: Link, _ source: NameWords, _ target: NameWords, _ knowledge: WordKnowledge,
    _ seen: inout SeenTerms
  ) {
    guard !link.isNull else { return }
    let (words, others) = (source[link.source], target[link.target])
    guard words.contains(where: \.mayBeName) || others.contains(where: \.mayBeName) else { return }
    seen.begin(words, others)
    for word in words where word.mayBeName && !seen.isInTarget(word.term) {
      if word.name >= 0, others.contains(where: { $0.name == word.name }) { continue }
      if knowledge.translations(ofSource: word.term).contains(where: seen.isInTarget) { continue }
      self.source.append(word)
    }
    for word in others where word.mayBeName && !seen.isInSource(word.term) {
      if word.name >= 0, words.contains(where: { $0.name == word.name }) { continue }
      if knowledge.translations(ofTarget: word.term).contains(where: seen.isInSource) { continue }
      self.target.append(word)
    }
  }

  /// Takes away what the leftovers of two neighbouring links explain of each other.
  static func cancel(
    _ source: inout [NameWords.Word], _ target: inout [NameWords.Word], _ knowledge: WordKnowledge
  ) {
    guard !source.isEmpty, !target.isEmpty else { return }
    let here = Set(source.map(\.term))
    let there = Set(target.map(\.term))
    source.removeAll {
      there.contains($0.term)
        || knowledge.translations(ofSource: $0.term).contains(where: there.contains)
    }
    target.removeAll {
      here.contains($0.term)
        || knowledge.translations(ofTarget: $0.term).contains(where: here.contains)
    }
  }
}

/// Which terms the link at hand has on each side, in memory that is used again for the next.
private struct SeenTerms {
  /// The last link that had each term, by its number.
  private var inSource: [Int32]
  private var inTarget: [Int32]
  private var link: Int32 = 0

  init(vocabulary: Int) {
    inSource = Array(repeating: 0, count: vocabulary)
    inTarget = inSource
  }

  /// Takes up another link.
  mutating func begin(_ source: ArraySlice<NameWords.Word>, _ target: ArraySlice<NameWords.Word>) {
    link += 1
    for word in source where word.term >= 0 { inSource[Int(word.term)] = link }
    for word in target where word.term >= 0 { inTarget[Int(word.term)] = link }
  }

  func isInSource(_ term: Int32) -> Bool { inSource[Int(term)] == link }
  func isInTarget(_ term: Int32) -> Bool { inTarget[Int(term)] == link }
}
