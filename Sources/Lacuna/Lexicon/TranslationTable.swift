/// How much likelier each term of one side makes each term of the other: a sparse table of
/// P(*t* | *s*) / P(*t*), one direction.
///
/// What a given term leaves of its probability goes to all terms alike, with ratio 1; without
/// that remainder a word the table does not know would count against every pair.
struct TranslationTable: Sendable {
  /// The most of a given term's probability that entries may hold.
  static let most: Float = 0.95
  /// From which ratio on a share stands among the first of its given term.
  static let strong: Float = 8

  /// Given term *s* makes the terms `terms[bounds[s]..<bounds[s + 1]]` likelier by the `ratios` of the
  /// same places, those of at least `strong` before `strongEnds[s]`.
  ///
  /// Most terms that are read are nowhere near, so their ratios stand apart.
  private let bounds: [Int32]
  private let strongEnds: [Int32]
  let terms: [Int32]
  let ratios: [Float]
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
    for pair in pairs {
      sum[Int(pair.given)] += pair.strength
      largest[Int(pair.given)] = max(largest[Int(pair.given)], pair.strength)
      bounds[Int(pair.given) + 1] += 1
    }
    var mass = largest.map { weight * $0 }
    func take(_ pair: Pair) {
      mass[Int(pair.given)] += pair.strength
      bounds[Int(pair.given) + 1] += 1
    }
    for pair in translations { take(pair) }
    for pair in learnt { take(pair) }
    for term in 0..<count { bounds[term + 1] += bounds[term] }
    let scale = mass.map { $0 > Self.most ? Self.most / $0 : 1 }
    var nextStrong = Array(bounds.dropLast())
    var lastWeak = Array(bounds.dropFirst())
    var terms = [Int32](repeating: 0, count: Int(bounds[count]))
    var ratios = [Float](repeating: 0, count: terms.count)
    func add(_ pair: Pair, _ share: Float) {
      let ratio = share * scale[Int(pair.given)] / probability[Int(pair.term)]
      let place: Int
      if ratio >= Self.strong {
        place = Int(nextStrong[Int(pair.given)])
        nextStrong[Int(pair.given)] += 1
      } else {
        lastWeak[Int(pair.given)] -= 1
        place = Int(lastWeak[Int(pair.given)])
      }
      terms[place] = pair.term
      ratios[place] = ratio
    }
    for pair in pairs {
      let given = Int(pair.given)
      add(pair, weight * largest[given] * pair.strength / sum[given])
    }
    for pair in translations { add(pair, pair.strength) }
    for pair in learnt { add(pair, pair.strength) }
    self.bounds = bounds
    strongEnds = nextStrong
    self.terms = terms
    self.ratios = ratios
    self.remainder = zip(mass, scale).map { 1 - $0 * $1 }
    self.scale = scale
    self.probability = probability
  }

  /// How many given terms there are.
  var count: Int { probability.count }

  /// The places of the terms that a given one makes likelier, or of those that it makes at least
  /// `strong` times so.
  @inline(__always)
  func places(of given: Int32, onlyStrong: Bool) -> Range<Int> {
    let end = onlyStrong ? Int(strongEnds[Int(given)]) : Int(bounds[Int(given) + 1])
    return Int(bounds[Int(given)])..<end
  }

  /// What some given terms together leave to all terms alike.
  func remainder(_ given: ArraySlice<Int32>) -> Float {
    given.reduce(0) { $0 + remainder[Int($1)] }
  }
}
