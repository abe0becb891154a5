import LacunaLexicons

/// Which lexicon an aligner looks words up in.
public enum LexiconChoice: Sendable {
  /// The one that comes along for the pair of languages, if there is one.
  case embedded
  /// None: lengths, values and look-alikes must do.
  case none
  /// One that was trained or read; used where it is of the pair's languages, in either direction.
  case given(Lexicon)

  /// The lexicon for a pair of languages, in their direction; `nil` where there is none.
  package func lexicon(from source: Language, to target: Language) -> Lexicon? {
    switch self {
    case .embedded: Lexicon.germanEnglish?.directed(from: source, to: target)
    case .none: nil
    case .given(let lexicon): lexicon.directed(from: source, to: target)
    }
  }
}

extension Lexicon {
  /// The German–English lexicon that comes along; it is read when it is first asked for.
  ///
  /// Its sources and their licences stand in `Sources/LacunaLexicons/README.md`.
  public static let germanEnglish: Lexicon? = {
    // The address is that of a constant array, valid and unchanged while the program runs.
    let bytes = unsafe UnsafeBufferPointer(
      start: lacuna_german_english_lexicon(), count: lacuna_german_english_lexicon_size())
    return unsafe try? Lexicon(decoding: Array(bytes))
  }()
}
