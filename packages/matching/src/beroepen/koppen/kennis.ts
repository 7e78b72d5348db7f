/** Engineers, advisers, researchers, teachers and other professionals. */
export const KENNIS_KOPPEN: readonly string[] = [
  `
ingenieur engineer technoloog
  2141.1 proces productie process production industri kwaliteit quality manufactur lean verpakking logist
  2142.1 civiel bouw weg water constructi civil structural geotech brug spoor infra
  2143.1 milieu environment afval bodem energiebesparing
  2144.1 werktuig machine mechanic voertuig scheeps vliegtuig luchtvaart automotive mechanical aerospace turbine hydraul wtb
  2145.1 chemi food levensmiddel farmac kunststof polymeer textiel papier leer bio
  2146.1 mijn petroleum delfstof metallurg aardolie
  2149.1 veilig safety materia medisch biomedisch nucle optisch robot
  2151.1 elektrotech electric energie hoogspanning aandrijf sterkstroom
  2152.1 elektronic electronic hardware halfgeleider mechatron instrument sensor chip
  2153.1 telecom radio_ zend antenne
  2511.1 systeemontwerp requirements
  2512.1 software backend devops embedded java python fullstack cloudsoftware
  2513.1 frontend web mobile
  2519.1 test qa_
  2521.1 data
  2522.1 systeem system cloud platform infrastructuur_ict
  2523.1 netwerk network
  2529.1 security cyber
  2433.1 sales verkoop
  3115.1 service onderhoud maintenance reliability
`,
  `
adviseur consultant consulent specialist
  2132.1 landbouw teelt agrar gewas bosbouw
  2133.1 milieu duurzaam natuur energie klimaat ecolog water
  2149.1 veiligheid arbo hse
  3331.1 import_export import export
  2412.1 financ belegging pensioen vermogen hypothe financial
  2411.3 belasting fiscaal tax
  2421.1 organisatie bedrijf proces management business strategie
  2422.1 beleid subsidie public_affairs
  2423.1 personeel _hr hrm p&o arbeidsvoorwaarden beloning
  2423.2 recruitment werving
  2423.3 loopbaan re_integratie reintegratie jobcoach
  2424.1 opleiding training leer
  2431.1 marketing seo sea e_commerce ecommerce advertising social_media
  2432.1 communicatie public_relations media
  2511.1 ict _it_ informatie erp sap automatisering
  2529.1 security cyber beveiliging
  2611.1 juridisch legal recht
  3253.1 leefstijl gezondheid
  3311.1 effecten
  3321.1 verzekering assurantie insurance
  3334.1 makelaar wonen verhuur vastgoed
  3353.1 inkomen uitkering participatie
  3354.1 vergunning
  5223.1 verkoop mode kleding
  5142.1 huid beauty make_up
  4221.1 reis
  2265.1 voeding
  2359.1 studie
`,
  `
docent leraar lerares leerkracht teacher lecturer instructeur instructor trainer hoogleraar professor
  2310.1 universit hogeschool hoger_onderwijs hbo _wo_ higher college
  2320.1 mbo beroepsonderwijs vakschool beroepsopleiding vocational lassen installatietechniek
  2330.1 voortgezet middelbare nederlands engels frans duits wiskunde natuurkunde scheikunde biologie aardrijkskunde geschiedenis economie maatschappij godsdienst lichamelijk secondary levensbeschouwing klassieke filosofie
  2341.1 basis primary groep
  2342.1 kleuter montessori freinet steiner early_years
  2352.1 speciaal special
  2353.1 taal nt language inburgering
  2354.1 muziek piano gitaar viool music drum zang
  2355.1 kunst dans theater drama toneel teken beeldende fotografie circus
  2356.1 _ict _it_ computer software programmeren
  2424.1 bedrijf sales corporate soft_skills
  5165.1 _rij auto motor vrachtwagen verkeer driving
  3423.1 sport fitness zwem ski yoga pilates golf tennis paard duik
  3422.1 voetbal hockey atletiek
`,
  `
onderzoeker researcher wetenschapper scientist wetenschap deskundige analist analyst
  2111.1 natuurkund astronom physic
  2112.1 weer klimaat meteo
  2113.1 chemi scheikund
  2114.1 geolog bodem aard
  2120.1 statisti wiskund actuari
  2131.1 biolog biomedisch bio genet plant dier ecolog
  2133.1 milieu
  2413.1 financi krediet belegging risico risk
  2411.2 budget kosten
  2421.1 bedrijf business proces
  2422.1 beleid
  2431.1 markt
  2511.1 informatie _ict systeem
  2519.1 test
  2521.1 data database bi_
  2529.1 security
  2632.1 sociaal sociolog demograf
  2631.1 econom
  2633.1 politi historisch
  2634.1 gedrag psycholog
  3111.1 laborator chemisch fysisch
  3212.1 medisch klinisch
  3141.1 microbiolog
`,
  `
ontwikkelaar developer programmeur
  2512.1 software java backend python php net_ embedded full game
  2513.1 web front app mobile ios android multimedia
  2514.1 plc applicatie cobol numeriek
  2521.1 data bi_ database
  2163.1 product
  2351.1 leermiddel e_learning curriculum onderwijs
`,
  `
ontwerper designer vormgever
  2163.1 product mode kleding schoen meubel industri fashion textiel sieraad juwelen
  2166.1 grafisch graphic web digital game animatie visueel _ui
  2513.1 _ux interaction user
  2162.1 landschap tuin
  2161.1 bouwkundig architectonisch
  3432.1 interieur decor interior set kostuum toneel licht_
  2144.1 machine werktuig
  2151.1 elektrotech elektrisch
  2152.1 elektronisch chip sensor
  2511.1 systeem ict database
`,
  `
architect
  2162.1 landschap tuin
  3432.1 interieur
  2511.1 _ict _it_ software systeem solution enterprise data cloud
  2523.1 netwerk
`,
  `
inspecteur controleur keurmeester inspector toezichthouder auditor
  3112.2 bouwkosten
  3112.1 bouw brug construct
  3257.1 milieu voedsel arbo gezondheid veiligheid levensmiddel hygiene vlees afval
  3119.1 brand technisch
  3351.1 douane grens
  3352.1 belasting
  3355.1 politie fraude
  3359.1 prijs maten gewichten visserij landbouw arbeid onderwijs
  3115.1 vliegtuig scheeps voertuig
  7543.1 product kwaliteit kleding textiel hout metaal papier assemblage batterij
  2411.1 financ boekhoud
  5112.1 trein bus kaartjes vervoersbewijs
  2519.1 _ict _it_
`,
];
