import Lacuna
import Testing

@Suite struct Paragraphs {
  private func paragraphs(_ text: String, _ breaks: ParagraphBreaks) -> [String] {
    let document = Document(text)
    return breaks.paragraphs(of: document).map(document.string(in:))
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}"])
  func lineEndsAtEveryKindOfLineBreak(lineBreak: String) {
    let text = ["a b", "c", "", " d "].joined(separator: lineBreak)
    #expect(paragraphs(text, .line) == ["a b", "c", "d"])
    #expect(paragraphs(text, .blank) == ["a b\(lineBreak)c", "d"])
  }

  @Test func blankTakesALineOfSpacesForBlank() {
    #expect(paragraphs("a\n \t\u{A0}\nb\n", .blank) == ["a", "b"])
  }

  static let wrapped = """
    The harbour lies in the shadow of the old town, and whoever comes by boat
    in the morning sees first the towers and then, much later, the walls that
    gave the place its name. Nobody remembers who built them.

    In winter the ferry runs only twice a week. The pilot knows every rock, he
    says, and where he does not know one he knows somebody who does.
    """

  @Test func autoJoinsWrappedLines() {
    #expect(paragraphs(Self.wrapped, .auto).count == 2)
    #expect(paragraphs(Self.wrapped, .auto) == paragraphs(Self.wrapped, .blank))
  }

  @Test func autoEndsLongLinesThatFollowEachOther() {
    let text = """
      A Heading Without a Stop
      The council met on Monday. It voted for the bridge, which had been planned for years, by a \
      narrow majority. Work begins in May.
      The mayor was pleased. “We have waited long enough,” she said.
      What Comes Next
      The old bridge stays open until then.
      """
    #expect(paragraphs(text, .auto) == paragraphs(text, .line))
    #expect(paragraphs(text, .auto).count == 5)
  }

  @Test func autoKeepsListItemsApartInWrappedText() {
    let text =
      Self.wrapped + """


        Bring the following things, and make sure that all of them are dry before
        you put them into the bag:
        - a rope that is at least as long as the boat and strong enough to hold it
          in a storm
        - two buckets
        1. Check the rope for places where it has rubbed against the quay and grown
        thin.
        2. Fill the buckets.
        """
    let found = paragraphs(text, .auto).dropFirst(2)
    #expect(
      found.map { $0.prefix(8) } == ["Bring th", "- a rope", "- two bu", "1. Check", "2. Fill "])
  }

  @Test func autoKeepsHeadingsApartInWrappedText() {
    let text = "## Arrival\n" + Self.wrapped + "\n\nThe Ferry\n" + Self.wrapped
    let found = paragraphs(text, .auto)
    #expect(found.count == 6)
    #expect(found.first == "## Arrival")
    #expect(found[3] == "The Ferry")
  }

  @Test func autoDoesNotTakeADateForAListItem() {
    let text = """
      Der Hafen liegt im Schatten der alten Stadt, und wer am Morgen mit dem Boot
      kommt, sieht erst die Türme und dann die Mauern. Das Fest beginnt jedes Jahr am
      1. Oktober und dauert drei Tage, an denen niemand arbeitet, der nicht muss.
      """
    #expect(paragraphs(text, .auto).count == 1)
  }

  @Test(arguments: [
    ("Eine Zeile, die umbrochen\nwurde.", 1),
    ("Titel\nDer Text beginnt hier.", 2),
    ("Ein Satz.\nNoch einer.", 2),
    ("Äpfel\nBirnen\nNüsse", 3),
  ])
  func autoDecidesOnFewLines(text: String, count: Int) {
    #expect(paragraphs(text, .auto).count == count)
  }
}
