import CommandLineKit
import Lacuna
import LacunaInterchange

/// Reads a file, or standard input for `-`, as a plain text in UTF-8 or UTF-16.
func readDocument(_ path: String) throws -> Document {
  try readDocument(path, markup: DocumentFile.Markup.none, encoding: nil, Notices { _ in })
}

/// Reads a file as a text; what its markup and encoding deserve to have said of them is said.
func readDocument(
  _ path: String, markup: DocumentFile.Markup? = nil, encoding: EncodingName?,
  limit: Int = InputFile.defaultLimit, _ notices: Notices
) throws -> Document {
  let file = DocumentFile(path, markup: markup, encoding: encoding?.encoding, limit: limit)
  do throws(DocumentFileError) {
    let (document, remarks) = try file.read()
    if remarks.encoding == "pandoc" {
      notices.say(
        "\(Printable.name(path)): read through pandoc; lines and offsets are those of what "
          + "'pandoc --to html --wrap=none' gives")
    } else {
      notices.say(remarks, of: path)
    }
    return document
  } catch {
    switch error {
    case .file(let error): throw Failure.file(error)
    case .document(let error): throw Failure.document(name: path, error)
    case .pandoc(let error): throw Failure.pandoc(path: path, error)
    case .content(let fault, let line, let column):
      throw Failure.units(path: path, fault, line: line, column: column)
    }
  }
}

extension PairOptions {
  /// Reads the file of names, where one is named.
  func readNames() throws -> [NameEntry] { try names.map(LacunaCommands.readNames) ?? [] }
}

/// Reads a file of names: a line a name, its spellings with tabs between them; `#` begins a remark.
func readNames(_ path: String) throws -> [NameEntry] {
  let document = try readDocument(path)
  return document.bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
    guard line.first != UInt8(ascii: "#") else { return nil }
    let spellings = line.split { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
    return NameEntry(spellings.map { String(decoding: $0, as: UTF8.self) })
  }
}

extension DocumentFile.Markup: ArgumentValue {}

extension ParagraphBreaks {
  /// What ends the paragraphs of a document: one that was taken out of a marked-up file has a
  /// paragraph a line.
  func of(_ document: Document) -> ParagraphBreaks { document.isExtracted ? .line : self }
}

/// The languages of a pair, declared or detected.
struct PairLanguages {
  let source: Language
  let target: Language
  /// Whether the texts say that they stand on each other's side.
  let areSwapped: Bool

  /// Decides the languages of two documents and says what was not declared.
  init(_ source: Document, _ target: Document, options: PairOptions, notices: Notices) {
    let found = (source: LanguageDetector.detect(source), target: LanguageDetector.detect(target))
    let declared = (options.sourceLanguage?.language, options.targetLanguage?.language)
    if case (let left?, let right?) = declared, left != right,
      found.source == .language(right), found.target == .language(left)
    {
      notices.say(
        "the sides are exchanged: the source is \(right.name), the target \(left.name); "
          + "audited as they are")
      (self.source, self.target, areSwapped) = (right, left, true)
      return
    }
    areSwapped = false
    self.source = Self.language(
      of: source, "source", declared.0, found.source, other: declared.1 ?? found.target.language,
      notices)
    self.target = Self.language(
      of: target, "target", declared.1, found.target, other: self.source, notices)
    let isDeclared = declared.0 != nil && declared.1 != nil
    if self.source == self.target, !isDeclared, !source.isBlank, !target.isBlank {
      // Of one and the same text it goes without saying.
      let areReally = found.source == found.target && found.source.language != nil
      if source.bytes != target.bytes {
        notices.say("both texts are \(areReally ? "" : "read as ")\(self.source.name)")
      }
    } else if declared.0 == nil, declared.1 == nil, found.source.language != nil,
      found.target.language != nil
    {
      notices.say("\(self.source.name) to \(self.target.name)")
    }
  }

  private static func language(
    of document: Document, _ side: String, _ declared: Language?,
    _ found: LanguageDetector.Answer, other: Language?, _ notices: Notices
  ) -> Language {
    if let declared {
      if let language = found.language, language != declared {
        notices.say(
          "\(Printable.name(document.name)) is declared as \(declared.name) "
            + "but looks like \(language.name)")
      } else if !Language.known.contains(declared) {
        notices.say("there are no rules for \(declared.name) yet; general ones are used")
      }
      return declared
    }
    if let language = found.language { return language }
    // Of the languages that are known, the first that the other text is not in.
    let guess = Language.known.first { other != nil && $0 != other } ?? .english
    if !document.isBlank {
      notices.say(
        "cannot tell the language of \(Printable.name(document.name)): \(found); "
          + "taken for \(guess.name), say --\(side)-language otherwise")
    }
    return guess
  }
}

