/// Finds where a sentence ends without a mark: after greetings, addresses, headings and broken-off
/// speech in text that has lost its line breaks.
///
/// A linear model over the words around a space, trained by `scripts/train-unmarked`, which computes
/// the same features. A word in lower case never begins a sentence here.
struct UnmarkedEnds: Sendable {
  /// The first weight of each group in the table.
  private enum Group {
    static let left = 0
    static let right = left + 12 * 8
    static let next = right + 12 * 5
    static let rightNext = next + 13
    static let length = rightNext + 12 * 13
    static let capitals = length + 5 * 8
    static let ahead = capitals + 4
    static let behind = ahead + 5
    static let bias = behind + 5 * 12
    static let count = bias + 1
  }
  /// The sets of `capitalised`, in their order.
  enum List {
    static let openers: UInt8 = 1
    static let pronouns: UInt8 = 2
  }
  /// Sixteenths of a unit of log odds; an end is worth it from odds of e to 1.
  private static let threshold = 16
  /// The weight of what is no end whatever else there is.
  private static let never = Int8.min

  private let weights: [Int8]
  private let functionWords: WordSet
  private let titles: WordSet
  /// The words that mean something where they are capitalised.
  let capitalised: WordSet
  // Held, as a static table is asked for whether it has been made each time.
  let glance = UnmarkedWord.glance
  /// Whether a word of a kind may begin a sentence at all.
  private let mayBegin: [Bool]
  /// How the words in `capitalised` begin.
  let beginnings: WordBeginnings
  /// Whether only such words may begin a sentence, so that others are passed over.
  let passesNames: Bool
  /// The most that the word before a place can add, by what it ends in.
  private let mostLeft: [Int]
  /// The most that all words after the first can add, by the kind of the first.
  private let mostAhead: [Int]

  /// Takes a language's table.
  ///
  /// - Returns: `nil` where the language has none.
  init?(_ conventions: SentenceConventions, functionWords: Set<String>, openers: Set<String>) {
    guard conventions.unmarkedEnds.count == Group.count else { return nil }
    weights = conventions.unmarkedEnds
    self.functionWords = WordSet(functionWords)
    capitalised = WordSet(openers, conventions.alwaysCapitalised)
    titles = WordSet(conventions.wordsBeforeTitles, conventions.wordsOfTitles)
    let weights = weights
    func most(_ places: some Sequence<Int>) -> Int {
      places.map { Int(weights[$0]) }.max() ?? 0
    }
    mostLeft = (0..<8).map { most(stride(from: Group.left + $0, to: Group.right, by: 8)) }
    let ahead = most(Group.ahead..<Group.behind)
    mostAhead = (0..<12).map { kind in
      let pairs = (0..<13).map { next in
        Int(weights[Group.next + next]) + Int(weights[Group.rightNext + kind * 13 + next])
      }
      return ahead + (pairs.max() ?? 0)
    }
    mayBegin = (0..<12).map { kind in
      let own = Group.right + kind * 5
      return weights[own..<(own + 5)].contains { $0 != Self.never }
        && kind < Int(UnmarkedWord.Kind.function.rawValue)
    }
    let mayBegin = mayBegin
    let others = [UnmarkedWord.Kind.address, .number, .meridiem, .upper, .capitalised]
    passesNames = !others.contains { mayBegin[Int($0.rawValue)] }
    beginnings = WordBeginnings(of: openers.union(conventions.alwaysCapitalised))
  }

  /// Appends a sentence, cut where it ends without a mark.
  ///
  /// - Complexity: O(*n*) in the bytes of the sentence; of each word, the four after it are looked
  ///   at once more at most.
  func append(_ sentence: Range<Int>, of bytes: [UInt8], to sentences: inout [Range<Int>]) {
    guard let first = word(from: sentence.lowerBound, in: sentence, bytes) else { return }
    var last = first
    var start = sentence.lowerBound
    var so = Progress(first)
    while true {
      let end = last.range.upperBound
      // A capital right behind a space is nothing to pass, but where names are.
      let isNext =
        !passesNames && end + 1 < sentence.upperBound && bytes[end] == 0x20
        && bytes[end + 1] &- 0x41 < 26
      let run =
        isNext ? (count: 0, end: end) : passWords(from: end, in: sentence, bytes, noting: &so)
      guard let right = word(from: run.end, in: sentence, bytes) else { break }
      if mayBegin(right) {
        let left =
          run.count == 0
          ? last
          : lastWord(
            before: right.range.lowerBound, from: last.range.upperBound, in: sentence, bytes)
        if !endsInMark(left.range, bytes), isEnd(left, right, so, in: sentence, bytes) {
          sentences.append(start..<left.range.upperBound)
          start = right.range.lowerBound
          so = Progress()
        }
      }
      so.note(right)
      last = right
    }
    sentences.append(start..<sentence.upperBound)
  }

  /// What is known of a sentence so far.
  struct Progress {
    /// The number of words.
    private(set) var length = 0
    /// The number of names, figures and the like.
    private(set) var nameLike = 0
    /// Of the last four words, a bit for each in lower case.
    private(set) var lower = 0

    init() {}

    init(_ first: UnmarkedWord) { note(first) }

    mutating func note(_ word: UnmarkedWord) {
      if word.isNameLike {
        noteName()
      } else {
        length += 1
        lower = (lower << 1 | (word.isLower ? 1 : 0)) & 0xF
      }
    }

