extension Language {
  /// Names that other languages spell otherwise, in French; see `EnglishNames.swift`.
  static let frenchNames = """
    afghanistan: Afghanistan, afghan~
    albania: Albanie, albanais~
    algeria: Algérie, algérien~
    andorra: Andorre, andorran~
    angola: Angola, angolais~
    argentina: Argentine, argentin~
    armenia: Arménie, arménien~
    australia: Australie, australien~
    austria: Autriche, autrichien~
    azerbaijan: Azerbaïdjan, azerbaïdjanais~, azéri~
    bahamas: Bahamas, bahaméen~
    bahrain: Bahreïn, bahreïni~
    bangladesh: Bangladesh, bangladais~
    barbados: Barbade
    belarus: Biélorussie, Bélarus, biélorusse~
    belgium: Belgique, belge~
    belize: Belize
    benin: Bénin, béninois~
    bhutan: Bhoutan, bhoutanais~
    bolivia: Bolivie, bolivien~
    bosnia: Bosnie, Bosnie-Herzégovine, bosnien~, bosniaque~
    botswana: Botswana
    brazil: Brésil, brésilien~
    brunei: Brunei
    bulgaria: Bulgarie, bulgare~
    burkina faso: Burkina Faso, burkinabé~
    burundi: Burundi, burundais~
    cambodia: Cambodge, cambodgien~
    cameroon: Cameroun, camerounais~
    canada: Canada, canadien~
    cape verde: Cap-Vert
    chad: Tchad, tchadien~
    chile: Chili, chilien~
    china: Chine, chinois~, République populaire de Chine
    colombia: Colombie, colombien~
    congo: Congo, congolais~, République démocratique du Congo, RDC
    costa rica: Costa Rica, costaricien~
    croatia: Croatie, croate~
    cuba: Cuba, cubain~
    cyprus: Chypre, chypriote~
    czechia: Tchéquie, République tchèque, tchèque~
    denmark: Danemark, danois~
    djibouti: Djibouti
    dominican republic: République dominicaine, dominicain~
    ecuador: Équateur, équatorien~
    egypt: Égypte, Egypte, égyptien~
    el salvador: Salvador, salvadorien~
    equatorial guinea: Guinée équatoriale
    eritrea: Érythrée, Erythrée, érythréen~
    estonia: Estonie, estonien~
    eswatini: Eswatini, Swaziland
    ethiopia: Éthiopie, Ethiopie, éthiopien~
    fiji: Fidji, fidjien~
    finland: Finlande, finlandais~, finnois~
    france: France, français~
    gabon: Gabon, gabonais~
    gambia: Gambie, gambien~
    georgia: Géorgie, géorgien~
    germany: Allemagne, allemand~, République fédérale d' Allemagne, RFA
    east germany: RDA, Allemagne de l' Est, est-allemand~
    west germany: Allemagne de l' Ouest, ouest-allemand~
    ghana: Ghana, ghanéen~
    greece: Grèce, grec, grecs, grecque~
    greenland: Groenland, groenlandais~
    grenada: Grenade
    guatemala: Guatemala, guatémaltèque~
    guinea: Guinée, guinéen~
    guyana: Guyana
    haiti: Haïti, haïtien~
    honduras: Honduras, hondurien~
    hong kong: Hong Kong, Hongkong
    hungary: Hongrie, hongrois~
    iceland: Islande, islandais~
    india: Inde, indien~
    indonesia: Indonésie, indonésien~
    iran: Iran, iranien~
    iraq: Irak, Iraq, irakien~
    ireland: Irlande, irlandais~
    northern ireland: Irlande du Nord, nord-irlandais~
    israel: Israël, israélien~
    italy: Italie, italien~
    ivory coast: Côte d' Ivoire, ivoirien~
    jamaica: Jamaïque, jamaïcain~
    japan: Japon, japonais~
    jordan: Jordanie, jordanien~
    kazakhstan: Kazakhstan, kazakh~
    kenya: Kenya, kényan~
    kosovo: Kosovo, kosovar~
    kuwait: Koweït, koweïtien~
    kyrgyzstan: Kirghizistan, kirghize~
    laos: Laos, laotien~
    latvia: Lettonie, letton~
    lebanon: Liban, libanais~
    lesotho: Lesotho
    liberia: Liberia, Libéria, libérien~
    libya: Libye, libyen~
    liechtenstein: Liechtenstein
    lithuania: Lituanie, lituanien~
    luxembourg: Luxembourg, luxembourgeois~
    madagascar: Madagascar, malgache~
    malawi: Malawi
    malaysia: Malaisie, malaisien~
    maldives: Maldives
    mali: Mali, malien~
    malta: Malte, maltais~
    mauritania: Mauritanie, mauritanien~
    mauritius: Île Maurice, mauricien~
    mexico: Mexique, mexicain~
    moldova: Moldavie, Moldova, moldave~
    monaco: Monaco, monégasque~
    mongolia: Mongolie, mongol~
    montenegro: Monténégro, monténégrin~
    morocco: Maroc, marocain~
    mozambique: Mozambique, mozambicain~
    myanmar: Birmanie, Myanmar, birman~
    namibia: Namibie, namibien~
    nepal: Népal, népalais~
    netherlands: Pays-Bas, néerlandais~, Hollande, hollandais~
    new zealand: Nouvelle-Zélande, néo-zélandais~
    nicaragua: Nicaragua, nicaraguayen~
    niger: Niger, nigérien~
    nigeria: Nigeria, Nigéria, nigérian~
    north korea: Corée du Nord, nord-coréen~
    north macedonia: Macédoine du Nord, Macédoine, macédonien~
    norway: Norvège, norvégien~
    oman: Oman, omanais~
    pakistan: Pakistan, pakistanais~
    palestine: Palestine, palestinien~
    panama: Panama, panaméen~
    papua new guinea: Papouasie-Nouvelle-Guinée
    paraguay: Paraguay, paraguayen~
    peru: Pérou, péruvien~
    philippines: Philippines, philippin~
    poland: Pologne, polonais~
    portugal: Portugal, portugais~
    puerto rico: Porto Rico, portoricain~
    qatar: Qatar, qatari~
    romania: Roumanie, roumain~
    russia: Russie, russe~, Fédération de Russie
    rwanda: Rwanda, rwandais~
    samoa: Samoa, samoan~
    san marino: Saint-Marin
    saudi arabia: Arabie saoudite, saoudien~
    scotland: Écosse, Ecosse, écossais~
    senegal: Sénégal, sénégalais~
    serbia: Serbie, serbe~
    seychelles: Seychelles
    sierra leone: Sierra Leone
    singapore: Singapour, singapourien~
    slovakia: Slovaquie, slovaque~
    slovenia: Slovénie, slovène~
    solomon islands: Îles Salomon
    somalia: Somalie, somalien~
    south africa: Afrique du Sud, sud-africain~
    south korea: Corée du Sud, sud-coréen~
    korea: Corée, coréen~
    south sudan: Soudan du Sud, Sud-Soudan
    soviet union: Union soviétique, soviétique~, URSS
    spain: Espagne, espagnol~
    sri lanka: Sri Lanka, sri-lankais~
    sudan: Soudan, soudanais~
    suriname: Suriname, Surinam
    sweden: Suède, suédois~
    switzerland: Suisse, suisse~, Suissesse~, helvétique~
    syria: Syrie, syrien~
    taiwan: Taïwan, Taiwan, taïwanais~
    tajikistan: Tadjikistan, tadjik~
    tanzania: Tanzanie, tanzanien~
    thailand: Thaïlande, thaïlandais~
    tibet: Tibet, tibétain~
    togo: Togo, togolais~
    tonga: Tonga
    trinidad: Trinité, Trinité-et-Tobago
    tunisia: Tunisie, tunisien~
    turkey: Turquie, turc, turcs, turque~
    turkmenistan: Turkménistan, turkmène~
    uganda: Ouganda, ougandais~
    ukraine: Ukraine, ukrainien~
    united arab emirates: Émirats arabes unis, Emirats arabes unis, émirati~
    united kingdom: Royaume-Uni, Grande-Bretagne, britannique~
    england: Angleterre, anglais~
    wales: Pays de Galles, gallois~
    united states: États-Unis, Etats-Unis, États-Unis d' Amérique, Amérique, américain~, USA, US
    uruguay: Uruguay, uruguayen~
    uzbekistan: Ouzbékistan, ouzbek~
    vatican: Vatican, Saint-Siège
    venezuela: Venezuela, vénézuélien~
    vietnam: Vietnam, Viêt Nam, vietnamien~
    yemen: Yémen, yéménite~
    yugoslavia: Yougoslavie, yougoslave~
    zambia: Zambie, zambien~
    zimbabwe: Zimbabwe, zimbabwéen~
    czechoslovakia: Tchécoslovaquie, tchécoslovaque~
    prussia: Prusse, prussien~
    europe: Europe, européen~
    asia: Asie, asiatique~
    africa: Afrique, africain~
    north america: Amérique du Nord, nord-américain~
    south america: Amérique du Sud, sud-américain~
    latin america: Amérique latine, latino-américain~
    antarctica: Antarctique, antarctique~
    arctic: Arctique, arctique~
    middle east: Proche-Orient, Moyen-Orient, proche-oriental~, moyen-oriental~
    balkans: Balkans, balkanique~
    scandinavia: Scandinavie, scandinave~
    siberia: Sibérie, sibérien~
    crimea: Crimée
    caucasus: Caucase, caucasien~
    caribbean: Caraïbes, Caraïbe, caribéen~
    bavaria: Bavière, bavarois~
    saxony: Saxe, saxon~
    lower saxony: Basse-Saxe
    saxony-anhalt: Saxe-Anhalt
    north rhine-westphalia: Rhénanie-du-Nord-Westphalie
    rhineland-palatinate: Rhénanie-Palatinat
    rhineland: Rhénanie, rhénan~
    westphalia: Westphalie, westphalien~
    hesse: Hesse, hessois~
    thuringia: Thuringe, thuringien~
    swabia: Souabe, souabe~
    franconia: Franconie, franconien~
    black forest: Forêt-Noire
    carinthia: Carinthie, carinthien~
    styria: Styrie, styrien~
    tyrol: Tyrol, tyrolien~
    upper austria: Haute-Autriche
    lower austria: Basse-Autriche
    lake constance: Lac de Constance
    alps: Alpes, alpin~
    danube: Danube
    rhine: Rhin
    baltic sea: Baltique, Mer Baltique, baltique~
    north sea: Mer du Nord
    black sea: Mer Noire
    red sea: Mer Rouge
    dead sea: Mer Morte
    mediterranean: Méditerranée, Mer Méditerranée, méditerranéen~
    atlantic: Atlantique, Océan Atlantique, atlantique~
    pacific: Pacifique, Océan Pacifique
    indian ocean: Océan Indien
    gaza: Gaza, Bande de Gaza
    west bank: Cisjordanie
    tuscany: Toscane, toscan~
    sicily: Sicile, sicilien~
    sardinia: Sardaigne, sarde~
    lombardy: Lombardie, lombard~
    brittany: Bretagne, breton~
    normandy: Normandie, normand~
    burgundy: Bourgogne, bourguignon~
    alsace: Alsace, alsacien~
    lorraine: Lorraine, lorrain~
    catalonia: Catalogne, catalan~
    andalusia: Andalousie, andalou~
    canary islands: Canaries, Îles Canaries
    balearics: Baléares, Îles Baléares
    hebrides: Hébrides
    crete: Crète, crétois~
    silesia: Silésie, silésien~
    pomerania: Poméranie
    bohemia: Bohême, bohémien~
    moravia: Moravie, morave~
    galicia: Galicie, galicien~
    transylvania: Transylvanie
    flanders: Flandre, Flandres, flamand~
    wallonia: Wallonie, wallon~
    california: Californie, californien~
    munich: Munich, munichois~
    vienna: Vienne, viennois~
    cologne: Cologne
    hanover: Hanovre
    nuremberg: Nuremberg
    brunswick: Brunswick
    hamelin: Hamelin
    constance: Constance
    berlin: Berlin, berlinois~
    hamburg: Hambourg, hambourgeois~
    bremen: Brême
    frankfurt: Francfort, Francfort-sur-le-Main
    dresden: Dresde
    leipzig: Leipzig
    bonn: Bonn
    zurich: Zurich, zurichois~
    geneva: Genève, genevois~
    lucerne: Lucerne, lucernois~
    basel: Bâle, bâlois~
    bern: Berne, bernois~
    prague: Prague, pragois~
    warsaw: Varsovie, varsovien~
    cracow: Cracovie
    gdansk: Gdansk, Dantzig
    wroclaw: Wroclaw, Breslau
    poznan: Poznan
    moscow: Moscou, moscovite~
    saint petersburg: Saint-Pétersbourg
    kyiv: Kiev, Kyiv
    kharkiv: Kharkiv, Kharkov
    odesa: Odessa
    lviv: Lviv
    chernobyl: Tchernobyl
    rome: Rome, romain~
    milan: Milan, milanais~
    venice: Venise, vénitien~
    florence: Florence, florentin~
    naples: Naples, napolitain~
    turin: Turin, turinois~
    genoa: Gênes, génois~
    padua: Padoue
    paris: Paris, parisien~
    strasbourg: Strasbourg, strasbourgeois~
    brussels: Bruxelles, bruxellois~
    bruges: Bruges
    ghent: Gand
    antwerp: Anvers
    liège: Liège, liégeois~
    the hague: La Haye
    copenhagen: Copenhague
    gothenburg: Göteborg
    lisbon: Lisbonne
    athens: Athènes, athénien~
    thessaloniki: Thessalonique, Salonique
    bucharest: Bucarest
    belgrade: Belgrade
    london: Londres, londonien~
    edinburgh: Édimbourg, Edimbourg
    dublin: Dublin
    oslo: Oslo
    stockholm: Stockholm
    helsinki: Helsinki
    budapest: Budapest
    madrid: Madrid, madrilène~
    barcelona: Barcelone
    seville: Séville
    zagreb: Zagreb
    ljubljana: Ljubljana
    bratislava: Bratislava
    vilnius: Vilnius
    tallinn: Tallinn
    riga: Riga
    minsk: Minsk
    sofia: Sofia
    cairo: Caire
    algiers: Alger
    tripoli: Tripoli
    tunis: Tunis
    addis ababa: Addis-Abeba
    khartoum: Khartoum
    mogadishu: Mogadiscio
    nairobi: Nairobi
    cape town: Ville du Cap
    johannesburg: Johannesburg
    tehran: Téhéran
    baghdad: Bagdad
    damascus: Damas
    jerusalem: Jérusalem
    bethlehem: Bethléem
    beirut: Beyrouth
    riyadh: Riyad
    mecca: La Mecque, Mecque
    doha: Doha
    kabul: Kaboul
    kandahar: Kandahar
    islamabad: Islamabad
    new delhi: New Delhi
    mumbai: Bombay, Mumbai
    kolkata: Calcutta
    kathmandu: Katmandou
    dhaka: Dacca
    rangoon: Rangoun
    beijing: Pékin, pékinois~
    shanghai: Shanghai
    nanjing: Nankin
    lhasa: Lhassa
    taipei: Taipei
    tokyo: Tokyo
    osaka: Osaka
    seoul: Séoul
    pyongyang: Pyongyang
    hanoi: Hanoï
    ho chi minh city: Hô-Chi-Minh-Ville
    jakarta: Jakarta
    manila: Manille
    canberra: Canberra
    sydney: Sydney
    washington: Washington
    new york: New York, new-yorkais~
    mexico city: Mexico
    havana: La Havane, Havane
    rio de janeiro: Rio de Janeiro, Rio
    buenos aires: Buenos Aires
    ankara: Ankara
    istanbul: Istanbul, Constantinople
    tashkent: Tachkent
    tbilisi: Tbilissi
    yerevan: Erevan
    baku: Bakou
    pristina: Pristina
    sarajevo: Sarajevo
    skopje: Skopje
    tirana: Tirana
    chisinau: Chisinau
    reykjavik: Reykjavik
    luxembourg city: Luxembourg-Ville
    valletta: La Valette
    nicosia: Nicosie
    european union: Union européenne, UE
    european commission: Commission européenne
    european parliament: Parlement européen
    european central bank: Banque centrale européenne, BCE
    european court of justice: Cour de justice de l' Union européenne, CJUE
    european court of human rights: Cour européenne des droits de l' homme, CEDH
    council of europe: Conseil de l' Europe
    united nations: Nations unies, Nations Unies, ONU
    security council: Conseil de sécurité
    nato: OTAN, Otan
    world health organization: Organisation mondiale de la santé, OMS
    world trade organization: Organisation mondiale du commerce, OMC
    world bank: Banque mondiale
    international monetary fund: Fonds monétaire international, FMI
    federal reserve: Réserve fédérale, Fed
    unicef: UNICEF, Unicef
    unesco: UNESCO, Unesco
    international criminal court: Cour pénale internationale, CPI
    international atomic energy agency: Agence internationale de l' énergie atomique, AIEA
    opec: OPEP, Opep
    osce: OSCE
    oecd: OCDE
    red cross: Croix-Rouge
    red crescent: Croissant-Rouge
    amnesty international: Amnesty International, Amnesty
    doctors without borders: Médecins sans frontières, MSF
    reporters without borders: Reporters sans frontières, RSF
    greenpeace: Greenpeace
    chinese communist party: Parti communiste chinois, PCC
    islamic state: État islamique, Etat islamique, EI, Daech
    white house: Maison-Blanche, Maison Blanche
    kremlin: Kremlin
    supreme court: Cour suprême
    federal bureau of investigation: FBI
    central intelligence agency: CIA
    commonwealth of independent states: Communauté des États indépendants, CEI
    bundestag: Bundestag
    bundesrat: Bundesrat
    bundesbank: Bundesbank
    german press agency: Agence de presse allemande, DPA
    house of commons: Chambre des communes
    house of lords: Chambre des lords
    house of representatives: Chambre des représentants
    senate: Sénat
    gross domestic product: PIB
    artificial intelligence: IA
    non-governmental organisation: ONG
    free democrats: FDP
    christian democrats: CDU
    social democrats: SPD
    european space agency: Agence spatiale européenne, ESA
    african union: Union africaine
    arab league: Ligue arabe
    champions league: Ligue des champions
    world cup: Coupe du monde
    olympics: Jeux olympiques, JO, olympique~
    christmas: Noël
    easter: Pâques
    islam: islam, islamique~
    christianity: christianisme, chrétien~
    judaism: judaïsme, juif, juifs, juive~
    buddhism: bouddhisme, bouddhiste~
    hinduism: hindouisme, hindou~
    muslims: musulman~
    catholicism: catholicisme, catholique~
    queen: reine~
    king: roi~
    prince: prince~
    princess: princesse~
    pope: pape~
    covid: Covid, COVID, coronavirus
    palatinate: Palatinat, palatin~
    euro area: zone euro
    john paul: Jean-Paul
    pope francis: pape François
    pope benedict: pape Benoît
    queen elizabeth: reine Élisabeth, reine Elisabeth, reine Elizabeth
    ctrl key: Ctrl
    shift key: Maj, Shift
    del key: Suppr, Del
    ins key: Inser, Ins
    """
}
