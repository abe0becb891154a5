/// A name's letters in the form in which the spellings of several languages meet, and how far two
/// of them are apart.
struct NameSpelling {
  let letters: [UInt8]
  /// What is compared: long names differ in one letter or two.
  private static let most = 40

  /// Respells a folded word: `Lukashenko` and `Lukaschenko` are the same, `Kudlow` and `Kudloff`
  /// not.
  init(_ word: ArraySlice<UInt8>) {
    var letters: [UInt8] = []
    var index = word.startIndex
    func at(_ offset: Int) -> UInt8 { index + offset < word.endIndex ? word[index + offset] : 0 }
    func put(_ letter: UInt8) { if letters.last != letter { letters.append(letter) } }
    while index < word.endIndex, letters.count < Self.most {
      var width = 1
      switch (at(0), at(1), at(2), at(3)) {
      case (0x74, 0x73, 0x63, 0x68): (width, _) = (4, put(0x6B))  // tsch
      case (0x73, 0x63, 0x68, _): (width, _) = (3, put(0x73))  // sch
      case (0x74, 0x63, 0x68, _): (width, _) = (3, put(0x6B))  // tch
      case (0x73, 0x68, _, _), (0x7A, 0x68, _, _): (width, _) = (2, put(0x73))  // sh, zh
      case (0x6B, 0x68, _, _), (0x63, 0x68, _, _), (0x63, 0x6B, _, _), (0x71, 0x75, _, _):
        (width, _) = (2, put(0x6B))
      case (0x70, 0x68, _, _): (width, _) = (2, put(0x66))
      case (0x74, 0x68, _, _): (width, _) = (2, put(0x74))
      case (0x63, _, _, _), (0x71, _, _, _): put(0x6B)
      case (0x79, _, _, _), (0x6A, _, _, _): put(0x69)  // y, j
      case (0x7A, _, _, _): put(0x73)
      case (0x77, _, _, _): put(0x76)
      case (0x78, _, _, _):
        put(0x6B)
        put(0x73)
      case (let letter, _, _, _): put(letter)
      }
      index += width
    }
    self.letters = letters
  }

  /// How many letters must be put in, left out, changed or swapped with the next one.
  ///
  /// - Complexity: O(letters²), of at most `most` letters each.
  func distance(to other: NameSpelling) -> Int {
    let (left, right) = (letters, other.letters)
    var before: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var least = min(row[j], last[j + 1]) + 1
        least = min(least, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          least = min(least, before[j - 1] + 1)
        }
        row.append(least)
      }
      (before, last) = (last, row)
    }
    return last[right.count]
  }

  /// Whether a folded word is another one with something added: an ending, or a word it makes a
  /// compound with.
  static func areForms(_ word: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>, endings: Set<[UInt8]>)
    -> Bool
  {
    let (short, long) = word.count <= other.count ? (word, other) : (other, word)
    guard short.count > 2 else { return false }
    if long.starts(with: short) {
      let rest = Array(long.dropFirst(short.count))
      return rest.isEmpty || endings.contains(rest) || rest.count > 3 && short.count > 3
    }
    let stem = zip(short, long).prefix { $0 == $1 }.count
    let tails = [Array(short.dropFirst(stem)), Array(long.dropFirst(stem))]
    // `Evangelischer` and `Evangelischen`: the endings begin with the same letter.
    if stem > 5, endings.contains(Array(short.dropFirst(stem - 1))),
      endings.contains(Array(long.dropFirst(stem - 1))), tails.allSatisfy({ $0.count == 1 })
    {
      return true
    }
    return short.count > 3 && long.suffix(short.count).elementsEqual(short)
  }
}
