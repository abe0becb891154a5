/// For each term the terms that belong to it, in the order in which they were given.
struct TermLists {
  /// Term *t* has `terms[bounds[t]..<bounds[t + 1]]`.
  private var bounds: [Int32]
  private var terms: [Int32]

  /// - Complexity: O(terms of the vocabulary and pairs).
  init(_ pairs: some Collection<(Int32, Int32)>, count: Int) {
    bounds = Array(repeating: 0, count: count + 1)
    for pair in pairs { bounds[Int(pair.0) + 1] += 1 }
    for term in 0..<count { bounds[term + 1] += bounds[term] }
    terms = Array(repeating: 0, count: pairs.count)
    var next = bounds
    for pair in pairs {
      terms[Int(next[Int(pair.0)])] = pair.1
      next[Int(pair.0)] += 1
    }
  }

  /// None for a negative number, which stands for no term.
  subscript(term: Int32) -> ArraySlice<Int32> {
    term < 0 ? [] : terms[Int(bounds[Int(term)])..<Int(bounds[Int(term) + 1])]
  }
}

/// What is known of the words of a bitext: which may translate each other, and which are common
/// words rather than names.
struct WordKnowledge {
  /// The words of the other side that a word may be translated by.
  private let forward: TermLists
  private let backward: TermLists
  /// The words of the other side that only look like a word of the source.
  private let alike: TermLists
  private let endings: Set<[UInt8]>
  private let nounEndings: [[UInt8]]
  let bitext: Bitext

  /// The least share of a lexicon's entry that explains a word.
  private static let leastShare: Float = 0.02

  init(_ bitext: Bitext) {
    var explained: [(Int32, Int32)] = []
    var alike: [(Int32, Int32)] = []
    let vocabulary = bitext.vocabulary
    endings = Set(
      [bitext.source, bitext.target].flatMap { $0.text.language.values.nameEndings }
        .map { Array($0.utf8) } + [[UInt8(ascii: "s")]])
    nounEndings = bitext.target.text.language.values.nounEndings.map { Array($0.utf8) }
    for pair in bitext.pairs {
      let (word, other) = (vocabulary[Int(pair.source)], vocabulary[Int(pair.target)])
      if pair.source == pair.target || NameSpelling.areForms(word, other, endings: endings) {
        explained.append((pair.source, pair.target))
      } else {
        alike.append((pair.source, pair.target))
      }
    }
    for pair in bitext.matches?.forward ?? [] where pair.strength >= Self.leastShare {
      explained.append((pair.given, pair.term))
    }
    for pair in bitext.matches?.backward ?? [] where pair.strength >= Self.leastShare {
      explained.append((pair.term, pair.given))
    }
    forward = TermLists(explained, count: vocabulary.count)
    backward = TermLists(explained.lazy.map { ($0.1, $0.0) }, count: vocabulary.count)
    self.alike = TermLists(alike, count: vocabulary.count)
    self.bitext = bitext
  }

  /// Whether a word of the target ends as common nouns of its language do.
  func isNoun(_ target: Int32) -> Bool {
    let word = bitext.vocabulary[Int(target)]
    return nounEndings.contains { word.count > $0.count + 1 && word.suffix($0.count) == $0[...] }
  }

  /// How two words that nothing else explains are related by their letters.
  enum Likeness: Equatable {
    /// One with something added: an ending, or a word that makes it a compound.
    case form
    /// The same in another language's spelling, or by chance.
    case alike
    /// Nearly the same, but spelt otherwise: this many letters differ.
    case misspelt(Int)
    case different
  }

  func likeness(_ source: Int32, _ target: Int32) -> Likeness {
    let word = bitext.vocabulary[Int(source)]
    let other = bitext.vocabulary[Int(target)]
    if NameSpelling.areForms(word, other, endings: endings) { return .form }
    let (left, right) = (NameSpelling(word), NameSpelling(other))
    let shorter = min(left.letters.count, right.letters.count)
    let distance = left.distance(to: right)
    if distance == 0 { return .alike }
    if distance == 1 && shorter > 3 || distance == 2 && shorter > 6 { return .misspelt(distance) }
    return alike[source].contains(target) || distance * 3 <= shorter ? .alike : .different
  }

