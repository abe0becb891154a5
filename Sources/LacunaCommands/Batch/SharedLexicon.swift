import Lacuna
import Synchronization

/// The lexicon of many pairs; a list of words is made into one once for each pair of languages.
final class SharedLexicon: Sendable {
  private struct Direction: Hashable {
    let source: Language
    let target: Language
  }

  private let named: NamedLexicon
  private let made = Mutex<[Direction: LexiconChoice]>([:])

  init(_ named: NamedLexicon) throws {
    self.named = named
    // What is no lexicon ends the work before it begins.
    _ = try choice(from: .english, to: .german)
  }

  func choice(from source: Language, to target: Language) throws -> LexiconChoice {
    try made.withLock { made in
      let direction = Direction(source: source, target: target)
      if let choice = made[direction] { return choice }
      let choice = try named.choice(from: source, to: target)
      made[direction] = choice
      return choice
    }
  }
}
