import Testing

@testable import Lacuna

@Suite("What segments look like") struct SegmentTraitsTests {
  private func traits(_ text: String) throws -> SegmentTraits {
    let text = segmentedText([text])
    let bitext = bitext(text, text)
    return try #require(
      SegmentTraits.all(of: text, terms: bitext.sourceTerms, in: bitext.vocabulary).first)
  }

  @Test(
    arguments: [
      ("Sie kam.", .stop), ("Sie kam …", .stop), ("Kam sie?", .question), ("Komm!", .exclamation),
      ("Sie sagte:", .pause), ("„Komm!“", .exclamation), ("(Sie kam.)", .stop),
      ("Was sie mitbrachte", .none), ("她来了。", .stop), ("ما هذا؟", .question), ("他说：", .pause),
      ("“", .none),
    ] as [(String, SegmentTraits.Ending)])
  func endings(text: String, ending: SegmentTraits.Ending) throws {
    #expect(try traits(text).ending == ending)
  }

  @Test(
    arguments: [
      ("Sie kam.", .upper, false), ("sie kam.", .lower, false), ("7 kamen.", .digit, false),
      ("„Sie kam.“", .upper, false), ("(siehe oben)", .lower, true), ("[3] Ebenda", .digit, true),
      ("她来了。", .other, false), ("Ärger", .upper, false), ("– und", .other, false),
    ] as [(String, SegmentTraits.Opening, Bool)])
  func openings(text: String, opening: SegmentTraits.Opening, isBracket: Bool) throws {
    let traits = try traits(text)
    #expect(traits.opening == opening)
    #expect(traits.startsWithBracket == isBracket)
  }

  @Test func counts() throws {
    let heading = try traits("KAPITEL EINS")
    #expect(heading.isHeading && heading.isAllCapitals && heading.hasWord)
    #expect(!heading.isMostlyDigits && heading.length == 11 && heading.termCount == 2)
    let figures = try traits("12 34 56 a 7")
    #expect(figures.isMostlyDigits && !figures.hasWord && !figures.isAllCapitals)
    let sentence = try traits("Sie kam am Abend in die Stadt und blieb dort bis zum Morgen stehen")
    #expect(!sentence.isHeading && !sentence.isAllCapitals)
    #expect(try !traits("Sie kam.").isHeading)
  }

  @Test func values() throws {
    let leading = try traits("1871 kamen 20 Leute.")
    #expect(leading.values.count == 2 && leading.values == leading.values.sorted())
    #expect(leading.leadingValue.map(leading.values.contains) == true)
    let inside = try traits("Es kamen 20 Leute.")
    #expect(inside.values.count == 1 && inside.leadingValue == nil)
  }

  @Test func endingsOfDifferentKinds() throws {
    let (stop, question, none) = (try traits("Ja."), try traits("Ja?"), try traits("Ja"))
    #expect(
      stop.ending.isOther(than: question.ending) && question.ending.isOther(than: stop.ending))
    #expect(!stop.ending.isOther(than: none.ending) && !stop.ending.isOther(than: stop.ending))
  }
}
