extension Language {
  /// German.
  public static let german = Language(
    code: "de", name: "German",
    tellingWords: germanTellingWords,
    functionWords: germanFunctionWords,
    // Measured as .88 English characters for one German (AUDIT of published news and manuals).
    lengthAgainstEnglish: 1 / 0.88,
    sentences: germanSentences,
    values: germanValues)

  private static let germanTellingWords = wordList(
    """
    der das und den von zu mit sich dem nicht ist ein eine einer einen einem eines auf fur im es
    werden aus er sie ich wir ihr nach wird bei um sind noch wie uber zum zur haben nur oder aber
    vor bis mehr durch sein wurde wurden sei kann wenn unter auch als dass gegen vom konnen
    schon seine seiner ihre ihrer ihren diese dieser dieses diesem diesen mich mir ihm ihn uns
    unser ihnen keine kein muss mussen soll sollte konnte wieder beim ab seit ohne weil damit dann
    wo alle waren habe haben hatte jetzt immer zwischen sehr viele jedoch sowie beiden bitte
    """)

  private static let germanFunctionWords = Set(
    wordList(
      """
      der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen
      und oder aber denn doch sondern sowie sowohl weder noch entweder als wie ob dass weil da wenn
      wahrend obwohl obgleich bevor nachdem seit seitdem bis damit sodass falls sofern indem wobei
      wodurch womit worauf woran worin wozu wofur wovon wo wohin woher wann warum weshalb wieso was
      wer wen wem wessen welche welcher welches welchem welchen ab an am auf aufs aus ausser bei beim
      durch durchs entlang fur furs gegen gegenuber hinter im in ins innerhalb ausserhalb mit mittels
      nach neben ohne oberhalb unterhalb statt anstatt trotz uber ubers um ums unter vom von vor wegen
      wider zu zum zur zwischen ich mich mir mein meine meiner meines meinem meinen du dich dir dein
      deine deiner deines deinem deinen er ihn ihm sein seine seiner seines seinem seinen sie ihr
      ihre ihrer ihres ihrem ihren ihnen es wir uns unser unsere unserer unseres unserem unseren euch
      euer eure eurer eures eurem euren man sich selbst selber einander dieser diese dieses diesem
      diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden derselbe dieselbe dasselbe
      derjenige diejenige dasjenige deren dessen denen alle aller alles allem allen andere anderer
      anderes anderem anderen beide beiden einige einiger einigen etwas nichts manche mancher manchen
      mehrere mehreren viel viele vieler vielen wenig wenige wenigen solche solcher solches solchem
      solchen jemand niemand irgend bin bist ist sind seid war warst waren wart ware waren gewesen
      sei seien habe hast hat haben habt hatte hattest hatten hattet gehabt werde wirst wird werden
      werdet wurde wurden worden geworden kann kannst konnen konnt konnte konnten muss musst mussen
      musste mussten soll sollst sollen sollte sollten will willst wollen wollte wollten darf darfst
      durfen durfte durften mag mogen mochte mochten nicht nur auch schon noch nun so sehr mehr
      meist dann dort hier da daher dabei dadurch dafur dagegen damals danach daneben daran darauf
      daraus darin daruber darum darunter davon davor dazu deshalb deswegen demnach somit folglich
      also allerdings jedoch dennoch trotzdem zwar hin her ja nein immer wieder je jedoch bereits
      ebenso eben gar ganz halt mal sogar etwa
      """))

