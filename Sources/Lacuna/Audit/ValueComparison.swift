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
    cancel(&source, &target) { left, right in
      left.anchor.values.contains { right.anchor.values.contains($0) }
    }
    cancel(&source, &target) { $0.agrees(with: $1) }
    let left = source
    source.removeAll { [target] facts in facts.isCovered(by: target) }
    target.removeAll { $0.isCovered(by: left) }
  }

  private static func cancel(
    _ source: inout [Facts], _ target: inout [Facts], where equal: (Facts, Facts) -> Bool
  ) {
    source.removeAll { left in
      guard let index = target.firstIndex(where: { equal(left, $0) }) else { return false }
      target.remove(at: index)
      return true
    }
  }

  /// Pairs what is left of a link by kind, in the order of the text.
  private static func pairs(
    _ source: [Facts], _ target: [Facts]
  ) -> [(source: Facts, target: Facts)] {
    var rest = target
    return source.compactMap { facts in
      guard let index = rest.firstIndex(where: facts.isComparable(to:)) else { return nil }
      return (facts, rest.remove(at: index))
    }
  }
}
