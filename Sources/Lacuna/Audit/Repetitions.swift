/// Segments of the translation that stand there twice.
struct Repetitions {
  private let alignment: Alignment
  /// The segments of each side by their words.
  private let source: [[Int32]: [Int]]
  private let target: [[Int32]: [Int]]

  /// Shorter ones may well be said twice: headings, labels, greetings.
  private static let leastTerms = 5
  private static let leastCharacters = 25
  /// Source texts with more of their words in common may have one translation.
  private static let mostShared = 0.5

  init(_ alignment: Alignment) {
    self.alignment = alignment
    source = Self.byWords(alignment.bitext.sourceTerms)
    target = Self.byWords(alignment.bitext.targetTerms)
  }

  private static func byWords(_ terms: TermText) -> [[Int32]: [Int]] {
    var segments: [[Int32]: [Int]] = [:]
    for segment in 0..<terms.count
    where terms[segment].count >= leastTerms && terms.lengths[segment] >= leastCharacters {
      segments[Array(terms[segment]), default: []].append(segment)
    }
    return segments
  }

  /// The other segment with the words of one, the nearest before it or else the first after.
  func twin(of segment: Int, isSource: Bool) -> Int? {
    let terms = isSource ? alignment.bitext.sourceTerms : alignment.bitext.targetTerms
    let all = (isSource ? source : target)[Array(terms[segment])] ?? []
    return all.last { $0 < segment } ?? all.first { $0 > segment }
  }

  /// Notes translations that stand for two different sources, and sources with two translations.
  func drafts() -> [Draft] {
    let groups = (
      source: source.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] },
      target: target.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    )
    if groups.source.isEmpty, groups.target.isEmpty { return [] }
    var links = (
      source: [Int](repeating: -1, count: alignment.source.segments.count),
      target: [Int](repeating: -1, count: alignment.target.segments.count)
    )
    for (place, link) in alignment.links.enumerated() where !link.isNull {
      for segment in link.source { links.source[segment] = place }
      for segment in link.target { links.target[segment] = place }
    }
    return groups.target.flatMap { twins in
      zip(twins, twins.dropFirst()).compactMap { first, second in
        draft(first, second, (links.target[first], links.target[second]))
      }
    }
      + groups.source.flatMap { twins in
        twins.dropFirst().compactMap { second in
          wavering(twins[0], second, (links.source[twins[0]], links.source[second]))
        }
      }
  }

  /// Notes a sentence that is translated otherwise where it stands again.
  private func wavering(_ first: Int, _ second: Int, _ places: (Int, Int)) -> Draft? {
    guard places.0 >= 0, places.1 >= 0, places.0 != places.1 else { return nil }
    let links = (alignment.links[places.0], alignment.links[places.1])
    let terms = alignment.bitext.targetTerms
    guard links.0.kind == "1-1", links.1.kind == "1-1",
      terms[links.0.target] != terms[links.1.target]
    else { return nil }
    let text = alignment.source
    let line = text.document.location(at: text.segments[first].range.lowerBound).line
    return Draft(
      rule: .waveringTerm, confidence: 0.9 * min(links.0.confidence, links.1.confidence),
      message: Message.translatedOtherwise(line: line), source: [text.segments[second].range],
      target: [alignment.target.range(of: links.1.target)], place: places.1)
  }

  private func draft(_ first: Int, _ second: Int, _ places: (Int, Int)) -> Draft? {
    guard places.0 >= 0, places.1 >= 0 else { return nil }
    let links = (alignment.links[places.0], alignment.links[places.1])
    let terms = alignment.bitext.sourceTerms
    if places.0 != places.1 {
      let left = Set(terms[links.0.source])
      let right = Set(terms[links.1.source])
      let shared = Double(left.intersection(right).count)
      guard shared < Self.mostShared * Double(min(left.count, right.count)) else { return nil }
    } else if links.0.source.count > 1 {
      return nil
    }
    let text = alignment.target
    let line = text.document.location(at: text.segments[first].range.lowerBound).line
    return Draft(
      rule: .repeated, confidence: 0.7 * min(links.0.confidence, links.1.confidence),
      message: Message.repeated(line: line),
      source: [alignment.source.range(of: links.1.source)],
      target: [text.segments[second].range], place: places.1)
  }
}
