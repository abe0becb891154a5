/// Compares the values of linked segments: what is said with another number, date or time.
///
/// Only where both sides of a link have a figure left over is something changed; a figure on one
/// side alone is mostly a word on the other.
enum ValueComparison {
  /// The chance that such a pair of leftovers is a change, as measured (`Audit/README.md`).
  static let precision = 0.95

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
    return alignment.links.enumerated().flatMap { place, link in
      pairs(left[place], right[place]).map { pair in
        let spans = DifferingPart.spans(
          source: pair.source, source.text.document.bytes, target: pair.target,
          target.text.document.bytes)
        return Draft(
          rule: pair.source.rule, confidence: precision * link.confidence,
          message: Message.mismatch(pair.source.anchor, pair.target.anchor),
          source: [spans.source], target: [spans.target], place: place)
      }
    }
  }

  /// Takes away what both sides say: first the same value, then the same number in another guise,
  /// then what is said in parts (a day and a month here, a full date there).
  private static func cancel(_ source: inout [Facts], _ target: inout [Facts]) {
    guard !source.isEmpty, !target.isEmpty else { return }
    cancel(&source, &target, sharing: \.anchor.values)
    cancel(&source, &target, sharing: \.guises)
    let (left, right) = (FactSet(source), FactSet(target))
    source.removeAll { $0.isCovered(by: right) }
    target.removeAll { $0.isCovered(by: left) }
  }

  /// Takes away each fact of the source with the first of the target that shares a key with it.
  private static func cancel(
    _ source: inout [Facts], _ target: inout [Facts], sharing keys: (Facts) -> [some Hashable]
  ) {
    var rest = Queues(target, keys: keys)
    source.removeAll { rest.takeFirst(of: keys($0)) != nil }
    target = rest.remaining
  }

  /// Pairs what is left of a link by kind, in the order of the text.
  private static func pairs(
    _ source: [Facts], _ target: [Facts]
  ) -> [(source: Facts, target: Facts)] {
    guard !source.isEmpty, !target.isEmpty else { return [] }
    var rest = Queues(target) { [$0.shape] }
    return source.compactMap { facts in
      let comparable = rest.keys.filter(facts.shape.isComparable(to:))
      return rest.takeFirst(of: comparable).map { (facts, $0) }
    }
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
