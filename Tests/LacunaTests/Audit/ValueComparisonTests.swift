import TestSupport
import Testing

@testable import Lacuna

@Suite struct ValueComparisons {
  /// Each finding's rule and the words that differ.
  private func findings(_ pairs: [(String, String)]) -> [String] {
    let alignment = knownAlignment(pairs)
    return ValueComparison.drafts(in: alignment).map { draft in
      let left = draft.source.map(alignment.source.document.string(in:)).joined(separator: "|")
      let right = draft.target.map(alignment.target.document.string(in:)).joined(separator: "|")
      return "\(draft.rule.rawValue): \(left) / \(right)"
    }
  }

  private func findings(_ english: String, _ german: String) -> [String] {
    findings([(english, german)])
  }

  @Test func vagueMagnitudesAThousandTimesApart() {
    #expect(
      findings("It cost several million euros.", "Es kostete mehrere Milliarden Euro.")
        == ["number-mismatch: million / Milliarden"])
  }

  @Test(arguments: [
    ("Nearly 5 million people fled.", "Fast fünf Milliarden Menschen flohen.", "number-mismatch"),
    ("Five million fled.", "Fünf Milliarden flohen.", "number-mismatch"),
    ("It has existed since the 2019 season.", "Es besteht seit 2016.", "date-mismatch"),
    ("They are in 12th place.", "Sie sind auf Platz 21.", "number-mismatch"),
    ("The 10-day tour begins.", "Die zwölftägige Tour beginnt.", "number-mismatch"),
    ("It was passed on June 17.", "Es wurde am 47. Juni beschlossen.", "date-mismatch"),
  ])
  func valuesInTwoGuisesThatDiffer(english: String, german: String, rule: String) {
    #expect(findings(english, german).map { $0.prefix { $0 != ":" } } == [Substring(rule)])
  }

  @Test(arguments: [
    (
      "It creates between 2,200,000 and 3,300,000 jobs.",
      "Es schafft zwischen 2,2 und 3,3 Millionen Stellen."
    ),
    ("She is in her mid-40s.", "Sie ist Mitte 40."),
    ("The over-60s are at risk.", "Menschen über 60 sind gefährdet."),
    ("A rise of 2.7F is the limit.", "Ein Anstieg um 1,5 Grad ist die Grenze."),
  ])
  func valuesOfNewsInTwoGuises(english: String, german: String) {
    #expect(findings(english, german) == [])
  }

  @Test(arguments: [
    ("A level of 0.16 percent was found.", "Ein Wert von 1,6 Promille wurde festgestellt."),
    ("Bake it at 350F.", "Bei 177 °C backen."),
  ])
  func sharesAndDegreesAreConverted(english: String, german: String) {
    #expect(findings(english, german).map { $0.prefix { $0 != ":" } } == ["converted"])
  }

  /// Converted as news do it, roughly; degrees need not say whose they are.
  @Test(arguments: [
    ("The fire burned about 30 miles away.", "Das Feuer brannte knapp 50 Kilometer entfernt."),
    ("Temperatures rose above 100 degrees.", "Die Temperaturen stiegen auf über 38 Grad."),
    ("It reached 104 degrees Fahrenheit.", "Es wurden 40 Grad erreicht."),
    ("He weighed 11st 4lb.", "Er wog 72 Kilo."),
    ("The guard is 6-foot-5.", "Der Verteidiger ist 1,96 Meter groß."),
  ])
  func conversionsAreNoted(english: String, german: String) {
    #expect(findings(english, german).map { $0.prefix { $0 != ":" } } == ["converted"])
  }

  /// The same value in another guise, or a value that only one side states.
  @Test(arguments: [
    ("It costs $20,000.", "Er kostet 20.000 US-Dollar."),
    ("The order is worth 1.2 billion yuan.", "Der Auftrag ist 1,2 Milliarden Yuan wert."),
    ("It carries six kilograms.", "Er trägt 6 Kilogramm."),
    ("Sales grew eight times.", "Der Absatz wuchs auf das Achtfache."),
    ("She is No. 2 there.", "Sie ist dort die zweite Person."),
    ("Half of it is gone.", "Die Hälfte ist weg."),
    ("She spoke at 4 p.m. today.", "Sie sprach heute um 16 Uhr."),
    ("They met at 4 o’clock.", "Sie trafen sich um 16 Uhr."),
    ("They met at 10:00.", "Sie trafen sich um 22 Uhr."),
    ("They met at 10 a.m. sharp.", "Sie trafen sich um 10 Uhr."),
    ("The three of them sailed.", "Sie segelten zu dritt."),
    ("It came on Sept. 28.", "Er kam am 28. September."),
    ("It came on September 28, 2022.", "Er kam am 28. September."),
    ("About 80 percent left.", "Rund 80 gingen."),
    ("It takes 10 years.", "Es dauert 10 Jahre."),
    ("There are 320 engineers.", "Dort arbeiten Ingenieure."),
    ("There are engineers.", "Dort arbeiten 320 Ingenieure."),
    ("It is 50 to 370 degrees hot.", "Es ist 50 bis 370 Grad heiß."),
    ("Two of 12 lamps glow.", "Zwei von zwölf Lampen leuchten."),
    ("It starts on Monday.", "Es beginnt am Montag."),
    ("He came in May 2021.", "Er kam im Mai 2021."),
    ("The driver is 42 years old.", "Der 42-jährige Fahrer."),
    ("Three out of 10 lamps glow.", "Drei von 10 Lampen leuchten."),
    ("She is one of 400 members.", "Sie ist eines von 400 Mitgliedern."),
    ("Three in 10 lamps glow.", "Drei von 10 Lampen leuchten."),
    ("3 in ten lamps glow.", "3 von zehn Lampen leuchten."),
    ("It needs 100 pounds of sand.", "Es braucht 50 Kilogramm Sand."),
    ("A pass for children of 6 years.", "Ein Pass für Kinder von 6 J und mehr."),
    ("It ran for 18 months.", "Es lief anderthalb Jahre."),
    ("Plates of 30 mm x 15.5 mm.", "Platten von 30 mm x15,5 mm."),
    ("A limit of 25,000 euros.", "Eine Grenze von 25 .000 Euro."),
    ("Version 2.4.1 runs here.", "Hier läuft Version 2.4.1."),
    ("It lasted 2 weeks.", "Es dauerte 14 Tage."),
    ("He paid $20 for it.", "Er zahlte 19 Euro dafür."),
    ("Hundreds of lamps glow.", "300 Lampen leuchten."),
    ("300 lamps glow.", "Hunderte Lampen leuchten."),
    ("Several thousand lamps glow.", "5.000 Lampen leuchten."),
    ("A few lamps glow.", "Vier Lampen leuchten."),
    ("Hundreds of lamps glow.", "Tausende Lampen leuchten."),
    ("Highs in the 90s are likely.", "Höchstwerte von 32 Grad sind wahrscheinlich."),
    ("It opens from 8 to 10 p.m.", "Es öffnet von 20 bis 22 Uhr."),
  ])
  func equalOrOneSidedValuesRaiseNoAlarm(english: String, german: String) {
    #expect(findings(english, german) == [])
  }

  @Test(arguments: [
    ("They built 1️⃣45,0002️⃣ units.", "Sie bauten 1️⃣54.0002️⃣ Stück.", "number-mismatch"),
    ("It fell by 1️⃣3.52️⃣ percent.", "Sie fiel um 1️⃣5,32️⃣ Prozent.", "number-mismatch"),
    ("Turn it to 1️⃣1802️⃣ °C.", "Drehen Sie auf 1️⃣1302️⃣ °C.", "number-mismatch"),
    ("It costs $1️⃣20,0002️⃣ now.", "Er kostet jetzt 1️⃣200.0002️⃣ US-Dollar.", "number-mismatch"),
    ("It is 1️⃣52️⃣ kilometres long.", "Es ist 1️⃣502️⃣ Kilometer lang.", "number-mismatch"),
    ("It is worth $1.2 1️⃣billion2️⃣.", "Es ist 1,2 1️⃣Millionen2️⃣ Dollar wert.", "number-mismatch"),
    ("It is worth US$1.2 1️⃣billion2️⃣.", "Es ist 1,2 1️⃣Millionen2️⃣ Dollar wert.", "number-mismatch"),
    ("He came on 18 1️⃣June2️⃣ 2023.", "Er kam am 18. 1️⃣Juli2️⃣ 2023.", "date-mismatch"),
    ("He came on 1️⃣182️⃣ June 2023.", "Er kam am 1️⃣192️⃣. Juni 2023.", "date-mismatch"),
    ("He came on 18 June 1️⃣20232️⃣.", "Er kam am 18. Juni 1️⃣20222️⃣.", "date-mismatch"),
    ("It begins on 1️⃣Monday2️⃣.", "Es beginnt am 1️⃣Freitag2️⃣.", "date-mismatch"),
    ("He came on 1️⃣18 June 20232️⃣.", "Er kam am 1️⃣19. Juli 20232️⃣.", "date-mismatch"),
  ])
  func valuesThatDifferAreFound(english: String, german: String, rule: String) {
    let (left, right) = (MarkedText(english), MarkedText(german))
    let alignment = knownAlignment([(left.text, right.text)])
    let drafts = ValueComparison.drafts(in: alignment)
    #expect(drafts.map(\.rule.rawValue) == [rule])
    #expect(drafts.flatMap(\.source) == left.ranges)
    #expect(drafts.flatMap(\.target) == right.ranges)
  }

  /// A conversion is no error, but worth a look.
  @Test(arguments: [
    ("It is 30 miles away.", "Es ist 48 Kilometer entfernt."),
    ("The wind blew at 85 mph.", "Der Wind wehte mit 136 km/h."),
    ("It was 80 °F warm.", "Es war 27 °C warm."),
    ("He is 6 ft tall.", "Er ist 1,83 m groß."),
  ])
  func conversionsAreNotes(english: String, german: String) {
    let report = Auditor().audit(knownAlignment([(english, german)]))
    #expect(report.findings.map(\.rule) == [.converted])
    #expect(report.findings.map(\.severity) == [.note])
  }

  @Test(arguments: [
    ("It is 100 1️⃣miles2️⃣ away.", "Es ist 100 1️⃣Kilometer2️⃣ entfernt."),
    ("They own 300 1️⃣acres2️⃣ of land.", "Sie besitzen 300 1️⃣Hektar2️⃣ Land."),
    ("It costs 20 1️⃣dollars2️⃣ now.", "Es kostet jetzt 20 1️⃣Euro2️⃣."),
    ("It lasts 5 1️⃣days2️⃣ there.", "Es dauert dort 5 1️⃣Wochen2️⃣."),
  ])
  func theSameNumberOfOtherUnits(english: String, german: String) {
    let (left, right) = (MarkedText(english), MarkedText(german))
    let drafts = ValueComparison.drafts(in: knownAlignment([(left.text, right.text)]))
    #expect(drafts.map(\.rule) == [.unitMismatch])
    #expect(drafts.flatMap(\.source) == left.ranges)
    #expect(drafts.flatMap(\.target) == right.ranges)
  }

  @Test func aConversionThatIsFarOff() {
    #expect(
      findings("It is 10 miles away.", "Es ist 26 Kilometer entfernt.").first?
        .hasPrefix("unit-mismatch") == true)
  }

  @Test func theSameWrongUnitAllOverIsOneError() {
    let pairs = [
      ("It burnt 300 acres.", "Es verbrannten 300 Hektar."),
      ("Then it burnt 700 acres.", "Dann verbrannten 700 Hektar."),
    ]
    #expect(findings(pairs).count == 1)
  }

  /// Words are freer than digits: only the single ones of a link are compared.
  @Test func wordsAndVersionsThatDiffer() {
    #expect(findings("She has three sisters.", "Sie hat vier Schwestern.").count == 1)
    #expect(findings("She has 3 sisters.", "Sie hat fünf Schwestern.").count == 1)
    #expect(findings("Version 2.4.1 runs here.", "Hier läuft Version 2.4.7.").count == 1)
    #expect(findings("Both sisters came twice.", "Die drei Schwestern kamen.") == [])
  }

  /// The message says what went wrong and what the translation should say, in its own format.
  @Test(arguments: [
    ("They built 45,000 units.", "Sie bauten 54.000 Stück.", "digits swapped; expected “45.000”"),
    ("It fell by 3.5 percent.", "Sie fiel um 35 Prozent.", "another magnitude; expected “3,5”"),
    (
      "They sold 1,234 lamps.", "Sie verkauften 124 Lampen.", "a digit is missing; expected “1.234”"
    ),
    ("They sold 124 lamps.", "Sie verkauften 1.234 Lampen.", "a digit too many; expected “124”"),
    (
      "It is worth $1.2 billion.", "Es ist 1,2 Millionen Dollar wert.",
      "another magnitude; expected “Milliarden”"
    ),
    ("It begins on Monday.", "Es beginnt am Freitag.", "; expected “Montag”"),
    ("He came on 18 June 2023.", "Er kam am 18. Juli 2023.", "; expected “Juni”"),
    ("He came on 18 June.", "Er kam am 5. Juli.", "; expected “18. Juni”"),
    ("The sale is at 4:30 p.m.", "Der Verkauf ist um 16:50 Uhr.", "; expected “16:30”"),
  ])
  func theLikelyCauseAndASuggestion(english: String, german: String, ending: String) {
    let drafts = ValueComparison.drafts(in: knownAlignment([(english, german)]))
    #expect(drafts.count == 1)
    #expect(drafts.first?.message.hasSuffix(ending) == true, "\(drafts.map(\.message))")
  }

  @Test func daysThatDoNotExist() {
    let report = Auditor().audit(
      knownAlignment([("He came on 31 February 2021.", "Er kam am 31. Februar 2021.")]))
    #expect(report.findings.map(\.rule) == [.invalidDate, .invalidDate])
    let leap = Auditor().audit(
      knownAlignment([("He came on 29 February 2020.", "Er kam am 29. Februar 2020.")]))
    #expect(leap.findings.isEmpty)
  }

  @Test func timesThatDiffer() {
    #expect(
      findings("She spoke at 4 p.m. today.", "Sie sprach heute um 17 Uhr.").count == 1)
    #expect(
      findings("She spoke at 4:30 p.m. today.", "Sie sprach um 16:50 Uhr.").first?
        .hasPrefix("time-mismatch") == true)
  }

  /// Both ends of a range count, not only its second.
  @Test(arguments: [
    ("Open from 9:00 to 11:00.", "Geöffnet von 8:00 bis 11:00 Uhr."),
    ("From 3 May to 5 June.", "Vom 3. April bis 5. Juni."),
    ("It takes 10 to 12 hours.", "Es dauert 11 bis 12 Stunden."),
  ])
  func rangesThatDifferInTheirBeginning(english: String, german: String) {
    #expect(findings(english, german).count == 1)
  }

  /// A value may move over the end of a sentence.
  @Test func aNeighbourExplainsAValue() {
    #expect(
      findings([
        ("In 2021 it sold 45,000 units and 320 staff left.", "2021 wurden 45.000 Stück verkauft."),
        ("That was a record.", "Das war ein Rekord, und 320 Leute gingen."),
      ]) == [])
    #expect(
      findings([
        ("It was a record.", "Das war mit 320 ein Rekord."),
        ("In all 320 staff left, more than 18.", "Insgesamt gingen Leute, mehr als 18."),
      ]) == [])
  }

  @Test func aNeighbourDoesNotExplainWhatItNeedsItself() {
    #expect(
      findings([
        ("It sold 45,000 units.", "Es wurden 54.000 Stück verkauft."),
        ("Then it sold 54,000 units.", "Dann wurden 54.000 Stück verkauft."),
      ]) == ["number-mismatch: 45,000 / 54.000"])
  }

  @Test func findingsStandInTheOrderOfTheText() {
    let pair = (
      "Of 45 lamps 18 glow on 7 May 2023.", "Von 54 Lampen leuchten 81 am 7. Juni 2023."
    )
    let report = Auditor().audit(knownAlignment([pair]))
    let starts = report.findings.compactMap(\.source.first?.lowerBound)
    #expect(report.findings.count == 3)
    #expect(starts == starts.sorted())
  }

  @Test func confidenceFollowsThatOfTheLink() {
    let pairs = [("They built 45,000 units.", "Sie bauten 54.000 Stück.")]
    let sure = ValueComparison.drafts(in: knownAlignment(pairs, confidence: 1))
    let unsure = ValueComparison.drafts(in: knownAlignment(pairs, confidence: 0.5))
    #expect(sure.map(\.confidence) == [ValueComparison.precision])
    #expect(unsure.map(\.confidence) == [ValueComparison.precision / 2])
  }

  /// What nobody linked is not compared.
  @Test func unlinkedValuesAreNotCompared() {
    let alignment = knownAlignment(
      ["It sold 45,000 units."], ["Es wurden 54.000 Stück verkauft."],
      [(0..<1, 0..<0), (1..<1, 0..<1)])
    #expect(ValueComparison.drafts(in: alignment).isEmpty)
  }

  /// A table on one line must not take time in the square of its figures.
  @Test(.timeLimit(.minutes(1))) func figuresByTheThousandInOneSentence() {
    let count = 10_000
    let english = (0..<count).map { String(100_000 + 3 * $0) }.joined(separator: " and ")
    let german = (0..<count).map { String(900_000 + 3 * $0) }.joined(separator: " und ")
    let alignment = knownAlignment([("It has \(english).", "Es hat \(german).")])
    #expect(ValueComparison.drafts(in: alignment).count == count)
  }

  /// Months have capitals where the language gives them some, and the day its mark.
  @Test(arguments: [
    (
      "He came on 18 June.", "Il est venu le 5 juillet.", Language.english, Language.french,
      "18 juin"
    ),
    ("He came on 18 June.", "Il est venu le 18 juillet.", .english, .french, "juin"),
    ("Er kam am 18. Juni.", "He came on July 5.", .german, .english, "June 18"),
    ("Er kam am 18. Juni.", "He came on 5 July.", .german, .english, "18 June"),
  ])
  func suggestionsAreInTheLanguageOfTheTranslation(
    source: String, target: String, from: Language, to: Language, expected: String
  ) {
    let drafts = ValueComparison.drafts(
      in: knownAlignment([(source, target)], languages: (from, to)))
    #expect(drafts.map { $0.message.hasSuffix("; expected “\(expected)”") } == [true])
  }

  /// The codes of ISO 8601 are for programs; a year that may be a count reads the same.
  @Test(arguments: [
    ("She spoke at 4 p.m. today.", "Sie sprach heute um 17 Uhr.", "16:00", "17:00"),
    ("Bake for 45 minutes.", "35 Minuten backen.", "45 minutes", "35 minutes"),
    ("Bake for 45 minutes.", "1 Minute backen.", "45 minutes", "1 minute"),
    ("It was in 1998.", "Es war 1989.", "1998", "1989"),
    ("It opens on 3 May.", "Es öffnet am 5. Juni.", "3 May", "5 June"),
    ("It opens on Friday.", "Es öffnet am Montag.", "Friday", "Monday"),
    ("It opened on 3 May 2019.", "Es öffnete am 3. Mai 2018.", "3 May 2019", "3 May 2018"),
    ("It opened in May 2019.", "Es öffnete im Juni 2019.", "May 2019", "June 2019"),
  ])
  func messagesSpellValuesForPeople(english: String, german: String, left: String, right: String) {
    let drafts = ValueComparison.drafts(in: knownAlignment([(english, german)]))
    #expect(drafts.count == 1)
    #expect(
      drafts.first?.message.hasPrefix("\(left) in the source, \(right) in the translation") == true)
  }
}
