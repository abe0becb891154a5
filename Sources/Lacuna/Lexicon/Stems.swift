/// A word's stem: what the inflected forms of a word mostly share, its first letters.
///
/// Six letters were better than five or whole words on the development texts, and make the lexicon
/// smaller (`Lexicon/README.md`).
package enum Stem {
  static let letters = 6

  /// Cuts a folded word to its stem; `nil` for a value or a mark, which no lexicon holds.
  static func of(
    _ word: ArraySlice<UInt8>, letters: Int = Stem.letters
  ) -> ArraySlice<UInt8>? {
    guard let first = word.first, first >= 0x80 || (first | 0x20) &- UInt8(ascii: "a") < 26 else {
      return nil
    }
    var count = 0
    var end = word.startIndex
    while end < word.endIndex {
      // A continuation byte belongs to the letter before it.
      if word[end] & 0xC0 != 0x80 {
        if count == letters { break }
        count += 1
      }
      end += 1
    }
    return word[word.startIndex..<end]
  }
}
