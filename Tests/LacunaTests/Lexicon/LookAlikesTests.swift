import Testing

@testable import Lacuna

@Suite struct LookAlikePairs {
  private func pairs(_ source: [String], _ target: [String]) -> [String: Float] {
    var vocabulary = Vocabulary()
    let left = source.map { vocabulary.id(of: Array($0.utf8)) }
    let right = target.map { vocabulary.id(of: Array($0.utf8)) }
    let pairs = LookAlikes.pairs(source: left, target: right, in: vocabulary)
    func word(_ id: Int32) -> String { String(decoding: vocabulary[Int(id)], as: UTF8.self) }
    return Dictionary(
      pairs.map { ("\(word($0.source)) \(word($0.target))", $0.strength) }, uniquingKeysWith: +)
  }

  @Test func equalWordsByWhatTheyAre() {
    let words = ["#20000", "#7", "lumora", "pim", ",", "für"]
    let pairs = pairs(words, words)
    #expect(pairs["#20000 #20000"] == LookAlikes.Strength.number)
    #expect(pairs["#7 #7"] == LookAlikes.Strength.digit)
    #expect(pairs["lumora lumora"] == LookAlikes.Strength.longWord)
    #expect(pairs["pim pim"] == LookAlikes.Strength.shortWord)
    #expect(pairs[", ,"] == LookAlikes.Strength.mark)
    #expect(pairs.count == words.count)
  }

  @Test func cognatesAreWeakerThanEqualWords() {
    let pairs = pairs(["electro", "laundry", "october"], ["elektro", "wasche", "oktober"])
    #expect(Set(pairs.keys) == ["electro elektro", "october oktober"])
    #expect(pairs.values.allSatisfy { $0 > 0 && $0 <= 0.5 })
  }

  @Test func nothingMatchesNothing() {
    #expect(pairs([], []).isEmpty)
    #expect(pairs(["lumora"], []).isEmpty)
    #expect(pairs([], ["lumora"]).isEmpty)
  }

  /// A group of letters that too many words of one side share says too little on both.
  @Test func areTheSameWithTheSidesExchanged() {
    let many = (0..<600).map { number in
      let letters = String(number, radix: 26).utf8.map { $0 < 0x3A ? $0 + 0x31 : $0 + 10 }
      return "verb" + String(decoding: letters, as: UTF8.self)
    }
    let few = ["verband", "verbal", "verbot", "oktober"]
    let forward = pairs(few, many + ["october"])
    let backward = pairs(many + ["october"], few)
    let exchanged = forward.map { pair in
      (pair.key.split(separator: " ").reversed().joined(separator: " "), pair.value)
    }
    #expect(Dictionary(uniqueKeysWithValues: exchanged) == backward)
    #expect(forward["oktober october"] != nil)
  }
}
