/// A language's literals for the anchor extractor.
package struct ValueWords: Sendable {
  /// The names of the months, January first, each with its abbreviations, in lower case.
  package var months: [[String]] = []
}
