import Lacuna
import Testing

@Suite("Dates")
struct DateTests {
  @Test(
    arguments: [
      ("It opened on Oct. 7.", ["date XXXX-10-07"]),
      ("It opened on Oct.7 already.", ["date XXXX-10-07"]),
      ("It opened on October 7th, 2019.", ["date 2019-10-07"]),
      ("It opened on 7 October 2019.", ["date 2019-10-07"]),
      ("It opened on the 7th of October.", ["date XXXX-10-07"]),
      ("It opened on 10/7/2019.", ["date 2019-10-07|2019-07-10"]),
      ("It opened on 10/27/2019.", ["date 2019-10-27"]),
      ("It opened on 2019-10-07.", ["date 2019-10-07"]),
      ("It opened in May 2019.", ["date 2019-05"]),
      ("It opened in May.", ["date XXXX-05"]),
      ("It opened in 2015.", ["date 2015"]),
      ("It opened on Friday.", ["date XXXX-WXX-5"]),
      ("It opened in the 1990s.", ["range 1990/1999"]),
      ("It opened in 2019/20.", ["range 2019/2020"]),
      ("It opened on the 15th.", ["date XXXX-XX-15|15"]),
      ("It opened on 23-Sep-2020.", ["date 2020-09-23"]),
      ("It opened on 2020/Sep/23.", ["date 2020-09-23"]),
      ("It opened on 2020-Sep-23.", ["date 2020-09-23"]),
      ("It opened on 1-Jan already.", ["date XXXX-01-01"]),
      ("It opened in 05/2019.", ["date 2019-05"]),
      ("It opened on 20191007.", ["date 2019-10-07|20191007"]),
    ])
  func english(text: String, values: [String]) {
    #expect(read(text, .english) == values)
  }

  @Test(
    arguments: [
      ("Am 7. Oktober kam er.", ["date XXXX-10-07"]),
      ("Am 7. Okt. 2019 kam er.", ["date 2019-10-07"]),
      ("Am 07.10. kam er.", ["date XXXX-10-07"]),
      ("Am 7.10.2019 kam er.", ["date 2019-10-07"]),
      ("Am 10/7/2019 kam er.", ["date 2019-07-10|2019-10-07"]),
      ("Am siebten Oktober kam er.", ["date XXXX-10-07"]),
      ("Im Mai 2019 kam er.", ["date 2019-05"]),
      ("Seit 2015 kam er.", ["date 2015"]),
      ("Am Freitag kam er.", ["date XXXX-WXX-5"]),
      ("In den 1990er Jahren kam er.", ["range 1990/1999"]),
      ("Am 15. kam er.", ["date XXXX-XX-15|15"]),
      ("Vom 3. bis 5. Mai kam er.", ["date XXXX-05-03", "date XXXX-05-05"]),
    ])
  func german(text: String, values: [String]) {
    #expect(read(text, .german) == values)
  }
}

@Suite("Times of day and lengths of time")
struct TimeTests {
  @Test(
    arguments: [
      ("We met at 10 p.m.", ["time T22:00"]),
      ("We met at 22:00.", ["time T22:00"]),
      ("We met at 7:45.", ["time T07:45|T19:45"]),
      ("We met at half past seven.", ["time T07:30|T19:30"]),
      ("We met at a quarter to eight.", ["time T07:45|T19:45"]),
      ("We met at noon.", ["time T12:00"]),
      ("We met at 8 in the evening.", ["time T20:00"]),
      ("nearly 10 years", ["duration P10Y"]),
      ("three to five years", ["duration P3Y", "duration P5Y"]),
      ("for 90 seconds", ["duration PT90S"]),
      ("two decades", ["duration P20Y"]),
      ("a 21-year-old pilot", ["duration P21Y"]),
    ])
  func english(text: String, values: [String]) {
    #expect(read(text, .english) == values)
  }

  @Test(
    arguments: [
      ("Wir trafen uns um 22 Uhr.", ["time T22:00"]),
      ("Wir trafen uns um 22.15 Uhr.", ["time T22:15"]),
      ("Wir trafen uns um halb acht.", ["time T07:30|T19:30"]),
      ("Wir trafen uns um Viertel vor acht.", ["time T07:45|T19:45"]),
      ("Wir trafen uns um 8 Uhr abends.", ["time T20:00"]),
      ("Wir trafen uns am Mittag.", ["time T12:00"]),
      ("fast 10 Jahre", ["duration P10Y"]),
      ("drei bis fünf Jahren", ["duration P3Y", "duration P5Y"]),
      ("90 Sekunden lang", ["duration PT90S"]),
      ("ein 21-jähriger Pilot", ["duration P21Y"]),
      ("ein zwanzigjähriger Pilot", ["duration P20Y"]),
    ])
  func german(text: String, values: [String]) {
    #expect(read(text, .german) == values)
  }
}
