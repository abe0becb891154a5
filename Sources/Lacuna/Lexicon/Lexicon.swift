/// A bilingual lexicon: which stems of one language translate those of another, and how often.
public struct Lexicon: Sendable {
  /// The translations of every stem of one side.
  struct Translations: Sendable {
    /// Stem *s* has `entries[bounds[s]..<bounds[s + 1]]`.
    var bounds: [Int] = [0]
    var entries: [Entry] = []

    subscript(stem: Int) -> ArraySlice<Entry> { entries[bounds[stem]..<bounds[stem + 1]] }
  }

  /// One translation of a stem.
  struct Entry: Sendable, Hashable {
    /// The stem of the other side.
    let stem: Int32
    /// P(this stem | the given one).
    let probability: Float
  }

  /// The language of the source, as a BCP 47 primary subtag.
  public let sourceLanguage: String
  /// The language of the target.
  public let targetLanguage: String
  let sourceStems: Vocabulary
  let targetStems: Vocabulary
  /// Target stems given source stems.
  let forward: Translations
  /// Source stems given target stems.
  let backward: Translations

  /// The same lexicon, read from the other side.
  public var mirrored: Lexicon {
    Lexicon(
      sourceLanguage: targetLanguage, targetLanguage: sourceLanguage, sourceStems: targetStems,
      targetStems: sourceStems, forward: backward, backward: forward)
  }

  /// The lexicon, or its mirror, that leads from one language to another; `nil` for other languages.
  func directed(from source: Language, to target: Language) -> Lexicon? {
    if (sourceLanguage, targetLanguage) == (source.code, target.code) { return self }
    return (targetLanguage, sourceLanguage) == (source.code, target.code) ? mirrored : nil
  }

  /// How many stems each side has, and how many translations both directions have together.
  public var counts: (source: Int, target: Int, translations: Int) {
    (sourceStems.count, targetStems.count, forward.entries.count + backward.entries.count)
  }
}
