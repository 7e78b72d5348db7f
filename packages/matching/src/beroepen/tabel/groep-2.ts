/** ISCO-08 major group 2: professionals. One occupation a line: code, name, other titles. */
export const GROEP_2 = `
2111.1 natuurkundige|fysicus|astronoom|sterrenkundige
2112.1 meteoroloog|weerkundige
2113.1 chemicus|scheikundige|chemist
2114.1 geoloog|geofysicus
2120.1 wiskundige|actuaris|statisticus|biostatisticus|actuarieel analist
2131.1 bioloog|microbioloog|biomedisch onderzoeker|botanicus
2132.1 landbouwkundig adviseur|teeltadviseur|agronoom|bosbouwkundige|agrarisch adviseur
2133.1 milieuadviseur|milieukundige|milieudeskundige|duurzaamheidsadviseur|bodemadviseur|milieucoördinator|ecoloog|stadsecoloog|adviseur ecologie
2141.1 procesingenieur|industrieel ingenieur|productie engineer|process engineer|lean consultant|manufacturing engineer
2142.1 civiel ingenieur|constructeur bouw|civieltechnisch ingenieur|constructief ingenieur|weg en waterbouwkundige|geotechnisch adviseur
2143.1 milieu ingenieur|waterzuiveringsingenieur
2144.1 werktuigbouwkundig ingenieur|mechanical engineer|werktuigbouwkundig engineer|constructeur|ontwerper machinebouw|werktuigbouwkundige
2145.1 chemisch technoloog|procestechnoloog|levensmiddelentechnoloog|chemical engineer|food technologist
2146.1 mijnbouwkundig ingenieur|petroleumingenieur
2149.1 veiligheidskundige|hse adviseur|arbodeskundige|ergonoom|safety engineer|hvk er
2149.2 calculator bouw|kostendeskundige|bouwkundig ingenieur
2151.1 elektrotechnisch ingenieur|electrical engineer|elektrotechnisch engineer|engineer elektrotechniek|hardware engineer elektro
2152.1 elektronica ingenieur|electronics engineer|hardware ontwikkelaar|embedded hardware engineer
2153.1 telecomingenieur|telecom engineer
2161.1 architect|bouwkundig architect
2162.1 landschapsarchitect|tuinarchitect
2163.1 productontwerper|industrieel ontwerper|modeontwerper|kledingontwerper|product designer|interieurontwerper product
2164.1 stedenbouwkundige|verkeerskundige|planoloog|ruimtelijk planner|adviseur ruimtelijke ordening
2165.1 landmeter|geodeet|cartograaf|gis specialist|maatvoerder
2166.1 grafisch ontwerper|vormgever|grafisch vormgever|graphic designer|multimediaontwerper|visual designer|animator beeld|dtp vormgever|ui designer|illustrator
2211.1 huisarts|basisarts|arts|jeugdarts
2211.2 bedrijfsarts|verzekeringsarts
2212.1 medisch specialist|chirurg|psychiater|cardioloog|internist|radioloog|anesthesioloog|specialist ouderengeneeskunde
2221.1 verpleegkundige|wijkverpleegkundige|hbo verpleegkundige|mbo verpleegkundige|nurse|registered nurse|psychiatrisch verpleegkundige|spv er|ic verpleegkundige|kinderverpleegkundige|praktijkverpleegkundige|dialyseverpleegkundige|seh verpleegkundige|verpleegkundig specialist
2222.1 verloskundige|klinisch verloskundige|vroedvrouw
2230.1 acupuncturist|homeopaat|natuurgeneeskundige
2240.1 physician assistant|paramedisch specialist
2250.1 dierenarts|veterinair
2261.1 tandarts|orthodontist|kaakchirurg
2262.1 apotheker|ziekenhuisapotheker|farmaceut
2263.1 arbeidshygiënist|ggd inspecteur|deskundige infectiepreventie
2264.1 fysiotherapeut|kinderfysiotherapeut|oefentherapeut|manueel therapeut|bewegingstherapeut
2265.1 diëtist|voedingsdeskundige
2266.1 logopedist|audioloog|audiologisch assistent
2267.1 optometrist|oogmeetkundige|orthoptist
2269.1 ergotherapeut|podotherapeut|vaktherapeut|psychomotorisch therapeut|creatief therapeut|muziektherapeut|recreatietherapeut
2310.1 hoogleraar|universitair docent|hogeschooldocent|docent hbo|lector|universitair hoofddocent|docent hogeschool
2320.1 mbo docent|docent mbo|praktijkdocent|vakdocent techniek|instructeur mbo|praktijkopleider techniek|instructeur techniek
2330.1 leraar voortgezet onderwijs|docent|docent nederlands|docent engels|docent wiskunde|leerkracht voortgezet onderwijs|leraar|lerares|vo docent|docent lichamelijke opvoeding|gymleraar|vakleerkracht|docent vo
2341.1 leerkracht basisonderwijs|leerkracht|basisschoolleraar|groepsleerkracht|leraar basisonderwijs|juf|meester basisschool|invalleerkracht|leerkracht po
2342.1 kleuterleerkracht|leerkracht kleuters
2351.1 onderwijskundige|onderwijsadviseur|leerplanontwikkelaar|intern begeleider|toetsdeskundige
2352.1 leerkracht speciaal onderwijs|remedial teacher|leraar speciaal onderwijs|ambulant begeleider onderwijs
2353.1 taaltrainer|docent nt2|nt2 docent|taaldocent
2354.1 muziekdocent|pianoleraar|muziekleraar
2355.1 docent beeldende kunst|dansdocent|theaterdocent|toneeldocent
2356.1 it trainer|ict docent|softwaretrainer
2359.1 bijlesdocent|huiswerkbegeleider|studieadviseur|studiebegeleider|examinator|mentor studiekeuze|decaan|schooldecaan
2411.1 accountant|registeraccountant|assistent accountant|aa accountant|auditor
2411.2 controller|financial controller|business controller|concerncontroller
2411.3 belastingadviseur|fiscalist
2412.1 financieel adviseur|financieel planner|beleggingsadviseur|pensioenadviseur|hypotheekadviseur|vermogensbeheerder|financieel consulent
2413.1 financieel analist|kredietanalist|risk analist|beleggingsanalist|risicoanalist|financial analyst
2421.1 organisatieadviseur|business consultant|management consultant|bedrijfskundig adviseur|procesadviseur|verandermanager|business analist|bedrijfsadviseur
2422.1 beleidsmedewerker|beleidsadviseur|beleidsondersteuner|policy officer|strategisch adviseur|adviseur sociaal domein|beleidsmaker|subsidieadviseur
2423.1 hr adviseur|p&o adviseur|personeelsadviseur|hr business partner|hr consultant|personeelsfunctionaris|hrm adviseur|hr officer|adviseur personeel en organisatie
2423.2 recruiter|corporate recruiter|intercedent specialist
2423.3 jobcoach|werkcoach|re integratieconsulent|re integratiecoach|loopbaanadviseur|loopbaancoach|loopbaanbegeleider|klantmanager werk en inkomen|outplacementcoach|consulent werk|klantmanager werk|re integratieadviseur|jobhunter|arbeidscoach
2423.4 arbeidsdeskundige|casemanager verzuim|verzuimcoördinator
2424.1 opleidingsadviseur|bedrijfstrainer|trainer|learning and development specialist|opleidingscoördinator|leercoach
2431.1 marketeer|marketingmedewerker|online marketeer|seo specialist|marketing specialist|content marketeer|contentmarketeer|e commerce specialist|marktonderzoeker|social media specialist|campagnemanager|marketing communicatiemedewerker|e marketeer|productmanager|brand manager|e commercemedewerker|ecommerce medewerker|social media medewerker
2432.1 communicatieadviseur|communicatiemedewerker|woordvoerder|pr adviseur|voorlichter|communicatiespecialist|pr medewerker|contentspecialist|public relations medewerker
2433.1 technisch verkoopadviseur|sales engineer|artsenbezoeker|technical sales|medisch vertegenwoordiger
2434.1 ict accountmanager|it accountmanager
2511.1 systeemanalist|informatieanalist|ict architect|business informatieanalist|solution architect|it consultant|ict consultant|product owner|scrum master|informatiemanager|functioneel ontwerper|enterprise architect
2512.1 softwareontwikkelaar|software engineer|softwareontwikkelaar java|software developer|java developer|.net developer|backend developer|full stack developer|fullstack developer|python developer|php developer|c# developer|embedded software engineer|devops engineer|ontwikkelaar software|backend engineer
2513.1 webontwikkelaar|web developer|front end developer|frontend developer|webdeveloper|app ontwikkelaar|mobile developer|ux designer|webmaster developer
2514.1 programmeur|applicatieprogrammeur|plc programmeur|cnc programmeur software|cobol programmeur
2519.1 software tester|testengineer|tester|testanalist|testautomatiseerder|test engineer|qa engineer|testcoördinator|softwaretester|software test engineer|test analyst|test automation engineer|testautomation engineer|functioneel tester|acceptatietester|game tester|website tester|qa tester|quality assurance engineer software|applicatietester|testspecialist|usability tester|toegankelijkheidstester
2521.1 databasebeheerder|data engineer|database administrator|databaseontwikkelaar|bi ontwikkelaar|data analist|data analyst|bi specialist|data scientist|analist bedrijfsinformatie|data steward|data officer|research data officer|data manager|datamanager|datamanager onderzoek|clinical data manager|datakwaliteit medewerker|data quality analyst|data kwaliteitsmedewerker|rapportage analist|data specialist|dataspecialist|power bi specialist|datawarehouse ontwikkelaar
2522.1 systeembeheerder|systeemengineer|system engineer|cloud engineer|applicatiebeheerder|functioneel beheerder|technisch applicatiebeheerder|linux beheerder|functioneel applicatiebeheerder|platform engineer|cloudbeheerder|ict systeembeheerder|it systeembeheerder
2523.1 netwerkspecialist|netwerkengineer|network engineer|netwerkarchitect
2529.1 security specialist|informatiebeveiliger|cyber security specialist|security officer|ethical hacker|privacy officer ict|information security officer
2611.1 advocaat|bedrijfsjurist|juridisch adviseur|jurist|legal counsel|juridisch medewerker hbo|juridisch beleidsmedewerker
2612.1 rechter|officier van justitie
2619.1 notaris|kandidaat notaris|functionaris gegevensbescherming|privacy jurist|privacy officer
2621.1 archivaris|coördinator informatiebeheer|coördinator documentbeheer|coördinator archief|hoofd informatiebeheer|conservator|museumconservator|curator|registrar museum
2622.1 bibliothecaris|informatiespecialist|recordmanager|informatiebeheerder
2631.1 econoom|econometrist|beleidseconoom
2632.1 socioloog|antropoloog|sociaal onderzoeker|geograaf|onderzoeker
2632.2 onderzoeksmedewerker|onderzoeksassistent|medewerker onderzoek|research assistant|assistent onderzoeker|medewerker onderzoek en statistiek
2633.1 historicus|politicoloog|filosoof
2634.1 psycholoog|gz psycholoog|orthopedagoog|basispsycholoog|gedragswetenschapper|schoolpsycholoog|gedragsdeskundige|pedagoog
2635.1 maatschappelijk werker|sociaal werker|schuldhulpverlener|jeugdzorgwerker|reclasseringswerker|jeugdbeschermer|gezinsvoogd|hulpverlener|casemanager|wmo consulent|consulent sociaal domein|cliëntondersteuner|schoolmaatschappelijk werker|ouderenadviseur|jeugdhulpverlener|budgetcoach|maatschappelijk werkster|schuldhulpconsulent|generalist sociaal team|consulent wmo|social worker|wijkteammedewerker|sociaal wijkteam medewerker|medewerker sociaal team|medewerker sociaal wijkteam|consulent jeugd|jeugdconsulent|klantmanager schulden|schuldhulpverlener gemeente|bewindvoerder|budgetconsulent|budgetbeheerder|consulent schuldhulpverlening|medewerker schuldhulpverlening|crisishulpverlener|ambulant hulpverlener|gezinscoach|gezinshulpverlener|ambulant jeugdhulpverlener|verslavingshulpverlener|asielbegeleider casemanager|consulent zorg|consulent inburgering
2636.1 predikant|pastor|geestelijk verzorger|imam|priester
2641.1 schrijver|auteur|tekstschrijver|copywriter|technisch schrijver|scenarioschrijver|technical writer|webtekstschrijver|contentschrijver
2642.1 journalist|redacteur|eindredacteur|verslaggever|nieuwsredacteur|bladmanager|persredacteur|editor redactie|content editor|web editor|contentredacteur|redactiemedewerker|redactieassistent|medewerker redactie|beeldredacteur|journaliste|tekstredacteur|contentmaker|content maker
2642.2 webredacteur|online redacteur
2643.1 vertaler|tolk|taalkundige|ondertitelaar|gebarentolk|tolk vertaler|corrector|translator
2651.1 beeldend kunstenaar|kunstschilder|beeldhouwer|keramist kunstenaar
2652.1 muzikant|musicus|zanger|dirigent|componist
2653.1 danser|choreograaf
2654.1 regisseur|filmmaker|producent film|producer
2655.1 acteur|actrice
2656.1 presentator|radiopresentator|omroeper
2659.1 goochelaar|clown|entertainer
`;
