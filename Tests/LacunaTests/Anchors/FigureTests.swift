import Lacuna
import Testing

@Suite("Numbers in digits")
struct FigureTests {
  @Test(
    arguments: [
      ("20,000 spectators came.", ["number 20000"]),
      ("20 000 spectators came.", ["number 20000"]),
      ("20\u{202F}000 spectators came.", ["number 20000"]),
      ("20\u{A0}000 spectators came.", ["number 20000"]),
      ("20’000 spectators came.", ["number 20000"]),
      ("1,234,567.89 points", ["number 1234567.89"]),
      ("1.234.567,89 points", ["number 1234567.89"]),
      ("a factor of 3.5", ["number 3.5"]),
      ("a factor of 4.125", ["number 4.125|4125"]),
      ("a factor of 0.125", ["number 0.125"]),
      ("it fell to -2 points", ["number -2"]),
      ("it fell to −2.5 points", ["number -2.5"]),
      ("3/4 of them", ["number 0.75"]),
      ("2 1/2 and 3½", ["number 2.5", "number 3.5"]),
      ("about 5k users and 3bn views", ["number 5000", "number 3000000000"]),
      ("a charge of 1.6e-3 units", ["number 0.0016"]),
    ])
  func english(text: String, values: [String]) {
    #expect(read(text, .english) == values)
  }

  @Test(
    arguments: [
      ("20.000 Zuschauer kamen.", ["number 20000"]),
      ("20 000 Zuschauer kamen.", ["number 20000"]),
      ("1.234.567,89 Punkte", ["number 1234567.89"]),
      ("1,234,567.89 Punkte", ["number 1234567.89"]),
      ("ein Faktor von 3,5", ["number 3.5"]),
      ("ein Faktor von 4,125", ["number 4.125|4125"]),
      ("1,5 Mio. Besucher", ["number 1500000"]),
      ("Es waren 84 Mrd. Sterne.", ["number 84000000000"]),
      ("der 3. Versuch", ["ordinal 3"]),
      ("Er wurde 3. Danach ging er.", ["number 3"]),
    ])
  func german(text: String, values: [String]) {
    #expect(read(text, .german) == values)
  }

  @Test("a figure without room for its value is left out, and what follows is read")
  func noRoom() {
    let long = String(repeating: "7", count: 400)
    #expect(read("\(long) and 12 more", .english) == ["number 12"])
  }
}
