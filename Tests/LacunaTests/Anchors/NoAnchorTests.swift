import Lacuna
import Testing

@Suite("What is no value")
struct NoAnchorTests {
  @Test(
    arguments: [
      "This one is better than the other one.",
      "You may march on, it may take a while.",
      "It happened once upon a time.",
      "He often tends the stones.",
      "Wait a bit, it has a degree of charm.",
    ])
  func english(text: String) {
    #expect(read(text, .english).isEmpty)
  }

  @Test(
    arguments: [
      "Ein Mann und eine Frau sahen einen Hund.",
      "Er muss darauf Acht geben.",
      "Es ist einfach, und einmal ist keinmal.",
      "Der dreiste Elfenkönig achtet auf Einigkeit.",
      "Er zweifelt und verdreifacht nichts.",
    ])
  func german(text: String) {
    #expect(read(text, .german).isEmpty)
  }

  @Test(
    "digits in addresses and codes are theirs",
    arguments: [
      ("See https://example.org/a/2019/12?x=80% now.", ["url https://example.org/a/2019/12?x=80%"]),
      ("Write to team7@example.org today.", ["email team7@example.org"]),
      ("The A380 has 4 engines.", ["code a380", "number 4"]),
      ("Use version 1.22.3 only.", ["code 1.22.3"]),
      ("The F-16 and the X3D.", ["code f-16", "code x3d"]),
    ])
  func codes(text: String, values: [String]) {
    #expect(read(text, .english) == values)
  }
}
