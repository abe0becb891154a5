/// A translation table read the other way: for each term the given ones that make it likelier.
struct Explanations: Sendable {
  /// One given term that makes a term likelier.
  struct Entry: Sendable {
    let given: Int32
    let ratio: Float
  }

  /// Term *t* has `entries[bounds[t]..<bounds[t + 1]]`.
  private let bounds: [Int32]
  private let entries: [Entry]

  /// - Complexity: O(entries of the table).
  init(_ table: TranslationTable) {
    var bounds = [Int32](repeating: 0, count: table.count + 1)
    for term in table.terms { bounds[Int(term) + 1] += 1 }
    for term in 0..<table.count { bounds[term + 1] += bounds[term] }
    var next = bounds
    var entries = [Entry](repeating: Entry(given: 0, ratio: 0), count: table.terms.count)
    for given in 0..<Int32(table.count) {
      for place in table.places(of: given, onlyStrong: false) {
        let term = Int(table.terms[place])
        entries[Int(next[term])] = Entry(given: given, ratio: table.ratios[place])
        next[term] += 1
      }
    }
    self.bounds = bounds
    self.entries = entries
  }

  /// The entries that make a term likelier, in the order of the given ones.
  subscript(term: Int32) -> ArraySlice<Entry> {
    entries[Int(bounds[Int(term)])..<Int(bounds[Int(term) + 1])]
  }
}
