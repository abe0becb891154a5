extension Language {
  /// English.
  public static let english = Language(
    code: "en", name: "English",
    tellingWords: englishTellingWords,
    functionWords: englishFunctionWords,
    lengthAgainstEnglish: 1,
    sentences: englishSentences,
    values: englishValues)

  private static let englishTellingWords = wordList(
    """
    the of and to is that for with as are this be have from by it at which not you or were but has
    had they their its would been we he she his him them there can if when what who how than then
    these those into about could should after your our my i'm i've don't doesn't didn't it's isn't
    may more most other such some only just because between while where very being each both many
    much same through does did do make made over any no first new now out up on please whose
    """)

  private static let englishFunctionWords = Set(
    wordList(
      """
      a an the and or but nor so yet if then else than as because since although though while
      whereas unless until till whether when whenever where wherever why how what which who whom
      whose that this these those there here of to in on at by for with from into onto out off over
      under above below between among through during before after about against across along around
      behind beside besides beyond despite except inside near outside past per toward towards
      underneath upon via within without up down i me my mine myself you your yours yourself
      yourselves he him his himself she her hers herself it its itself we us our ours ourselves they
      them their theirs themselves one ones be am is are was were been being have has had having do
      does did doing done will would shall should can could may might must ought not no nor neither
      either both each every all any some such other another others same many much more most few
      fewer less least several own only just also too very quite rather even still already again
      ever never always often now almost however therefore thus hence moreover else anyone anything
      everyone everything someone something nobody nothing none let s t d ll m re ve don doesn didn
      isn aren wasn weren won wouldn couldn shouldn hasn haven hadn cannot
      """))

  private static let englishSentences = SentenceConventions(
    innerAbbreviations: Set(
      wordList(
        """
        mr mrs ms messrs mmes dr drs prof profs rev revd hon sen sens rep reps gov govs gen lt col
        maj capt cmdr cdr adm sgt cpl pvt brig supt insp det pres vp amb treas sr fr mt mts ft st
        ste sts bros mx mlle mme msgr hrh e.g i.e eg ie viz vs v cf ca approx incl excl resp esp
        ed eds trans orig prob repr abbr tel i.c n.b nb q.v sc a.k.a dept univ assoc asst natl
        intl govt wm chas thos jas geo u.s.c f.supp f.2d f.3d s.ct l.ed u.s.c.a c.f.r fed reg cir supp rptr ann lt.col
        lt.gen maj.gen brig.gen
        """)),
    closingAbbreviations: Set(
      wordList(
        """
        etc inc ltd co corp llc plc bros jr sr esq d.c u.s u.s.a u.k u.n e.u u.s.s.r et.al al ibid
        st ave blvd rd ln ct hwy pkwy sq dept govt est sec secs mo mos yr yrs wk wks ft calif ariz
        ark colo conn fla ga ind kan ky la md mich minn mont neb nev n.h n.j n.m n.y n.c n.d okla
        pa r.i s.c s.d tenn tex vt va w.va wis wyo ont que vet cong rec civ ry acad sys rel
        illus tit constr penn stat comm subcomm sess doc const cnty ins mut indus elec mfg com res
        psychol cert conf supp ann med min hr hrs atty attn jan feb mar apr jun jul aug sept sep
        oct nov dec mon tue tues thu thur thurs fri assn assoc
        """)),
    endingAbbreviations: Set(
      wordList(
        """
        a.m p.m b.c a.d b.c.e c.e ph.d m.d b.a m.a m.b.a b.sc m.sc d.d.s j.d ll.b ll.m ll.d m.p.h
        d.phil oz lb lbs mi mph ft kg km cm mm
        """)),
    wordsAfterTimes: Set(
      wordList(
        """
        eastern pacific central mountain atlantic greenwich est edt pst pdt cst cdt gmt utc et pt
        ct monday tuesday wednesday thursday friday saturday sunday january february march april
        may june july august september october november december
        """)),
    phraseOpeners: Set(
      wordList(
        """
        at in by on around about after before since until till from circa between
        """)),
    figureAbbreviations: Set(
      wordList(
        """
        no nos nr p pp pg pgs par para paras vol vols fig figs ch chap chaps sec sect art arts eq
        eqs ex exh cl col cols ed eds fn n nn tbl pt pts app rev r ref refs id stat wall how met
        cush pick vet tit illus cmt sched bk op ser ver v jan feb mar apr jun jul aug sept sep oct
        nov dec ca approx c n° nº
        """)),
    properAbbreviations: Set(
      wordList(
        """
        mass miss ill ore wash ind del am int pac cal atl nw ne sw se
        """)),
    unitAbbreviations: Set(
      wordList(
        """
        in ft yd mi lb lbs oz pt qt gal cm mm kg km sq cu hr hrs min sec
        """)),
    lowerCaseMayOpen: true,
    unmarkedEnds: SentenceConventions.englishUnmarkedEnds,
    alwaysCapitalised: ["i", "i'm", "i've", "i'd", "i'll"],
    figuresApartAreNotes: true,
    wordsBeforeOrdinals: Set(
      wordList(
        """
        and or
        """)),
    sentenceOpeners: Set(
      wordList(
        """
        additionally meanwhile furthermore according later finally eventually today yesterday
        tomorrow perhaps maybe sometimes usually recently unfortunately fortunately nevertheless
        nonetheless consequently similarly instead first second third next last please yes ok okay
        dozens hundreds thousands millions billions well two three four five six seven eight nine ten many it's he's she's they're we're
        you're i'm i've i'd i'll that's there's what's let's don't come go see take call
        """)),
    notOpeners: Set(
      wordList(
        """
        will may mine one s t d m re ve don can might must not no me him them us none
        """)))

  private static let englishValues = ValueWords(
    decimalMark: UInt8(ascii: "."),
    dayFirst: false,
    numerals: [
      "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
      "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
      "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
      "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
      "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ],
    hundreds: ["hundred", "hundreds"],
    magnitudes: [
      "thousand": 3, "million": 6, "millions": 6, "mn": 6, "mln": 6, "mio": 6, "billion": 9,
      "billions": 9, "bn": 9, "bln": 9, "trillion": 12, "trillions": 12, "tn": 12, "trn": 12,
      "quadrillion": 15, "quintillion": 18, "lakh": 5, "lakhs": 5, "lac": 5, "lkh": 5,
      "lkhs": 5, "crore": 7, "crores": 7, "cr": 7,
    ],
    boundMagnitudes: ["thousand": 3, "million": 6, "billion": 9, "trillion": 12],
    attachedMagnitudes: ["k": 3, "m": 6, "mn": 6, "bn": 9, "b": 9, "tn": 12],
    spacedJoiner: true,
    collectives: ["dozen": 12, "dozens": 12, "doz": 12, "dozs": 12, "score": 20],
    ordinals: [
      "first": 1, "firstly": 1, "secondly": 2, "thirdly": 3, "second": 2, "third": 3, "fifth": 5,
      "eighth": 8, "ninth": 9, "nineth": 9,
      "twelfth": 12, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
      "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    ],
    ordinalStemEndings: [""],
    endings: [
      .ordinal: ["th"], .fraction: ["ths", "s"], .times: ["fold"],
    ],
    fractions: [
      "quarter": 4, "quarters": 4, "thirds": 3, "fifths": 5, "eighths": 8, "halves": 2,
    ],
    fixedNumbers: [
      "half": ExactNumber(5, exponent: -1), "twice": ExactNumber(2), "double": ExactNumber(2),
      "thrice": ExactNumber(3), "triple": ExactNumber(3), "quadruple": ExactNumber(4),
    ],
    vagueNumbers: [
      "tens": ExactNumber(10), "dozens": ExactNumber(12), "scores": ExactNumber(20),
      "hundreds": ExactNumber(100), "thousands": ExactNumber(1, exponent: 3),
      "lakhs": ExactNumber(1, exponent: 5), "millions": ExactNumber(1, exponent: 6),
      "crores": ExactNumber(1, exponent: 7), "billions": ExactNumber(1, exponent: 9),
      "trillions": ExactNumber(1, exponent: 12), "umpteen": ExactNumber(12),
    ],
    vagueBeforeOf: ["scores", "tens"],
    few: ["few": [3, 2], "couple": [2]],
    pairs: ["pair"],
    months: [
      ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
      ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"],
      ["october", "oct"], ["november", "nov"], ["december", "dec"],
    ],
    weekdays: [
      ["monday", "mondays", "mon"], ["tuesday", "tuesdays", "tue", "tues"],
      ["wednesday", "wednesdays", "wed"], ["thursday", "thursdays", "thu", "thur", "thurs"],
      ["friday", "fridays", "fri"], ["saturday", "saturdays", "sat"],
      ["sunday", "sundays", "sun"],
    ],
    doubtfulDates: [
      "may", "march", "mar", "dec", "sep", "jan", "jun", "jul", "august", "mon", "wed", "thu",
      "sat", "sun",
    ],
    feasts: [
      "christmas": (12, 25), "xmas": (12, 25), "christmas day": (12, 25), "halloween": (10, 31),
      "christmas eve": (12, 24), "boxing day": (12, 26), "new year day": (1, 1),
      "new year eve": (12, 31), "new years day": (1, 1), "new years eve": (12, 31),
      "valentine day": (2, 14), "valentines day": (2, 14), "saint patrick": (3, 17),
      "saint patrick day": (3, 17), "st patrick day": (3, 17), "april fools day": (4, 1),
      "april fool day": (4, 1), "all saints day": (11, 1), "all saints' day": (11, 1),
      "all souls day": (11, 2), "all souls' day": (11, 2), "epiphany": (1, 6),
      "candlemas": (2, 2), "groundhog day": (2, 2), "earth day": (4, 22), "may day": (5, 1),
      "international workers day": (5, 1), "international workers' day": (5, 1),
      "independence day": (7, 4), "assumption day": (8, 15), "veterans day": (11, 11),
      "reformation day": (10, 31), "walpurgis night": (4, 30), "juneteenth": (6, 19),
      "international women day": (3, 8), "german unity day": (10, 3),
      "day of german unity": (10, 3), "canada day": (7, 1), "flag day": (6, 14),
      "guy fawkes day": (11, 5), "guy fawkes night": (11, 5), "bonfire night": (11, 5),
      "cinco de mayo": (5, 5), "april fools": (4, 1), "remembrance day": (11, 11),
      "armistice day": (11, 11), "bastille day": (7, 14), "anzac day": (4, 25),
      "australia day": (1, 26), "st george day": (4, 23), "st andrew day": (11, 30),
      "st nicholas day": (12, 6), "st stephen day": (12, 26), "all hallows eve": (10, 31),
      "all hallow eve": (10, 31), "singles day": (11, 11), "world environment day": (6, 5),
      "world aids day": (12, 1), "human rights day": (12, 10), "children day": (6, 1),
      "pi day": (3, 14), "inauguration day": (1, 20),
    ],
    movableFeasts: [
      "easter": .afterEaster(0), "easter sunday": .afterEaster(0), "easter monday": .afterEaster(1),
      "good friday": .afterEaster(-2), "maundy thursday": .afterEaster(-3),
      "palm sunday": .afterEaster(-7), "ash wednesday": .afterEaster(-46),
      "ascension day": .afterEaster(39), "pentecost": .afterEaster(49),
      "whit sunday": .afterEaster(49), "whit monday": .afterEaster(50),
      "corpus christi": .afterEaster(60),
      "thanksgiving": .after(place: 4, weekday: 4, month: 11, days: 0),
      "thanksgiving day": .after(place: 4, weekday: 4, month: 11, days: 0),
      "black friday": .after(place: 4, weekday: 4, month: 11, days: 1),
      "cyber monday": .after(place: 4, weekday: 4, month: 11, days: 4),
      "memorial day": .after(place: 1, weekday: 1, month: 6, days: -7),
      "mlk day": .after(place: 3, weekday: 1, month: 1, days: 0),
      "martin luther king day": .after(place: 3, weekday: 1, month: 1, days: 0),
      "presidents day": .after(place: 3, weekday: 1, month: 2, days: 0),
      "president day": .after(place: 3, weekday: 1, month: 2, days: 0),
      "columbus day": .after(place: 2, weekday: 1, month: 10, days: 0),
      "father day": .after(place: 3, weekday: 7, month: 6, days: 0),
      "fathers day": .after(place: 3, weekday: 7, month: 6, days: 0),
      "shrove tuesday": .afterEaster(-47), "trinity sunday": .afterEaster(56),
      "labour day": .after(place: 1, weekday: 1, month: 9, days: 0),
      "labor day": .after(place: 1, weekday: 1, month: 9, days: 0),
      "mother day": .after(place: 2, weekday: 7, month: 5, days: 0),
      "mothers day": .after(place: 2, weekday: 7, month: 5, days: 0),
    ],
    durations: [
      "year": ("Y", 1), "years": ("Y", 1), "yr": ("Y", 1), "yrs": ("Y", 1), "month": ("M", 1),
      "months": ("M", 1), "week": ("W", 1), "weeks": ("W", 1), "wk": ("W", 1), "wks": ("W", 1),
      "day": ("D", 1), "days": ("D", 1), "hour": ("TH", 1), "hours": ("TH", 1),
      "hr": ("TH", 1), "hrs": ("TH", 1), "h": ("TH", 1), "minute": ("TM", 1),
      "minutes": ("TM", 1), "min": ("TM", 1), "mins": ("TM", 1), "second": ("TS", 1),
      "seconds": ("TS", 1), "sec": ("TS", 1), "secs": ("TS", 1), "decade": ("Y", 10),
      "decades": ("Y", 10), "century": ("Y", 100), "centuries": ("Y", 100),
      "millennium": ("Y", 1000), "millennia": ("Y", 1000), "fortnight": ("W", 2),
    ],
    units: [
      "meter": "m", "meters": "m", "metre": "m", "metres": "m", "kilometer": "km",
      "kilometers": "km", "kilometre": "km", "kilometres": "km", "centimeter": "cm",
      "centimeters": "cm", "centimetre": "cm", "centimetres": "cm", "millimeter": "mm",
      "millimeters": "mm", "millimetre": "mm", "millimetres": "mm", "micrometer": "µm",
      "micrometers": "µm", "micrometre": "µm", "micrometres": "µm", "micron": "µm", "microns": "µm",
      "mpg": "mpg", "nanometer": "nm",
      "nanometers": "nm", "nanometre": "nm", "nanometres": "nm", "mile": "mi", "miles": "mi",
      "foot": "ft", "feet": "ft", "inch": "in", "inches": "in", "yard": "yd", "yards": "yd",
      "gram": "g", "grams": "g", "gramme": "g", "grammes": "g", "kilogram": "kg",
      "kilograms": "kg", "kilogramme": "kg", "kilo": "kg", "kilos": "kg", "kgs": "kg",
      "milligram": "mg", "milligrams": "mg", "microgram": "µg", "micrograms": "µg",
      "ton": "t", "tons": "t", "tonne": "t", "tonnes": "t", "pound": "lb", "pounds": "lb",
      "lbs": "lb", "ounce": "oz", "ounces": "oz", "carat": "ct", "carats": "ct", "stone": "st",
      "liter": "l", "liters": "l", "litre": "l", "litres": "l", "milliliter": "ml",
      "milliliters": "ml", "millilitre": "ml", "millilitres": "ml", "gallon": "gal",
      "gallons": "gal", "hectoliter": "hl", "hectoliters": "hl", "barrel": "bbl",
      "barrels": "bbl", "pint": "pt", "pints": "pt", "quart": "qt", "quarts": "qt",
      "cup": "cup", "cups": "cup", "teaspoon": "tsp", "teaspoons": "tsp", "tablespoon": "tbsp",
      "tablespoons": "tbsp", "hectare": "ha", "hectares": "ha", "acre": "ac", "acres": "ac",
      "mph": "mph", "kph": "km/h", "kmh": "km/h", "knot": "kn", "knots": "kn", "celsius": "°C",
      "centigrade": "°C", "fahrenheit": "°F", "kelvin": "K", "kelvins": "K", "radian": "rad",
      "radians": "rad", "watt": "W", "watts": "W", "kilowatt": "kW", "kilowatts": "kW",
      "megawatt": "MW", "megawatts": "MW", "gigawatt": "GW", "gigawatts": "GW",
      "terawatt": "TW", "terawatts": "TW", "volt": "V", "volts": "V", "ampere": "A",
      "amperes": "A", "amps": "A", "amp": "A", "ohm": "Ω", "ohms": "Ω", "joule": "J",
      "joules": "J", "calorie": "cal", "calories": "cal", "horsepower": "hp", "newton": "N",
      "newtons": "N", "pascal": "Pa", "pascals": "Pa", "bar": "bar", "bars": "bar",
      "hertz": "Hz", "kilohertz": "kHz", "megahertz": "MHz", "gigahertz": "GHz",
      "decibel": "dB", "decibels": "dB", "bit": "bit", "bits": "bit", "byte": "B",
      "bytes": "B", "kilobyte": "kB", "kilobytes": "kB", "megabyte": "MB", "megabytes": "MB",
      "gigabyte": "GB", "gigabytes": "GB", "gigs": "GB", "terabyte": "TB", "terabytes": "TB",
      "petabyte": "PB", "petabytes": "PB", "pixel": "px", "pixels": "px",
      "metric ton": "t", "metric tons": "t", "metric tonnes": "t", "short ton": "tn. sh.",
      "short tons": "tn. sh.", "nautical mile": "nmi", "nautical miles": "nmi",
      "fluid ounce": "fl oz", "fluid ounces": "fl oz", "celcius": "°C", "microgramme": "µg",
      "microgrammes": "µg", "milligramme": "mg", "milligrammes": "mg", "decimeter": "dm",
      "decimeters": "dm", "decimetre": "dm", "decimetres": "dm", "light year": "ly",
      "light years": "ly", "light-years": "ly", "lightyear": "ly", "lightyears": "ly",
      "long ton": "t", "long tons": "t", "megaton": "Mt", "megatons": "Mt", "megatonnes": "Mt",
      "gigaton": "Gt", "gigatons": "Gt", "gigatonnes": "Gt", "kiloton": "kt", "kilotons": "kt",
      "kilotonnes": "kt", "hectopascal": "hPa", "hectopascals": "hPa", "kilopascal": "kPa",
      "kilopascals": "kPa", "millibar": "mbar", "millibars": "mbar", "kilovolt": "kV",
      "kilovolts": "kV", "millivolts": "mV", "kilojoule": "kJ", "kilojoules": "kJ",
      "megajoules": "MJ", "kilocalorie": "kcal", "kilocalories": "kcal", "kilowatthour": "kWh",
      "kilowatthours": "kWh", "megapixel": "MP", "megapixels": "MP", "kilobit": "kbit",
      "kilobits": "kbit", "megabit": "Mbit", "megabits": "Mbit", "gigabit": "Gbit",
      "gigabits": "Gbit", "centiliter": "cl", "centilitres": "cl", "deciliter": "dl",
      "decilitre": "dl", "hectolitre": "hl", "hectolitres": "hl", "dram": "dr", "drams": "dr",
      "bushel": "bu", "bushels": "bu", "fathom": "ftm", "fathoms": "ftm", "furlong": "fur",
      "furlongs": "fur", "farenheit": "°F", "yds": "yd",
      "mls": "ml", "gals": "gal", "kms": "km",
    ],
    looseUnits: [
      "bit", "degree", "percentage", "sec", "second", "minute", "mark", "stone", "bar", "cup",
      "turn", "carat", "penny", "quid",
    ],
    bodyHeightUnits: ["foot"],
    hourly: ["a", "an"],
    areaWords: ["square", "sq"],
    volumeWords: ["cubic", "cu"],
    coinLetter: UInt8(ascii: "p"),
    currencies: [
      "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "euro": "EUR",
      "euros": "EUR", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "yen": "JPY",
      "sterling": "GBP", "quid": "GBP", "franc": "CHF", "francs": "CHF", "ruble": "RUB",
      "rubles": "RUB", "rouble": "RUB", "roubles": "RUB", "rupee": "INR", "rupees": "INR",
      "mark": "DEM", "marks": "DEM", "markka": "FIM", "krona": "SEK", "kronor": "SEK",
      "krone": "NOK", "kroner": "NOK", "kronas": "SEK", "zloty": "PLN", "zlotys": "PLN",
      "forint": "HUF", "forints": "HUF", "lira": "TRY", "liras": "TRY", "lire": "ITL",
      "peso": "MXN", "pesos": "MXN", "reais": "BRL", "rand": "ZAR",
      "won": "KRW", "shekel": "ILS", "shekels": "ILS", "hryvnia": "UAH", "hryvnias": "UAH",
      "dirham": "AED", "dirhams": "AED", "riyal": "SAR", "riyals": "SAR", "rial": "IRR",
      "rials": "IRR", "dinar": "KWD", "dinars": "KWD", "ringgit": "MYR", "ringgits": "MYR",
      "sen": "sen", "drachma": "GRD", "drachmas": "GRD", "escudo": "PTE", "escudos": "PTE",
      "peseta": "ESP", "pesetas": "ESP", "schilling": "ATS", "schillings": "ATS",
      "shilling": "KES", "shillings": "KES", "naira": "NGN", "cedi": "GHS", "cedis": "GHS",
      "taka": "BDT", "rupiah": "IDR", "rupiahs": "IDR", "dong": "VND", "koruna": "CZK",
      "korunas": "CZK", "leu": "RON", "lei": "RON", "lev": "BGN", "leva": "BGN", "kuna": "HRK",
      "tenge": "KZT", "kopek": "kopek", "kopeks": "kopek", "kopecks": "kopek", "kopiykas": "kopek",
      "centime": "cent", "centimes": "cent", "baht": "THB", "guilder": "NLG", "guilders": "NLG",
      "cent": "cent", "cents": "cent",
      "penny": "penny", "pennies": "cent", "pence": "penny", "bitcoin": "BTC",
      "bitcoins": "BTC",
    ],
    nations: [
      "us": "US", "american": "US", "canadian": "CA", "australian": "AU", "chinese": "CN",
      "japanese": "JP", "indian": "IN", "british": "GB", "swiss": "CH", "finnish": "FI",
      "german": "DE", "danish": "DK", "norwegian": "NO", "swedish": "SE", "czech": "CZ",
      "egyptian": "EG", "mexican": "MX", "malaysian": "MY", "malaysia": "MY", "turkish": "TR",
      "dutch": "NL", "taiwanese": "TW", "taiwan": "TW", "singapore": "SG", "hk": "HK",
      "pakistani": "PK", "french": "FR", "brazilian": "BR", "russian": "RU", "polish": "PL",
      "saudi": "SA", "argentine": "AR", "argentinian": "AR", "chilean": "CL", "colombian": "CO",
      "korean": "KR", "kong": "HK", "zealand": "NZ", "african": "ZA", "israeli": "IL",
      "iranian": "IR", "iraqi": "IQ", "kuwaiti": "KW", "kenyan": "KE", "nigerian": "NG",
      "hungarian": "HU", "bulgarian": "BG", "romanian": "RO", "serbian": "RS", "icelandic": "IS",
      "thai": "TH", "cuban": "CU", "moroccan": "MA", "tunisian": "TN", "jordanian": "JO",
      "lankan": "LK", "ukrainian": "UA", "syrian": "SY", "lebanese": "LB",
    ],
    roles: [
      (.article, ["a", "an"]),
      (.joiner, ["and"]),
      (.between, ["between"]),
      (.upTo, ["to", "through", "until", "till"]),
      (.percent, ["percent", "percents", "pct", "pc", "percentage"]),
      (.per, ["per", "a", "an", "each", "every"]),
      (.cent, ["cent", "cents"]),
      (.label, ["no", "number", "nos", "nr"]),
      (.decimalPoint, ["point"]),
      (.minus, ["minus", "negative"]),
      (.half, ["half"]),
      (.quarter, ["quarter"]),
      (.past, ["past", "after"]),
      (.before, ["to", "till", "before", "of"]),
      (.clock, ["o'clock", "oclock", "ish", "hours", "hrs"]),
      (.beforeNoon, ["am", "morning"]),
      (.afterNoon, ["pm", "afternoon", "evening", "tonight"]),
      (.night, ["night"]),
      (.hourCue, ["at", "around", "@", "by"]),
      (.dayCue, ["the", "on"]),
      (.yearCue, ["in", "since", "year", "by", "until", "during", "early", "late", "from"]),
      (.vague, ["several", "few", "many", "some", "couple"]),
      (.of, ["of"]),
      (.noon, ["noon", "midday", "noonish"]),
      (.midnight, ["midnight"]),
      (.ordinalMark, ["st", "nd", "rd", "th"]),
      (.decadeMark, ["s"]),
      (.pronoun, ["one"]),
      (.determiner, ["the", "his", "her", "its", "their", "our", "my", "your"]),
      (
        .small,
        [
          "in", "on", "at", "for", "and", "or", "to", "with", "but", "when", "as", "by", "from",
          "tomorrow", "today", "tonight", "yesterday", "this", "next", "last", "every", "until",
          "till", "if", "then", "because", "while", "after", "before", "please", "is", "was",
          "were", "are", "will", "would", "has", "had", "have", "that", "which", "who", "it",
          "he", "she", "they", "we", "i", "you", "the", "a", "an", "of", "during", "since",
          "not", "than", "sharp", "more", "less", "only", "just",
        ]
      ),
      (.degree, ["degree", "degrees", "deg"]),
      (
        .title,
        [
          "mr", "mrs", "ms", "dr", "prof", "president", "sir", "king", "queen", "pope", "emperor",
          "tsar", "czar",
        ]
      ),
      (.times, ["fold"]),
      (.day, ["day"]),
      (.minute, ["minute", "minutes", "min", "mins"]),
      (.old, ["old", "olds"]),
      (.age, ["age", "aged"]),
      (.over, ["over"]),
      (.out, ["out"]),
      (.last, ["last"]),
      (.share, ["of"]),
      (.inTotal, ["in"]),
      (.unitPrefix, ["metric", "short", "nautical", "fluid", "light"]),
      (.below, ["below", "under"]),
      (.possessive, ["his", "her", "their", "our", "my", "your"]),
      (
        .numbered,
        [
          "act", "annex", "appendix", "article", "book", "chapter", "class", "division", "grade",
          "group", "level", "part", "phase", "section", "stage", "title", "type", "volume", "war",
        ]
      ),
    ],
    doubtfulLabels: ["no"],
    acronyms: ["usa": "us", "uno": "un", "ngos": "ngo"],
    names: englishNames,
    idioms: [:])
}
