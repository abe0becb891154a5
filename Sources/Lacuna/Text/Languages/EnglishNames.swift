extension Language {
  /// Names that other languages spell otherwise, in English.
  ///
  /// A line is a name's neutral form and the words for it, its people and what is theirs: a
  /// translation is free to choose among them. The neutral forms are the same in all languages. A
  /// form in small letters may also be written with a capital, one with `~` takes the endings of
  /// adjectives and nouns.
  static let englishNames = """
    afghanistan: Afghanistan, Afghan, Afghans
    albania: Albania, Albanian, Albanians
    algeria: Algeria, Algerian, Algerians
    andorra: Andorra
    angola: Angola, Angolan, Angolans
    argentina: Argentina, Argentinian, Argentinians, Argentine, Argentines
    armenia: Armenia, Armenian, Armenians
    australia: Australia, Australian, Australians, Aussie
    austria: Austria, Austrian, Austrians
    azerbaijan: Azerbaijan, Azerbaijani, Azerbaijanis, Azeri, Azeris
    bahamas: Bahamas, Bahamian
    bahrain: Bahrain, Bahraini
    bangladesh: Bangladesh, Bangladeshi, Bangladeshis
    barbados: Barbados
    belarus: Belarus, Belarusian, Belarusians, Belarussian, Byelorussia
    belgium: Belgium, Belgian, Belgians
    belize: Belize
    benin: Benin
    bhutan: Bhutan, Bhutanese
    bolivia: Bolivia, Bolivian, Bolivians
    bosnia: Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnian, Bosnians
    botswana: Botswana
    brazil: Brazil, Brazilian, Brazilians
    brunei: Brunei
    bulgaria: Bulgaria, Bulgarian, Bulgarians
    burkina faso: Burkina Faso
    burundi: Burundi
    cambodia: Cambodia, Cambodian, Cambodians
    cameroon: Cameroon, Cameroonian
    canada: Canada, Canadian, Canadians
    cape verde: Cape Verde
    chad: Chad, Chadian
    chile: Chile, Chilean, Chileans
    china: China, Chinese, People's Republic of China, PRC
    colombia: Colombia, Colombian, Colombians
    congo: Congo, Congolese, Democratic Republic of the Congo, Democratic Republic of Congo, DRC
    costa rica: Costa Rica, Costa Rican
    croatia: Croatia, Croatian, Croatians, Croat, Croats
    cuba: Cuba, Cuban, Cubans
    cyprus: Cyprus, Cypriot, Cypriots
    czechia: Czechia, Czech Republic, Czech, Czechs
    denmark: Denmark, Danish, Dane, Danes
    djibouti: Djibouti
    dominican republic: Dominican Republic, Dominican
    ecuador: Ecuador, Ecuadorian, Ecuadorean
    egypt: Egypt, Egyptian, Egyptians
    el salvador: El Salvador, Salvadoran
    equatorial guinea: Equatorial Guinea
    eritrea: Eritrea, Eritrean, Eritreans
    estonia: Estonia, Estonian, Estonians
    eswatini: Eswatini, Swaziland
    ethiopia: Ethiopia, Ethiopian, Ethiopians
    fiji: Fiji, Fijian
    finland: Finland, Finnish, Finn, Finns
    france: France, French, Frenchman, Frenchmen, Frenchwoman
    gabon: Gabon
    gambia: Gambia, Gambian
    georgia: Georgia, Georgian, Georgians
    germany: Germany, German, Germans, Federal Republic of Germany
    east germany: East Germany, East German, East Germans, German Democratic Republic, GDR
    west germany: West Germany, West German
    ghana: Ghana, Ghanaian
    greece: Greece, Greek, Greeks
    greenland: Greenland, Greenlandic
    grenada: Grenada
    guatemala: Guatemala, Guatemalan
    guinea: Guinea, Guinean
    guyana: Guyana
    haiti: Haiti, Haitian, Haitians
    honduras: Honduras, Honduran
    hong kong: Hong Kong, Hongkong
    hungary: Hungary, Hungarian, Hungarians
    iceland: Iceland, Icelandic, Icelander, Icelanders
    india: India, Indian, Indians
    indonesia: Indonesia, Indonesian, Indonesians
    iran: Iran, Iranian, Iranians
    iraq: Iraq, Iraqi, Iraqis
    ireland: Ireland, Irish, Irishman
    northern ireland: Northern Ireland, Northern Irish
    israel: Israel, Israeli, Israelis
    italy: Italy, Italian, Italians
    ivory coast: Ivory Coast, Côte d'Ivoire, Ivorian
    jamaica: Jamaica, Jamaican, Jamaicans
    japan: Japan, Japanese
    jordan: Jordan, Jordanian, Jordanians
    kazakhstan: Kazakhstan, Kazakh, Kazakhs
    kenya: Kenya, Kenyan, Kenyans
    kosovo: Kosovo, Kosovan, Kosovar
    kuwait: Kuwait, Kuwaiti
    kyrgyzstan: Kyrgyzstan, Kyrgyz
    laos: Laos, Laotian
    latvia: Latvia, Latvian, Latvians
    lebanon: Lebanon, Lebanese
    lesotho: Lesotho
    liberia: Liberia, Liberian
    libya: Libya, Libyan, Libyans
    liechtenstein: Liechtenstein
    lithuania: Lithuania, Lithuanian, Lithuanians
    luxembourg: Luxembourg, Luxembourgish, Luxembourger
    madagascar: Madagascar
    malawi: Malawi
    malaysia: Malaysia, Malaysian, Malaysians
    maldives: Maldives, Maldivian
    mali: Mali, Malian
    malta: Malta, Maltese
    mauritania: Mauritania
    mauritius: Mauritius
    mexico: Mexico, Mexican, Mexicans
    moldova: Moldova, Moldovan, Moldovans
    monaco: Monaco
    mongolia: Mongolia, Mongolian, Mongolians
    montenegro: Montenegro, Montenegrin
    morocco: Morocco, Moroccan, Moroccans
    mozambique: Mozambique, Mozambican
    myanmar: Myanmar, Burma, Burmese
    namibia: Namibia, Namibian
    nepal: Nepal, Nepalese, Nepali
    netherlands: Netherlands, The Netherlands, Dutch, Dutchman, Holland
    new zealand: New Zealand, New Zealander, New Zealanders
    nicaragua: Nicaragua, Nicaraguan
    niger: Niger
    nigeria: Nigeria, Nigerian, Nigerians
    north korea: North Korea, North Korean, North Koreans, DPRK
    north macedonia: North Macedonia, Macedonia, Macedonian
    norway: Norway, Norwegian, Norwegians
    oman: Oman, Omani
    pakistan: Pakistan, Pakistani, Pakistanis
    palestine: Palestine, Palestinian, Palestinians
    panama: Panama, Panamanian
    papua new guinea: Papua New Guinea
    paraguay: Paraguay, Paraguayan
    peru: Peru, Peruvian, Peruvians
    philippines: Philippines, Philippine, Filipino, Filipinos
    poland: Poland, Polish, Pole, Poles
    portugal: Portugal, Portuguese
    puerto rico: Puerto Rico, Puerto Rican
    qatar: Qatar, Qatari
    romania: Romania, Romanian, Romanians
    russia: Russia, Russian, Russians, Russian Federation
    rwanda: Rwanda, Rwandan
    samoa: Samoa, Samoan
    san marino: San Marino
    saudi arabia: Saudi Arabia, Saudi, Saudis, Saudi Arabian
    scotland: Scotland, Scottish, Scot, Scots
    senegal: Senegal, Senegalese
    serbia: Serbia, Serbian, Serbians, Serb, Serbs
    seychelles: Seychelles
    sierra leone: Sierra Leone
    singapore: Singapore, Singaporean
    slovakia: Slovakia, Slovak, Slovaks, Slovakian
    slovenia: Slovenia, Slovenian, Slovenians, Slovene
    solomon islands: Solomon Islands
    somalia: Somalia, Somali, Somalis
    south africa: South Africa, South African, South Africans
    south korea: South Korea, South Korean, South Koreans
    korea: Korea, Korean, Koreans
    south sudan: South Sudan
    soviet union: Soviet Union, Soviet, Soviets, USSR
    spain: Spain, Spanish, Spaniard, Spaniards
    sri lanka: Sri Lanka, Sri Lankan, Sri Lankans
    sudan: Sudan, Sudanese
    suriname: Suriname
    sweden: Sweden, Swedish, Swede, Swedes
    switzerland: Switzerland, Swiss
    syria: Syria, Syrian, Syrians
    taiwan: Taiwan, Taiwanese
    tajikistan: Tajikistan, Tajik
    tanzania: Tanzania, Tanzanian
    thailand: Thailand, Thai, Thais
    tibet: Tibet, Tibetan, Tibetans
    togo: Togo
    tonga: Tonga
    trinidad: Trinidad, Trinidad and Tobago
    tunisia: Tunisia, Tunisian, Tunisians
    turkey: Turkey, Türkiye, Turkish, Turk, Turks
    turkmenistan: Turkmenistan
    uganda: Uganda, Ugandan, Ugandans
    ukraine: Ukraine, Ukrainian, Ukrainians
    united arab emirates: United Arab Emirates, UAE, Emirati
    united kingdom: United Kingdom, UK, Britain, Great Britain, British, Briton, Britons, Brit,
      Brits
    england: England, English, Englishman
    wales: Wales, Welsh, Welshman
    united states: United States, United States of America, USA, US, America, American,
      Americans
    uruguay: Uruguay, Uruguayan
    uzbekistan: Uzbekistan, Uzbek
    vatican: Vatican, Vatican City, Holy See
    venezuela: Venezuela, Venezuelan, Venezuelans
    vietnam: Vietnam, Vietnamese
    yemen: Yemen, Yemeni, Yemenis
    yugoslavia: Yugoslavia, Yugoslav
    zambia: Zambia, Zambian
    zimbabwe: Zimbabwe, Zimbabwean
    czechoslovakia: Czechoslovakia, Czechoslovak
    prussia: Prussia, Prussian, Prussians
    europe: Europe, European, Europeans
    asia: Asia, Asian, Asians
    africa: Africa, African, Africans
    north america: North America, North American
    south america: South America, South American
    latin america: Latin America, Latin American
    antarctica: Antarctica, Antarctic
    arctic: Arctic
    middle east: Middle East, Middle Eastern, Mideast
    balkans: Balkans, Balkan
    scandinavia: Scandinavia, Scandinavian
    siberia: Siberia, Siberian
    crimea: Crimea, Crimean
    caucasus: Caucasus
    caribbean: Caribbean
    bavaria: Bavaria, Bavarian, Bavarians
    saxony: Saxony, Saxon
    lower saxony: Lower Saxony
    saxony-anhalt: Saxony-Anhalt
    north rhine-westphalia: North Rhine-Westphalia, NRW
    rhineland-palatinate: Rhineland-Palatinate, Rhineland-Palatine
    rhineland: Rhineland
    westphalia: Westphalia, Westphalian
    hesse: Hesse, Hessian, Hessen
    thuringia: Thuringia, Thuringian, Thüringen
    swabia: Swabia, Swabian
    franconia: Franconia, Franconian
    black forest: Black Forest
    carinthia: Carinthia, Carinthian
    styria: Styria, Styrian
    tyrol: Tyrol, Tyrolean
    upper austria: Upper Austria
    lower austria: Lower Austria
    lake constance: Lake Constance
    alps: Alps, Alpine
    danube: Danube
    rhine: Rhine
    baltic sea: Baltic Sea, Baltic
    north sea: North Sea
    black sea: Black Sea
    red sea: Red Sea
    dead sea: Dead Sea
    mediterranean: Mediterranean, Mediterranean Sea
    atlantic: Atlantic, Atlantic Ocean
    pacific: Pacific, Pacific Ocean
    indian ocean: Indian Ocean
    gaza: Gaza, Gaza Strip
    west bank: West Bank
    tuscany: Tuscany, Tuscan
    sicily: Sicily, Sicilian
    sardinia: Sardinia
    lombardy: Lombardy
    brittany: Brittany, Breton
    normandy: Normandy, Norman
    burgundy: Burgundy
    alsace: Alsace, Alsatian
    lorraine: Lorraine
    catalonia: Catalonia, Catalan
    andalusia: Andalusia, Andalusian
    canary islands: Canary Islands, Canaries
    balearics: Balearic Islands, Balearics
    hebrides: Hebrides
    crete: Crete, Cretan
    silesia: Silesia, Silesian
    pomerania: Pomerania
    bohemia: Bohemia, Bohemian
    moravia: Moravia
    galicia: Galicia
    transylvania: Transylvania
    flanders: Flanders, Flemish
    wallonia: Wallonia
    california: California, Californian
    munich: Munich
    vienna: Vienna, Viennese
    cologne: Cologne
    hanover: Hanover, Hannover
    nuremberg: Nuremberg, Nürnberg
    brunswick: Brunswick, Braunschweig
    hamelin: Hamelin
    constance: Constance, Konstanz
    berlin: Berlin, Berliner
    hamburg: Hamburg
    bremen: Bremen
    frankfurt: Frankfurt, Frankfurt am Main
    dresden: Dresden
    leipzig: Leipzig
    bonn: Bonn
    zurich: Zurich, Zürich
    geneva: Geneva
    lucerne: Lucerne
    basel: Basel, Basle
    bern: Bern, Berne
    prague: Prague
    warsaw: Warsaw
    cracow: Cracow, Kraków, Krakow
    gdansk: Gdansk, Gdańsk
    wroclaw: Wroclaw, Wrocław
    poznan: Poznan, Poznań
    moscow: Moscow, Muscovite
    saint petersburg: Saint Petersburg, St Petersburg
    kyiv: Kyiv, Kiev
    kharkiv: Kharkiv, Kharkov
    odesa: Odesa, Odessa
    lviv: Lviv
    chernobyl: Chernobyl
    rome: Rome, Roman, Romans
    milan: Milan, Milanese
    venice: Venice, Venetian
    florence: Florence, Florentine
    naples: Naples, Neapolitan
    turin: Turin
    genoa: Genoa
    padua: Padua
    paris: Paris, Parisian
    strasbourg: Strasbourg
    brussels: Brussels
    bruges: Bruges
    ghent: Ghent
    antwerp: Antwerp
    liège: Liège
    the hague: The Hague, Hague
    copenhagen: Copenhagen
    gothenburg: Gothenburg
    lisbon: Lisbon
    athens: Athens, Athenian
    thessaloniki: Thessaloniki
    bucharest: Bucharest
    belgrade: Belgrade
    london: London, Londoner, Londoners
    edinburgh: Edinburgh
    dublin: Dublin
    oslo: Oslo
    stockholm: Stockholm
    helsinki: Helsinki
    budapest: Budapest
    madrid: Madrid
    barcelona: Barcelona
    seville: Seville
    zagreb: Zagreb
    ljubljana: Ljubljana
    bratislava: Bratislava
    vilnius: Vilnius
    tallinn: Tallinn
    riga: Riga
    minsk: Minsk
    sofia: Sofia
    cairo: Cairo
    algiers: Algiers
    tripoli: Tripoli
    tunis: Tunis
    addis ababa: Addis Ababa
    khartoum: Khartoum
    mogadishu: Mogadishu
    nairobi: Nairobi
    cape town: Cape Town
    johannesburg: Johannesburg
    tehran: Tehran, Teheran
    baghdad: Baghdad
    damascus: Damascus
    jerusalem: Jerusalem
    bethlehem: Bethlehem
    beirut: Beirut
    riyadh: Riyadh
    mecca: Mecca
    doha: Doha
    kabul: Kabul
    kandahar: Kandahar
    islamabad: Islamabad
    new delhi: New Delhi
    mumbai: Mumbai, Bombay
    kolkata: Kolkata, Calcutta
    kathmandu: Kathmandu
    dhaka: Dhaka
    rangoon: Yangon, Rangoon
    beijing: Beijing, Peking
    shanghai: Shanghai
    nanjing: Nanjing, Nanking
    lhasa: Lhasa
    taipei: Taipei
    tokyo: Tokyo
    osaka: Osaka
    seoul: Seoul
    pyongyang: Pyongyang
    hanoi: Hanoi
    ho chi minh city: Ho Chi Minh City
    jakarta: Jakarta
    manila: Manila
    canberra: Canberra
    sydney: Sydney
    washington: Washington, Washington DC
    new york: New York, New York City, NYC, New Yorker, New Yorkers
    mexico city: Mexico City
    havana: Havana
    rio de janeiro: Rio de Janeiro, Rio
    buenos aires: Buenos Aires
    ankara: Ankara
    istanbul: Istanbul, Constantinople
    tashkent: Tashkent
    tbilisi: Tbilisi
    yerevan: Yerevan
    baku: Baku
    pristina: Pristina
    sarajevo: Sarajevo
    skopje: Skopje
    tirana: Tirana
    chisinau: Chisinau, Chișinău
    reykjavik: Reykjavik, Reykjavík
    luxembourg city: Luxembourg City
    valletta: Valletta
    nicosia: Nicosia
    european union: European Union, EU
    european commission: European Commission, EU Commission
    european parliament: European Parliament, EU Parliament
    european central bank: European Central Bank, ECB
    european court of justice: European Court of Justice, ECJ
    european court of human rights: European Court of Human Rights, ECHR
    council of europe: Council of Europe
    united nations: United Nations, UN, U.N.
    security council: Security Council, UN Security Council
    nato: NATO, Nato, North Atlantic Treaty Organization
    world health organization: World Health Organization, World Health Organisation, WHO
    world trade organization: World Trade Organization, World Trade Organisation, WTO
    world bank: World Bank
    international monetary fund: International Monetary Fund, IMF
    federal reserve: Federal Reserve, Fed
    unicef: UNICEF, Unicef
    unesco: UNESCO, Unesco
    international criminal court: International Criminal Court, ICC
    international atomic energy agency: International Atomic Energy Agency, IAEA
    opec: OPEC, Opec
    osce: OSCE
    oecd: OECD
    red cross: Red Cross
    red crescent: Red Crescent
    amnesty international: Amnesty International, Amnesty
    doctors without borders: Doctors Without Borders, Médecins Sans Frontières, MSF
    reporters without borders: Reporters Without Borders
    greenpeace: Greenpeace
    chinese communist party: Chinese Communist Party, Communist Party of China, CCP, CPC
    islamic state: Islamic State, ISIS, IS, ISIL
    white house: White House
    kremlin: Kremlin
    supreme court: Supreme Court
    federal bureau of investigation: Federal Bureau of Investigation, FBI
    central intelligence agency: Central Intelligence Agency, CIA
    commonwealth of independent states: Commonwealth of Independent States, CIS
    bundestag: Bundestag, German Bundestag
    bundesrat: Bundesrat
    bundesbank: Bundesbank
    german press agency: German Press Agency, DPA
    house of commons: House of Commons
    house of lords: House of Lords
    house of representatives: House of Representatives
    senate: Senate
    gross domestic product: GDP
    artificial intelligence: AI
    non-governmental organisation: NGO
    free democrats: Free Democrats, FDP
    christian democrats: Christian Democrats, CDU
    social democrats: Social Democrats, SPD
    european space agency: European Space Agency, ESA
    african union: African Union
    arab league: Arab League
    champions league: Champions League
    world cup: World Cup
    olympics: Olympics, Olympic Games, Olympic
    christmas: Christmas, Xmas
    easter: Easter
    islam: Islam, Islamic
    christianity: Christianity, Christian, Christians
    judaism: Judaism, Jewish, Jew, Jews
    buddhism: Buddhism, Buddhist, Buddhists
    hinduism: Hinduism, Hindu, Hindus
    muslims: Muslim, Muslims, Moslem
    catholicism: Catholic, Catholics, Catholicism
    queen: Queen
    king: King
    prince: Prince
    princess: Princess
    pope: Pope
    covid: Covid, Coronavirus, Corona, COVID
    palatinate: Palatinate, Palatine, Pfalz
    euro area: Eurozone, Euro Area
    john paul: John Paul
    pope francis: Pope Francis
    pope benedict: Pope Benedict
    queen elizabeth: Queen Elizabeth
    ctrl key: Ctrl
    shift key: Shift
    del key: Del
    ins key: Ins
    """
}
