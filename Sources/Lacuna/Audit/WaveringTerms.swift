/// Acronyms of the source that the translation renders in two ways: `CCP` once as `KPCh` and once
/// as `CCP`.
enum WaveringTerms {
  /// How often the usual rendering must stand for it.
  private static let least = 2
  /// The share of a rendering's links that must have the acronym.
  private static let leastShare = 0.8

  /// Where an acronym stands, link by link.
  private typealias Places = [Int: Range<Int>]

  static func drafts(in alignment: Alignment) -> [Draft] {
    let (source, target) = (alignment.bitext.source, alignment.bitext.target)
    var left: [[UInt8]: Places] = [:]
    var right: [[UInt8]: Places] = [:]
    var ofLink: [[[UInt8]]] = []
    for (place, link) in alignment.links.enumerated() {
      let sources = acronyms(source[link.source], source.text.document)
      let targets = acronyms(target[link.target], target.text.document)
      for (word, range) in sources { left[word, default: [:]][place] = range }
      for (word, range) in targets { right[word, default: [:]][place] = range }
      ofLink.append(targets.map(\.word))
    }
    return left.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { word, places in
      drafts(word, places, left, right, ofLink, alignment)
    }
  }

  private static func acronyms(
    _ anchors: ArraySlice<Anchor>, _ document: Document
  ) -> [(word: [UInt8], range: Range<Int>)] {
    var seen: Set<[UInt8]> = []
    return anchors.compactMap { anchor in
      guard anchor.kind == .acronym || anchor.kind == .name else { return nil }
      // `CCP’s` is the same as `CCP`; a name that is known may be an acronym too, as `KPCh` is.
      let letters = document.bytes[anchor.range].prefix { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
      let word = Array(letters)
      guard isAcronym(word), seen.insert(word).inserted else { return nil }
      return (word, letters.startIndex..<letters.endIndex)
    }
  }

  /// Whether a word looks like an acronym: short, and most of its letters are capitals.
  private static func isAcronym(_ word: [UInt8]) -> Bool {
    let capitals = word.count { $0 &- UInt8(ascii: "A") < 26 }
    return (2...8).contains(word.count) && 2 * capitals > word.count
      && word[0] &- UInt8(ascii: "A") < 26
  }

  private static func drafts(
    _ word: [UInt8], _ places: Places, _ left: [[UInt8]: Places], _ right: [[UInt8]: Places],
    _ ofLink: [[[UInt8]]], _ alignment: Alignment
  ) -> [Draft] {
    let kept = right[word] ?? [:]
    // The acronym of the translation that stands where this one does, and hardly anywhere else.
    var counts: [[UInt8]: Int] = [:]
    for place in places.keys where kept[place] == nil {
      for other in ofLink[place] where left[other] == nil { counts[other, default: 0] += 1 }
    }
    let best = counts.max {
      ($0.value, $1.key.count, String(decoding: $1.key, as: UTF8.self))
        < ($1.value, $0.key.count, String(decoding: $0.key, as: UTF8.self))
    }
    guard let (rendering, count) = best, count >= least, let all = right[rendering],
      Double(count) >= leastShare * Double(all.count)
    else { return [] }
    let own = kept.filter { places[$0.key] != nil && all[$0.key] == nil }
    guard !own.isEmpty, own.count != count else { return [] }
    // The rarer of both is the one to look at.
    let (odd, usual) = own.count < count ? (own, all) : (all, own)
    let forms = own.count < count ? (rendering, word) : (word, rendering)
    let message = Message.wavering(
      text(word), usual: text(forms.0), usual.count, odd: text(forms.1), odd.count)
    return odd.sorted { $0.key < $1.key }.compactMap { place, range in
      guard let source = places[place] else { return nil }
      return Draft(
        rule: .waveringTerm, confidence: 0.9 * alignment.links[place].confidence,
        message: message, source: [source], target: [range], place: place)
    }
  }

  private static func text(_ word: [UInt8]) -> String { String(decoding: word, as: UTF8.self) }
}
