import Lacuna
import Testing

@Suite struct SentenceOptionsTests {
  private func split(
    _ text: String, _ language: Language = .english, _ change: (inout SentenceOptions) -> Void
  ) -> [String] {
    var options = SentenceOptions()
    change(&options)
    let document = Document(text)
    return SentenceSplitter(language: language, options: options)
      .sentences(in: 0..<document.bytes.count, of: document).map(document.string(in:))
  }

  @Test func semicolonsEndWhereAskedFor() {
    let text = "It rains; we stay (at home; inside). The pair a;b is none."
    #expect(split(text) { _ in }.count == 2)
    #expect(
      split(text) { $0.semicolonsEnd = true }
        == ["It rains;", "we stay (at home; inside).", "The pair a;b is none."])
  }

  @Test func colonsEndWhereAskedFor() {
    let text = "He knew: it was 12:30 already. See http://example.org/a:b too."
    #expect(split(text) { _ in }.count == 2)
    #expect(split(text) { $0.colonsEnd = true }.count == 3)
  }

  @Test(arguments: [
    "“I came. I saw.” She left.", "\"I came. I saw.\" She left.", "„Ich kam. Ich sah.“ Sie ging.",
    "»Ich kam. Ich sah.« Sie ging.", "«Ich kam. Ich sah.» Sie ging.",
  ])
  func quotationsStayWholeWhereAskedFor(text: String) {
    #expect(split(text) { _ in }.count == 3)
    #expect(split(text) { $0.quotationsStayWhole = true }.count == 2)
  }

  @Test func aQuotationThatNeverClosesIsSplit() {
    #expect(split("“I came. I saw. She left.") { $0.quotationsStayWhole = true }.count == 3)
  }

  @Test func listMarkersStandApartWhereAskedFor() {
    #expect(split("1. Boil it. 2. Eat it.") { _ in } == ["1. Boil it.", "2. Eat it."])
    #expect(
      split("1. Boil it. 2. Eat it.") { $0.listMarkersStandApart = true }
        == ["1.", "Boil it.", "2.", "Eat it."])
    for marker in ["b)", "(iv)", "(3)", "12)", "IV."] {
      #expect(
        split("\(marker) Boil it.") { $0.listMarkersStandApart = true } == [marker, "Boil it."])
    }
    #expect(
      split("It is 3.5 long. This is (a) here.") { $0.listMarkersStandApart = true }
        == ["It is 3.5 long.", "This is (a) here."])
  }

  @Test(arguments: ["Oberfw.", "oberfw", "# titles\n\n  Oberfw. \nz. T."])
  func ownAbbreviationsEndNothing(list: String) throws {
    let abbreviations = try AbbreviationList(Document(list))
    let text = "Dort stand Oberfw. Berg. Oberfw. Die Tür fiel zu."
    #expect(split(text, .german) { _ in }.first == "Dort stand Oberfw.")
    #expect(
      split(text, .german) { $0.abbreviations = abbreviations }
        == ["Dort stand Oberfw. Berg.", "Oberfw.", "Die Tür fiel zu."])
  }

  @Test func innerStopsMatchWithAndWithoutSpaces() throws {
    let abbreviations = try AbbreviationList(Document("q. r."))
    for text in ["Das ist q. r. Land.", "Das ist q.r. Land.", "Das ist q.\u{A0}r. Land."] {
      #expect(split(text, .german) { $0.abbreviations = abbreviations }.count == 1)
    }
  }

  @Test func aLineThatIsNoAbbreviationIsNamed() {
    #expect(throws: AbbreviationError.noLetter(line: 3)) {
      try AbbreviationList(Document("Oberfw.\n\n...\n"))
    }
    #expect(throws: AbbreviationError.tooLong(line: 1)) {
      try AbbreviationList(Document(String(repeating: "a", count: 50)))
    }
    #expect(throws: Never.self) { try AbbreviationList(Document("")) }
  }

  @Test func linesEndSentencesWhereNothingElseDoes() {
    let lines = "so we went home and then it rained\nand nobody came to the door for an hour\n"
    let document = Document(String(repeating: lines, count: 4))
    #expect(SegmentedText(document, language: .english).segments.count == 8)
  }
}