  /// Whether two words are the same but for at most two letters in one place.
  func differInOnePlace(_ source: Int32, _ target: Int32) -> Bool {
    let (word, other) = (bitext.vocabulary[Int(source)], bitext.vocabulary[Int(target)])
    let same = zip(word, other).prefix { $0 == $1 }.count
    let (rest, otherRest) = (word.dropFirst(same), other.dropFirst(same))
    let end = zip(rest.reversed(), otherRest.reversed()).prefix { $0 == $1 }.count
    return max(rest.count, otherRest.count) - end <= 2
  }

  /// How many letters two words must begin with to be one word in both languages.
  private static let leastBeginning = 5

  /// Whether two words begin alike: *satirist*, *Satiriker*.
  func beginAlike(_ source: Int32, _ target: Int32) -> Bool {
    guard source >= 0 else { return false }
    let (word, other) = (bitext.vocabulary[Int(source)], bitext.vocabulary[Int(target)])
    guard word.count > Self.leastBeginning, other.count > Self.leastBeginning else { return false }
    return zip(word, other).prefix { $0 == $1 }.count >= Self.leastBeginning
  }

  func translations(ofSource term: Int32) -> ArraySlice<Int32> { forward[term] }
  func translations(ofTarget term: Int32) -> ArraySlice<Int32> { backward[term] }

  func translates(_ source: Int32, _ target: Int32) -> Bool {
    source == target || forward[source].contains(target)
  }

  /// What a lexicon says of a word of the source.
  func standing(ofSource term: Int32) -> Standing {
    guard let lexicon = bitext.lexicon else { return Standing() }
    return standing(
      term, lexicon.sourceStems, lexicon.forward, others: lexicon.targetStems)
  }

  /// What a lexicon says of a word of the target.
  func standing(ofTarget term: Int32) -> Standing {
    guard let lexicon = bitext.lexicon else { return Standing() }
    return standing(
      term, lexicon.targetStems, lexicon.backward, others: lexicon.sourceStems)
  }

  /// Whether a lexicon knows a word, and how much it is translated by words that do not look like
  /// it, as a name hardly ever is.
  struct Standing {
    var isKnown = false
    /// The share of its translations that do not look like it, and of those that do.
    var commonShare: Float = 0
    var ownShare: Float = 0
  }

  /// The least share of a translation that can be a part of a compound.
  private static let leastShareOfPart: Float = 0.08

  /// The stems that translate some words of the source.
  func stems(translating words: ArraySlice<NameWords.Word>) -> Set<Int32> {
    guard let lexicon = bitext.lexicon else { return [] }
    var stems: Set<Int32> = []
    for word in words where word.term >= 0 {
      guard let stem = Stem.of(bitext.vocabulary[Int(word.term)]),
        let number = lexicon.sourceStems.find(stem)
      else { continue }
      for entry in lexicon.forward[number] where entry.probability >= Self.leastShareOfPart {
        stems.insert(entry.stem)
      }
    }
    return stems
  }

  /// Whether a word of the target begins with one of some stems, or ends in a word that does, so
  /// that it is a compound with what they translate.
  func isCompound(_ term: Int32, of stems: Set<Int32>) -> Bool {
    guard let lexicon = bitext.lexicon, !stems.isEmpty else { return false }
    let word = bitext.vocabulary[Int(term)]
    func isKnown(_ part: ArraySlice<UInt8>) -> Bool {
      lexicon.targetStems.find(part).map { stems.contains(Int32($0)) } ?? false
    }
    for length in 4...6 where word.count > length {
      if isKnown(word.prefix(length)) { return true }
    }
    guard word.count > 7 else { return false }
    return (word.startIndex + 3...word.endIndex - 4).contains { start in
      Stem.of(word[start...]).map(isKnown) ?? false
    }
  }

  private func standing(
    _ term: Int32, _ stems: Vocabulary, _ translations: Lexicon.Translations, others: Vocabulary
  ) -> Standing {
    guard let stem = Stem.of(bitext.vocabulary[Int(term)]), let number = stems.find(stem) else {
      return Standing()
    }
    var standing = Standing(isKnown: true)
    for entry in translations[number] {
      let other = others[Int(entry.stem)]
      let same = zip(stem, other).prefix { $0 == $1 }.count
      if same < min(3, stem.count) {
        standing.commonShare += entry.probability
      } else {
        standing.ownShare += entry.probability
      }
    }
    return standing
  }
}
