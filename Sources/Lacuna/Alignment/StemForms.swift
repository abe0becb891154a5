/// The terms of some segments by the place of their stems in a block, in memory that is used again
/// for the next.
struct StemForms {
  private let stemOf: [Int32]
  /// The place of each stem in the block.
  private var slots: [Int32]
  /// The first form of each place, -1 without any, and of each form the next.
  private var heads: [Int32] = []
  private var forms: [(term: Int32, next: Int32)] = []
  /// Whether a term is among the forms.
  private var isRead: [Bool]

  init(_ stemOf: [Int32], stems: Int) {
    self.stemOf = stemOf
    slots = Array(repeating: -1, count: stems)
    isRead = Array(repeating: false, count: stemOf.count)
  }

  /// Takes up another block.
  mutating func begin(_ entries: ArraySlice<TeachingBlocks.Entry>) {
    clear()
    heads.removeAll(keepingCapacity: true)
    for entry in entries {
      slots[Int(entry.stem)] = Int32(heads.count)
      heads.append(-1)
    }
  }

  /// Takes up the distinct terms of other segments that are in the block.
  mutating func read(_ terms: ArraySlice<Int32>) {
    clear()
    for term in terms where stemOf[Int(term)] >= 0 && !isRead[Int(term)] {
      let slot = Int(slots[Int(stemOf[Int(term)])])
      isRead[Int(term)] = true
      forms.append((term, heads[slot]))
      heads[slot] = Int32(forms.count - 1)
    }
  }

  private mutating func clear() {
    for (term, _) in forms {
      isRead[Int(term)] = false
      heads[Int(slots[Int(stemOf[Int(term)])])] = -1
    }
    forms.removeAll(keepingCapacity: true)
  }

  /// The place of the stem of a term of the block; `nil` for a term without a stem.
  func slot(of term: Int32) -> Int? {
    stemOf[Int(term)] < 0 ? nil : Int(slots[Int(stemOf[Int(term)])])
  }

  /// Calls `body` with each form of a place.
  @inline(__always)
  func forEach(_ slot: Int, _ body: (Int32) -> Void) {
    var form = heads[slot]
    while form >= 0 {
      body(forms[Int(form)].term)
      form = forms[Int(form)].next
    }
  }
}
