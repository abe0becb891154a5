extension Language {
  /// English.
  public static let english = Language(
    code: "en", name: "English",
    tellingWords: [],
    functionWords: [],
    lengthAgainstEnglish: 1,
    sentences: englishSentences,
    values: englishValues)

  private static let englishSentences = SentenceConventions()

  private static let englishValues = ValueWords()
}
