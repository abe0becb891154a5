import Lacuna
import Testing

@Suite struct LanguageDetection {
  @Test(arguments: [
    "Das Haus steht auf einem Hügel.",
    "Er hat nicht gelacht, und wir auch nicht.",
    "WARNUNG: Vor dem Öffnen den Stecker ziehen!",
  ])
  func findsGermanInASentence(text: String) {
    #expect(LanguageDetector.detect(Document(text)) == .language(.german))
  }

  @Test(arguments: [
    "The house stands on a hill.",
    "She didn’t laugh, and neither did they.",
    "WARNING: Pull the plug before you open it!",
  ])
  func findsEnglishInASentence(text: String) {
    #expect(LanguageDetector.detect(Document(text)) == .language(.english))
  }

  @Test(arguments: [
    "La maison est sur une colline.",
    "L’hiver, il n’a pas ri, et nous non plus.",
    "ATTENTION : débranchez l’appareil avant de l’ouvrir !",
    "Nous avons vu les maisons sur la colline, et nous ne sommes pas restés longtemps là-bas.",
  ])
  func findsFrenchInASentence(text: String) {
    #expect(LanguageDetector.detect(Document(text)) == .language(.french))
  }

  @Test func isNotLedAstrayByForeignNames() {
    let text = "Der Bericht steht in „The Daily Post“ und wurde von allen gelesen, die ihn kauften."
    #expect(LanguageDetector.detect(Document(text)) == .language(.german))
  }

  @Test(arguments: ["", "Berlin 2024", "1 2 3", "私は行きます。", "so in an was will"])
  func isUnsureWithoutEvidence(text: String) {
    #expect(
      LanguageDetector.detect(Document(text)) == .unsure(counts: ["de": 0, "en": 0, "fr": 0]))
  }

  @Test(arguments: [
    "Vimos las casas en la colina, pero no nos quedamos, porque llovía todo el tiempo.",
    "Abbiamo visto le case sulla collina, ma non siamo rimasti a lungo perché pioveva forte.",
    "Vi så husene på bakken, men vi ble ikke lenge, for det regnet hele dagen og natten.",
    "Widzieliśmy domy na wzgórzu, ale nie zostaliśmy długo, bo padało przez cały dzień.",
  ])
  func isUnsureInAnotherLanguage(text: String) {
    guard case .unsure = LanguageDetector.detect(Document(text)) else {
      Issue.record("took it for \(LanguageDetector.detect(Document(text)))")
      return
    }
  }

  @Test func saysTheCountsOfAMixedText() {
    let text = "Das ist der Anfang und das Ende. This is the beginning of it and that is the end."
    let answer = LanguageDetector.detect(Document(text))
    #expect(answer == .unsure(counts: ["de": 5, "en": 9, "fr": 0]))
    #expect(
      answer.description
        == "too few words that tell one language (9 of English, 5 of German)")
  }

  @Test func readsPastAForeignPreface() {
    let preface = String(repeating: "The text of the preface is long. ", count: 500)
    let body = String(
      repeating: "Der Text des Buches ist noch länger und nicht auf Englisch. ", count: 20_000)
    #expect(LanguageDetector.detect(Document(preface + body)) == .language(.german))
  }

  @Test func tellingWordsBelongToOneLanguage() {
    let words = Language.known.map { Set($0.tellingWords) }
    for (index, left) in words.enumerated() {
      for right in words[(index + 1)...] { #expect(left.isDisjoint(with: right)) }
    }
  }
}