extension LanguageDetector.Answer {
  /// The language, where it is sure.
  var language: Language? {
    if case .language(let language) = self { language } else { nil }
  }
}

/// The lexicon that an option names, read once for any number of pairs.
struct NamedLexicon: Sendable {
  private enum Content: Sendable {
    case choice(LexiconChoice)
    /// A list of words, which says nothing of its languages.
    case wordPairs(Document)
  }

  private let path: String
  /// What was read; empty where no file was.
  let bytes: [UInt8]
  private let content: Content

  init(_ name: LexiconName) throws {
    guard case .file(let path) = name else {
      (self.path, bytes) = (name.argument, [])
      content = .choice(name == .none ? .none : .embedded)
      return
    }
    self.path = path
    bytes = try reportingFiles { () throws(FileError) in try InputFile(path).read() }
    do throws(LexiconError) {
      if Lexicon.isEncoded(bytes) {
        content = .choice(.given(try Lexicon(decoding: bytes)))
      } else if let words = try? Document(decoding: bytes, name: path) {
        content = .wordPairs(words)
      } else {
        throw .notALexicon
      }
    } catch {
      throw Failure.lexicon(path: path, error)
    }
  }

  /// The lexicon for a pair of languages.
  func choice(from source: Language, to target: Language) throws -> LexiconChoice {
    switch content {
    case .choice(let choice): return choice
    case .wordPairs(let words):
      do {
        return .given(try Lexicon(wordPairs: words, from: source, to: target))
      } catch {
        throw Failure.lexicon(path: path, error)
      }
    }
  }
}

/// The texts of a pair, read and cut into segments.
struct PairTexts: Sendable {
  let source: SegmentedText
  let target: SegmentedText
  let areSwapped: Bool

  /// - Parameter limit: How many bytes a file may have.
  init(
    source: String, target: String, options: PairOptions, names: [NameEntry], limit: Int,
    notices: Notices
  ) throws {
    func read(_ path: String) throws -> Document {
      try readDocument(
        path, markup: options.markup, encoding: options.encoding,
        limit: limit, notices)
    }
    self.init(
      try read(source), try read(target), options: options, names: names, notices: notices)
  }

  /// Cuts two documents into segments; `names` goes before the file that the options name.
  init(
    _ source: Document, _ target: Document, options: PairOptions, names: [NameEntry],
    notices: Notices
  ) {
    switch (source.isBlank, target.isBlank) {
    case (true, true): notices.say("neither side holds any text")
    case (true, false): notices.say("\(Printable.name(source.name)) holds no text")
    case (false, true): notices.say("\(Printable.name(target.name)) holds no text")
    case (false, false): break
    }
    if source.bytes == target.bytes, !source.isBlank {
      notices.say("both sides are the same text")
    }
    let languages = PairLanguages(source, target, options: options, notices: notices)
    func segmented(_ document: Document, _ language: Language) -> SegmentedText {
      let language = language.naming(names)
      return options.segmented
        ? SegmentedText(segmented: document, language: language)
        : SegmentedText(document, language: language, paragraphs: options.paragraphs.of(document))
    }
    self.source = segmented(source, languages.source)
    self.target = segmented(target, languages.target)
    areSwapped = languages.areSwapped
  }
}

extension PairOptions {
  /// The aligner of one pair: words are learnt from its texts as asked, or where there is no
  /// lexicon for their languages.
  func aligner(_ lexicon: LexiconChoice, _ source: Language, _ target: Language) -> Aligner {
    let isNeeded = lexicon.lexicon(from: source, to: target) == nil
    return Aligner(lexicon: lexicon, induces: induce.map { $0 != .none } ?? isNeeded)
  }
}

/// Reads and aligns the texts of a pair.
struct AlignedPair {
  let alignment: Alignment
  let areSwapped: Bool

  init(
    source: String, target: String, options: PairOptions, limit: Int,
    corrections: CorrectionsFile? = nil, notices: Notices
  ) throws {
    guard source != "-" || target != "-" else {
      throw UsageError.invalidValue(
        "-", for: "TARGET", choices: [], expectation: "a file, as SOURCE reads standard input")
    }
    let texts = try PairTexts(
      source: source, target: target, options: options, names: try options.readNames(),
      limit: limit, notices: notices)
    let lexicon = try NamedLexicon(options.lexicon)
    areSwapped = texts.areSwapped
    let (source, target) = (texts.source, texts.target)
    let choice = try lexicon.choice(from: source.language, to: target.language)
    var aligner = options.aligner(choice, source.language, target.language)
    aligner.parallelism = Workers.sideBySide
    alignment =
      try corrections.map {
        aligner.align(source, target, fixing: try $0.fixedLinks(source, target))
      } ?? aligner.align(source, target)
  }
}

extension Document {
  /// Whether there is nothing to read in it.
  var isBlank: Bool { trimmed(0..<bytes.count).isEmpty }
}
