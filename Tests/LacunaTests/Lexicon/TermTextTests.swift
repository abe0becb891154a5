import Lacuna
import TestSupport
import Testing

/// The terms of a text, a list for each segment.
private func terms(_ text: String, _ language: Language) -> [[String]] {
  var vocabulary = Vocabulary()
  let segmented = SegmentedText(segmented: Document(text), language: language)
  let terms = TermText(AnchoredText(segmented), in: &vocabulary)
  return (0..<terms.count).map { segment in
    terms[segment].map { String(decoding: vocabulary[Int($0)], as: UTF8.self) }
  }
}

private func terms(_ text: String, _ code: String) -> [String] {
  terms(text, Language.named(code)).flatMap(\.self)
}

@Suite struct TermTexts {
  @Test func wordsAreFoldedAndMarksKept() {
    #expect(terms("Die Größe, „Pim“!", "de") == ["die", "grosse", ",", "\"", "pim", "\"", "!"])
  }

  @Test(arguments: [
    ("$20,000", "20.000 US-Dollar", ["#20000", "#USD"]),
    ("1.2 billion yuan", "1,2 Milliarden Yuan", ["#1200000000", "#CNY"]),
    ("3.5 percent", "3,5 Prozent", ["#3.5"]),
    ("six kilograms", "6 Kilogramm", ["#6", "#kg"]),
    ("4 p.m.", "16 Uhr", ["#T16:00"]),
    ("18 June 2023", "18. Juni 2023", ["#18", "#M6", "#2023"]),
    ("Sept. 28", "28. September", ["#28", "#M9"]),
  ])
  func valuesAreTheSameTermsInBothLanguages(
    english: String, german: String, expected: [String]
  ) {
    #expect(Set(terms("It is \(english) now.", "en")).isSuperset(of: expected))
    #expect(Set(terms("Es sind \(german) hier.", "de")).isSuperset(of: expected))
  }

  @Test func aFullDateSharesDayAndMonthWithAnOpenOne() {
    let full = Set(terms("Since 7 October 2022 it holds.", "en"))
    let open = Set(terms("Am 7. Oktober galt es noch.", "de"))
    #expect(full.intersection(open).isSuperset(of: ["#7", "#M10"]))
  }

  @Test func eachValueIsSpokenOnce() {
    let all = terms("Das Budget beträgt 500 Millionen Yuan im Jahr und 3 kg.", "de")
    #expect(all.filter { $0 == "#500000000" }.count == 1)
    #expect(all.filter { $0.hasPrefix("#") } == ["#500000000", "#CNY", "#3", "#kg"])
    #expect(!all.contains("millionen") && !all.contains("kg"))
  }

  /// Every word that is no part of a value stays a term.
  @Test func wordsAroundValuesStay() {
    #expect(terms("Pim (20 kg) kommt.", "de") == ["pim", "(", "#20", "#kg", ")", "kommt", "."])
  }

  @Test(arguments: [("1.234.567", "#1234567"), ("3,14", "#3.14"), ("2,5", "#2.5"), ("42", "#42")])
  func digitsAreNumbersInAnyLanguage(text: String, expected: String) {
    #expect(terms("x \(text) y", "de") == ["x", expected, "y"])
  }

  /// Versions are values, so those that differ are not alike; an address is compared by its letters.
  @Test func codesAreValuesAndAddressesAreNot() {
    #expect(terms("Since firmware 4.2.1.", "en").contains("#4.2.1"))
    #expect(terms("Seit Firmware 4.2.1.", "de").contains("#4.2.1"))
    #expect(terms("See https://pim.example/en.", "en").contains("https://pim.example/en"))
    #expect(terms("Ask pim@pim.example.", "en").contains("pim@pim.example"))
  }

  @Test func lengthsCountVisibleCharacters() {
    var vocabulary = Vocabulary()
    let text = SegmentedText(
      segmented: Document("Größe \u{A0}9\n漢 字\u{3000}😀\n-"), language: .german)
    let terms = TermText(AnchoredText(text), in: &vocabulary)
    #expect(terms.lengths == [6, 3, 1])
    #expect(terms.count == 3)
  }

  @Test func anEmptyTextHasNoTerms() {
    var vocabulary = Vocabulary()
    let text = SegmentedText(Document(" \n"), language: .english)
    let terms = TermText(AnchoredText(text), in: &vocabulary)
    #expect(terms.count == 0 && terms.terms.isEmpty && terms.bounds == [0])
  }
}
