/// Why bytes are no lexicon that this version reads.
public enum LexiconError: Error, Sendable, Hashable {
  /// Bytes that are neither a lexicon nor a list of words.
  case notALexicon
  /// A lexicon of a version that this program does not read.
  case otherVersion(Int)
  /// The file ends early or was changed: its check sum is another.
  case damaged
  /// A line of a list of words that is not a word, a tab and a word.
  case notAPair(line: Int)
}

extension LexiconError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notALexicon: "this is no lexicon; make one with 'lacuna train'"
    case .otherVersion(let version):
      "this lexicon is of version \(version), this program reads version \(LexiconFormat.version); "
        + "make it anew with 'lacuna train'"
    case .notAPair(let line):
      "line \(line) is not a source word, a tab and a target word"
    case .damaged: "this lexicon is damaged or cut off; make it anew or copy it again"
    }
  }
}
