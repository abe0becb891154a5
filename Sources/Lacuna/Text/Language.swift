/// What the engine knows of a language, as data: one file of literals a language, no code.
///
/// The parts live in `Languages/`; a new language is a new file there and a line in `known`.
public struct Language: Sendable {
  /// The BCP 47 primary subtag, in lower case: `de`.
  public let code: String
  /// The language's English name.
  public let name: String
  /// Words so frequent that they tell the language, and none that another known language shares.
  package let tellingWords: [String]
  /// Words that carry grammar rather than content, folded.
  package let functionWords: Set<String>
  /// The bytes of the same, and of the words that tell the language.
  let functionForms: [[UInt8]]
  let tellingForms: [[UInt8]]
  /// How many non-space characters a translation into this language takes for each one of
  /// English; `nil` where it has not been measured.
  package let lengthAgainstEnglish: Double?
  /// What the sentence splitter must know.
  package let sentences: SentenceConventions
  let lists: SentenceLists
  /// What the anchor extractor must know.
  package let values: ValueWords
  /// Names that the user has added.
  package private(set) var names: [NameEntry] = []

  init(
    code: String, name: String, tellingWords: [String], functionWords: Set<String>,
    lengthAgainstEnglish: Double?, sentences: SentenceConventions, values: ValueWords
  ) {
    self.code = code
    self.name = name
    self.tellingWords = tellingWords
    self.functionWords = functionWords
    functionForms = functionWords.map { Array($0.utf8) }
    tellingForms = tellingWords.map { Array($0.utf8) }
    self.lengthAgainstEnglish = lengthAgainstEnglish
    self.sentences = sentences
    self.values = values
    lists = SentenceLists(sentences, functionWords: functionWords)
  }

  /// The languages that have a file of their own.
  public static let known: [Language] = [.english, .german, .french]

  /// Finds a language by its BCP 47 tag; regions and case do not matter.
  ///
  /// A language without a file of its own is treated by conventions that most share.
  public static func named(_ tag: String) -> Language {
    let code = String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
    return known.first { $0.code == code } ?? .other(code: code)
  }

  /// The same language with more names.
  public func naming(_ entries: [NameEntry]) -> Language {
    var language = self
    language.names += entries
    return language
  }

  /// A language of which nothing is known but its code.
  static func other(code: String) -> Language {
    Language(
      code: code, name: code, tellingWords: [], functionWords: [], lengthAgainstEnglish: nil,
      sentences: SentenceConventions(), values: ValueWords())
  }
}

extension Language: Hashable {
  public static func == (left: Language, right: Language) -> Bool { left.code == right.code }
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension Language {
  /// Cuts a literal into words at white space.
  static func wordList(_ literal: String) -> [String] {
    literal.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
  }
}
