/// The distinct terms of each segment of a text with their counts, in the order of their first
/// appearance.
struct DistinctTerms: Sendable {
  private(set) var terms: [Int32] = []
  private var counts: [Int32] = []
  private(set) var bounds: [Int] = [0]

  /// - Complexity: O(terms of the text).
  init(of text: TermText, vocabulary: Int) {
    var slots = [Int32](repeating: -1, count: vocabulary)
    terms.reserveCapacity(text.terms.count)
    counts.reserveCapacity(text.terms.count)
    bounds.reserveCapacity(text.count + 1)
    for segment in 0..<text.count {
      let start = terms.count
      for place in text.bounds[segment]..<text.bounds[segment + 1] {
        let term = text.terms[place]
        let slot = Int(slots[Int(term)])
        // A slot before the start is that of an earlier segment.
        if slot >= start {
          counts[slot] += 1
        } else {
          slots[Int(term)] = Int32(terms.count)
          terms.append(term)
          counts.append(1)
        }
      }
      bounds.append(terms.count)
    }
  }

  var count: Int { bounds.count - 1 }

  /// The places of a segment's terms among all of them.
  @inline(__always)
  func range(of segment: Int) -> Range<Int> { bounds[segment]..<bounds[segment + 1] }

  func counts(of segment: Int) -> ArraySlice<Int32> { counts[range(of: segment)] }
}
