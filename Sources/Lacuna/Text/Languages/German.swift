extension Language {
  /// German.
  public static let german = Language(
    code: "de", name: "German",
    tellingWords: [],
    functionWords: [],
    // Measured as .88 English characters for one German (AUDIT of published news and manuals).
    lengthAgainstEnglish: 1 / 0.88,
    sentences: germanSentences,
    values: germanValues)

  private static let germanSentences = SentenceConventions()

  private static let germanValues = ValueWords()
}
