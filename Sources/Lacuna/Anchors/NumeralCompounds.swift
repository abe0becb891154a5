/// Takes words such as `zweihundertfünfundzwanzigste` and `twentyfifth` apart.
struct NumeralCompounds {
  private struct Entry {
    let spelling: [UInt8]
    let part: NumeralPart
    let isOrdinalStem: Bool
  }

  /// The parts by their first byte, the longer ones first.
  private var parts: [[Entry]] = Array(repeating: [], count: 256)
  private var endings: [[UInt8]: NumeralEnding] = [:]
  private var stemEndings: Set<[UInt8]> = []
  /// What adds a part of one at the end: `einhalb`.
  private var partsOfOne: [[UInt8]: ExactNumber] = [:]
  /// What a number counts within a word, the longer ones first: `jahres` in `Fünfjahresplan`.
  private let durations: [(stem: [UInt8], unit: String)]
  /// How the words begin.
  private(set) var beginnings = NumeralBeginnings()
  /// Whether twenty and more have ordinal endings of their own.
  private let tensDiffer: Bool

  init(_ words: ValueWords) {
    for (word, value) in words.boundParts { partsOfOne[Array(word.utf8)] = value }
    durations = words.boundDurations.map { (Array($0.key.utf8), $0.value) }
      .sorted { $0.0.count > $1.0.count }
    tensDiffer = words.endings[.ordinalOfTens] != nil
    guard words.numeralsCompound else { return }
    for (word, value) in words.numerals { add(word, .small(value)) }
    for word in words.hundreds { add(word, .hundred) }
    for (word, exponent) in words.boundMagnitudes { add(word, .magnitude(exponent)) }
    for (word, value) in words.ordinals { add(word, .small(value), isOrdinalStem: true) }
    if !words.boundJoiner.isEmpty { add(words.boundJoiner, .joiner) }
    for index in parts.indices { parts[index].sort { $0.spelling.count > $1.spelling.count } }
    for (ending, list) in words.endings {
      for word in list { endings[Array(word.utf8)] = ending }
    }
    stemEndings = Set(words.ordinalStemEndings.map { Array($0.utf8) })
    for follower in Array(endings.keys) + Array(stemEndings) + Array(partsOfOne.keys)
      + durations.map(\.stem)
    {
      beginnings.add(follower: follower)
    }
  }

  private mutating func add(_ word: String, _ part: NumeralPart, isOrdinalStem: Bool = false) {
    let spelling = Array(word.utf8)
    guard let first = spelling.first else { return }
    // No number begins with `and`.
    if case .joiner = part {} else { beginnings.add(spelling) }
    beginnings.add(follower: spelling)
    parts[Int(first)].append(Entry(spelling: spelling, part: part, isOrdinalStem: isOrdinalStem))
  }

  /// Reads a folded word; `nil` where it is not a number word from end to end.
  ///
  /// Each step takes the longest part that fits, without a way back. A magnitude's inflection is
  /// no ending: `hunderte` is as vague as `hundreds`.
  func meaning(of word: [UInt8]) -> WordMeaning? {
    var index = 0
    var sum = NumeralSum()
    var found: [NumeralPart] = []
    var stem = false
    while index < word.count, !stem {
      guard let entry = longestPart(in: word, at: index), sum.add(entry.part) else { break }
      found.append(entry.part)
      index += entry.spelling.count
      // The stem `acht` is a number too: only what follows can tell.
      stem = entry.isOrdinalStem
    }
    guard let value = sum.value, let last = found.last else { return nil }
    if case .joiner = last {
      return withPart(word, from: index, sum)
    }
    var meaning = WordMeaning()
    meaning.parts = found
    let rest = Array(word[index...])
    if stem {
      if stemEndings.contains(rest) || endsInStem(word, index) {
        meaning.ending = .ordinal
      } else if endings[rest] == .fraction {
        meaning.ending = .fraction
      } else {
        return nil
      }
    } else if !rest.isEmpty {
      guard let ending = endings[rest] ?? duration(rest) else {
        return withPart(word, from: index, sum)
      }
      // The plural of a number word is no fraction: `twenties`, `hundreds`.
      if ending == .fraction, rest.count == 1 { return nil }
      guard fits(ending, value) else { return nil }
      meaning.ending = ending == .ordinalOfTens ? .ordinal : ending
    } else if found.count == 1 {
      // A part that is no word of its own, such as the `milliard` of `milliardste`.
      if case .magnitude = last { return nil }
    }
    return meaning
  }

  /// Whether a number takes an ending: `dreister` is no third, and `einfach` is not once.
  private func fits(_ ending: NumeralEnding, _ value: Int64) -> Bool {
    let isTens = value % 100 == 0 || value % 100 >= 20
    return switch ending {
    case .ordinal: !tensDiffer || !isTens
    case .ordinalOfTens: isTens
    case .times: value != 1
    default: true
    }
  }

  /// `achte` is spelt out whole among the stems; its ending has been read with it.
  private func endsInStem(_ word: [UInt8], _ index: Int) -> Bool {
    index == word.count && stemEndings.contains { !$0.isEmpty && word.suffix($0.count) == $0[...] }
  }

  /// Reads the `zweieinhalb` and `zweiundeinhalb` that have `zwei` as their beginning, and
  /// `zweieinhalbjährig`.
  private func withPart(_ word: [UInt8], from index: Int, _ sum: NumeralSum) -> WordMeaning? {
    let rest = word[index...]
    guard let value = sum.value,
      let part = partsOfOne.keys.filter({ rest.starts(with: $0) }).max(by: { $0.count < $1.count }),
      let fraction = partsOfOne[part]
    else { return nil }
    let ending = Array(rest.dropFirst(part.count))
    var meaning = WordMeaning()
    meaning.fixed = ExactNumber(value).adding(fraction)
    if !ending.isEmpty {
      guard case .duration? = endings[ending] else { return nil }
      meaning.ending = endings[ending]
    }
    return meaning
  }

  /// The length of time within a word: `jahresplan`, behind a number.
  private func duration(_ rest: [UInt8]) -> NumeralEnding? {
    for (stem, unit) in durations where rest.starts(with: stem) && rest.count >= stem.count + 3 {
      return .duration(unit)
    }
    return nil
  }

  private func longestPart(in word: [UInt8], at index: Int) -> Entry? {
    parts[Int(word[index])].first { word[index...].starts(with: $0.spelling) }
  }
}
