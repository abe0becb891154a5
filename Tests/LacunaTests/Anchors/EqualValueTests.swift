import Lacuna
import Testing

@Suite("Values that are equal in both languages")
struct EqualValueTests {
  static let pairs: [(english: String, german: String)] = [
    ("The hall holds 20,000 people.", "Die Halle fasst 20.000 Menschen."),
    ("The hall holds 20,000 people.", "Die Halle fasst 20’000 Menschen."),
    ("The hall holds 20,000 people.", "Die Halle fasst zwanzigtausend Menschen."),
    ("It is 3.5 times as wide.", "Sie ist 3,5 Mal so breit."),
    ("Some 80 percent agreed.", "Rund 80 % stimmten zu."),
    ("Some 80 percent agreed.", "Rund achtzig Prozent stimmten zu."),
    ("The bridge cost $84,000.", "Die Brücke kostete 84.000 US-Dollar."),
    ("The bridge cost $84,000.", "Die Brücke kostete 84.000 $."),
    ("They paid 500 million yuan.", "Sie zahlten 500 Mio. Yuan."),
    ("They lost two billion.", "Sie verloren zwei Milliarden."),
    ("They lost 1 trillion euros.", "Sie verloren 1 Billion Euro."),
    ("They lost 2 bn euros.", "Sie verloren 2 Mrd. Euro."),
    ("The fair opened on Oct. 7.", "Die Messe begann am 7. Oktober."),
    ("The fair opened on Oct.7.", "Die Messe begann am 7. Okt. um jeden Preis."),
    ("The fair opened on October 7th.", "Am 07.10. begann die Messe."),
    ("The fair opened on 10/7/2019.", "Die Messe begann am 7.10.2019."),
    ("We land at 10 p.m.", "Wir landen um 22 Uhr."),
    ("We land at 10 p.m.", "Wir landen um 22:00."),
    ("It takes three to five years.", "Es dauert drei bis fünf Jahre."),
    ("It takes 3–5 years.", "Es dauert drei bis fünf Jahre."),
    ("She is the No. 3 in the firm.", "Sie ist die Nr. 3 der Firma."),
    ("She is the No. 3 in the firm.", "Sie ist die dritte Person der Firma."),
    ("It is about four times that.", "Es ist etwa das Vierfache davon."),
    ("About half of them left.", "Etwa die Hälfte von ihnen ging."),
    ("We need one and a half loaves.", "Wir brauchen anderthalb Brote."),
    ("The 2019/20 season was short.", "Die Saison 2019-20 war kurz."),
    ("Back in the 1990s it rained.", "In den 1990ern regnete es."),
    ("In the 19th century it rained.", "Im 19. Jahrhundert regnete es."),
    ("We bought a dozen lamps.", "Wir kauften ein Dutzend Lampen."),
    ("She comes on Monday.", "Sie kommt am Montag."),
    ("She comes at noon.", "Sie kommt am Mittag."),
    ("It drew 1.5m visitors.", "Sie zog 1,5 Mio. Besucher an."),
    ("It drew 1 million visitors.", "Sie zog eine Million Besucher an."),
    ("He is 21 years old.", "Er ist 21 Jahre alt."),
    ("A 21-year-old driver fled.", "Ein 21-jähriger Fahrer floh."),
    ("It costs between $40 and $60.", "Es kostet zwischen 40 und 60 US-Dollar."),
    ("He ran nearly 10 years.", "Er lief fast 10 Jahre."),
    ("It was the second attempt.", "Es war der zweite Versuch."),
    ("It grew by 12.5 km.", "Es wuchs um 12,5 Kilometer."),
    ("It happened in 2015.", "Es geschah im Jahr 2015."),
    ("He gave me a book.", "Er gab mir ein Buch."),
    ("They use 5G networks.", "Sie nutzen 5G-Netze."),
  ]

  @Test(arguments: pairs)
  func equal(english: String, german: String) {
    let left = anchors(english, .english).filter { $0.kind != .name }
    let right = anchors(german, .german).filter { $0.kind != .name }
    #expect(agree(left, right), "\(left.map(spelling)) / \(right.map(spelling))")
    #expect(agree(right, left))
  }

  @Test(
    "values that differ stay different",
    arguments: [
      ("They lost $3 trillion.", "Sie verloren 3 Milliarden Dollar."),
      ("They lost 2 billion euros.", "Sie verloren 2 Billionen Euro."),
      ("She comes on Thursday.", "Sie kommt am Mittwoch."),
      ("She comes at 4 p.m.", "Sie kommt um 18.00 Uhr."),
      ("It is 100 miles away.", "Es ist 100 km entfernt."),
      ("It cost $20,000.", "Es kostete 20.000 Euro."),
      ("It opened on 8 October.", "Es begann am 7. Oktober."),
      ("It held 20,000 people.", "Es fasste 2.000 Menschen."),
    ])
  func different(english: String, german: String) {
    let left = anchors(english, .english)
    let right = anchors(german, .german)
    #expect(!left.isEmpty && left.count == right.count)
    #expect(!agree(left, right))
  }

  @Test("acronyms that are translated have one form")
  func acronyms() {
    let left = anchors("He joined the CCP and the UN.", .english)
    let right = anchors("Er trat der KPCh und der UNO bei.", .german)
    #expect(left.filter { $0.kind == .acronym }.count == 2)
    #expect(agree(left, right))
  }
}
