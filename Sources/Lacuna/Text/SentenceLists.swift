/// A language's words for the sentence splitter, made ready to be asked for.
///
/// Made once a language: with short texts it would take longer than splitting them.
final class SentenceLists: Sendable {
  let openers: WordSet
  let abbreviations: WordSet
  let units: WordSet
  let unmarkedEnds: UnmarkedEnds?

  init(_ conventions: SentenceConventions, functionWords: Set<String>) {
    let openers = functionWords.union(conventions.sentenceOpeners)
      .subtracting(conventions.notOpeners)
    self.openers = WordSet(openers)
    abbreviations = Self.abbreviations(conventions, AbbreviationList())
    units = WordSet(conventions.unitAbbreviations)
    unmarkedEnds = UnmarkedEnds(
      conventions, functionWords: functionWords,
      openers: conventions.unmarkedOpeners.isEmpty ? openers : conventions.unmarkedOpeners)
  }

  /// Makes one set of all abbreviations, in the order of `BoundaryRules.List`.
  static func abbreviations(
    _ conventions: SentenceConventions, _ more: AbbreviationList
  ) -> WordSet {
    WordSet(
      conventions.innerAbbreviations, conventions.closingAbbreviations.union(more.words),
      conventions.endingAbbreviations, conventions.figureAbbreviations,
      conventions.properAbbreviations)
  }
}
