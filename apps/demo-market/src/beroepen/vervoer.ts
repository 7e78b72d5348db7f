import type { Beroep } from './beroep.js';

export const VERVOER: readonly Beroep[] = [
  {
    id: 'vrachtwagenchauffeur',
    titels: ['Vrachtwagenchauffeur', 'Chauffeur CE nationaal', 'Chauffeur distributie CE'],
    inleiding: [
      'De weg is het kantoor, de cabine de werkplek.',
      'Rijd jij het liefst met een nette wagen door eigen land?',
    ],
    taken: [
      [
        'rijden van [dag|meerdaagse] ritten in Nederland en België',
        'Met je vaste wagen rijd je ritten door de Benelux.',
      ],
      ['laden en lossen bij [winkels|klanten|bouwplaatsen]', 'Bij de klant laad en los je zelf.'],
      ['de rit en de rusttijden bijhouden op de boordcomputer', 'Je houdt rij- en rusttijden bij.'],
      ['het voertuig controleren en schoonhouden', 'Voor vertrek loop je de wagen na.'],
    ],
    belasting: [
      [
        'Je zit gemiddeld [zeven|acht|negen] uur per dag achter het stuur.',
        "Het is zittend werk met per dag zo'n [zes|tien|veertien] stops.",
        'Tussendoor stap je vaak in en uit, dus lang stilzitten doe je niet.',
      ],
      [
        'Bij de winkels rijd je rolcontainers tot [300|400] kilo over de laadklep naar binnen.',
        'Laden en lossen wordt door de klant gedaan.',
        'Een deel van de vracht los je met de hand: zakken van [20|25] kilo.',
      ],
      ['Enkele nachten per week slaap je in de cabine.', 'Je bent elke avond weer thuis.'],
      [
        'Je bent het grootste deel van de dag alleen.',
        'Drukte op de weg en strakke lostijden horen bij het vak.',
      ],
    ],
    eisen: [
      'Je spreekt voldoende Nederlands voor contact met klanten.',
      'Ervaring met distributie',
      'Klantvriendelijk, ook op een drukke dag',
      'Een ADR-certificaat kun je bij ons halen.',
    ],
    opleiding: 'vmbo',
    uren: [
      [40, 48],
      [40, 40],
      [32, 40],
    ],
    loon: [2850, 3450],
    werktijd: 'vroeg',
    rijbewijs: 'CE',
  },
  {
    id: 'pakketbezorger',
    titels: ['Pakketbezorger', 'Chauffeur pakketbezorging', 'Bestelbuschauffeur'],
    inleiding: [
      'Iedere dag een glimlach aan de deur.',
      'De bezorgroutes in de regio worden drukker.',
    ],
    taken: [
      ['de bus laden volgens de route', 'Aan het begin van de dienst laad je je eigen bus.'],
      [
        '[120|150|180] pakketten per dag bezorgen',
        "Je bezorgt op een dag zo'n [120|150|180] pakketten.",
      ],
      [
        "handtekeningen en bezorgfoto's vastleggen",
        'Met de handcomputer leg je elke bezorging vast.',
      ],
      ['retouren meenemen naar het depot', 'Niet bezorgde pakketten neem je weer mee.'],
    ],
    belasting: [
      [
        'De pakketten wegen tot [23|30] kilo.',
        'Meestal gaat het om lichte doosjes, soms om een krat van [20|25] kilo.',
      ],
      [
        'In de oude binnenstad betekent dat ook: drie verdiepingen zonder lift.',
        'Je stapt meer dan honderd keer per dag in en uit de bus.',
        'Trappen op hoeft niet, bewoners komen naar de voordeur.',
      ],
      [
        'Je hebt een flinke route en dus een stevig tempo.',
        'De route is ruim gepland, zodat er tijd is voor een praatje.',
      ],
      [
        'Of het nu giet of dertig graden is: de pakketten moeten weg.',
        'Je rijdt in een elektrische bus met airco.',
      ],
    ],
    eisen: [
      'Minstens een jaar rijervaring',
      'Je bent vriendelijk en op tijd.',
      'Een goede conditie',
      'Kennis van de omgeving van {plaats}',
    ],
    opleiding: 'geen',
    uren: [
      [24, 40],
      [32, 40],
      [16, 32],
    ],
    loon: [2600, 2800],
    werktijd: 'dag',
    rijbewijs: 'B',
  },
  {
    id: 'fietskoerier',
    titels: ['Fietskoerier', 'Maaltijdbezorger op de e-bike', 'Bezorger per bakfiets'],
    inleiding: [
      'De stad door op een bakfiets met trapondersteuning.',
      'Betaald buiten zijn en sporten tegelijk: dat kan als koerier.',
    ],
    taken: [
      [
        'maaltijden en pakjes bezorgen in de stad',
        'Je brengt maaltijden en pakjes snel van A naar B.',
      ],
      ['de fiets nakijken voor vertrek', 'Banden, remmen en accu check je zelf.'],
      ['contact houden met de planner', 'Via de app houd je contact met de planner.'],
    ],
    belasting: [
      [
        'Reken op [40|50|60] kilometer fietsen per dienst.',
        'Fietsen doe je een uur of vier achter elkaar, met korte pauzes.',
      ],
      [
        'Een volle krat kan [12|15] kilo wegen.',
        'De tas is licht: meer dan 6 kilo zit er niet in.',
      ],
      [
        'Regen en wind zijn geen reden om thuis te blijven.',
        'Je werkt de hele dag in de buitenlucht.',
      ],
      ['In het verkeer moet je je ogen overal hebben.'],
    ],
    eisen: [
      'Vanaf 18 jaar',
      'Je kent de verkeersregels.',
      'Een telefoon met internet',
      'Sportief en zelfstandig',
    ],
    opleiding: 'geen',
    uren: [
      [8, 24],
      [12, 32],
      [20, 36],
    ],
    loon: [2560, 2650],
    werktijd: 'avond',
  },
  {
    id: 'buschauffeur',
    titels: ['Buschauffeur', 'Chauffeur streekvervoer', 'Chauffeur openbaar vervoer'],
    inleiding: [
      'Reizigers veilig en op tijd thuisbrengen is een mooi vak.',
      'Wie van mensen en van rijden houdt, is hier op zijn plek.',
    ],
    taken: [
      ['reizigers vervoeren in stad en streek', 'Je vervoert reizigers door stad en streek.'],
      [
        'informatie geven over reistijden en kaartjes',
        'Reizigers help je met vragen over de reis.',
      ],
      ['afwijkingen melden aan de verkeersleiding', 'Vertragingen meld je via de boordradio.'],
      ['het voertuig bij vertrek controleren', 'Voor elke rit controleer je de bus.'],
    ],
    belasting: [
      [
        'Tot [vier|viereneenhalf] uur rijden zonder onderbreking komt voor.',
        'De stoel is volledig verstelbaar en na elke rit is er een pauze.',
        'De functie is zittend.',
      ],
      [
        'Een passagier die niet wil betalen, vraagt om een kalme reactie.',
        'Af en toe is iemand boos of dronken; daar is een training voor.',
        'Een knopdruk is genoeg om hulp te krijgen bij agressie.',
      ],
      [
        'De eerste dienst begint om 4.45 uur, de laatste eindigt na middernacht.',
        'Gebroken diensten komen voor.',
      ],
      [
        'Rolstoelen vastzetten gebeurt gebukt.',
        'Bagage tillen wordt niet van de chauffeur verwacht.',
      ],
    ],
    eisen: [
      'Klantgerichtheid en geduld',
      'Een goede medische keuring',
      'Beschikbaarheid in de vroege ochtend en de late avond',
      'Je blijft vriendelijk onder druk.',
    ],
    opleiding: 'vmbo',
    uren: [
      [20, 38],
      [38, 38],
      [24, 32],
    ],
    loon: [2750, 3300],
    werktijd: 'onregelmatig',
    rijbewijs: 'D',
  },
  {
    id: 'leerlingenvervoer',
    titels: ['Chauffeur leerlingenvervoer', 'Taxichauffeur schoolvervoer', 'Chauffeur rolstoelbus'],
    inleiding: [
      'Kinderen die niet zelf naar school kunnen, rekenen op een vaste chauffeur.',
      'Een paar uur per dag iets betekenen voor een ander.',
    ],
    taken: [
      ['kinderen ophalen en naar school brengen', 'In de ochtend haal je de kinderen thuis op.'],
      ['rolstoelen veilig vastzetten', 'Rolstoelen zet je vast met een gordelsysteem.'],
      ['contact onderhouden met ouders en school', 'Met ouders en school houd je korte lijntjes.'],
    ],
    belasting: [
      [
        'Een rolstoel met kind rijd je over een oprijplaat de bus in.',
        'Er gaan geen rolstoelen mee.',
      ],
      [
        'In de bus kan het rumoerig zijn.',
        'Een vaste routine is voor deze kinderen heel belangrijk.',
      ],
      [
        'Je rijdt [twee|drie] uur in de ochtend en hetzelfde in de middag.',
        'Rijden is het hele werk, op wat papierwerk na.',
      ],
    ],
    eisen: [
      'Een hart voor kinderen',
      'Een chauffeurskaart, of bereid die te halen',
      'Geduld en overzicht',
      'Woonachtig in de buurt van {plaats}',
    ],
    opleiding: 'geen',
    uren: [
      [15, 20],
      [20, 25],
    ],
    loon: [2600, 2750],
    werktijd: 'school',
    rijbewijs: 'B',
  },
  {
    id: 'transportplanner',
    titels: ['Transportplanner', 'Planner wegtransport', 'Ritplanner'],
    inleiding: [
      'Achter elke rit zit een planner die vooruitkijkt.',
      'De planning zoekt versterking met een koel hoofd.',
    ],
    taken: [
      [
        'ritten indelen voor [twintig|dertig|veertig] chauffeurs',
        'Je deelt de ritten in van [twintig|dertig|veertig] wagens.',
      ],
      ['chauffeurs te woord staan bij vragen of pech', 'Bij pech ben jij de vraagbaak.'],
      ['klanten informeren over aankomsttijden', 'Klanten hoor je bellen over aankomsttijden.'],
      ['kosten per rit bewaken', 'Je let op kosten en lege kilometers.'],
    ],
    belasting: [
      [
        'Drie telefoons, vier schermen: wie niet kan schakelen, redt het niet.',
        'Rustig aan een ding werken is er zelden bij.',
        'De chauffeurs doen het laden, de planner doet het denken.',
      ],
      [
        'Het is een kantoorbaan met een bureau dat omhoog kan.',
        'De hele dag wordt aan het beeldscherm gewerkt.',
      ],
      [
        'Eens in de vijf weken heeft u of uw collega de wachtdienst.',
        'Eens in de vijf weken heb je de wachttelefoon.',
      ],
    ],
    eisen: [
      'Ervaring in transport of logistiek',
      'Je kunt goed onderhandelen.',
      'Topografische kennis van de Benelux',
      'Stressbestendigheid',
    ],
    opleiding: 'mbo-4',
    uren: [
      [36, 40],
      [32, 40],
    ],
    loon: [3000, 3900],
    werktijd: 'dag',
  },
  {
    id: 'postbezorger',
    titels: ['Postbezorger', 'Bezorger post en folders'],
    inleiding: [
      'Lekker buiten bezig, op dagen die passen.',
      'In de wijk zijn postbezorgers bekende gezichten.',
    ],
    taken: [
      ['post sorteren op looproute', 'Thuis of op het depot sorteer je de post.'],
      ['brieven bezorgen in een vaste wijk', 'Je bezorgt brieven in je eigen wijk.'],
      ['aangetekende stukken laten tekenen', 'Voor aangetekende post vraag je een handtekening.'],
    ],
    belasting: [
      [
        'Je loopt of fietst [twee|drie] uur per keer.',
        'De wijk is [7|9] kilometer lang, te voet.',
        'De meeste bezorgers doen hun wijk met een e-bike.',
      ],
      [
        "De fietstassen zijn vol zo'n [15|20] kilo.",
        'Zwaar is het niet, de tas weegt een kilo of vijf.',
      ],
      [
        'Wie tegen weer en kou kan, heeft een heerlijke baan.',
        'Brievenbussen op enkelhoogte komen steeds vaker voor.',
      ],
    ],
    eisen: ['Een eigen fiets', 'Betrouwbaar en zelfstandig', 'Je leest goed Nederlands.'],
    opleiding: 'geen',
    uren: [
      [6, 15],
      [10, 20],
      [15, 25],
    ],
    loon: [2560, 2650],
    werktijd: 'dag',
  },
];
