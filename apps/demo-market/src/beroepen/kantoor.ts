import type { Beroep } from './beroep.js';

export const KANTOOR: readonly Beroep[] = [
  {
    id: 'administratief-medewerker',
    titels: ['Administratief medewerker', 'Medewerker administratie', 'Medewerker backoffice'],
    inleiding: [
      'De administratie is de stille motor van de organisatie.',
      'Houd jij van orde in papieren en bestanden?',
    ],
    taken: [
      ['gegevens invoeren en controleren', 'Je voert gegevens in en controleert of ze kloppen.'],
      ['post en mail verwerken', 'Post en mail zet je door naar de juiste persoon.'],
      ['dossiers opbouwen en archiveren', 'Dossiers bouw je zorgvuldig op.'],
      ['lopende zaken bewaken op termijn', 'Je bewaakt de termijnen van lopende zaken.'],
      ['brieven en overzichten opstellen', 'Brieven en overzichten stel je zelf op.'],
    ],
    belasting: [
      [
        'Het is zittend werk achter twee beeldschermen.',
        'Acht uur per dag achter een computer: daar moet je van houden.',
        'Door het zit-sta-bureau wissel je van houding wanneer je wilt.',
      ],
      [
        'Er wordt gewerkt in een kantoortuin, dus een beetje rumoer is normaal.',
        'De werkplek is een rustige kamer voor twee personen.',
      ],
      [
        'Iedere dag staat van tevoren vast en de stappen liggen in een werkinstructie.',
        'Geen dag hetzelfde en altijd iemand met een spoedje.',
      ],
      [
        'Direct contact met klanten is er niet.',
        'Je neemt ook de telefoon op als de receptie bezet is.',
      ],
    ],
    eisen: [
      'Ervaring met Word en Excel',
      'Je werkt precies en op tempo.',
      'Goede beheersing van de Nederlandse spelling',
      'Een administratieve opleiding of ervaring',
    ],
    opleiding: 'mbo-3',
    uren: [
      [16, 24],
      [24, 32],
      [32, 40],
      [20, 36],
    ],
    loon: [2600, 3200],
    werktijd: 'kantoor',
  },
  {
    id: 'receptionist',
    titels: ['Receptionist', 'Receptionist/telefonist', 'Medewerker ontvangst'],
    inleiding: [
      'De eerste indruk begint bij de receptie.',
      'Met een glimlach help jij elke bezoeker verder.',
    ],
    taken: [
      ['bezoekers ontvangen en aanmelden', 'Je ontvangt bezoekers en meldt ze aan.'],
      [
        'de telefoon aannemen en doorverbinden',
        'Telefoontjes verbind je door naar de juiste collega.',
      ],
      ['vergaderzalen reserveren en klaarzetten', 'Zalen reserveer je en zet je klaar.'],
    ],
    belasting: [
      [
        'Je zit aan een balie in de hal; in de winter is het er fris door de schuifdeur.',
        'Langdurig zitten hoort erbij, want de balie mag niet leeg zijn.',
        'Zitten of staan achter de balie mag u zelf weten.',
      ],
      [
        'De telefoon en de bezoekers komen altijd tegelijk.',
        'Het is een rustige receptie met een stuk of tien bezoekers per dag.',
      ],
      [
        'Pakketten die binnenkomen, worden door de facilitaire dienst opgehaald.',
        'Kannen water en kopjes breng je met een karretje naar de zaal.',
      ],
    ],
    eisen: [
      'Representatief en hartelijk',
      'Goed Engels en Nederlands',
      'Je houdt overzicht op drukke momenten.',
    ],
    opleiding: 'mbo-3',
    uren: [
      [16, 24],
      [20, 32],
      [36, 40],
    ],
    loon: [2600, 3000],
    werktijd: 'kantoor',
  },
  {
    id: 'data-invoer',
    titels: ['Medewerker data-invoer', 'Datatypist', 'Medewerker gegevensverwerking'],
    inleiding: [
      'Goede gegevens zijn het halve werk.',
      'Van papier naar systeem, foutloos en vlot.',
    ],
    taken: [
      ['formulieren overnemen in het systeem', 'Formulieren typ je over in het systeem.'],
      ['dubbele gegevens opsporen', 'Je spoort dubbele gegevens op.'],
      ['gescande documenten indelen', 'Gescande stukken krijgen van jou het juiste label.'],
    ],
    belasting: [
      [
        'Je typt vrijwel onafgebroken, met elk uur een korte pauze.',
        'Toetsenbord en muis zijn het gereedschap, de hele dag.',
        'Spraakinvoer of een aangepaste muis is geen probleem.',
      ],
      [
        'Het is eentonig werk en juist dat vinden sommige mensen heerlijk.',
        'Je werkt alleen, met een koptelefoon op als je wilt.',
      ],
      [
        'Per dag wordt een vast aantal formulieren verwacht.',
        'Er is geen tijdsdruk: kwaliteit telt.',
      ],
    ],
    eisen: [
      'Minstens [200|250] aanslagen per minuut',
      'Oog voor detail',
      'Je kunt je lang op een taak richten.',
    ],
    opleiding: 'vmbo',
    uren: [
      [12, 24],
      [20, 32],
      [32, 36],
    ],
    loon: [2560, 2750],
    werktijd: 'kantoor',
  },
  {
    id: 'boekhouder',
    titels: ['Boekhouder', 'Financieel administratief medewerker', 'Assistent-controller'],
    inleiding: [
      'Cijfers vertellen een verhaal als je ze kunt lezen.',
      'De financiële administratie zoekt een collega met een scherpe blik.',
    ],
    taken: [
      ['facturen boeken en betalingen klaarzetten', 'Facturen boek je en betalingen zet je klaar.'],
      ['btw-aangiften voorbereiden', 'Elk kwartaal bereid je de btw-aangifte voor.'],
      ['de maandafsluiting verzorgen', 'Aan het eind van de maand sluit je de boeken.'],
      ['verschillen uitzoeken', 'Verschillen tot op de cent uitzoeken is jouw hobby.'],
    ],
    belasting: [
      [
        'Rond de maandafsluiting is de druk hoog, daarna wordt het weer rustig.',
        'Deadlines zijn heilig: de aangifte gaat op tijd weg.',
      ],
      [
        'Bureauwerk met Excel en een boekhoudpakket.',
        'Je zit veel, maar een wandeling tussen de middag is hier traditie.',
      ],
      [
        'Ondernemers bellen met vragen; je legt het geduldig uit.',
        'Klantcontact loopt via de accountmanager.',
      ],
    ],
    eisen: [
      'Kennis van een boekhoudpakket',
      'Minstens twee jaar ervaring',
      'Je bent analytisch en integer.',
    ],
    opleiding: 'mbo-4',
    uren: [
      [24, 32],
      [32, 40],
      [20, 28],
    ],
    loon: [2900, 3800],
    werktijd: 'kantoor',
  },
  {
    id: 'salarisadministrateur',
    titels: ['Salarisadministrateur', 'Medewerker salarisadministratie', 'Payrollspecialist'],
    inleiding: [
      'Elke maand een kloppend loonstrookje voor iedereen.',
      'Wie van regels en cijfers houdt, is hier op zijn plaats.',
    ],
    taken: [
      ['mutaties verwerken in het salarispakket', 'Mutaties verwerk je in het salarispakket.'],
      ['de salarisrun controleren', 'Voor de run controleer je alles nog eens.'],
      ['vragen van medewerkers beantwoorden', 'Vragen over loonstroken beantwoord je helder.'],
    ],
    belasting: [
      [
        'Vaste piek: de week voor de uitbetaling.',
        'De werkzaamheden volgen een vaste maandkalender.',
      ],
      [
        'Beeldschermwerk, met de mogelijkheid om twee dagen thuis te werken.',
        'U zit het grootste deel van de dag.',
      ],
      ['Wetten veranderen vaak, dus een goed geheugen voor details helpt.'],
    ],
    eisen: [
      'Een diploma praktijkdiploma loonadministratie',
      'Discreet en nauwkeurig',
      'Je kunt ingewikkelde regels eenvoudig uitleggen.',
    ],
    opleiding: 'mbo-4',
    uren: [
      [24, 36],
      [32, 36],
      [16, 24],
    ],
    loon: [3000, 4000],
    werktijd: 'kantoor',
  },
  {
    id: 'hr-adviseur',
    titels: ['HR-adviseur', 'Adviseur personeel en organisatie', 'HR-businesspartner'],
    inleiding: [
      'Mensen laten groeien is een vak.',
      'Van werving tot verzuim: als HR-adviseur zie je alles voorbijkomen.',
    ],
    taken: [
      [
        'leidinggevenden adviseren over verzuim en ontwikkeling',
        'Leidinggevenden adviseer je over verzuim en groei.',
      ],
      ['sollicitatiegesprekken voeren', 'Je voert gesprekken met sollicitanten.'],
      ['beleid vertalen naar de praktijk', 'Je trekt de kar bij nieuwe HR-projecten.'],
    ],
    belasting: [
      [
        'Een moeilijk gesprek ga je niet uit de weg.',
        'Je bemiddelt bij conflicten tussen medewerkers en leiding.',
        'Emotionele gesprekken over ziekte of ontslag komen wekelijks voor.',
      ],
      [
        'Je reist tussen [drie|vier] locaties.',
        'Alle gesprekken zijn op het hoofdkantoor of online.',
      ],
      [
        'Kantoorwerk met veel overleg.',
        'Je staat stevig in je schoenen en zit op het puntje van je stoel.',
      ],
    ],
    eisen: [
      'Kennis van arbeidsrecht en de Wet verbetering poortwachter',
      'Overtuigingskracht',
      'Minimaal drie jaar ervaring als adviseur',
    ],
    opleiding: 'hbo',
    uren: [
      [24, 32],
      [32, 36],
      [36, 40],
    ],
    loon: [3400, 4800],
    werktijd: 'kantoor',
  },
  {
    id: 'inkoper',
    titels: ['Inkoper', 'Operationeel inkoper', 'Medewerker inkoop'],
    inleiding: [
      'Scherp inkopen zonder leveranciers uit te knijpen.',
      'Inkoop is bij ons meer dan de laagste prijs.',
    ],
    taken: [
      ['offertes aanvragen en vergelijken', 'Offertes vraag je op en vergelijk je.'],
      [
        'bestellingen plaatsen en levertijden bewaken',
        'Je bestelt op tijd en bewaakt de levering.',
      ],
      ['contracten met leveranciers beheren', 'Contracten beheer je van begin tot eind.'],
    ],
    belasting: [
      [
        'Onderhandelen kan soms botsen, maar altijd met respect.',
        'Leveranciers spreek je vooral per mail.',
      ],
      [
        'Overwegend zittend, met af en toe een bezoek aan een leverancier.',
        'Vijf keer per jaar reis je naar een beurs.',
      ],
      ['Als een levering uitblijft, moet je snel kunnen schakelen.'],
    ],
    eisen: [
      'Commercieel inzicht',
      'Goede beheersing van het Engels',
      'Ervaring met een ERP-systeem',
      'Je kunt goed rekenen.',
    ],
    opleiding: 'hbo',
    uren: [
      [32, 40],
      [36, 40],
      [24, 32],
    ],
    loon: [3100, 4200],
    werktijd: 'kantoor',
  },
  {
    id: 'klantenservice',
    titels: [
      'Klantenservicemedewerker',
      'Medewerker klantcontact',
      'Medewerker klantenservice thuiswerken',
    ],
    inleiding: [
      'Elke klant verdient een eerlijk antwoord.',
      'Help jij klanten graag echt verder, in plaats van ze door te verbinden?',
    ],
    taken: [
      [
        'vragen beantwoorden per telefoon, mail en chat',
        'Per telefoon, mail en chat beantwoord je vragen.',
      ],
      ['klachten oplossen', 'Een klacht zie jij als een kans.'],
      ['gesprekken vastleggen', 'Na elk gesprek maak je een korte notitie.'],
      ['verbeteringen doorgeven', 'Je geeft door wat er beter kan.'],
    ],
    belasting: [
      [
        'Gemiddeld voer je [40|50|60] gesprekken per dag, met een headset op.',
        'Je doet alleen chat en mail, bellen is niet nodig.',
      ],
      [
        'Boze klanten horen erbij; je blijft kalm en zoekt een oplossing.',
        'Niet iedere beller is vriendelijk.',
        'Lastige gesprekken mogen naar de teamleider.',
      ],
      [
        'Je zit acht uur per dag met een bureaustoel als beste vriend.',
        'Na elk uur is er een korte beweegpauze.',
      ],
      [
        'Het is een levendige zaal waar altijd wel iemand lacht.',
        'Thuiswerken kan vanaf de eerste maand, in alle rust.',
      ],
    ],
    eisen: [
      'Je praat makkelijk en schrijft foutloos.',
      'Geduld',
      'Beschikbaar tot 20.00 uur, op een avond per week',
      'Ervaring is mooi, maar geen voorwaarde.',
    ],
    opleiding: 'mbo-2',
    uren: [
      [16, 24],
      [24, 32],
      [32, 40],
      [20, 36],
    ],
    loon: [2560, 2850],
    werktijd: 'dag',
  },
  {
    id: 'managementassistent',
    titels: ['Managementassistent', 'Directiesecretaresse', 'Officemanager'],
    inleiding: [
      'De directie draait op een assistent die drie stappen vooruitdenkt.',
      'Jij bent de spin in het web.',
    ],
    taken: [
      ["agenda's beheren", 'Je beheert de agenda van [twee|drie] directieleden.'],
      [
        'vergaderingen voorbereiden en verslaan',
        'Vergaderingen bereid je voor en je maakt het verslag.',
      ],
      ['reizen en bijeenkomsten regelen', 'Reizen en bijeenkomsten regel je tot in de puntjes.'],
    ],
    belasting: [
      [
        'Plannen veranderen per uur en dan begint u gewoon opnieuw.',
        'Tien ballen hooghouden is voor jou een sport.',
      ],
      [
        'Verslagen uitwerken kost een paar uur typen per dag.',
        'Bureauwerk, zonder lichamelijke belasting.',
      ],
      ['De assistent werkt zelfstandig en beslist wat voorgaat.'],
    ],
    eisen: [
      'Discretie en tact',
      'Minimaal vijf jaar ervaring op directieniveau',
      'Uitstekende beheersing van Nederlands en Engels',
    ],
    opleiding: 'hbo',
    uren: [
      [24, 32],
      [32, 36],
      [36, 40],
    ],
    loon: [3100, 4000],
    werktijd: 'kantoor',
  },
  {
    id: 'archiefmedewerker',
    titels: [
      'Archiefmedewerker',
      'Medewerker documentaire informatie',
      'Medewerker archief en scannen',
    ],
    inleiding: [
      'In de kelder ligt de geschiedenis te wachten op een ordelijk mens.',
      'Het papieren archief wordt digitaal en dat vraagt geduld.',
    ],
    taken: [
      ['dossiers opzoeken en uitlenen', 'Dossiers zoek je op en leen je uit.'],
      ['stukken scannen en benoemen', 'Je scant stukken en geeft ze een naam.'],
      [
        'oude dossiers selecteren voor vernietiging',
        'Oude dossiers haal je eruit volgens de lijst.',
      ],
    ],
    belasting: [
      [
        'Archiefdozen wegen [6|8|10] kilo en staan tot twee meter hoog.',
        'Dozen verplaatsen doet de huismeester.',
        'Een rijdend trapje helpt bij de bovenste plank.',
      ],
      [
        'In de archiefruimte is het droog, wat stoffig en altijd 17 graden.',
        'Oud papier geeft stof; een masker ligt klaar.',
      ],
      [
        'Het tempo bepaalt men grotendeels zelf.',
        'Je werkt in stilte, met een collega om mee te lunchen.',
      ],
    ],
    eisen: [
      'Ordelijk en geduldig',
      'Kennis van archiefregels is een voordeel.',
      'Je kunt goed zelfstandig werken.',
    ],
    opleiding: 'mbo-2',
    uren: [
      [16, 24],
      [24, 32],
      [20, 36],
    ],
    loon: [2600, 3000],
    werktijd: 'kantoor',
  },
  {
    id: 'juridisch-medewerker',
    titels: ['Juridisch medewerker', 'Juridisch adviseur', 'Medewerker bezwaar en beroep'],
    inleiding: [
      'Een goed besluit houdt stand, ook bij de rechter.',
      'Voor het juridische team is ruimte voor uitbreiding.',
    ],
    taken: [
      [
        'bezwaarschriften beoordelen en afhandelen',
        'Bezwaarschriften behandel je van begin tot eind.',
      ],
      ['hoorzittingen voorbereiden', 'Hoorzittingen bereid je voor en woon je bij.'],
      ["collega's adviseren over regels", "Collega's kloppen bij jou aan voor advies."],
    ],
    belasting: [
      [
        'Dikke dossiers lezen en helder opschrijven vergt langdurige concentratie.',
        'Schrijven en lezen vult het grootste deel van de week.',
      ],
      [
        'Wettelijke termijnen bepalen het ritme.',
        'Bij een belangenconflict houdt u afstand en overzicht.',
      ],
      ['Thuiswerken is op drie dagen mogelijk.', 'Het bureau is elektrisch verstelbaar.'],
    ],
    eisen: [
      'Een afgeronde studie rechten',
      'Sterke schrijfvaardigheid',
      'Kennis van bestuursrecht',
    ],
    opleiding: 'wo',
    uren: [
      [24, 36],
      [32, 36],
      [36, 40],
    ],
    loon: [3300, 4900],
    werktijd: 'kantoor',
  },
];
