/// A language's literals for the sentence splitter.
package struct SentenceConventions: Sendable {
  /// Abbreviations that end in a full stop, without it, folded to lower case.
  package var abbreviations: Set<String> = []
}
