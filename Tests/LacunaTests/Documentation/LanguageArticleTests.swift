import Foundation
import TestSupport
import Testing

@testable import Lacuna

// Article begin
extension Language {
  static let esperanto = Language(
    code: "eo", name: "Esperanto",
    tellingWords: wordList("la kaj estas ne mi vi li ni ili al pri kiel tio kiu estis"),
    functionWords: Set(wordList("la kaj sed au ke de da en al por kun sur sub mi vi li si ni ili")),
    // Not measured.
    lengthAgainstEnglish: nil,
    sentences: esperantoSentences,
    values: esperantoValues)

  private static var esperantoSentences: SentenceConventions {
    var conventions = SentenceConventions()
    conventions.innerAbbreviations = ["prof", "red", "t.e"]
    conventions.closingAbbreviations = ["ktp", "k.t.p"]
    return conventions
  }

  private static var esperantoValues: ValueWords {
    var words = ValueWords()
    words.decimalMark = UInt8(ascii: ",")
    words.numerals = ["unu": 1, "du": 2, "tri": 3, "kvar": 4, "kvin": 5]
    return words
  }
}
// Article end

/// The example of the article `adding-a-language`.
@Suite("The language of the article")
struct LanguageArticleTests {
  @Test func standsInTheArticle() throws {
    let article = Fixtures.packageRoot
      .appendingPathComponent("Sources/Lacuna/Lacuna.docc/adding-a-language.md")
    let file = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: #filePath)), as: UTF8.self)
    let begin = try #require(file.range(of: "// Article begin\n"))
    let end = try #require(file.range(of: "// Article end\n"))
    let example = file[begin.upperBound..<end.lowerBound]
    let text = String(decoding: try Data(contentsOf: article), as: UTF8.self)
    #expect(text.contains("```swift\n\(example)```"))
  }

  @Test func itsAbbreviationsEndNoSentence() {
    let document = Document("Tie loĝas prof. Ano. Ŝi ridis.")
    func sentences(_ language: Language) -> [String] {
      SegmentedText(document, language: language).segments.map { document.string(in: $0.range) }
    }
    #expect(sentences(.esperanto) == ["Tie loĝas prof. Ano.", "Ŝi ridis."])
    #expect(sentences(.named("eo")).count == 3)
  }

  @Test func itsFiguresHaveACommaBeforeTheFraction() {
    let document = Document("La roboto pezas 4,5 funtojn.")
    let anchors = AnchorExtractor(language: .esperanto)
      .anchors(in: 0..<document.bytes.count, of: document)
    #expect(anchors.map(\.valueText) == ["4.5"])
  }
}