    mutating func noteName() {
      length += 1
      nameLike += 1
      lower = lower << 1 & 0xF
    }

    mutating func noteLowerCase(_ count: Int) {
      length += count
      lower = count >= 4 ? 0xF : ((lower + 1) << count - 1) & 0xF
    }
  }

  /// Tells whether the kind of a word is one of those that may begin a sentence.
  private func mayBegin(_ word: UnmarkedWord) -> Bool {
    word.kind.map { mayBegin[Int($0.rawValue)] } ?? false
  }

  private func isEnd(
    _ left: UnmarkedWord, _ right: UnmarkedWord, _ so: Progress, in sentence: Range<Int>,
    _ bytes: [UInt8]
  ) -> Bool {
    let first = UTF8Scalar.decode(bytes, at: right.range.lowerBound).value
    guard let rightKind = right.kind.map({ Int($0.rawValue) }), !UTF8Scalar.extendsCharacter(first)
    else { return false }
    // A letter after a figure is a unit or part of a number: `6.3 A`.
    if left.kind == .number, core(right.range, bytes).count == 1 { return false }
    let length = so.length
    let bucket = length <= 3 ? length - 1 : length <= 6 ? 3 : 4
    let share =
      so.nameLike == length
      ? 3 : 5 * so.nameLike > 3 * length ? 2 : 10 * so.nameLike > 3 * length ? 1 : 0
    let ending = UnmarkedWord.ending(UTF8Scalar.decode(bytes, before: left.range.upperBound).value)
    let beginning = UnmarkedWord.beginning(first)
    let behind = so.lower.nonzeroBitCount
    guard weights[Group.right + rightKind * 5 + beginning] != Self.never else { return false }
    var score =
      weight(Group.right + rightKind * 5 + beginning) + weight(Group.length + bucket * 8 + ending)
    score += weight(Group.capitals + share) + weight(Group.behind + behind * 12 + rightKind)
    score += weight(Group.bias)
    // Most places are out of the question whatever follows.
    let mostAhead = mostAhead[rightKind]
    guard score + mostLeft[ending] + mostAhead > Self.threshold else { return false }
    let leftPlace = Group.left + kind(left, bytes) * 8 + ending
    guard weights[leftPlace] != Self.never else { return false }
    score += weight(leftPlace)
    guard score + mostAhead > Self.threshold else { return false }
    let (next, ahead) = look(past: right, in: sentence, bytes)
    score += weight(Group.next + next) + weight(Group.rightNext + rightKind * 13 + next)
    return score + weight(Group.ahead + ahead) > Self.threshold
      && !isTitle(left, right, so, in: sentence, bytes)
  }

  /// The least words of a sentence whose last is in lower case.
  private static let leastWords = 4

  /// Tells whether a title rather than a sentence seems to begin, where nouns are capitalised: „im Film
  /// Das Boot“, „berichtet Der Spiegel“, „Sie las Die Blechtrommel“.
  private func isTitle(
    _ left: UnmarkedWord, _ right: UnmarkedWord, _ so: Progress, in sentence: Range<Int>,
    _ bytes: [UInt8]
  ) -> Bool {
    guard passesNames else { return false }
    if so.length < Self.leastWords, left.isLower { return true }
    if titles.sets(bytes, core(left.range, bytes)) & 1 != 0 { return true }
    guard let next = word(from: right.range.upperBound, in: sentence, bytes) else { return false }
    return titles.sets(bytes, core(next.range, bytes)) & 2 != 0
  }

  /// Looks at the words after the one that may begin a sentence.
  ///
  /// - Returns: The kind of the first, 12 where there is none, and how many of the four from
  ///   `right` on are in lower case.
  private func look(
    past right: UnmarkedWord, in sentence: Range<Int>, _ bytes: [UInt8]
  ) -> (next: Int, ahead: Int) {
    var next = 12
    var ahead = 0
    var index = right.range.upperBound
    for count in 1...3 {
      guard let word = word(from: index, in: sentence, bytes) else { break }
      if count == 1 { next = kind(word, bytes) }
      if word.isLower { ahead += 1 }
      index = word.range.upperBound
    }
    return (next, ahead)
  }

  private func weight(_ place: Int) -> Int { Int(weights[place]) }

  /// Tells a word's kind as a number, looking it up where it is in lower case.
  private func kind(_ word: UnmarkedWord, _ bytes: [UInt8]) -> Int {
    if let kind = word.kind { return Int(kind.rawValue) }
    let isFunctionWord = functionWords.contains(bytes, stem(word.range, bytes))
    return Int((isFunctionWord ? UnmarkedWord.Kind.function : .lower).rawValue)
  }

  /// Tells whether `.`, `!`, `?`, `:`, `;` or an ellipsis stands before closing marks at the end of a
  /// word.
  private func endsInMark(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var end = word.upperBound
    if bytes[end - 1] | 0x20 &- 0x61 < 26 { return false }
    for _ in 0..<6 where end > word.lowerBound {
      let (scalar, width) = UTF8Scalar.decode(bytes, before: end)
      switch scalar {
      case 0x2E, 0x21, 0x3F, 0x2026, 0x3A, 0x3B: return true
      default:
        guard [2, 4].contains(UnmarkedWord.ending(scalar)) else { return false }
        end -= width
      }
    }
    return false
  }
}
