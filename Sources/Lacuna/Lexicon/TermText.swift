/// The segments of a text as sequences of interned terms: what the two sides are compared by.
///
/// A word is its folded form. An anchor that is a value is what it means, so that `$20,000` and
/// `20.000 US-Dollar` are the same terms: `#20000` and `#USD`.
package struct TermText: Sendable {
  /// The terms of all segments, one after the other, as numbers of the vocabulary.
  package let terms: [Int32]
  /// Segment *i* has `terms[bounds[i]..<bounds[i + 1]]`.
  package let bounds: [Int]
  /// How many characters of each segment are not white space.
  package let lengths: [Int]

  package var count: Int { bounds.count - 1 }

  package subscript(segment: Int) -> ArraySlice<Int32> {
    terms[bounds[segment]..<bounds[segment + 1]]
  }

  /// The terms of some neighbouring segments.
  subscript(segments: Range<Int>) -> ArraySlice<Int32> {
    terms[bounds[segments.lowerBound]..<bounds[segments.upperBound]]
  }

  /// Interns the terms of a text in a vocabulary that both sides share.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package init(_ anchored: AnchoredText, in vocabulary: inout Vocabulary) {
    let bytes = anchored.text.document.bytes
    let count = anchored.text.segments.count
    var terms: [Int32] = []
    terms.reserveCapacity(anchored.text.segments.reduce(0) { $0 + $1.range.count } / 5)
    var bounds = [0]
    bounds.reserveCapacity(count + 1)
    var lengths: [Int] = []
    lengths.reserveCapacity(count)
    var word: [UInt8] = []
    var tokens: [Token] = []
    for (index, segment) in anchored.text.segments.enumerated() {
      var values = anchored[index].map {
        (range: $0.range, terms: AnchorTerms.terms(of: $0, in: bytes))
      }
      .filter { !$0.terms.isEmpty }[...]
      tokens.removeAll(keepingCapacity: true)
      Token.append(segment.range, of: bytes, to: &tokens)
      for token in tokens {
        while let value = values.first, value.range.upperBound <= token.range.lowerBound {
          values.removeFirst()
        }
        if let value = values.first, value.range.overlaps(token.range) {
          // The first token of a value stands for all of it.
          for term in value.terms { terms.append(vocabulary.id(of: term)) }
          values[values.startIndex].terms = []
          continue
        }
        if token.kind == .number {
          word.removeAll(keepingCapacity: true)
          AnchorTerms.appendDigits(bytes[token.range], to: &word)
          terms.append(vocabulary.id(of: word))
        } else {
          let term = vocabulary.id(folding: bytes, token.range)
          if term >= 0 { terms.append(term) }
        }
      }
      bounds.append(terms.count)
      lengths.append(Self.visibleCharacters(in: segment.range, of: bytes))
    }
    self.terms = terms
    self.bounds = bounds
    self.lengths = lengths
  }

  /// Counts the characters that are not white space.
  package static func visibleCharacters(in range: Range<Int>, of bytes: [UInt8]) -> Int {
    let span = bytes.span
    var count = 0
    var place = range.lowerBound
    while place < range.upperBound {
      let lanes = ByteLanes.load(span, at: place, before: range.upperBound)
      let beginnings = ByteLanes.beginnings(lanes)
      count &+= ByteLanes.count(ByteLanes.ascii(lanes, from: 0x21) | beginnings)
      if beginnings != 0 {
        ByteLanes.forEach(beginnings) {
          if Whitespace.width(in: bytes, at: place + $0) > 0 { count &-= 1 }
        }
      }
      place &+= 8
    }
    return count
  }
}
