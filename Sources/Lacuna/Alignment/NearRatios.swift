/// How much likelier a given segment makes each term of the scored segments near it.
///
/// The terms of some scored segments are numbered among themselves, and of each given term's
/// translations those that are at hand are found once and kept: a frequent word has hundreds in the
/// whole text and a few nearby, and stands in most segments. A given segment is then spread over these
/// few numbers, and the scored ones look theirs up.
struct NearRatios {
  /// How many segments more than are asked for are taken at hand.
  private static let ahead = 512

  private let table: TranslationTable
  private let onlyStrong: Bool
  /// The scored text: segment *s* has `terms[bounds[s]..<bounds[s + 1]]`.
  private let terms: [Int32]
  private let bounds: [Int]
  /// The scored segments at hand.
  private var segments = 0..<0
  /// Of each term of the vocabulary its number among those at hand, -1 of most.
  private var numberOf: [Int32]
  private var present: [Int32] = []
  /// The numbers of the terms of the segments at hand, one after the other.
  private(set) var numbers: [Int32] = []
  /// What the given segment makes of each number; 0 of most.
  private(set) var ratios: [Float] = []
  /// The translations at hand of given term *t*, `kept[places[t]]`; empty before they are found.
  private var places: [Place]
  private var read: [Int32] = []
  private var kept: [Translation] = []
  private var keptCount = 0

  /// The places of the terms of the given segment.
  private var spread: [Place] = []

  private struct Place {
    var start: Int32 = -1
    var end: Int32 = -1
  }

  private struct Translation {
    var number: Int32 = 0
    var ratio: Float = 0
  }

  /// - Parameter onlyStrong: Whether weak translations are left out.
  init(terms: [Int32], bounds: [Int], table: TranslationTable, onlyStrong: Bool) {
    self.table = table
    self.onlyStrong = onlyStrong
    self.terms = terms
    self.bounds = bounds
    numberOf = Array(repeating: -1, count: table.count)
    places = Array(repeating: Place(), count: table.count)
  }

  /// Takes up another given segment, of which the scored ones of a window will be asked.
  ///
  /// - Complexity: O(translations at hand of its terms), but where the window has moved on to
  ///   segments that were not at hand.
  mutating func read(_ given: ArraySlice<Int32>, near window: Range<Int>) {
    // What the last given segment made of the terms is taken back.
    Self.change(spread, kept, &ratios) { ratio, _ in ratio = 0 }
    spread.removeAll(keepingCapacity: true)
    if window.lowerBound < segments.lowerBound || window.upperBound > segments.upperBound {
      take(window.lowerBound..<min(bounds.count - 1, window.upperBound + Self.ahead))
    }
    for term in given {
      if places[Int(term)].start < 0 { find(term) }
      spread.append(places[Int(term)])
    }
    Self.change(spread, kept, &ratios) { $0 += $1 }
  }

  /// The places of a segment's terms among `numbers`.
  @inline(__always)
  func range(of segment: Int) -> Range<Int> {
    let first = bounds[segments.lowerBound]
    return (bounds[segment] - first)..<(bounds[segment + 1] - first)
  }

  /// Takes other segments at hand.
  private mutating func take(_ next: Range<Int>) {
    for term in present { numberOf[Int(term)] = -1 }
    for term in read { places[Int(term)] = Place() }
    present.removeAll(keepingCapacity: true)
    read.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    keptCount = 0
    segments = next
    for place in bounds[next.lowerBound]..<bounds[next.upperBound] {
      let term = Int(terms[place])
      if numberOf[term] < 0 {
        numberOf[term] = Int32(present.count)
        present.append(terms[place])
      }
      numbers.append(numberOf[term])
    }
    while ratios.count < present.count { ratios.append(0) }
  }

  /// Finds which translations of a term are at hand.
  private mutating func find(_ term: Int32) {
    let range = table.places(of: term, onlyStrong: onlyStrong)
    if kept.count < keptCount + range.count + 1 {
      kept.append(contentsOf: repeatElement(Translation(), count: keptCount + range.count + 1))
    }
    let end = Self.find(table.terms, table.ratios, range, numberOf, &kept, keptCount)
    places[Int(term)] = Place(start: Int32(keptCount), end: Int32(end))
    keptCount = end
    read.append(term)
  }

  private static func find(
    _ terms: [Int32], _ ratios: [Float], _ range: Range<Int>, _ numberOf: [Int32],
    _ kept: inout [Translation], _ count: Int
  ) -> Int {
    let (terms, ratios) = (terms.span.extracting(range), ratios.span.extracting(range))
    let numberOf = numberOf.span
    var kept = kept.mutableSpan
    var count = count
    for place in terms.indices {
      // Every term has a place in `numberOf`; most are not at hand.
      let number = unsafe numberOf[unchecked: Int(terms[unchecked: place])]
      if number < 0 { continue }
      kept[count] = Translation(number: number, ratio: ratios[place])
      count += 1
    }
    return count
  }

  /// Changes the ratios of all translations at some places.
  @inline(__always)
  private static func change(
    _ places: [Place], _ kept: [Translation], _ ratios: inout [Float],
    by body: (inout Float, Float) -> Void
  ) {
    let kept = kept.span
    var ratios = ratios.mutableSpan
    for place in places {
      let translations = kept.extracting(Int(place.start)..<Int(place.end))
      for index in translations.indices {
        let translation = translations[index]
        // Numbers are counted from 0, and there is a ratio for each.
        unsafe body(&ratios[unchecked: Int(translation.number)], translation.ratio)
      }
    }
  }
}
