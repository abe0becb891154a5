/// Omissions and additions: null links, neighbouring ones joined into one finding.
enum NullRuns {
  /// Finds the runs of unlinked segments of both sides.
  ///
  /// - Parameter explained: Segments that another finding speaks of.
  static func drafts(
    in alignment: Alignment, without explained: ExplainedSegments = ExplainedSegments(),
    _ repetitions: Repetitions? = nil
  ) -> [Draft] {
    let repetitions = repetitions ?? Repetitions(alignment)
    return runs(
      alignment, explained.source, repetitions, side: \.source, other: \.target, rule: .omission)
      + runs(
        alignment, explained.target, repetitions, side: \.target, other: \.source, rule: .addition)
  }

  private static func runs(
    _ alignment: Alignment, _ explained: Set<Int>, _ repetitions: Repetitions,
    side: KeyPath<Link, Range<Int>>, other: KeyPath<Link, Range<Int>>,
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
        message: message(segments, text, repetitions, isOmission: isOmission),
        source: isOmission ? [span] : [], target: isOmission ? [] : [span],
        insertion: opposite.place(before: first.link[keyPath: other].lowerBound),
        place: first.place)
      drafts.append(draft)
      run.removeAll()
    }
    for (place, link) in alignment.links.enumerated() where !link[keyPath: side].isEmpty {
      guard link.isNull, !link[keyPath: side].allSatisfy(explained.contains) else {
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

  private static func message(
    _ segments: Range<Int>, _ text: SegmentedText, _ repetitions: Repetitions, isOmission: Bool
  ) -> String {
    if isOmission, segments.upperBound == text.segments.count, segments.lowerBound > 0 {
      return Message.endMissing(segments.count)
    }
    let message = Message.unlinked(segments.count, isOmission: isOmission)
    let twins = segments.compactMap { repetitions.twin(of: $0, isSource: isOmission) }
    guard twins.count == segments.count, let twin = twins.first else { return message }
    let line = text.document.location(at: text.segments[twin].range.lowerBound).line
    return message + Message.twin(line: line)
  }
}
