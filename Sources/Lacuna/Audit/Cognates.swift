/// Telling common nouns of related languages that go back to one word: *shoe* and *Schuh*.
enum Cognates {
  /// The least share of translations that do not look like a word for it to be a common noun.
  static let leastCommonShare: Float = 0.3

  /// Whether two folded words have the same consonants in the same order.
  static func areAlike(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    let consonants = consonants(of: left)
    return !consonants.isEmpty && consonants == self.consonants(of: right)
  }

  /// The consonants of a word without `h`, one sign for what both languages write differently.
  private static func consonants(of word: ArraySlice<UInt8>) -> [UInt8] {
    var found: [UInt8] = []
    var previous: UInt8 = 0
    for (place, byte) in zip(word.indices, word) {
      defer { previous = byte }
      guard byte &- 0x61 < 26, !vowelsAndH.contains(byte) else { continue }
      // `sch` is the sound of `sh`.
      let isHissed =
        byte == UInt8(ascii: "c") && previous == UInt8(ascii: "s") && place + 1 < word.endIndex
        && word[place + 1] == UInt8(ascii: "h")
      let sign = byte == UInt8(ascii: "c") ? UInt8(ascii: "k") : byte
      if !isHissed, found.last != sign { found.append(sign) }
    }
    return found
  }

  private static let vowelsAndH = Array("aeiouyh".utf8)
}

extension WordKnowledge {
  /// Whether two words are spellings of one common noun, which is no changed name.
  func areCognates(_ source: Int32, _ target: Int32) -> Bool {
    guard Cognates.areAlike(bitext.vocabulary[Int(source)], bitext.vocabulary[Int(target)]) else {
      return false
    }
    return standing(ofSource: source).commonShare >= Cognates.leastCommonShare
      || standing(ofTarget: target).commonShare >= Cognates.leastCommonShare
  }
}
