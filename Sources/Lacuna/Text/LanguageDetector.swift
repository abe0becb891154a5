/// Tells which of the known languages a text is in, by its function words.
public enum LanguageDetector {
  /// What the words of a text say of its language.
  public enum Answer: Sendable, Hashable {
    /// The text is surely of this language.
    case language(Language)
    /// Too few telling words, or two languages nearly as often: the count of each by its code.
    case unsure(counts: [String: Int])
  }

  /// How much of the beginning is read, in bytes.
  private static let head = 64 * 1024
  /// Past the beginning, this many samples of `sample` bytes each are read, evenly spread: the
  /// preface of a long text may be in another language.
  private static let samples = 16
  private static let sample = 4 * 1024
  /// How many times more often the words of one language must occur than those of another.
  private static let ratio = 3
  /// In German, English and French prose, between a quarter and a half of the words are telling; in a text
  /// in a third language, no more than some homographs.
  private static let leastShare = 0.08
  /// With fewer words than this, a single telling word is enough.
  private static let fewWords = 12

  /// Detects the language of a document.
  ///
  /// - Complexity: O(1) past the first 128 KB.
  public static func detect(_ document: Document) -> Answer {
    let bytes = document.bytes
    var tally = Tally()
    tally.count(bytes, 0..<min(head, bytes.count))
    if bytes.count > head {
      let step = max((bytes.count - head) / samples, sample)
      for start in stride(from: head, to: bytes.count, by: step) {
        tally.count(bytes, start..<min(start + sample, bytes.count))
      }
    }
    return tally.answer
  }

  /// Counts of telling words.
  private struct Tally {
    /// The telling words of all languages, and the language of each by its place.
    private static let index: (words: Vocabulary, languages: [Int]) = {
      var words = Vocabulary()
      var languages: [Int] = []
      for (position, language) in Language.known.enumerated() {
        for word in language.tellingWords {
          let number = Int(words.id(of: Array(word.utf8)))
          if number == languages.count { languages.append(position) }
          languages[number] = position
        }
      }
      return (words, languages)
    }()

    private var words = 0
    private var counts = [Int](repeating: 0, count: Language.known.count)

    mutating func count(_ bytes: [UInt8], _ range: Range<Int>) {
      let index = Self.index
      var word: [UInt8] = []
      func tell(_ tally: inout Tally) {
        guard !word.isEmpty else { return }
        tally.words += 1
        if let number = index.words.find(word[...]) { tally.counts[index.languages[number]] += 1 }
        word.removeAll(keepingCapacity: true)
      }
      var place = range.lowerBound
      // A sample may begin within a scalar.
      while place < range.upperBound, bytes[place] & 0xC0 == 0x80 { place += 1 }
      while place < range.upperBound {
        if word.isEmpty, let end = Self.plainWord(bytes, from: place, before: range.upperBound) {
          words += 1
          let number = index.words.find(folding: bytes, place..<end)
          if number >= 0 { counts[index.languages[Int(number)]] += 1 }
          place = end + 1
          continue
        }
        let (scalar, width) = UTF8Scalar.decode(bytes, at: place)
        let isInner = !word.isEmpty && (scalar == 0x27 || scalar == 0x2019)
        if isInner || LetterCase(of: scalar) != .noLetter {
          Folding.append(scalar, to: &word)
        } else {
          tell(&self)
        }
        place += width
      }
      tell(&self)
    }

    /// The end of a word of nothing but ASCII letters, where something else of ASCII than an
    /// apostrophe stands behind it.
    private static func plainWord(_ bytes: [UInt8], from start: Int, before limit: Int) -> Int? {
      var end = start
      while end < limit, (bytes[end] | 0x20) &- UInt8(ascii: "a") < 26 { end += 1 }
      guard end > start, end < limit, bytes[end] < 0x80, bytes[end] != UInt8(ascii: "'") else {
        return nil
      }
      return end
    }

    var answer: Answer {
      let ranked = counts.indices.sorted { counts[$0] > counts[$1] }
      if let first = ranked.first {
        let most = counts[first]
        let next = ranked.dropFirst().first.map { counts[$0] } ?? 0
        let least = words < fewWords ? 1 : 2
        if most >= least, most >= next * ratio, Double(most) >= leastShare * Double(words) {
          return .language(Language.known[first])
        }
      }
      let named = zip(Language.known, counts).map { ($0.code, $1) }
      return .unsure(counts: Dictionary(named) { first, _ in first })
    }
  }
}

extension LanguageDetector.Answer: CustomStringConvertible {
  /// The language's name, or what makes it unsure: `too few words that tell the language (2 of
  /// English, 1 of German)`.
  public var description: String {
    switch self {
    case .language(let language):
      return language.name
    case .unsure(let counts):
      guard counts.values.contains(where: { $0 > 0 }) else {
        return "no words of a language that is known"
      }
      let told = Language.known.compactMap { language in
        counts[language.code].flatMap { $0 > 0 ? "\($0) of \(language.name)" : nil }
      }
      return "too few words that tell one language (\(told.joined(separator: ", ")))"
    }
  }
}
