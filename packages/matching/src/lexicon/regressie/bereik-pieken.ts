/** Peaks, wishes and conditions beside lasting duties; benefits and slogans. A line holds the limit, the verdicts that are right, the title and the text. */
export const BEREIK_PIEKEN = `
tillen5|M|Receptionist|Je ontvangt gasten. Een enkele keer til je een pakket van 10 kilo.
tillen5|M?|Medewerker bode|Je verzorgt de post. Twee keer per jaar verhuis je stoelen en tafels.
tillen5|O|Magazijnmedewerker|Meestal zijn de dozen licht. Maar iedere ochtend komen er tien zakken van 25 kilo die jij wegzet.
geenNacht|?MP|Monteur|Je werkt overdag. In overleg kun je op termijn meedraaien in de nachtdienst.
geenNacht|?M|Verzorgende|Nachtdiensten zijn mogelijk als je dat wilt.
geenNacht|O|Verzorgende|Nachtdiensten zijn verplicht voor iedereen, ongeveer zes per maand.
geenNacht|M|Systeembeheerder|Je werkt op kantoortijden. Een paar keer per jaar zit er een nachtelijke migratie tussen.
rijden|P?M|Administratief medewerker|Een rijbewijs is mooi meegenomen. Je werkt op ons kantoor.
rijden|O|Wijkverpleegkundige|Voor dit werk heb je rijbewijs B nodig: je rijdt met de leaseauto langs cliënten.
rijden|?M|Magazijnmedewerker|Je kunt bij ons je heftruckcertificaat halen als je wilt. Je begint met inpakken.
leiding|?M|Monteur|Op termijn kun je doorgroeien naar leidinggevende.
leiding|?M|Kok|Heb je ambitie om leiding te geven, dan praten we daarover.
leiding|OM|Kok|Bij afwezigheid van de chef stuur je de keuken aan.
staanWerk|M?|Administratief medewerker|Soms spring je een ochtend bij in de winkel, dan sta je.
lopenWerk|?M|Kantoormedewerker|Tussen de middag wandelen we vaak met elkaar door het park.
deadlines|M?|Administrateur|Alleen in de eerste week van januari is het aanpoten vanwege de jaarafsluiting.
deadlines|O|Administrateur|Elke week haal je harde deadlines.
klimmen|M|Conciërge|Heel af en toe ga je met de ladder het dak op om een bal te halen.
klimmen|O|Dakdekker|Dagelijks sta je op ladders en steigers.
klanten|M|Bakker|Je bakt brood. Bij hoge uitzondering help je een klant in de winkel.
klanten|?M|Ontwerper|Als je het leuk vindt, mag je mee naar de klant.
geluid|M?|Planner|Zo nu en dan loop je de fabriek in, daar is het lawaaiig.
trap|?MP|Notarisklerk|Vergaderen doen we boven. Er is een lift en wie wil neemt de trap.
knielen|M?|Leraar|Incidenteel zit je op je knieën bij een kind.
duwen100|M?|Gastvrouw|Nu en dan duw je een bewoner in de rolstoel naar de kapper.
week20|P|Schoonmaker|In overleg kun je 12 tot 20 uur per week werken.
week20|O|Schoonmaker|Minimaal 28 uur per week, minder is niet mogelijk.
week20|?MP|Schoonmaker|Je begint met 16 uur, uitbreiden naar 32 uur kan als je dat wilt.
koudeMild|M?|Slager|Af en toe haal je iets uit de vriescel van -20 graden.
tempo|M|Verkoper|Rond Sinterklaas ligt het tempo hoog, de rest van het jaar is het rustig.
tempo|O|Orderpicker|Een hoog werktempo is voor jou vanzelfsprekend.
zittenWerk|O|Data-analist|De hele dag zit je achter je scherm.
patienten|?M|Administratief medewerker zorg|Wie wil mag een dag meelopen met de verpleging.
conflicten|M?|Receptionist|Een heel enkele keer staat er een boze gast aan de balie.
geenNacht|?M|Kok|Liever niet in de avond? Dat is bespreekbaar, er zijn ook ochtenddiensten.
tillen5|?MO|Magazijnmedewerker|Liefst heb je ervaring met het tillen van zware lasten.
tillen5|O|Magazijnmedewerker|Je bent in staat om de hele dag door dozen van 15 kilo te tillen.
rijden|?M|Monteur in opleiding|Het rijbewijs betalen wij, dat haal je in je tweede jaar.
huid|?M|Secretaresse|Bij interesse kun je helpen in het lab.
risico|?M|Groenmedewerker|Kettingzaagwerk is iets voor later, eerst leer je de basis.
schouder|M?|Winkelmedewerker|Soms pak je iets van de bovenste plank, boven schouderhoogte.
staanWerk|?M|Lasser|Je mag zelf kiezen: zittend of staand.
leiding|?M|Verkoper|Ervaring met leidinggeven is een plus.
klimmen|?M|Medewerker techniek|Na een jaar mag je, als je geen hoogtevrees hebt, ook de windmolens in.
tillen5|M|Secretaresse|Hooguit een paar keer per maand til je een doos papier van 12 kilo.
tillen5|O|Magazijnmedewerker|Zware dozen van 20 kilo komen elke dag langs, al zijn de meeste lichter.
tillen5|M?|Begeleider|Het kan voorkomen dat je een cliënt van 80 kilo overeind moet helpen.
geenNacht|?M|Beveiliger|Wil je er een nacht bij, dan is dat bespreekbaar.
geenNacht|?M|Kok|Wie nachtdiensten wil draaien voor de toeslag kan dat aangeven.
geenNacht|O|Monteur|Een week per maand heb je nachtdienst.
geenNacht|M?|Teamleider|Bij ziekte van een collega kan het zijn dat je een nacht invalt.
rijden|?M|Adviseur|Bezit van een rijbewijs strekt tot aanbeveling.
rijden|O|Monteur|Rijbewijs B is een must, want je rijdt dagelijks naar klanten.
rijden|?M|Leerling monteur|Nog geen rijbewijs? Dat mag je bij ons op kosten van de zaak halen.
leiding|?M|Consultant|Er zijn volop mogelijkheden om door te groeien naar teamleider.
leiding|?M|Chauffeur|Misschien word jij ooit onze planner of leidinggevende.
leiding|M?O|Winkelmedewerker|Als de bedrijfsleider een dag vrij is, neem jij de leiding even over.
klanten|M?|Technisch tekenaar|Eens in de maand ga je mee naar een klant.
klanten|?M|Laborant|Vind je het leuk om rondleidingen aan klanten te geven? Dat kan ook.
deadlines|OM|Belastingadviseur|Van februari tot mei jaag je de ene na de andere deadline na.
deadlines|M?|Conciërge|Alleen rond de diploma-uitreiking is het stressen tegen de klok.
klimmen|M|Winkelmedewerker|Een enkele keer ga je de ladder op om een lamp te vervangen.
klimmen|?M|Tuinman|Bomen snoeien op hoogte kun je later leren, als je dat aandurft.
klimmen|O|Boomverzorger|Vrijwel elke dag klim je met touw en harnas.
staanWerk|?MP|Medewerker wasserij|Je kunt zelf afwisselen tussen staan en zitten.
lopenWerk|M?|Kantoorbeheerder|Af en toe loop je een ronde door het pand van een paar kilometer.
geluid|M|Laborant|Incidenteel moet je monsters halen in de lawaaiige hal.
koudeMild|M?O|Kwaliteitsmedewerker|Je werkt in het lab. Een paar keer per week neem je even monsters in de vriescel van -18.
hitte|M?O|Dakdekker|In de zomer kan het een paar dagen 36 graden worden op het dak.
stof|M|Architect|Zo nu en dan bezoek je een stoffige bouwplaats.
trap|M?|Conciërge|Is de lift een keer stuk, dan neem je de trap naar de vierde.
knielen|M|Winkelmedewerker|Sporadisch kniel je om de onderste plank te vullen.
duwen100|M?|Facilitair medewerker|Eens per kwartaal schuif je zware kasten opzij voor de inventarisatie.
conflicten|M?|Baliemedewerker|Zelden is er een boze burger; de meeste mensen zijn vriendelijk.
week20|P|Receptionist|Uren in overleg, tussen de 16 en 24 per week.
week20|O|Receptionist|Je bent beschikbaar voor minimaal 32 uur.
week20|P|Bezorger|Je kiest zelf hoeveel je werkt, vanaf 8 uur per week.
tempo|O|Kassamedewerker|Snelheid is een must: lange rijen werk je in hoog tempo weg.
tempo|M?|Bloemist|In de week van Valentijn moet alles in hoog tempo.
huid|?M|Administratief medewerker kapsalon|Als je dat leuk vindt mag je leren haren verven.
risico|M?|Laborant|Bij uitzondering werk je met een bijtend zuur.
schouder|M|Bibliotheekmedewerker|Heel soms zet je een boek terug op de plank boven je hoofd.
zittenWerk|O|Chauffeur|Negen uur achter het stuur is heel gewoon.
weekend|?M|Kapper|Op zaterdag werken mag, maar moet niet.
weekend|O|Kapper|Op zaterdag werken we allemaal.
weekend|M|Docent|Twee zaterdagen per jaar is er open dag.
tillen5|M|Kleuterleidster|Soms til je een kleuter van 18 kilo die gevallen is.
tillen5|?M|Administratief medewerker|Je mag helpen met uitpakken als je wilt, dozen van 15 kilo.
tillen5|O|Loodgieter|Regelmatig til je een cv-ketel van 35 kilo.
tillen5|M?|Stagecoördinator|Eenmaal per jaar sjouw je mee bij de verhuizing van lokalen.
geenNacht|?M|Storingsmonteur|Of je meedraait in de nachtdienst, bepaal je zelf.
geenNacht|?M|Verzorgende|Na je inwerkperiode kun je kiezen voor nachtdiensten.
geenNacht|O|Verzorgende|Na je inwerkperiode draai je ook nachtdiensten.
geenNacht|MO|Eventmanager|Bij een festival wordt het weleens twee uur in de nacht.
geenNacht|O|Steward|Vier nachtdiensten op rij is bij ons normaal.
rijden|?M|Jobcoach|Een auto is prettig maar we vergoeden ook het OV.
rijden|?MP|Barista|Heb je een rijbewijs? Mooi, maar nodig is het niet.
leiding|?M|Kapper|Lijkt het je leuk om ooit je eigen salon te leiden? Wij helpen je.
leiding|?M|Verkoper|Ambitieus? Binnen twee jaar kun je filiaalmanager zijn.
leiding|O|Assistent filiaalmanager|Twee dagen per week ben je alleen verantwoordelijk voor de winkel en stuur je zes mensen aan.
klanten|M?|Lijstenmaker|Een klant in de werkplaats? Dat gebeurt een enkele keer.
deadlines|M?|Docent|Alleen in de toetsweek zit er druk op.
deadlines|O|Accountmanager|Targets en deadlines horen bij je week.
klimmen|M|Beheerder sporthal|Een paar keer per jaar vervang je lampen op de hoogwerker.
klimmen|?M|Schilder|Buitenwerk op steigers kan, maar alleen als je daar zin in hebt.
klimmen|OM|Schilder|In de zomer werk je vijf maanden op de steiger.
staanWerk|M?|Bankmedewerker|Op een open dag sta je een middag bij de stand.
lopenWerk|?M|Boswachter kantoor|Als je wilt loop je op vrijdag mee met de excursie.
geluid|M?|Muziekdocent (theorie)|Bij uitvoeringen kan het hard gaan, dat is twee keer per jaar.
koudeMild|M|Vertegenwoordiger|Een enkele keer loop je mee door een vrieshuis van -20.
stof|M|Taxateur|Af en toe kruip je op een stoffige zolder.
trap|M?|Postkamermedewerker|Bij een ontruimingsoefening loop je acht verdiepingen naar beneden.
knielen|M|Fotograaf|Voor een lage hoek kniel je af en toe.
knielen|O|Tandtechnieker vloer|Veelvuldig knielen hoort bij dit werk.
week20|P|Oppas|Twaalf uur, meer mag in overleg.
week20|O|Kok|Minder dan 36 uur werken is bij ons niet mogelijk.
week20|P|Kok|We zoeken iemand voor 36 uur, maar 20 uur is ook goed.
tempo|M?O|Keukenhulp|Tussen half een en een ligt het tempo even hoog.
tempo|O|Keukenhulp|Elke lunch en elk diner ligt het tempo hoog.
huid|M?|Leraar scheikunde|Een keer per maand doe je een proef met zoutzuur.
risico|?M|Medewerker groen|Wil je leren werken met de kettingzaag? Dan betalen we de cursus.
zittenWerk|O|Planner|Behalve tijdens de lunch zit je de hele dag.
toetsenbord|MP?|Monteur|Soms typ je een rapport van een pagina.
weekend|?MP|Fietskoerier|Weekenden zijn vrijwillig, maar leveren wel extra op.
weekend|O|Fietskoerier|Minimaal een weekenddag per week ben je beschikbaar.
patienten|M?|Medisch archivaris|Een hoogst enkele keer brengt een patiënt zelf zijn dossier.
schouder|M?|Elektricien|Een lamp vervangen boven je hoofd komt wel eens voor.
geenNacht|?M|Apotheker|Onze apotheek is dag en nacht open. Jij werkt in het team van de dag.
tempo|?M|Consultant|Wij groeien in hoog tempo. Je krijgt een vast contract.
tillen5|?M|Recruiter|Wij tillen talent naar een hoger niveau. Met jou erbij lukt dat nog beter.
lopenWerk|?M|Adviseur|Je loopt mee in lopende projecten. Loop gerust eens binnen.
klimmen|?M|Sales|Bij ons klim je snel op. De doorgroeiladder is duidelijk.
rijden|?M|Juridisch medewerker|Wij bieden een leaseauto en een laptop. Je werkt in Utrecht.
klanten|?M|Data engineer|Bij ons staat de klant centraal. Onze klanten waarderen ons met een 9.
hitte|?M|Teamleider|Een warm welkom en een heet kopje koffie. Op vrijdag stoken we de pizzaoven op.
koudeMild|?M|Verkoper|Geen koude acquisitie. De koelkast zit vol.
trap|?M|Boekhouder|Groei is hier de volgende trede op de trap.
geluid|?M|Marketeer|We laten een positief geluid horen in de markt.
patienten|?M|ICT-beheerder|Ons ziekenhuis behandelt 300.000 patiënten per jaar.
staanWerk|?M|Accountant|Wij staan de hele dag voor onze klanten klaar.
samenwerken|?M|Programmeur|Elke vrijdag borrelen we met het hele team.
deadlines|?M|Leraar|De deadline voor reageren is 1 maart.
bukken150|?M|Beleidsmedewerker|Je buigt je dagelijks over lastige dossiers.
duwen100|?M|Projectleider|Jij trekt de kar en geeft het project een duw in de goede richting.
geenNacht|?M|Medewerker webshop|Klanten bestellen bij ons 24 uur per dag. Jij pakt de pakketten in.
weekend|?MP|Fietsenmaker|Op zondag zijn we gesloten. Zaterdag en zondag ben je dus lekker vrij.
weekend|?M|Fietsenmaker|We zijn zeven dagen per week open voor onze klanten. Je rooster spreken we samen af.
tempo|?M|Recruiter|Wij houden het tempo in de procedure hoog: binnen een week weet je meer.
deadlines|?M|Monteur|Reageer voor de deadline van 12 mei. Daarna lezen wij je brief.
lopenWerk|?M|Jurist|We lopen samen de avondvierdaagse. De lunchwandeling is een vaste gewoonte.
klimmen|?M|Boekhouder|Ons teamuitje was dit jaar een klimbos. Volgend jaar gaan we zeilen.
leiding|?M|Monteur|Onze leidinggevenden staan open voor ideeën. Korte lijnen zijn hier gewoon.
rijden|?M|Programmeur|Je kunt kiezen voor een leasefiets of een leaseauto.
hitte|?M|Barista|Een warme sfeer. De koffie is heet en de collega's zijn cool.
patienten|?M|Marketeer|Voor patiënten maken wij het verschil. Onze medicijnen worden wereldwijd gebruikt.
trilling|?M|Verkoper|Je verkoopt trilplaten en heftrucks. Je werkt in de showroom.
samenwerken|?M|Schrijver|Bij ons geen competitie. We vieren successen samen.
geenNacht|?M|Verkoopadviseur|Onze website verkoopt dag en nacht door.
tillen5|?M|Fondsenwerver|Met jouw hulp tillen we Nederland op.
tillen5|?M|Verkoper|We verkopen piano's van 300 kilo. Jij geeft uitleg over klank en merk.
klimmen|?M|Coach|Je helpt mensen de ladder te beklimmen naar succes.
lopenWerk|?M|Trainee|Je loopt een half jaar mee op elke afdeling.
tempo|?M|Ontwikkelaar|De markt verandert in hoog tempo. Daarom groeien we.
deadlines|?M|Kapper|Solliciteren kan tot de deadline van 30 juni.
rijden|?M|Consultant|Een auto van de zaak hoort bij de arbeidsvoorwaarden.
geluid|?M|Analist|De vrijmibo is berucht: harde muziek en veel lol.
hitte|?M|Docent|Verhitte discussies gaan we niet uit de weg.
koudeMild|?M|Manager|Koude drukte kennen we niet.
leiding|?M|Tester|Wij zijn leidend in de branche.
duwen100|?M|Marketeer|Jij duwt onze campagnes door en trekt klanten aan.
samenwerken|?M|Wetenschapper|Samen maken we de wereld mooier.
`;
