#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension LinkFeatures {
  enum Side { case source, target }

  /// Adds the features of a segment without counterpart.
  ///
  /// - Parameter place: The segment of the other side before which the null segment would belong.
  func nullFeatures(
    _ side: Side, _ segment: Int, at place: Int, to vector: inout FeatureVector
  ) {
    let isSource = side == .source
    let traits = isSource ? source[segment] : target[segment]
    let structure = isSource ? scorer.source : scorer.target
    let count = isSource ? source.count : target.count
    let others = isSource ? target.count : source.count

    vector.add(.null, if: true)
    vector.add(.nullLength, log(Double(max(traits.length, 1)) / 60))
    vector.add(.nullShort, if: traits.termCount <= 3)
    vector.add(.nullWordless, if: !traits.hasWord)
    vector.add(.nullWeakEnd, if: structure.isWeak(before: segment + 1))
    vector.add(.nullWeakStart, if: structure.isWeak(before: segment))
    vector.add(.nullCapitals, if: traits.isAllCapitals)
    vector.add(.nullBracket, if: traits.startsWithBracket)
    vector.add(.nullLowerCase, if: traits.opening == .lower)
    vector.add(.nullAtEnd, if: segment < 2 || segment + 2 >= count)
    vector.add(.nullDigits, if: traits.isMostlyDigits)

    let own = segment..<(segment + 1)
    let none = place..<place
    vector.add(
      .nullStrayTerms, Float(isSource ? shared.strays(own, none) : shared.strays(none, own)))

    var partner = -Float.infinity
    for other in max(0, place - 3)..<max(0, min(others, place + 3)) {
      let value = isSource ? likeness[segment, other] : likeness[other, segment]
      partner = max(partner, value ?? -.infinity)
    }
    if partner > -.infinity {
      let standard = max(-4, min(2, norms.standard(partner)))
      vector.add(.nullPartner, standard)
      vector.add(.nullGoodPartner, max(0, standard + 1))
    }
    let best = isSource ? likeness.bestTarget[segment] : likeness.bestSource[segment]
    if best >= 0 {
      let pair = isSource ? (segment, best) : (best, segment)
      vector.add(
        .nullMutuallyBest,
        if: likeness.areMutuallyBest(pair.0, pair.1) && (likeness[pair.0, pair.1] ?? 0) > 0)
    }
  }
}
