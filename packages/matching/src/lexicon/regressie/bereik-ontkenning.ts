/** How far a denial reaches, and denials that are none. A line holds the limit, the verdicts that are right, the title and the text. */
export const BEREIK_ONTKENNING = `
tillen5|P|Bibliotheekmedewerker|Je helpt bezoekers aan een boek. Tillen of sjouwen komt in dit werk niet voor.
tillen5|O|Magazijnmedewerker|Je werkt niet aan een bureau, maar sjouwt met dozen van 20 kilo.
tillen5|P|Orderpicker sieraden|Nooit meer dan twee kilo in je handen, dat is het mooie van dit werk. Je werkt met een scanner.
tillen5|P|Winkelmedewerker parfumerie|Dozen zijn hoogstens 4 kilo. Je vult de schappen bij.
tillen5|O|Tuinman|Het is geen werk voor wie niet tegen sjouwen kan. Zakken grond van 40 liter draag je naar achter.
tillen5|O|Hovenier|Zonder sjouwen geen tuin: tegels, grond en bomen van 30 kilo gaan door jouw handen.
staanWerk|O|Winkelmedewerker|In plaats van achter een bureau te zitten sta je de hele dag op de winkelvloer.
geenNacht|P|Beveiliger|Avonden, nachten en weekenden werk je niet. Je dienst is van 8 tot 16.30 uur.
geenNacht|P|Apotheker|Geen nachten, geen weekenden en geen bereikbaarheidsdienst. Wel een gezellig team.
geenNacht|O|Bewaker|Je werkt niet op feestdagen, wel in de nacht.
geenNacht|O|Machinist|Geen 9-tot-5-baan: nachtdiensten zijn onderdeel van je rooster.
geenNacht|?M|Projectmanager|Je hebt geen 9-tot-5-mentaliteit. Je bent te vinden in de stad.
klimmen|P|Elektromonteur|Ladders of steigers kom je hier niet tegen; je werkt aan schakelkasten op werkbanken.
klimmen|O|Elektromonteur|Je bent niet bang voor ladders of steigers, want daar sta je elke dag op.
klanten|P|Archiefmedewerker|Geen telefoon, geen balie en geen klanten. Alleen jij en de dozen.
deadlines|P|Restaurator|Deadlines of piekdrukte kennen we niet. Elk stuk krijgt de tijd.
deadlines|O|Redacteur|Deadlines schrikken je niet af, want je hebt er elke dag een paar.
rijden|P?|Postbode|Een rijbewijs of auto is niet vereist. Je werkt op de fiets.
rijden|O|Bezorger|Zonder rijbewijs B kun je dit werk niet doen. Je rijdt de hele dag met de bus.
leiding|P|Senior developer|Je geeft geen leiding, maar bent wel het technische geweten.
leiding|O|Teamleider|Geen bureaubaan: je staat op de vloer en stuurt vijftien mensen aan.
geluid|P|Medewerker leeszaal|Lawaai is hier niet. Je helpt onderzoekers aan stukken.
geluid|O|Zager|Zonder gehoorbescherming kom je onze zaagloods niet in. Je werkt daar de hele dag.
lopenWerk|P|Cameratoezichthouder|Rondes lopen hoeft niet. Je zit achter schermen.
knielen|P|Schilder|Knielen of hurken is bij dit werk niet aan de orde, je schildert losse delen op bokken.
trap|P|Schoonmaker|Het pand heeft geen trappen en geen verdiepingen. Je werkt met zijn tweeën.
trap|O|Schoonmaker|Er is geen lift, dus met je emmer ga je vier verdiepingen op en neer.
stof|P?|Meubelspuiter|Schuren doen we nat, dus stof is er niet.
stof|O|Bakker|Meelstof is niet te vermijden, daar sta je de hele nacht in.
huid|P?|Schoonmaker|We werken alleen met water, zonder chemische middelen.
duwen100|P|Magazijnmedewerker|Duwen of trekken van karren is er niet bij, alles gaat via de rollenbaan.
schouder|P|Magazijnmedewerker|Je hoeft nergens boven schouderhoogte te pakken. Alles ligt op heuphoogte.
concentreren|?MP|Medewerker groen|Nauwkeurig hoeft het niet te zijn. Je bent lekker buiten.
tempo|P|Medewerker kwekerij|Hier geen stress of hoog tempo. Planten groeien ook niet sneller.
conflicten|P|Museumsuppoost|Met boze mensen of agressie krijg je niet te maken.
conflicten|O|Deurwaarder|Niet iedereen is blij je te zien: boze mensen staan je geregeld op te wachten aan de deur.
tillen5|P|Receptionist|Koffers sjouwen? Welnee, daar hebben we de kruier voor.
tillen5|P|Bloemschikker|Geen gesjouw: een bos weegt hooguit een kilo.
tillen5|O|Bakker|Wie denkt dat bakken alleen kneden is, heeft het mis. Meelzakken van 25 kilo gaan door jouw handen.
tillen5|P|Kwaliteitsmedewerker|Tillen, duwen of trekken is er in deze functie niet bij.
tillen5|P|Leesouder|Je tilt niets zwaarder dan een prentenboek.
tillen5|O|Opperman|Hier geen kantoorstoel, wel kruiwagens vol specie en stenen van 18 kilo die je sjouwt.
tillen5|O|Barmedewerker|Je schenkt niet alleen in, je wisselt ook de fusten van 30 kilo.
staanWerk|P|Kassamedewerker|Staan hoef je bij ons nooit; elke kassa heeft een stoel.
staanWerk|O|Kassamedewerker|Stoelen staan er niet bij de kassa: je staat je hele dienst.
staanWerk|O|Barista|Je zit geen minuut. Acht uur achter de bar, op je benen.
zittenWerk|O|Telemarketeer|Weinig lopen, veel zitten: acht uur per dag met je headset aan je bureau.
geenNacht|P|Productiemedewerker|Geen drieploegendienst, geen nachten. Je werkt elke dag van zeven tot half vier.
geenNacht|O|Verpleegkundige|Nachtdiensten horen er nu eenmaal bij, daar kom je niet onderuit.
geenNacht|O|Gastheer hotel|Van een kantoorbaan is geen sprake: je hebt ook nachtdiensten.
klimmen|P|Monteur|Zonder ladder of steiger: alle kasten hangen op borsthoogte.
klimmen|O|Monteur antennes|Zonder klimmen geen signaal. Masten van 40 meter zijn jouw werkplek.
klimmen|P|Bibliothecaris|Er zijn geen hoge kasten, dus op een trapje hoef je niet te staan.
klanten|O|Baliemedewerker|Geen moment zonder klant: aan onze balie is het altijd druk.
klanten|P?|Tester|You-tube of bellen met klanten? Niets van dat alles. Je test software.
deadlines|P|Schrijver|Er staat geen enkele deadline in je agenda.
deadlines|O|Vormgever|Een week zonder deadline komt bij ons niet voor.
deadlines|P|Conservator|Nooit een deadline, altijd de tijd: zo werken wij.
rijden|P?|Kantoorschoonmaker|Je rijdt niet van pand naar pand, je hebt één vast gebouw waar je op loopafstand woont.
rijden|O|Glazenwasser|Geen rijbewijs is geen optie: je rijdt zelf met de bus.
leiding|P|Verpleegkundige|Leiding geven doe je niet; daar is de teammanager voor.
leiding|O|Bedrijfsleider|Zonder jouw leiding draait het team van twaalf niet.
geluid|P|Bewaker museum|Herrie is hier ver te zoeken. Je loopt in stille zalen.
geluid|O|Lasser|Stil is het nooit in de hal, je werkt de hele dag met oorkappen op in het lawaai.
lopenWerk|P|Beveiliger|Lopen doe je nauwelijks, want je zit de hele dienst achter de monitoren.
lopenWerk|O|Gids|Zonder stevige schoenen red je het niet: de hele dag loop je met groepen door de duinen.
knielen|P|Monteur|Op je knieën werken hoeft niet, alles staat op een bok.
knielen|O|Stoffeerder|Je ontkomt er niet aan: de hele dag op je knieën over de vloer.
trap|P|Huishoudelijk medewerker|Alle woningen zijn gelijkvloers, een trap kom je niet tegen.
stof|P|Printoperator|Stof of damp komt er niet vrij bij onze printers.
stof|O|Timmerman|Zaagsel krijg je nooit helemaal weg; je werkt er de hele dag in.
huid|P|Schoonmaker|Geen chloor, geen ontkalker, geen bleek: alleen water en een microvezeldoek.
duwen100|P|Chauffeur|Laden en lossen met rolcontainers is er niet bij: de klant doet dat zelf.
schouder|P|Montagemedewerker|Nooit met je armen omhoog: alles ligt onder ellebooghoogte.
conflicten|P|Bibliotheekmedewerker|Ruzie of agressie maken we hier niet mee.
conflicten|O|Portier|Niet elke gast gaat rustig naar huis: ruzies sus jij.
tempo|P|Restaurateur|Haast is uit den boze. Kwaliteit gaat voor snelheid.
tempo|O|Sorteerder|Rustig aan is er niet bij: de band bepaalt het tempo en dat ligt hoog.
tillen5|P?|Gids|Behalve je tas draag je niks.
tillen5|P|Documentalist|Sjouwen met archiefdozen is verleden tijd, alles is digitaal.
tillen5|O|Tegelzetter|Niet zeuren over een zak lijm van 25 kilo: die til je gewoon.
tillen5|O|Cateringmedewerker|Kratten van 16 kilo zijn voor jou geen probleem.
tillen5|O|Marktkoopman|Je hebt niet alleen een vlotte babbel maar ook een sterke rug: kisten van 20 kilo til je de hele ochtend.
tillen5|P|Webshopmedewerker|Geen doos weegt meer dan 3 kilo.
tillen5|P|Inpakker|Lasten van meer dan vijf kilo komen we hier niet tegen.
tillen5|?M|Postsorteerder|Zwaar tillen doen we niet.
staanWerk|P|Lokettist|Staan? Nee, je zit de hele dag.
zittenWerk|P|Conciërge|Achter een bureau zit je amper.
zittenWerk|O|Vertaler|Je komt je bureau nauwelijks uit: acht uur per dag achter de pc.
geenNacht|P|Bakkerijmedewerker|Geen nachtwerk meer: wij bakken overdag.
geenNacht|O|Bakker|Overdag slapen, 's nachts bakken: zo zit jouw week in elkaar.
geenNacht|P|Machinist|Nooit meer in de nacht werken? Bij ons kan het: alle diensten zijn tussen 6 en 22 uur.
geenNacht|O|Beveiliger|Nooit meer een saaie dag: jij werkt in de nacht.
klimmen|P|Elektricien|Wij werken niet op hoogte, ook niet op een trapje.
klimmen|O|Lijnmonteur|Hoogtevrees? Die heb je niet, want je hangt dagelijks in een mast van 50 meter.
klanten|P|Dataspecialist|Klanten zie je niet, spreek je niet en mail je niet.
klanten|P|Boekbinder|Contact met klanten? Nauwelijks tot nooit.
deadlines|P|Tuinman|Deadlines bestaan niet in een tuin.
deadlines|O|Journalist|Zonder deadline geen krant: jij haalt hem elke dag.
rijden|P|Wijkverpleegkundige|Autorijden is niet nodig; alle cliënten wonen in hetzelfde gebouw.
rijden|O|Rijinstructeur|Stilzitten is er niet bij, je zit de hele dag in de lesauto en rijdt door de stad.
leiding|P|Specialist|Geen team onder je, geen functioneringsgesprekken, wel inhoud.
geluid|O|Kinderopvangmedewerker|Stil is het nooit op de groep, met twaalf kleuters is het een kabaal.
lopenWerk|O|Postbode|Je zit niet stil: dagelijks loop je zo'n 14 kilometer.
knielen|P|Schilder|Geknield werken? Niet bij ons.
knielen|O|Vloerenlegger|Zonder kniebeschermers begin je niet, want je zit de hele dag op je knieën.
stof|P|Digitaliseerder|Oude boeken, maar geen stof: alles is vooraf gereinigd.
huid|P?|Kapper|Verven doen we niet, je handen blijven droog.
duwen100|P|Steward|Karren duwen hoort niet bij deze functie.
conflicten|P|Tuincentrummedewerker|Boze klanten? Die hebben we niet.
conflicten|OM|Incassomedewerker|Niemand betaalt graag: je krijgt dagelijks boze mensen aan de lijn.
tempo|P|Archeoloog|Haasten doen we nooit.
tempo|O|Tomatenplukker|Niet treuzelen: het tempo ligt hoog.
`;
