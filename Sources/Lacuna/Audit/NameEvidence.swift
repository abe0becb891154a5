#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What tells a name that was changed from two words that have nothing to do with each other.
struct NameEvidence {
  let source: NameWords
  let target: NameWords
  let knowledge: WordKnowledge
  /// How often two words are left over together.
  let together: [UInt64: Int]

  /// What speaks for a pair and against it, as logarithms of odds, fitted on changed names in news
  /// (`Audit/README.md`).
  private enum Weight {
    static let prior = -2.64
    /// The same name stands beside both, a translated word, or the same mark.
    static let (nameBefore, nameBehind, anyName) = (2.93, 2.28, 1.77)
    static let (wordBefore, wordBehind) = (1.68, 0.97)
    static let (markBehind, markOnOneSideBefore) = (0.93, -1.09)
    /// For the whole length of the sentence between their places, and for ten words of it.
    static let (distance, words) = (-4.67, -0.61)
    /// What stands around both is the same, or nearly.
    static let (near, framed) = (1.02, -0.09)
    /// A lexicon knows the source's word or the target's; the share of translations that do not
    /// look like it, and of those that do.
    static let (known, otherKnown) = (0.61, -0.95)
    static let (common, otherCommon, otherOwn) = (-3.37, -3.23, 1.71)
    /// The source's word stands in the target elsewhere, the target's in the source.
    static let (kept, inSource) = (1.59, -4.05)
    /// For the logarithm of how often it stands there; a word that the lexicon knows stands nowhere.
    static let (oftenKept, knownNotKept) = (0.77, -0.41)
    /// The target's word stands nowhere else in it.
    static let otherOnce = 1.03
    static let (otherDetermined, opens, otherOpens) = (-1.46, 0.17, -1.5)
    /// For five letters beyond eight.
    static let length = -2.26
    /// For the logarithms of how many words are left over.
    static let (leftSource, leftTarget) = (-0.49, -1.11)
    /// For the share of the words with capitals: a heading proves nothing.
    static let (capitals, otherCapitals) = (-1.94, 1.11)
    static let (alsoSmall, otherAlsoSmall) = (-2.54, -0.78)
    /// For each other link in which both are left over.
    static let together = -2.21
    /// The target's word ends as common nouns do.
    static let noun = -4.65
    /// The word is part of a name that the extractor has found.
    static let (listed, otherListed) = (1.99, 1.02)
    /// The target's word is a compound with a translation of another word of the link.
    static let compound = -3.39
  }

  /// The words of a link and what is known of them together.
  struct Context {
    let source: ArraySlice<NameWords.Word>
    let target: ArraySlice<NameWords.Word>
    let leftSource: Int
    let leftTarget: Int
    /// For each word of the source, the place of the only word of the target that translates it.
    var partners: [Int] = []
    /// The stems of the target's language that translate the words of the source.
    var stems: Set<Int32> = []
  }

  /// The logarithm of the odds that a word of the target stands where another name should.
  func score(_ name: NameWords.Word, _ other: NameWords.Word, in context: Context) -> Double {
    Weight.prior + placeScore(name, other, in: context) + wordScore(name, other)
      + (knowledge.isCompound(other.term, of: context.stems) ? Weight.compound : 0)
  }

  /// What their neighbours and their places say.
  private func placeScore(
    _ name: NameWords.Word, _ other: NameWords.Word, in context: Context
  ) -> Double {
    var score = 0.0
    let before = neighbours(name, other, -1, context)
    let behind = neighbours(name, other, 1, context)
    if before == .name { score += Weight.nameBefore }
    if behind == .name { score += Weight.nameBehind }
    if before == .name || behind == .name { score += Weight.anyName }
    if before == .word { score += Weight.wordBefore }
    if behind == .word { score += Weight.wordBehind }
    if behind == .mark { score += Weight.markBehind }
    if before == .differs { score += Weight.markOnOneSideBefore }
    let position = abs(
      Double(name.place - context.source.startIndex) / Double(context.source.count)
        - Double(other.place - context.target.startIndex) / Double(context.target.count))
    let distance = min(position, 0.5)
    score += Weight.distance * distance
    score += Weight.words * min(1, distance * Double(context.source.count) / 10)
    let frame = frame(name, other, context)
    if frame.near { score += Weight.near }
    if frame.near && frame.inside { score += Weight.framed }
    score += Weight.leftSource * logarithm(context.leftSource)
    score += Weight.leftTarget * logarithm(context.leftTarget)
    score += Weight.capitals * share(context.source)
    return score + Weight.otherCapitals * share(context.target)
  }

