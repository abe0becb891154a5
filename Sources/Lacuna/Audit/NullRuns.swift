/// Omissions and additions: null links, neighbouring ones joined into one finding.
enum NullRuns {
  /// Finds the runs of unlinked segments of both sides.
  static func drafts(in alignment: Alignment) -> [Draft] {
    runs(alignment, side: \.source, other: \.target, rule: .omission)
      + runs(alignment, side: \.target, other: \.source, rule: .addition)
  }

  private static func runs(
    _ alignment: Alignment, side: KeyPath<Link, Range<Int>>, other: KeyPath<Link, Range<Int>>,
    rule: Finding.Rule
  ) -> [Draft] {
    let isOmission = rule == .omission
    let text = isOmission ? alignment.source : alignment.target
    let opposite = isOmission ? alignment.target : alignment.source
    let lengths =
      isOmission ? alignment.bitext.sourceTerms.lengths : alignment.bitext.targetTerms.lengths
    var drafts: [Draft] = []
    var run: [(place: Int, link: Link)] = []
    func close() {
      guard let first = run.first, let last = run.last else { return }
      let segments = first.link[keyPath: side].lowerBound..<last.link[keyPath: side].upperBound
      // The mean over the characters: the chance that a reader who looks at one of them finds it
      // without counterpart.
      var (weighted, weight) = (0.0, 0.0)
      for (_, link) in run {
        let length = Double(link[keyPath: side].reduce(0) { $0 + lengths[$1] })
        weighted += length * link.confidence
        weight += length
      }
      let span = text.range(of: segments)
      let draft = Draft(
        rule: rule, confidence: weighted / max(weight, 1),
        message: Message.unlinked(segments.count, isOmission: isOmission),
        source: isOmission ? [span] : [], target: isOmission ? [] : [span],
        insertion: opposite.place(before: first.link[keyPath: other].lowerBound),
        place: first.place)
      drafts.append(draft)
      run.removeAll()
    }
    for (place, link) in alignment.links.enumerated() where !link[keyPath: side].isEmpty {
      guard link.isNull else {
        close()
        continue
      }
      // A segment in between may be part of a crossing link.
      if let last = run.last?.link[keyPath: side], last.upperBound != link[keyPath: side].lowerBound
      {
        close()
      }
      run.append((place, link))
    }
    close()
    return drafts
  }
}
