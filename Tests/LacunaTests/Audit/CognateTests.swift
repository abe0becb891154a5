import Testing

@testable import Lacuna

@Suite("Common nouns that are one word in both languages")
struct CognateTests {
  @Test(
    arguments: [
      ("shoe", "schuh"), ("ship", "schiff"), ("house", "haus"), ("lamp", "lampe"),
      ("school", "schule"), ("cow", "kuh"), ("paris", "porto"), ("bern", "bonn"), ("ea", "ei"),
    ])
  func consonants(english: String, german: String) {
    let alike = ["shoe", "house", "lamp", "school"].contains(english)
    #expect(Cognates.areAlike(Array(english.utf8)[...], Array(german.utf8)[...]) == alike)
  }
}
