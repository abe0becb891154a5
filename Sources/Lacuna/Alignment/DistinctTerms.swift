/// The distinct terms of a segment with their counts, in the order of their first appearance.
struct DistinctTerms {
  private(set) var terms: [(term: Int32, count: Int)] = []
  private var slots: [Int32]

  init(vocabulary: Int) { slots = Array(repeating: -1, count: vocabulary) }

  mutating func read(_ text: TermText, _ segment: Int) {
    for (term, _) in terms { slots[Int(term)] = -1 }
    terms.removeAll(keepingCapacity: true)
    for place in text.bounds[segment]..<text.bounds[segment + 1] {
      let term = text.terms[place]
      if slots[Int(term)] < 0 {
        slots[Int(term)] = Int32(terms.count)
        terms.append((term, 0))
      }
      terms[Int(slots[Int(term)])].count += 1
    }
  }

  /// The place of a term among those of the segment; `nil` for one that is not there.
  func slot(of term: Int32) -> Int? {
    slots[Int(term)] < 0 ? nil : Int(slots[Int(term)])
  }
}
