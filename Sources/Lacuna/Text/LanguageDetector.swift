/// Tells which of the known languages a text is in, by its function words.
public enum LanguageDetector {
  /// What the words of a text say of its language.
  public enum Answer: Sendable, Hashable {
    case language(Language)
    /// Too few telling words, or two languages nearly as often: the count of each.
    case unsure(counts: [String: Int])
  }

  /// Detects the language of a document.
  public static func detect(_ document: Document) -> Answer {
    .unsure(counts: [:])
  }
}
