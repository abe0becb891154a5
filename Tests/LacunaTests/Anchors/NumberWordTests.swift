import Lacuna
import Testing

@Suite("Numbers in words")
struct NumberWordTests {
  @Test(
    arguments: [
      ("twenty-five ships", ["number 25"]),
      ("two hundred and six ships", ["number 206"]),
      ("three hundred thousand ships", ["number 300000"]),
      ("two million four hundred thousand ships", ["number 2400000"]),
      ("a dozen ships", ["number 12"]),
      ("half a million ships", ["number 500000"]),
      ("one and a half ships", ["number 1.5"]),
      ("two thirds of the ships", ["number 2/3"]),
      ("twice as many ships", ["number 2"]),
      ("a tenfold gain", ["number 10"]),
      ("five point two ships", ["number 5.2"]),
      ("the forty-second ship", ["ordinal 42"]),
      ("the third ship", ["ordinal 3"]),
      ("the 21st ship", ["ordinal 21"]),
      ("No. 7 of the fleet", ["ordinal 7"]),
    ])
  func english(text: String, values: [String]) {
    #expect(read(text, .english) == values)
  }

  @Test(
    arguments: [
      ("zweihundertfünfundzwanzigtausend Schiffe", ["number 225000"]),
      ("sechshundertvierundsiebzig Schiffe", ["number 674"]),
      ("drei Millionen zweihunderttausend Schiffe", ["number 3200000"]),
      ("siebzehnhundertneunundachtzig Schiffe", ["number 1789"]),
      ("ein Dutzend Schiffe", ["number 12"]),
      ("eine halbe Million Schiffe", ["number 500000"]),
      ("anderthalb Schiffe", ["number 1.5"]),
      ("zweieinhalb Schiffe", ["number 2.5"]),
      ("zwei Drittel der Schiffe", ["number 2/3"]),
      ("doppelt so viele Schiffe", ["number 2"]),
      ("das Vierfache", ["number 4"]),
      ("dreimal am Kai", ["number 3"]),
      ("das zweiundvierzigste Schiff", ["ordinal 42"]),
      ("das dritte Schiff", ["ordinal 3"]),
      ("Nr. 7 der Flotte", ["ordinal 7"]),
      ("hundert Schiffe", ["number 100"]),
      ("sie segelten zu dritt", ["ordinal 3"]),
    ])
  func german(text: String, values: [String]) {
    #expect(read(text, .german) == values)
  }

  @Test(
    "a row of number words is cut where it cannot be one number",
    arguments: [
      ("drei vier fünf", ["number 3", "number 4", "number 5"]),
      ("hundert, zweihundert", ["number 100", "number 200"]),
    ])
  func rows(text: String, values: [String]) {
    #expect(read(text, .german) == values)
  }
}
