/// How much likelier each term of one side makes each term of the other: a sparse table of
/// P(*t* | *s*) / P(*t*), one direction.
///
/// What a given term leaves of its probability goes to all terms alike, with ratio 1; without
/// that remainder a word the table does not know would count against every pair.
struct TranslationTable: Sendable {
  /// One given term that makes a term likelier.
  struct Entry: Sendable {
    let given: Int32
    let ratio: Float
  }

  /// The most of a given term's probability that entries may hold.
  static let most: Float = 0.95

  /// Term *t* has `entries[bounds[t]..<bounds[t + 1]]`.
  private let bounds: [Int32]
  private let entries: [Entry]
  /// The share of each given term's probability that no entry holds.
  let remainder: [Float]
  /// What each given term's shares were multiplied with, so that they hold no more than `most`.
  let scale: [Float]
  /// P(*t*) of each term.
  let probability: [Float]

  /// A pair of terms and what it holds of the given one.
  typealias Pair = (given: Int32, term: Int32, strength: Float)

  /// Makes the table of one direction.
  ///
  /// - Parameters:
  ///   - pairs: Look-alikes; they compete: those of a given term hold together as much as the
  ///     strongest alone would.
  ///   - translations: What a lexicon says; each holds its own share.
  ///   - probability: P(*t*) of each term on the other side.
  init(
    pairs: [Pair], weight: Float, translations: [Pair] = [], translationWeight: Float = 0,
    probability: [Float]
  ) {
    let count = probability.count
    var sum = [Float](repeating: 0, count: count)
    var largest = sum
    var bounds = [Int32](repeating: 0, count: count + 1)
    for pair in pairs {
      sum[Int(pair.given)] += pair.strength
      largest[Int(pair.given)] = max(largest[Int(pair.given)], pair.strength)
      bounds[Int(pair.term) + 1] += 1
    }
    var mass = largest.map { weight * $0 }
    for pair in translations {
      mass[Int(pair.given)] += translationWeight * pair.strength
      bounds[Int(pair.term) + 1] += 1
    }
    for term in 0..<count { bounds[term + 1] += bounds[term] }
    let scale = mass.map { $0 > Self.most ? Self.most / $0 : 1 }
    var next = bounds
    var entries = [Entry](
      repeating: Entry(given: 0, ratio: 0), count: pairs.count + translations.count)
    func add(_ pair: Pair, _ share: Float) {
      let ratio = share * scale[Int(pair.given)] / probability[Int(pair.term)]
      entries[Int(next[Int(pair.term)])] = Entry(given: pair.given, ratio: ratio)
      next[Int(pair.term)] += 1
    }
    for pair in pairs {
      let given = Int(pair.given)
      add(pair, weight * largest[given] * pair.strength / sum[given])
    }
    for pair in translations { add(pair, translationWeight * pair.strength) }
    self.bounds = bounds
    self.entries = entries
    self.remainder = zip(mass, scale).map { 1 - $0 * $1 }
    self.scale = scale
    self.probability = probability
  }

  /// The numbers of the entries that make a term likelier.
  @inline(__always)
  func entries(of term: Int32) -> Range<Int> {
    Int(bounds[Int(term)])..<Int(bounds[Int(term) + 1])
  }

  @inline(__always)
  func entry(_ number: Int) -> Entry { entries[number] }

  /// The entries that make a term likelier.
  subscript(term: Int32) -> ArraySlice<Entry> { entries[entries(of: term)] }

  /// What some given terms together leave to all terms alike.
  func remainder(_ given: ArraySlice<Int32>) -> Float {
    given.reduce(0) { $0 + remainder[Int($1)] }
  }
}
