#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The law that the ratios of a segment's terms follow.
struct LexicalLaw: Sendable {
  private let unexplained: Float
  private let scale: [Float]

  init(_ model: AlignmentModel) {
    unexplained = model.unexplained
    scale = (1...AlignmentModel.widest).map { Float(pow(Double($0), 1 - model.lengthDiscount)) }
  }

  /// What a block makes of a term that no entry makes likelier, and how much of it an entry's ratio
  /// adds.
  struct Base {
    var logarithm: Float
    var share: Float
  }

  /// The base of a block of `length` terms; a share of zero where there are none.
  func base(remainder: Float, of length: Float, extent: Int) -> Base {
    guard length > 0 else { return Base(logarithm: 0, share: 0) }
    let factor = (1 - unexplained) * scale[extent - 1] / length
    let base = unexplained + factor * remainder
    return Base(logarithm: log(base), share: factor / base)
  }

  /// The score of a segment of `total` terms under a block.
  @inline(__always)
  func score(_ total: Float, _ base: Base, _ gathered: GatheredRatios) -> Float {
    total * base.logarithm + Float(gathered.logarithm(share: base.share))
  }
}

/// The bases of all blocks of a text, each computed when it is first asked for.
struct LexicalBases {
  private var bases: [LexicalLaw.Base]

  init(count: Int) {
    bases = Array(
      repeating: LexicalLaw.Base(logarithm: .nan, share: 0), count: count * AlignmentModel.widest)
  }

  @inline(__always)
  mutating func base(
    _ first: Int, _ extent: Int, _ make: () -> LexicalLaw.Base
  ) -> LexicalLaw.Base {
    let index = first * AlignmentModel.widest + extent - 1
    if bases[index].logarithm.isNaN { bases[index] = make() }
    return bases[index]
  }
}

/// What the given segments of a block add to the ratio of each term of the scored one, for those
/// that they add to.
struct GatheredRatios {
  private struct Touched {
    let slot: Int32
    var power: Int32
    var ratio: Float
  }

  /// The place of each term among those that are touched; -1 where it is not yet.
  private var places: [Int32] = []
  private var counts: [Int32] = []
  private var touched: [Touched] = []
  private var touchedCount = 0

  mutating func begin(_ counts: ArraySlice<Int32>) {
    self.counts.removeAll(keepingCapacity: true)
    self.counts.append(contentsOf: counts)
    while places.count < counts.count {
      places.append(-1)
      touched.append(Touched(slot: 0, power: 0, ratio: 0))
    }
  }

  @inline(__always)
  mutating func add(_ ratio: Float, to slot: Int) {
    let place = Int(places[slot])
    if place >= 0 {
      touched[place].ratio += ratio
    } else {
      places[slot] = Int32(touchedCount)
      touched[touchedCount] = Touched(slot: Int32(slot), power: counts[slot], ratio: ratio)
      touchedCount += 1
    }
  }

  /// Adds the matches of a place of the window.
  @inline(__always)
  mutating func add(_ matches: borrowing TermMatches, at place: Int) {
    let range = matches.indices(at: place)
    if range.isEmpty { return }
    touchedCount = Self.add(
      matches.sorted.span.extracting(range), counts, &places, &touched, touchedCount)
  }

  private static func add(
    _ matches: Span<TermMatch>, _ counts: [Int32], _ places: inout [Int32],
    _ touched: inout [Touched], _ touchedCount: Int
  ) -> Int {
    let counts = counts.span
    var places = places.mutableSpan
    var touched = touched.mutableSpan
    var end = touchedCount
    for index in matches.indices {
      let match = matches[index]
      let slot = Int(match.slot)
      let place = Int(places[slot])
      if place >= 0 {
        touched[place].ratio += match.ratio
      } else {
        places[slot] = Int32(end)
        touched[end] = Touched(slot: match.slot, power: counts[slot], ratio: match.ratio)
        end += 1
      }
    }
    return end
  }

  mutating func clear() {
    for index in 0..<touchedCount { places[Int(touched[index].slot)] = -1 }
    touchedCount = 0
  }

  /// The sum of the logarithms of all 1 + `share` · ratio: one of the product of many, none of
  /// which is less than 1.
  @inline(__always)
  func logarithm(share: Float) -> Double {
    let touched = touched.span.extracting(first: touchedCount)
    var logarithms = 0.0
    var product = 1.0
    for place in touched.indices {
      let ratio = Double(1 + share * touched[place].ratio)
      product *= ratio
      var power = touched[place].power
      while power > 1 {
        product *= ratio
        power -= 1
        if product > 1e200 {
          logarithms += Exponential.log(product)
          product = 1
        }
      }
      if product > 1e200 {
        logarithms += Exponential.log(product)
        product = 1
      }
    }
    return logarithms + Exponential.log(product)
  }
}
