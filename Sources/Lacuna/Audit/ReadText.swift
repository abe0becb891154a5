/// Both sides of a bitext as the rules of an audit read them.
struct ReadBitext: Sendable {
  let source: ReadText
  let target: ReadText

  /// - Complexity: O(*n*) in the bytes of both texts.
  init(_ bitext: Bitext) {
    source = ReadText(bitext.source, in: bitext.vocabulary)
    target = ReadText(bitext.target, in: bitext.vocabulary)
  }
}

/// The tokens of one side of a bitext with their numbers in its vocabulary: cut and looked up once
/// for all rules of an audit.
struct ReadText: Sendable {
  /// A token and what it is in the vocabulary.
  struct Token {
    let range: Range<Int>
    /// The number of its folded form, or of its digits; -1 for marks.
    let term: Int32
    let kind: Lacuna.Token.Kind
  }

  let text: AnchoredText
  /// The tokens of all segments; segment *i* has `tokens[bounds[i]..<bounds[i + 1]]`.
  private let tokens: [Token]
  private let bounds: [Int]
  /// The terms that stand for anchor *i*: `values[valueBounds[i]..<valueBounds[i + 1]]`.
  private let values: [Int32]
  private let valueBounds: [Int32]
  /// Whether each term is a function word of the language.
  private let functionWords: [Bool]

  /// Reads all segments.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  init(_ text: AnchoredText, in vocabulary: Vocabulary) {
    let bytes = text.text.document.bytes
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    var bounds = [0]
    bounds.reserveCapacity(text.text.segments.count + 1)
    var digits: [UInt8] = []
    var cut: [Lacuna.Token] = []
    for segment in text.text.segments {
      cut.removeAll(keepingCapacity: true)
      Lacuna.Token.append(segment.range, of: bytes, to: &cut)
      for token in cut {
        let term: Int32
        switch token.kind {
        case .word: term = vocabulary.find(folding: bytes, token.range)
        case .number:
          digits.removeAll(keepingCapacity: true)
          AnchorTerms.appendDigits(bytes[token.range], to: &digits)
          term = vocabulary.find(digits[...]).map(Int32.init) ?? -1
        case .mark: term = -1
        }
        tokens.append(Token(range: token.range, term: term, kind: token.kind))
      }
      bounds.append(tokens.count)
    }
    var values: [Int32] = []
    var valueBounds: [Int32] = [0]
    for anchor in text.anchors {
      for term in AnchorTerms.terms(of: anchor, in: bytes) {
        if let number = vocabulary.find(term[...]) { values.append(Int32(number)) }
      }
      valueBounds.append(Int32(values.count))
    }
    self.text = text
    self.tokens = tokens
    self.bounds = bounds
    self.values = values
    self.valueBounds = valueBounds
    functionWords = Self.flags(text.text.language.functionForms, vocabulary)
  }

  /// Marks the words of a list among the terms of a vocabulary.
  static func flags(_ words: [[UInt8]], _ vocabulary: Vocabulary) -> [Bool] {
    var flags = [Bool](repeating: false, count: vocabulary.count)
    for word in words {
      if let number = vocabulary.find(word[...]) { flags[number] = true }
    }
    return flags
  }

  /// The tokens of a segment.
  subscript(segment: Int) -> ArraySlice<Token> { tokens[bounds[segment]..<bounds[segment + 1]] }

  /// The terms of the likeliest value of an anchor; none for a name.
  func terms(ofAnchor anchor: Int) -> ArraySlice<Int32> {
    values[Int(valueBounds[anchor])..<Int(valueBounds[anchor + 1])]
  }

  func isFunctionWord(_ term: Int32) -> Bool { term >= 0 && functionWords[Int(term)] }
}
