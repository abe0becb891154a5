extension Language {
  /// Names that other languages spell otherwise, in German; see `EnglishNames.swift`.
  static let germanNames = """
    afghanistan: Afghanistan, afghanisch~, Afghane~
    albania: Albanien, albanisch~, Albaner~
    algeria: Algerien, algerisch~, Algerier~
    andorra: Andorra
    angola: Angola, angolanisch~, Angolaner~
    argentina: Argentinien, argentinisch~, Argentinier~
    armenia: Armenien, armenisch~, Armenier~
    australia: Australien, australisch~, Australier~
    austria: Österreich, österreichisch~, Österreicher~
    azerbaijan: Aserbaidschan, aserbaidschanisch~, Aserbaidschaner~, Aseri
    bahamas: Bahamas, bahamaisch~
    bahrain: Bahrain, bahrainisch~
    bangladesh: Bangladesch, Bangladesh, bangladeschisch~
    barbados: Barbados
    belarus: Belarus, Weißrussland, belarussisch~, belarusisch~, weißrussisch~, Weißrusse~
    belgium: Belgien, belgisch~, Belgier~
    belize: Belize
    benin: Benin
    bhutan: Bhutan, bhutanisch~
    bolivia: Bolivien, bolivianisch~, Bolivianer~
    bosnia: Bosnien, Bosnien und Herzegowina, Bosnien-Herzegowina, bosnisch~, Bosnier~
    botswana: Botswana
    brazil: Brasilien, brasilianisch~, Brasilianer~
    brunei: Brunei
    bulgaria: Bulgarien, bulgarisch~, Bulgare~
    burkina faso: Burkina Faso
    burundi: Burundi
    cambodia: Kambodscha, kambodschanisch~, Kambodschaner~
    cameroon: Kamerun, kamerunisch~, Kameruner~
    canada: Kanada, kanadisch~, Kanadier~
    cape verde: Kap Verde
    chad: Tschad, tschadisch~
    chile: Chile, chilenisch~, Chilene~
    china: China, chinesisch~, Chinese~, Chinesin~, Volksrepublik China
    colombia: Kolumbien, kolumbianisch~, Kolumbianer~
    congo: Kongo, kongolesisch~, Kongolese~, Demokratische~ Republik Kongo
    costa rica: Costa Rica, costa-ricanisch~
    croatia: Kroatien, kroatisch~, Kroate~
    cuba: Kuba, kubanisch~, Kubaner~
    cyprus: Zypern, zypriotisch~, zyprisch~, Zyprer~, Zypriot, Zyprioten
    czechia: Tschechien, Tschechische~ Republik, tschechisch~, Tscheche~
    denmark: Dänemark, dänisch~, Däne~
    djibouti: Dschibuti
    dominican republic: Dominikanische~ Republik, dominikanisch~
    ecuador: Ecuador, ecuadorianisch~
    egypt: Ägypten, ägyptisch~, Ägypter~
    el salvador: El Salvador, salvadorianisch~
    equatorial guinea: Äquatorialguinea
    eritrea: Eritrea, eritreisch~, Eritreer~
    estonia: Estland, estnisch~, Este, Esten
    eswatini: Eswatini, Swasiland
    ethiopia: Äthiopien, äthiopisch~, Äthiopier~
    fiji: Fidschi, fidschianisch~
    finland: Finnland, finnisch~, Finne~
    france: Frankreich, französisch~, Franzose~, Französin~
    gabon: Gabun
    gambia: Gambia, gambisch~
    georgia: Georgien, georgisch~, Georgier~, Georgia
    germany: Deutschland, deutsch~, Bundesrepublik, Bundesrepublik Deutschland, BRD
    east germany: DDR, Ostdeutschland, ostdeutsch~, Deutsche~ Demokratische~ Republik
    west germany: Westdeutschland, westdeutsch~
    ghana: Ghana, ghanaisch~
    greece: Griechenland, griechisch~, Grieche~
    greenland: Grönland, grönländisch~
    grenada: Grenada
    guatemala: Guatemala, guatemaltekisch~
    guinea: Guinea, guineisch~
    guyana: Guyana
    haiti: Haiti, haitianisch~, Haitianer~
    honduras: Honduras, honduranisch~
    hong kong: Hongkong, Hong Kong
    hungary: Ungarn, ungarisch~, Ungar
    iceland: Island, isländisch~, Isländer~
    india: Indien, indisch~, Inder~
    indonesia: Indonesien, indonesisch~, Indonesier~
    iran: Iran, iranisch~, Iraner~
    iraq: Irak, irakisch~, Iraker~
    ireland: Irland, irisch~, Ire, Iren
    northern ireland: Nordirland, nordirisch~
    israel: Israel, israelisch~, Israeli
    italy: Italien, italienisch~, Italiener~
    ivory coast: Elfenbeinküste, Côte d'Ivoire, ivorisch~
    jamaica: Jamaika, jamaikanisch~, Jamaikaner~
    japan: Japan, japanisch~, Japaner~
    jordan: Jordanien, jordanisch~, Jordanier~
    kazakhstan: Kasachstan, kasachisch~, Kasache~
    kenya: Kenia, kenianisch~, Kenianer~
    kosovo: Kosovo, kosovarisch~, Kosovare~
    kuwait: Kuwait, kuwaitisch~
    kyrgyzstan: Kirgisistan, Kirgistan, kirgisisch~, Kirgise~
    laos: Laos, laotisch~
    latvia: Lettland, lettisch~, Lette~
    lebanon: Libanon, libanesisch~, Libanese~
    lesotho: Lesotho
    liberia: Liberia, liberianisch~
    libya: Libyen, libysch~, Libyer~
    liechtenstein: Liechtenstein, liechtensteinisch~
    lithuania: Litauen, litauisch~, Litauer~
    luxembourg: Luxemburg, luxemburgisch~, Luxemburger~
    madagascar: Madagaskar, madagassisch~
    malawi: Malawi
    malaysia: Malaysia, malaysisch~, Malaysier~
    maldives: Malediven, maledivisch~
    mali: Mali, malisch~
    malta: Malta, maltesisch~, Malteser~
    mauritania: Mauretanien
    mauritius: Mauritius
    mexico: Mexiko, mexikanisch~, Mexikaner~
    moldova: Moldau, Moldawien, Republik Moldau, moldauisch~, moldawisch~
    monaco: Monaco
    mongolia: Mongolei, mongolisch~
    montenegro: Montenegro, montenegrinisch~
    morocco: Marokko, marokkanisch~, Marokkaner~
    mozambique: Mosambik, mosambikanisch~
    myanmar: Myanmar, Birma, birmanisch~, burmesisch~, myanmarisch~
    namibia: Namibia, namibisch~
    nepal: Nepal, nepalesisch~, Nepalese~
    netherlands: Niederlande~, niederländisch~, Niederländer~, Holland, holländisch~, Holländer~
    new zealand: Neuseeland, neuseeländisch~, Neuseeländer~
    nicaragua: Nicaragua, nicaraguanisch~
    niger: Niger
    nigeria: Nigeria, nigerianisch~, Nigerianer~
    north korea: Nordkorea, nordkoreanisch~, Nordkoreaner~
    north macedonia: Nordmazedonien, Mazedonien, mazedonisch~
    norway: Norwegen, norwegisch~, Norweger~
    oman: Oman, omanisch~
    pakistan: Pakistan, pakistanisch~, Pakistaner~, Pakistani
    palestine: Palästina, palästinensisch~, Palästinenser~
    panama: Panama, panamaisch~
    papua new guinea: Papua-Neuguinea
    paraguay: Paraguay, paraguayisch~
    peru: Peru, peruanisch~, Peruaner~
    philippines: Philippinen, philippinisch~, Filipino
    poland: Polen, polnisch~, Pole, Polin
    portugal: Portugal, portugiesisch~, Portugiese~
    puerto rico: Puerto Rico, puerto-ricanisch~
    qatar: Katar, katarisch~
    romania: Rumänien, rumänisch~, Rumäne~
    russia: Russland, russisch~, Russe~, Russin, Russische~ Föderation
    rwanda: Ruanda, ruandisch~
    samoa: Samoa, samoanisch~
    san marino: San Marino
    saudi arabia: Saudi-Arabien, saudi-arabisch~, saudisch~, Saudi
    scotland: Schottland, schottisch~, Schotte~
    senegal: Senegal, senegalesisch~
    serbia: Serbien, serbisch~, Serbe~
    seychelles: Seychellen
    sierra leone: Sierra Leone
    singapore: Singapur, singapurisch~
    slovakia: Slowakei, slowakisch~, Slowake~
    slovenia: Slowenien, slowenisch~, Slowene~
    solomon islands: Salomonen
    somalia: Somalia, somalisch~, Somalier~
    south africa: Südafrika, südafrikanisch~, Südafrikaner~
    south korea: Südkorea, südkoreanisch~, Südkoreaner~
    korea: Korea, koreanisch~, Koreaner~
    south sudan: Südsudan, südsudanesisch~
    soviet union: Sowjetunion, sowjetisch~, Sowjet, UdSSR
    spain: Spanien, spanisch~, Spanier~
    sri lanka: Sri Lanka, sri-lankisch~
    sudan: Sudan, sudanesisch~, Sudanese~
    suriname: Suriname, Surinam
    sweden: Schweden, schwedisch~, Schwede, Schwedin
    switzerland: Schweiz, Schweizer~, schweizerisch~
    syria: Syrien, syrisch~, Syrer~
    taiwan: Taiwan, taiwanisch~, taiwanesisch~, Taiwaner~
    tajikistan: Tadschikistan, tadschikisch~
    tanzania: Tansania, tansanisch~
    thailand: Thailand, thailändisch~, Thailänder~
    tibet: Tibet, tibetisch~, Tibeter~
    togo: Togo
    tonga: Tonga
    trinidad: Trinidad, Trinidad und Tobago
    tunisia: Tunesien, tunesisch~, Tunesier~
    turkey: Türkei, türkisch~, Türke~
    turkmenistan: Turkmenistan, turkmenisch~
    uganda: Uganda, ugandisch~, Ugander~
    ukraine: Ukraine, ukrainisch~, Ukrainer~
    united arab emirates: Vereinigte~ Arabische~ Emirate~, VAE, emiratisch~
    united kingdom: Großbritannien, Vereinigtes Königreich, Vereinigten Königreich, Vereinigte
      Königreich, britisch~, Brite~
    england: England, englisch~, Engländer~
    wales: Wales, walisisch~, Waliser~
    united states: USA, US, Vereinigte~ Staaten, Vereinigte~ Staaten von Amerika, Amerika,
      amerikanisch~, US-amerikanisch~, Amerikaner~, US-Amerikaner~
    uruguay: Uruguay, uruguayisch~
    uzbekistan: Usbekistan, usbekisch~
    vatican: Vatikan, Vatikanstadt, vatikanisch~, Heilige~ Stuhl
    venezuela: Venezuela, venezolanisch~, Venezolaner~
    vietnam: Vietnam, vietnamesisch~, Vietnamese~
    yemen: Jemen, jemenitisch~, Jemenit, Jemeniten
    yugoslavia: Jugoslawien, jugoslawisch~
    zambia: Sambia, sambisch~
    zimbabwe: Simbabwe, simbabwisch~
    czechoslovakia: Tschechoslowakei, tschechoslowakisch~
    prussia: Preußen, preußisch~
    europe: Europa, europäisch~, Europäer~
    asia: Asien, asiatisch~, Asiat, Asiaten
    africa: Afrika, afrikanisch~, Afrikaner~
    north america: Nordamerika, nordamerikanisch~
    south america: Südamerika, südamerikanisch~
    latin america: Lateinamerika, lateinamerikanisch~
    antarctica: Antarktis, antarktisch~
    arctic: Arktis, arktisch~
    middle east: Nahe~ Osten, Naher Osten, Mittlere~ Osten, nahöstlich~, Nahost
    balkans: Balkan
    scandinavia: Skandinavien, skandinavisch~
    siberia: Sibirien, sibirisch~
    crimea: Krim
    caucasus: Kaukasus
    caribbean: Karibik, karibisch~
    bavaria: Bayern, bayerisch~, bayrisch~
    saxony: Sachsen, sächsisch~
    lower saxony: Niedersachsen, niedersächsisch~
    saxony-anhalt: Sachsen-Anhalt
    north rhine-westphalia: Nordrhein-Westfalen, NRW, nordrhein-westfälisch~
    rhineland-palatinate: Rheinland-Pfalz, rheinland-pfälzisch~
    rhineland: Rheinland, rheinisch~
    westphalia: Westfalen, westfälisch~
    hesse: Hessen, hessisch~
    thuringia: Thüringen, Thüringer~, thüringisch~
    swabia: Schwaben, schwäbisch~
    franconia: fränkisch~
    black forest: Schwarzwald
    carinthia: Kärnten, Kärntner~
    styria: Steiermark, steirisch~
    tyrol: Tirol, Tiroler~
    upper austria: Oberösterreich
    lower austria: Niederösterreich
    lake constance: Bodensee
    alps: Alpen, alpin~
    danube: Donau
    rhine: Rhein
    baltic sea: Ostsee, baltisch~
    north sea: Nordsee
    black sea: Schwarze~ Meer, Schwarzmeer
    red sea: Rote~ Meer
    dead sea: Tote~ Meer
    mediterranean: Mittelmeer, mediterran~
    atlantic: Atlantik, Atlantische~ Ozean, atlantisch~
    pacific: Pazifik, Pazifische~ Ozean, pazifisch~, Stille~ Ozean
    indian ocean: Indische~ Ozean
    gaza: Gaza, Gazastreifen
    west bank: Westjordanland
    tuscany: Toskana, toskanisch~
    sicily: Sizilien, sizilianisch~
    sardinia: Sardinien, sardisch~
    lombardy: Lombardei
    brittany: Bretagne, bretonisch~
    normandy: Normandie, normannisch~
    burgundy: Burgund
    alsace: Elsass, elsässisch~
    lorraine: Lothringen
    catalonia: Katalonien, katalanisch~
    andalusia: Andalusien, andalusisch~
    canary islands: Kanarische~ Inseln, Kanaren
    balearics: Balearen
    hebrides: Hebriden
    crete: Kreta, kretisch~
    silesia: Schlesien, schlesisch~
    pomerania: Pommern
    bohemia: Böhmen, böhmisch~
    moravia: Mähren
    galicia: Galizien
    transylvania: Siebenbürgen, Transsilvanien
    flanders: Flandern, flämisch~
    wallonia: Wallonien, wallonisch~
    california: Kalifornien, kalifornisch~
    munich: München, Münchner~, Münchener~
    vienna: Wien, Wiener~
    cologne: Köln, Kölner~
    hanover: Hannover, Hannoveraner~
    nuremberg: Nürnberg, Nürnberger~
    brunswick: Braunschweig, Braunschweiger~
    hamelin: Hameln
    constance: Konstanz, Konstanzer~
    berlin: Berlin, Berliner~
    hamburg: Hamburg, Hamburger~
    bremen: Bremen, Bremer~
    frankfurt: Frankfurt, Frankfurt am Main, Frankfurter~
    dresden: Dresden, Dresdner~
    leipzig: Leipzig, Leipziger~
    bonn: Bonn, Bonner~
    zurich: Zürich, Zürcher~, Züricher~
    geneva: Genf, Genfer~
    lucerne: Luzern, Luzerner~
    basel: Basel, Basler~
    bern: Bern, Berner~
    prague: Prag, Prager~
    warsaw: Warschau, Warschauer~
    cracow: Krakau, Krakauer~
    gdansk: Danzig, Danziger~
    wroclaw: Breslau, Breslauer~
    poznan: Posen
    moscow: Moskau, Moskauer~
    saint petersburg: Sankt Petersburg, St Petersburg, Petersburg
    kyiv: Kiew, Kyjiw, Kyiv, Kiewer~
    kharkiv: Charkiw, Charkow
    odesa: Odessa, Odesa
    lviv: Lemberg, Lwiw
    chernobyl: Tschernobyl
    rome: Rom, römisch~, Römer~
    milan: Mailand, Mailänder~
    venice: Venedig, venezianisch~
    florence: Florenz, florentinisch~
    naples: Neapel, neapolitanisch~
    turin: Turin, Turiner~
    genoa: Genua, genuesisch~
    padua: Padua
    paris: Paris, Pariser~
    strasbourg: Straßburg, Straßburger~
    brussels: Brüssel, Brüsseler~
    bruges: Brügge
    ghent: Gent
    antwerp: Antwerpen
    liège: Lüttich
    the hague: Den Haag
    copenhagen: Kopenhagen, Kopenhagener~
    gothenburg: Göteborg
    lisbon: Lissabon, Lissaboner~
    athens: Athen, Athener~
    thessaloniki: Thessaloniki, Saloniki
    bucharest: Bukarest
    belgrade: Belgrad
    london: London, Londoner~
    edinburgh: Edinburgh
    dublin: Dublin, Dubliner~
    oslo: Oslo
    stockholm: Stockholm
    helsinki: Helsinki
    budapest: Budapest
    madrid: Madrid, Madrider~
    barcelona: Barcelona
    seville: Sevilla
    zagreb: Zagreb
    ljubljana: Ljubljana, Laibach
    bratislava: Bratislava, Pressburg
    vilnius: Vilnius, Wilna
    tallinn: Tallinn
    riga: Riga
    minsk: Minsk
    sofia: Sofia
    cairo: Kairo, Kairoer~
    algiers: Algier
    tripoli: Tripolis
    tunis: Tunis
    addis ababa: Addis Abeba
    khartoum: Khartum
    mogadishu: Mogadischu
    nairobi: Nairobi
    cape town: Kapstadt
    johannesburg: Johannesburg
    tehran: Teheran
    baghdad: Bagdad
    damascus: Damaskus
    jerusalem: Jerusalem
    bethlehem: Bethlehem
    beirut: Beirut
    riyadh: Riad
    mecca: Mekka
    doha: Doha
    kabul: Kabul
    kandahar: Kandahar
    islamabad: Islamabad
    new delhi: Neu-Delhi, Neu Delhi
    mumbai: Mumbai, Bombay
    kolkata: Kolkata, Kalkutta
    kathmandu: Kathmandu
    dhaka: Dhaka
    rangoon: Rangun, Yangon
    beijing: Peking, Pekinger~
    shanghai: Shanghai, Schanghai
    nanjing: Nanjing, Nanking
    lhasa: Lhasa
    taipei: Taipeh
    tokyo: Tokio, Tokioter~
    osaka: Osaka
    seoul: Seoul
    pyongyang: Pjöngjang
    hanoi: Hanoi
    ho chi minh city: Ho-Chi-Minh-Stadt
    jakarta: Jakarta
    manila: Manila
    canberra: Canberra
    sydney: Sydney
    washington: Washington, Washington DC
    new york: New York, New York City, New Yorker~
    mexico city: Mexiko-Stadt, Mexiko-City
    havana: Havanna
    rio de janeiro: Rio de Janeiro, Rio
    buenos aires: Buenos Aires
    ankara: Ankara
    istanbul: Istanbul, Konstantinopel
    tashkent: Taschkent
    tbilisi: Tiflis, Tbilissi
    yerevan: Eriwan, Jerewan
    baku: Baku
    pristina: Pristina, Prishtina
    sarajevo: Sarajevo
    skopje: Skopje
    tirana: Tirana
    chisinau: Chisinau, Kischinau
    reykjavik: Reykjavik, Reykjavík
    luxembourg city: Luxemburg-Stadt
    valletta: Valletta
    nicosia: Nikosia
    european union: Europäische~ Union, EU
    european commission: Europäische~ Kommission, EU-Kommission
    european parliament: Europäische~ Parlament, Europaparlament, EU-Parlament, Europäischen
      Parlament, Europäisches Parlament
    european central bank: Europäische~ Zentralbank, EZB
    european court of justice: Europäische~ Gerichtshof, EuGH
    european court of human rights: Europäische~ Gerichtshof für Menschenrechte, EGMR
    council of europe: Europarat
    united nations: Vereinte~ Nationen, UN, UNO
    security council: Sicherheitsrat, UN-Sicherheitsrat, Weltsicherheitsrat
    nato: NATO, Nato
    world health organization: Weltgesundheitsorganisation, WHO
    world trade organization: Welthandelsorganisation, WTO
    world bank: Weltbank
    international monetary fund: Internationale~ Währungsfonds, IWF
    federal reserve: US-Notenbank, Fed, Federal Reserve
    unicef: UNICEF, Unicef, Kinderhilfswerk
    unesco: UNESCO, Unesco
    international criminal court: Internationale~ Strafgerichtshof, IStGH
    international atomic energy agency: Internationale~ Atomenergiebehörde, Internationale~
      Atomenergie-Organisation, IAEO, IAEA
    opec: OPEC, Opec
    osce: OSZE
    oecd: OECD
    red cross: Rote~ Kreuz
    red crescent: Rote~ Halbmond
    amnesty international: Amnesty International, Amnesty
    doctors without borders: Ärzte ohne Grenzen
    reporters without borders: Reporter ohne Grenzen
    greenpeace: Greenpeace
    chinese communist party: Kommunistische~ Partei Chinas, KPCh, KPC
    islamic state: Islamische~ Staat, Islamische~ Staates, IS
    white house: Weiße~ Haus
    kremlin: Kreml
    supreme court: Oberste~ Gerichtshof, Supreme Court
    federal bureau of investigation: FBI
    central intelligence agency: CIA
    commonwealth of independent states: Gemeinschaft Unabhängiger Staaten, GUS
    bundestag: Bundestag, Deutsche~ Bundestag
    bundesrat: Bundesrat
    bundesbank: Bundesbank, Deutsche~ Bundesbank
    german press agency: Deutsche~ Presse-Agentur, dpa
    house of commons: Unterhaus
    house of lords: Oberhaus
    house of representatives: Repräsentantenhaus
    senate: Senat
    gross domestic product: BIP, Bruttoinlandsprodukt~
    artificial intelligence: KI, AI
    non-governmental organisation: NGO, NRO
    free democrats: FDP, Freie~ Demokraten
    christian democrats: CDU, Christdemokraten
    social democrats: SPD, Sozialdemokraten
    european space agency: Europäische~ Weltraumorganisation, ESA
    african union: Afrikanische~ Union
    arab league: Arabische~ Liga
    champions league: Champions League
    world cup: Weltmeisterschaft, Weltcup, WM
    olympics: Olympia, Olympische~ Spiele~, olympisch~
    christmas: Weihnachten, Weihnacht, weihnachtlich~
    easter: Ostern, österlich~
    islam: Islam, islamisch~
    christianity: Christentum, christlich~, Christ, Christen
    judaism: Judentum, jüdisch~, Jude, Juden
    buddhism: Buddhismus, buddhistisch~, Buddhist, Buddhisten
    hinduism: Hinduismus, hinduistisch~, Hindu
    muslims: muslimisch~, Muslim, Muslime~, Moslem
    catholicism: katholisch~, Katholik, Katholiken
    queen: Königin, Queen
    king: König~, King
    prince: Prinz~, Prinzen, Prince
    princess: Prinzessin, Princess
    pope: Papst~, Papstes
    covid: Covid, Coronavirus, Corona, COVID
    palatinate: Pfalz, Pfälzer~, pfälzisch~
    euro area: Eurozone, Euroraum~
    john paul: Johannes Paul, John Paul
    pope francis: Papst Franziskus
    pope benedict: Papst Benedikt, Papst Benedikts
    queen elizabeth: Königin Elisabeth, Königin Elizabeth, Queen Elizabeth
    ctrl key: Strg, Ctrl
    shift key: Umschalt, Umschalttaste, Shift
    del key: Entf, Del
    ins key: Einfg, Ins
    """
}
