/// Compares the values of linked segments: what is said with another number, date or time.
///
/// Only where both sides of a link have a figure left over is something changed; a figure on one
/// side alone is mostly a word on the other.
enum ValueComparison {
  /// The chance that such a pair of leftovers is a change, as measured (`Audit/README.md`).
  static let precision = 0.97
  /// The same of number words, and of the same number with another unit.
  static let wordPrecision = 0.75
  static let unitPrecision = 0.85
  /// Of so many leftovers of a link at most, each is compared with each; a table has more.
  private static let most = 60

  static func drafts(in alignment: Alignment) -> [Draft] {
    let (source, target) = (alignment.bitext.source, alignment.bitext.target)
    var left = alignment.links.map { Facts.all(in: source[$0.source], of: source.text.document) }
    var right = alignment.links.map { Facts.all(in: target[$0.target], of: target.text.document) }
    for place in left.indices { cancel(&left[place], &right[place]) }
    // A value may have moved over a sentence end: a leftover of the neighbour explains it.
    for place in left.indices.dropFirst() {
      cancel(&left[place - 1], &right[place])
      cancel(&left[place], &right[place - 1])
    }
    let suggestion = Suggestion(target.text.language)
    var swappedUnits: Set<[String]> = []
    return alignment.links.enumerated().flatMap { place, link in
      let converted = takeConverted(&left[place], &right[place])
      let notes = converted.map { pair in
        Draft(
          rule: .converted, confidence: link.confidence,
          message: Message.converted(pair.source.anchor, pair.target.anchor),
          source: [pair.source.anchor.range], target: [pair.target.anchor.range], place: place)
      }
      return notes
        + pairs(left[place], right[place]).filter { pair in
          // A unit that is mistaken for another one all over a text is one error.
          rule(pair) != .unitMismatch
            || swappedUnits.insert([pair.source, pair.target].map { $0.unitKind ?? "" }).inserted
        }.map { pair in
          let spans = DifferingPart.spans(
            source: pair.source, source.text.document.bytes, target: pair.target,
            target.text.document.bytes)
          let expected =
            rule(pair) == .unitMismatch
            ? nil
            : suggestion.text(
              pair.source, insteadOf: pair.target, span: target.text.document.bytes[spans.target])
          return Draft(
            rule: rule(pair), confidence: precision(pair) * link.confidence,
            message: Message.mismatch(
              pair.source.anchor, pair.target.anchor, cause: cause(pair), expected: expected),
            source: [spans.source], target: [spans.target], place: place)
        }
    }
  }

  /// Two facts that may be one, changed.
  private typealias Pair = (source: Facts, target: Facts)

  private static func rule(_ pair: Pair) -> Finding.Rule {
    if pair.source.isOtherYear(than: pair.target) { return .dateMismatch }
    return pair.source.hasOtherUnit(than: pair.target)
      || pair.source.nearness(to: pair.target) == .far
      ? .unitMismatch : pair.source.rule
  }

  private static func precision(_ pair: Pair) -> Double {
    if pair.source.countInWords != nil || pair.target.countInWords != nil { return wordPrecision }
    if pair.source.vagueMagnitude != nil { return wordPrecision }
    return rule(pair) == .unitMismatch ? unitPrecision : precision
  }

  private static func cause(_ pair: Pair) -> LikelyCause? {
    guard pair.source.numbers.count == 1, pair.target.numbers.count == 1, pair.source.date == nil
    else { return nil }
    return LikelyCause(pair.source.numbers[0], pair.target.numbers[0])
  }

  /// Takes out what is the same in another unit, or may be; returns the former.
  private static func takeConverted(_ source: inout [Facts], _ target: inout [Facts]) -> [Pair] {
    var found: [Pair] = []
    guard source.count <= most, target.count <= most else { return [] }
    var taken: Set<Int> = []
    // What the source gives in the same unit itself must be right: 161 feet (49 meters).
    let units = Set(source.compactMap(\.unitKind))
    source.removeAll { fact in
      let match = target.indices.first { place in
        let isGiven = target[place].unitKind.map(units.contains) ?? false
        let nearness = taken.contains(place) || isGiven ? nil : fact.nearness(to: target[place])
        return nearness == .same || nearness == .near
      }
      guard let match else { return false }
      taken.insert(match)
      // A week is seven days in all languages: nothing that a person need look at.
      if fact.anchor.kind != .duration, fact.nearness(to: target[match]) == .same {
        found.append((fact, target[match]))
      }
      return true
    }
    target = target.indices.filter { !taken.contains($0) }.map { target[$0] }
    return found
  }

  /// Takes away what both sides say: first the same value, then the same number in another guise,
  /// then what is said in parts (a day and a month here, a full date there).
  private static func cancel(_ source: inout [Facts], _ target: inout [Facts]) {
    guard !source.isEmpty, !target.isEmpty else { return }
    cancel(&source, &target, sharing: \.anchor.values)
    cancel(&source, &target, sharing: \.guises)
    // Where one side names no unit, the number alone must do.
    cancel(&source, &target, { $0.unitKind == nil ? $0.bareGuises : [] }, \.bareGuises)
    cancel(&source, &target, \.bareGuises, { $0.unitKind == nil ? $0.bareGuises : [] })
    cancelVague(&source, &target)
    cancelVague(&target, &source)
    let (left, right) = (FactSet(source), FactSet(target))
    source.removeAll { $0.isCovered(by: right) }
    target.removeAll { $0.isCovered(by: left) }
  }

