/// A word in the spelling in which cognates of European languages meet: `Elektro-` and `electro-`
/// are alike, `Photo` and `Foto`, `Tschaikowski` and `Tchaikovsky`.
struct Spelling {
  let word: Int32
  let letters: [UInt8]
  /// The distinct groups of three letters.
  let trigrams: [UInt32]
  /// The most letters, those of the machine word in which a subsequence is sought.
  private static let most = UInt64.bitWidth

  /// Respells a word of four letters or more; `nil` for others and for values.
  init?(_ word: Int32, _ vocabulary: Vocabulary) {
    let folded = vocabulary[Int(word)]
    guard folded.count >= 4, folded.first != AnchorTerms.mark,
      folded.allSatisfy({ $0 >= 0x80 || ($0 | 0x20) &- UInt8(ascii: "a") < 26 })
    else { return nil }
    // Respelt first and cut then, since an `x` becomes two letters.
    let letters = Array(Self.respell(folded.prefix(Self.most)).prefix(Self.most))
    guard letters.count >= 4 else { return nil }
    self.word = word
    self.letters = letters
    var trigrams: [UInt32] = []
    for index in 2..<letters.count {
      let trigram =
        UInt32(letters[index - 2]) << 16 | UInt32(letters[index - 1]) << 8 | UInt32(letters[index])
      if !trigrams.contains(trigram) { trigrams.append(trigram) }
    }
    self.trigrams = trigrams
  }

  /// ck→k ph→f th→t sch→s qu→k c→k y→i z→s w→v x→ks, double letters once.
  private static func respell(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    var index = word.startIndex
    func next(_ offset: Int) -> UInt8 {
      index + offset < word.endIndex ? word[index + offset] : 0
    }
    func put(_ letter: Unicode.Scalar) {
      let byte = UInt8(ascii: letter)
      if letters.last != byte { letters.append(byte) }
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
      case (let letter, _, _): if letters.last != letter { letters.append(letter) }
      }
      index += width
    }
    return letters
  }

  /// Measures how alike two spellings are, 0 to 1: by their longest common subsequence, a common
  /// beginning, or one word inside the other.
  func similarity(to other: Spelling) -> Float {
    var places = LetterPlaces()
    places.read(self)
    return similarity(to: other, places)
  }

  /// The same, with the places of this one's letters.
  func similarity(to other: Spelling, _ places: borrowing LetterPlaces) -> Float {
    let (short, long) =
      letters.count <= other.letters.count
      ? (letters, other.letters) : (other.letters, letters)
    let common = places.commonSubsequence(other, of: letters.count)
    var similarity = Float(common) / Float(long.count)
    var prefix = 0
    while prefix < short.count, short[prefix] == long[prefix] { prefix += 1 }
    if prefix >= 5 { similarity = max(similarity, min(0.85, 0.45 + 0.06 * Float(prefix))) }
    if short.count >= 5, common == short.count, Self.contains(long, short) {
      similarity = max(similarity, min(0.98, 0.62 + 0.02 * Float(short.count)))
    }
    return similarity
  }

  private static func contains(_ long: [UInt8], _ short: [UInt8]) -> Bool {
    guard short.count <= long.count else { return false }
    return (0...(long.count - short.count)).contains {
      long[$0..<($0 + short.count)].elementsEqual(short)
    }
  }
}

/// Where each letter stands in one spelling, as bits: read once, compared with many others.
struct LetterPlaces {
  private var places: [UInt64] = Array(repeating: 0, count: 256)
  private var letters: [UInt8] = []

  mutating func read(_ spelling: Spelling) {
    for letter in letters { places[Int(letter)] = 0 }
    letters = spelling.letters
    for (index, letter) in letters.enumerated() { places[Int(letter)] |= 1 << UInt64(index) }
  }

  /// The length of the longest common subsequence with another spelling, bit-parallel (Hyyrö 2004);
  /// of `count` letters here.
  func commonSubsequence(_ other: Spelling, of count: Int) -> Int {
    var open = UInt64.max
    for letter in other.letters {
      let hit = open & places[Int(letter)]
      open = (open &+ hit) | (open &- hit)
    }
    let used = count == UInt64.bitWidth ? UInt64.max : (1 << UInt64(count)) - 1
    return (~open & used).nonzeroBitCount
  }
}
