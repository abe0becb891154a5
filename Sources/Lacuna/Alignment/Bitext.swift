/// Two texts side by side with what they are compared by: anchors, terms and look-alikes.
package struct Bitext: Sendable {
  package let source: AnchoredText
  package let target: AnchoredText
  package let sourceTerms: TermText
  package let targetTerms: TermText
  /// The words of both sides that look alike.
  package let pairs: [LookAlikes.Pair]
  /// What a lexicon says of the words of both sides; `nil` without one.
  let matches: LexiconMatches?
  /// The lexicon itself, from the source to the target.
  let lexicon: Lexicon?
  let vocabulary: Vocabulary
  /// How much likelier the terms of each side make those of the other, by the lexicon and by looks.
  let tables: (forward: TranslationTable, backward: TranslationTable)
  /// The links that an alignment of the texts must keep.
  var fixed: FixedLinks?

  package init(_ source: AnchoredText, _ target: AnchoredText, lexicon: Lexicon? = nil) {
    let bytes = source.text.document.bytes.count + target.text.document.bytes.count
    var vocabulary = Vocabulary(expecting: Self.words(in: bytes))
    self.source = source
    self.target = target
    sourceTerms = TermText(source, in: &vocabulary)
    targetTerms = TermText(target, in: &vocabulary)
    self.lexicon = lexicon
    let texts = (source: sourceTerms, target: targetTerms)
    matches = lexicon.map { [vocabulary] in
      LexiconMatches($0, source: texts.source, target: texts.target, in: vocabulary)
    }
    pairs = LookAlikes.pairs(
      source: Self.distinct(sourceTerms.terms, vocabulary),
      target: Self.distinct(targetTerms.terms, vocabulary), in: vocabulary)
    self.vocabulary = vocabulary
    tables = Self.tables(AlignmentModel(), texts, pairs, matches, learnt: nil, vocabulary.count)
  }

  /// About how many distinct words there are in so many bytes: they grow as the root of the length does
  /// (Heaps 1978).
  private static func words(in bytes: Int) -> Int {
    min(bytes / 8, Int(14 * Double(bytes).squareRoot()))
  }

  private static func distinct(_ terms: [Int32], _ vocabulary: Vocabulary) -> [Int32] {
    var seen = [Bool](repeating: false, count: vocabulary.count)
    for term in terms { seen[Int(term)] = true }
    return seen.indices.filter { seen[$0] }.map(Int32.init)
  }

  /// Target characters for each source character, before any link is known: from the languages
  /// where both have been measured, else from the texts as wholes.
  var priorRatio: Double {
    if let source = source.text.language.lengthAgainstEnglish,
      let target = target.text.language.lengthAgainstEnglish
    {
      return target / source
    }
    let left = sourceTerms.lengths.reduce(0, +)
    let right = targetTerms.lengths.reduce(0, +)
    return left > 0 && right > 0 ? min(3, max(1 / 3, Double(right) / Double(left))) : 1
  }

  /// The translation tables of both directions with what the texts themselves teach, already weighted.
  func tables(
    _ model: AlignmentModel, learnt: InducedMatches
  ) -> (forward: TranslationTable, backward: TranslationTable) {
    Self.tables(
      model, (sourceTerms, targetTerms), pairs, matches, learnt: learnt, vocabulary.count)
  }

  private static func tables(
    _ model: AlignmentModel, _ texts: (source: TermText, target: TermText),
    _ pairs: [LookAlikes.Pair], _ matches: LexiconMatches?, learnt: InducedMatches?,
    _ vocabulary: Int
  ) -> (forward: TranslationTable, backward: TranslationTable) {
    func known(_ pairs: [TranslationTable.Pair]?) -> some Collection<TranslationTable.Pair> {
      (pairs ?? []).lazy.map { ($0.given, $0.term, $0.strength * model.lexiconWeight) }
    }
    return (
      forward: TranslationTable(
        pairs: pairs.lazy.map { ($0.source, $0.target, $0.strength) },
        weight: model.lookAlikeWeight, translations: known(matches?.forward),
        learnt: learnt?.forward.pairs ?? [], probability: probabilities(texts.target, vocabulary)),
      backward: TranslationTable(
        pairs: pairs.lazy.map { ($0.target, $0.source, $0.strength) },
        weight: model.lookAlikeWeight, translations: known(matches?.backward),
        learnt: learnt?.backward.pairs ?? [],
        probability: probabilities(texts.source, vocabulary))
    )
  }

  /// P(term) on one side, smoothed by half a count.
  private static func probabilities(_ text: TermText, _ vocabulary: Int) -> [Float] {
    var counts = [Float](repeating: 0, count: vocabulary)
    for term in text.terms { counts[Int(term)] += 1 }
    let distinct = counts.count { $0 > 0 }
    let total = Float(text.terms.count) + 0.5 * Float(max(distinct, 1))
    return counts.map { ($0 + 0.5) / total }
  }
}