  /// Takes away each vague magnitude with the first number that it may stand for.
  private static func cancelVague(_ vague: inout [Facts], _ others: inout [Facts]) {
    guard vague.count <= most, others.count <= most else { return }
    vague.removeAll { fact in
      guard fact.vagueMagnitude != nil, let match = others.firstIndex(where: fact.isMagnitude(of:))
      else { return false }
      others.remove(at: match)
      return true
    }
  }

  /// Takes away each fact of the source with the first of the target that shares a key with it.
  private static func cancel(
    _ source: inout [Facts], _ target: inout [Facts], sharing keys: (Facts) -> [some Hashable]
  ) {
    cancel(&source, &target, keys, keys)
  }

  private static func cancel<Key: Hashable>(
    _ source: inout [Facts], _ target: inout [Facts], _ keys: (Facts) -> [Key],
    _ otherKeys: (Facts) -> [Key]
  ) {
    var rest = Queues(target, keys: otherKeys)
    source.removeAll { rest.takeFirst(of: keys($0)) != nil }
    target = rest.remaining
  }

  /// Pairs what is left of a link by kind, in the order of the text.
  private static func pairs(
    _ source: [Facts], _ target: [Facts]
  ) -> [(source: Facts, target: Facts)] {
    guard !source.isEmpty, !target.isEmpty else { return [] }
    var rest = Queues(target) { [$0.shape] }
    var open: [Facts] = []
    var found: [Pair] = []
    for facts in source {
      let comparable = rest.keys.filter(facts.shape.isComparable(to:))
      if let other = rest.takeFirst(of: comparable) {
        found.append((facts, other))
      } else {
        open.append(facts)
      }
    }
    return found + otherPairs(open, rest.remaining)
  }

  /// Pairs what is left after that: the same number with another unit or magnitude, a measure that
  /// no conversion explains, and the only two values of a link where these say it in two ways.
  private static func otherPairs(_ source: [Facts], _ target: [Facts]) -> [Pair] {
    guard source.count <= most, target.count <= most else { return [] }
    var found: [Pair] = []
    var taken: Set<Int> = []
    for facts in source {
      let match = target.indices.first { place in
        !taken.contains(place)
          && (facts.hasOtherUnit(than: target[place])
            || facts.inDigits && target[place].inDigits
              && facts.nearness(to: target[place]) == .far)
      }
      guard let match else { continue }
      taken.insert(match)
      found.append((facts, target[match]))
    }
    for facts in source {
      let match = target.indices.first { place in
        !taken.contains(place) && facts.hasOtherMagnitude(than: target[place])
      }
      guard let match else { continue }
      taken.insert(match)
      found.append((facts, target[match]))
    }
    guard found.isEmpty else { return found }
    if source.count == 1, target.count == 1 {
      let (fact, other) = (source[0], target[0])
      let arePlaces = fact.isPlace && other.isPlace && fact.shape != other.shape
      if fact.isOtherYear(than: other) || arePlaces || fact.isOtherLength(than: other) {
        return [(fact, other)]
      }
    }
    let magnitudes = source.filter { $0.vagueMagnitude != nil }
    let otherMagnitudes = target.filter { $0.vagueMagnitude != nil }
    if magnitudes.count == 1, otherMagnitudes.count == 1,
      magnitudes[0].isOtherMagnitude(than: otherMagnitudes[0])
    {
      return [(magnitudes[0], otherMagnitudes[0])]
    }
    let counts = source.filter(\.isCount)
    let others = target.filter(\.isCount)
    guard counts.count == 1, others.count == 1,
      counts[0].countInWords != nil || others[0].countInWords != nil
    else { return found }
    return [(counts[0], others[0])]
  }
}

/// Facts waiting in the order of the text, in one queue for each of their keys.
///
/// A sentence may be a table of a hundred thousand figures; looking each one up among all the
/// others would take hours.
private struct Queues<Key: Hashable> {
  private let facts: [Facts]
  private var isTaken: [Bool]
  /// For each key the places of its facts, and how many of them are behind us.
  private var queues: [Key: (places: [Int], passed: Int)] = [:]
  let keys: [Key]

  init(_ facts: [Facts], keys: (Facts) -> [Key]) {
    self.facts = facts
    isTaken = Array(repeating: false, count: facts.count)
    for (place, fact) in facts.enumerated() {
      for key in keys(fact) { queues[key, default: ([], 0)].places.append(place) }
    }
    self.keys = Array(queues.keys)
  }

  /// The facts that nobody took.
  var remaining: [Facts] {
    facts.indices.filter { !isTaken[$0] }.map { facts[$0] }
  }

  /// Takes the first fact that has one of some keys.
  mutating func takeFirst(of keys: [Key]) -> Facts? {
    guard let place = keys.compactMap({ first(of: $0) }).min() else { return nil }
    isTaken[place] = true
    return facts[place]
  }

  private mutating func first(of key: Key) -> Int? {
    guard let (places, start) = queues[key] else { return nil }
    var passed = start
    while passed < places.count, isTaken[places[passed]] { passed += 1 }
    queues[key]?.passed = passed
    return passed < places.count ? places[passed] : nil
  }
}
