import Lacuna
import Testing

@testable import Lacuna

/// What numbers are made of and what stands around them, a form each.
@Suite("Forms of numbers and measures")
struct NumberFormTests {
  @Test(arguments: [
    ("three hundred and two dozens", ["number 3624|324"]),
    ("half a dozen eggs", ["number 6"]),
    ("one and a half dozen", ["number 18"]),
    ("two-and-a-half years", ["duration P2.5Y"]),
    ("three and a quarter", ["number 3.25"]),
    ("two-thirds majority", ["number 2/3"]),
    ("2½", ["number 2.5"]),
    ("$1.5bn", ["money 1500000000 USD"]),
    ("£20k", ["money 20000 GBP"]),
    ("two hundred and fifty-four hundredths", ["number 200.54|2.54"]),
    ("one hundred thirty-fifths", ["number 20/7"]),
    ("nine hundredths", ["number 0.09"]),
    ("three thousandths", ["number 0.003"]),
    ("ninety - five", ["number 95"]),
    ("fifteen hundred people", ["number 1500"]),
    ("hundred thousand", ["number 100000"]),
    ("a million and a half", ["number 1500000"]),
    ("10pc", ["percent 10"]),
    ("half a percent", ["percent 0.5"]),
    ("a quarter of a percent", ["percent 0.25"]),
    ("10-15 percent", ["percent 10", "percent 15"]),
    ("Rs. 500 crore", ["money 5000000000 INR|5000000000 PKR"]),
    ("₦5,000", ["money 5000 NGN"]),
    ("RM50", ["money 50 MYR"]),
    ("100 zł", ["money 100 PLN"]),
    ("500 Kč", ["money 500 CZK"]),
    ("50p", ["money 50 penny"]),
    ("a 5-million-dollar deal", ["money 5000000 USD"]),
    ("a quarter of a million dollars", ["money 250000 USD"]),
    ("5 pounds sterling", ["money 5 GBP"]),
    ("300 Hong Kong dollars", ["money 300 HKD"]),
    ("200 South Korean won", ["money 200 KRW"]),
    ("5 Argentine pesos", ["money 5 ARS"]),
    ("a mile and a half", ["measure 1.5 mi"]),
    ("60 miles an hour", ["measure 60 mph"]),
    ("6-foot-2", ["measure 37/6 ft"]),
    ("six foot two", ["measure 37/6 ft"]),
    ("6'2\"", ["measure 37/6 ft"]),
    ("500-square-foot", ["measure 500 ft²"]),
    ("10 degrees below zero", ["measure -10 °"]),
    ("5 kilowatt-hours", ["measure 5 kWh"]),
    ("12-megapixel camera", ["measure 12 MP"]),
    ("10 light-years", ["measure 10 ly"]),
    ("10-to-15-minute", ["duration PT10M", "duration PT15M"]),
    ("an hour and a half", ["duration PT1.5H"]),
    ("three quarters of an hour", ["duration PT0.75H"]),
    ("percent of 10", ["percent 10"]),
    ("yen 5,000", ["money 5000 JPY"]),
    ("50/50", ["number 50", "number 50"]),
    ("one-half", ["number 0.5"]),
    ("point five", ["number 0.5"]),
    ("1,000th", ["ordinal 1000"]),
    ("hundred and first", ["ordinal 101"]),
    ("7 per-cent", ["percent 7"]),
    ("$-5", ["money -5 USD"]),
    ("5 pounds 20 pence", ["money 5.2 GBP"]),
    ("20 US cents", ["money 20 cent"]),
  ])
  func english(text: String, values: [String]) { #expect(read(text, .english) == values) }

  @Test(arguments: [
    ("anderthalb Dutzend", ["number 18"]),
    ("zweieinhalbjährig", ["duration P2.5Y"]),
    ("dreieinviertel", ["number 3.25"]),
    ("neun Hundertstel", ["number 0.09"]),
    ("drei Tausendstel", ["number 0.003"]),
    ("tausendundeins", ["number 1001"]),
    ("5 US-$", ["money 5 USD"]),
    ("5,- Euro", ["money 5 EUR"]),
    ("5,– €", ["money 5 EUR"]),
    ("eine Viertelmillion Dollar", ["money 250000 USD"]),
    ("eine Dreiviertelmillion", ["number 750000"]),
    ("20 Pfund Sterling", ["money 20 GBP"]),
    ("200 südkoreanische Won", ["money 200 KRW"]),
    ("60 Kilometern in der Stunde", ["measure 60 km/h"]),
    ("60 Meilen die Stunde", ["measure 60 mph"]),
    ("1 Meter 88", ["measure 1.88 m"]),
    ("5 Megatonnen", ["measure 5 Mt"]),
    ("12 Megapixel", ["measure 12 MP"]),
    ("500 Pferdestärken", ["measure 500 hp"]),
    ("zu zwölft", ["ordinal 12"]),
    ("Fünfjahresplan", ["duration P5Y"]),
    ("eine Dreiviertelstunde", ["duration PT45M"]),
    ("eine Viertelstunde", ["duration PT15M"]),
    ("8 Monate her", ["measure 8 mo|P8M"]),
    ("12 - Pfund - Tasse", ["measure 12 lb|12 GBP"]),
    ("2,1-Milliarden-Dollar-Deal", ["money 2100000000 USD"]),
    ("20%ige", ["percent 20"]),
    ("Fünf-Prozent-Hürde", ["percent 5"]),
    ("fünf Grad unter Null", ["measure -5 °"]),
    ("2 EL", ["measure 2 tbsp"]),
  ])
  func german(text: String, values: [String]) { #expect(read(text, .german) == values) }

  @Test(
    "letters that only look like a unit, a currency or a part of one",
    arguments: [
      ("Two PC makers", ["number 2"]), ("by one and a half percent", ["percent 1.5"]),
      ("in his early 30s", ["number 30"]), ("1080p", ["code 1080p"]),
      ("twice a year", ["number 2"]),
    ])
  func others(text: String, values: [String]) {
    #expect(Array(read(text, .english).prefix(values.count)) == values)
  }
}
