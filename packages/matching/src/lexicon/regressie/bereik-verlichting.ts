/** Loads that the next clause or sentence makes lighter, and loads that it leaves. A line holds the limit, the verdicts that are right, the title and the text. */
export const BEREIK_VERLICHTING = `
tillen5|?M|Magazijnmedewerker tegels|Je zet bestellingen klaar voor de balie. Pakken tegels wegen 25 kilo, maar die zwaarste stukken gaan met de vacuümtiller.
tillen5|P|Medewerker papierrollen|Je voorziet de drukpers van papier. Een rol weegt 600 kilo, maar daar komt geen handkracht aan te pas: alles gaat met de rolgrijper en met de hand til je niets.
tillen5|?M|Monteur keukens|Aanrechtbladen van graniet wegen meer dan 80 kilo. Daar heb je een bladlift voor.
tillen5|O|Medewerker bouwmarkt|Je vult de schappen met stenen en mortel. Zakken van 25 kilo leg je zelf weg; voor pallets is er een heftruck.
tillen5|?M|Medewerker biervaten|In de kelder staan de fusten van 30 kilo. Gelukkig hoef je die niet alleen te verplaatsen.
duwen100|?M|Medewerker linnendienst|Volle karren gaan naar alle afdelingen. Het trekken doet een elektrische trekker, jij koppelt aan.
duwen100|O|Medewerker linnendienst|Volle karren van 250 kilo gaan naar alle afdelingen. Je duwt ze met de hand, een trekker is er nog niet.
lopenWerk|?M|Beveiliger park|Het terrein is groot, een ronde is zes kilometer. Die ronde doe je op een elektrische step.
staanWerk|?MP|Kassamedewerker|Aan de kassa kun je zitten of staan, net wat jij prettig vindt. Het is er gezellig.
staanWerk|?M|Baliemedewerker apotheek|Je staat veel aan de balie. Wie dat wil, pakt er een sta-zitkruk bij.
knielen|?M|Kleuterleerkracht|Kinderen zitten op de grond in de kring. Jij hebt een verrijdbare kruk, dus op je knieën zitten hoeft niet steeds.
knielen|P|Schoonmaker|Plinten doen we met een lange steel. Op de knieën hoef je hier nooit.
klimmen|P|Glazenwasser|Alle ramen bereik je vanaf de grond met de telescoopsteel. Ladders gebruiken we niet meer.
klimmen|O|Glazenwasser|Lage ramen was je vanaf de grond met de steel. Voor de rest ga je de ladder op, soms tot zes meter hoog, en dat is het grootste deel van de dag.
trap|P|Huishoudelijke hulp|Het appartementencomplex heeft zes verdiepingen. Je neemt overal de lift, traplopen hoeft niet.
trap|?MO|Huismeester|Je controleert elke dag zes verdiepingen. De lift staat aan de voorkant, het trappenhuis doe je te voet naar beneden.
schouder|?M|Magazijnmedewerker|De bovenste vakken zitten op 2,20 meter. Daar is een opstapje voor.
bukken150|?MP|Aardbeienplukker|We telen op stellingen. Je plukt op ooghoogte, dus bukken zoals vroeger is er niet meer bij.
geluid|?M|Lasrobotoperator|In de hal is het behoorlijk lawaaiig. Jij bedient de robot vanuit een geluiddichte cabine.
koudeMild|?M|Heftruckchauffeur vries|In de vriescel is het -24 graden. De truck heeft een verwarmde cabine.
stof|?M|Straler|Bij het stralen komt veel stof vrij. De straalcabine is gesloten en werkt automatisch, je staat er niet in.
tempo|P|Inpakker|Bij ons geen lopende band en geen normen. Je bepaalt zelf hoe snel je werkt.
deadlines|?M|Tekenaar|Projecten hebben opleverdata. De projectleider bewaakt die, jij kunt rustig doorwerken.
klanten|?M|Fietsenmaker|Klanten staan vaak te wachten. De verkoper vangt ze op, zodat jij kunt doorsleutelen.
klanten|P|Fietsenmaker|De winkel is zeven dagen open. Klantcontact heb je niet: de verkoper neemt de fietsen aan.
conflicten|?M|Medewerker bezwaar|Soms is iemand boos. Zulke gesprekken neemt de teamleider van je over.
rijden|P|Monteur|Je werkt op locatie bij klanten. Een rijbewijs heb je niet nodig, je collega rijdt.
rijden|?M|Schilder|We werken door de hele regio. Rijden doet de voorman, jij stapt op om half zeven.
geenNacht|P|Verzorgende|Het huis is dag en nacht open. Nachten worden gedaan door een vast nachtteam; jij werkt alleen overdag en 's avonds.
geenNacht|?M|Verzorgende|Nachtdiensten horen bij de zorg. We hebben er een vast team voor.
tillen5|?M|Verzorgende|Bewoners van bed naar stoel helpen hoort erbij. Op elke kamer hangt een plafondlift.
tillen5|O|Verhuizer|Piano's van 200 kilo gaan met de verhuislift. De dozen en het kleine meubilair draag je gewoon zelf, tot zo'n 30 kilo.
tillen5|P|Baliemedewerker post|Pakketten nemen klanten zelf weer mee. Je hoeft niets te tillen.
hitte|?M|Ovenist|Bij de ovens loopt het op tot 45 graden. De bediening zit in een gekoelde controlekamer.
zittenWerk|?MP|Ontwerper|Je werkt aan een bureau. Dat bureau gaat met een knop omhoog, zodat je kunt afwisselen.
huid|?M|Kapper|Verven en permanenten doet de collega die daar een opleiding voor had. Jij knipt.
tillen5|?M|Medewerker wasserij|Zakken wasgoed wegen tot 20 kilo. Een lopende band brengt ze naar de trommel.
tillen5|?M|Glaszetter|Ruiten van 120 kilo zijn geen uitzondering. Die plaatsen we met een glasrobot.
tillen5|O|Glaszetter|Ruiten van 40 kilo plaats je met de hand. Voor het grote werk huren we een kraan.
tillen5|?M|Verzorgende|Je helpt bewoners uit bed. Nooit alleen: er is altijd een collega bij, en er hangt een tillift.
tillen5|?M|Logistiek medewerker|Pallets met cement staan klaar. Je verplaatst ze met de reachtruck.
tillen5|?M|Bandenmonteur|Een vrachtwagenband weegt 70 kilo. Een wielheffer neemt het gewicht over.
tillen5|O|Bandenmonteur|Banden wissel je per vier. Zo'n wiel van 22 kilo zet je zelf op de naaf.
tillen5|P?|Scanmedewerker|Archiefdozen wegen 12 kilo. Die zet de conciërge voor je op tafel en haalt hij ook weer weg.
duwen100|?M|Trolleymedewerker|Winkelwagens verzamelen op het parkeerterrein hoort erbij. Je rijdt ze in een rij terug met een elektrische duwer.
lopenWerk|?M|Postbezorger|Je wijk is twaalf kilometer lang. Je krijgt van ons een e-bike met tassen.
lopenWerk|?M|Magazijnmedewerker|De hal is 400 meter lang. Gelukkig rijd je op een staptruck.
staanWerk|?M|Productiemedewerker|Inpakken doen we staand. Is dat lastig voor je, dan zetten we een hoge kruk neer.
staanWerk|?M|Kassier|Vroeger stond je hier de hele dag. Sinds de verbouwing heeft elke kassa een stoel.
staanWerk|O|Kassier|Zitten kon vroeger. Sinds de verbouwing sta je de hele dag bij de zelfscankassa's.
knielen|?M|Loodgieter|Onder een wasbak werken betekent knielen. Bij ons haalt de leerling meestal de sifon eruit.
klimmen|?M|Installateur|Airco's hangen hoog. Voor dakwerk komt de kraanploeg met een hoogwerker, jij sluit beneden aan.
klimmen|O|Schilder|Binnen werk je op ooghoogte. Buiten staat er een steiger en daar klim je dagelijks op.
trap|P?|Archivaris|Het depot ligt op de derde. De lift brengt je naar boven; de trap is alleen voor nood.
schouder|?M|Vakkenvuller|De bovenste plank is op twee meter. Met het trapje dat in elk pad staat, kom je er makkelijk bij.
schouder|O|Vakkenvuller|De bovenste plank is op twee meter. Trapjes hebben we niet: je reikt dus vaak boven je hoofd.
bukken150|P?|Plantenteler|Vroeger moesten we bukken. Nu staan alle planten op tafels op heuphoogte.
geluid|?M|Operator|De stansmachines zijn luid. Bediening gebeurt achter glas in een stille ruimte.
geluid|O|Operator|De stansmachines zijn luid. Je draagt daarom oordoppen, de hele dienst.
stof|?M|Loader-chauffeur|Op de overslag waait kolenstof. Je cabine heeft overdruk en een filter.
hitte|?M|Glasblazer-operator|De oven is 1200 graden. Een robotarm haalt het glas eruit.
koudeMild|?M|Heftruckchauffeur|Buiten laden doen we het hele jaar, ook als het vriest. Je heftruck heeft een dichte, verwarmde cabine.
tempo|?M|Productiemedewerker|De band loopt snel. Kun je het even niet bijbenen, dan zet je hem gewoon langzamer.
deadlines|?M|Drukwerkvoorbereider|Kranten hebben een harde deadline. De nachtploeg vangt die op; overdag maken we magazines zonder haast.
klanten|P?|Goudsmid|Klanten komen met oude sieraden. Mijn vrouw staat ze te woord, jij werkt achterin.
conflicten|?M|Medewerker parkeergarage|Soms is iemand kwaad over een boete. Dan bel je de beveiliging en die handelt het af.
rijden|P|Stratenmaker|Het werk is door de hele provincie. Je wordt elke ochtend opgehaald door de voorman, een rijbewijs is niet nodig.
rijden|O|Stratenmaker|Het werk is door de hele provincie. Jij rijdt de ploegbus, met aanhanger.
geenNacht|P?|Brugwachter|De brug wordt dag en nacht bediend. Nachten doen de vaste nachtwachters; jij zit in de vroege en late dienst.
storingen|?M|Boekhouder|De telefoon gaat hier veel. Jan van de receptie neemt op, jou bellen ze niet.
huid|?M|Tandartsassistent administratie|Instrumenten worden met alcohol gereinigd. Dat doet een automaat.
trilling|?M|Sloper|Muren gaan eruit met een sloophamer. Die hangt aan een op afstand bediende robot.
risico|?M|Machinebediener|Vroeger waren de messen open. Tegenwoordig zijn alle machines afgeschermd en stoppen ze vanzelf.
tillen5|?M|Vuilnisophaler|Containers wegen vol wel 80 kilo. De wagen tilt ze zelf op.
tillen5|?MP|Medewerker bibliotheek|Boekenkratten zijn 15 kilo. Je hoeft ze niet te tillen: er staat een hefwagentje.
tillen5|?M|Helpende|Sommige bewoners kunnen niet zelf opstaan. Dan gebruik je de actieve tillift.
tillen5|O|Helpende|Sommige bewoners kunnen niet zelf opstaan. Die til jij dan uit bed, tot 80 kilo.
tillen5|?M|Laboratoriumbode|Gasflessen zijn zwaar. Daarvoor bel je de technische dienst.
tillen5|OM?|Bezorger keukens|Aanrechtbladen van 60 kilo draag je met een maat naar binnen.
tillen5|?MP|Chauffeur|De pakketten zijn 25 kilo. Lossen doet de klant, jij opent alleen de deuren.
tillen5|O|Chauffeur|De pakketten zijn 25 kilo. Je laadt en lost zelf, met de hand.
tillen5|?M|Meubelmaker|Een eiken tafel weegt 90 kilo. Met zijn vieren zetten we hem in de bus.
tillen5|?MP|Drukker|Papierstapels van 20 kilo legt een robotarm op de aanleg.
duwen100|?M|Schoonmaker|De veegmachine weegt 300 kilo. Hij heeft een eigen aandrijving.
lopenWerk|?M|Toezichthouder|Het park is 80 hectare. Wij surveilleren per mountainbike.
staanWerk|?M|Portier|Je staat bij de ingang. In het huisje ernaast is een stoel voor als het rustig is.
staanWerk|O|Portier|Je staat bij de ingang, acht uur lang. Een stoel is er niet.
staanWerk|P|Medewerker loket|Vroeger stonden onze lokettisten; nu zit je achter glas, de hele dag.
knielen|O|Stratenmaker|Machines doen de grote vlakken. De randen en hoeken leg je nog altijd op je knieën, dat is de helft van je dag.
klimmen|P?|Zonneparkmonteur|Panelen op daken doen we niet. Alles staat in het veld, op de grond.
klimmen|?M|Bruginspecteur|Tuikabels inspecteren is hoog werk. We doen het met drones.
trap|?MP|Onderhoudsmedewerker flat|De flat heeft elf verdiepingen. Er zijn twee liften.
trap|O|Onderhoudsmedewerker flat|De flat heeft elf verdiepingen. De lift is er alleen voor bewoners, jij neemt de trap.
bukken150|?M|Medewerker tuinbouw|De planten staan laag. Je zit op een lig-zitwagen die langzaam rijdt.
geluid|O|Zager|De zaagmachine gilt. Zonder gehoorbescherming kun je er niet naast staan, en dat is wel jouw plek.
stof|P?|Metselaar|Slijpen gebeurt nat, dus stofvrij.
hitte|?M|Stoker|Bij de ketel is het 50 graden. Je kijkt vanuit de controlekamer met airco.
hitte|O|Stoker|Bij de ketel is het 50 graden. Daar sta je twee uur per dag.
koudeMild|O|Vriesmedewerker|In de cel is het -24. Je krijgt thermokleding en elke twee uur een pauze.
tempo|?MO|Inpakker|Het tempo van de lijn is hoog. Drie collega's wisselen je elk kwartier af.
klanten|?M|Bakker|De winkel zit vol klanten. Het winkelteam helpt ze, jij staat in de bakkerij.
conflicten|?M|Buschauffeur|Zwartrijden levert weleens ruzie op. Daarvoor rijden er BOA's mee; zelf rij je gewoon door.
leiding|?M|Senior kok|Een leerling moet begeleid worden. De souschef doet dat.
rijden|?MP|Zonwering monteur|De klanten zitten door heel het land. Je rijdt mee met een collega.
geenNacht|?MP|Gastvrouw|Het hospice is dag en nacht open. Vrijwilligers doen de nachten.
geenNacht|O|Verpleegkundige|Het hospice is dag en nacht open. Ook jij draait je nachten.
huid|?M|Schoonmaker|Toiletten ontkalken hoort erbij. Dat doet een schuimlans op afstand.
`;