  /// What the words themselves say.
  private func wordScore(_ name: NameWords.Word, _ other: NameWords.Word) -> Double {
    var score = 0.0
    let standing = knowledge.standing(ofSource: name.term)
    let otherStanding = knowledge.standing(ofTarget: other.term)
    if standing.isKnown { score += Weight.known }
    if otherStanding.isKnown { score += Weight.otherKnown }
    score += Weight.common * Double(standing.commonShare)
    score += Weight.otherCommon * Double(otherStanding.commonShare)
    score += Weight.otherOwn * Double(otherStanding.ownShare)
    let kept = target.count(name.term)
    if kept > 0 { score += Weight.kept + Weight.oftenKept * log(1 + Double(min(kept, 8))) }
    if kept == 0, standing.isKnown { score += Weight.knownNotKept }
    if target.count(other.term) == 1 { score += Weight.otherOnce }
    if source.count(other.term) > 0 { score += Weight.inSource }
    if isDetermined(other) { score += Weight.otherDetermined }
    if name.opens { score += Weight.opens }
    if other.opens { score += Weight.otherOpens }
    score += Weight.length * max(0, Double(other.range.count - 8) / 5)
    if source.isAlsoSmall(name.term) { score += Weight.alsoSmall }
    if target.isAlsoSmall(other.term) { score += Weight.otherAlsoSmall }
    let elsewhere = together[Self.key(name, other), default: 1] - 1
    score += Weight.together * Double(min(3, elsewhere))
    if knowledge.isNoun(other.term) { score += Weight.noun }
    if name.name >= 0 { score += Weight.listed }
    if other.name >= 0 { score += Weight.otherListed }
    return score
  }

  static func key(_ name: NameWords.Word, _ other: NameWords.Word) -> UInt64 {
    UInt64(UInt32(bitPattern: name.term)) << 32 | UInt64(UInt32(bitPattern: other.term))
  }

  /// Whether two words are left over together in more than one link, and hardly ever alone.
  func areTogether(_ name: NameWords.Word, _ other: NameWords.Word) -> Bool {
    let count = together[Self.key(name, other), default: 0]
    return count > 1 && count * 2 > max(source.count(name.term), target.count(other.term))
  }

  private func logarithm(_ count: Int) -> Double { log(Double(max(count, 1))) }

  private func share(_ words: ArraySlice<NameWords.Word>) -> Double {
    Double(words.count { $0.isCapital }) / Double(words.count)
  }

  private func isDetermined(_ word: NameWords.Word) -> Bool {
    guard word.markBefore == 0, let before = target.word(before: word) else { return false }
    return target.determiners.contains(before.term)
  }

  /// What stands beside two words.
  enum Neighbours { case name, word, mark, differs, unknown }

  func neighbours(
    _ name: NameWords.Word, _ other: NameWords.Word, _ step: Int, _ context: Context
  ) -> Neighbours {
    let mark = step < 0 ? name.markBefore : name.markAfter
    let otherMark = step < 0 ? other.markBefore : other.markAfter
    if mark != 0 || otherMark != 0 {
      return mark == otherMark ? .mark : mark == 0 || otherMark == 0 ? .differs : .unknown
    }
    let (here, there) = (name.place + step, other.place + step)
    guard context.source.indices.contains(here), context.target.indices.contains(there) else {
      return .unknown
    }
    let (word, translation) = (context.source[here], context.target[there])
    guard word.term >= 0, translation.term >= 0,
      knowledge.translates(word.term, translation.term)
    else { return .unknown }
    return word.isCapital && translation.isCapital && word.term == translation.term ? .name : .word
  }

  /// How far a translated word may be to frame another one.
  private static let reach = 6

  /// Whether a word stands between the translations of the words around the other, and near one.
  private func frame(
    _ name: NameWords.Word, _ other: NameWords.Word, _ context: Context
  ) -> (inside: Bool, near: Bool) {
    let left = nearestPartner(of: name, -1, context)
    let right = nearestPartner(of: name, 1, context)
    guard left != nil || right != nil else { return (false, false) }
    let inside =
      left.map { $0.place < other.place } ?? true
      && right.map { other.place < $0.place } ?? true
    let near =
      left.map { abs(other.place - $0.place - $0.steps) <= 1 } ?? false
      || right.map { abs($0.place - other.place - $0.steps) <= 1 } ?? false
    return (inside, near)
  }

  private func nearestPartner(
    of name: NameWords.Word, _ step: Int, _ context: Context
  ) -> (place: Int, steps: Int)? {
    for steps in 1...Self.reach {
      let index = name.place + step * steps - context.source.startIndex
      guard context.partners.indices.contains(index) else { return nil }
      if context.partners[index] >= 0 { return (context.partners[index], steps) }
    }
    return nil
  }
}