  private static let germanSentences = SentenceConventions(
    innerAbbreviations: Set(
      wordList(
        """
        z.b z.t z.zt z.z d.h d.i d.s i.d.r i.a i.e i.e.s i.w.s i.s.v i.s.d i.v.m i.h.v i.h.d i.a.d
        i.u u.u u.zw m.e m.w m.a.w s.o s.u s.a v.a v.l.n.r o.g o.a.g u.g a.a.o a.d a.m b.w d.j d.a
        e.h e.g f.d g.g h.c i.r i.b i.f i.g k.o l.i m.b n.a n.b n.n o.b p.a p.p r.d s.l s.d u.d
        u.v u.w v.d z.h zz.hd bzw beziehungsw ca vgl evtl ggf ggfs gegebenenf insb insbes bes bspw
        beispielsw sog sogen inkl exkl einschl zzgl abzgl abz mind allg allgem angebl ausschl betr
        bezgl bzgl dgl diesbzgl durchschn eigtl entspr entw erg ersch etw ev event freundl gem
        gemass gesch gest geb gebr herv hrsg hg historisch hist hl hll hr hrn fr frl dr dres prof
        doz dipl ing med phil jur rer nat theol vet habil mr mrs st sr pfr pater kard kgl kath
        evang evangel ehem ehrw exz insg int internat jew jhdt kompl lat griech engl dt dtsch frz
        franz ital span russ poln osterr schweiz amerik niederl lfd lt luth mundl nachf naml nordl
        sudl ostl westl nordostl nordwestl sudostl sudwestl od offiz orig pol resp sen jun
        schriftl spez stellv stv svw sylv techn tagl uberw ubers umg ungebr ungef unbek unv urspr
        usf verh verw verb veroff versch verst vorl vorm wg wiss wortl wochentl zus zusammengef zw
        zzt zt zgl zool biol chem geogr geolog math mathem phys psych milit myth naut okon op
        pharm philos physik pl plur sg subst adj adv gr grundl abgek abk ber bearb begr beisp bek
        abf anm ausg ausgew oberst maj hptm ltn olt uffz gefr stud cand vors pras jg jgg str tel
        telef handy mob verl univ inst abt fa co kfm kaufm ges gesellsch mio mrd tsd bio trd inh
        isd isv ivm idr idf zb dh ua mwn ggu rechtspfl bibl kons prof.em mult reg bez temp anf
        abl zit einl nachdr
        """)),
    closingAbbreviations: Set(
      wordList(
        """
        usw usf etc u.a o.a u.v.a u.v.m u.a.m u.s.w u.dgl u.dergl o.dgl u.ahnl und.ahnl s.a n.chr
        v.chr n.u.z v.u.z chr e.v g.m.b.h a.d a.g co cie inc ltd corp ff f d.j d.a jr jun sen
        a.a.o ebd ebda ibid a.o n.br s.br o.l w.l str pl allee dergl ahnl u.o b.a m.a b.sc m.sc
        ph.d m.d u.s u.s.a u.k d.c std min sek sec tsd stk st km/h bd eur kg cm o.k al et.al max
        gen staatl ps mwst i.d.f d.m i.r i.v i.a p.s abh
        """)),
    figureAbbreviations: Set(
      wordList(
        """
        nr nrn no num abs art artt kap bd bde bdn hft s sp spp rn rdn rz rdnr randnr tz ziff zif
        lit buchst abschn absch anh anl anm abb abbn tab taf fig bl blz par § aufl ausg folio fol
        fn fussn heft h jg jahrg kl lfg lekt lfnr pos pt tl teilb v z zl vers vol vs jan febr feb
        mar apr jun jul aug sept sep okt nov dez mo di mi do fr sa tel plz hausnr stw stk urt
        beschl az kto halbs unterabs unterpos flnr rspr bayer n° nº
        """)),
    figureAbbreviationEndings: wordList("str abs nr pos ziff halbs"),
    fullWordEndings: wordList("en ung heit keit schaft tion igt iert"),
    unmarkedEnds: SentenceConventions.germanUnmarkedEnds,
    unmarkedOpeners: Set(
      wordList(
        """
        der die das den dem ein eine einer eines einem einen kein keine keiner unser unsere
        unserer unserem unseren seine seiner seinem seinen alle aller allen alles ich wir er es
        mir mich uns ihm dies diese dieser dieses diesen diesem jene jener jeder jede jedes
        beide einige manche viele mehrere niemand jemand was wer wie wo warum wann weshalb wieso
        welche welcher wenn weil dass ob obwohl obgleich wahrend nachdem bevor seit seitdem
        sofern soweit sobald solange damit wobei bei nach vor fur im durch ohne bis gegen neben
        wegen trotz gemass laut um uber innerhalb ausserhalb ist sind kann konnte habe hatte
        hatten bin gibt muss sollte leider zudem ausserdem daher deshalb deswegen dennoch
        trotzdem jedoch allerdings somit dabei dadurch dafur dagegen danach darum davon dazu
        daran darauf daraus darin daruber darunter damals hier hierbei hierfur hierzu hierdurch
        dort dann nun jetzt heute gestern schliesslich zunachst zuerst zuletzt inzwischen
        mittlerweile vielleicht naturlich wahrscheinlich vermutlich offenbar insgesamt
        insbesondere beispielsweise andererseits einerseits gleichzeitig weiterhin ferner
        lediglich auch noch schon sogar bereits ebenso ebenfalls manchmal oft haufig selten bald
        endlich plotzlich erstens zweitens drittens bisher daraufhin immerhin jedenfalls sonst
        also doch denn aber immer sehr anschliessend spater fruher zugleich uberdies nur allein
        obendrein demnach folglich irgendwann nie niemals wieder meistens normalerweise
        grundsatzlich eigentlich hoffentlich sowohl weder entweder absolut danke gerne vielen
        tolle toller tolles nette netter nettes freundliche freundlicher freundliches kompetente
        kompetenter hervorragende hervorragender
        """)),
    wordsBeforeTitles: Set(
      wordList(
        """
        film filme films kinofilm fernsehfilm spielfilm dokumentarfilm roman romane romans buch buches
        bucher sachbuch kinderbuch band gruppe rockband zeitung tageszeitung wochenzeitung zeitschrift
        magazin magazins nachrichtenmagazin blatt fachblatt boulevardblatt oper operette musical stuck
        theaterstuck drama schauspiel lied lieds song songs album albums single schlager hit serie
        fernsehserie reihe buchreihe sendung show fernsehshow partei fraktion album gedicht ballade
        marchen novelle erzahlung essay aufsatz artikel gemalde bild skulptur ausstellung titel motto
        thema projekt initiative verein stiftung kampagne comic manga spiel brettspiel videospiel
        computerspiel folge episode kapitel kolumne blog podcast portal webseite plattform
        """)),
    wordsOfTitles: Set(
      wordList(
        """
        spiegel zeit welt grunen linke linken standard presse stern tagesspiegel freitag parlament
        erste woche arzte toten beatles stones simpsons sims boot partei republikaner basis neue
        tageszeitung post furche weltwoche rheinpfalz glocke harke
        """)),
    alwaysCapitalised: Set(
      wordList(
        """
        sie ihr ihre ihren ihrem ihrer ihres ihnen du dich dir dein deine deinen deinem deiner deines
        """)),
    figuresTakeOrdinalStop: true,
    wordsBeforeNumbers: Set(
      wordList(
        """
        seite seiten kapitel nummer nr abs absatz artikel art paragraph paragraf § s abschnitt
        abbildung abb tabelle tab band bd teil punkt ziffer ziff zeile raum zimmer gleis platz
        linie version stufe klasse phase position pos hausnummer artikels randnummer rn formel
        anlage anhang satz heft ausgabe etwa rund circa ca knapp ungefahr mindestens hochstens nur
        genau insgesamt uhr mal plus minus mit
        """)),
    wordsBeforeOrdinals: Set(
      wordList(
        """
        am der die das den dem des im vom zum zur beim ab bis seit ein eine einen einem einer
        eines jeder jede jedes jeden jedem dieser diese dieses diesen diesem mein meine meinen
        meinem sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren
        unserem montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag und oder von
        """)),
    sentenceOpeners: Set(
      wordList(
        """
        ausserdem bisher danach zudem zuerst zunachst zuletzt schliesslich anschliessend
        inzwischen mittlerweile dennoch deshalb heute gestern morgen jetzt spater fruher
        vielleicht naturlich leider vermutlich wahrscheinlich offenbar daraufhin hierzu hierbei
        hierfur hierdurch insgesamt insbesondere beispielsweise andererseits einerseits
        gleichzeitig zugleich uberdies weiterhin ferner lediglich sobald solange soweit sofern
        nachdem obgleich wenngleich niemand jemand jeder jede jedes neben laut gemass nachts
        morgens abends manchmal oft haufig selten bald endlich plotzlich erstens zweitens drittens
        bitte selbst allein allerdings jedoch unabhangig abweichend entsprechend dasselbe derselbe
        zwar etwa vor dorthin dadurch damals ebenfalls genauso infolge aufgrund dank trotz bereits
        immerhin jedenfalls
        """)),
    notOpeners: Set(
      wordList(
        """
        ich du uns mir dir mich dich euch ihm ihn ihnen mehr nicht halt worden geworden gehabt
        gewesen bist seid wart s t d m
        """)))

