import Lacuna

/// Reads the anchors of a text as `kind value|value`, names and acronyms left out.
func read(_ text: String, _ language: Language) -> [String] {
  anchors(text, language).filter { $0.kind != .name && $0.kind != .acronym }.map(spelling)
}

func anchors(_ text: String, _ language: Language) -> [Anchor] {
  let document = Document(text)
  return AnchorExtractor(language: language).anchors(in: 0..<document.bytes.count, of: document)
}

func spelling(_ anchor: Anchor) -> String {
  anchor.kind.rawValue + " " + anchor.valueText
}

/// Whether the anchors of two texts are the same in number and have a value in common, in order.
func agree(_ left: [Anchor], _ right: [Anchor]) -> Bool {
  guard left.count == right.count else { return false }
  return zip(left, right).allSatisfy { !Set($0.values).isDisjoint(with: $1.values) }
}
