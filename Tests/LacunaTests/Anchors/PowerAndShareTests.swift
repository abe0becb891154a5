import Testing

@testable import Lacuna

@Suite("Powers, shares, ages and letters of magnitude")
struct PowerAndShareTests {
  @Test(arguments: [
    ("some 10^6 cells", ["number 1000000"]),
    ("some 10⁶ cells", ["number 1000000"]),
    ("some 3 × 10^5 cells", ["number 300000"]),
    ("a factor of 10⁻³ here", ["number 0.001"]),
    ("2.5^-1 is small", ["number 0.4"]),
    ("1 over three", ["number 1/3"]),
    ("two out of five lamps", ["number 0.4"]),
    ("2.33 k", ["number 2330"]),
    ("1,674.5 G", ["number 1674500000000"]),
    ("a lamp of 5650K there", ["measure 5650 K|5650000"]),
    ("10K lamps", ["number 10000"]),
    ("losses of 30 MUSD", ["money 30000000 USD"]),
    ("a man of age 87", ["measure 87 a|P87Y"]),
    ("The hall is ten years old.", ["measure 10 a|P10Y"]),
    ("She ran at 6 weeks of age.", ["measure 6 wk|P6W"]),
    ("It weighs 20 (kg) now.", ["measure 20 kg"]),
    ("- 1,200,000", ["number 1200000|-1200000"]),
  ])
  func english(text: String, values: [String]) {
    #expect(read(text, .english) == values)
  }

  @Test(arguments: [
    ("Sie ist 60 Jahre alt.", ["measure 60 a|P60Y"]),
    ("im Alter von 6 Wochen", ["measure 6 wk|P6W"]),
    ("eine Grenze von 25 .000 Euro", ["money 25000 EUR"]),
    ("Platten von 30 mm x15,5 mm", ["measure 30 mm", "measure 15.5 mm"]),
    ("ein Umsatz von 5 TEUR", ["money 5000 EUR"]),
  ])
  func german(text: String, values: [String]) {
    #expect(read(text, .german) == values)
  }

  /// Digits of other scripts, and figures that are none.
  @Test(arguments: [
    ("It has ２０ pages.", ["number 20"]),
    ("It has ١٢٣ pages.", ["number 123"]),
    ("It has １,２３４ pages.", ["number 1234"]),
    ("Use 1.2.3.4.5 here.", ["code 1.2.3.4.5"]),
  ])
  func oddDigits(text: String, values: [String]) {
    #expect(read(text, .english) == values)
  }

  /// A power that has no room is no value, and takes no time.
  @Test(arguments: ["10^99", "9999999^30", "7^-29", "0^5"])
  func powersWithoutRoom(text: String) {
    #expect(read(text, .english).count <= 2)
  }
}

@Suite("Feasts and days that are counted")
struct FeastTests {
  @Test(arguments: [
    ("on Christmas Eve", "an Heiligabend", "XXXX-12-24"),
    ("on Christmas Day 2019", "am ersten Weihnachtstag 2019", "2019-12-25"),
    ("on Boxing Day", "am zweiten Weihnachtstag", "XXXX-12-26"),
    ("on Good Friday 2019", "an Karfreitag 2019", "2019-04-19"),
    ("at Easter 2024", "an Ostern 2024", "2024-03-31"),
    ("on Whit Monday 2021", "am Pfingstmontag 2021", "2021-05-24"),
    ("on Epiphany", "an Heilige Drei Könige", "XXXX-01-06"),
    ("the third Tuesday of September 2014", "der dritte Dienstag im September 2014", "2014-09-16"),
    ("the last Sunday of March 2014", "der letzte Sonntag im März 2014", "2014-03-30"),
    ("the last day of October 2015", "der letzte Tag im Oktober 2015", "2015-10-31"),
  ])
  func theSameDay(english: String, german: String, day: String) {
    #expect(read(english, .english) == ["date " + day])
    #expect(read(german, .german) == ["date " + day])
  }

  @Test func aDayThatTheMonthHasNot() {
    #expect(!read("the fifth Monday of February 2021", .english).contains("date 2021-02-29"))
  }
}
