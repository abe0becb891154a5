import Lacuna
import Testing

@Suite("Money, measures and percentages")
struct MoneyTests {
  @Test(
    arguments: [
      ("It costs $84,000.", ["money 84000 USD"]),
      ("It costs US$3.5bn.", ["money 3500000000 USD"]),
      ("It costs $1.5m.", ["money 1500000 USD"]),
      ("It costs £20 million.", ["money 20000000 GBP"]),
      ("It costs EUR 40.", ["money 40 EUR"]),
      ("It costs 75 USD million.", ["money 75000000 USD"]),
      ("It costs ten Canadian dollars.", ["money 10 CAD"]),
      ("It costs 12 dollars and 30 cents.", ["money 12.3 USD"]),
      ("It costs ¥500.", ["money 500 JPY|500 CNY"]),
      ("between $84,000 and $98,000", ["money 84000 USD", "money 98000 USD"]),
      ("from 3 to 5 million euros", ["money 3000000 EUR|3 EUR", "money 5000000 EUR"]),
      ("a 12.5-km walk", ["measure 12.5 km"]),
      ("at 85 mph", ["measure 85 mph"]),
      ("at 60 miles per hour", ["measure 60 mph"]),
      ("30 square meters", ["measure 30 m²"]),
      ("80 °F or 27 degrees Celsius", ["measure 80 °F", "measure 27 °C"]),
      ("6 ft 3 in tall", ["measure 6.25 ft"]),
      ("80 percent, 80%, 80 per cent", ["percent 80", "percent 80", "percent 80"]),
    ])
  func english(text: String, values: [String]) {
    #expect(read(text, .english) == values)
  }

  @Test(
    arguments: [
      ("Es kostet 84.000 US-Dollar.", ["money 84000 USD"]),
      ("Es kostet 84.000 $.", ["money 84000 USD"]),
      ("Es kostet 3,5 Milliarden Euro.", ["money 3500000000 EUR"]),
      ("Es kostet 500 Mio. Yuan.", ["money 500000000 CNY"]),
      ("zwischen 84.000 und 98.000 Euro", ["money 84000 EUR", "money 98000 EUR"]),
      ("Es kostet zehn kanadische Dollar.", ["money 10 CAD"]),
      ("30 Quadratmeter", ["measure 30 m²"]),
      ("mit 136 km/h", ["measure 136 km/h"]),
      ("mit 136 Kilometern pro Stunde", ["measure 136 km/h"]),
      ("27 Grad Celsius", ["measure 27 °C"]),
      ("achtzig Prozent, 80 %", ["percent 80", "percent 80"]),
    ])
  func german(text: String, values: [String]) {
    #expect(read(text, .german) == values)
  }
}
