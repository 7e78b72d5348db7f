/** Who bears a load: the reader, or somebody else who is named. A line holds the limit, the verdicts that are right, the title and the text. */
export const BEREIK_WIE = `
tillen5|?M|Planner binnendienst|Je maakt de ritplanning voor twaalf auto's. Onze chauffeurs laden en lossen zelf en tillen daarbij geregeld vaten van 30 kilo.
tillen5|O|Chauffeur distributie|Je begint de dag met het nalopen van je rit. Als het druk is laad je samen met de magazijnman kratten van 18 kilo.
tillen5|?M|Inkoper bouwmaterialen|Jij onderhandelt met fabrikanten over prijs en levertijd. De stratenmakers die onze klinkers verwerken, sjouwen al genoeg.
tillen5|O|Stratenmaker|Samen met een collega leg je opritten en terrassen aan. De banden van 40 kilo leg je met de hand op hun plek.
staanWerk|?M|HR-adviseur productie|Je bent er voor de leidinggevenden van drie fabrieken. De operators staan de hele dag aan de lijn en hebben jouw steun nodig.
staanWerk|O|Operator verpakken|Onze lijn draait van maandag tot en met vrijdag. Als operator sta je de hele dienst aan de band en houd je de vulling in de gaten.
lopenWerk|?M|Roostermaker ziekenhuis|Je zorgt dat elke dienst bezet is. Verpleegkundigen lopen bij ons heel wat kilometers op een dag, dus een goed rooster is belangrijk.
lopenWerk|O|Logistiek medewerker ziekenhuis|Bedden, linnen en post: alles komt bij ons langs. Wie hier werkt, loopt al snel vijftien kilometer per dag door de gangen.
knielen|?MP|Calculator vloeren|Je rekent offertes uit voor projectvloeren. Het leggen zelf gebeurt door onze vloerenleggers, die het grootste deel van de dag op hun knieën zitten.
knielen|O|Vloerenlegger|Je komt in nieuwbouw en in bestaande woningen. Het grootste deel van de dag werk je op je knieën.
klimmen|?M|Werkvoorbereider dak|Je bestelt pannen, hout en isolatie. Onze dakdekkers klimmen dagelijks over ladders van acht meter, jij zorgt dat alles klaarstaat.
klimmen|O|Monteur zonnepanelen|Per dag doen we twee woningen. Nadat de voorman de ladder heeft gezet, klim je het dak op om de rails te leggen.
trap|?M|Verhuisadviseur|Je neemt de inboedel op en maakt een offerte. De verhuizers lopen de hele dag trap op, trap af met meubels.
trap|O|Bezorger witgoed|Je werkt met zijn tweeën op de bus. Wasmachines breng je tot vier hoog, en een lift is er lang niet altijd.
duwen100|O|Medewerker expeditie|In de nacht wordt er gebakken, in de ochtend geladen. Jij duwt de volle rolcontainers van ruim 250 kilo de vrachtwagen in.
rijden|?M|Planner thuiszorg|Je belt met cliënten en schuift met routes. De wijkverpleegkundigen rijden de hele dag met de auto van adres naar adres.
rijden|O|Accountmanager|Je bouwt aan je eigen netwerk. Vier dagen per week rijd je met de auto van de zaak langs klanten in heel Nederland.
geenNacht|?MP|Teamassistent meldkamer|Je werkt van maandag tot en met vrijdag van 8.30 tot 17.00 uur. De centralisten draaien dag- en nachtdiensten.
geenNacht|O|Centralist meldkamer|Rust bewaren kun je als geen ander. Onze centralisten draaien vroege, late en nachtdiensten, en dat ga jij dus ook doen.
geenNacht|?MP|Onderhoudsplanner|Kantoortijden zijn voor jou prima. De fabriek draait 24 uur per dag en onze storingsmonteurs werken ook 's nachts.
klanten|?M|Boekhouder garage|Je verwerkt de facturen en doet de btw-aangifte. De receptie ontvangt de klanten, jij zit rustig boven.
klanten|O|Receptionist garage|Met een glimlach begin je de dag. Klanten die hun auto brengen ontvang je aan de balie en je legt uit wat er gaat gebeuren.
leiding|?M|Lasser|Je werkt op tekening aan roestvast staal. De voorman stuurt het team van acht lassers aan.
leiding|O|Voorman lassen|Je last zelf ook nog graag mee. Daarnaast stuur je een team van acht lassers aan.
geluid|?M|Receptionist fabriek|Je ontvangt bezoekers en neemt de telefoon aan. In de hal naast ons maken de persen veel lawaai, maar daar kom je niet.
geluid|O|Operator pers|Je stelt de machine af en controleert het product. De persen maken zoveel lawaai dat je de hele dag gehoorbescherming draagt.
stof|?M|Verkoper binnendienst hout|Je adviseert aannemers aan de telefoon. Onze zagerij levert op maat, de zagers werken daar de hele dag in het stof.
stof|O|Zager|Je krijgt je opdrachten van de werkvoorbereider. Ondanks de afzuiging sta je een groot deel van de dag in het zaagsel en houtstof.
koudeMild|?MP|Administratief medewerker vriesveem|Je boekt in- en uitslag in het systeem. De magazijnmedewerkers werken bij -22 graden, jouw bureau staat in een verwarmd kantoor.
koudeMild|O|Reachtruckchauffeur vrieshuis|Het magazijn heeft 9000 palletplaatsen. Je rijdt je hele dienst bij 22 graden onder nul.
tempo|?M|Kwaliteitscontroleur|Je neemt steekproeven en legt de uitslag vast. De inpakkers naast je werken op stuksnorm en dat gaat er stevig aan toe.
tempo|O|Inpakker bloemen|Je staat in een gezellige ploeg. Je werkt op stuksnorm, dus het tempo ligt de hele dag hoog.
patienten|?M|Medewerker facilitair|Je zorgt dat de vergaderzalen op orde zijn. De verpleging wast en kleedt de patiënten, jij komt niet op de kamers.
patienten|O|Helpende|In een kleinschalig huis wonen acht ouderen met dementie. Je helpt hen met wassen en aankleden en eet met ze mee.
schouder|?M|Projectleider afbouw|Je bewaakt planning en budget. De stukadoors die voor ons werken hebben de armen urenlang boven het hoofd.
schouder|O|Stukadoor plafonds|Van een kaal vertrek maak jij een strakke kamer. Het grootste deel van de week smeer je plafonds, met je armen boven je hoofd.
huid|O|Schoonmaker sanitair|Je eigen zwembad, zo voelt het na een week. Douches en toiletten reinig je met ontkalker en chloor.
risico|?M|Secretaresse technische dienst|Je notuleert en plant afspraken. Onze monteurs werken aan draaiende machines en onder hoogspanning.
risico|O|Onderhoudsmonteur|Elke storing is anders. Vaak moet je aan draaiende machines werken.
bukken150|?M|Teeltadviseur|Je bezoekt per week een paar tuinders. De oogstploeg staat de hele dag gebukt tussen de sla.
bukken150|O|Oogstmedewerker|Om zes uur beginnen we, om drie uur is het klaar. Snijden van sla betekent dat je de hele dag gebukt staat.
trilling|?M|Weegbrugmedewerker|Je weegt de vrachten en print de bonnen. Buiten rijden de shovels af en aan over het hobbelige terrein.
trilling|O|Shovelmachinist|Op ons terrein komt elke dag 600 ton puin binnen. Je zit de hele dag op de shovel en rijdt over hobbelig terrein.
conflicten|?M|Applicatiebeheerder gemeente|Je houdt het zaaksysteem draaiend. De handhavers krijgen op straat te maken met agressie, jij zorgt dat hun app werkt.
conflicten|O|Handhaver|Je loopt in koppels door de stad. Burgers worden weleens boos: je krijgt op straat te maken met agressie en gescheld.
tillen5|?MP|Kraanmachinist|Vanuit je cabine houd je alles in de gaten. De kraan tilt elementen van 8 ton, aanpikkelen doet de grondploeg.
tillen5|?M|Verkoper zonwering|Onze leverancier brengt de schermen. Een zonnescherm weegt al gauw 35 kilo, de monteurs hangen het met zijn tweeën op.
tillen5|?M|Verzuimcoach bouw|Je voert elke dag gesprekken met werknemers. Metselaars die jaren stenen van 20 kilo hebben getild, komen bij jou met rugklachten.
tillen5|O|Metselaar|Wij metselen nog ambachtelijk. Stenen en specie breng je zelf naar de steiger, al gauw 25 kilo per keer.
tillen5|?M|Verkoopleider drankengroothandel|Jouw agenda bepaal je zelf. Bij de klant zet onze bezorger de fusten van 30 kilo in de kelder.
tillen5|O|Bezorger drankengroothandel|Horecaklanten zijn blij als ze je zien. De fusten van 30 kilo gaan met de hand de kelder in, en dat doe jij.
staanWerk|?M|Docent kappersopleiding (theorie)|Je geeft les in een klaslokaal. Leerlingen die in de praktijk werken staan er al de hele dag.
staanWerk|O|Kapper|Knippen is je lust en je leven. Van negen tot zes sta je achter de stoel.
knielen|O|Tegelzetter|Badkamers, keukens, hallen: jij maakt ze af. Met kniebeschermers om zit je het grootste deel van de dag op de grond.
klimmen|?M|Verzekeringsadviseur agrarisch|Je komt bij boeren over de vloer. Voor het inspecteren van daken huren we een drone-bedrijf in.
klimmen|O|Schoorsteenveger|Vijf adressen per dag. Ladder tegen de gevel, het dak op en vegen maar.
trap|?M|Makelaar|Je leidt kopers rond. De meeste appartementen hebben een lift en oudere bezichtigers nemen die ook.
trap|O|Pakketbezorger binnenstad|Grachtenpanden hebben geen lift. Dus loop je er zo dertig keer per dag een steile trap op.
duwen100|O|Medewerker patiëntenvervoer|Van röntgen naar de verpleegafdeling: bedden met patiënten rijd jij, met de hand, van begin tot einde van je dienst.
rijden|?M|Wagenparkbeheerder|Vanaf je bureau regel je onderhoud en schades. Jaarlijks rijden onze buschauffeurs samen acht miljoen kilometer.
geenNacht|?M|Salarisadministrateur|Je verwerkt de toeslagen. Dat zijn er veel, want onze beveiligers draaien nachtdiensten en de helft van de portiers ook.
geenNacht|O|Beveiliger|Je meldt je om 22.30 uur bij de poort. Je werkt vooral in de nacht, van elf tot zeven.
klanten|?M|Magazijnmedewerker woonwinkel|Je zet bestellingen klaar. Verkopers adviseren de klanten in de winkel, achter merk je daar niets van.
leiding|?M|Vrachtwagenmonteur|Je sleutelt aan trucks. Onze werkplaatschef verdeelt het werk en leidt de ploeg van negen monteurs.
leiding|O|Werkplaatschef|Techniek is je basis. Negen monteurs krijgen van jou elke ochtend hun werk en jij beoordeelt ze aan het eind van het jaar.
geluid|?M|Kwaliteitsmanager steengroeve|Je schrijft procedures in het hoofdkantoor. Bij de brekers dragen operators gehoorbescherming.
geluid|O|Breker-operator|Vier machines onder je hoede. Het gedreun bij de breker is zo hevig dat otoplastieken verplicht zijn.
stof|?M|Inkoper grondstoffen bakkerij|Je onderhandelt met molens. In de silo's hangt altijd meelstof, maar daar komen alleen de monteurs.
stof|O|Silomedewerker|Elke ochtend komt er een bulkwagen. Tijdens het lossen hangt er meelstof en daar sta jij tussen.
tempo|?M|Personeelsadviseur distributie|Er werken 400 mensen. Orderpickers moeten bij ons 180 regels per uur halen en dat vraagt om goede begeleiding.
tempo|O|Orderpicker|We werken met een headset. Een norm van 180 regels per uur is voor jou haalbaar.
patienten|?M|Roosteraar verpleeghuis|Je zorgt voor een kloppend rooster. Verzorgenden helpen onze bewoners met wassen, eten en aankleden.
schouder|O|Monteur systeemplafonds|Kantoren worden mooi door jou. Platen en profielen breng je aan boven je hoofd, de hele dag.
huid|?M|Accountmanager reinigingsproducten|Je verkoopt aan schoonmaakbedrijven. Hun medewerkers werken dagelijks met onze ontvetters.
huid|O|Afwasser|In de spoelkeuken is het gezellig. Je handen zitten de hele avond in het sop.
risico|?M|Veiligheidskundige|Je adviseert vanuit kantoor. Werknemers die aan de persen werken lopen gevaar; jij schrijft de instructies.
bukken150|?M|Bloemist (webshop)|Je maakt boeketten op een hoge werktafel. De kwekers die voor ons plukken werken de hele dag krom.
trilling|O|Walsmachinist|Asfalt is je vak. Uren achter elkaar zit je op de trilwals.
conflicten|?M|Schoonmaker station|Je houdt de perrons netjes. Zwartrijders en ruziemakers zijn werk voor de conducteurs.
conflicten|O|Conducteur|De trein is je werkplek. Zwartrijders spreek je aan, ook als ze gaan schelden.
toetsenbord|?M|Chauffeur taxibus|Je rijdt leerlingen. De centrale typt de ritten in, jij krijgt ze op je tablet.
toetsenbord|O|Notulist|Vergaderingen leg jij vast. Je typt de hele dag mee.
klimmen|O|Rietdekker|Met z'n vieren dekken we een dak per week. Alle mannen klimmen dagelijks de ladder op, ook degene die we zoeken.
tillen5|O|Medewerker bouwmarkt|Samen met je collega's vul je de buitenzaak. Iedereen tilt bij ons: zakken tuinaarde van 20 kilo en tegels.
staanWerk|O|Medewerker vleesverwerking|In ons bedrijf werken 120 mensen. Onze medewerkers staan de hele dag aan de snijlijn.
tillen5|?M|Salesmanager|Je bezoekt groothandels. De vertegenwoordigers onder je hoede laden zelf hun demomateriaal, koffers van 20 kilo.
tillen5|?M|Ergocoach|Je geeft trainingen. Werknemers in de logistiek tillen soms wel 4000 kilo per dag en jij leert ze het slim te doen.
tillen5|O|Hulpkracht bouw|Op de bouwplaats is altijd werk. De timmerman vraagt om een balk, jij draagt hem: 30 kilo is niks.
tillen5|O|Medewerker vleesindustrie|Het vlees hangt aan haken. Voorvoeten van 35 kilo draag je van de haak naar de snijtafel.
staanWerk|?M|Inkoper mode|Je reist twee keer per jaar naar de beurs. Onze winkelmedewerkers staan de hele dag, dus comfort verkoopt.
staanWerk|O|Winkelmedewerker mode|Jij weet wat er hangt. Van tien tot zes ben je op de vloer, op je benen.
lopenWerk|?M|Receptiemedewerker ziekenhuis|Bezoekers vragen de weg. Zij lopen soms een kilometer naar de poli.
lopenWerk|O|Parkeercontroleur|Auto's scannen doe je te voet. Reken op vijftien kilometer op een dag.
knielen|?M|Ontwerper tuinen|Je tekent beplantingsplannen. De hoveniers knielen in de borders, jij zit achter AutoCAD.
knielen|O|Hovenier|Voorjaar is planttijd. Op je knieën zet je duizenden planten in de grond.
klimmen|?M|Telefonist alarmcentrale|Je neemt meldingen aan. De brandweer klimt, jij coördineert.
klimmen|O|Steigerbouwer|Een hechte ploeg, daar kom je in. We bouwen tot 60 meter en je klimt de hele dag.
trap|?M|Planner pakketdienst|Je deelt routes in. Bezorgers in Amsterdam lopen per dag honderd trappen, houd daar rekening mee.
trap|O|Verhuizer|Verhuizen is topsport. Bij grachtenpanden draag je alles de trap af.
duwen100|?M|Leerling coördinator|Je begeleidt stagiairs. De voedingsassistenten rijden met zware karren langs de kamers.
duwen100|O|Voedingsassistent|Drie keer per dag serveer je. De zware etenskar duw je van kamer naar kamer.
rijden|?M|Magazijnbeheerder|Je geeft onderdelen uit. Onze servicemonteurs rijden elke dag het hele land door.
rijden|O|Servicemonteur|Iedere dag zie je een ander stuk Nederland. Met je eigen bus rijd je van storing naar storing.
rijden|?MP|Bijrijder|Jij helpt met lossen. De chauffeur rijdt.
geenNacht|?MP|HR-medewerker|Je doet de verzuimadministratie. Bewakers werken bij ons in wisseldienst, ook 's nachts.
geenNacht|O|Procesoperator|Onze installatie staat nooit stil. In vijf ploegen houden operators hem draaiende, en jij bent er daar een van.
geenNacht|?MP|Schoonmaker kantoor|Je werkt van 17 tot 20 uur. 's Nachts loopt de bewaking hier haar rondes.
klanten|?MP|Kok|De bediening neemt bestellingen op en praat met de gasten. Jij kookt.
klanten|O|Gastheer|Een avond uit begint bij jou. Je verwelkomt gasten en brengt ze naar hun tafel.
leiding|?M|Begeleider|Je hebt een eigen caseload. Een gedragswetenschapper coacht het team en de manager voert de jaargesprekken.
geluid|?MP|Inkoper metaal|Je kantoor grenst aan de werkplaats. De plaatwerkers hameren er flink op los, maar binnen hoor je het nauwelijks.
geluid|O|Plaatwerker|Je maakt kappen voor machines. Gehamer en slijpen, het is nooit stil en oorkappen zijn verplicht.
stof|?M|Verkoper keukens|Onze montageploegen zagen de bladen op maat bij de klant en staan dan in het stof.
stof|O|Molenaar|Graan wordt meel bij ons. De hele dag werk je in het meelstof.
koudeMild|O|Fileerder|Vis komt vers binnen. Je staat in een hal van -2 graden.
tempo|?M|Teamcoach callcenter|Je luistert gesprekken terug. De agenten moeten acht gesprekken per uur halen.
patienten|?M|Facilitair coördinator kliniek|Fysiotherapeuten behandelen hier de hele dag patiënten. Jij zorgt voor schone handdoeken.
patienten|O|Fysiotherapeut|Op maandag en woensdag behandel je patiënten met rugklachten.
schouder|?M|Verkoper verf|Schilders die plafonds doen, hebben de hele dag de armen omhoog. Jij adviseert de juiste roller.
schouder|O|Schilder|Trapgaten en plafonds zijn je favoriet. Uren achtereen rol je boven je hoofd.
huid|?M|Chemisch inkoper|Je koopt oplosmiddelen in voor het lab. De analisten werken ermee, met handschoenen.
risico|?M|Journalist bouwblad|Je schrijft over de bouw. Dakdekkers vallen jaarlijks van daken, en jij schrijft erover.
bukken150|?M|Administrateur kwekerij|Je doet de lonen. De plukkers bukken wat af.
trilling|?M|Roosteraar openbaar vervoer|Trambestuurders zitten acht uur in een schuddende tram; jij maakt hun diensten.
conflicten|OM|Baliemedewerker gemeente|Paspoorten, rijbewijzen, verhuizingen. Soms krijg je de volle laag van boze burgers.
toetsenbord|?M|Bode rechtbank|Je haalt en brengt dossiers. De griffiers typen de hele dag.
toetsenbord|O|Griffier|Tijdens de zitting typ je onafgebroken mee.
deadlines|?M|Bezorger kranten|Je begint om vier uur. De redactie werkt tot middernacht tegen de deadline.
concentreren|?M|Koffiejuf|Je zorgt voor koffie en lunch. Onze programmeurs werken uren geconcentreerd aan een stuk.
storingen|?M|Tuinman|Je werkt buiten. Op het secretariaat gaat de telefoon de hele dag.
`;
