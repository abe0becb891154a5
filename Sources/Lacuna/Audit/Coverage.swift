/// The share of each text's visible characters that are linked.
struct Coverage: Sendable {
  /// 0 to 1; 1 for an empty text.
  let source: Double
  let target: Double
  /// Whether a text has no segment at all.
  let isEmpty: Bool

  init(_ alignment: Alignment) {
    var linked = (source: 0, target: 0)
    let (source, target) = (alignment.bitext.sourceTerms, alignment.bitext.targetTerms)
    for link in alignment.links where !link.isNull {
      for segment in link.source { linked.source += source.lengths[segment] }
      for segment in link.target { linked.target += target.lengths[segment] }
    }
    func share(_ part: Int, _ lengths: [Int]) -> Double {
      let whole = lengths.reduce(0, +)
      return whole == 0 ? 1 : Double(part) / Double(whole)
    }
    self.source = share(linked.source, source.lengths)
    self.target = share(linked.target, target.lengths)
    self.isEmpty = source.count == 0 || target.count == 0
  }
}
