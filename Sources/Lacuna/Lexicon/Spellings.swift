/// The words of a text in the spelling in which cognates of European languages meet: `Elektro-` and
/// `electro-` are alike, `Photo` and `Foto`, `Tschaikowski` and `Tchaikovsky`.
struct Spellings {
  /// The words that are spelt, of four letters or more.
  private(set) var words: [Int32] = []
  /// Word *i* is `letters[bounds[i]..<bounds[i + 1]]`.
  private(set) var letters: [UInt8] = []
  private var bounds: [Int] = [0]
  /// Which letters each word has, a bit for those that have their last five bits in common.
  private var masks: [UInt32] = []
  /// The most letters, those of the machine word in which a subsequence is sought.
  private static let most = UInt64.bitWidth
  private static let least = 4

  /// Respells those of some words that are long enough and no values.
  ///
  /// - Complexity: O(letters).
  init(_ words: [Int32], in vocabulary: Vocabulary) {
    for word in words {
      let folded = vocabulary[Int(word)]
      guard folded.count >= Self.least, folded.first != AnchorTerms.mark,
        folded.allSatisfy({ $0 >= 0x80 || ($0 | 0x20) &- UInt8(ascii: "a") < 26 })
      else { continue }
      // Respelt first and cut then, since an `x` becomes two letters.
      let start = letters.count
      Self.respell(folded.prefix(Self.most), to: &letters)
      letters.removeLast(max(0, letters.count - start - Self.most))
      if letters.count - start < Self.least {
        letters.removeLast(letters.count - start)
      } else {
        self.words.append(word)
        bounds.append(letters.count)
        masks.append(letters[start...].reduce(0) { $0 | 1 << UInt32($1 & 31) })
      }
    }
  }

  var count: Int { words.count }

  /// The place of a word's letters.
  func range(of word: Int) -> Range<Int> { bounds[word]..<bounds[word + 1] }

  /// ck→k ph→f th→t sch→s qu→k c→k y→i z→s w→v x→ks, double letters once.
  private static func respell(_ word: ArraySlice<UInt8>, to letters: inout [UInt8]) {
    let start = letters.count
    var index = word.startIndex
    func next(_ offset: Int) -> UInt8 {
      index + offset < word.endIndex ? word[index + offset] : 0
    }
    func put(_ letter: Unicode.Scalar) {
      let byte = UInt8(ascii: letter)
      if letters.count == start || letters[letters.count - 1] != byte { letters.append(byte) }
    }
    while index < word.endIndex {
      var width = 1
      switch (word[index], next(1), next(2)) {
      case (UInt8(ascii: "s"), UInt8(ascii: "c"), UInt8(ascii: "h")): put("s"); width = 3
      case (UInt8(ascii: "c"), UInt8(ascii: "k"), _): put("k"); width = 2
      case (UInt8(ascii: "p"), UInt8(ascii: "h"), _): put("f"); width = 2
      case (UInt8(ascii: "t"), UInt8(ascii: "h"), _): put("t"); width = 2
      case (UInt8(ascii: "q"), UInt8(ascii: "u"), _): put("k"); width = 2
      case (UInt8(ascii: "c"), _, _): put("k")
      case (UInt8(ascii: "y"), _, _): put("i")
      case (UInt8(ascii: "z"), _, _): put("s")
      case (UInt8(ascii: "w"), _, _): put("v")
      case (UInt8(ascii: "x"), _, _): put("k"); put("s")
      case (let letter, _, _):
        if letters.count == start || letters[letters.count - 1] != letter { letters.append(letter) }
      }
      index += width
    }
  }

  /// Measures how alike two spellings are, 0 to 1: by their longest common subsequence, a common
  /// beginning, or one word inside the other; 0 where it is less than `least`.
  ///
  /// - Parameter places: Those of the letters of this one's word.
  func similarity(
    _ word: Int, to other: Int, of others: Spellings, _ places: borrowing LetterPlaces,
    least: Float
  ) -> Float {
    let own = letters.span.extracting(range(of: word))
    let foreign = others.letters.span.extracting(others.range(of: other))
    let isShorter = own.count <= foreign.count
    let (short, long) = (min(own.count, foreign.count), max(own.count, foreign.count))
    var prefix = 0
    while prefix < short, own[prefix] == foreign[prefix] { prefix += 1 }
    // Letters that the other has not are in no common subsequence.
    let (mask, otherMask) = (masks[word], others.masks[other])
    let most = min(
      own.count - (mask & ~otherMask).nonzeroBitCount,
      foreign.count - (otherMask & ~mask).nonzeroBitCount)
    if Float(most) < least * Float(long), prefix < 5, most < short { return 0 }
    let common = places.commonSubsequence(foreign, of: own.count)
    var similarity = Float(common) / Float(long)
    if prefix >= 5 { similarity = max(similarity, min(0.85, 0.45 + 0.06 * Float(prefix))) }
    if short >= 5, common == short,
      isShorter ? Self.contains(foreign, own) : Self.contains(own, foreign)
    {
      similarity = max(similarity, min(0.98, 0.62 + 0.02 * Float(short)))
    }
    return similarity < least ? 0 : similarity
  }

  private static func contains(_ long: Span<UInt8>, _ short: Span<UInt8>) -> Bool {
    for start in 0...(long.count - short.count) {
      var index = 0
      while index < short.count, long[start + index] == short[index] { index += 1 }
      if index == short.count { return true }
    }
    return false
  }
}

/// Where each letter stands in one spelling, as bits: read once, compared with many others.
struct LetterPlaces {
  private var places: [UInt64] = Array(repeating: 0, count: 256)
  private var letters: [UInt8] = []

  mutating func read(_ word: Int, of spellings: Spellings) {
    for letter in letters { places[Int(letter)] = 0 }
    letters.removeAll(keepingCapacity: true)
    letters.append(contentsOf: spellings.letters[spellings.range(of: word)])
    for (index, letter) in letters.enumerated() { places[Int(letter)] |= 1 << UInt64(index) }
  }

  /// The length of the longest common subsequence with another spelling, bit-parallel (Hyyrö 2004);
  /// of `count` letters here.
  func commonSubsequence(_ other: Span<UInt8>, of count: Int) -> Int {
    let places = places.span
    var open = UInt64.max
    for index in other.indices {
      let hit = open & places[Int(other[index])]
      open = (open &+ hit) | (open &- hit)
    }
    let used = count == UInt64.bitWidth ? UInt64.max : (1 << UInt64(count)) - 1
    return (~open & used).nonzeroBitCount
  }
}
