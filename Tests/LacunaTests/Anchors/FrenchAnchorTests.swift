import Lacuna
import Testing

@Suite("Values in French")
struct FrenchAnchorTests {
  @Test(
    "figures",
    arguments: [
      ("20\u{A0}000 briques", ["number 20000"]),
      ("1\u{202F}234\u{202F}567 arbres", ["number 1234567"]),
      ("20 000 briques", ["number 20000"]),
      ("3,5 tonnes", ["measure 3.5 t"]),
      ("12,5\u{A0}% des voix", ["percent 12.5"]),
      ("dix pour cent des voix", ["percent 10"]),
      ("le 2e étage", ["ordinal 2"]),
      ("la 1re marche", ["ordinal 1"]),
      ("le 21ème wagon", ["ordinal 21"]),
      ("le n° 7 de la flotte", ["ordinal 7"]),
      ("de 10 à 20 bateaux", ["number 10", "number 20"]),
      ("entre 3 et 5 % des voix", ["percent 3", "percent 5"]),
      ("80 km/h", ["measure 80 km/h"]),
      ("12 mètres carrés", ["measure 12 m²"]),
      ("40 mètres cubes", ["measure 40 m³"]),
      ("20 degrés Celsius", ["measure 20 °C"]),
      ("50 centimes", ["money 50 cent"]),
      ("3 enfants sur 10", ["number 3", "number 10"]),
    ])
  func figures(text: String, values: [String]) { #expect(read(text, .french) == values) }

  @Test(
    "numbers in words",
    arguments: [
      ("vingt et un bateaux", 21), ("vingt-et-une barques", 21), ("dix-sept bateaux", 17),
      ("trente-sept bateaux", 37), ("soixante-dix bateaux", 70),
      ("soixante et onze bateaux", 71), ("soixante-dix-neuf bateaux", 79),
      ("quatre-vingts bateaux", 80), ("quatre-vingt-un bateaux", 81),
      ("quatre-vingt-dix bateaux", 90), ("quatre-vingt-dix-neuf bateaux", 99),
      ("septante-trois bateaux", 73), ("huitante bateaux", 80),
      ("nonante-neuf bateaux", 99), ("cent bateaux", 100), ("deux cents bateaux", 200),
      ("deux cent quatre-vingt-quatre bateaux", 284), ("mille bateaux", 1000),
      ("mille neuf cent quatre-vingt-quatre bateaux", 1984),
      ("cent mille bateaux", 100_000), ("quatre-vingt mille bateaux", 80_000),
      ("trois millions deux cent mille bateaux", 3_200_000),
      ("une douzaine de bateaux", 12), ("une centaine de bateaux", 100),
      ("3 millions d’habitants", 3_000_000),
    ])
  func words(text: String, value: Int) {
    #expect(read(text, .french) == ["number \(value)"])
  }

  @Test(
    "fractions and ordinals",
    arguments: [
      ("les deux tiers des bateaux", ["number 2/3"]),
      ("trois quarts des bateaux", ["number 0.75"]),
      ("un cinquième de la flotte", ["number 0.2"]),
      ("trois et demi", ["number 3.5"]), ("la Mère et la Mer", []),
      ("la moitié des bateaux", ["number 0.5"]),
      ("un demi-million de bateaux", ["number 500000"]),
      ("le troisième bateau", ["ordinal 3"]),
      ("le vingt et unième bateau", ["ordinal 21"]),
      ("le soixante-dixième bateau", ["ordinal 70"]),
      ("le quatre-vingt-dixième bateau", ["ordinal 90"]),
      ("au XIXe siècle", ["ordinal 19"]),
      ("au Ier siècle", ["ordinal 1"]),
      ("au XVIIIème siècle", ["ordinal 18"]),
      ("sous François Ier", []),
      ("la vie, le mixe et la cime", []),
    ])
  func fractions(text: String, values: [String]) { #expect(read(text, .french) == values) }

  @Test(
    "money and lengths of time",
    arguments: [
      ("20 euros", ["money 20 EUR"]),
      ("3,5 millions d’euros", ["money 3500000 EUR"]),
      ("deux milliards de dollars", ["money 2000000000 USD"]),
      ("300 dollars canadiens", ["money 300 CAD"]),
      ("500 francs suisses", ["money 500 CHF"]),
      ("15 €", ["money 15 EUR"]),
      ("10 à 20 millions d’euros", ["money 10000000 EUR|10 EUR", "money 20000000 EUR"]),
      ("dix ans", ["duration P10Y"]),
      ("deux ans et demi", ["duration P2.5Y"]),
      ("un quart d’heure", ["duration PT0.25H"]),
      ("une demi-heure", ["duration PT0.5H"]),
      ("un voyage de 8 heures", ["duration PT8H"]),
      ("à 3 heures de marche du lac", ["duration PT3H"]),
    ])
  func money(text: String, values: [String]) { #expect(read(text, .french) == values) }

  @Test(
    "dates",
    arguments: [
      ("le 14 juillet 1789", ["date 1789-07-14"]),
      ("le 1er mars", ["date XXXX-03-01"]),
      ("en janvier 2020", ["date 2020-01"]),
      ("le 07/10/2019", ["date 2019-10-07|2019-07-10"]),
      ("du 3 au 5 mai 2021", ["date 2021-05-03", "date 2021-05-05"]),
      ("en 1990 la mer montait", ["date 1990"]),
      ("les années 1990", ["range 1990/1999"]),
      ("dans les années 60", ["range 1960/1969"]),
      ("les années trente", ["range 1930/1939"]),
      ("les années quatre-vingt-dix", ["range 1990/1999"]),
      ("à Noël", ["date XXXX-12-25"]),
    ])
  func dates(text: String, values: [String]) { #expect(read(text, .french) == values) }

  @Test(
    "times of day",
    arguments: [
      ("à 14 h 30", "T14:30"), ("A 16 heures", "T16:00|PT16H"),
      ("il est 16 heures", "T16:00|PT16H"), ("vers 14h30", "T14:30"),
      ("à 8 heures du matin", "T08:00"),
      ("à 8 heures du soir", "T20:00"), ("à 3 heures de l’après-midi", "T15:00"),
      ("le départ est à 14 h 30 place de la Gare", "T14:30"), ("il est midi", "T12:00"),
      ("à minuit", "T00:00"), ("à midi et demi", "T12:30"),
      ("à huit heures et quart du matin", "T08:15"),
      ("à neuf heures moins dix du soir", "T20:50"),
      ("à neuf heures moins le quart du soir", "T20:45"),
    ])
  func times(text: String, value: String) { #expect(read(text, .french) == ["time \(value)"]) }

  @Test func theSouthIsNoNoon() {
    #expect(read("Ils vivent dans le Midi.", .french) == [])
    #expect(read("C’est pour cet après-midi.", .french) == [])
  }

  @Test(
    "names behind an elided word",
    arguments: [
      ("Elle vient d’Allemagne.", "germany"), ("Il aime l’Angleterre.", "england"),
      ("C’est qu’Anvers est loin.", "antwerp"), ("Il vit à La Haye.", "the hague"),
      ("C’est un village autrichien.", "austria"), ("Ces Suissesses chantent.", "switzerland"),
      ("Il vit aux États-Unis.", "united states"), ("Elle dirige l’ONU.", "united nations"),
      ("Il vit en Côte d’Ivoire.", "ivory coast"), ("La Nouvelle-Zélande est loin.", "new zealand"),
    ])
  func names(text: String, neutral: String) {
    let found = anchors(text, .french).filter { $0.kind == .name || $0.kind == .acronym }
    #expect(found.map(\.valueText) == [neutral])
  }
}
