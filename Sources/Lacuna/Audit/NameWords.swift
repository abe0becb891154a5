/// The words of one side of a bitext, as the comparison of names looks at them.
struct NameWords {
  /// A word of a segment.
  struct Word {
    let range: Range<Int>
    /// Its number in the bitext's vocabulary.
    let term: Int32
    let isCapital: Bool
    /// Whether all its letters are capitals.
    let isShouted: Bool
    /// Whether a capital stands within it.
    let isCamel: Bool
    /// Whether it begins a sentence, or a quotation that may be one.
    let opens: Bool
    /// Whether it is part of a number, date or another value.
    let isValue: Bool
    /// Whether it may be a name: a capital, three letters, no value and no function word.
    let mayBeName: Bool
    /// Its number among the words of the text.
    let place: Int
    /// The number of the name that it is part of; -1 where it is of none.
    let name: Int32
    /// The marks right before and behind it, by their first bytes; 0 where another word stands
    /// there, 1 at the segment's edge.
    var markBefore: UInt8
    var markAfter: UInt8
  }

  private let words: [Word]
  /// Segment *i* has `words[bounds[i]..<bounds[i + 1]]`.
  private let bounds: [Int]
  /// How often each term occurs, and how often with a small initial.
  private let counts: [Int32]
  private let smallCounts: [Int32]
  let determiners: Set<Int32>
  let capitalisesNouns: Bool

  /// Reads the words of all segments.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  init(_ read: ReadText, in vocabulary: Vocabulary, _ names: inout NameNumbers) {
    let text = read.text
    let bytes = text.text.document.bytes
    let language = text.text.language
    var words: [Word] = []
    var bounds = [0]
    var counts = [Int32](repeating: 0, count: vocabulary.count)
    var smallCounts = counts
    for index in text.text.segments.indices {
      var values = text[index]
      var opens = true
      var mark: UInt8 = 1
      func close(_ mark: UInt8) {
        if words.count > (bounds.last ?? 0), words[words.count - 1].markAfter == 0 {
          words[words.count - 1].markAfter = mark
        }
      }
      for token in read[index] {
        while let value = values.first, value.range.upperBound <= token.range.lowerBound {
          values.removeFirst()
        }
        guard token.kind == .word else {
          mark = bytes[token.range.lowerBound]
          close(mark)
          opens = token.kind == .mark && Self.mayOpen(bytes[token.range.lowerBound])
          continue
        }
        let value = values.first.flatMap { $0.range.overlaps(token.range) ? $0 : nil }
        let isCapital = Letters.isCapital(
          UTF8Scalar.decode(bytes, at: token.range.lowerBound).value)
        if token.term >= 0 {
          counts[Int(token.term)] += 1
          if !isCapital { smallCounts[Int(token.term)] += 1 }
        }
        let isShouted = isCapital && Self.isShouted(bytes[token.range])
        let isValue = value.map { !$0.isName } ?? false
        words.append(
          Word(
            range: token.range, term: token.term, isCapital: isCapital, isShouted: isShouted,
            isCamel: bytes[token.range].dropFirst().contains(where: ASCII.isCapital), opens: opens,
            isValue: isValue,
            mayBeName: isCapital && !isShouted && !isValue && token.term >= 0
              && token.range.count > 2 && !read.isFunctionWord(token.term),
            place: words.count,
            name: value?.name.map { names.number(of: $0) } ?? -1, markBefore: mark, markAfter: 0))
        (opens, mark) = (false, 0)
      }
      close(1)
      bounds.append(words.count)
    }
    self.words = words
    self.bounds = bounds
    self.counts = counts
    self.smallCounts = smallCounts
    capitalisesNouns = language.values.capitalisedNouns
    func terms(_ list: some Sequence<String>) -> Set<Int32> {
      Set(
        list.compactMap { word in
          var folded: [UInt8] = []
          let bytes = Array(word.utf8)
          Folding.append(bytes, bytes.indices, to: &folded)
          return vocabulary.find(folded[...]).map(Int32.init)
        })
    }
    determiners = terms(
      language.values.roles.filter { !$0.role.isDisjoint(with: [.article, .determiner]) }
        .flatMap(\.words))
  }

  /// Whether what follows a mark may begin with a capital for that alone.
  private static func mayOpen(_ mark: UInt8) -> Bool {
    switch mark {
    case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: "'"),
      UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "+"):
      false
    default: true
    }
  }

  private static func isShouted(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 1 && !word.contains { $0 &- 0x61 < 26 }
  }

  /// The words of some neighbouring segments.
  subscript(segments: Range<Int>) -> ArraySlice<Word> {
    words[bounds[segments.lowerBound]..<bounds[segments.upperBound]]
  }

  /// The word before another one, in its segment or the one before.
  func word(before word: Word) -> Word? { word.place > 0 ? words[word.place - 1] : nil }

  func count(_ term: Int32) -> Int { Int(counts[Int(term)]) }

  /// Whether a word is also written with a small initial somewhere.
  func isAlsoSmall(_ term: Int32) -> Bool { smallCounts[Int(term)] > 0 }
}

/// Numbers the neutral forms of names, the same for both texts.
struct NameNumbers {
  private var numbers: [String: Int32] = [:]

  mutating func number(of name: String) -> Int32 {
    let next = Int32(numbers.count)
    let number = numbers[name, default: next]
    if number == next { numbers[name] = next }
    return number
  }
}

extension Anchor {
  /// Whether the anchor is words rather than a value.
  var isName: Bool {
    switch kind {
    case .name, .acronym, .quotation: true
    default: false
    }
  }

  /// The neutral form of a name.
  fileprivate var name: String? {
    guard kind == .name || kind == .acronym, case .text(let name)? = values.first else {
      return nil
    }
    return name
  }
}
