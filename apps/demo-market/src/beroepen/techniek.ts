import type { Beroep } from './beroep.js';

export const TECHNIEK: readonly Beroep[] = [
  {
    id: 'elektromonteur',
    titels: ['Elektromonteur', 'Monteur elektrotechniek', 'Allround elektromonteur'],
    inleiding: ['Zonder stroom staat alles stil.', 'Van meterkast tot laadpaal: jij legt het aan.'],
    taken: [
      ['leidingen en bedrading aanleggen', 'Je legt leidingen en bedrading aan.'],
      ['groepenkasten monteren en aansluiten', 'Groepenkasten monteer je netjes en veilig.'],
      ['storingen zoeken', 'Bij een storing zoek je rustig de oorzaak.'],
      ['werk opleveren bij de klant', 'Aan het eind lever je het werk op.'],
    ],
    belasting: [
      [
        'Boren in plafonds betekent dat je armen vaak omhoog zijn.',
        'Lange stukken werk je boven je hoofd.',
      ],
      [
        'Op de ladder of in een kruipruimte: niets is je te gek.',
        'Je staat regelmatig op een rolsteiger.',
        'Kruipruimtes slaan we over, daar hebben we een ploegje voor.',
      ],
      ['Kabelhaspels kunnen [20|25] kilo zijn.', 'Zware rollen kabel gaan met de kar.'],
      [
        'Fijn bedradingswerk vraagt goede ogen en vaardige vingers.',
        'Kleuren kunnen onderscheiden is een voorwaarde.',
      ],
    ],
    eisen: [
      'Een diploma elektrotechniek',
      'Een VCA-certificaat',
      'Je werkt netjes bij mensen thuis.',
      'Ervaring met zonnepanelen is een pluspunt.',
    ],
    opleiding: 'mbo-3',
    uren: [
      [38, 40],
      [32, 40],
      [40, 40],
    ],
    loon: [2800, 3700],
    werktijd: 'dag',
    rijbewijs: 'B',
  },
  {
    id: 'servicemonteur-cv',
    titels: ['Servicemonteur cv-ketels', 'Servicemonteur warmtepompen', 'Monteur verwarming'],
    inleiding: [
      'In de winter ben je de held van de straat.',
      'Warmte in huis begint bij goed onderhoud.',
    ],
    taken: [
      [
        'ketels en warmtepompen onderhouden',
        'Ketels en warmtepompen onderhoud je volgens een vast schema.',
      ],
      ['storingen verhelpen', 'Storingen los je ter plekke op.'],
      ['klanten advies geven', 'Klanten geef je eerlijk advies.'],
    ],
    belasting: [
      [
        'Ketels hangen op zolder: vlizotrap op, gereedschapskist mee.',
        'Je komt op zolders, in kasten en op krappe plekken.',
      ],
      [
        'Een ketel weegt [30|35] kilo en gaat met twee man omhoog.',
        'Vervangen doen de installateurs, jij doet alleen onderhoud.',
      ],
      [
        'In het stookseizoen draai je een week per maand storingsdienst.',
        'Weekenddienst is vrijwillig.',
      ],
      [
        'Zes tot acht adressen per dag, in je eigen bus.',
        'Je zit op je hurken of knieën voor het toestel.',
      ],
    ],
    eisen: [
      'Een certificaat voor werken met gastoestellen',
      'Je bent beleefd en opgeruimd.',
      'Zelfstandig werken',
    ],
    opleiding: 'mbo-3',
    uren: [
      [38, 40],
      [36, 40],
    ],
    loon: [2850, 3700],
    werktijd: 'dag',
    rijbewijs: 'B',
  },
  {
    id: 'koelmonteur',
    titels: ['Monteur koudetechniek', 'Koelmonteur', 'Servicemonteur koeling en airco'],
    inleiding: [
      'Koel blijven is een vak apart.',
      'Supermarkten rekenen op een monteur die snel ter plaatse is.',
    ],
    taken: [
      ['koelinstallaties monteren', 'Je monteert koelinstallaties van begin tot eind.'],
      ['lekkages opsporen', 'Lekkages spoor je op met meetapparatuur.'],
      ['onderhoud plannen en uitvoeren', 'Onderhoud plan je samen met de klant.'],
    ],
    belasting: [
      ['Buitenunits staan vaak op het dak.', 'Werken op hoogte doe je met een valharnas.'],
      [
        'Een compressor van 40 kilo komt met een takel op zijn plek.',
        'Je tilt geregeld [20|25] kilo.',
      ],
      [
        'In vriescellen werk je nooit langer dan een half uur.',
        'Met kou heb je weinig te maken, de naam ten spijt.',
      ],
      ["Je zit veel op de weg, zo'n 40.000 kilometer per jaar."],
    ],
    eisen: [
      'Een f-gassencertificaat, of de wil het te halen',
      'Technisch inzicht',
      'Je bent servicegericht.',
    ],
    opleiding: 'mbo-4',
    uren: [
      [38, 40],
      [40, 40],
    ],
    loon: [2900, 3900],
    werktijd: 'dag',
    rijbewijs: 'B',
  },
  {
    id: 'lasser',
    titels: ['Lasser', 'Constructiebankwerker-lasser', 'MIG/MAG-lasser'],
    inleiding: [
      'Een goede las hoef je niet te verbergen.',
      'In de werkplaats is een lascabine vrij.',
    ],
    taken: [
      ['constructies lassen volgens tekening', 'Vanaf tekening las je constructies in elkaar.'],
      ['onderdelen slijpen en nabewerken', 'Lasnaden slijp je netjes af.'],
      ['eigen werk meten en keuren', 'Je eigen werk meet je na.'],
    ],
    belasting: [
      [
        'Lasdampen worden afgezogen, een helm met verse lucht is standaard.',
        'Er is rook en stof; adembescherming dragen we allemaal.',
      ],
      [
        'Slijpen geeft lawaai: oordoppen op maat krijg je van ons.',
        'Het geluid komt geregeld boven de 85 decibel.',
      ],
      [
        'Je staat vaak gebogen over het werkstuk.',
        'Een draaitafel zorgt dat je rechtop kunt werken.',
      ],
      [
        'Onderdelen tot [15|20] kilo pak je zelf, de rest doet de bovenloopkraan.',
        'Bij de oven en het laswerk wordt het in de zomer erg warm.',
      ],
    ],
    eisen: ['Lascertificaten voor MIG/MAG', 'Je kunt een werktekening lezen.', 'Een vaste hand'],
    opleiding: 'mbo-2',
    uren: [
      [38, 40],
      [40, 40],
      [32, 40],
    ],
    loon: [2750, 3500],
    werktijd: 'dag',
  },
  {
    id: 'cnc-verspaner',
    titels: ['CNC-verspaner', 'CNC-draaier', 'CNC-frezer'],
    inleiding: [
      'Op een honderdste millimeter nauwkeurig.',
      'Metaal, machines en rekenwerk komen hier samen.',
    ],
    taken: [
      ['machines instellen en programmeren', 'Je stelt de machines in en programmeert ze.'],
      ['producten meten en bijstellen', 'Met meetgereedschap controleer je elk product.'],
      ['klein onderhoud doen', 'Klein onderhoud doe je zelf.'],
    ],
    belasting: [
      [
        'Je staat bij de machine, met genoeg ruimte om te lopen.',
        'Zolang de machine draait, kun je even zitten.',
      ],
      [
        'Werkstukken boven de [10|12] kilo gaan met een zwenkarm.',
        'De stukken zijn klein: enkele grammen tot twee kilo.',
      ],
      [
        'Met koelolie komt de huid in aanraking; handschoenen zijn er genoeg.',
        'De hal is schoon en het geluid valt mee.',
      ],
      ['Een foutje in het programma kost een machine, dus opletten is alles.'],
    ],
    eisen: [
      'Ervaring met een CNC-besturing',
      'Ruimtelijk inzicht',
      'Je werkt precies, ook aan het einde van de dag.',
    ],
    opleiding: 'mbo-3',
    uren: [
      [36, 40],
      [38, 38],
    ],
    loon: [2850, 3700],
    werktijd: 'ploegen',
  },
  {
    id: 'onderhoudsmonteur',
    titels: ['Onderhoudsmonteur', 'Monteur technische dienst', 'Storingsmonteur'],
    inleiding: [
      'Als de lijn stilstaat, kijkt iedereen naar de technische dienst.',
      'Voorkomen is beter dan repareren.',
    ],
    taken: [
      ['machines onderhouden en reviseren', 'Machines onderhoud en reviseer je.'],
      ['storingen analyseren en verhelpen', 'Bij storingen ga je door tot het draait.'],
      ['verbeteringen voorstellen', 'Verbeteringen stel je voor en voer je uit.'],
    ],
    belasting: [
      ['Je kruipt in, onder en achter machines.', 'In lastige hoekjes werken hoort erbij.'],
      [
        'Motoren en pompen til je met een takel.',
        'Gereedschap en onderdelen tot [15|20] kilo draag je zelf.',
      ],
      ['Eens in de [vier|vijf] weken heb je consignatiedienst.', 'Consignatie is er niet.'],
      ['Een storing betekent druk: de productie wacht.', 'Veiligheid gaat boven snelheid, altijd.'],
    ],
    eisen: [
      'Kennis van mechanica en elektrotechniek',
      'Je kunt zelfstandig beslissen.',
      'Ervaring met besturingstechniek',
    ],
    opleiding: 'mbo-4',
    uren: [
      [36, 40],
      [40, 40],
    ],
    loon: [3000, 4000],
    werktijd: 'ploegen',
  },
  {
    id: 'fietstechnicus',
    titels: ['Fietsenmaker', 'Fietstechnicus', 'E-bikemonteur'],
    inleiding: [
      'Elke fiets verdient een tweede kans.',
      'In de werkplaats staan dertig fietsen te wachten.',
    ],
    taken: [
      ['fietsen en e-bikes repareren', 'Je repareert stadsfietsen en e-bikes.'],
      ['nieuwe fietsen rijklaar maken', 'Nieuwe fietsen maak je rijklaar.'],
      ['klanten adviseren over reparaties', 'Aan de balie leg je uit wat er moet gebeuren.'],
    ],
    belasting: [
      [
        'E-bikes wegen 25 kilo, maar een lift tilt ze op werkhoogte.',
        'Fietsen til je zelf in de standaard, ook de zware.',
      ],
      ['Je staat bijna de hele dag.', 'Aan de werkbank is een verrijdbare kruk.'],
      ['Vieze handen horen erbij, olie en vet ook.', 'Kleine boutjes vragen behendige vingers.'],
    ],
    eisen: [
      'Handigheid met techniek',
      'Je bent vriendelijk voor klanten.',
      'Ervaring met elektrische fietsen',
    ],
    opleiding: 'mbo-2',
    uren: [
      [24, 38],
      [32, 38],
      [16, 32],
    ],
    loon: [2600, 3100],
    werktijd: 'winkel',
  },
  {
    id: 'werktekenaar',
    titels: ['Tekenaar werktuigbouw', 'BIM-modelleur', 'CAD-tekenaar'],
    inleiding: [
      'Van schets naar een model waar de monteur mee verder kan.',
      'Denk jij in drie dimensies?',
    ],
    taken: [
      ['modellen en tekeningen maken', 'Je maakt modellen en tekeningen.'],
      ['tekeningen afstemmen met de werkvloer', 'Met de werkvloer stem je af of het maakbaar is.'],
      ['stuklijsten opstellen', 'Stuklijsten rollen er foutloos uit.'],
    ],
    belasting: [
      [
        'Muis en scherm zijn het gereedschap, de hele dag door.',
        'Zitten of staan aan het bureau: de keuze is vrij.',
      ],
      [
        'Voor grote projecten geldt een strakke einddatum.',
        'De planning is haalbaar en wordt samen gemaakt.',
      ],
      [
        'Monteurs doen het zware werk, een tekenaar alleen het denkwerk.',
        'Een paar keer per jaar wordt op locatie ingemeten.',
      ],
    ],
    eisen: [
      'Ervaring met een 3D-tekenpakket',
      'Technisch inzicht',
      'Je denkt graag mee over slimmere oplossingen.',
    ],
    opleiding: 'mbo-4',
    uren: [
      [24, 32],
      [32, 40],
      [36, 40],
    ],
    loon: [2900, 3900],
    werktijd: 'kantoor',
  },
];
