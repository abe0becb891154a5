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

  /// One term that a given one makes likelier.
  struct Share: Sendable {
    let term: Int32
    let ratio: Float
  }

  /// The most of a given term's probability that entries may hold.
  static let most: Float = 0.95
  /// From which ratio on a share stands among the first of its given term.
  static let strong: Float = 8

  /// Term *t* has `entries[bounds[t]..<bounds[t + 1]]`.
  private let bounds: [Int32]
  private let entries: [Entry]
  /// The same the other way: given term *s* has `shares[shareBounds[s]..<shareBounds[s + 1]]`, those
  /// of at least `strong` before `strongEnds[s]`.
  private let shareBounds: [Int32]
  private let strongEnds: [Int32]
  let shares: [Share]
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
  ///   - learnt: What the texts themselves teach, likewise.
  ///   - probability: P(*t*) of each term on the other side.
  init(
    pairs: some Collection<Pair>, weight: Float, translations: some Collection<Pair> = [Pair](),
    learnt: [Pair] = [], probability: [Float]
  ) {
    let count = probability.count
    var sum = [Float](repeating: 0, count: count)
    var largest = sum
    var bounds = [Int32](repeating: 0, count: count + 1)
    var shareBounds = bounds
    for pair in pairs {
      sum[Int(pair.given)] += pair.strength
      largest[Int(pair.given)] = max(largest[Int(pair.given)], pair.strength)
      bounds[Int(pair.term) + 1] += 1
      shareBounds[Int(pair.given) + 1] += 1
    }
    var mass = largest.map { weight * $0 }
    func take(_ pair: Pair) {
      mass[Int(pair.given)] += pair.strength
      bounds[Int(pair.term) + 1] += 1
      shareBounds[Int(pair.given) + 1] += 1
    }
    for pair in translations { take(pair) }
    for pair in learnt { take(pair) }
    for term in 0..<count {
      bounds[term + 1] += bounds[term]
      shareBounds[term + 1] += shareBounds[term]
    }
    let scale = mass.map { $0 > Self.most ? Self.most / $0 : 1 }
    var next = bounds
    var nextStrong = Array(shareBounds.dropLast())
    var lastWeak = Array(shareBounds.dropFirst())
    var entries = [Entry](
      repeating: Entry(given: 0, ratio: 0), count: pairs.count + translations.count + learnt.count)
    var shares = [Share](repeating: Share(term: 0, ratio: 0), count: entries.count)
    func add(_ pair: Pair, _ share: Float) {
      let ratio = share * scale[Int(pair.given)] / probability[Int(pair.term)]
      entries[Int(next[Int(pair.term)])] = Entry(given: pair.given, ratio: ratio)
      next[Int(pair.term)] += 1
      if ratio >= Self.strong {
        shares[Int(nextStrong[Int(pair.given)])] = Share(term: pair.term, ratio: ratio)
        nextStrong[Int(pair.given)] += 1
      } else {
        lastWeak[Int(pair.given)] -= 1
        shares[Int(lastWeak[Int(pair.given)])] = Share(term: pair.term, ratio: ratio)
      }
    }
    for pair in pairs {
      let given = Int(pair.given)
      add(pair, weight * largest[given] * pair.strength / sum[given])
    }
    for pair in translations { add(pair, pair.strength) }
    for pair in learnt { add(pair, pair.strength) }
    self.bounds = bounds
    self.entries = entries
    self.shareBounds = shareBounds
    strongEnds = nextStrong
    self.shares = shares
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

  /// The terms that a given one makes likelier, or those that it makes at least `strong` times so.
  @inline(__always)
  func shares(of given: Int32, onlyStrong: Bool) -> Range<Int> {
    let ends = onlyStrong ? Int(strongEnds[Int(given)]) : Int(shareBounds[Int(given) + 1])
    return Int(shareBounds[Int(given)])..<ends
  }

  /// What some given terms together leave to all terms alike.
  func remainder(_ given: ArraySlice<Int32>) -> Float {
    given.reduce(0) { $0 + remainder[Int($1)] }
  }
}