  private static let germanValues = ValueWords(
    decimalMark: UInt8(ascii: ","),
    dayFirst: true,
    capitalisedNouns: true,
    halfBeforeHour: true,
    ordinalStop: true,
    numerals: [
      "null": 0, "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5,
      "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
      "zwölf": 12, "zwoelf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "fuenfzehn": 15,
      "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20,
      "dreissig": 30, "vierzig": 40, "fünfzig": 50, "fuenfzig": 50, "sechzig": 60, "siebzig": 70,
      "achtzig": 80, "neunzig": 90,
    ],
    hundreds: ["hundert"],
    magnitudes: [
      "tausend": 3, "tsd": 3, "million": 6, "millionen": 6, "mio": 6, "mill": 6, "milliarde": 9,
      "milliarden": 9, "mrd": 9, "mia": 9, "billion": 12, "billionen": 12, "bio": 12,
      "billiarde": 15, "billiarden": 15, "trillion": 18, "trillionen": 18,
    ],
    boundMagnitudes: [
      "tausend": 3, "million": 6, "millionen": 6, "milliard": 9, "milliarden": 9, "billion": 12,
      "billionen": 12,
    ],
    attachedMagnitudes: ["k": 3, "m": 6, "mio": 6, "mrd": 9],
    bareHundreds: true,
    boundJoiner: "und",
    spacedJoiner: false,
    collectives: ["dutzend": 12, "schock": 60],
    ordinals: [
      "erst": 1, "dritt": 3, "siebt": 7, "achte": 8, "achter": 8, "achten": 8, "achtes": 8,
      "achtem": 8,
    ],
    ordinalStemEndings: ["e", "er", "en", "es", "em", "ens"],
    endings: [
      .ordinal: ["te", "ter", "ten", "tes", "tem", "tens"],
      .ordinalOfTens: ["ste", "ster", "sten", "stes", "stem"],
      .fraction: ["tel", "teln", "tels", "stel", "steln", "stels"],
      .times: [
        "fach", "fache", "facher", "fachen", "faches", "fachem", "mal", "malig", "malige",
        "maliger", "maligen", "maliges",
      ],
      .percent: ["prozentig", "prozentige", "prozentiger", "prozentigen", "prozentiges"],
      .duration("Y"): [
        "jährig", "jährige", "jähriger", "jährigen", "jähriges", "jährigem", "jähriges",
      ],
      .duration("M"): ["monatig", "monatige", "monatiger", "monatigen", "monatiges"],
      .duration("W"): ["wöchig", "wöchige", "wöchiger", "wöchigen", "wöchiges", "wöchigem"],
      .duration("D"): ["tägig", "tägige", "tägiger", "tägigen", "tägiges", "tägigem"],
      .duration("TH"): [
        "stündig", "stündige", "stündiger", "stündigen", "stündiges", "stündigem",
      ],
      .duration("TM"): ["minütig", "minütige", "minütiger", "minütigen", "minütiges"],
      .duration("TS"): ["sekündig", "sekündige", "sekündiger", "sekündigen", "sekündiges"],
    ],
    boundParts: [
      "einhalb": ExactNumber(5, exponent: -1), "einhalbe": ExactNumber(5, exponent: -1),
      "einhalben": ExactNumber(5, exponent: -1), "einviertel": ExactNumber(25, exponent: -2),
      "dreiviertel": ExactNumber(75, exponent: -2),
    ],
    fractions: [
      "drittel": 3, "dritteln": 3, "viertel": 4, "vierteln": 4, "siebtel": 7, "achtel": 8,
    ],
    fixedNumbers: [
      "halb": ExactNumber(5, exponent: -1), "halbe": ExactNumber(5, exponent: -1),
      "halber": ExactNumber(5, exponent: -1), "halben": ExactNumber(5, exponent: -1),
      "halbes": ExactNumber(5, exponent: -1), "halbem": ExactNumber(5, exponent: -1),
      "hälfte": ExactNumber(5, exponent: -1),
      "anderthalb": ExactNumber(15, exponent: -1), "einundhalb": ExactNumber(15, exponent: -1),
      "dreiviertel": ExactNumber(75, exponent: -2),
      "viertelmillion": ExactNumber(25, exponent: 4),
      "dreiviertelmillion": ExactNumber(75, exponent: 4),
      "viertelmilliarde": ExactNumber(25, exponent: 7),
      "dreiviertelmilliarde": ExactNumber(75, exponent: 7),
      "dreiviertelmehrheit": ExactNumber(75, exponent: -2),
      "doppelt": ExactNumber(2), "doppelte": ExactNumber(2), "doppelten": ExactNumber(2),
      "doppelter": ExactNumber(2), "doppeltes": ExactNumber(2),
    ],
    groups: [
      "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "neunt": 9,
      "zehnt": 10, "elft": 11, "zwölft": 12, "zwoelft": 12,
    ],
    vagueNumbers: [
      "dutzende": ExactNumber(12), "dutzenden": ExactNumber(12), "dutzender": ExactNumber(12),
      "hunderte": ExactNumber(100), "hunderten": ExactNumber(100), "hunderter": ExactNumber(100),
      "aberhunderte": ExactNumber(100), "tausende": ExactNumber(1, exponent: 3),
      "tausenden": ExactNumber(1, exponent: 3), "tausender": ExactNumber(1, exponent: 3),
      "abertausende": ExactNumber(1, exponent: 3), "abertausenden": ExactNumber(1, exponent: 3),
      "zehntausende": ExactNumber(1, exponent: 4), "zehntausenden": ExactNumber(1, exponent: 4),
      "zehntausender": ExactNumber(1, exponent: 4), "zigtausend": ExactNumber(1, exponent: 4),
      "zigtausende": ExactNumber(1, exponent: 4), "zigtausenden": ExactNumber(1, exponent: 4),
      "hunderttausende": ExactNumber(1, exponent: 5),
      "hunderttausenden": ExactNumber(1, exponent: 5),
      "hunderttausender": ExactNumber(1, exponent: 5), "millionen": ExactNumber(1, exponent: 6),
      "abermillionen": ExactNumber(1, exponent: 6), "milliarden": ExactNumber(1, exponent: 9),
      "billionen": ExactNumber(1, exponent: 12), "zigmillionen": ExactNumber(1, exponent: 7),
    ],
    few: ["paar": [3, 2]],
    pairs: ["paar"],
    boundDurations: [
      "jahres": "Y", "jahre": "Y", "monats": "M", "wochen": "W", "tages": "D", "tage": "D",
      "stunden": "TH", "minuten": "TM", "sekunden": "TS",
    ],
    months: [
      ["januar", "jänner", "jan"], ["februar", "feber", "feb"], ["märz", "mär", "mrz", "maerz"],
      ["april", "apr"], ["mai"], ["juni", "jun"], ["juli", "jul"], ["august", "aug"],
      ["september", "sep", "sept"], ["oktober", "okt"], ["november", "nov"],
      ["dezember", "dez"],
    ],
    weekdays: [
      ["montag", "montags", "mo"], ["dienstag", "dienstags", "di"],
      ["mittwoch", "mittwochs", "mi"], ["donnerstag", "donnerstags", "do"],
      ["freitag", "freitags", "fr"], ["samstag", "samstags", "sonnabend", "sa"],
      ["sonntag", "sonntags", "so"],
    ],
    dayMark: ".",
    doubtfulDates: ["mo", "di", "mi", "do", "fr", "sa", "so", "jan", "mär", "jun", "jul", "sep"],
    feasts: [
      "neujahr": (1, 1), "neujahrstag": (1, 1), "valentinstag": (2, 14), "halloween": (10, 31),
      "allerheiligen": (11, 1), "nikolaustag": (12, 6), "heiligabend": (12, 24),
      "weihnachten": (12, 25), "weihnachtstag": (12, 25), "silvester": (12, 31),
      "weihnachtsfeiertag": (12, 25), "heilige drei könige": (1, 6),
      "heiligen drei könige": (1, 6), "dreikönigstag": (1, 6), "lichtmess": (2, 2),
      "internationaler frauentag": (3, 8), "internationalen frauentag": (3, 8),
      "walpurgisnacht": (4, 30), "tag der arbeit": (5, 1), "maifeiertag": (5, 1),
      "johannistag": (6, 24), "mariä himmelfahrt": (8, 15), "weltkindertag": (9, 20),
      "tag der deutschen einheit": (10, 3), "reformationstag": (10, 31),
      "allerseelen": (11, 2), "martinstag": (11, 11), "barbaratag": (12, 4),
      "welt aids tag": (12, 1), "weltumwelttag": (6, 5), "tag der menschenrechte": (12, 10),
      "weltfrauentag": (3, 8), "heilig abend": (12, 24), "stephanstag": (12, 26),
      "stefanitag": (12, 26), "mariä empfängnis": (12, 8), "unabhängigkeitstag": (7, 4),
      "neujahrsabend": (12, 31), "silvesterabend": (12, 31),
    ],
    movableFeasts: [
      "ostern": .afterEaster(0), "ostersonntag": .afterEaster(0), "ostermontag": .afterEaster(1),
      "karfreitag": .afterEaster(-2), "gründonnerstag": .afterEaster(-3),
      "palmsonntag": .afterEaster(-7), "aschermittwoch": .afterEaster(-46),
      "rosenmontag": .afterEaster(-48), "himmelfahrt": .afterEaster(39),
      "christi himmelfahrt": .afterEaster(39), "pfingsten": .afterEaster(49),
      "pfingstsonntag": .afterEaster(49), "pfingstmontag": .afterEaster(50),
      "fronleichnam": .afterEaster(60), "faschingsdienstag": .afterEaster(-47),
      "fastnachtsdienstag": .afterEaster(-47), "veilchendienstag": .afterEaster(-47),
      "weiberfastnacht": .afterEaster(-52), "ostersamstag": .afterEaster(-1),
      "karsamstag": .afterEaster(-1), "vatertag": .afterEaster(39),
      "black friday": .after(place: 4, weekday: 4, month: 11, days: 1),
      "muttertag": .after(place: 2, weekday: 7, month: 5, days: 0),
    ],
    durations: [
      "jahr": ("Y", 1), "jahre": ("Y", 1), "jahren": ("Y", 1), "jahres": ("Y", 1),
      "jahrs": ("Y", 1), "monat": ("M", 1), "monate": ("M", 1), "monaten": ("M", 1),
      "monats": ("M", 1), "woche": ("W", 1), "wochen": ("W", 1), "tag": ("D", 1),
      "tage": ("D", 1), "tagen": ("D", 1), "tages": ("D", 1), "stunde": ("TH", 1),
      "stunden": ("TH", 1), "std": ("TH", 1), "minute": ("TM", 1), "minuten": ("TM", 1),
      "min": ("TM", 1), "sekunde": ("TS", 1), "sekunden": ("TS", 1), "sek": ("TS", 1),
      "jahrzehnt": ("Y", 10), "jahrzehnte": ("Y", 10), "jahrzehnten": ("Y", 10),
      "jahrhunderte": ("Y", 100), "jahrhunderten": ("Y", 100), "jahrhundert": ("Y", 100),
      "jahrtausend": ("Y", 1000), "jahrtausende": ("Y", 1000), "jahrtausenden": ("Y", 1000),
      "viertelstunde": ("TM", 15), "viertelstunden": ("TM", 15), "dreiviertelstunde": ("TM", 45),
      "dreiviertelstunden": ("TM", 45), "vierteljahr": ("M", 3), "dreivierteljahr": ("M", 9),
      "vierteljahrhundert": ("Y", 25), "jh": ("Y", 100), "jhd": ("Y", 100), "jhdt": ("Y", 100),
    ],
    units: [
      "dezimeter": "dm", "dezimetern": "dm", "meter": "m", "metern": "m", "meters": "m",
      "kilometer": "km", "kilometern": "km",
      "zentimeter": "cm", "zentimetern": "cm", "millimeter": "mm", "millimetern": "mm",
      "mikrometer": "µm", "mikrometern": "µm", "nanometer": "nm", "nanometern": "nm",
      "promille": "‰", "meile": "mi", "meilen": "mi", "fuss": "ft", "zoll": "in", "yard": "yd",
      "yards": "yd",
      "seemeile": "nmi", "seemeilen": "nmi", "lichtjahr": "ly", "lichtjahre": "ly",
      "lichtjahren": "ly", "gramm": "g", "kilogramm": "kg", "kilo": "kg", "kilos": "kg",
      "milligramm": "mg", "mikrogramm": "µg", "tonne": "t", "tonnen": "t", "pfund": "lb",
      "unze": "oz", "unzen": "oz", "zentner": "Ztr", "zentnern": "Ztr", "karat": "ct",
      "liter": "l", "litern": "l", "milliliter": "ml", "millilitern": "ml", "zentiliter": "cl",
      "deziliter": "dl", "hektoliter": "hl", "hektolitern": "hl", "gallone": "gal",
      "gallonen": "gal", "barrel": "bbl", "fass": "bbl", "teelöffel": "tsp", "teelöffeln": "tsp",
      "esslöffel": "tbsp", "esslöffeln": "tbsp", "el": "tbsp", "tl": "tsp", "tasse": "cup",
      "tassen": "cup",
      "hektar": "ha", "ar": "a", "acre": "ac", "acres": "ac",
      "stundenkilometer": "km/h", "stundenkilometern": "km/h", "knoten": "kn",
      "celsius": "°C", "fahrenheit": "°F", "kelvin": "K", "radiant": "rad", "turn": "turn",
      "watt": "W", "kilowatt": "kW", "megawatt": "MW", "gigawatt": "GW", "terawatt": "TW",
      "kilowattstunde": "kWh", "kilowattstunden": "kWh", "megawattstunden": "MWh",
      "gigawattstunden": "GWh", "terawattstunden": "TWh", "volt": "V", "ampere": "A",
      "ohm": "Ω", "joule": "J", "kilojoule": "kJ", "kalorie": "cal", "kalorien": "cal",
      "kilokalorien": "kcal", "ps": "hp", "newton": "N", "pascal": "Pa", "hektopascal": "hPa",
      "bar": "bar", "hertz": "Hz", "kilohertz": "kHz", "megahertz": "MHz", "gigahertz": "GHz",
      "dezibel": "dB", "bit": "bit", "bits": "bit", "byte": "B", "bytes": "B",
      "kilobyte": "kB", "megabyte": "MB", "gigabyte": "GB", "terabyte": "TB", "petabyte": "PB",
      "pixel": "px", "pixeln": "px", "megatonne": "Mt", "megatonnen": "Mt", "gigatonne": "Gt",
      "gigatonnen": "Gt", "kilotonne": "kt", "kilotonnen": "kt", "kilopascal": "kPa",
      "millibar": "mbar", "kilovolt": "kV", "millivolt": "mV", "megajoule": "MJ",
      "kilokalorie": "kcal", "megawattstunde": "MWh", "gigawattstunde": "GWh",
      "terawattstunde": "TWh", "wattstunden": "Wh", "megapixel": "MP", "megapixeln": "MP",
      "kilobit": "kbit", "megabit": "Mbit", "gigabit": "Gbit", "pferdestärken": "hp",
      "scheffel": "bu", "milliliters": "ml", "liters": "l", "kilogramms": "kg", "gramms": "g",
      "pint": "pt", "pints": "pt", "quart": "qt", "quarts": "qt", "stone": "st",
    ],
    looseUnits: [
      "bit", "grad", "sekunde", "minute", "mark", "bar", "tasse", "pfennig", "penny", "turn",
    ],
    hourly: ["in", "die"],
    areaWords: ["quadrat"],
    volumeWords: ["kubik"],
    currencies: [
      "dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "franken": "CHF",
      "rappen": "rappen", "yuan": "CNY", "renminbi": "CNY", "yen": "JPY", "rubel": "RUB",
      "rupie": "INR", "rupien": "INR", "mark": "DEM", "pfennig": "pfennig",
      "schilling": "ATS", "krone": "SEK", "kronen": "SEK", "zloty": "PLN", "forint": "HUF",
      "lira": "TRY", "lire": "ITL", "peso": "MXN", "pesos": "MXN",
      "rand": "ZAR", "won": "KRW", "schekel": "ILS", "griwna": "UAH", "hrywnja": "UAH",
      "dirham": "AED", "riyal": "SAR", "dinar": "KWD", "cent": "cent", "cents": "cent",
      "penny": "penny", "pence": "penny", "sterling": "GBP", "bitcoin": "BTC", "bitcoins": "BTC",
      "gulden": "NLG", "drachme": "GRD", "drachmen": "GRD", "escudo": "PTE", "escudos": "PTE",
      "peseta": "ESP", "peseten": "ESP", "pesetas": "ESP", "shilling": "KES", "naira": "NGN",
      "taka": "BDT", "rupiah": "IDR", "dong": "VND", "leu": "RON", "lei": "RON", "lew": "BGN",
      "kuna": "HRK", "tenge": "KZT", "kopeke": "kopek", "kopeken": "kopek", "centime": "cent",
      "centimes": "cent", "rial": "IRR", "rials": "IRR", "riyals": "SAR", "dirhams": "AED",
      "baht": "THB", "ringgit": "MYR", "reais": "BRL",
    ],
    nations: [
      "us": "US", "amerikanische": "US", "amerikanischen": "US", "amerikanischer": "US",
      "kanadische": "CA", "kanadischen": "CA", "kanadischer": "CA", "kanada": "CA",
      "australische": "AU", "australischen": "AU", "australischer": "AU",
      "neuseeland": "NZ", "hongkong": "HK", "singapur": "SG", "taiwan": "TW",
      "chinesische": "CN", "chinesischen": "CN", "chinesischer": "CN",
      "japanische": "JP", "japanischen": "JP", "indische": "IN", "indischen": "IN",
      "britische": "GB", "britischen": "GB", "britisches": "GB",
      "schweizer": "CH", "finnische": "FI", "finnischen": "FI", "deutsche": "DE",
      "deutschen": "DE", "dänische": "DK", "dänischen": "DK", "norwegische": "NO",
      "norwegischen": "NO", "schwedische": "SE", "schwedischen": "SE",
      "tschechische": "CZ", "tschechischen": "CZ", "ägyptische": "EG", "ägyptischen": "EG",
      "mexikanische": "MX", "mexikanischen": "MX", "südafrikanische": "ZA",
      "südafrikanischen": "ZA", "pakistanische": "PK", "pakistanischen": "PK",
      "südkoreanische": "KR", "südkoreanischen": "KR", "koreanische": "KR", "koreanischen": "KR",
      "neuseeländische": "NZ", "neuseeländischen": "NZ", "argentinische": "AR",
      "argentinischen": "AR", "chilenische": "CL", "chilenischen": "CL", "kolumbianische": "CO",
      "kolumbianischen": "CO", "brasilianische": "BR", "brasilianischen": "BR",
      "russische": "RU", "russischen": "RU", "türkische": "TR", "türkischen": "TR",
      "polnische": "PL", "polnischen": "PL", "ungarische": "HU", "ungarischen": "HU",
      "rumänische": "RO", "rumänischen": "RO", "israelische": "IL", "israelischen": "IL",
      "iranische": "IR", "iranischen": "IR", "irakische": "IQ", "irakischen": "IQ",
      "kuwaitische": "KW", "kuwaitischen": "KW", "kenianische": "KE", "kenianischen": "KE",
      "nigerianische": "NG", "nigerianischen": "NG", "thailändische": "TH",
      "thailändischen": "TH", "isländische": "IS", "isländischen": "IS", "singapurische": "SG",
      "taiwanische": "TW", "malaysische": "MY", "malaysischen": "MY", "saudische": "SA",
      "saudischen": "SA", "serbische": "RS", "serbischen": "RS", "ukrainische": "UA",
      "ukrainischen": "UA", "namibische": "NA", "kubanische": "CU", "kubanischen": "CU",
    ],
    roles: [
      (.article, ["ein", "eine", "einen", "einem", "einer", "eines"]),
      (.joiner, ["und"]),
      (.between, ["zwischen"]),
      (.upTo, ["bis"]),
      (.percent, ["prozent", "prozentpunkt", "prozentpunkte", "prozentpunkten", "vh"]),
      (
        .percent,
        ["prozentig", "prozentige", "prozentiger", "prozentigen", "prozentiges", "prozentigem"]
      ),
      (.label, ["nr", "nummer"]),
      (.decimalPoint, ["komma"]),
      (.minus, ["minus"]),
      (.half, ["halb"]),
      (.quarter, ["viertel"]),
      (.threeQuarters, ["dreiviertel"]),
      (.past, ["nach"]),
      (.before, ["vor"]),
      (.clock, ["uhr", "h"]),
      (.beforeNoon, ["morgens", "vormittags", "früh", "frühmorgens", "vormittag"]),
      (
        .afterNoon,
        ["nachmittags", "nachmittag", "abends", "abend", "mittags"]
      ),
      (.night, ["nachts", "nacht"]),
      (.hourCue, ["um", "gegen", "ab"]),
      (.dayCue, ["am", "vom", "zum", "den", "dem", "seit"]),
      (.yearCue, ["jahr", "jahre", "jahres", "seit", "anno", "bis", "ab"]),
      (.vague, ["mehrere", "mehreren", "mehrerer", "einige", "einigen", "einiger", "paar"]),
      (.vague, ["viele", "vielen", "wenige", "wenigen", "zig"]),
      (.per, ["pro", "je"]),
      (.of, ["von", "der", "des"]),
      (.noon, ["mittag", "mittags"]),
      (.midnight, ["mitternacht"]),
      (.ordinalMark, ["te", "ter", "ten", "tes", "tem", "ste", "ster", "sten", "stes"]),
      (.decadeMark, ["er", "ern"]),
      (
        .determiner,
        [
          "der", "die", "das", "den", "dem", "des", "am", "im", "zum", "zur", "vom", "beim", "ins",
          "seine", "seiner", "seinem", "seinen", "ihre", "ihrer", "ihrem", "ihren", "jede",
          "jeder", "jeden", "jedem", "dieser", "diesem", "unserem", "unser", "unsere", "kein",
          "keine",
        ]
      ),
      (.degree, ["grad"]),
      (
        .title,
        [
          "herr", "herrn", "frau", "dr", "prof", "präsident", "präsidentin", "kanzler", "könig",
          "königin", "papst", "kaiser", "zar",
        ]
      ),
      (.times, ["mal", "fach", "fache", "facher", "fachen", "faches", "fachem"]),
      (.minute, ["minute", "minuten", "min"]),
      (.old, ["alt", "alte", "alter", "alten", "altes", "altem", "her"]),
      (.age, ["alter"]),
      (.day, ["tag"]),
      (.last, ["letzter", "letzten", "letzte"]),
      (.below, ["unter"]),
      (.possessive, ["seinen", "ihren", "meinen", "unseren", "euren", "deinen"]),
      (
        .numbered,
        [
          "abschnitt", "abteilung", "akt", "anhang", "anlage", "artikel", "band", "buch", "gruppe",
          "kapitel", "klasse", "phase", "stufe", "teil", "titel", "typ", "weltkrieg",
        ]
      ),
    ],
    acronyms: [
      "kpch": "ccp", "kpc": "ccp", "uno": "un", "usa": "us", "eugh": "ecj", "ezb": "ecb",
      "iwf": "imf", "bip": "gdp", "ki": "ai", "udssr": "ussr", "vae": "uae", "gus": "cis",
      "ngos": "ngo", "nro": "ngo",
    ],
    names: germanNames,
    nameEndings: ["e", "er", "en", "es", "em", "n", "r", "s", "nen"],
    nounEndings: [
      "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen",
      "tat", "taten", "iker", "ismus", "nis", "nisse", "ling", "linge", "stadt", "haus", "tisch",
      "amt", "platz", "werk", "zeug", "stelle", "zeit", "arbeit",
    ],
    idioms: [
      "acht": [
        "geben", "gibt", "gab", "gegeben", "lassen", "liess", "lässt", "gelassen", "nehmen",
        "nimmt", "nahm", "zu", "auf",
      ],
      "um": ["so"],
    ])
}
