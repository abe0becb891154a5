import Lacuna
import Testing

@Suite struct SegmentedTexts {
  @Test func numbersParagraphs() {
    let document = Document("Eins. Zwei.\n\nDrei.\n")
    let text = SegmentedText(document, language: .german)
    #expect(text.segments.map(\.paragraph) == [0, 0, 1])
    #expect(text.segments.indices.map { text[$0] } == ["Eins.", "Zwei.", "Drei."])
  }

  @Test func keepsALineBreakWithinASentence() {
    let document = Document("This sentence was\nwrapped here. And it\nwas not alone.")
    let text = SegmentedText(document, language: .english, paragraphs: .blank)
    #expect(
      text.segments.indices.map { text[$0] }
        == ["This sentence was\nwrapped here.", "And it\nwas not alone."])
  }

  @Test func takesGivenLinesAsSegments() {
    let document = Document("One. Two.\r\nThree\r\n\r\nFour\n")
    let text = SegmentedText(segmented: document, language: .english)
    #expect(text.segments.indices.map { text[$0] } == ["One. Two.", "Three", "Four"])
    #expect(text.segments.map(\.paragraph) == [0, 0, 1])
  }

  @Test(arguments: ParagraphBreaks.allCases)
  func holdsWhatTheSplitterFindsInEachParagraph(breaks: ParagraphBreaks) {
    let document = Document(
      """
      Dear all

      I am in the office at 9:15 AM Call me. It rains (as it does, e.g. here.) and we stay.
      1. Boil the water
      2. Add salt. Then wait.

      """)
    for language in Language.known {
      let text = SegmentedText(document, language: language, paragraphs: breaks)
      #expect(text.paragraphs == breaks.paragraphs(of: document))
      let splitter = SentenceSplitter(language: language)
      let expected = text.paragraphs.enumerated().flatMap { index, paragraph in
        splitter.sentences(in: paragraph, of: document).map {
          [$0.lowerBound, $0.upperBound, index]
        }
      }
      #expect(
        text.segments.map { [$0.range.lowerBound, $0.range.upperBound, $0.paragraph] } == expected)
      #expect(
        Array(SegmentCursor(document, language: language, paragraphs: breaks)) == text.segments)
    }
  }

  @Test(arguments: ["", " \n\t\n", "\u{2028}"])
  func hasNoSegmentsWithoutText(text: String) {
    let segmented = SegmentedText(Document(text), language: .english)
    #expect(segmented.segments.isEmpty)
    #expect(segmented.paragraphs.isEmpty)
  }
}
