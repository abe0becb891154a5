import Lacuna

/// Small documents whose segments the test gives, so that nothing depends on the splitter.
enum Bitext {
  /// Makes a text of paragraphs, each a list of segments; the segments of a paragraph are divided
  /// by `separator`, paragraphs by a blank line.
  static func text(
    _ paragraphs: [[String]], language: String, separator: String = " ", name: String = "-"
  ) -> SegmentedText {
    var whole = ""
    var ranges: [Range<Int>] = []
    var segments: [Segment] = []
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { whole += "\n\n" }
      let start = whole.utf8.count
      for (position, sentence) in paragraph.enumerated() {
        if position > 0 { whole += separator }
        let begin = whole.utf8.count
        whole += sentence
        segments.append(Segment(range: begin..<whole.utf8.count, paragraph: index))
      }
      ranges.append(start..<whole.utf8.count)
    }
    return SegmentedText(
      Document(whole, name: name), language: .named(language), paragraphs: ranges,
      segments: segments)
  }

  /// Three links, one of them a null link, of a note on a ferry.
  static var ferry: Alignment {
    let source = text(
      [
        ["The ferry \"Lark\" leaves at 9:40.", "It is late."],
        ["Tickets cost 12\u{A0}€ & more\nin summer."],
      ], language: "en", name: "ferry.en.txt")
    let target = text(
      [
        ["Die Fähre „Lark“ fährt um 9.40 Uhr ab; sie ist spät."],
        ["Hunde\tfahren frei."],
        ["Karten kosten 12\u{A0}€ und im Sommer mehr."],
      ], language: "de", name: "ferry.de.txt")
    return Alignment(
      source: source, target: target,
      links: [
        Link(source: 0..<2, target: 0..<1, confidence: 0.9876543),
        Link(source: 2..<2, target: 1..<2, confidence: 1),
        Link(source: 2..<3, target: 2..<3, confidence: 0.99996),
      ])
  }

  /// Two sentences that changed places, between two that did not.
  static var exchanged: Alignment {
    let source = text([["One.", "Two.", "Three.", "Four."]], language: "en", name: "en.txt")
    let target = text([["Eins.", "Drei.", "Zwei.", "Vier."]], language: "de", name: "de.txt")
    return Alignment(
      source: source, target: target,
      links: [0, 2, 1, 3].enumerated().map { place, other in
        Link(source: place..<(place + 1), target: other..<(other + 1), confidence: 0.9)
      })
  }
}
