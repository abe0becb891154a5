extension Language {
  /// French.
  public static let french = Language(
    code: "fr", name: "French",
    tellingWords: frenchTellingWords,
    functionWords: frenchFunctionWords,
    // Measured as .99 French characters for one German (a yearbook), which takes 1 / .88 of English.
    lengthAgainstEnglish: 0.99 / 0.88,
    sentences: frenchSentences,
    values: frenchValues)

  // Not `la`, `que`, `de`, `un`, `se`, `si` and the like: Spanish and Italian texts are full of them.
  private static let frenchTellingWords = wordList(
    """
    le les et est une dans qui pas ne au aux avec ce cette ces cet il elle nous vous ils elles sont
    mais ou sur plus pour par leur leurs etre ete etait etaient comme tout tous fait meme sans sous
    deux peut avait avaient ont donc alors aussi bien apres avant encore depuis chez dont tres ainsi
    quand puis lui votre notre vos mes moi toujours jamais rien faire voici car lorsque ici
    c'est qu'il qu'elle qu'ils n'est n'a d'un d'une s'est j'ai n'y l'on qu'un qu'une
    """)

  private static let frenchFunctionWords = Set(
    wordList(
      """
      le la les l un une des du de d au aux a et ou mais donc or ni car que qu qui quoi dont quand
      comme si lorsque lorsqu puisque puisqu quoique quoiqu afin tandis alors ainsi aussi encore
      deja toujours jamais souvent parfois tres trop assez plus moins peu beaucoup bien mal dans en
      sur sous vers par pour avec sans chez entre parmi contre depuis pendant durant avant apres
      devant derriere malgre selon sauf hors jusque jusqu des pres loin outre je j tu il elle on
      nous vous ils elles me m te t se s lui leur leurs y moi toi soi eux ce c cet cette ces ceci
      cela ca celui celle ceux celles mon ma mes ton ta tes son sa ses notre nos votre vos chaque
      chacun chacune tout toute tous toutes aucun aucune nul nulle autre autres meme memes tel telle
      tels telles quel quelle quels quelles lequel laquelle lesquels lesquelles auquel duquel
      plusieurs quelque quelques certain certaine certains certaines rien personne ne n pas point
      non oui ici la voici voila etre suis es est sommes etes sont etais etait etions etaient fus fut
      furent serai sera serons serez seront serais serait seraient sois soit soient fusse fussent ete
      etant avoir ai as avons avez ont avais avait avions avaient eus eut eurent aurai aura aurons
      aurez auront aurais aurait auraient aie ait aient eu ayant fait faire peut peuvent pouvait
      pouvaient doit doivent devait devaient puis ensuite enfin cependant pourtant toutefois
      neanmoins
      """))

  private static let frenchSentences = SentenceConventions(
    innerAbbreviations: Set(
      wordList(
        """
        m mm mme mmes mlle mlles dr drs pr prof mgr mgrs r.p rev st ste sts stes gal gen cdt lt adj
        cf vs p.ex c.a.d i.e e.g resp trad dept dep arr cant bld boul mons abbr adv anc angl ital
        esp lat spec gouv insp
        """)),
    closingAbbreviations: Set(
      wordList(
        """
        etc cie j.c j.-c s.a s.a.r.l s.n.c s.a.s ltd inc corp bros co al et.al sq sqq suiv ss ibid
        ibidem id op.cit loc.cit p.s n.b s.v.p r.s.v.p u.s u.s.a n.d.l.r n.d.t n.s apr av ap fasc
        cit inf sup supp suppl hect
        """)),
    figureAbbreviations: Set(
      wordList(
        """
        no nos n n° nº art chap ch fig pl p pp t tom vol v vv liv coll al alin sect tit par paragr
        ann tab tabl ill bd ms mss f ff fol fos ed ex env tel janv fevr fev avr juil juill sept oct
        nov dec
        """)),
    unitAbbreviations: Set(
      wordList(
        """
        m km cm mm kg g h min sec s l ha t fr frs
        """)),
    wordsBeforeOrdinals: ["et", "ou"],
    elisionsOpen: true,
    sentenceOpeners: Set(
      wordList(
        """
        l' d' c' qu' j' n' s' m' t' jusqu' lorsqu' puisqu' quoiqu' aujourd'hui hier demain
        maintenant bientot soudain longtemps autrefois jadis peut peut-etre heureusement
        malheureusement naturellement certes surtout seulement finalement premierement deuxiemement
        d'abord d'autres d'ailleurs c'est c'etait il elle on dehors dedans partout ailleurs ensuite
        quelquefois presque environ grace apres avant malgre faute afin bref enfin voila voici
        pourquoi comment combien ou deux trois quatre cinq six sept huit neuf dix cent mille
        beaucoup personne nul merci pardon bonjour oui non
        """)),
    notOpeners: Set(
      wordList(
        """
        d l c m n j s t qu y point pas moi toi soi lui eux es as ai eu fut
        """)))

  private static let frenchValues = ValueWords(
    decimalMark: UInt8(ascii: ","),
    dayFirst: true,
    elisions: [
      "l'", "d'", "c'", "j'", "m'", "n'", "s'", "t'", "qu'", "jusqu'", "lorsqu'", "puisqu'",
      "quoiqu'", "quelqu'",
    ],
    countsByTwenties: true,
    modifiersFollow: true,
    hoursStandAlone: false,
    romanOrdinals: true,
    numeralsCompound: false,
    numerals: [
      "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6,
      "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13,
      "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30,
      "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
      "octante": 80, "nonante": 90,
    ],
    hundreds: ["cent", "cents"],
    magnitudes: [
      "mille": 3, "mil": 3, "million": 6, "millions": 6, "mio": 6, "milliard": 9,
      "milliards": 9, "mrd": 9, "mds": 9, "billion": 12, "billions": 12, "billiard": 15,
      "billiards": 15, "trillion": 18, "trillions": 18,
    ],
    attachedMagnitudes: ["k": 3, "m": 6],
    bareHundreds: true,
    collectives: [
      "dizaine": 10, "dizaines": 10, "douzaine": 12, "douzaines": 12, "quinzaine": 15,
      "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
      "soixantaine": 60, "centaine": 100, "centaines": 100, "millier": 1000, "milliers": 1000,
    ],
    ordinals: [
      "premier": 1, "première": 1, "premiers": 1, "premières": 1, "second": 2, "seconde": 2,
      "seconds": 2, "deuxième": 2, "deuxièmes": 2, "troisième": 3, "troisièmes": 3,
      "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9,
      "unième": 1, "dixième": 10, "onzième": 11, "douzième": 12, "treizième": 13,
      "quatorzième": 14, "quinzième": 15, "seizième": 16, "vingtième": 20, "trentième": 30,
      "quarantième": 40, "cinquantième": 50, "soixantième": 60, "septantième": 70,
      "huitantième": 80, "nonantième": 90, "centième": 100, "millième": 1000,
      "millionième": 1_000_000,
    ],
    fractions: [
      "tiers": 3, "quart": 4, "quarts": 4, "cinquièmes": 5, "sixièmes": 6, "septièmes": 7,
      "huitièmes": 8, "neuvièmes": 9, "dixièmes": 10, "centièmes": 100, "millièmes": 1000,
    ],
    fixedNumbers: [
      "demi": ExactNumber(5, exponent: -1), "demie": ExactNumber(5, exponent: -1),
      "moitié": ExactNumber(5, exponent: -1), "double": ExactNumber(2),
      "triple": ExactNumber(3), "quadruple": ExactNumber(4),
    ],
    months: [
      ["janvier", "janv", "jan"], ["février", "févr", "fév", "fevrier"], ["mars"],
      ["avril", "avr"], ["mai"], ["juin"], ["juillet", "juill", "juil"], ["août", "aout"],
      ["septembre", "sept"], ["octobre", "oct"], ["novembre", "nov"],
      ["décembre", "déc", "decembre"],
    ],
    weekdays: [
      ["lundi", "lundis", "lun"], ["mardi", "mardis"], ["mercredi", "mercredis"],
      ["jeudi", "jeudis"], ["vendredi", "vendredis", "ven"], ["samedi", "samedis", "sam"],
      ["dimanche", "dimanches", "dim"],
    ],
    capitalisedDates: false,
    // `sept` is seven, `Midi` the south.
    doubtfulDates: ["sept", "lun", "ven", "sam", "dim", "jan", "midi"],
    feasts: [
      "noël": (12, 25), "toussaint": (11, 1), "jour de l'an": (1, 1), "nouvel an": (1, 1),
      "saint sylvestre": (12, 31), "épiphanie": (1, 6), "chandeleur": (2, 2),
      "assomption": (8, 15), "halloween": (10, 31), "saint valentin": (2, 14),
      "fête du travail": (5, 1), "fête nationale": (7, 14),
    ],
    movableFeasts: [
      "pâques": .afterEaster(0), "vendredi saint": .afterEaster(-2),
      "jeudi saint": .afterEaster(-3), "lundi de pâques": .afterEaster(1),
      "dimanche de pâques": .afterEaster(0), "ascension": .afterEaster(39),
      "pentecôte": .afterEaster(49), "lundi de pentecôte": .afterEaster(50),
      "mercredi des cendres": .afterEaster(-46),
    ],
    durations: [
      "an": ("Y", 1), "ans": ("Y", 1), "année": ("Y", 1), "années": ("Y", 1), "mois": ("M", 1),
      "semaine": ("W", 1), "semaines": ("W", 1), "jour": ("D", 1), "jours": ("D", 1),
      "journée": ("D", 1), "journées": ("D", 1), "heure": ("TH", 1), "heures": ("TH", 1),
      "h": ("TH", 1), "minute": ("TM", 1), "minutes": ("TM", 1), "min": ("TM", 1),
      "mn": ("TM", 1), "seconde": ("TS", 1), "secondes": ("TS", 1), "sec": ("TS", 1),
      "décennie": ("Y", 10), "décennies": ("Y", 10), "siècle": ("Y", 100),
      "siècles": ("Y", 100), "millénaire": ("Y", 1000), "millénaires": ("Y", 1000),
    ],
    units: [
      "mètre": "m", "mètres": "m", "kilomètre": "km", "kilomètres": "km", "décimètre": "dm",
      "décimètres": "dm", "centimètre": "cm", "centimètres": "cm", "millimètre": "mm",
      "millimètres": "mm", "micromètre": "µm", "micromètres": "µm", "nanomètre": "nm",
      "nanomètres": "nm", "milles marins": "nmi", "milles nautiques": "nmi",
      "pouce": "in", "pouces": "in", "yard": "yd", "yards": "yd", "gramme": "g", "grammes": "g",
      "kilogramme": "kg",
      "kilogrammes": "kg", "kilo": "kg", "kilos": "kg", "milligramme": "mg",
      "milligrammes": "mg", "microgramme": "µg", "microgrammes": "µg", "tonne": "t",
      "tonnes": "t", "quintal": "q", "quintaux": "q", "once": "oz", "onces": "oz",
      "carat": "ct", "carats": "ct", "litre": "l", "litres": "l", "millilitre": "ml",
      "millilitres": "ml", "centilitre": "cl", "centilitres": "cl", "décilitre": "dl",
      "décilitres": "dl", "hectolitre": "hl", "hectolitres": "hl", "gallon": "gal",
      "gallons": "gal", "baril": "bbl", "barils": "bbl", "hectare": "ha", "hectares": "ha",
      "acre": "ac", "acres": "ac", "noeud": "kn", "noeuds": "kn", "nœuds": "kn",
      "celsius": "°C", "centigrades": "°C", "fahrenheit": "°F", "kelvin": "K", "kelvins": "K",
      "radian": "rad", "radians": "rad", "watt": "W", "watts": "W", "kilowatt": "kW",
      "kilowatts": "kW", "mégawatt": "MW", "mégawatts": "MW", "gigawatt": "GW",
      "gigawatts": "GW", "térawatt": "TW", "térawatts": "TW", "kilowattheure": "kWh",
      "kilowattheures": "kWh", "mégawattheures": "MWh", "gigawattheures": "GWh",
      "térawattheures": "TWh", "volt": "V", "volts": "V", "ampère": "A", "ampères": "A",
      "ohm": "Ω", "ohms": "Ω", "joule": "J", "joules": "J", "kilojoules": "kJ",
      "calorie": "cal", "calories": "cal", "kilocalories": "kcal", "newton": "N",
      "newtons": "N", "pascal": "Pa", "pascals": "Pa", "hectopascals": "hPa", "bar": "bar",
      "bars": "bar", "hertz": "Hz", "kilohertz": "kHz", "mégahertz": "MHz",
      "gigahertz": "GHz", "décibel": "dB", "décibels": "dB", "octet": "B", "octets": "B",
      "ko": "kB", "mo": "MB", "go": "GB", "to": "TB", "kilooctets": "kB", "mégaoctets": "MB",
      "gigaoctets": "GB", "téraoctets": "TB", "pixel": "px", "pixels": "px",
    ],
    looseUnits: ["degré", "minute", "seconde", "mark", "bar", "once", "point", "pouce"],
    areaWords: ["carré", "carrés"],
    volumeWords: ["cube", "cubes"],
    currencies: [
      "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "franc": "CHF",
      "francs": "CHF", "yen": "JPY", "yens": "JPY", "yuan": "CNY", "yuans": "CNY",
      "renminbi": "CNY", "rouble": "RUB", "roubles": "RUB", "roupie": "INR", "roupies": "INR",
      "mark": "DEM", "marks": "DEM", "schilling": "ATS", "schillings": "ATS",
      "couronnes": "SEK", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF",
      "lires": "ITL", "peso": "MXN", "pesos": "MXN", "rand": "ZAR",
      "rands": "ZAR", "won": "KRW", "wons": "KRW", "shekel": "ILS", "shekels": "ILS",
      "hryvnia": "UAH", "hryvnias": "UAH", "dirham": "AED", "dirhams": "AED", "riyal": "SAR",
      "riyals": "SAR", "dinar": "KWD", "dinars": "KWD", "florin": "NLG", "florins": "NLG",
      "centime": "cent", "centimes": "cent", "cents": "cent", "pence": "penny",
      "bitcoin": "BTC", "bitcoins": "BTC",
    ],
    nations: [
      "us": "US", "américain": "US", "américains": "US", "canadien": "CA", "canadiens": "CA",
      "australien": "AU", "australiens": "AU", "hongkongais": "HK", "singapouriens": "SG",
      "néozélandais": "NZ", "chinois": "CN", "japonais": "JP", "indiennes": "IN",
      "pakistanaises": "PK", "suisse": "CH", "suisses": "CH", "suédoises": "SE",
      "suédoise": "SE", "danoises": "DK", "danoise": "DK", "norvégiennes": "NO",
      "norvégienne": "NO", "tchèques": "CZ", "islandaises": "IS", "mexicains": "MX",
      "argentins": "AR", "chiliens": "CL", "tunisiens": "TN", "algériens": "DZ",
      "marocains": "MA", "russes": "RU", "turques": "TR",
    ],
    roles: [
      (.article, ["un", "une"]),
      (.joiner, ["et"]),
      (.between, ["entre"]),
      (.upTo, ["à", "au"]),
      (.percent, ["pourcent", "pourcents"]),
      (.per, ["par", "pour"]),
      (.cent, ["cent"]),
      (.label, ["n", "no", "nos", "numéro", "numéros"]),
      (.decimalPoint, ["virgule"]),
      (.minus, ["minus"]),
      (.half, ["demi", "demie"]),
      (.quarter, ["quart"]),
      (.past, ["après"]),
      (.before, ["moins"]),
      (.clock, ["h", "heure", "heures"]),
      (.beforeNoon, ["matin", "matinée"]),
      (.afterNoon, ["soir", "soirée"]),
      (.night, ["nuit"]),
      // `A` is also `À` without its accent.
      (.hourCue, ["à", "a", "est", "vers", "dès", "avant"]),
      (.dayCue, ["le", "du", "au"]),
      (
        .yearCue,
        [
          "en", "an", "année", "depuis", "dès", "avant", "après", "vers", "début", "fin",
          "jusqu'",
        ]
      ),
      (.decadeCue, ["années"]),
      (.vague, ["plusieurs", "quelques", "certains"]),
      (.of, ["de", "d'", "du", "des"]),
      (.noon, ["midi"]),
      (.midnight, ["minuit"]),
      (
        .ordinalMark,
        [
          "er", "ers", "re", "res", "ère", "ères", "e", "es", "ème", "èmes", "eme", "ième",
          "nd", "nde", "ᵉ", "ᵉʳ", "ʳᵉ",
        ]
      ),
      (.pronoun, ["un", "une"]),
      (
        .determiner,
        [
          "le", "la", "l'", "les", "du", "des", "au", "aux", "ce", "cet", "cette", "ces", "son",
          "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "notre", "nos", "votre", "vos",
        ]
      ),
      (
        .small,
        [
          "le", "la", "l'", "les", "du", "des", "de", "d'", "au", "aux", "à", "et", "ou", "où",
          "en", "dans", "sur", "sous", "par", "pour", "avec", "sans", "chez", "vers", "entre",
          "depuis", "dès", "avant", "après", "pendant", "contre", "mais", "donc", "car", "ni",
          "or", "si", "que", "qu'", "qui", "dont", "quand", "lorsque", "lorsqu'", "comme", "puis",
          "alors", "ainsi", "aussi", "je", "j'", "tu", "il", "elle", "on", "nous", "vous", "ils",
          "elles", "se", "s'", "me", "m'", "te", "t'", "lui", "leur", "y", "ne", "n'", "pas",
          "ce", "c'", "cet", "cette", "ces", "son", "sa", "ses", "mon", "ma", "mes", "notre",
          "nos", "votre", "vos", "un", "une", "est", "sont", "était", "étaient", "fut", "furent",
          "sera", "seront", "a", "ont", "avait", "avaient", "eut", "plus", "moins", "environ",
          "seulement", "hier", "demain", "jusque", "jusqu'", "puisqu'", "quoiqu'", "quelqu'",
          "voici", "voilà", "selon", "malgré", "chaque", "tout", "tous", "toute", "toutes",
          "quelques", "plusieurs", "même", "très", "déjà", "encore",
        ]
      ),
      (.degree, ["degré", "degrés"]),
      (
        .title,
        [
          "m", "mm", "mme", "mmes", "mlle", "dr", "prof", "mgr", "monsieur", "madame",
          "mademoiselle", "docteur", "professeur", "président", "présidente",
        ]
      ),
      (.times, ["fois"]),
      (.day, ["jour"]),
      (.minute, ["minute", "minutes", "min"]),
      (.age, ["âge", "âgé", "âgée", "âgés", "âgées"]),
      (.over, ["sur"]),
      (.last, ["dernier", "dernière"]),
      (.unitPrefix, ["milles"]),
    ],
    doubtfulLabels: ["n"],
    acronyms: [
      "ong": "ngo", "urss": "ussr", "adn": "dna", "arn": "rna", "sida": "aids", "pib": "gdp",
      "ia": "ai", "cjue": "ecj", "pcc": "ccp", "cei": "cis",
    ],
    names: frenchNames,
    nameEndings: ["e", "s", "es", "ne", "nes"],
    idioms: [
      "premier": ["ministre", "plan"], "première": ["ministre"],
      "un": ["peu"], "une": ["fois"],
    ])
}
